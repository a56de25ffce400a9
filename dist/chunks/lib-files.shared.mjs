import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  explained
} from "./lib-system-errors.shared.mjs";
import {
  readPlainFile
} from "./lib-read-file.shared.mjs";
import {
  UserError
} from "./lib-problems.shared.mjs";

// generators/lib/shell-quote.ts
function shellQuote(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
function shellWord(name) {
  const file = name.startsWith("-") ? `./${name}` : name;
  return /^[A-Za-z0-9_./-]+$/.test(file) ? file : shellQuote(file);
}

// generators/lib/files.ts
import { createHash, randomBytes } from "node:crypto";
import { readdirSync, rmSync, statSync } from "node:fs";
import { link, lstat, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, isAbsolute } from "node:path";
async function createFile(path, text, { mode }) {
  const temporary = await writeTemporary(path, text, mode);
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(temporary, { force: true });
  }
}
async function createTogether(folder, name, files) {
  const names = files.map((file) => file.name);
  sweep(folder);
  const draft = temporaryName(join(folder, name));
  await mkdir(draft, { mode: 448 });
  let own = [];
  try {
    for (const file of files) await createFile(join(draft, file.name), file.text, file);
    own = await Promise.all(names.map((file) => inode(join(draft, file))));
    await rename(draft, pendingName(folder, name));
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!["ENOTEMPTY", "EEXIST"].includes(error.code ?? "")) throw error;
  }
  await finishTogether(folder, name, names);
  const made = await Promise.all(names.map((file) => inode(join(folder, file))));
  return made.every((found, index) => found !== void 0 && found === own[index]);
}
async function finishTogether(folder, name, files) {
  const pending = pendingName(folder, name);
  if (await inode(pending) === void 0) return false;
  for (const file of files) {
    const [from, to] = [join(pending, file), join(folder, file)];
    const own = await inode(from);
    if (own === void 0) break;
    try {
      await link(from, to);
    } catch (error) {
      const { code } = error;
      if (code === "ENOENT") break;
      if (code !== "EEXIST") throw error;
      if (await inode(to) !== own) break;
    }
  }
  await discard(folder, name);
  return true;
}
function inode(path) {
  return lstat(path).then(
    ({ ino }) => ino,
    () => void 0
  );
}
function pendingName(folder, name) {
  return join(folder, `.${name}.new`);
}
async function replaceFile(path, text, { mode }) {
  const kept = await stat(path).then(
    (found) => found.mode & 511,
    () => mode
  );
  await putInPlace(path, text, kept);
}
async function editFile(path, shown, before, text) {
  await putInPlace(path, text, await modeOf(path, shown), () => assertUnchanged(path, shown, before));
}
var BEFORE = "before.json";
async function replaceTogether(folder, shown, name, files) {
  const draft = temporaryName(join(folder, name));
  const pending = pendingName(folder, name);
  const shownFile = ({ name: file }) => shown === "" ? file : `${shown}/${file}`;
  const unchanged = (file) => assertUnchanged(join(folder, file.name), shownFile(file), file.before);
  sweep(folder);
  try {
    await mkdir(draft, { mode: 448 });
    for (const file of files) {
      const mode = await modeOf(join(folder, file.name), shownFile(file));
      await mkdir(dirname(join(draft, file.name)), { recursive: true, mode: 448 });
      await createFile(join(draft, file.name), file.text, { mode });
    }
    const before = Object.fromEntries(files.map((file) => [file.name, sha256(file.before)]));
    await createFile(join(draft, BEFORE), JSON.stringify(before), { mode: 384 });
    for (const file of files) await unchanged(file);
    await rename(draft, pending);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    const { code = "" } = error;
    if (["ENOTEMPTY", "EEXIST"].includes(code))
      throw new UserError(`somebody else is changing the files in ${shown || "this folder"} just now; nothing was written: run this again`);
    if (code === "ENOENT") throw new UserError(`${shown || "this folder"} lacks a file that was there just now; nothing was written`);
    throw explained(error, shown || "this folder", "nothing was written");
  }
  const replaced = [];
  try {
    for (const file of files) {
      await unchanged(file);
      await rename(join(pending, file.name), join(folder, file.name));
      replaced.push(file);
    }
  } catch (error) {
    for (const { name: file, before, text } of replaced) {
      const path = join(folder, file);
      if (textOf(path) === text) await replaceFile(path, before, { mode: 420 });
    }
    throw explained(error, shown || "this folder", "nothing was written");
  } finally {
    await discard(folder, name);
  }
}
async function finishReplacing(folder, shown, name, files) {
  const pending = pendingName(folder, name);
  if (await inode(join(pending, BEFORE)) === void 0) return false;
  const list = textOf(join(pending, BEFORE));
  const before = Object.entries(JSON.parse(list));
  const foreign = before.find(([file]) => files === void 0 ? file !== basename(file) : !files.includes(file));
  if (foreign !== void 0) {
    throw new UserError(
      `${join(shown, basename(pending))} is about ${foreign[0]}, which is no file with pins; nothing was written: look at that folder, and remove it`
    );
  }
  const left = [];
  let undone = false;
  for (const [file, hash] of before) {
    const isOld = sha256(textOf(join(folder, file))) === hash;
    if (await inode(join(pending, file)) === void 0) {
      undone ||= isOld;
      continue;
    }
    if (!isOld) {
      throw new UserError(
        `${join(shown, file)} has been changed since a run was stopped while it wrote; what it wanted to write is in ${join(shown, basename(pending))}: take from there what you need, remove that folder, and run this again`
      );
    }
    left.push(file);
  }
  for (const file of undone ? [] : left) await rename(join(pending, file), join(folder, file));
  await discard(folder, name);
  return true;
}
async function modeOf(path, shown) {
  const found = await lstat(path);
  if (found.isSymbolicLink())
    throw new UserError(`${shown} is a symbolic link; it is not written through: name the file itself, or edit that by hand`);
  return found.mode & 511;
}
async function assertUnchanged(path, shown, before) {
  if (textOf(path) !== before) {
    throw new UserError(`${shown} has been changed by somebody else just now; nothing was written: run this again`);
  }
}
async function discard(folder, name) {
  const done = temporaryName(join(folder, name));
  await rename(pendingName(folder, name), done).catch((error) => {
    if (error.code !== "ENOENT") throw error;
  });
  await rm(done, { recursive: true, force: true });
}
function textOf(path) {
  return readPlainFile(path).bytes.toString("utf8");
}
async function makeFolder(path) {
  if (await inode(path) !== void 0) return;
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error;
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
}
function sha256(text) {
  return createHash("sha256").update(text).digest("hex");
}
var PIPE_NAME = /^\/(?:dev\/(?:fd\/\d+|stdin)|proc\/(?:self|\d+)\/fd\/\d+)$/;
var MAX_SECRET_BYTES = 1024 * 1024;
async function readSecretFile(shown, cwd, signal) {
  const path = shown === "" || isAbsolute(shown) ? shown : `${cwd}/${shown}`;
  try {
    if (PIPE_NAME.test(path) && statSync(path).isFIFO()) {
      const { readPipe } = await import("./lib-read-stream.mjs");
      return await readPipe(path, { name: shown, maxBytes: MAX_SECRET_BYTES, signal });
    }
    const { bytes, mode } = readPlainFile(path, MAX_SECRET_BYTES);
    if ((mode & 63) === 0) return bytes;
    throw new UserError(
      `${shown} holds secrets but others may read it (mode ${mode.toString(8).padStart(4, "0")}); run: chmod 600 ${shellWord(shown)}`
    );
  } catch (error) {
    throw explained(error, shown);
  }
}
async function putInPlace(path, text, mode, check) {
  const temporary = await writeTemporary(path, text, mode);
  try {
    await check?.();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
async function writeTemporary(path, text, mode) {
  sweep(dirname(path));
  const temporary = temporaryName(path);
  const file = await open(temporary, "wx", mode);
  try {
    await file.chmod(mode);
    await file.writeFile(text, "utf8");
    await file.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    throw Object.assign(error, { path: temporary });
  } finally {
    await file.close();
  }
  return temporary;
}
function temporaryName(path) {
  return join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(6).toString("hex")}.tmp`);
}
var TEMPORARY = /^\..+\.(\d+)-[0-9a-f]{12}\.tmp$/;
function sweep(folder) {
  try {
    for (const name of readdirSync(folder)) {
      const [, pid] = TEMPORARY.exec(name) ?? [];
      if (pid !== void 0 && !isRunning(Number(pid))) rmSync(join(folder, name), { recursive: true, force: true });
    }
  } catch {
  }
}
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
}

export {
  shellQuote,
  shellWord,
  createFile,
  createTogether,
  finishTogether,
  replaceFile,
  editFile,
  replaceTogether,
  finishReplacing,
  makeFolder,
  sha256,
  readSecretFile,
  sweep
};
