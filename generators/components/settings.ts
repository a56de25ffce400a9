/**
 * The vocabulary in which keys of an environment are defined.
 *
 * Words of ours beside JSON Schema: `secret` (never shown), `public` (of a map of any keys: may be shown), `expect` (what a pattern
 * means, for messages), `layer` (`versions/infra-versions.yaml` and the like, for keys whose default is not in `_defaults.yaml`).
 */
import type { JsonObject } from '../lib/json.ts';
import { USER_NAME } from './component.ts';

export interface ComponentSettings {
  readonly keys: Readonly<Record<string, Schema>>;
  /** Image whose tag is in `infraImageTags`, because its chart names no tag that exists. */
  readonly imageTag?: string;
}

/** JSON Schema of one key. Written out, not made by a library: the command line loads it with the components. */
export type Schema = { readonly [keyword: string]: unknown };
type Properties = Readonly<Record<string, Schema>>;

/** One label of a DNS name. Its length is a rule elsewhere: V8 takes long to compile counted repetitions ({0,61}), at every start. */
export const LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';

/**
 * Names of Kubernetes objects that third-party charts write into YAML without quotes: not those that YAML takes for a number, a date,
 * true or nothing.
 */
const YAML_TEXT = '(?!(?:true|false|yes|no|on|off|null|y|n|[0-9.-]+|[0-9.]+e[0-9.-]+|0[box][0-9a-f]+)$)';
export const unquotedName = (fallback: string, kind: string, description: string) =>
  text(fallback, description, {
    pattern: `^${fallback === '' ? '(?:|' : '(?:'}${YAML_TEXT}${LABEL}(?:\\.${LABEL})*)$`,
    expect: `the name of ${kind}, and none that YAML takes for something else than text, such as 123, true or null`,
  });

/** What no URL holds unescaped, and templates, shells and quoted texts give a meaning to. */
export const NOT_IN_URL = '{}<>"`^|\\\\';

export const INFRA = 'versions/infra-versions.yaml';

export const flag = (fallback: boolean, description: string) => ({ type: 'boolean', default: fallback, description });
export const text = (fallback: string, description: string, options = {}) => ({
  type: 'string',
  default: fallback,
  description,
  ...options,
});
export const port = (fallback: number, description: string) => ({
  type: 'integer',
  default: fallback,
  minimum: 1,
  maximum: 65535,
  description,
});
/** Marks a key that may be missing. A symbol, which JSON leaves out. */
const OPTIONAL = Symbol('optional');
export const optional = (schema: Schema): Schema => ({ ...schema, [OPTIONAL]: true });

/** A map of these keys and no others. */
export const map = (properties: Properties, options: Schema) => {
  const required = Object.keys(properties).filter((key) => !(OPTIONAL in properties[key]!));
  return { type: 'object', ...(required.length > 0 ? { required } : {}), properties, additionalProperties: false, ...options };
};
export const closed = (properties: Properties, description: string, options = {}) =>
  map(properties, { default: {}, description, ...options });
export const choice = (fallback: string, options: readonly string[], description: string) => ({
  type: 'string',
  enum: options,
  default: fallback,
  description,
});
/** Keys that are not checked here, because another project defines them. */
export const anything = (description: string) => ({ type: 'object', default: {}, description });

export const host = (description: string) =>
  text('', description, {
    pattern: `^(?:|${LABEL}(?:\\.${LABEL})*|[0-9a-fA-F]*:[0-9a-fA-F:.]+)$`,
    maxLength: 253,
    expect: 'a host name or an IP address, without scheme, port or path',
  });
export const url = (schemes: readonly string[], description: string) =>
  text('', description, {
    pattern: `^(?:|(?:${schemes.join('|')})://[^\\s/@?#${NOT_IN_URL}]+(?:/[^\\s@?#${NOT_IN_URL}]*)?)$`,
    expect: `a URL that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}, without credentials or query`,
  });
/** These characters need no quotes in any of the URLs and files that a user name goes into. */
export const username = (description: string) =>
  text(USER_NAME, description, {
    // The first is none that a shell or a program's options give a meaning to: names stand in commands that are printed.
    pattern: '^[A-Za-z0-9_][A-Za-z0-9._~-]*$',
    maxLength: 64,
    expect: 'letters, digits and - . _ ~ only, beginning with a letter, a digit or _',
  });
export const email = (description: string) =>
  text('', description, { pattern: '^(?:|[^\\s@<>]+@[^\\s@<>]+)$', expect: 'an e-mail address' });
export const tag = (description: string, options = {}) => ({
  type: 'string',
  pattern: '^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}(?:@sha256:[0-9a-f]{64})?$',
  expect: 'an image tag, with or without @sha256:…; quote it when it looks like a number',
  description,
  ...options,
});
export const chartVersion = (description: string) => ({
  type: 'string',
  pattern: '^v?[0-9]+\\.[0-9]+\\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$',
  expect: 'an exact version such as 1.19.0',
  layer: INFRA,
  description,
});

export const resources = (requests: JsonObject, limits: JsonObject) => ({
  type: 'object',
  default: { requests, limits },
  public: true,
  description: 'CPU and memory: requests and limits as Kubernetes takes them',
});
export const persistence = (size: string, growth = 'can only grow, and only where the storage class can') =>
  closed(
    {
      size: text(size, `size of the volume; ${growth}`, {
        pattern: '^[0-9]+(?:\\.[0-9]+)?(?:[kMGTP]|[KMGTP]i)?$',
        expect: 'a Kubernetes quantity such as 8Gi',
      }),
      storageClass: unquotedName('', 'a StorageClass', "storage class; empty: the cluster's default"),
    },
    'volume of the data; stays when the release is removed',
  );
/** What an operator puts over the values that this project gives a chart. */
export const chartValues = (chart: string) =>
  anything(`anything else of ${chart}'s values, merged over what this project sets; never credentials`);

/** Settings of a release: `enabled` first, the chart's own `values` last. */
export const chartRelease = (chart: string, description: string, properties: Properties) =>
  closed({ enabled: flag(true, 'installed in the cluster'), ...properties, values: chartValues(chart) }, description);
