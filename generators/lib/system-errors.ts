import { basename, dirname, join } from 'node:path';
import { UserError } from './problems.ts';
import { NOT_A_FILE, TOO_LARGE } from './read-file.ts';

/** What a refusal of the operating system means for a file, and what to do about it. */
interface Meaning {
  readonly is: string;
  /** Absent where the first part says it. */
  readonly fix?: string;
}

const NO_HARD_LINKS: Meaning = {
  is: 'lies on a file system without hard links, by which new files are made whole',
  fix: 'use a folder on another one, such as ext4, xfs, btrfs or APFS',
};
const NO_RIGHT = 'ls -ld shows whose it is and who may; run this as that user, or change its owner or mode';

/** By the system's code. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  [NOT_A_FILE]: { is: 'is a pipe, a device or a socket, not a file', fix: 'name a file' },
  [TOO_LARGE]: { is: 'is larger than anything that belongs here', fix: 'is it the right file?' },
  EISDIR: { is: 'is a folder, not a file' },
  ENOENT: { is: 'does not exist' },
  ENOTDIR: { is: 'has a file in its path where a folder should be', fix: 'look at the path, part by part' },
  EEXIST: { is: 'is there already', fix: 'move it away, or name another' },
  ENOTEMPTY: { is: 'is a folder that is not empty', fix: 'move it away, or name another' },
  ENAMETOOLONG: { is: 'is too long a name for its file system', fix: 'choose a shorter one' },
  ELOOP: { is: 'is a symbolic link that leads to itself', fix: 'remove the link, or name the file itself' },
  EACCES: { is: 'may not be written by you', fix: NO_RIGHT },
  EPERM: { is: 'may not be changed, not even by its owner', fix: 'lsattr shows whether it is marked as immutable (chattr -i)' },
  EROFS: { is: 'lies on a file system that is mounted read-only', fix: 'mount it writable, or use a folder elsewhere' },
  ENOSPC: { is: 'lies on a file system that is full', fix: 'df -h shows how full; free some space, then run this again' },
  EDQUOT: { is: 'is more than your disk quota allows', fix: 'quota shows how much; free some space, then run this again' },
  EMFILE: { is: 'cannot be opened: this program has too many files open', fix: 'raise the limit (ulimit -n 4096), then run this again' },
  ENFILE: { is: 'cannot be opened: the machine has too many files open', fix: 'end some programs, then run this again' },
  ENOMEM: { is: 'cannot be read: the machine has no memory left', fix: 'end some programs, then run this again' },
  EBUSY: { is: 'is in use', fix: 'end the program that uses it, then run this again' },
  ETXTBSY: { is: 'is a program that runs', fix: 'end it, then run this again' },
  EIO: {
    is: 'cannot be read or written: its disk reports an error',
    fix: 'dmesg says more; is the disk failing, or the network drive gone?',
  },
  ESTALE: { is: 'is gone from its network drive', fix: 'mount the drive anew' },
  ENXIO: { is: 'is a pipe, a device or a socket, not a file', fix: 'name a file' },
  EXDEV: { is: 'lies on another file system than its folder', fix: 'put both on one' },
  ENOTSUP: NO_HARD_LINKS,
  ENOSYS: NO_HARD_LINKS,
  EMLINK: NO_HARD_LINKS,
};

/** What is different for a call, by its name and the code. */
const BY_CALL: Readonly<Record<string, Meaning>> = {
  'open ENOENT': { is: 'cannot be made: its folder does not exist', fix: 'make the folder (mkdir -p), or name another' },
  'read EACCES': { is: 'may not be read by you', fix: NO_RIGHT },
  'link EPERM': NO_HARD_LINKS,
  'spawn E2BIG': { is: 'cannot be started: it is given too long a command line', fix: 'name fewer things at once' },
  'spawn EAGAIN': { is: 'cannot be started: there are too many processes', fix: 'end some programs, then run this again' },
  'spawn EACCES': { is: 'cannot be started: it is no program, or not yours to run', fix: 'look at its mode: ls -l' },
};

/** Names that files have while they are written. */
const TEMPORARY = /^\.(.+)\.\d+-[0-9a-f]{12}\.tmp$/;

/** An error of Node's; those of `readPlainFile` say that they are about reading. */
interface SystemError extends NodeJS.ErrnoException {
  readonly dest?: string;
  readonly reading?: true;
}

/** Calls of the system that read. */
const READS: readonly string[] = ['read', 'scandir', 'opendir', 'stat', 'lstat', 'readlink', 'realpath'];

/** A refusal of the operating system in words: what is the matter, and what to do. Undefined for any other error. */
export function systemReason(error: unknown): string | undefined {
  const { code = '', syscall = '', reading } = error as SystemError;
  if (!(error instanceof Error)) return undefined;
  const call = syscall.split(' ')[0]!;
  const { is, fix }: Partial<Meaning> = BY_CALL[`${reading || READS.includes(call) ? 'read' : call} ${code}`] ?? MEANINGS[code] ?? {};
  return fix === undefined ? is : `${is}; ${fix}`;
}

/**
 * The same as a sentence about a file.
 * @param shown its name as the user knows it; its path when left out
 */
export function systemProblem(error: unknown, shown?: string): string | undefined {
  const reason = systemReason(error);
  if (reason === undefined) return undefined;
  const { syscall = '', path, dest } = error as SystemError;
  const name = shown ?? ownName(dest ?? path) ?? /^spawn (.+)$/.exec(syscall)?.[1];
  return name === undefined ? undefined : `${name} ${reason}`;
}

/**
 * The same as an error to throw; what is no refusal of the system is thrown on as it is.
 * @param then what became of it, for the end of the sentence
 */
export function explained(error: unknown, shown: string, then = ''): unknown {
  const problem = systemProblem(error, shown);
  return problem === undefined ? error : new UserError(then === '' ? problem : `${problem}; ${then}`);
}

/** A file that is being made is known by the name that it is to have. */
function ownName(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const own = TEMPORARY.exec(basename(path))?.[1];
  return own === undefined ? path : join(dirname(path), own);
}
