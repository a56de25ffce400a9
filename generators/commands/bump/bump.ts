import type { Package } from '../../bump/advisories/advisory.ts';
import { folderSource } from '../../bump/advisories/folder.ts';
import { githubSource } from '../../bump/advisories/github.ts';
import { osvSource } from '../../bump/advisories/osv.ts';
import { packageKey, type AdvisorySource } from '../../bump/advisories/source.ts';
import { GITHUB, parsePackage } from '../../bump/advisories/subject.ts';
import { cacheFolder } from '../../bump/cache-folder.ts';
import { openRepository, type Repository } from '../../bump/commit.ts';
import { unitsOf, type Unit } from '../../bump/choose.ts';
import { createDatasources } from '../../bump/datasources/index.ts';
import { examine, type Examination } from '../../bump/examine.ts';
import { parseMirror } from '../../bump/network/mirrors.ts';
import { createNetwork } from '../../bump/network/network.ts';
import { keepNotice } from '../../bump/notice.ts';
import { digestPath } from '../../bump/places/index.ts';
import { isFilesGlob, projectFiles, readProject, type BumpProject } from '../../bump/project.ts';
import {
  advisoriesLine,
  nameOf,
  remarks,
  reportJson,
  reportMarkdown,
  reportTable,
  short,
  summary,
  type PinReport,
  type Report,
} from '../../bump/report.ts';
import { DEFAULT_LEVEL, groupOf, isNamed, namesOf } from '../../bump/policy.ts';
import { standing, type Level } from '../../bump/types.ts';
import type { Change } from '../../bump/write.ts';
import { formatProblem, nearest, UsageError, UserError, type Problem } from '../../lib/problems.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { visible } from '../../lib/terminal/visible.ts';

export interface BumpOptions {
  readonly root: string;
  readonly write: boolean;
  readonly commit: boolean;
  readonly check: boolean;
  readonly lint: boolean;
  readonly format: 'table' | 'json' | 'markdown';
  readonly only?: readonly string[] | undefined;
  /** Globs of the files that hold pins, instead of those that the policy names. */
  readonly files?: readonly string[] | undefined;
  readonly level?: Level | undefined;
  readonly registry?: readonly string[] | undefined;
  readonly keepGoing: boolean;
  /** Folder of advisories; api.osv.dev and GitHub are asked without. */
  readonly advisories?: string | undefined;
}

/**
 * @throws UsageError for options that contradict each other
 * @throws UserError when a file is not in order, a lookup failed (unless `keepGoing`), a file cannot be written, or `check` found something
 */
export async function bump(options: BumpOptions, terminal: Terminal): Promise<void> {
  assertSensible(options);
  const { root } = options;
  if (options.lint) return lint(options, terminal);
  const isWriting = options.write || options.commit;
  // What writes also knows Stoat's schema, which is large.
  const { finishWriting } = isWriting ? await import('../../bump/write.ts') : {};
  if (await finishWriting?.(root, await projectFiles(root, options.files)))
    terminal.progress.note('Put in place what a run that was stopped had begun to write.');
  const project = await readProject(root, options.files);
  const withPins = new Set(project.pins.map(({ file }) => file));
  const names = project.files.map(({ file }) => file).filter((file) => withPins.has(file));
  const repository = options.commit ? await openRepository(root, names, terminal.env) : undefined;
  const units = selected(unitsOf(project.pins, project.policy, options.level), options.only);
  const now = new Date();
  const { reports, warnings, advisoriesOf } = await ask(units, options, now, terminal);
  // Lookups that Ctrl-C has ended count as failed ones; nothing is written or told after it.
  terminal.signal.throwIfAborted();
  const report: Report = { level: options.level ?? project.policy.level ?? DEFAULT_LEVEL, pins: reports, now, advisoriesOf };
  const failed = reports.filter(({ state, isIgnored }) => state === 'failed' && isIgnored !== true);
  const outdated = reports.filter(({ state }) => state === 'outdated');
  const affected = reports.filter(({ advisories }) => advisories.state === 'affected');
  const isComplete = failed.length === 0 || options.keepGoing;
  // The report may become the text of a pull request, so it comes after the changes that it names.
  const done = isWriting && isComplete ? await carryOut(project, outdated, options, repository) : [];
  const text = { table: reportTable, json: reportJson, markdown: reportMarkdown }[options.format](report);
  // Markdown has its own way with text of others.
  terminal.stdout.write(text, options.format === 'markdown' ? 'exact' : undefined);
  tell(terminal, options, report, [...project.remarks.map(formatProblem), ...warnings, ...done]);
  if (!isComplete) {
    const consequence = isWriting ? '; nothing was written' : '';
    throw new UserError(
      failed.map(({ pin: { file, line, path, annotation }, error }) => {
        return { file, line, path, message: `${annotation.depName}: ${error}${consequence}` };
      }),
    );
  }
  if (failed.length === 0 && options.only === undefined && options.level === undefined && options.files === undefined && !isWriting) {
    await keepNotice(root, terminal.env, {
      at: now.getTime(),
      outdated: outdated.map(({ pin, allowed }) => ({
        depName: pin.annotation.depName,
        current: short(standing(pin)),
        allowed: short(allowed!),
      })),
      affected: affected.map(({ pin, advisories, isFixed, allowed }) => ({
        path: nameOf(pin),
        current: short(standing(pin)),
        advisories: advisories.state === 'affected' ? advisories.holes.map(({ id }) => id) : [],
        ...(isFixed === true ? { fixed: short(allowed!) } : {}),
      })),
    });
  }
  if (options.check) assertNothingFound(outdated, affected);
}

