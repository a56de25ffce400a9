/** Renders environments with the real helmfile and helm, from a copy of the tree and packaged stand-in charts. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { deepMerge, type JsonObject } from '../../generators/lib/json.ts';
import { packageCharts, sandboxValues } from '../../sandbox/charts.ts';
import type { Environment } from './matrix.ts';
import { describe, run, tools, type Ended, type Tools } from './tools.ts';
import { copyTree } from './tree.ts';
import { layered, SECRETS } from './values.ts';

/** A Kubernetes object as it was rendered. What lies below is different for every kind: here a test is its own schema. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Any = any;
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly [key: string]: Any;
}

/** A manifest with its release; `namespace` is where the object goes. */
export interface Rendered extends Manifest {
  readonly release: string;
  readonly namespace: string;
}

export interface Rendering {
  readonly name: string;
  /** What helmfile layers: the defaults, the pins and the environment's own. */
  readonly values: Any;
  /** Namespaces of the releases that have objects, by release. */
  readonly releases: Readonly<Record<string, string>>;
  readonly objects: readonly Rendered[];
  /** Helmfile's stderr without the lines that every run has. */
  readonly remarks: string;
}

export interface Project {
  readonly tree: string;
  readonly tools: Tools;
  /** Runs helmfile for an environment; the stand-in charts are given on the command line. */
  helmfile(name: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<Ended>;
  /** @throws Error with helmfile's last lines */
  render(name: string, env?: NodeJS.ProcessEnv): Promise<Rendering>;
  /** The values that helm gets, by release. @throws Error with helmfile's last lines */
  releaseValues(name: string): Promise<Readonly<Record<string, JsonObject>>>;
}

const WORK = '.test';

/** A copy of the tree, or one that is there, with the given environments in it. */
export async function project(
  environments: Readonly<Record<string, Environment>>,
  copy: string | Promise<string> = copyTree('render'),
): Promise<Project> {
  const [tree, found] = await Promise.all([copy, tools()]);
  const work = join(tree, WORK);
  const charts = join(work, 'charts');
  mkdirSync(work);
  await packageCharts({ root: tree, into: charts, helm: found.helm, env: found.env });
  const stateValues = join(work, 'charts.yaml');
  writeFileSync(stateValues, sandboxValues(charts));
  for (const [name, environment] of Object.entries(environments)) writeEnvironment(tree, name, environment);

  let runs = 0;
  const helmfile = (name: string, args: readonly string[], env = found.env): Promise<Ended> =>
    run('helmfile', ['--environment', name, '--state-values-file', stateValues, ...args], { cwd: tree, env });
  const into = async (
    name: string,
    args: (folder: string) => readonly string[],
    env?: NodeJS.ProcessEnv,
  ): Promise<{ folder: string; ended: Ended }> => {
    const folder = join(work, `${name}-${runs++}`);
    mkdirSync(folder);
    const ended = await helmfile(name, args(folder), env);
    if (ended.code !== 0) throw new Error(describe(ended));
    return { folder, ended };
  };
  return {
    tree,
    tools: found,
    helmfile,
    async render(name, env) {
      const output = '{{ .OutputDir }}/{{ .Release.Namespace }}/{{ .Release.Name }}';
      const { folder, ended } = await into(name, (dir) => ['template', '--output-dir', dir, '--output-dir-template', output], env);
      const objects = readManifests(folder);
      return {
        name,
        values: effectiveValues(environments[name]!),
        releases: Object.fromEntries(
          readdirSync(folder).flatMap((namespace) => readdirSync(join(folder, namespace)).map((release) => [release, namespace])),
        ),
        objects,
        remarks: remarks(ended.stderr),
      };
    },
    async releaseValues(name) {
      const { folder } = await into(name, (dir) => ['write-values', '--output-file-template', `${dir}/{{ .Release.Name }}.yaml`]);
      return Object.fromEntries(
        readdirSync(folder).map((file) => [file.replace(/\.yaml$/, ''), parse(readFileSync(join(folder, file), 'utf8')) as JsonObject]),
      );
    },
  };
}

/** What an environment's layers amount to. */
export function effectiveValues({ values = {}, secrets = {} }: Environment): JsonObject {
  return deepMerge(layered(values), secrets);
}

/** Writes `environments/NAME.yaml` and its secret neighbour, with the keys that every environment has. JSON is YAML too. */
export function writeEnvironment(tree: string, name: string, { values = {}, secrets = {} }: Environment): void {
  writeFileSync(join(tree, 'environments', `${name}.yaml`), JSON.stringify(values, null, 2));
  writeFileSync(join(tree, 'environments', `${name}.secret.yaml`), JSON.stringify(deepMerge(SECRETS, secrets), null, 2), { mode: 0o600 });
}

/** Everything that has been rendered into `<namespace>/<release>/…`. @throws Error for what is not a manifest */
function readManifests(folder: string): Rendered[] {
  const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => statSync(join(folder, file)).isFile()).sort();
  return files.flatMap((file) => {
    const [namespace, release] = file.split('/') as [string, string];
    return parseManifests(readFileSync(join(folder, file), 'utf8'), file).map((manifest) => ({
      ...manifest,
      release,
      namespace: manifest.metadata.namespace ?? namespace,
    }));
  });
}

/** All documents of a text. @throws Error for what is not a manifest */
export function parseManifests(text: string, from: string): Manifest[] {
  return parseAllDocuments(text).flatMap((document) => {
    if (document.errors.length > 0) throw new Error(`${from}: ${document.errors[0]!.message}`);
    const manifest = document.toJS() as Manifest | null;
    if (manifest === null) return [];
    if (!manifest.kind || !manifest.apiVersion || !manifest.metadata?.name)
      throw new Error(`${from}: not a manifest: ${String(document).slice(0, 200)}`);
    return [manifest];
  });
}

/** What helmfile says beyond "this is what I do". */
export function remarks(stderr: string): string {
  const usual = /^(?:|hook\[prepare\] logs \| |hook\[prepare\] logs \| preflight: .*|Templating release=.*|wrote .*)$/;
  return stderr
    .split('\n')
    .filter((line) => !usual.test(line))
    .join('\n');
}
