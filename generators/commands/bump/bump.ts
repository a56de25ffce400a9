import { cacheFolder } from '../../bump/cache-folder.ts';
import { openRepository, type Repository } from '../../bump/commit.ts';
import { unitsOf, type Unit } from '../../bump/choose.ts';
import { createDatasources } from '../../bump/datasources/index.ts';
import { examine, type Examination } from '../../bump/examine.ts';
import { parseMirror } from '../../bump/network/mirrors.ts';
import { createNetwork } from '../../bump/network/network.ts';
import { keepNotice } from '../../bump/notice.ts';
import { readProject, type BumpProject } from '../../bump/project.ts';
import { remarks, reportJson, reportMarkdown, reportTable, summary, type PinReport, type Report } from '../../bump/report.ts';
import { DEFAULT_LEVEL, groupOf, isNamed } from '../../bump/policy.ts';
import type { Level, Pin } from '../../bump/types.ts';
import { applyChanges, finishWriting, writeFiles, type Change } from '../../bump/write.ts';
import { nearest, UsageError, UserError, type Problem } from '../../lib/problems.ts';
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
  readonly level?: Level | undefined;
  readonly registry?: readonly string[] | undefined;
  readonly keepGoing: boolean;
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
  if (isWriting && (await finishWriting(root))) terminal.progress.note('Put in place what a run that was stopped had begun to write.');
  const project = await readProject(root);
  const names = project.files.map(({ file }) => file);
  const repository = options.commit ? await openRepository(root, names, terminal.env) : undefined;
  const units = selected(unitsOf(project.pins, project.policy, options.level), options.only, project.pins);
  const now = new Date();
  const { reports, warnings } = await ask(units, options, now, terminal);
  // Lookups that Ctrl-C has ended count as failed ones; nothing is written or told after it.
  terminal.signal.throwIfAborted();
  const report: Report = { level: options.level ?? project.policy.level ?? DEFAULT_LEVEL, pins: reports, now };
  const failed = reports.filter(({ state, isIgnored }) => state === 'failed' && isIgnored !== true);
  const outdated = reports.filter(({ state }) => state === 'outdated');
  const isComplete = failed.length === 0 || options.keepGoing;
  // The report may become the text of a pull request, so it comes after the changes that it names.
  const done = isWriting && isComplete ? await carryOut(project, outdated, options, repository) : [];
  const text = { table: reportTable, json: reportJson, markdown: reportMarkdown }[options.format](report);
  // Markdown has its own way with text of others.
  terminal.stdout.write(text, options.format === 'markdown' ? 'exact' : undefined);
  tell(terminal, options, report, [...warnings, ...done]);
  if (!isComplete) {
    const consequence = isWriting ? '; nothing was written' : '';
    throw new UserError(
      failed.map(({ pin: { file, line, path, annotation }, error }) => {
        return { file, line, path, message: `${annotation.depName}: ${error}${consequence}` };
      }),
    );
  }
  if (failed.length === 0 && options.only === undefined && options.level === undefined && !isWriting) {
    await keepNotice(root, terminal.env, {
      at: now.getTime(),
      outdated: outdated.map(({ pin, allowed }) => ({ depName: pin.annotation.depName, current: pin.current, allowed: allowed! })),
    });
  }
  if (options.check && outdated.length > 0) {
    const steps = outdated.map(({ pin, allowed }) => `${pin.path} (${pin.current}, allowed ${allowed})`);
    throw new UserError(`outdated: ${steps.join(', ')}; to update: stoat-gen bump --write`);
  }
}

/** Which options make no sense together, and why. */
function assertSensible({ lint: isLint, check, write, commit, keepGoing, format, only, level, registry }: BumpOptions): void {
  const others = { check, write, commit, 'keep-going': keepGoing, only, level, registry };
  const given = Object.entries(others).flatMap(([name, value]) => (value === undefined || value === false ? [] : [`--${name}`]));
  if (isLint && given.length > 0) throw new UsageError(`--lint asks nobody and changes nothing: it does not go with ${given.join(', ')}`);
  if (isLint && format === 'markdown') throw new UsageError('--lint has no text for a pull request: --format table or json');
  if (check && (write || commit)) throw new UsageError(`--check only looks: it does not go with ${write ? '--write' : '--commit'}`);
}