/** What the policy holds back does not count as outdated; a published hole counts all the same. */
function assertNothingFound(outdated: readonly PinReport[], affected: readonly PinReport[]): void {
  const problems: string[] = [];
  for (const { pin, advisories, isFixed, allowed } of affected) {
    const holes =
      advisories.state === 'affected'
        ? advisories.holes.map(({ id, firstFixed }) => `${id} (${firstFixed ? `fixed in ${firstFixed}` : 'no fix'})`)
        : [];
    const help =
      isFixed === true ? `${short(allowed!)} has none of them: stoat-gen bump --write` : 'no version that the policy allows is without';
    problems.push(`${nameOf(pin)} ${short(standing(pin))} is affected by ${holes.join(', ')}; ${help}`);
  }
  if (outdated.length > 0) {
    const steps = outdated.map(({ pin, allowed }) => `${nameOf(pin)} (${short(standing(pin))}, allowed ${short(allowed!)})`);
    problems.push(`outdated: ${steps.join(', ')}; to update: stoat-gen bump --write`);
  }
  if (problems.length > 0) throw new UserError(problems.map((message) => ({ message })));
}

/** Which options make no sense together, and why. */
function assertSensible({
  lint: isLint,
  check,
  write,
  commit,
  keepGoing,
  format,
  only,
  level,
  registry,
  files,
  advisories,
}: BumpOptions): void {
  const others = { check, write, commit, 'keep-going': keepGoing, only, level, registry, advisories };
  const given = Object.entries(others).flatMap(([name, value]) => (value === undefined || value === false ? [] : [`--${name}`]));
  if (isLint && given.length > 0) throw new UsageError(`--lint asks nobody and changes nothing: it does not go with ${given.join(', ')}`);
  if (isLint && format === 'markdown') throw new UsageError('--lint has no text for a pull request: --format table or json');
  const outside = files?.find((glob) => !isFilesGlob(glob));
  if (outside !== undefined)
    throw new UsageError(`--files ${outside}: must name files below the project's folder, such as "**/Chart.yaml"`);
  if (check && (write || commit)) throw new UsageError(`--check only looks: it does not go with ${write ? '--write' : '--commit'}`);
}

async function lint({ root, format, files }: BumpOptions, terminal: Terminal): Promise<void> {
  if (format === 'table') {
    const { pins, remarks: left, files: read } = await readProject(root, files);
    const stuck = pins.filter(({ obstacle }) => obstacle !== undefined);
    const lines = stuck.map(({ file, line, path, obstacle }) => ({ file, line, path, message: `left alone: ${obstacle}` }));
    for (const line of [...left, ...lines]) terminal.stderr.write(`${formatProblem(line)}\n`);
    const rest = stuck.length === 0 ? '' : `, ${stuck.length} left alone`;
    terminal.stdout.write(
      `${pins.length} pins, all with an annotation${read.some(({ isForeign }) => isForeign) ? ' or in a known place' : ''}${rest}\n`,
    );
    return;
  }
  const print = (pins: number | null, problems: readonly Problem[]): void =>
    void terminal.stdout.write(`${JSON.stringify({ pins, problems }, null, 2)}\n`);
  try {
    print((await readProject(root, files)).pins.length, []);
  } catch (error) {
    if (error instanceof UserError) print(null, error.problems);
    throw error;
  }
}

/** The units that hold a pin which `--only` names; whole units, because their pins move together. */
function selected(units: readonly Unit[], only: readonly string[] | undefined): readonly Unit[] {
  if (only === undefined) return units;
  const namesIn = ({ members, group }: Unit): string[] =>
    members.flatMap(({ pin }) => [...namesOf(pin), pin.annotation.depName, ...(group === undefined ? [] : [group])]);
  for (const glob of only) {
    if (units.some((unit) => namesIn(unit).some((name) => isNamed([glob], name)))) continue;
    const pins = units.flatMap(({ members }) => members.map(({ pin }) => pin));
    const meant = nearest(glob, units.flatMap(namesIn));
    const help = meant === undefined ? `the pins: ${pins.map(({ path }) => path).join(', ')}` : `did you mean ${meant}?`;
    throw new UsageError(`--only ${glob}: no pin has such a path or depName; ${help}`);
  }
  return units.filter((unit) => namesIn(unit).some((name) => isNamed(only, name)));
}

