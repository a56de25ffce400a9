/** What registries answer (OCI distribution specification 1.1, OCI image specification 1.1, Docker's token protocol). */
import Type, { type Static } from 'typebox';

const text = Type.String();

/** `GET /v2/<name>/tags/list`; some registries say null for an empty list. */
export const TAG_LIST = Type.Object({ tags: Type.Optional(Type.Union([Type.Array(text), Type.Null()])) });
export type TagList = Static<typeof TAG_LIST>;

export const TOKEN = Type.Object({
  token: Type.Optional(text),
  access_token: Type.Optional(text),
  /** Seconds. */
  expires_in: Type.Optional(Type.Number()),
});
export type Token = Static<typeof TOKEN>;

const descriptor = Type.Object({ digest: text });
const annotations = Type.Optional(Type.Union([Type.Record(text, text), Type.Null()]));

/** A manifest of one image, or an index of those of several platforms. */
export const MANIFEST = Type.Object({
  config: Type.Optional(descriptor),
  manifests: Type.Optional(
    Type.Array(
      Type.Object({ digest: text, platform: Type.Optional(Type.Object({ os: Type.Optional(text), architecture: Type.Optional(text) })) }),
    ),
  ),
  annotations,
});
export type Manifest = Static<typeof MANIFEST>;

/** The configuration of an image, or of a chart, which has no date. */
export const IMAGE_CONFIG = Type.Object({ created: Type.Optional(Type.Union([text, Type.Null()])) });
export type ImageConfig = Static<typeof IMAGE_CONFIG>;

/** `config.json` of docker, as far as it is about logins. */
export const DOCKER_CONFIG = Type.Object({
  auths: Type.Optional(
    Type.Record(
      text,
      Type.Object({
        auth: Type.Optional(text),
        identitytoken: Type.Optional(text),
        username: Type.Optional(text),
        password: Type.Optional(text),
      }),
    ),
  ),
  credHelpers: Type.Optional(Type.Record(text, text)),
  credsStore: Type.Optional(text),
});
export type DockerConfig = Static<typeof DOCKER_CONFIG>;

/** What `docker-credential-X get` prints. */
export const HELPER_ANSWER = Type.Object({ Username: text, Secret: text });
export type HelperAnswer = Static<typeof HELPER_ANSWER>;
