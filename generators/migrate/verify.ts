import { parse } from 'smol-toml';
import { deepMerge, isObject, valueAt, type Json, type JsonObject } from '../lib/json.ts';
import { UserError, type Problem } from '../lib/problems.ts';
import { settingAt } from '../configuration/revolt/definition.ts';
import { environmentName } from '../configuration/revolt/render.ts';
import { formatPath } from '../configuration/path.ts';
import { computeLayered, type Outcome } from '../configuration/run.ts';
import { parseStrict } from '../environment/strict-yaml.ts';
import { same, type Draft, type Origin } from './draft.ts';
import type { Rendered } from './render.ts';

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
  rendered: Rendered,
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
    throw new UserError(
      different.map(({ what, from }) => ({
        file: from.file,
        line: from.line,
        path: what,
        message: 'would not be the same after the take-over; nothing was written',
      })),
    );
  }
  return { outcome, kept: ['files.encryptionKey', 'vapid.privateKey', 'vapid.publicKey', ...draft.expected.credentials.keys()] };
}

function differences({ values, credentials, config, revolt }: Outcome, draft: Draft): { what: string; from: Origin }[] {
  const found: { what: string; from: Origin }[] = [];
  const toml = parse(revolt.toml) as unknown as Json;
  for (const { path, value, from } of draft.expected.revolt) {
    // What the servers get: secrets as variables, everything else from the file, the rest by their own defaults.
    const secret = settingAt(path)?.secret === true;
    const got = secret ? revolt.env[environmentName(path)] : (valueAt(toml, path) ?? valueAt(config, path));
    const expected = secret ? String(value) : value;
    if (!same(got ?? (settingAt(path)?.upstream as Json | undefined), expected)) found.push({ what: formatPath(path), from });
  }
  const layered = values as unknown as Json;
  for (const { path, value, from } of draft.expected.values) {
    const got = valueAt(layered, path);
    const reference = typeof value === 'string' && /(?:secret)?ref\+/.test(value);
    if (!reference && !same(got, value)) found.push({ what: formatPath(path), from });
  }
  for (const [identifier, value] of draft.expected.credentials) {
    const from = draft.originOf(['secretOverrides', identifier]) ??
      draft.originOf(['secretSeed']) ?? { file: 'secretSeed', name: identifier };
    if (credentials[identifier] !== value) found.push({ what: identifier, from });
  }
  // Whatever the kind: what the servers will decrypt and sign with is what was found.
  const keys: readonly (readonly [readonly string[], string | undefined])[] = [
    [['files', 'encryptionKey'], revolt.env.REVOLT__FILES__ENCRYPTION_KEY],
    [['vapid', 'privateKey'], revolt.env.REVOLT__PUSHD__VAPID__PRIVATE_KEY],
    [['vapid', 'publicKey'], valueAt(toml, ['pushd', 'vapid', 'public_key']) as string | undefined],
  ];
  for (const [path, got] of keys) {
    const written = valueAt(draft.values as JsonObject, path);
    const reference = typeof written === 'string' && /(?:secret)?ref\+/.test(written);
    if (!reference && got !== written) found.push({ what: formatPath(path), from: draft.originOf(path)! });
  }
  return found;
}
