import { COMPONENTS } from '../components/index.ts';
import type { Plan, Report, Values } from '../components/component.ts';

const OCI = 'oci://';
const FILE = 'file://';

/** Where each chart repository is when `chartRepositories` names no mirror, by name. */
export const CHART_REPOSITORIES: Readonly<Record<string, string>> = Object.fromEntries(
  COMPONENTS.flatMap(({ chart, repository }) => (repository === undefined ? [] : [[repositoryOf(chart), repository]])),
);

export interface ChartRepository {
  readonly name: string;
  /** Without its scheme when `oci`, as helmfile wants it. */
  readonly url: string;
  readonly oci: boolean;
}

function repositoryOf(chart: string): string {
  return chart.split('/')[0]!;
}

function urlOf(name: string, { chartRepositories }: Values): string {
  return (chartRepositories as Readonly<Record<string, string | undefined>>)[name] ?? CHART_REPOSITORIES[name]!;
}

/** The folder of a `file://` URL, which is an absolute path without a host, as the schema says; undefined when its escapes are none. */
function folderOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return undefined;
  }
}

/** helmfile evaluates the path of a chart as a template: what the schema refuses in a URL is refused in what the URL stands for too. */
export function checkChartFolders({ chartRepositories }: Values, report: Report): void {
  for (const [name, url] of Object.entries(chartRepositories as Readonly<Record<string, string>>)) {
    if (!url.startsWith(FILE)) continue;
    const folder = folderOf(url);
    const path = `chartRepositories.${name}`;
    if (folder === undefined) report(path, 'holds a % that begins no escape of UTF-8; write %25 for a % itself');
    else if (/[{}\p{Cc}]/u.test(folder)) {
      report(path, 'stands for a folder whose name holds braces or control characters, which helmfile would evaluate; rename the folder');
    }
  }
}

/** Third-party charts by release: `<repository>/<chart>`, or the packaged file when the mirror is a folder. */
export function chartsOf(values: Values): Record<string, { chart: string; version: string }> {
  const pins: Readonly<Record<string, string>> = values.infraChartVersions;
  return Object.fromEntries(
    COMPONENTS.flatMap(({ release, chart, pin }) => {
      if (pin === undefined) return [];
      const version = pins[pin]!;
      const url = urlOf(repositoryOf(chart), values);
      if (!url.startsWith(FILE)) return [[release, { chart, version }]];
      return [[release, { chart: `${folderOf(url) ?? ''}/${chart.split('/')[1]}-${version}.tgz`, version }]];
    }),
  );
}

/** Only the repositories of what is installed: nothing else is dialled. */
export function repositoriesOf(values: Values, { installed }: Plan): ChartRepository[] {
  const used = new Set(COMPONENTS.filter(({ release }) => installed[release]).map(({ chart }) => repositoryOf(chart)));
  return Object.keys(CHART_REPOSITORIES).flatMap((name) => {
    const url = urlOf(name, values);
    if (!used.has(name) || url.startsWith(FILE)) return [];
    const oci = url.startsWith(OCI);
    return [{ name, url: oci ? url.slice(OCI.length) : url, oci }];
  });
}
