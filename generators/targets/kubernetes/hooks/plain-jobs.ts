import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, type Document, type Scalar, type YAMLMap } from 'yaml';
import { valueAt, type Json, type JsonObject } from '../../../lib/json.ts';

/** Moments of Helm's at which a hook belongs to what is installed; others are for tests and for uninstalling. */
const INSTALLING = /^(?:pre|post)-(?:install|upgrade)$/;
/** Helm's marks on a hook, and what charts add for Argo CD to the same end. */
const HOOK_MARKS = /^(?:helm\.sh\/hook|argocd\.argoproj\.io\/hook)(?:-|$)/;
const HOOK = 'helm.sh/hook';
const DOCUMENT_MARK = /^---(?:[ \t].*)?$/m;

/** Room for the hash in a name, which may have 63 characters. */
const LONGEST_NAME = 54;
const HASH_LENGTH = 8;

/**
 * The manifests of a chart with its hooks as plain objects. Only Helm knows what a hook is: applied by anything else, a
 * Job of a fixed name can neither change nor run again, because Kubernetes lets no Job's template change. So a hook's Job is
 * named after what it does: a hash of its template and of the ConfigMaps that it reads. A change makes another Job, which
 * runs, and no change makes none.
 * @param manifests YAML, one or more documents each
 * @returns the documents, in the same order; those that are no hooks as they came, byte for byte
 */
export function withPlainJobs(manifests: readonly string[]): string {
  const texts = manifests.flatMap((text) => text.split(DOCUMENT_MARK)).filter((text) => text.trim() !== '');
  const configMaps = (): readonly JsonObject[] => texts.filter((text) => /^kind: ConfigMap$/m.test(text)).map((text) => read(text).toJS());
  return texts.map((text) => (text.includes(HOOK) ? plain(text, configMaps) : `${text.trim()}\n`)).join('---\n');
}

/** One document, as a plain object where it is a hook of an installation. */
function plain(text: string, configMaps: () => readonly JsonObject[]): string {
  const document = read(text);
  const object = document.toJS() as JsonObject;
  const moments = valueAt(object, ['metadata', 'annotations', HOOK]);
  if (typeof moments !== 'string' || !moments.split(',').some((moment) => INSTALLING.test(moment.trim()))) return `${text.trim()}\n`;

  const annotations = document.getIn(['metadata', 'annotations']) as YAMLMap<Scalar>;
  annotations.items = annotations.items.filter(({ key }) => !HOOK_MARKS.test(String(key.value)));
  if (annotations.items.length === 0) document.deleteIn(['metadata', 'annotations']);
  if (object.kind === 'Job') {
    const name = String(valueAt(object, ['metadata', 'name']));
    document.setIn(['metadata', 'name'], `${name.slice(0, LONGEST_NAME)}-${hashOf(object, configMaps())}`);
  }
  return document.toString({ lineWidth: 0, directives: false });
}

/** As Helm and Kubernetes read YAML, where 0600 is an octal number. */
function read(text: string): Document {
  return parseDocument(text, { version: '1.1' });
}

function hashOf(job: JsonObject, configMaps: readonly JsonObject[]): string {
  const names = new Set(stringsOf(job.spec ?? null));
  const used = configMaps.filter((each) => names.has(String(valueAt(each, ['metadata', 'name']))));
  const content = JSON.stringify([job.spec, ...used.map(({ data, binaryData }) => [data ?? null, binaryData ?? null])]);
  return createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH);
}

function stringsOf(value: Json): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap((child: Json) => stringsOf(child)) : [];
}

/** What is printed for `version`: helmfile asks for it, and chooses flags by it. */
const VERSION = 'v5.0.0\n';

/**
 * Answers as kustomize would, which helmfile asks to transform the manifests of a chart: `version`, and
 * `--output FILE … build … FOLDER`, where FOLDER has a kustomization.yaml that lists the manifests.
 * @returns what to print; undefined for other arguments
 */
export function kustomize(args: readonly string[]): string | undefined {
  if (args.length === 1 && args[0] === 'version') return VERSION;
  const output = args[args.indexOf('--output') + 1];
  const folder = args.at(-1);
  if (!args.includes('--output') || !args.includes('build') || output === undefined || folder === undefined) return undefined;
  const { resources } = read(readFileSync(join(folder, 'kustomization.yaml'), 'utf8')).toJS() as { resources: string[] };
  // Helmfile lists them in no order.
  const manifests = [...resources].sort().map((file) => readFileSync(join(folder, file), 'utf8'));
  writeFileSync(output, withPlainJobs(manifests));
  return '';
}
