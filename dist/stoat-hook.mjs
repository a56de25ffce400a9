// generators/stoat-hook.ts
import { fileURLToPath } from "node:url";

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
function isUserError(error) {
  return error instanceof Error && error.name === "UserError";
}
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
var READS = ["read", "scandir", "opendir", "stat", "lstat", "readlink", "realpath"];
function systemReason(error) {
  const { code: code2 = "", syscall = "", reading } = error;
  if (!(error instanceof Error)) return void 0;
  const call = syscall.split(" ")[0];
  const { is, fix } = BY_CALL[`${reading || READS.includes(call) ? "read" : call} ${code2}`] ?? MEANINGS[code2] ?? {};
  return fix === void 0 ? is : `${is}; ${fix}`;
}

// generators/lib/terminal/output.ts
var EXIT_NO_READER = 141;
var EXIT_PROBLEM = 1;
function guardOutput(process2) {
  process2.stderr.on("error", () => void 0);
  process2.stdout.on("error", (error) => {
    if (error.code === "EPIPE") {
      process2.exitCode ||= EXIT_NO_READER;
      return;
    }
    process2.exitCode ||= EXIT_PROBLEM;
    process2.stderr.write(`error: stdout ${systemReason(error) ?? `could not be written (${error.code ?? "unknown reason"})`}
`);
  });
}

// generators/environment/root.ts
import { existsSync } from "node:fs";
import { dirname, join, sep } from "node:path";
function isProject(folder) {
  return existsSync(join(folder, "environments", "_defaults.yaml"));
}
function nearestFolder(start, is, isLast = () => false) {
  for (let folder = start; ; folder = dirname(folder)) {
    if (is(folder)) return folder;
    if (isLast(folder) || dirname(folder) === folder) return void 0;
  }
}
function findRoot(start) {
  const found = nearestFolder(start, isProject);
  if (found !== void 0) return found;
  throw new UserError(
    `${start} is not in a project: neither it nor a folder above it holds environments/_defaults.yaml; go there, or name it: -C FOLDER`
  );
}

// generators/stoat-hook.ts
var NOTICE_DEADLINE_MS = 900;
var USAGE = `usage: stoat-hook preflight COMMAND CONTEXT FACTS    look at tools and cluster before helmfile's COMMAND
       stoat-hook before-config CONTEXT FACTS        take over what stands in the way of stoat-config
       stoat-hook wait-for-copies CONTEXT            wait until Reflector has copied what stoat-config holds
       stoat-hook kustomize ARGUMENT...              stand in for kustomize: hooks of charts as plain objects
       stoat-hook bump-notice COMMAND                say in a second whether newer versions are known, or nothing
CONTEXT may be empty: the current one. FACTS is JSON that the helmfile passes.
`;
async function main([hook, ...args]) {
  if (hook === "preflight" && args.length === 3) {
    const { preflight } = await import("./parts/preflight.mjs");
    const [command, context, facts] = args;
    const lines = await preflight(command, { context }, JSON.parse(facts));
    const { affectedLine, readNotice } = await import("./parts/notice.mjs");
    const kept = readNotice(findRoot(process.cwd()), process.env);
    return [...lines, ...kept === void 0 ? [] : [affectedLine(kept.affected)]].filter((line) => line !== void 0).join("\n");
  }
  if (hook === "before-config" && args.length === 2) {
    const { beforeConfig } = await import("./parts/before-config.mjs");
    const [context, facts] = args;
    return beforeConfig({ context }, JSON.parse(facts));
  }
  if (hook === "kustomize") {
    const { kustomize } = await import("./parts/plain-jobs.mjs");
    return kustomize(args);
  }
  if (hook === "wait-for-copies" && args.length === 1) {
    const { waitForCopies } = await import("./parts/wait-for-copies.mjs");
    return waitForCopies({ context: args[0] });
  }
  if (hook === "bump-notice" && args.length === 1) {
    const { bumpNotice } = await import("./parts/bump-notice.mjs");
    return bumpNotice(args[0], {
      root: findRoot(process.cwd()),
      program: fileURLToPath(new URL("stoat-gen.mjs", import.meta.url)),
      env: process.env,
      now: Date.now(),
      // Counted from the start of this process.
      patience: NOTICE_DEADLINE_MS - performance.now()
    });
  }
  return void 0;
}
guardOutput(process);
try {
  const text = await main(process.argv.slice(2));
  if (text === void 0) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
  } else {
    process.stdout.write(visible(text));
  }
} catch (error) {
  if (!isUserError(error)) throw error;
  process.stderr.write(error.problems.map((problem) => `error: ${visible(formatProblem(problem))}
`).join(""));
  process.exitCode = 1;
}
