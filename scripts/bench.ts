/**
 * Start-up of the programs that helmfile calls, as CPU time relative to `node -e 0`: median of paired runs, which holds on
 * a machine whose speed drifts. Prints ratios, asserts nothing. Needs bash, whose `time` counts CPU and not the clock.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createEnvironment } from '../generators/environment/create.ts';
import { readLayers } from '../generators/environment/load.ts';
import { canonical } from '../generators/lib/json.ts';
import { layerFiles } from '../generators/environment/layers.ts';

const RUNS = 20;
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const root = mkdtempSync(join(tmpdir(), 'stoat-bench-'));
try {
  for (const folder of ['dist', 'environments', 'versions']) cpSync(join(ROOT, folder), join(root, folder), { recursive: true });
  await createEnvironment({ root, name: 'bench', values: { domain: 'chat.example.org' } });
  const input = join(root, 'layered.json');
  // With sorted keys, as helmfile's toJson writes them.
  writeFileSync(input, JSON.stringify(canonical(await readLayers(root, layerFiles(root, 'bench', undefined), {}))));
  const seed = join(root, 'seed');
  writeFileSync(seed, '0123456789abcdef'.repeat(3).slice(1), { mode: 0o600 });

  const program = (name: string): string => `node ${join(root, 'dist', name)}`;
  const candidates = {
    'stoat-values files': `${program('stoat-values.mjs')} files bench`,
    'stoat-values compute': `${program('stoat-values.mjs')} compute bench < ${input}`,
    'stoat-gen secrets': `${program('stoat-gen.mjs')} secrets --seed-file ${seed}`,
  };
  process.stdout.write(`CPU time relative to node -e 0, median of ${RUNS} paired runs (node ${process.version})\n`);
  for (const [name, command] of Object.entries(candidates)) {
    const ratios = Array.from({ length: RUNS }, () => cpuSeconds(command) / cpuSeconds('node -e 0'));
    process.stdout.write(`${name.padEnd(22)} ${median(ratios).toFixed(2)}\n`);
  }
} finally {
  rmSync(root, { recursive: true });
}

function cpuSeconds(command: string): number {
  const { stderr, status } = spawnSync('bash', ['-c', `TIMEFORMAT='%3U %3S'; time ${command} > /dev/null`], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  const [user, system] = stderr.trim().split('\n').at(-1)!.split(' ').map(Number);
  return user! + system!;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
