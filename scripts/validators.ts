import { createHash } from 'node:crypto';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone';
import { GITHUB_ADVISORIES, OSV_BATCH, OSV_DOCUMENT } from '../generators/bump/advisories/schema.ts';
import { DOCKER_CONFIG, HELPER_ANSWER, IMAGE_CONFIG, MANIFEST, TAG_LIST, TOKEN } from '../generators/bump/datasources/docker/schema.ts';
import { GITHUB_RELEASES } from '../generators/bump/datasources/github-releases/schema.ts';
import { CHART_VERSIONS } from '../generators/bump/datasources/helm/schema.ts';
import { CACHE_ENTRY } from '../generators/bump/network/schema.ts';
import { POLICY } from '../generators/bump/policy-definition.ts';
import { canonical, type Json } from '../generators/lib/json.ts';
import { HELM_RELEASES, KUBERNETES_LIST, KUBERNETES_OBJECT, SERVER_VERSION } from '../generators/targets/kubernetes/cluster/schema.ts';
import { REVOLT, type Setting } from '../generators/configuration/revolt/definition.ts';
import { NAMED, type Shape } from '../generators/configuration/revolt/shape.ts';
import { VALUES } from '../generators/configuration/schema.ts';

type Schema = { [keyword: string]: unknown };

/**
 * Validators as ES modules by file name: no compiling, and no ajv, at run time.
 *
 * Start-up of `stoat-values` is parsing code, so it is cut by how often it is needed. A key whose value is its default was
 * checked here, when this was built: `defaults` has those values, and the validators of such keys (`seldom`, `revolt`) are
 * loaded only for an environment that sets one. Those stop at the first error; `list-errors`, loaded when there is an
 * error, finds all.
 */
export function generatedModules(): Record<string, string> {
  const whole = plain(VALUES);
  const keys = whole.properties as Record<string, Schema>;
  const defaults: Record<string, string> = {};
  for (const key of Object.keys(keys).filter((name) => keys[name]!.default instanceof Object && !ALWAYS_SET.includes(name))) {
    const value: Record<string, Json> = { [key]: {} };
    const fill = newAjv(true).compile(validating(keys[key]!));
    if (!fill(value[key])) throw new Error(`the defaults of ${key} do not satisfy its schema`);
    defaults[key] = JSON.stringify(canonical(value[key]!));
  }
  const always = Object.keys(keys).filter((key) => !(key in defaults));
  const seldom = Object.keys(defaults).filter((key) => key !== 'revolt');
  return {
    'always.js': verdictOnly(keyValidators(keys, always)),
    'always.d.ts': VALIDATORS_TYPE,
    'seldom.js': keyValidators(keys, seldom),
    'seldom.d.ts': VALIDATORS_TYPE,
    'revolt.js': keyValidators(keys, ['revolt']),
    'revolt.d.ts': VALIDATORS_TYPE,
    'defaults.ts': [
      "import type { Json } from '../lib/json.ts';",
      '',
      '/** By key: JSON of the default, with sorted keys. */',
      `export const DEFAULTS: Readonly<Record<string, string>> = ${JSON.stringify(defaults, null, 2)};`,
      `export const ALWAYS_DEFAULTS: Readonly<Record<string, Json>> = ${JSON.stringify(ownDefaults(keys, always), null, 2)};`,
      '',
    ].join('\n'),
    'revolt-shape.ts': revoltShape(),
    'list-errors.js': wholeValidator(whole),
    'list-errors.d.ts': LIST_ERRORS_TYPE,
    'policy.js': wholeValidator(plain(POLICY)),
    'policy.d.ts': LIST_ERRORS_TYPE,
    'policy.schema.json': `${JSON.stringify(plain(POLICY), null, 2)}\n`,
    'answers.js': answerValidators(ANSWERS),
    'answers.d.ts': answerTypes(ANSWERS),
    'cluster-answers.js': answerValidators(CLUSTER_ANSWERS),
    'cluster-answers.d.ts': answerTypes(CLUSTER_ANSWERS),
    'values.schema.json': `${JSON.stringify(whole, null, 2)}\n`,
  };
}

const VALIDATORS_TYPE = `/** By key: fills in defaults; true when the value satisfies the key's schema. */
export declare const validators: Readonly<Record<string, (value: unknown) => boolean>>;
`;

const LIST_ERRORS_TYPE = 'export declare const validate: ((values: unknown) => boolean) & { errors?: unknown };\n';

/** What others have written, by name of its type: folder of the schema, and the schema. */
type Answers = Readonly<Record<string, readonly [from: string, schema: unknown]>>;

