#!/usr/bin/env node
/**
 * `npm test`: sets up what a fresh clone lacks, then runs the test files, and ends with totals: what the tests are, then one line of them.
 *
 *   npm test                       everything
 *   npm test -- unit render        suites: check, unit, render, e2e
 *   npm test -- test/unit/x.ts     files
 *
 * Plain Node without dependencies: it runs before there is a `node_modules`.
 */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** Suites in order; each with what its slowest file may take, in minutes. Tools that are built first have their own. */
const SUITES = { unit: 10, render: 20, e2e: 40 };
const SETUP_MINUTES = 90;
const KILL_GRACE_MS = 60_000;
const EXIT_USAGE = 2;
const EXIT_INTERRUPTED = 130;

const totals = { passed: 0, failed: 0, skipped: 0 };
/** Tests that are one promise in one environment, as the files that have such tests announce them. */
const matrix = { cells: 0, dimensions: [] };
/** The programs that run at this moment, to be ended with us. */
const running = new Set();
let interrupted = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    interrupted = true;
    // The test cleans up behind itself: a sandbox is stopped, folders go.
    for (const child of running) end(child, 'SIGTERM');
    if (running.size === 0) process.exit(EXIT_INTERRUPTED);
  });
}

const { suites, files } = selection(process.argv.slice(2));
await install();
await checks({ counted: suites.includes('check') });
if (files.some((file) => !isIn(file, 'unit'))) await tools();
await inTwoLanes(
  files.filter((file) => isIn(file, 'e2e')),
  files.filter((file) => !isIn(file, 'e2e')),
);
finish();

/** What the arguments ask for. `check` is a suite too: types, the linter, and that built files are what the sources build. */
function selection(args) {
  const names = [...Object.keys(SUITES), 'check'];
  const paths = args.filter((arg) => !names.includes(arg)).map((arg) => relative(ROOT, resolve(arg)));
  const wrong = paths.filter((path) => !existsSync(join(ROOT, path)) || !path.endsWith('.test.ts'));
  if (wrong.length > 0) {
    process.stderr.write(`No test file and no suite: ${wrong.join(', ')}. Suites: ${names.join(', ')}.\n`);
    process.exit(EXIT_USAGE);
  }
  const suites = args.length === 0 ? names : names.filter((name) => args.includes(name));
  return { suites, files: [...new Set([...suites.flatMap(filesOf), ...paths])] };
}

function filesOf(suite) {
  const folder = join(ROOT, 'test', suite);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => join('test', suite, file));
}

/** `npm ci` where there is no `node_modules`, or it is another lockfile's. */
async function install() {
  if (isInstalled()) return;
  const result = await step('npm ci', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { minutes: SETUP_MINUTES });
  if (!result.ok) abandon('npm ci failed', result);
}

function isInstalled() {
  const read = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
  try {
    const wanted = Object.entries(read('package-lock.json')).filter(([path, { optional }]) => path !== '' && !optional);
    const there = read('node_modules/.package-lock.json');
    return wanted.every(([path, { version }]) => there[path]?.version === version);
  } catch {
    return false;
  }
}

/** The build check comes first, and always: it also writes what the sources import. */
async function checks({ counted }) {
  await check('built files are what the sources build', ['--import', 'tsx', 'scripts/build.ts', '--check'], counted);
  if (!counted) return;
  await check('types', [join('node_modules', 'typescript', 'bin', 'tsc'), '--noEmit'], counted);
  await check('format, linter, width of lines', ['--import', 'tsx', 'scripts/lint.ts'], counted);
}

async function check(title, args, counted) {
  const result = await step(`check: ${title}`, process.execPath, args, { minutes: SUITES.unit });
  if (counted) totals[result.ok ? 'passed' : 'failed']++;
  if (!result.ok) process.stdout.write(`${result.output.trimEnd()}\n`);
}

/** Helm, helmfile and the like, built once per user; progress is shown, for that takes minutes. */
async function tools() {
  const program = "const { tools } = await import('./test/support/tools.ts'); await tools({ verbose: true });";
  const result = await step('tools', process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    minutes: SETUP_MINUTES,
    show: true,
  });
  if (!result.ok) abandon('the tools that the tests need are not there', result);
}

