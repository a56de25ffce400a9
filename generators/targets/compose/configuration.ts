import { isObject, valueAt, type Json, type JsonObject } from '../../lib/json.ts';
import type { Context } from '../../components/component.ts';
import { generateRevolt } from '../../configuration/revolt/generate.ts';
import { environmentName, renderRevolt, type RenderedRevolt } from '../../configuration/revolt/render.ts';

export interface ComposeRevolt extends RenderedRevolt {
  /** `REVOLT__…` variables of what is elsewhere than on Kubernetes, sorted by name; no secrets. */
  readonly addresses: Readonly<Record<string, string>>;
  /** The whole configuration, secrets included. */
  readonly config: JsonObject;
}

/**
 * Revolt.toml as on Kubernetes, less the addresses that differ: those come as variables, and URLs that hold passwords among the secrets.
 * What the operator sets below `revolt:` is the same for both.
 */
export function composeRevolt(context: Context): ComposeRevolt {
  const config = generateRevolt(context);
  const kubernetes = generateRevolt({ ...context, target: 'kubernetes' });
  const moved = differing(config, kubernetes, []);
  const { env, overrides } = renderRevolt(config);
  const addresses = moved
    .map((path) => [environmentName(path), String(valueAt(config, path))] as const)
    .filter(([name]) => !Object.hasOwn(env, name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { config, env, overrides, toml: renderRevolt(moved.reduce(without, config)).toml, addresses: Object.fromEntries(addresses) };
}

function differing(here: Json, there: Json | undefined, path: readonly string[]): (readonly string[])[] {
  if (isObject(here) && isObject(there))
    return Object.entries(here).flatMap(([key, child]) => differing(child, there[key], [...path, key]));
  return JSON.stringify(here) === JSON.stringify(there) ? [] : [path];
}

function without(config: JsonObject, [key, ...rest]: readonly string[]): JsonObject {
  const child = config[key!];
  const others = Object.fromEntries(Object.entries(config).filter(([name]) => name !== key));
  // In its old place, so that the order of keys stays.
  return rest.length > 0 && isObject(child) ? { ...config, [key!]: without(child, rest) } : others;
}
