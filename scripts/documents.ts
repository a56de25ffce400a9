import { Document, isMap, isPair, Scalar, type Pair } from 'yaml';
import { POLICY_KEYS } from '../generators/bump/policy-definition.ts';
import { ENVIRONMENT_KEYS, VERSION_KEYS } from '../generators/configuration/schema.ts';
import { COMPONENTS, MODULES } from '../generators/components/index.ts';
import { APP_NAMES, APP_NAMESPACE, service } from '../generators/components/services/table.ts';
import { plain } from './validators.ts';

interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly secret?: boolean;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly expect?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

/** Tables of the docs show these maps as one row: their keys are Revolt.toml's or another project's. */
const OPAQUE = new Set(['revolt', 'secretOverrides', 'chartRepositories', 'stoatImageOverrides']);

const all = (): [string, Schema][] => Object.entries(plain({ ...ENVIRONMENT_KEYS, ...VERSION_KEYS })) as [string, Schema][];

/** `environments/_defaults.yaml`: each key that has a default, with its meaning above it. */
export function defaultsYaml(): string {
  const environment = Object.entries(plain(ENVIRONMENT_KEYS)) as [string, Schema][];
  const document = new Document(defaultsOf(Object.fromEntries(environment)));
  annotate(document.contents, Object.fromEntries(environment));
  document.commentBefore =
    ' Defaults of every environment. Made by `npm run build` from generators/configuration/schema.ts: change it there.\n' +
    ' Set in environments/NAME.yaml only what differs.';
  return document.toString({ lineWidth: 0 });
}

function defaultsOf(properties: Readonly<Record<string, Schema>>): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(properties)) {
    if (schema.properties && !OPAQUE.has(key)) values[key] = defaultsOf(schema.properties);
    else if (schema.default !== undefined) values[key] = schema.default;
  }
  return values;
}

function annotate(node: unknown, properties: Readonly<Record<string, Schema>>): void {
  if (!isMap(node)) return;
  for (const [index, item] of node.items.entries()) {
    if (!isPair(item)) continue;
    const pair = item as Pair<Scalar, unknown>;
    const schema = properties[String(pair.key.value)];
    if (schema === undefined) continue;
    const key = new Scalar(pair.key.value);
    if (schema.description !== undefined) key.commentBefore = ` ${schema.description}`;
    key.spaceBefore = index > 0 && schema.properties !== undefined;
    pair.key = key;
    if (schema.properties && !OPAQUE.has(String(key.value))) annotate(pair.value, schema.properties);
  }
}

/** The reference of all keys as a Markdown page. */
export function referencePage(): string {
  const rows = all().flatMap(([key, schema]) => rowsOf(key, schema));
  const policy = (Object.entries(plain(POLICY_KEYS)) as [string, Schema][]).flatMap(([key, schema]) => policyRowsOf(key, schema));
  return [
    '# Reference: every key of an environment',
    '',
    'Made by `npm run build` from `generators/configuration/schema.ts`. Keys of the version files stand at the end.',
    'Editors that read `# yaml-language-server: $schema=…` show the same while you type.',
    '',
    '| key | type | default | meaning |',
    '|---|---|---|---|',
    ...rows,
    '',
    '## Keys of bump.yaml',
    '',
    'Made from `generators/bump/policy-definition.ts`. `[]` stands for each item of a list.',
    '',
    '| key | type | meaning |',
    '|---|---|---|',
    ...policy,
    '',
  ].join('\n');
}

function rowsOf(path: string, schema: Schema): string[] {
  const nested = schema.properties !== undefined && !OPAQUE.has(path);
  const row = `| \`${path}\` | ${typeOf(schema)} | ${nested ? '' : defaultText(schema)} | ${cell(meaning(schema))} |`;
  return nested ? [row, ...Object.entries(schema.properties!).flatMap(([key, child]) => rowsOf(`${path}.${key}`, child))] : [row];
}

