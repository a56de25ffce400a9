import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  withLock
} from "./lib-lock.shared.mjs";
import {
  require_semver
} from "./semver-index.shared.mjs";
import {
  shellQuote
} from "./lib-files.shared.mjs";
import {
  UserError
} from "./lib-problems.shared.mjs";
import {
  run
} from "./lib-processes.shared.mjs";
import {
  __toESM
} from "./runtime.shared.mjs";

// generators/lib/tools/resolve.ts
var import_semver2 = __toESM(require_semver(), 1);
import { constants } from "node:fs";
import { access, chmod, lstat, mkdir as mkdir2, readdir as readdir2, readFile, readlink, rename as rename2, rm as rm2, symlink, writeFile } from "node:fs/promises";
import { homedir as homedir2 } from "node:os";
import { delimiter, dirname as dirname2, join as join3, resolve } from "node:path";

// generators/lib/tools/build.ts
var import_semver = __toESM(require_semver(), 1);
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat, statfs } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { dirname, join as join2 } from "node:path";

// generators/lib/tools/tools.ts
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
var KUBERNETES = { module: "kubernetes", requires: "k8s.io/kubernetes" };
var TOOLS = {
  helm: {
    module: "helm",
    requires: "helm.sh/helm/v3",
    package: "helm.sh/helm/v3/cmd/helm",
    userInstalled: {
      range: ">=3.18.0 <5",
      versionArgs: ["version", "--template", "{{.Version}}"],
      install: [
        "package manager: brew install helm \xB7 sudo snap install helm --classic \xB7 sudo pacman -S helm",
        'release: https://github.com/helm/helm/releases/tag/vVERSION, unpack, put "helm" on the PATH or into .tools/bin',
        "mise use -g helm@VERSION, or install Go and run this again: it is then built from source"
      ]
    }
  },
  helmfile: {
    module: "helmfile",
    requires: "github.com/helmfile/helmfile",
    package: "github.com/helmfile/helmfile",
    userInstalled: {
      range: ">=1.0.0 <2",
      versionArgs: ["--version"],
      install: [
        "package manager: brew install helmfile \xB7 sudo pacman -S helmfile",
        'release: https://github.com/helmfile/helmfile/releases/tag/vVERSION, unpack, put "helmfile" on the PATH or into .tools/bin',
        "mise use -g helmfile@VERSION, or install Go and run this again: it is then built from source"
      ]
    }
  },
  "helm-diff": {
    module: "helm-diff",
    requires: "github.com/databus23/helm-diff/v3",
    package: "github.com/databus23/helm-diff/v3",
    userInstalled: {
      range: ">=3.9.0",
      install: [
        "as a Helm plugin: helm plugin install https://github.com/databus23/helm-diff",
        'release: https://github.com/databus23/helm-diff/releases, unpack "diff" into the folder that "helm env HELM_PLUGINS" prints',
        "install Go and run this again: it is then built from source"
      ]
    }
  },
  etcd: {
    module: "etcd",
    requires: "go.etcd.io/etcd/server/v3",
    package: "go.etcd.io/etcd/server/v3",
    builtAs: "server"
  },
  "kube-apiserver": { ...KUBERNETES, package: "k8s.io/kubernetes/cmd/kube-apiserver" },
  "kube-controller-manager": { ...KUBERNETES, package: "k8s.io/kubernetes/cmd/kube-controller-manager" },
  "kube-scheduler": { ...KUBERNETES, package: "k8s.io/kubernetes/cmd/kube-scheduler" },
  kwok: { module: "kwok", requires: "sigs.k8s.io/kwok", package: "sigs.k8s.io/kwok/cmd/kwok" },
  helm4: { module: "helm4", requires: "helm.sh/helm/v4", package: "helm.sh/helm/v4/cmd/helm", builtAs: "helm" },
  "docker-compose": {
    module: "docker-compose",
    requires: "github.com/docker/compose/v2",
    package: "github.com/docker/compose/v2/cmd",
    builtAs: "cmd"
  }
};
var INSTALL_GO = [
  "package manager: brew install go \xB7 sudo snap install go --classic \xB7 sudo pacman -S go",
  "release: https://go.dev/dl/",
  "mise use -g go@latest"
];
var HELM_DIFF_FOR_HELM_4 = ">=3.15.0";
var BUILD_SPACE = {
  helm: 15e8,
  helm4: 15e8,
  helmfile: 4e9,
  "helm-diff": 15e8,
  etcd: 1e9,
  kubernetes: 35e8,
  kwok: 2e9,
  "docker-compose": 2e9
};
function readBuild(root, name) {
  const { module, requires } = TOOLS[name];
  const file = (folder, base) => readFileSync(join(root, "tools", "go", folder, base), "utf8");
  const goMod = file(module, "go.mod");
  const goSum = file(module, "go.sum");
  const version = requiredVersion(goMod, requires);
  const kubernetes = requiredVersion(file(KUBERNETES.module, "go.mod"), KUBERNETES.requires);
  const ldflags = linkerFlags(module, version, kubernetes);
  const hash = createHash("sha256").update(JSON.stringify([goMod, goSum, ldflags, process.platform, process.arch])).digest("hex");
  return {
    module,
    version,
    go: /^go (\S+)$/m.exec(goMod)?.[1] ?? "0",
    ldflags,
    tools: Object.keys(TOOLS).filter((tool) => TOOLS[tool].module === module),
    folder: `${module}-${version}-${hash.slice(0, 10)}`
  };
}
function requiredVersion(goMod, module) {
  for (const line of goMod.split("\n")) {
    const [name, version] = line.replace(/^\s*require\s+/, "").trim().split(/\s+/);
    if (name === module && version?.startsWith("v")) return version.slice(1);
  }
  throw new Error(`go.mod does not require ${module}`);
}
function linkerFlags(module, version, kubernetes) {
  const [major, minor] = kubernetes.split(".");
  const stamps = () => {
    switch (module) {
      case "helm":
        return [
          `helm.sh/helm/v3/internal/version.version=v${version}`,
          ...["pkg/chartutil", "pkg/lint/rules"].flatMap((folder) => [
            `helm.sh/helm/v3/${folder}.k8sVersionMajor=${major}`,
            `helm.sh/helm/v3/${folder}.k8sVersionMinor=${minor}`
          ])
        ];
      case "helm4":
        return [`helm.sh/helm/v4/internal/version.version=v${version}`];
      case "helmfile":
        return [`go.szostok.io/version.version=v${version}`];
      case "helm-diff":
        return [`github.com/databus23/helm-diff/v3/cmd.Version=${version}`];
      case "docker-compose":
        return [`github.com/docker/compose/v2/internal.Version=v${version}`];
      case "kubernetes":
        return [
          `k8s.io/component-base/version.gitVersion=v${version}`,
          `k8s.io/component-base/version.gitMajor=${major}`,
          `k8s.io/component-base/version.gitMinor=${minor}`
        ];
      default:
        return [];
    }
  };
  return ["-s", "-w", ...stamps().map((stamp) => `-X ${stamp}`)].join(" ");
}

