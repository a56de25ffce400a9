import { parse } from 'smol-toml';
import { deepMerge, isObject, valueAt, type Json, type JsonObject } from '../lib/json.ts';
import { UserError, type Problem } from '../lib/problems.ts';
import { settingAt } from '../configuration/revolt/definition.ts';
import { environmentName } from '../configuration/revolt/render.ts';
import { formatPath } from '../configuration/path.ts';
import { computeLayered, type Outcome } from '../configuration/run.ts';
import { parseStrict } from '../environment/strict-yaml.ts';
import { KEYS, same, type Draft, type Origin } from './draft.ts';
import type { EnvironmentText } from '../environment/create.ts';

export interface Verification {
  readonly outcome: Outcome;
  /** What was compared, bit for bit. */
  readonly kept: readonly string[];
}

/**
 * Reads the rendered files back, computes everything that follows from them the way a deployment does, and compares it with what
 * the old installation used.
 * @param base what lies below every environment
 * @throws UserError when the environment has problems, or anything would not be what it was
 */
export async function verify(
  name: string,
  rendered: EnvironmentText,
  draft: Draft,
  base: JsonObject,
  resolve: (values: JsonObject) => Promise<JsonObject>,
): Promise<Verification> {
  const files = [
    { file: `environments/${name}.yaml`, yaml: parseStrict(Buffer.from(rendered.environment)) },
    { file: `environments/${name}.secret.yaml`, yaml: parseStrict(Buffer.from(rendered.secret)) },
  ];
  const broken = files.flatMap(({ file, yaml }) => yaml.problems.map((problem) => ({ ...problem, file })));
  if (broken.length > 0) throw new UserError(broken);
  const input = await resolve(files.map(({ yaml }) => (isObject(yaml.value) ? yaml.value : {})).reduce(deepMerge, base));
  const outcome = await computeLayered(input, async (findings) =>
    findings.map(({ keys, message }): Problem => {
      const origin = draft.originOf(keys);
      const own = files.findLast(({ yaml }) => yaml.lineOf(keys) !== undefined) ?? files[0]!;
      const place = origin === undefined ? { file: own.file } : { file: origin.file, line: origin.line };
      const path =
        origin === undefined || origin.name === formatPath(keys) ? formatPath(keys) : `${origin.name} (here ${formatPath(keys)})`;
      return { ...place, path, message };
    }),
  );
  const different = differences(outcome, draft);
  if (different.length > 0) {
    const message = 'would not be the same after the take-over; nothing was written';
    throw new UserError(different.map(({ what, from: { file, line } }) => ({ file, line, path: what, message })));
  }
  return { outcome, kept: [...KEYS.map(({ key }) => formatPath(key)), ...draft.expected.credentials.keys()] };
}

interface Compared {
  readonly what: string;
  readonly from: Origin;
  readonly got: Json | undefined;
  readonly expected: Json;
}

function differences({ values, credentials, config, revolt }: Outcome, draft: Draft): Compared[] {
  const { expected } = draft;
  const [toml, overrides] = [revolt.toml, revolt.overrides].map((text) => parse(text) as unknown as Json);
  // What the servers get: secrets as variables, lists of them in a file of their own, the rest from Revolt.toml or by their own defaults.
  const settings = expected.revolt.map(({ path, value, from }): Compared => {
    const { secret, upstream } = settingAt(path) ?? {};
    const isText = secret && !Array.isArray(value);
    const open = secret ? valueAt(overrides, path) : (valueAt(toml, path) ?? valueAt(config, path));
    const got = isText ? revolt.env[environmentName(path)] : open;
    return { what: formatPath(path), from, got: got ?? (upstream as Json | undefined), expected: isText ? String(value) : value };
  });
  const keys = expected.values.map(({ path, value, from }): Compared => {
    return { what: formatPath(path), from, got: valueAt(values as unknown as Json, path), expected: value };
  });
  const passwords = [...expected.credentials].map(([identifier, value]): Compared => {
    const from = draft.originOf(['secretOverrides', identifier]) ?? draft.originOf(['secretSeed']);
    return { what: identifier, from: from ?? { file: 'secretSeed', name: identifier }, got: credentials[identifier], expected: value };
  });
  // What stands behind a reference is known to its store only.
  const isReference = (value: Json): boolean => typeof value === 'string' && /(?:secret)?ref\+/.test(value);
  const written = [...settings, ...keys].filter((compared) => !isReference(compared.expected));
  return [...written, ...passwords].filter(({ got, expected: before }) => !same(got, before));
}
