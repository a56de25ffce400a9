import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  UserError,
  formatProblem
} from "./chunks/chunk-E5HBCQGB.mjs";
import "./chunks/chunk-HT5OEBR5.mjs";

// generators/stoat-hook.ts
var USAGE = `usage: stoat-hook preflight COMMAND CONTEXT FACTS    look at tools and cluster before helmfile's COMMAND
       stoat-hook wait-for-copies CONTEXT            wait until Reflector has copied what stoat-config holds
CONTEXT may be empty: the current one. FACTS is JSON that the helmfile passes.
`;
async function main([hook, ...args]) {
  if (hook === "preflight" && args.length === 3) {
    const { preflight } = await import("./chunks/preflight-YE4M42XX.mjs");
    const [command, context, facts] = args;
    return (await preflight(command, { context }, JSON.parse(facts))).join("\n");
  }
  if (hook === "wait-for-copies" && args.length === 1) {
    const { waitForCopies } = await import("./chunks/wait-for-copies-4DDV5TPK.mjs");
    return waitForCopies({ context: args[0] });
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
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(error.problems.map((problem) => `error: ${formatProblem(problem)}
`).join(""));
  process.exitCode = 1;
}
