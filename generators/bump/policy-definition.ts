/**
 * Every key of `bump.yaml`. From this one definition come the validator, the TypeScript types, `schemas/bump.schema.json`
 * and the reference in the docs.
 */
import Type, { type Static } from 'typebox';
import { FILES_PATTERN } from './files-pattern.ts';
import { LEVELS, type Level } from './types.ts';

const closed = { additionalProperties: false } as const;
const level = (description: string) => Type.Unsafe<Level>({ type: 'string', enum: LEVELS, description });
const image = Type.String({ pattern: '^[a-z0-9][a-z0-9._-]*$', expect: 'the name of an image such as events, without host and tag' });
const glob = Type.String({
  pattern: '^[^\\s!][^\\s]*$',
  expect: 'a path such as infraImageTags.redis; * stands for any text',
});
const globs = (description: string) => Type.Array(glob, { minItems: 1, description });
const age = (description: string) =>
  Type.String({ pattern: '^[0-9]{1,5} (?:minute|hour|day|week)s?$', expect: 'a number and a unit, such as 3 days', description });
const timestamp = Type.Unsafe<'required' | 'optional'>({
  type: 'string',
  enum: ['required', 'optional'],
  description:
    'whether minimumReleaseAge also holds back versions of which it is not known when they were published; required when left out',
});
const digest = Type.Boolean({
  expect: 'true or false',
  description: 'writes the digest behind the tag of an image (`tag@sha256:…`), so that a tag that moves leaves a trace',
});
const EXPRESSION = 'a range such as <5 or >=1.19 <2, or an expression such as /^8\\./';

const Group = Type.Object(
  {
    name: Type.String({
      pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
      maxLength: 40,
      expect: 'a name in lower case such as backends',
      description: 'what the commit and the report call it',
    }),
    pins: globs('pins that are committed together'),
    images: Type.Optional(
      Type.Array(image, {
        minItems: 1,
        description:
          'images beside the one that a pin names: the pins move together or not at all, and only to a tag that every one of them has',
      }),
    ),
  },
  { ...closed, description: 'pins that belong together' },
);

const Rule = Type.Object(
  {
    pins: globs('pins that the rule is for; of several rules for a pin, the later one wins, key by key'),
    description: Type.Optional(Type.String({ minLength: 1, description: 'why; for people' })),
    level: Type.Optional(level('how far these pins may move; the command line does not change it')),
    minimumReleaseAge: Type.Optional(age('how long a version must have been out')),
    timestamp: Type.Optional(timestamp),
    digest: Type.Optional(digest),
    allowedVersions: Type.Optional(Type.String({ minLength: 1, maxLength: 200, expect: EXPRESSION, description: 'only these versions' })),
    ignoreVersions: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 200, expect: EXPRESSION }), {
        description: `never these versions: exact ones, ${EXPRESSION}`,
      }),
    ),
    advisories: Type.Optional(
      Type.String({
        pattern: '^[A-Za-z][A-Za-z0-9 .:-]*/[A-Za-z0-9_@.~/:+-]+$',
        maxLength: 200,
        expect: 'an ecosystem of OSV and a name in it, such as Go/github.com/caddyserver/caddy/v2, or GitHub/<owner>/<repository>',
        description: 'the package by which databases of advisories know what the pin is of',
      }),
    ),
    sourceUrl: Type.Optional(
      Type.String({
        pattern: '^https://[^\\s/@?#]+/[^\\s@?#]+$',
        maxLength: 200,
        expect: 'the URL of a repository (https://…), without credentials',
        description: 'where the sources are, for links and release notes, where what is published does not say',
      }),
    ),
  },
  { ...closed, description: 'what holds for some pins only' },
);

export const POLICY_KEYS = {
  level: Type.Optional(level('how far pins may move without --level; larger steps are listed and not taken')),
  minimumReleaseAge: Type.Optional(age('how long a version must have been out before it is taken')),
  timestamp: Type.Optional(timestamp),
  digest: Type.Optional(digest),
  files: Type.Optional(
    Type.Array(
      Type.String({
        pattern: FILES_PATTERN,
        expect: 'a path below this folder such as compose.yaml or charts/**/Chart.yaml, without .. and without / at its start',
      }),
      { minItems: 1, description: 'files that hold pins; where Stoat is deployed from, `versions/*.yaml` when left out' },
    ),
  ),
  ignore: Type.Optional(Type.Array(glob, { description: 'pins that are left alone' })),
  groups: Type.Optional(Type.Array(Group, { description: 'pins that belong together' })),
  rules: Type.Optional(Type.Array(Rule, { description: 'what holds for some pins only' })),
} as const;

export const POLICY = Type.Object(POLICY_KEYS, closed);

/** `bump.yaml`, parsed. */
export type Policy = Static<typeof POLICY>;
export type PolicyGroup = Static<typeof Group>;
export type PolicyRule = Static<typeof Rule>;
