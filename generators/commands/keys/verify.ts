import { chooseEnvironment } from '../../environment/choose.ts';
import { UserError, type Problem } from '../../lib/problems.ts';
import { fileKeyProblem } from '../../configuration/secrets/file-key.ts';
import { vapidPairProblem } from '../../configuration/secrets/vapid-proof.ts';
import { formatTable } from '../../lib/terminal/table.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import type { Format } from '../declare.ts';
import { placeOf, readKeys, type Key } from './keys.ts';

export interface VerifyKeysOptions {
  readonly root: string;
  readonly env: string | undefined;
  readonly format: Format;
}

interface Check {
  readonly check: string;
  readonly ok: boolean;
  readonly result: string;
}

/**
 * Proves that the keys of an environment are what they should be; the results go to stdout whichever way it ends.
 * @throws UserError with what is wrong
 */
export async function verifyKeys({ root, env, format }: VerifyKeysOptions, terminal: Terminal): Promise<void> {
  const { privateKey, publicKey, fileKey, origin } = await readKeys(root, chooseEnvironment(root, env), terminal.env);
  const problems: Problem[] = [];
  const check = (name: string, proven: string, found: { readonly at: Key; readonly message: string } | undefined): Check => {
    if (found === undefined) return { check: name, ok: true, result: proven };
    problems.push({ ...placeOf(found.at.keys, origin), message: found.message });
    return { check: name, ok: false, result: found.message };
  };
  const pair = vapidPairProblem({ privateKey: privateKey.value, publicKey: publicKey.value });
  const file = fileKey.value === '' ? 'is missing' : fileKeyProblem(fileKey.value);
  const checks = [
    check(
      'VAPID key pair',
      'the public key confirms a signature that the private key made over random bytes',
      pair && { at: { privateKey, publicKey }[pair.key], message: pair.message },
    ),
    check('file key', '32 bytes', file === undefined ? undefined : { at: fileKey, message: file }),
  ];
  terminal.stdout.write(
    format === 'json'
      ? `${JSON.stringify(checks, null, 2)}\n`
      : formatTable(
          ['CHECK', '', 'RESULT'],
          checks.map(({ check: name, ok, result }) => [name, ok ? 'ok' : 'fail', result]),
        ),
  );
  if (problems.length > 0) throw new UserError(problems);
}
