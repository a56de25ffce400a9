/** What databases of advisories answer. Only what is looked at. */
import Type, { type Static } from 'typebox';

const text = Type.String();
const optional = Type.Optional(Type.Union([text, Type.Null()]));

/** `POST /v1/querybatch` of OSV: for each question the advisories that its version is affected by, in the order of the questions. */
export const OSV_BATCH = Type.Object({
  results: Type.Array(
    Type.Object({
      vulns: Type.Optional(Type.Union([Type.Array(Type.Object({ id: text, modified: optional })), Type.Null()])),
      next_page_token: optional,
    }),
  ),
});
export type OsvBatch = Static<typeof OSV_BATCH>;

/** A document of the OSV schema (1.x): `GET /v1/vulns/ID`, and the files of an export. */
export const OSV_DOCUMENT = Type.Object({
  id: text,
  modified: text,
  withdrawn: optional,
  aliases: Type.Optional(Type.Union([Type.Array(text), Type.Null()])),
  summary: optional,
  affected: Type.Optional(
    Type.Union([
      Type.Array(
        Type.Object({
          package: Type.Optional(Type.Object({ ecosystem: text, name: text })),
          ranges: Type.Optional(
            Type.Array(
              Type.Object({
                type: text,
                events: Type.Array(Type.Object({ introduced: optional, fixed: optional, last_affected: optional })),
              }),
            ),
          ),
          versions: Type.Optional(Type.Array(text)),
          database_specific: Type.Optional(Type.Object({ severity: Type.Optional(Type.Unknown()) })),
        }),
      ),
      Type.Null(),
    ]),
  ),
  database_specific: Type.Optional(Type.Union([Type.Object({ severity: Type.Optional(Type.Unknown()) }), Type.Null()])),
});
export type OsvDocument = Static<typeof OSV_DOCUMENT>;

/** `GET /repos/{owner}/{repo}/security-advisories` (GitHub REST API 2022-11-28): those of one repository. */
export const GITHUB_ADVISORIES = Type.Array(
  Type.Object({
    ghsa_id: text,
    cve_id: optional,
    summary: optional,
    severity: optional,
    state: optional,
    withdrawn_at: optional,
    updated_at: optional,
    html_url: optional,
    vulnerabilities: Type.Optional(
      Type.Union([Type.Array(Type.Object({ vulnerable_version_range: optional, patched_versions: optional })), Type.Null()]),
    ),
  }),
);
export type GithubAdvisories = Static<typeof GITHUB_ADVISORIES>;
