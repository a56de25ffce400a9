import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  NOT_A_FILE,
  TOO_LARGE
} from "./lib-read-file.shared.mjs";
import {
  UserError
} from "./lib-problems.shared.mjs";

// generators/lib/system-errors.ts
import { basename, dirname, join } from "node:path";
var NO_HARD_LINKS = {
  is: "lies on a file system without hard links, by which new files are made whole",
  fix: "use a folder on another one, such as ext4, xfs, btrfs or APFS"
};
var NO_RIGHT = "ls -ld shows whose it is and who may; run this as that user, or change its owner or mode";
var MEANINGS = {
  [NOT_A_FILE]: { is: "is a pipe, a device or a socket, not a file", fix: "name a file" },
  [TOO_LARGE]: { is: "is larger than anything that belongs here", fix: "is it the right file?" },
  EISDIR: { is: "is a folder, not a file" },
  ENOENT: { is: "does not exist" },
  ENOTDIR: { is: "has a file in its path where a folder should be", fix: "look at the path, part by part" },
  EEXIST: { is: "is there already", fix: "move it away, or name another" },
  ENOTEMPTY: { is: "is a folder that is not empty", fix: "move it away, or name another" },
  ENAMETOOLONG: { is: "is too long a name for its file system", fix: "choose a shorter one" },
  ELOOP: { is: "is a symbolic link that leads to itself", fix: "remove the link, or name the file itself" },
  EACCES: { is: "may not be written by you", fix: NO_RIGHT },
  EPERM: { is: "may not be changed, not even by its owner", fix: "lsattr shows whether it is marked as immutable (chattr -i)" },
  EROFS: { is: "lies on a file system that is mounted read-only", fix: "mount it writable, or use a folder elsewhere" },
  ENOSPC: { is: "lies on a file system that is full", fix: "df -h shows how full; free some space, then run this again" },
  EDQUOT: { is: "is more than your disk quota allows", fix: "quota shows how much; free some space, then run this again" },
  EMFILE: { is: "cannot be opened: this program has too many files open", fix: "raise the limit (ulimit -n 4096), then run this again" },
  ENFILE: { is: "cannot be opened: the machine has too many files open", fix: "end some programs, then run this again" },
  ENOMEM: { is: "cannot be read: the machine has no memory left", fix: "end some programs, then run this again" },
  EBUSY: { is: "is in use", fix: "end the program that uses it, then run this again" },
  ETXTBSY: { is: "is a program that runs", fix: "end it, then run this again" },
  EIO: {
    is: "cannot be read or written: its disk reports an error",
    fix: "dmesg says more; is the disk failing, or the network drive gone?"
  },
  ESTALE: { is: "is gone from its network drive", fix: "mount the drive anew" },
  ENXIO: { is: "is a pipe, a device or a socket, not a file", fix: "name a file" },
  EXDEV: { is: "lies on another file system than its folder", fix: "put both on one" },
  ENOTSUP: NO_HARD_LINKS,
  ENOSYS: NO_HARD_LINKS,
  EMLINK: NO_HARD_LINKS
};
var BY_CALL = {
  "open ENOENT": { is: "cannot be made: its folder does not exist", fix: "make the folder (mkdir -p), or name another" },
  "read EACCES": { is: "may not be read by you", fix: NO_RIGHT },
  "link EPERM": NO_HARD_LINKS,
  "spawn E2BIG": { is: "cannot be started: it is given too long a command line", fix: "name fewer things at once" },
  "spawn EAGAIN": { is: "cannot be started: there are too many processes", fix: "end some programs, then run this again" },
  "spawn EACCES": { is: "cannot be started: it is no program, or not yours to run", fix: "look at its mode: ls -l" }
};
var TEMPORARY = /^\.(.+)\.\d+-[0-9a-f]{12}\.tmp$/;
var READS = ["read", "scandir", "opendir", "stat", "lstat", "readlink", "realpath"];
function systemReason(error) {
  const { code = "", syscall = "", reading } = error;
  if (!(error instanceof Error)) return void 0;
  const call = syscall.split(" ")[0];
  const { is, fix } = BY_CALL[`${reading || READS.includes(call) ? "read" : call} ${code}`] ?? MEANINGS[code] ?? {};
  return fix === void 0 ? is : `${is}; ${fix}`;
}
function systemProblem(error, shown) {
  const reason = systemReason(error);
  if (reason === void 0) return void 0;
  const { syscall = "", path, dest } = error;
  const name = shown ?? ownName(dest ?? path) ?? /^spawn (.+)$/.exec(syscall)?.[1];
  return name === void 0 ? void 0 : `${name} ${reason}`;
}
function explained(error, shown, then = "") {
  const problem = systemProblem(error, shown);
  return problem === void 0 ? error : new UserError(then === "" ? problem : `${problem}; ${then}`);
}
function ownName(path) {
  if (path === void 0) return void 0;
  const own = TEMPORARY.exec(basename(path))?.[1];
  return own === void 0 ? path : join(dirname(path), own);
}

export {
  systemReason,
  systemProblem,
  explained
};
