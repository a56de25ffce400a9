import { fileKeyProblem } from '../../configuration/secrets/file-key.ts';
import { vapidPairProblem } from '../../configuration/secrets/vapid-proof.ts';
import { chooseEnvironment, type Chosen } from '../../environment/choose.ts';
import { UserError, type Problem } from '../../lib/problems.ts';
import { formatTable } from '../../lib/terminal/table.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { printed, type Format } from '../declare.ts';
import { readKeys } from './keys.ts';

/**
 * Proves that the keys of an environment are what they should be; the results go to stdout whichever way it ends.
 * @throws UserError with what is wrong
 */
export async function verifyKeys({ root, env, format }: Chosen & { readonly format: Format }, terminal: Terminal): Promise<void> {
  const { privateKey, publicKey, fileKey } = await readKeys(root, chooseEnvironment(root, env), terminal.env);
  const problems: Problem[] = [];
  const check = (name: string, proven: string, wrong: Problem | undefined) => {
    if (wrong !== undefined) problems.push(wrong);
    return { check: name, ok: wrong === undefined, result: wrong?.message ?? proven };
  };
  const pair = vapidPairProblem({ privateKey: privateKey.value, publicKey: publicKey.value });
  const file = fileKey.value === '' ? 'is missing' : fileKeyProblem(fileKey.value);
  const checks = [
    check(
      'VAPID key pair',
      'the public key confirms a signature that the private key made over random bytes',
      pair && { ...{ privateKey, publicKey }[pair.key].place, message: pair.message },
    ),
    check('file key', '32 bytes', file === undefined ? undefined : { ...fileKey.place, message: file }),
  ];
  const table = (): string =>
    formatTable(
      ['CHECK', '', 'RESULT'],
      checks.map(({ check: name, ok, result }) => [name, ok ? 'ok' : 'fail', result]),
    );
  terminal.stdout.write(printed(format, checks, table));
  if (problems.length > 0) throw new UserError(problems);
}
