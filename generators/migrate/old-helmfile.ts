/** The helmfile of the original deployment: which files an environment reads, and what is deployed where. Read as text, never run. */
import { posix } from 'node:path';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseAllDocuments, type Document } from 'yaml';
import type { Component, OldRelease } from '../components/component.ts';
import { isObject, valueAt, type Json, type JsonObject } from '../lib/json.ts';
import { UserError } from '../lib/problems.ts';
import { shellWord } from '../lib/shell-quote.ts';
import { evaluator, UNKNOWN, withoutActions, type Template } from './go-template.ts';
import { namesIn, readSource, type SourceFile, type SourceFolder } from './source-files.ts';

const NAMES = ['helmfile.yaml.gotmpl', 'helmfile.yaml'];
/** Of values files and releases; more is no deployment of this kind. */
const MOST = 200;
const MAX_ALIASES = 100;

/** A file of values that an environment lists, or values that stand in the helmfile itself. */
export interface Listed {
  /** Below the folder, with `/`. */
  readonly file?: string;
  readonly inline?: JsonObject;
}

/** What a helmfile says of one environment. */
export interface OldEnvironment {
  /** In their order; undefined where the helmfile does not name the environment. */
  readonly listed: readonly Listed[] | undefined;
  /** Names of all that it names. */
  readonly names: readonly string[];
  /** What it says that cannot be followed here. */
  readonly warnings: readonly string[];
}

/** A release of the original. Text that only the template engine knows is left out. */
interface Release {
  readonly name: string | undefined;
  readonly namespace: string | undefined;
  readonly chart: string;
  /** Its own values, the later file first. */
  readonly values: readonly Json[];
}

export interface OldHelmfile {
  readonly source: SourceFile;
  readonly folder: SourceFolder;
}

/** The helmfile of a folder, or of the one above a folder `environments`; undefined when there is none. */
export async function findHelmfile(folder: SourceFolder): Promise<OldHelmfile | undefined> {
  for (const name of NAMES) {
    const source = await readSource(folder, name);
    if (source !== undefined) return { source, folder };
  }
  return undefined;
}