async function ask(
  units: readonly Unit[],
  { registry = [], format, advisories: folder }: BumpOptions,
  now: Date,
  terminal: Terminal,
): Promise<Examination & Pick<Report, 'advisoriesOf'>> {
  const { env, signal } = terminal;
  const packages = units.flatMap(({ members }) => members.flatMap(({ policy: { advisories = '' } }) => parsePackage(advisories) ?? []));
  const local = folder === undefined ? undefined : await folderSource(folder, new Set(packages.map(packageKey)));
  const network = await createNetwork({ env, signal, cache: cacheFolder(env, 'http'), mirrors: registry.map(parseMirror) });
  try {
    const [osv, github] = [osvSource(network), githubSource(network, env.GITHUB_TOKEN)];
    const advisories = ({ ecosystem }: Package): AdvisorySource => local ?? (ecosystem === GITHUB ? github : osv);
    const options = { network, datasources: createDatasources({ env }), now, notes: format !== 'table', advisories };
    const found = await terminal.progress.step('Asking for newer versions', (report) =>
      examine(units, { ...options, progress: (done, total) => report(`${done} of ${total} lookups`) }),
    );
    return { ...found, advisoriesOf: local?.dataOf };
  } finally {
    await network.close();
  }
}

/**
 * Writes, and with a repository commits group by group.
 * @returns what was done, in lines
 */
async function carryOut(
  { files, pins, policy }: BumpProject,
  outdated: readonly PinReport[],
  { root }: BumpOptions,
  repository: Repository | undefined,
): Promise<string[]> {
  const { applyChanges, writeFiles } = await import('../../bump/write.ts');
  if (repository === undefined) {
    const written = await writeFiles(root, files, applyChanges(files, outdated.flatMap(changesOf)));
    return [written.length === 0 ? 'nothing to write' : `written: ${written.join(', ')}`];
  }
  // Before anything is written, all of it is known to be possible.
  applyChanges(files, outdated.flatMap(changesOf));
  const lines: string[] = [];
  let before = files;
  for (const group of new Set(outdated.map((report) => report.group))) {
    const members = outdated.filter((report) => report.group === group);
    const after = applyChanges(before, members.flatMap(changesOf));
    const written = await writeFiles(root, before, after);
    const isWhole = pins.filter((pin) => groupOf(policy, pin)?.name === group).length <= members.length;
    const message = commitMessage(isWhole || members.length > 1 ? group : members[0]!.pin.annotation.depName, members);
    try {
      lines.push(`committed ${await repository.commit(written, message)} ${message.split('\n')[0]}`);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // The next run would be refused for these changes. A hook may have changed the files as well: then they stay.
      const files = await writeFiles(root, after, before).then(
        () => 'The files are as they were before.',
        () => `What was to be committed is in ${written.join(', ')}.`,
      );
      const others = lines.length === 0 ? '' : ` Commits that were made before stay: ${lines.join('; ')}`;
      throw new UserError(`${error.message}\n${files}${others}`);
    }
    before = after;
  }
  return lines.length === 0 ? ['nothing to commit'] : lines;
}

function changesOf({ pin, allowed, commit, digest }: PinReport): Change[] {
  const change = (path: string, from: string, to: string): Change => ({ file: pin.file, path, from, to });
  return [
    change(pin.path, standing(pin), allowed!),
    ...(pin.commit === undefined ? [] : [change(pin.commit.path, pin.commit.current, commit!)]),
    ...(pin.digest?.attached === false && digest !== undefined ? [change(digestPath(pin.path), pin.digest.current, digest)] : []),
  ];
}

/**
 * Conventional: `chore(deps): update backends to v0.16.0`, each pin below.
 * @param what the group, or the only one of its pins that moves
 */
function commitMessage(what: string, reports: readonly PinReport[]): string {
  const versions = new Set(reports.map(({ allowed }) => short(allowed!)));
  const title = `chore(deps): update ${what}${versions.size === 1 ? ` to ${[...versions][0]}` : ''}`;
  const lines = reports.flatMap(({ pin, allowed, commit, changes }) => [
    `- ${nameOf(pin)}: ${short(standing(pin))} -> ${short(allowed!)}${commit === undefined ? '' : ` (${commit})`}`,
    ...(changes?.includes('/compare/') ? [`  ${changes}`] : []),
  ]);
  return `${title}\n\n${lines.join('\n')}\n`;
}

/** Tells on stderr what only the table leaves out, and how it went. */
function tell({ stderr }: Terminal, { format, keepGoing }: BumpOptions, report: Report, lines: readonly string[]): void {
  const failed = report.pins.filter(({ state, isIgnored }) => state === 'failed' && (keepGoing || isIgnored === true));
  const skipped = failed.map(({ pin, error }) => `skipped: ${nameOf(pin)}: ${pin.annotation.depName}: ${error}`);
  const said = [...(format === 'table' ? remarks(report) : []), ...skipped, ...lines, advisoriesLine(report), summary(report)];
  stderr.write(visible(`${format === 'table' ? '\n' : ''}${said.join('\n')}\n`));
}