// generators/lib/tools/build.ts
function cacheFolder(env) {
  return join2(env.XDG_CACHE_HOME || join2(env.HOME || homedir(), ".cache"), "stoat-gen");
}
async function buildTools(build, neededFor, options) {
  const cache = cacheFolder(options.env);
  const folder = join2(cache, build.folder);
  await mkdir(cache, { recursive: true }).catch(rethrowClearly);
  await options.progress.step(`Building ${build.tools.join(", ")} ${build.version}`, async (report) => {
    const lock = {
      signal: options.signal,
      onWait: (pid) => report(`process ${pid} is building it already, waiting`)
    };
    await withLock(`${folder}.lock`, lock, async () => {
      await removeLeftovers(cache, build.folder);
      if (existsSync(folder)) return;
      const go = await findGo(build, neededFor, options);
      const temporary = join2(cache, `${build.folder}.tmp-${process.pid}`);
      try {
        await mkdir(temporary).catch(rethrowClearly);
        await compile(go, build, temporary, report, options);
        await rename(temporary, folder);
      } finally {
        await rm(temporary, { recursive: true, force: true });
      }
    });
  });
}
async function removeLeftovers(cache, folder) {
  for (const entry of await readdir(cache)) {
    if (entry.startsWith(`${folder}.tmp-`)) await rm(join2(cache, entry), { recursive: true, force: true });
  }
}
async function findGo(build, neededFor, { env, signal }) {
  const goEnv = { ...env, GOWORK: "off" };
  let answer;
  try {
    answer = await run("go", ["env", "-json", "GOVERSION", "GOTOOLCHAIN", "GOCACHE", "GOMODCACHE", "GOTMPDIR"], {
      cwd: tmpdir(),
      env: goEnv,
      signal
    });
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    throw cannotBuild(neededFor, build, `Go ${build.go} or newer is not installed`);
  }
  if (answer.code !== 0) throw cannotBuild(neededFor, build, `"go env" failed: ${answer.stderr.trim()}`);
  const facts = JSON.parse(answer.stdout);
  const version = facts.GOVERSION ?? "";
  if (!goIsEnough(version, facts.GOTOOLCHAIN ?? "", build.go)) {
    throw cannotBuild(neededFor, build, `Go ${build.go} or newer is needed, ${version.replace(/^go/, "")} is installed`);
  }
  return {
    env: goEnv,
    folders: [
      [facts.GOCACHE ?? "", 0.5],
      [facts.GOMODCACHE ?? "", 0.3],
      [facts.GOTMPDIR || tmpdir(), 0.2]
    ]
  };
}
function goIsEnough(installed, toolchain, required) {
  const have = import_semver.default.coerce(installed.replace(/^go/, ""));
  const need = import_semver.default.coerce(required);
  if (have === null || need === null) return true;
  if (import_semver.default.gte(have, need)) return true;
  return import_semver.default.gte(have, "1.21.0") && !/^(local|path)$/.test(toolchain);
}
function cannotBuild(name, build, reason) {
  const own = TOOLS[name].userInstalled;
  const ways = own?.install.map((way) => way.replaceAll("VERSION", build.version)) ?? INSTALL_GO;
  return new UserError(
    own === void 0 ? `${name} ${build.version} is built from source, and ${reason}. Ways to install Go:
${bullets(ways)}` : `${name} ${own.range} was not found on the PATH, and to build it ${reason}. Ways to install ${name}:
${bullets(ways)}`
  );
}
function bullets(lines) {
  return lines.map((line) => `  - ${line}`).join("\n");
}
async function compile(go, build, into, report, { root, signal }) {
  await checkSpace(build, [[into, 0.1], ...go.folders]);
  const cwd = join2(root, "tools", "go", build.module);
  const packages = build.tools.map((tool) => TOOLS[tool].package);
  let downloaded = 0;
  report("getting the sources");
  const list = await run("go", ["list", "-mod=readonly", "-deps", ...packages], {
    cwd,
    env: go.env,
    signal,
    onOutput: (text) => {
      downloaded += text.split("go: downloading ").length - 1;
      if (downloaded > 0) report(`getting the sources: ${downloaded} modules`);
    }
  });
  if (list.code !== 0) throw buildFailed(build, list, go);
  const total = list.stdout.split("\n").filter(isNonEmpty).length;
  let compiled = 0;
  report(`${total} packages`);
  const result = await run(
    "go",
    ["build", "-mod=readonly", "-trimpath", "-buildvcs=false", "-v", "-ldflags", build.ldflags, "-o", `${into}/`, ...packages],
    {
      cwd,
      env: go.env,
      signal,
      onOutput: (text) => {
        compiled += text.split("\n").length - 1;
        report(`${Math.min(compiled, total)} of ${total} packages compiled`);
      }
    }
  );
  if (result.code !== 0) throw buildFailed(build, result, go);
  for (const tool of build.tools) {
    const { builtAs } = TOOLS[tool];
    if (builtAs !== void 0) await rename(join2(into, builtAs), join2(into, tool));
  }
}
async function checkSpace(build, folders) {
  const perFileSystem = /* @__PURE__ */ new Map();
  for (const [folder, share] of folders) {
    const existing = nearestExisting(folder);
    const { dev } = await stat(existing);
    perFileSystem.set(dev, { folder: existing, share: share + (perFileSystem.get(dev)?.share ?? 0) });
  }
  for (const { folder, share } of perFileSystem.values()) {
    const needed = (BUILD_SPACE[build.module] ?? 0) * share;
    const { bavail, bsize } = await statfs(folder);
    if (bavail * bsize < needed) {
      throw new UserError(
        `Building ${build.module} ${build.version} may need ${gigabytes(needed)} on the file system of ${folder}, which has ${gigabytes(bavail * bsize)} left. Make space there, or set XDG_CACHE_HOME, GOCACHE, GOMODCACHE and GOTMPDIR to folders with more.`
      );
    }
  }
}
function nearestExisting(folder) {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder));
}
function gigabytes(bytes) {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
function buildFailed(build, result, go) {
  const lines = result.stderr.split("\n").filter((line) => isNonEmpty(line) && !/^[\w.~-]+(\/[\w.~-]+)*$/.test(line));
  const output = lines.slice(-12).map((line) => `  ${line}`).join("\n");
  if (/no space left on device/i.test(result.stderr)) {
    return new UserError(
      `Building ${build.module} ${build.version} filled the disk (one of ${go.folders.map(([folder]) => folder).join(", ")}):
${output}`
    );
  }
  return new UserError(`Building ${build.module} ${build.version} with Go failed:
${output}`);
}
function rethrowClearly(error) {
  const { code, path } = error;
  if (code === "ENOSPC") throw new UserError(`No space left on the file system of ${path}`);
  if (code === "EACCES" || code === "EROFS") {
    throw new UserError(`${path} cannot be written to; XDG_CACHE_HOME can name another folder`);
  }
  throw error;
}
function isNonEmpty(text) {
  return text !== void 0 && text !== "";
}

// generators/lib/tools/resolve.ts
var WRAPPER_MARK = "# Written by stoat-gen.";
async function ensureTools(names, options) {
  const wanted = new Set(names);
  const paths = {};
  let helm = wanted.has("helm") ? await findProgram("helm", options) : void 0;
  let diff = wanted.has("helm-diff") ? await findHelmDiff(options) : void 0;
  const diffVersion = diff?.version ?? readBuild(options.root, "helm-diff").version;
  if (helm !== void 0 && wanted.has("helm-diff") && !diffFitsHelm(diffVersion, helm.version)) {
    options.progress.note(
      `helm ${helm.version} needs helm-diff ${HELM_DIFF_FOR_HELM_4}, and ${diffVersion} is what there is: helm ${readBuild(options.root, "helm").version} is used in its place.`
    );
    helm = void 0;
    diff = void 0;
  }
  for (const name of wanted) {
    options.signal?.throwIfAborted();
    const found = name === "helm" ? helm : name === "helm-diff" ? diff : await findProgram(name, options);
    paths[name] = found?.path ?? await fromCache(name, options);
  }
  for (const name of wanted) {
    if (name !== "helm" && name !== "helm-diff") await linkProgram(name, paths[name], options);
  }
  if (wanted.has("helm-diff") && diff === void 0) {
    paths["helm-diff"] = await linkHelmDiff(paths["helm-diff"], options.root);
  }
  if (wanted.has("helm")) paths.helm = await linkHelm(paths.helm, options);
  return paths;
}
function toolEnvironment(root, env) {
  return { ...env, PATH: [binFolder(root), env.PATH].filter(Boolean).join(delimiter) };
}
function diffFitsHelm(diffVersion, helmVersion) {
  return import_semver2.default.major(helmVersion) < 4 || import_semver2.default.satisfies(diffVersion, HELM_DIFF_FOR_HELM_4, { includePrerelease: true });
}
function versionIn(text) {
  return /\bv?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)/.exec(text)?.[1];
}
function helmPluginFolders(env, platform = process.platform) {
  const list = env.HELM_PLUGINS;
  if (list !== void 0 && list !== "") return list.split(delimiter).filter(Boolean);
  const home = env.HOME ?? homedir2();
  const data = env.HELM_DATA_HOME || (env.XDG_DATA_HOME ? join3(env.XDG_DATA_HOME, "helm") : platform === "darwin" ? join3(home, "Library", "helm") : join3(home, ".local", "share", "helm"));
  return [join3(data, "plugins")];
}
function binFolder(root) {
  return join3(root, ".tools", "bin");
}
function pluginsFolder(root) {
  return join3(root, ".tools", "plugins");
}
async function findProgram(name, options) {
  const accepted = TOOLS[name].userInstalled;
  if (accepted?.versionArgs === void 0) return void 0;
  for (const candidate of await candidates(name, options)) {
    const version = await programVersion(candidate, accepted.versionArgs, options);
    if (version !== void 0 && import_semver2.default.satisfies(version, accepted.range, { includePrerelease: true })) {
      return { path: candidate, version };
    }
  }
  return void 0;
}
async function candidates(name, { root, env }) {
  const own = resolve(binFolder(root));
  const found = [];
  for (const folder of (env.PATH ?? "").split(delimiter)) {
    if (folder === "" || resolve(folder) === own) continue;
    if (await isExecutable(join3(folder, name))) {
      found.push(join3(folder, name));
      break;
    }
  }
  for (const path of [join3(own, name), movedAside(root, name)]) {
    if (await isExecutable(path) && !await isOurs(path, env)) found.push(path);
  }
  return found;
}
async function programVersion(path, args, options) {
  try {
    const { code, stdout } = await run(path, args, { env: options.env, signal: options.signal });
    return code === 0 ? versionIn(stdout) : void 0;
  } catch (error) {
    options.signal?.throwIfAborted();
    if (error.code !== void 0) return void 0;
    throw error;
  }
}
async function findHelmDiff({ root, env }) {
  const { range } = TOOLS["helm-diff"].userInstalled;
  for (const folder of helmPluginFolders(env)) {
    if (resolve(folder) === resolve(pluginsFolder(root))) continue;
    for (const entry of await readdir2(folder).catch(() => [])) {
      const version = await pluginVersion(join3(folder, entry));
      if (version !== void 0 && import_semver2.default.satisfies(version, range)) return { path: join3(folder, entry), version };
    }
  }
  return void 0;
}
async function pluginVersion(folder) {
  const text = await readFile(join3(folder, "plugin.yaml"), "utf8").catch(() => "");
  if (!/^name:\s*["']?diff["']?\s*$/m.test(text)) return void 0;
  return versionIn(/^version:.*$/m.exec(text)?.[0] ?? "");
}
async function fromCache(name, options) {
  const build = readBuild(options.root, name);
  const program = join3(cacheFolder(options.env), build.folder, name);
  if (!await isExecutable(program)) await buildTools(build, name, options);
  return program;
}
async function linkProgram(name, path, { root, env }) {
  const link = join3(binFolder(root), name);
  if (path === link) return;
  const ours = await isOurs(link, env);
  if (!isIn(path, cacheFolder(env))) {
    if (ours) await rm2(link, { force: true });
    return;
  }
  if (ours && await readlink(link).catch(() => "") === path) return;
  await mkdir2(dirname2(link), { recursive: true });
  await replace(link, (temporary) => symlink(path, temporary));
}
async function linkHelm(helm, options) {
  const { root, env } = options;
  const plugin = await pluginVersion(join3(pluginsFolder(root), "helm-diff")) !== void 0;
  if (!plugin || await findHelmDiff(options) !== void 0) {
    await linkProgram("helm", helm, options);
    return helm;
  }
  const link = join3(binFolder(root), "helm");
  let target = helm;
  if (helm === link) {
    target = movedAside(root, "helm");
    await mkdir2(dirname2(target), { recursive: true });
    await rename2(link, target);
  }
  const script = helmWrapper(target, pluginsFolder(root));
  if (await isOurs(link, env) && await readFile(link, "utf8").catch(() => "") === script) return link;
  await mkdir2(dirname2(link), { recursive: true });
  await replace(link, async (temporary) => {
    await writeFile(temporary, script);
    await chmod(temporary, 493);
  });
  return link;
}
function helmWrapper(helm, plugins, platform = process.platform) {
  const data = platform === "darwin" ? "$HOME/Library" : "$HOME/.local/share";
  return [
    "#!/bin/sh",
    `${WRAPPER_MARK} Helm, with the helm-diff of this folder beside the user's own plugins.`,
    `plugins=${shellQuote(plugins)}`,
    `own=\${HELM_PLUGINS:-\${HELM_DATA_HOME:-\${XDG_DATA_HOME:-${data}}/helm}/plugins}`,
    'case ":$own:" in',
    '  *":$plugins:"*) HELM_PLUGINS=$own ;;',
    "  *) HELM_PLUGINS=$plugins:$own ;;",
    "esac",
    "export HELM_PLUGINS",
    `exec ${shellQuote(helm)} "$@"`,
    ""
  ].join("\n");
}
async function linkHelmDiff(program, root) {
  const folder = join3(pluginsFolder(root), "helm-diff");
  const { version } = readBuild(root, "helm-diff");
  await mkdir2(join3(folder, "bin"), { recursive: true });
  await replace(join3(folder, "bin", "diff"), (temporary) => symlink(program, temporary));
  await replace(join3(folder, "plugin.yaml"), (temporary) => writeFile(temporary, pluginYaml(version)));
  return folder;
}
function pluginYaml(version) {
  return [
    "name: diff",
    `version: ${version}`,
    "usage: Preview helm upgrade changes as a diff",
    "description: Preview helm upgrade changes as a diff",
    "platformCommand:",
    "  - command: $HELM_PLUGIN_DIR/bin/diff",
    ""
  ].join("\n");
}
function movedAside(root, name) {
  return join3(root, ".tools", "lib", name);
}
async function isOurs(path, env) {
  const stat2 = await lstat(path).catch(() => void 0);
  if (stat2 === void 0) return true;
  if (stat2.isSymbolicLink()) return isIn(await readlink(path), cacheFolder(env));
  return stat2.size < 4096 && (await readFile(path, "utf8")).includes(WRAPPER_MARK);
}
function isIn(path, folder) {
  return resolve(path).startsWith(`${resolve(folder)}/`);
}
async function isExecutable(path) {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
async function replace(path, create) {
  const temporary = `${path}.${process.pid}`;
  await rm2(temporary, { force: true });
  await create(temporary);
  await rename2(temporary, path);
}

export {
  TOOLS,
  ensureTools,
  toolEnvironment,
  versionIn
};
