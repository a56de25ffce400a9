import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { deepMerge, isObject, type Json, type JsonObject } from '../../generators/lib/json.ts';
import { UserError } from '../../generators/lib/problems.ts';
import { computeLayered } from '../../generators/configuration/run.ts';
import { stoatValues } from '../support/stoat-values.ts';
import { FILE_KEY, layered, SEED, VAPID_PRIVATE_KEY } from '../support/values.ts';

const ROUNDS = 1000;
const PROCESSES = 12;

/** mulberry32: the same numbers at every run, so that what fails fails again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = <T>(items: readonly T[], next: () => number): T => items[Math.floor(next() * items.length)]!;
const SCALARS: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e300,
  70000,
  '',
  'x',
  'a.example',
  'ref+x://y',
  '\u0000',
  '\ud800',
  '🦦',
  '//a@b',
  'x'.repeat(500),
  '__proto__',
];
const KEYS = ['__proto__', 'constructor', 'a.b', 'a/b', 'a~b', '', ' ', 'enabled', 'host', 'port', 'values', '0', 'toString', 'é', 'a\nb'];

function anything(next: () => number, depth: number): Json {
  const kind = next();
  if (depth === 0 || kind < 0.5) return pick(SCALARS, next);
  const size = Math.floor(next() * 4);
  if (kind < 0.65) return Array.from({ length: size }, () => anything(next, depth - 1));
  const entries = Array.from({ length: size }, () => [pick(KEYS, next), anything(next, depth - 1)] as const);
  return JSON.parse(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`) as Json;
}

/** A good environment with something else at a few of its places. */
function broken(value: JsonObject, next: () => number, rate = 0.01): JsonObject {
  const result: Record<string, Json> = {};
  for (const [key, child] of Object.entries(value)) {
    const chance = next();
    if (chance < rate / 4) continue;
    if (chance < rate) result[key] = anything(next, 4);
    else result[key] = isObject(child) ? broken(child, next, rate) : child;
    if (chance > 1 - rate / 4) result[`${key}x`] = anything(next, 3);
  }
  return result;
}

/** Settings of Revolt.toml beside which the fuzz has something to break. */
const FULL = layered({
  revolt: {
    production: true,
    hosts: { app: 'https://a.example', livekit: { eu: 'wss://eu' } },
    rabbit: { port: 1, queues: { acks: 'x' } },
    api: {
      smtp: { port: 25, expiry: { expire_verification: 1 } },
      livekit: { nodes: { eu: { url: 'x', lat: 1, lon: 1, key: 'k', secret: 's' } } },
    },
    files: { webp_quality: 50, preview: { avatars: [1, 1] }, limit: { min_resolution: [1, 1] } },
    features: { limits: { default: { bots: 1, file_upload_size_limit: { avatars: 1 } } } },
    sentry: { api: 'dsn' },
  },
  chartRepositories: { bitnami: 'oci://x.example' },
  secretOverrides: { redis: 'r' },
});

const SECRETS = [SEED, VAPID_PRIVATE_KEY.slice(40, 80), FILE_KEY.slice(0, 40)];

/** Ends like `stoat-values`, in this process: nothing else than a UserError may come out. */
async function outcome(input: Json): Promise<string> {
  try {
    await computeLayered(input, async (findings) => findings.map(({ keys, message }) => ({ path: keys.join('.'), message })));
    return 'good';
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw new Error(`${(error as Error).stack}\nfor ${JSON.stringify(input).slice(0, 2000)}`);
  }
}

test(`${ROUNDS} random values and ${ROUNDS} broken environments end in problems that show no secret`, async () => {
  const next = random(20260101);
  let good = 0;
  for (let round = 0; round < ROUNDS; round++) {
    await outcome(anything(next, 8));
    const input = broken(FULL, next);
    const message = await outcome(input);
    if (message === 'good') good++;
    for (const secret of SECRETS) assert.not(message.includes(secret), message);
  }
  // Both ways out have been taken, or the fuzz tests nothing.
  assert.ok(good > 0 && good < ROUNDS, `${good} of ${ROUNDS} good`);
});

test('a random value over a good environment, as a process: exit code 0 or 1, and no stack trace', async () => {
  const next = random(7);
  for (let round = 0; round < PROCESSES; round++) {
    const over = anything(next, 6);
    const input = isObject(over) ? deepMerge(FULL, over) : round % 2 === 0 ? over : broken(FULL, next);
    const { code, stdout, stderr } = await stoatValues([], { stdin: JSON.stringify(input) });
    assert.ok(code === 0 || code === 1, `exit code ${code}`);
    assert.not.match(stderr, /\n\s+at |node:internal|RangeError|TypeError/);
    assert.is(stdout === '', code === 1);
    for (const line of stderr.split('\n').filter(Boolean)) assert.match(line, /^(?:error|warning): /);
  }
});

test.run();
