import Type, { type Static } from 'typebox';

const text = Type.String();
const optional = Type.Optional(Type.Union([text, Type.Null()]));

/** `GET /repos/{owner}/{repo}/releases` (GitHub REST API 2022-11-28). */
export const GITHUB_RELEASES = Type.Array(
  Type.Object({
    tag_name: text,
    draft: Type.Boolean(),
    prerelease: Type.Boolean(),
    published_at: optional,
    body: optional,
    html_url: text,
  }),
);
export type GithubReleases = Static<typeof GITHUB_RELEASES>;
