// generators/lib/system-errors.ts
import { basename, dirname, join } from "node:path";

// generators/lib/terminal/visible.ts
var HIDDEN = new RegExp(
  String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f` + String.raw`\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Cs}]`,
  "gu"
);
function visible(text) {
  return text.replace(HIDDEN, (found) => [...Array(found.length).keys()].map((at) => code(found, at)).join(""));
}
function visibleLine(text) {
  return visible(text).replace(/[\t\n]/g, (found) => found === "\n" ? "\\n" : "\\t");
}
function code(text, at) {
  return `\\u${text.charCodeAt(at).toString(16).padStart(4, "0")}`;
}

// generators/lib/problems.ts
var UserError = class extends Error {
  problems;
  constructor(problems) {
    const list = typeof problems === "string" ? [{ message: problems }] : problems;
    super(list.map(formatProblem).join("\n"));
    this.name = "UserError";
    this.problems = list;
  }
};
function formatProblem({ file, line, path, message }) {
  const name = file && visibleLine(file);
  const place = line === void 0 ? name : `${name}:${line}`;
  return [place, path && visibleLine(path), message].filter((part) => part !== void 0 && part !== "").join(": ");
}

// generators/lib/read-file.ts
var MAX_BYTES = 16 * 1024 * 1024;
var NOT_A_FILE = "ENOTFILE";
var TOO_LARGE = "EFBIG";

// generators/lib/system-errors.ts
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
  const { code: code2 = "", syscall = "", reading } = error;
  if (!(error instanceof Error)) return void 0;
  const call = syscall.split(" ")[0];
  const { is, fix } = BY_CALL[`${reading || READS.includes(call) ? "read" : call} ${code2}`] ?? MEANINGS[code2] ?? {};
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
  explained,
  systemProblem,
  systemReason
};
