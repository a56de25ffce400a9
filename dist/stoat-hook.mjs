// generators/stoat-hook.ts
import { fileURLToPath as fileURLToPath2 } from "node:url";

// generators/lib/problems.ts
function isUserError(error) {
  return error instanceof Error && error.name === "UserError";
}
function formatProblem({ file, line, path, message }) {
  const place = file === void 0 ? void 0 : line === void 0 ? file : `${file}:${line}`;
  return [place, path, message].filter((part) => part !== void 0 && part !== "").join(": ");
}

// generators/environment/root.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
function findRoot(start, program) {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "environments", "_defaults.yaml"))) return folder;
    if (dirname(folder) === folder) return dirname(dirname(fileURLToPath(program)));
  }
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
    return (await preflight(command, { context }, JSON.parse(facts))).join("\n");
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
      root: findRoot(process.cwd(), import.meta.url),
      program: fileURLToPath2(new URL("stoat-gen.mjs", import.meta.url)),
      env: process.env,
      now: Date.now(),
      // Counted from the start of this process.
      patience: NOTICE_DEADLINE_MS - performance.now()
    });
  }
  return void 0;
}
try {
  const text = await main(process.argv.slice(2));
  if (text === void 0) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
  } else {
    process.stdout.write(text);
  }
} catch (error) {
  if (!isUserError(error)) throw error;
  process.stderr.write(error.problems.map((problem) => `error: ${formatProblem(problem)}
`).join(""));
  process.exitCode = 1;
}