/** One after the other what mostly waits, for a cluster; beside it all else, and both lanes that once the other is done. */
async function inTwoLanes(waiting, computing) {
  const lane = async (...queues) => {
    for (const queue of queues) while (queue.length > 0) await testFile(queue.shift());
  };
  await Promise.all([lane(waiting, computing), lane(computing)]);
}

async function testFile(file) {
  const suite = Object.keys(SUITES).find((name) => isIn(file, name)) ?? 'e2e';
  const coverage = process.env.NODE_V8_COVERAGE === undefined ? [] : ['--import', './test/support/without-children.mjs'];
  const result = await step(file, process.execPath, ['--import', 'tsx', ...coverage, file], { minutes: SUITES[suite], summarise: summary });
  const { total, passed, skipped } = result.summary ?? { total: 0, passed: 0, skipped: 0 };
  totals.passed += passed;
  totals.skipped += skipped;
  const announced = /^matrix cells: (\d+) \((.+)\)$/m.exec(result.output);
  if (announced !== null && result.summary !== undefined) {
    matrix.cells += Number(announced[1]);
    matrix.dimensions.push(announced[2]);
  }
  // Without a summary it crashed; with one, what went wrong may have done so outside of any test.
  const failed = total - passed;
  totals.failed += failed > 0 || result.ok ? failed : 1;
  if (result.ok && result.summary === undefined) totals.failed++;
  if (!result.ok || failed > 0 || result.summary === undefined) process.stdout.write(`${result.output.trimEnd()}\n`);
  else for (const [line] of result.output.matchAll(/^skipped: .*$/gm)) process.stdout.write(`  ${line}\n`);
}

/** The numbers of uvu's summary, the last one in the output; undefined when there is none. */
function summary(output) {
  const plain = output.replace(/\u001b\[[0-9;]*m/g, '');
  const found = [...plain.matchAll(/^\s*Total:\s+(\d+)\s+Passed:\s+(\d+)\s+Skipped:\s+(\d+)/gm)].at(-1);
  if (found === undefined) return undefined;
  const [total, passed, skipped] = found.slice(1).map(Number);
  return { total, passed, skipped };
}

/** Runs one program and says in one line how it went. Its output is kept, and shown as it comes with `show`. */
async function step(title, command, args, { minutes, show = false, summarise }) {
  const start = Date.now();
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
  });
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (show) process.stdout.write(text);
    });
  }
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    end(child, 'SIGTERM');
  }, minutes * 60_000);
  const code = await new Promise((done) => {
    child.on('error', (error) => {
      output += `${command}: ${error.message}\n`;
      done(null);
    });
    child.on('close', done);
  });
  clearTimeout(timer);
  running.delete(child);
  if (late) output += `\n(ended after ${minutes} minutes)\n`;
  const numbers = summarise?.(output);
  const ok = code === 0 && !late;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const counts = numbers === undefined ? '' : `  ${numbers.passed}/${numbers.total}`;
  process.stdout.write(`${ok && (summarise === undefined || numbers !== undefined) ? 'ok  ' : 'FAIL'} ${title}${counts}  (${seconds} s)\n`);
  if (interrupted) {
    if (running.size > 0) return new Promise(() => {});
    process.stdout.write('interrupted\n');
    process.exit(EXIT_INTERRUPTED);
  }
  return { ok, output, summary: numbers };
}

/** Ends a program and everything in its group; after a while by force. */
function end(child, signal) {
  const send = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // It has ended by itself.
    }
  };
  send(signal);
  setTimeout(() => send('SIGKILL'), KILL_GRACE_MS).unref();
}

/** Ends the run where nothing can be tested. */
function abandon(reason, { output }) {
  process.stdout.write(`${output.trimEnd()}\n${reason}\n`);
  totals.failed++;
  finish();
  process.exit(1);
}

function finish() {
  const { passed, failed, skipped } = totals;
  if (matrix.cells > 0) {
    const count = (number) => number.toLocaleString('en');
    const behaviours = passed + failed + skipped - matrix.cells;
    process.stdout.write(`behaviours: ${count(behaviours)}; matrix cells: ${count(matrix.cells)} (${matrix.dimensions.join(', ')})\n`);
  }
  process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}

function isIn(file, suite) {
  return file.startsWith(`${join('test', suite)}/`) && statSync(join(ROOT, file)).isFile();
}