function policyRowsOf(path: string, schema: Schema): string[] {
  const { description, properties } = schema.items ?? {};
  const below = Object.entries(properties ?? {}).flatMap(([key, child]) => policyRowsOf(`${path}[].${key}`, child));
  return [
    `| \`${path}\` | ${typeOf(schema)} | ${cell(meaning({ ...schema, description: schema.description ?? description ?? '' }))} |`,
    ...below,
  ];
}

function meaning({ description = '', secret, expect }: Schema): string {
  return [description, expect && `(${expect})`, secret && '**secret**'].filter(Boolean).join(' ');
}

function typeOf({ type, enum: options, minimum, maximum }: Schema): string {
  if (options) return options.map((option) => `\`${option}\``).join(' ');
  const names: Record<string, string> = { string: 'text', object: 'map', array: 'list', boolean: 'true/false' };
  const range = minimum !== undefined && maximum !== undefined ? ` ${minimum}–${maximum}` : '';
  return `${names[type ?? ''] ?? type ?? ''}${range}`;
}

function defaultText({ default: value }: Schema): string {
  return value === undefined || value === '' ? '' : `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

/** The README with its tables and its picture of what is deployed, which follow from the components and the table of services. */
export function readmePage(text: string): string {
  const parts = { picture: releasePicture(), services: serviceTable(), releases: releaseTable() };
  return Object.entries(parts).reduce((page, [name, lines]) => {
    const section = new RegExp(`(<!-- ${name}: made by npm run build -->\\n)[^]*?(<!-- end -->)`);
    if (!section.test(page)) throw new Error(`README.md has no section "${name}"`);
    return page.replace(section, (_, head: string, tail: string) => `${head}${lines.map((line) => `${line}\n`).join('')}${tail}`);
  }, text);
}

function serviceTable(): string[] {
  const rows = APP_NAMES.map((app) => {
    const { release, image, port, route, offBecause, needsVoice, scale } = service(app);
    const path =
      route === undefined ? '–' : route.match === 'exact' ? `\`${route.path}\`, exactly` : `\`${route.path.replace(/\/?$/, '/')}\``;
    const on = offBecause === undefined ? (needsVoice ? 'with LiveKit' : 'yes') : `no: ${offBecause}`;
    return `| \`${app}\` | \`${release}\` | \`ghcr.io/stoatchat/${image ?? 'for-web'}\` | ${port ?? '–'} | ${path} | ${on} | ${scale} |`;
  });
  return [
    '| app key | release, Service | image | port | path on the domain | on by default | pods |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ];
}

function releaseTable(): string[] {
  const rows = MODULES.flatMap(({ component, purpose }) => {
    if (component === undefined) return [];
    const { release, namespace, chart } = component;
    const shown = chart.startsWith('./') ? `\`${chart.slice(2)}\`` : chart;
    return [`| \`${release}\` | \`${namespace}\` | ${shown} | ${purpose} |`];
  });
  return ['| release | namespace | chart | what for |', '|---|---|---|---|', ...rows];
}

/** Who waits for whom, as a diagram. What waits for nothing, and is waited for by nothing, has no arrow. */
function releasePicture(): string[] {
  const id = (release: string): string => release.replaceAll('-', '_');
  const waits = [
    ...APP_NAMES.map((app) => [service(app).release, service(app).uses.length > 0 ? service(app).uses : ['stoat-config']] as const),
    ...COMPONENTS.flatMap(({ release, needs = [] }) => (needs.length > 0 ? [[release, needs] as const] : [])),
  ];
  return [
    '```mermaid',
    'flowchart TB',
    `  subgraph apps["namespace ${APP_NAMESPACE}"]`,
    ...APP_NAMES.map((app) => `    ${id(service(app).release)}[${service(app).release}]`),
    '  end',
    ...COMPONENTS.map(({ release, namespace }) => `  ${id(release)}["${release}<br/>${namespace}"]`),
    '',
    ...waits.map(([release, needs]) => `  ${id(release)} --> ${needs.map(id).join(' & ')}`),
    '```',
  ];
}
