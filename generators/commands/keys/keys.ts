import { readLayers } from '../../environment/load.ts';
import { valueAt } from '../../lib/json.ts';
import type { Problem } from '../../lib/problems.ts';
import { formatPath } from '../../configuration/path.ts';
import { checkFiles, layerFiles, operatorFiles } from '../../environment/layers.ts';
import { originsIn, type OriginOf } from '../../environment/locate.ts';
import { UserError } from '../../lib/problems.ts';

/** A key of an environment as the servers will read it. */
export interface Key {
  /** Where it is set, or where it belongs. */
  readonly keys: readonly string[];
  /** Empty when there is none. */
  readonly value: string;
}

export interface Keys {
  readonly privateKey: Key;
  readonly publicKey: Key;
  readonly fileKey: Key;
  readonly origin: OriginOf;
}

/** Keys of an environment; what `revolt:` says of them wins, as it does for the servers. */
const PLACES = {
  privateKey: { own: ['vapid', 'privateKey'], revolt: ['revolt', 'pushd', 'vapid', 'private_key'] },
  publicKey: { own: ['vapid', 'publicKey'], revolt: ['revolt', 'pushd', 'vapid', 'public_key'] },
  fileKey: { own: ['files', 'encryptionKey'], revolt: ['revolt', 'files', 'encryption_key'] },
} as const;

/**
 * The keys of an environment, whatever else is wrong with it: this is read before there are any.
 * @throws UserError when its files cannot be read, or a key is no text
 */
export async function readKeys(root: string, env: string, environment: NodeJS.ProcessEnv): Promise<Keys> {
  const files = layerFiles(root, env, environment.KUBECONFIG);
  await checkFiles(root, operatorFiles(files));
  const layers = await readLayers(root, files, environment);
  const origin = originsIn(root, files);
  const problems: Problem[] = [];
  const keyAt = ({ own, revolt }: (typeof PLACES)[keyof typeof PLACES]): Key => {
    const keys = valueAt(layers, revolt) === undefined ? own : revolt;
    const value = valueAt(layers, keys) ?? '';
    if (typeof value !== 'string') problems.push({ ...placeOf(keys, origin), message: 'must be text' });
    return { keys, value: String(value) };
  };
  const found = { privateKey: keyAt(PLACES.privateKey), publicKey: keyAt(PLACES.publicKey), fileKey: keyAt(PLACES.fileKey), origin };
  if (problems.length > 0) throw new UserError(problems);
  return found;
}

/** File, line and path of a key, as problems name them. */
export function placeOf(keys: readonly string[], origin: OriginOf): Pick<Problem, 'file' | 'line' | 'path'> {
  const found = origin(keys);
  const path = formatPath(keys);
  return found === undefined || found.isDefault ? { path } : { file: found.file, line: found.line, path };
}
