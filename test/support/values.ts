/** A complete, valid environment for tests: the project's own defaults and pins, with keys that are nobody's. */
import type { Values } from '../../generators/components/component.ts';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { deepMerge, type JsonObject } from '../../generators/lib/json.ts';
import { compute, type Computation } from '../../generators/configuration/compute.ts';
import { parseValues } from '../../generators/configuration/validate.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const SEED = 'seed-of-the-tests-0123456789abcdef';
/** The key pair and the file key of upstream's published defaults; ours are written without padding. */
export const VAPID_PRIVATE_KEY =
  'LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFWS0tLS0tCk1IY0NBUUVFSUJSUWpyTWxLRnBiVWhsUHpUbERvcEliYk1yeVNrNXpKYzVYVzIxSjJDS3hvQW9HQ0NxR1NNNDkKQXdFSG9VUURRZ0FFWnkrQkg2TGJQZ2hEa3pEempXOG0rUXVPM3pCajRXT1phdkR6ZU00c0pqbmFwd1psTFE0WAp1ZDh2TzVodU94QWhMQlU3WWRldVovWHlBdFpWZmNyQi9BPT0KLS0tLS1FTkQgRUMgUFJJVkFURSBLRVktLS0tLQo';
export const VAPID_PUBLIC_KEY = 'BGcvgR-i2z4IQ5Mw841vJvkLjt8wY-FjmWrw83jOLCY52qcGZS0OF7nfLzuYbjsQISwVO2HXrmf18gLWVX3Kwfw';
export const FILE_KEY = 'qcuMA+ssxhMyKaNAKBGFfryfFtUH8NDlamQyDwGW6fU=';

/** The files below every environment. */
export const BASE_LAYERS = ['environments/_defaults.yaml', 'versions/infra-versions.yaml', 'versions/stoat-versions.yaml'];

/** What `versions/` holds, for tests that must not know any version by heart. */
export interface Pins {
  readonly infraChartVersions: Readonly<Record<string, string>>;
  readonly infraImageTags: Readonly<Record<string, string>>;
  readonly stoatImageTag: string;
  readonly clientImage: Readonly<Record<'repository' | 'version' | 'tag', string>>;
}

export const SECRETS: JsonObject = {
  secretSeed: SEED,
  vapid: { privateKey: VAPID_PRIVATE_KEY, publicKey: VAPID_PUBLIC_KEY },
  files: { encryptionKey: FILE_KEY },
};

const BASE = BASE_LAYERS.map((file) => parse(readFileSync(`${ROOT}/${file}`, 'utf8')) as JsonObject).reduce(deepMerge);

export const PINS = BASE as unknown as Pins;

/** What helmfile hands over for an environment that sets `over`. */
export function layered(over: JsonObject = {}): JsonObject {
  return deepMerge(deepMerge(BASE, SECRETS), over);
}

/** @throws Error when the schema refuses them */
export async function valuesOf(over: JsonObject = {}): Promise<Values> {
  const values = await parseValues(layered(over));
  if (values === undefined) throw new Error('the test gives values that the schema refuses');
  return values;
}

/** What follows from an environment that sets `over`, its problems included. */
export async function computationOf(over: JsonObject = {}): Promise<Computation> {
  return compute(await valuesOf(over));
}

/** The value at a path of keys; undefined when there is none. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    found = typeof found === 'object' && found !== null && Object.hasOwn(found, key) ? (found as Record<string, unknown>)[key] : undefined;
  }
  return found;
}

/** The same value with the keys of every object in another order. */
export function shuffled<T>(value: T): T {
  if (Array.isArray(value)) return value.map(shuffled) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, shuffled(child)]),
  ) as T;
}
