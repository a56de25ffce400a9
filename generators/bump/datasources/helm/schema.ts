import Type, { type Static } from 'typebox';

const text = Type.String();
const optional = Type.Optional(Type.Union([text, Type.Null()]));

/**
 * The versions of one chart in an `index.yaml` (Helm's repo.IndexFile). All scalars as they are written: `1.10` is no number.
 * Only what is looked at; charts say much more.
 */
export const CHART_VERSIONS = Type.Array(
  Type.Object({
    version: text,
    created: optional,
    appVersion: optional,
    /** A text in YAML, as all scalars; a boolean in JSON. */
    deprecated: Type.Optional(Type.Union([text, Type.Boolean(), Type.Null()])),
    home: optional,
    sources: Type.Optional(Type.Union([Type.Array(text), text, Type.Null()])),
  }),
);
export type ChartVersions = Static<typeof CHART_VERSIONS>;
