import { formatPath } from '../../configuration/path.ts';
import { checkFiles, layerFiles, operatorFiles } from '../../environment/layers.ts';
import { readLayers } from '../../environment/load.ts';
import { originsIn, type Origin } from '../../environment/locate.ts';
import { valueAt } from '../../lib/json.ts';
import { UserError, type Problem } from '../../lib/problems.ts';

/** A key of an environment as the servers will read it. */
export interface Key {
  /** Where it is set, or where it belongs. */
  readonly path: string;
  /** Empty when there is none. */
  readonly value: string;
  readonly origin: Origin | undefined;
  /** The place as problems name it. */
  readonly place: Pick<Problem, 'file' | 'line' | 'path'>;
}

/** Where each key stands: the place under `revolt:` wins, as it does for the servers. */
const PLACES = {
  privateKey: { own: ['vapid', 'privateKey'], revolt: ['revolt', 'pushd', 'vapid', 'private_key'] },
  publicKey: { own: ['vapid', 'publicKey'], revolt: ['revolt', 'pushd', 'vapid', 'public_key'] },
  fileKey: { own: ['files', 'encryptionKey'], revolt: ['revolt', 'files', 'encryption_key'] },
} as const;

export type Keys = Readonly<Record<keyof typeof PLACES, Key>>;

/**
 * Reads the keys of an environment that may lack some, and may have other faults: those are not looked at.
 * @throws UserError when its files cannot be read, or a key is no text
 */
export async function readKeys(root: string, env: string, variables: NodeJS.ProcessEnv): Promise<Keys> {
  const files = layerFiles(root, env, variables.KUBECONFIG);
  await checkFiles(root, operatorFiles(files));
  const layers = await readLayers(root, files, variables);
  const originOf = originsIn(root, files);
  const problems: Problem[] = [];
  const found = Object.entries(PLACES).map(([name, { own, revolt }]): [string, Key] => {
    const keys = valueAt(layers, revolt) === undefined ? own : revolt;
    const value = valueAt(layers, keys) ?? '';
    const path = formatPath(keys);
    const origin = originOf(keys);
    const place = origin === undefined || origin.isDefault ? { path } : { file: origin.file, line: origin.line, path };
    if (typeof value !== 'string') problems.push({ ...place, message: 'must be text' });
    return [name, { path, value: String(value), origin, place }];
  });
  if (problems.length > 0) throw new UserError(problems);
  return Object.fromEntries(found) as unknown as Keys;
}
