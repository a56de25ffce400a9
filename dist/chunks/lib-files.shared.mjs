import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  UserError
} from "./lib-problems.shared.mjs";

// generators/lib/files.ts
import { createHash, randomBytes } from "node:crypto";
import { link, lstat, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
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
  const unchanged = (file) => assertUnchanged(join(folder, file.name), `${shown}/${file.name}`, file.before);
  try {
    await mkdir(draft, { mode: 448 });
    for (const file of files) {
      const mode = await modeOf(join(folder, file.name), `${shown}/${file.name}`);
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
      throw new UserError(`somebody else is changing the files in ${shown} just now; nothing was written: run this again`);
    throw explained(error, shown);
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
      if (await readFile(path, "utf8") === text) await replaceFile(path, before, { mode: 420 });
    }
    throw explained(error, shown);
  } finally {
    await discard(folder, name);
  }
}
async function finishReplacing(folder, shown, name) {
  const pending = pendingName(folder, name);
  const list = await readFile(join(pending, BEFORE), "utf8").catch(() => void 0);
  if (list === void 0) return false;
  const before = Object.entries(JSON.parse(list));
  const left = [];
  let undone = false;
  for (const [file, hash] of before) {
    const isOld = sha256(await readFile(join(folder, file), "utf8")) === hash;
    if (await inode(join(pending, file)) === void 0) {
      undone ||= isOld;
      continue;
    }
    if (!isOld) {
      throw new UserError(
        `${shown}/${file} has been changed since a run was stopped while it wrote; what it wanted to write is in ${shown}/${basename(pending)}: take from there what you need, remove that folder, and run this again`
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
  if (await readFile(path, "utf8") !== before) {
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
function explained(error, shown) {
  const reasons = {
    EACCES: "may not be written by you",
    EPERM: "may not be written by you",
    EROFS: "is on a file system that cannot be written",
    ENOSPC: "is on a file system that is full",
    ENOENT: "lacks a file that was there just now"
  };
  const reason = reasons[error.code ?? ""];
  return reason === void 0 ? error : new UserError(`${shown} ${reason}; nothing was written`);
}
function sha256(text) {
  return createHash("sha256").update(text).digest("hex");
}
async function readSecretFile(shown, cwd) {
  const reasons = {
    ENOENT: "does not exist",
    EACCES: "may not be read by you",
    EISDIR: "is a folder, not a file"
  };
  const refuse = (error) => {
    throw new UserError(`${shown} ${reasons[error.code ?? ""] ?? "cannot be read"}`);
  };
  const file = await open(shown === "" || isAbsolute(shown) ? shown : `${cwd}/${shown}`, "r").catch(refuse);
  try {
    const found = await file.stat();
    const mode = found.mode & 511;
    if (found.isFile() && (mode & 63) !== 0) {
      throw new UserError(
        `${shown} holds secrets but others may read it (mode ${mode.toString(8).padStart(4, "0")}); run: chmod 600 ${shown}`
      );
    }
    return await file.readFile().catch(refuse);
  } finally {
    await file.close();
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
  const temporary = temporaryName(path);
  const file = await open(temporary, "wx", mode);
  try {
    await file.chmod(mode);
    await file.writeFile(text, "utf8");
    await file.sync();
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return temporary;
}
function temporaryName(path) {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
}

export {
  createFile,
  createTogether,
  finishTogether,
  replaceFile,
  editFile,
  replaceTogether,
  finishReplacing,
  sha256,
  readSecretFile
};
