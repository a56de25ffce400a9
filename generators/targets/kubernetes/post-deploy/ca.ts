import { lstat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fetchCertificate, parseCertificate, type Certificate } from '../cluster/certificates.ts';
import type { Cluster } from '../cluster/kubectl.ts';
import { createFile, replaceFile } from '../../../lib/files.ts';
import { UserError } from '../../../lib/problems.ts';
import { readPlainFile } from '../../../lib/read-file.ts';
import { explained } from '../../../lib/system-errors.ts';

/** The Secret of the CA, in cert-manager's namespace. */
const SECRET = 'stoat-ca';
const SUBJECT = 'CN=Stoat CA';
const INTERVAL_MS = 1000;
const MODE = 0o644;

/**
 * Waits for the CA's certificate, which is public; its private key is not read.
 * @throws UserError after `timeout` seconds
 */
export async function waitForCa(cluster: Cluster, namespace: string, timeout: number, signal: AbortSignal): Promise<Certificate> {
  const deadline = Date.now() + timeout * 1000;
  for (;;) {
    signal.throwIfAborted();
    let trouble = `the Secret ${namespace}/${SECRET} does not exist or holds no certificate`;
    try {
      const found = await fetchCertificate(cluster, namespace, SECRET);
      if (found?.authority === true) return found;
    } catch (error) {
      trouble = (error as Error).message;
    }
    if (Date.now() + INTERVAL_MS > deadline) {
      throw new UserError(
        `no CA certificate after ${timeout} s: ${trouble}\ncert-manager makes it; look at: kubectl -n ${namespace} ` +
          `describe certificate ${SECRET}`,
      );
    }
    await sleep(INTERVAL_MS, undefined, { signal });
  }
}

export type CaFile = 'absent' | 'same' | 'renewed' | 'other key' | 'foreign';

/** @param text what the file holds; undefined when there is none */
export function judgeCaFile(text: string | undefined, ca: Certificate): CaFile {
  if (text === undefined) return 'absent';
  if (text === ca.pem) return 'same';
  const found = parseCertificate(text);
  // One certificate and nothing else: a bundle of several is not ours.
  if (found === undefined || found.subject !== SUBJECT || text.trim() !== found.pem.trim()) return 'foreign';
  return found.key === ca.key ? 'renewed' : 'other key';
}

/**
 * Writes the certificate. An earlier one of ours is replaced; anything else only when `mayReplace` says so.
 * @returns what was there before
 * @throws UserError when something else is there and stays, or `path` is no ordinary file
 */
export async function writeCa(path: string, ca: Certificate, mayReplace: () => Promise<boolean>): Promise<CaFile> {
  const found = judgeCaFile(await readIfThere(path), ca);
  try {
    if (found === 'absent') {
      if (!(await createFile(path, ca.pem, { mode: MODE }))) throw new UserError(`${path}: somebody else has just made it; run this again`);
    } else if (found === 'foreign' && !(await mayReplace())) {
      throw new UserError(
        `${path}: holds something else than an earlier certificate of this CA and stays as it is; name another file with ` +
          '--ca-file, or add --force',
      );
    } else if (found !== 'same') {
      await replaceFile(path, ca.pem, { mode: MODE });
    }
  } catch (error) {
    throw readable(path, error);
  }
  return found;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    const stat = await lstat(path);
    if (stat.isSymbolicLink()) throw new UserError(`${path}: is a symbolic link, which is not followed; name another file with --ca-file`);
    if (!stat.isFile()) throw new UserError(`${path}: is no ordinary file; name another with --ca-file`);
    return readPlainFile(path).bytes.toString('latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw readable(path, error);
  }
}

function readable(path: string, error: unknown): unknown {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT')
    return new UserError(`${path}: its folder does not exist; make it, or name another`);
  return explained(error, path);
}
