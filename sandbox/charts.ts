import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse, stringify } from 'yaml';
import { UserError } from '../generators/lib/problems.ts';
import { run } from '../generators/lib/processes.ts';

/** The stand-in charts, and under which key of `infraChartVersions` the version stands that each pretends to be. */
export const STAND_IN_CHARTS = [
  { repository: 'jetstack', chart: 'cert-manager', pin: 'certManager' },
  { repository: 'haproxytech', chart: 'kubernetes-ingress', pin: 'ingress' },
  { repository: 'emberstack', chart: 'reflector', pin: 'reflector' },
  { repository: 'bitnami', chart: 'mongodb', pin: 'mongodb' },
  { repository: 'bitnami', chart: 'redis', pin: 'redis' },
  { repository: 'minio', chart: 'minio', pin: 'minio' },
  { repository: 'livekit', chart: 'livekit-server', pin: 'livekit' },
] as const;

const PINS = join('versions', 'infra-versions.yaml');

export interface PackageOptions {
  /** The project's folder. */
  readonly root: string;
  /** Where the packages go: `CHART-VERSION.tgz`. */
  readonly into: string;
  readonly helm: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal | undefined;
}

/** Packages the stand-in charts. Does nothing when neither the charts nor their versions have changed since. */
export async function packageCharts({ root, into, helm, env, signal }: PackageOptions): Promise<void> {
  const sources = join(root, 'sandbox', 'charts');
  const versions = chartVersions(readFileSync(join(root, PINS), 'utf8'));
  const stamp = contentHash(sources, JSON.stringify(versions));
  if (existsSync(join(into, 'stamp')) && readFileSync(join(into, 'stamp'), 'utf8') === stamp) return;

  const temporary = `${into}.new`;
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true, mode: 0o700 });
  await Promise.all(
    STAND_IN_CHARTS.map(async ({ repository, chart, pin }) => {
      const args = ['package', join(sources, repository, chart), '--version', versions[pin]!, '--destination', temporary];
      const { code, stderr } = await run(helm, args, { env, signal });
      if (code !== 0) throw new UserError(`helm could not package the stand-in chart ${repository}/${chart}: ${stderr.trim()}`);
    }),
  );
  writeFileSync(join(temporary, 'stamp'), stamp);
  rmSync(into, { recursive: true, force: true });
  renameSync(temporary, into);
}

/** The pinned version of each stand-in chart, from the text of the versions file. */
export function chartVersions(text: string): Record<string, string> {
  const pins = (parse(text) as { infraChartVersions?: Record<string, unknown> } | null)?.infraChartVersions ?? {};
  return Object.fromEntries(
    STAND_IN_CHARTS.map(({ pin }) => {
      const version = pins[pin];
      if (typeof version !== 'string') {
        throw new UserError([{ file: PINS, path: `infraChartVersions.${pin}`, message: 'a chart version is needed here' }]);
      }
      return [pin, version];
    }),
  );
}

/**
 * Values for the environment: the folder of the stand-in charts; without one, the charts' own addresses hold. A folder, no
 * repository on loopback: `helm repo add` would leave its address in the user's own list of repositories.
 */
export function sandboxValues(charts: string | undefined): string {
  const head = '# Written by the sandbox, for its own kubeconfig only.\n';
  if (charts === undefined) return `${head}{}\n`;
  const addresses = repositories().map((repository) => [repository, pathToFileURL(charts).href]);
  return head + stringify({ chartRepositories: Object.fromEntries(addresses) });
}

function repositories(): string[] {
  return [...new Set(STAND_IN_CHARTS.map(({ repository }) => repository))];
}

function contentHash(folder: string, seed: string): string {
  const hash = createHash('sha256').update(seed);
  for (const path of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
    const file = join(folder, path);
    if (statSync(file).isFile()) hash.update(`\0${path}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}