async function lint({ root, format }: BumpOptions, terminal: Terminal): Promise<void> {
  if (format === 'table') {
    const { pins } = await readProject(root);
    terminal.stdout.write(`${pins.length} pins, all with an annotation\n`);
    return;
  }
  const print = (pins: number | null, problems: readonly Problem[]): void =>
    void terminal.stdout.write(`${JSON.stringify({ pins, problems }, null, 2)}\n`);
  try {
    print((await readProject(root)).pins.length, []);
  } catch (error) {
    if (error instanceof UserError) print(null, error.problems);
    throw error;
  }
}

/** The units that hold a pin which `--only` names; whole units, because their pins move together. */
function selected(units: readonly Unit[], only: readonly string[] | undefined, pins: readonly Pin[]): readonly Unit[] {
  if (only === undefined) return units;
  const namesOf = ({ path, annotation }: Pin): string[] => [path, annotation.depName];
  const isMeant = (globs: readonly string[], pin: Pin): boolean => namesOf(pin).some((name) => isNamed(globs, name));
  for (const glob of only) {
    if (pins.some((pin) => isMeant([glob], pin))) continue;
    const meant = nearest(glob, pins.flatMap(namesOf));
    const help = meant === undefined ? `the pins: ${pins.map(({ path }) => path).join(', ')}` : `did you mean ${meant}?`;
    throw new UsageError(`--only ${glob}: no pin has such a path or depName; ${help}`);
  }
  return units.filter(({ members }) => members.some(({ pin }) => isMeant(only, pin)));
}

async function ask(units: readonly Unit[], { registry = [], format }: BumpOptions, now: Date, terminal: Terminal): Promise<Examination> {
  const { env, signal } = terminal;
  const network = await createNetwork({ env, signal, cache: cacheFolder(env, 'http'), mirrors: registry.map(parseMirror) });
  try {
    const options = { network, datasources: createDatasources({ env }), now, notes: format !== 'table' };
    return await terminal.progress.step('Asking for newer versions', (report) =>
      examine(units, { ...options, progress: (done, total) => report(`${done} of ${total} lookups`) }),
    );
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

function changesOf({ pin, allowed, commit }: PinReport): Change[] {
  return [
    { file: pin.file, path: pin.path, from: pin.current, to: allowed! },
    ...(pin.commit === undefined ? [] : [{ file: pin.file, path: pin.commit.path, from: pin.commit.current, to: commit! }]),
  ];
}

/**
 * Conventional: `chore(deps): update backends to v0.16.0`, each pin below.
 * @param what the group, or the only one of its pins that moves
 */
function commitMessage(what: string, reports: readonly PinReport[]): string {
  const versions = new Set(reports.map(({ allowed }) => allowed));
  const title = `chore(deps): update ${what}${versions.size === 1 ? ` to ${[...versions][0]}` : ''}`;
  const lines = reports.flatMap(({ pin, allowed, commit, changes }) => [
    `- ${pin.path}: ${pin.current} -> ${allowed}${commit === undefined ? '' : ` (${commit})`}`,
    ...(changes?.includes('/compare/') ? [`  ${changes}`] : []),
  ]);
  return `${title}\n\n${lines.join('\n')}\n`;
}

/** Tells on stderr what only the table leaves out, and how it went. */
function tell({ stderr }: Terminal, { format, keepGoing }: BumpOptions, report: Report, lines: readonly string[]): void {
  const failed = report.pins.filter(({ state, isIgnored }) => state === 'failed' && (keepGoing || isIgnored === true));
  const skipped = failed.map(({ pin, error }) => `skipped: ${pin.path}: ${pin.annotation.depName}: ${error}`);
  const said = [...(format === 'table' ? remarks(report) : []), ...skipped, ...lines, summary(report)];
  stderr.write(visible(`${format === 'table' ? '\n' : ''}${said.join('\n')}\n`));
}