/** What the helmfile says of an environment. @throws UserError when it is no YAML even without its actions */
export async function environmentIn({ source, folder }: OldHelmfile, name: string): Promise<OldEnvironment> {
  const { documents, template, lines } = parse(
    source,
    evaluator(name, () => undefined),
  );
  const warnings: string[] = [];
  const names: string[] = [];
  let listed: Listed[] | undefined;
  for (const document of documents) {
    if (isMap(document.contents)) {
      for (const key of ['bases', 'helmfiles']) {
        if (document.contents.has(key)) warnings.push(`${source.file}: ${key} names other files, which were not read`);
      }
    }
    const environments = nodeAt(document, document.contents, ['environments']);
    if (!isMap(environments)) continue;
    for (const { key } of environments.items) if (isScalar(key)) names.push(String(key.value));
    const chosen = nodeAt(document, environments, [name]);
    if (!environments.has(name)) continue;
    listed = [];
    const handler = String(plain(document, nodeAt(document, chosen, ['missingFileHandler'])) ?? 'Error');
    for (const kind of ['values', 'secrets']) {
      const items = nodeAt(document, chosen, [kind]);
      for (const item of isSeq(items) ? items.items : []) {
        if (listed.length === MOST) throw new UserError([{ file: source.file, message: `lists more than ${MOST} files for ${name}` }]);
        const value = plain(document, item);
        const at = isNode(item) && item.range ? lines.linePos(item.range[0]).line : 0;
        const condition = template.condition(at);
        if (isObject(value)) listed.push({ inline: value });
        else
          listed.push(...(await filesOf(folder, source.file, String(value ?? ''), condition === undefined ? handler : 'Warn', warnings)));
        if (condition !== undefined && !/^(?:if|with)\s+\(?isFile\b/.test(condition) && typeof value === 'string') {
          warnings.push(
            `${source.file}:${at}: ${value} stands under a condition ({{ ${condition.slice(0, 60)} }}) whose outcome is not known here; ` +
              'it was taken over if it is there: look whether it was in force',
          );
        }
      }
    }
  }
  return { listed, names, warnings };
}

/** The files that an item of `values` means. */
async function filesOf(folder: SourceFolder, helmfile: string, text: string, handler: string, warnings: string[]): Promise<Listed[]> {
  const said = (why: string): Listed[] => {
    warnings.push(
      `${helmfile} lists ${text.replaceAll(UNKNOWN, '{{ … }}')}, which was not read: ${why}; what it sets has to be moved by hand`,
    );
    return [];
  };
  if (text === '') return said('it is neither a name nor a map of values');
  if (text.includes(UNKNOWN)) return said('its name is made by a template');
  const file = posix.normalize(text);
  if (file.startsWith('/') || file.startsWith('..') || /^[\w+-]+::|:\/\//.test(text)) return said('it is outside of the folder');
  if (file.endsWith('.gotmpl')) return said('it is a template');
  if (/[*?[\]{}]/.test(file)) {
    const directory = posix.dirname(file);
    const pattern = posix.basename(file);
    if (/[?[\]{}]/.test(pattern) || /[*?[\]{}]/.test(directory)) return said('its name is a pattern');
    const names = await namesIn({ label: folder.label, path: `${folder.path}/${directory}` });
    return names.filter((name) => matches(pattern, name)).map((name) => ({ file: posix.join(directory, name) }));
  }
  if ((await readSource(folder, file)) === undefined) {
    if (handler === 'Error') warnings.push(`${helmfile} lists ${file}, which is not there: helmfile refuses to run without it`);
    return [];
  }
  return [{ file }];
}

/** `*` stands for any text. */
function matches(pattern: string, name: string): boolean {
  const parts = pattern.split('*');
  const first = parts[0]!;
  const last = parts.at(-1)!;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= name.length - last.length;
}

/** The releases of the helmfile, with the values that their files hold plainly. @param values all values of the environment */
async function releasesOf({ source, folder }: OldHelmfile, environment: string, values: JsonObject): Promise<Release[]> {
  const evaluate = evaluator(environment, (path) => textOf(valueAt(values, path)));
  const { documents } = parse(source, evaluate);
  const found: Release[] = [];
  for (const document of documents) {
    const releases = plain(document, nodeAt(document, document.contents, ['releases']));
    for (const release of Array.isArray(releases) ? (releases as readonly Json[]) : []) {
      if (!isObject(release) || found.length === MOST) continue;
      const listed = Array.isArray(release.values) ? (release.values as readonly Json[]).slice(0, MOST) : [];
      const own = await Promise.all(listed.map((item) => (isObject(item) ? item : chartValues(folder, String(item), evaluate))));
      found.push({
        name: nameOf(release.name),
        namespace: nameOf(release.namespace),
        chart: textOf(release.chart) ?? '',
        values: own.reverse(),
      });
    }
  }
  return found;
}

/** Values of a chart, as far as its file holds them plainly; none of a file that cannot be read. */
async function chartValues(folder: SourceFolder, text: string, evaluate: (expression: string) => string | undefined): Promise<Json> {
  const file = posix.normalize(text);
  if (file.startsWith('/') || file.startsWith('..') || file.includes(UNKNOWN)) return {};
  const source = await readSource(folder, file);
  if (source === undefined) return {};
  try {
    const { documents } = parse(source, evaluate);
    return documents[0] === undefined ? {} : (plain(documents[0], documents[0].contents) ?? {});
  } catch {
    return {};
  }
}

/** What is known of the releases of an original deployment. */
export class OldReleases {
  readonly #releases: readonly Release[] | undefined;

  private constructor(releases: readonly Release[] | undefined) {
    this.#releases = releases;
  }

  /** Without a helmfile nothing is known of them. */
  static async read(helmfile: OldHelmfile | undefined, environment: string, values: JsonObject): Promise<OldReleases> {
    return new OldReleases(helmfile && (await releasesOf(helmfile, environment, values)));
  }

  /** The one that is called like a release of this project, also with something before it (`stoatchat-mongodb`), or has its chart. */
  of({ release, namespace, chart }: Pick<Component, 'release' | 'namespace' | 'chart'>): OldRelease {
    const variable = (what: string): string => `"$OLD_${release.toUpperCase().replaceAll('-', '_')}_${what}"`;
    const bare = release.replace(/^stoat-/, '');
    const found =
      this.#releases?.find(({ name }) => name === release) ??
      this.#releases?.find(({ name }) => name === bare || name?.endsWith(`-${bare}`)) ??
      (chart.startsWith('.') ? undefined : this.#releases?.find((old) => old.chart !== '' && old.chart === chart));
    const isKnown = found?.name !== undefined && found.namespace !== undefined;
    return {
      release: found?.name === undefined ? variable('RELEASE') : shellWord(found.name),
      namespace: found?.namespace === undefined ? variable('NAMESPACE') : shellWord(found.namespace),
      inPlace: isKnown ? found.name === release && found.namespace === namespace : undefined,
      setting: (...path) => {
        for (const values of found?.values ?? []) {
          const text = textOf(valueAt(values, path));
          if (text !== undefined) return text.includes(UNKNOWN) ? undefined : text;
        }
        return undefined;
      },
    };
  }
}

interface Parsed {
  readonly documents: readonly Document[];
  readonly template: Template;
  readonly lines: LineCounter;
}

function parse(source: SourceFile, evaluate: (expression: string) => string | undefined): Parsed {
  const template = withoutActions(source.text, evaluate);
  const lines = new LineCounter();
  // Branches of a condition may set the same key.
  const documents = parseAllDocuments(template.yaml, {
    schema: 'failsafe',
    uniqueKeys: false,
    stringKeys: true,
    logLevel: 'silent',
    prettyErrors: false,
    lineCounter: lines,
  });
  const list = 'empty' in documents ? [] : documents;
  const broken = list.flatMap(({ errors }) => errors)[0];
  if (broken !== undefined) {
    const message = 'cannot be understood without running its templates: it is not valid YAML without them';
    throw new UserError([{ file: source.file, line: lines.linePos(broken.pos[0]).line, message }]);
  }
  return { documents: list, template, lines };
}

/** The node at a path of keys; aliases are followed on the way. */
function nodeAt(document: Document, start: unknown, path: readonly string[]): unknown {
  let node = start;
  for (const key of path) {
    const map = followed(document, node);
    if (!isMap(map)) return undefined;
    node = map.get(key, true);
  }
  return followed(document, node);
}

function followed(document: Document, node: unknown): unknown {
  return isNode(node) && 'resolve' in node ? (node as { resolve: (document: Document) => unknown }).resolve(document) : node;
}

/** A node as plain values; undefined for one that refers to itself or unfolds beyond measure. */
function plain(document: Document, node: unknown): Json | undefined {
  if (!isNode(node)) return undefined;
  try {
    // As text in between: an alias inside of what it stands for gives a value without end.
    return JSON.parse(JSON.stringify(node.toJS(document, { maxAliasCount: MAX_ALIASES }))) as Json;
  } catch {
    return undefined;
  }
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** A name as Kubernetes allows it. */
function nameOf(value: Json | undefined): string | undefined {
  const text = textOf(value);
  return text !== undefined && /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/.test(text) ? text : undefined;
}
