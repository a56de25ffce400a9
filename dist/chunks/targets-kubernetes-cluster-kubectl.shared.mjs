import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/targets/kubernetes/cluster/kubectl.ts
import { spawn } from "node:child_process";
function kubectl(cluster, args, { timeout = 20, input } = {}) {
  const all = [
    ...cluster.context ? ["--context", cluster.context] : [],
    ...cluster.kubeconfig ? ["--kubeconfig", cluster.kubeconfig] : [],
    `--request-timeout=${timeout}s`,
    ...args
  ];
  return new Promise((resolve) => {
    const child = spawn("kubectl", all, {
      stdio: [input === void 0 ? "ignore" : "pipe", "pipe", "pipe"],
      timeout: (timeout + 5) * 1e3
    });
    const stdout = [];
    const stderr = [];
    child.stdout.on("data", (chunk) => stdout.push(chunk));
    child.stderr.on("data", (chunk) => stderr.push(chunk));
    child.on(
      "error",
      (error) => resolve({
        ok: false,
        missing: error.code === "ENOENT",
        message: error.code === "ENOENT" ? "kubectl is not on the PATH" : error.message
      })
    );
    child.on("close", (code) => {
      if (code === 0) return resolve({ ok: true, stdout: Buffer.concat(stdout).toString("utf8") });
      const lines = Buffer.concat(stderr).toString("utf8").trim().split("\n");
      resolve({ ok: false, missing: false, message: lines.at(-1) || `kubectl ended with ${code ?? "a signal"}` });
    });
    child.stdin?.on("error", () => void 0);
    if (input !== void 0) child.stdin.end(input);
  });
}
async function getObjects(cluster, args) {
  const result = await kubectl(cluster, ["get", ...args, "-o", "json", "--ignore-not-found"]);
  if (!result.ok) throw new Error(result.message);
  if (result.stdout.trim() === "") return [];
  let parsed;
  try {
    parsed = JSON.parse(result.stdout);
  } catch {
    throw new Error("kubectl printed something that is not JSON");
  }
  return parsed.items ?? [parsed];
}

export {
  kubectl,
  getObjects
};
