// generators/problems.ts
function isUserError(error) {
  return error instanceof Error && error.name === "UserError";
}
function formatProblem({ file, line, path, message }) {
  const place = file === void 0 ? void 0 : line === void 0 ? file : `${file}:${line}`;
  return [place, path, message].filter((part) => part !== void 0 && part !== "").join(": ");
}

// generators/stoat-hook.ts
var USAGE = `usage: stoat-hook preflight COMMAND CONTEXT FACTS    look at tools and cluster before helmfile's COMMAND
       stoat-hook wait-for-copies CONTEXT            wait until Reflector has copied what stoat-config holds
CONTEXT may be empty: the current one. FACTS is JSON that the helmfile passes.
`;
async function main([hook, ...args]) {
  if (hook === "preflight" && args.length === 3) {
    const { preflight } = await import("./parts/preflight.mjs");
    const [command, context, facts] = args;
    return (await preflight(command, { context }, JSON.parse(facts))).join("\n");
  }
  if (hook === "wait-for-copies" && args.length === 1) {
    const { waitForCopies } = await import("./parts/wait-for-copies.mjs");
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
  if (!isUserError(error)) throw error;
  process.stderr.write(error.problems.map((problem) => `error: ${formatProblem(problem)}
`).join(""));
  process.exitCode = 1;
}
