import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  run
} from "./lib-processes.shared.mjs";

// generators/targets/kubernetes/cluster/kubectl.ts
async function kubectl(cluster, args, { timeout = 20, input } = {}) {
  const all = [
    ...cluster.context ? ["--context", cluster.context] : [],
    ...cluster.kubeconfig ? ["--kubeconfig", cluster.kubeconfig] : [],
    `--request-timeout=${timeout}s`,
    ...args
  ];
  try {
    const { code, stdout, stderr } = await run("kubectl", all, { input, timeoutMs: (timeout + 5) * 1e3 });
    if (code === 0) return { ok: true, stdout };
    return { ok: false, missing: false, message: stderr.trim().split("\n").at(-1) || `kubectl ended with ${code ?? "a signal"}` };
  } catch (error) {
    const { code, message } = error;
    const missing = code === "ENOENT";
    return { ok: false, missing, message: missing ? "kubectl is not on the PATH" : message };
  }
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