const ANSWERS: Answers = {
  TagList: ['bump/datasources/docker', TAG_LIST],
  Token: ['bump/datasources/docker', TOKEN],
  Manifest: ['bump/datasources/docker', MANIFEST],
  ImageConfig: ['bump/datasources/docker', IMAGE_CONFIG],
  DockerConfig: ['bump/datasources/docker', DOCKER_CONFIG],
  HelperAnswer: ['bump/datasources/docker', HELPER_ANSWER],
  ChartVersions: ['bump/datasources/helm', CHART_VERSIONS],
  GithubReleases: ['bump/datasources/github-releases', GITHUB_RELEASES],
  CacheEntry: ['bump/network', CACHE_ENTRY],
  OsvBatch: ['bump/advisories', OSV_BATCH],
  OsvDocument: ['bump/advisories', OSV_DOCUMENT],
  GithubAdvisories: ['bump/advisories', GITHUB_ADVISORIES],
};

const CLUSTER_ANSWERS: Answers = {
  KubernetesObject: ['targets/kubernetes/cluster', KUBERNETES_OBJECT],
  KubernetesList: ['targets/kubernetes/cluster', KUBERNETES_LIST],
  HelmReleases: ['targets/kubernetes/cluster', HELM_RELEASES],
  ServerVersion: ['targets/kubernetes/cluster', SERVER_VERSION],
};

function answerValidators(answers: Answers): string {
  const ajv = new Ajv({ strict: true, inlineRefs: false, messages: false, code: { source: true, esm: true, lines: true } });
  for (const [name, [, schema]] of Object.entries(answers)) ajv.addSchema(plain(schema), name);
  return hoistRequires(standalone(ajv, Object.fromEntries(Object.keys(answers).map((name) => [`is${name}`, name]))));
}

function answerTypes(answers: Answers): string {
  return Object.entries(answers)
    .map(([name, [from]]) => `export declare function is${name}(value: unknown): value is import('../${from}/schema.ts').${name};\n`)
    .join('');
}

/**
 * Revolt.toml's definition less what only people read. As JSON in a text, because V8 reads that several times as fast as code.
 */
function revoltShape(): string {
  const shape = ({ type, secret, properties, additionalProperties, items }: Setting): Shape => {
    if (secret) return 'secret';
    if (type !== 'object') return (items?.type ?? type) === 'integer' ? 'integer' : '';
    const all = { ...properties, ...(typeof additionalProperties === 'object' ? { [NAMED]: additionalProperties } : {}) };
    return Object.entries(all).flatMap(([key, child]) => [key, shape(child)]);
  };
  const unused = (setting: Setting, path: string): string[] => {
    if (setting.unused) return [path];
    const { properties = {}, additionalProperties: each } = setting;
    const all = Object.entries({ ...properties, ...(typeof each === 'object' ? { [NAMED]: each } : {}) });
    return all.flatMap(([key, child]) => unused(child, path === '' ? key : `${path}.${key}`));
  };
  return [
    'type Table = readonly (string | Table)[];',
    '',
    '/** Types and secrets of Revolt.toml; what the keys mean stands in revolt/definition.ts. */',
    `export const REVOLT = JSON.parse(${JSON.stringify(JSON.stringify(shape(REVOLT)))}) as Table;`,
    '',
    '/** Paths of what the servers parse and do not read. */',
    `export const UNUSED = ${JSON.stringify(unused(REVOLT, '').join(' '))};`,
    '',
  ].join('\n');
}

/** Maps that no environment leaves at their defaults. */
const ALWAYS_SET = ['vapid', 'files', 'composeImageTags'];

function newAjv(allErrors: boolean): Ajv {
  return new Ajv({
    allErrors,
    useDefaults: true,
    strict: true,
    inlineRefs: false,
    unicodeRegExp: false,
    messages: false,
    code: { source: true, esm: true, lines: true },
  });
}

function wholeValidator(schema: Schema): string {
  const ajv = newAjv(true);
  const definitions: Record<string, Schema> = {};
  const body = withSharedDefinitions(schema, definitions);
  return hoistRequires(standalone(ajv, ajv.compile({ ...body, definitions })));
}

function ownDefaults(keys: Record<string, Schema>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => 'default' in keys[name]!).map((name) => [name, keys[name]!.default]));
}

/** One validator for each key, exported as a table. */
function keyValidators(keys: Record<string, Schema>, names: readonly string[]): string {
  const ajv = newAjv(false);
  const definitions: Record<string, Schema> = {};
  for (const name of names) ajv.addSchema({ $id: name, ...withSharedDefinitions(asLoop(keys[name]!), definitions, 'shared') });
  ajv.addSchema({ $id: 'shared', definitions });
  const code = standalone(ajv, Object.fromEntries(names.map((name) => [name, name])));
  return `${hoistRequires(code)}\nexport const validators = { ${names.join(', ')} };\n`;
}

/** A table whose keys all take the same, as versions do: ajv then writes a loop, and not the same code for each key. */
function asLoop(schema: Schema): Schema {
  const { properties, ...rest } = schema as Schema & { readonly properties?: Readonly<Record<string, Schema>> };
  const each = Object.values(properties ?? {}).map(({ description: _, ...subschema }) => subschema);
  const isUniform = rest.additionalProperties === false && new Set(each.map((subschema) => JSON.stringify(subschema))).size === 1;
  if (!isUniform || 'default' in each[0]!) return schema;
  const names = Object.fromEntries(Object.keys(properties!).map((name) => [name, true]));
  return {
    type: 'object',
    allOf: [
      { ...rest, properties: names },
      { type: 'object', additionalProperties: each[0] },
    ],
  };
}

/**
 * ajv's code less the making of error objects, half of it: who only wants to know whether, needs none. `list-errors` has them.
 * @throws Error when ajv's code is no longer written as this expects
 */
function verdictOnly(code: string): string {
  const bare = code
    .replace(/^validate\d+\.errors = .*;\n/gm, '')
    .replace(/^vErrors = vErrors === null \? .*;\nerrors = vErrors\.length;\n/gm, 'errors++;\n')
    .replace(/^let vErrors = null;\n/gm, '')
    .replace(/, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)/g, ')')
    .replace(/, \{instancePath:.*?,rootData\}\)/g, ')');
  const left = /^.*(?:vErrors|\.errors|instancePath).*$/m.exec(bare);
  if (left !== null) throw new Error(`a validator still makes errors: ${left[0]}`);
  return bare;
}

/** A schema less what only people read. */
function validating(schema: Schema): Schema {
  const definitions: Record<string, Schema> = {};
  return { ...withSharedDefinitions(schema, definitions), definitions };
}

/** The schema as JSON: TypeBox marks its objects with symbols and hidden keys that mean nothing elsewhere. */
export function plain(schema: unknown): Schema {
  return JSON.parse(JSON.stringify(schema)) as Schema;
}

const VALIDATING = new Set([
  'type',
  'allOf',
  'properties',
  'required',
  'additionalProperties',
  'propertyNames',
  'items',
  'enum',
  'pattern',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'minLength',
  'maxLength',
]);

/**
 * Moves every distinct subschema to `definitions`. ajv makes one function of each; V8 then compiles just those that
 * an input needs, and a port is checked by the same code wherever it stands.
 */
function withSharedDefinitions(schema: Schema, definitions: Record<string, Schema>, base = ''): Schema {
  const share = (subschema: Schema): Schema => {
    const body = reduce(subschema);
    // The name is the content: what is equal is one definition.
    const name = createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 8);
    definitions[name] = body;
    return { $ref: `${base}#/definitions/${name}`, ...('default' in subschema ? { default: subschema.default } : {}) };
  };

  const reduce = (subschema: Schema): Schema => {
    const body: Schema = {};
    for (const [keyword, value] of Object.entries(subschema)) {
      if (!VALIDATING.has(keyword)) continue;
      if (keyword === 'allOf') {
        body[keyword] = (value as Schema[]).map(reduce);
      } else if (keyword === 'properties') {
        body[keyword] = Object.fromEntries(
          Object.entries(value as Record<string, Schema | true>).map(([k, v]) => [k, v === true || share(v)]),
        );
      } else if ((keyword === 'additionalProperties' && value !== false) || keyword === 'items') {
        body[keyword] = share(value as Schema);
      } else if (keyword === 'required') {
        // What has a default cannot be missing.
        const missable = (value as string[]).filter(
          (key) => !('default' in Object((subschema.properties as Record<string, Schema | true>)[key])),
        );
        if (missable.length > 0) body[keyword] = missable;
      } else if (keyword === 'propertyNames') {
        body[keyword] = { type: 'string', ...(value as Schema) };
      } else {
        body[keyword] = value;
      }
    }
    return body;
  };

  return reduce(schema);
}

/** Length of a text in characters. ajv's own is CommonJS, whose wrapping every start would pay for. */
const CHARACTERS = '(text) => [...text].length';

/** ajv writes `require("ajv/dist/runtime/…").default` even into ES modules; an import is what the bundler can follow. */
function hoistRequires(code: string): string {
  const imports: string[] = [];
  const body = code.replace(/const (\w+) = require\("([^"]+)"\)\.default;/g, (_, name: string, path: string) => {
    if (path === 'ajv/dist/runtime/ucs2length') return `const ${name} = ${CHARACTERS};`;
    imports.push(`import ${name}Module from ${JSON.stringify(`${path}.js`)};\nconst ${name} = ${name}Module.default;`);
    return '';
  });
  return `${imports.join('\n')}\n${body}`;
}
