import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  assertEnvironmentName,
  assertNewEnvironment,
  createEnvironment
} from "./environment-create.shared.mjs";
import "./environment-render.shared.mjs";
import {
  ensureTools,
  toolEnvironment
} from "./lib-tools-tools.shared.mjs";
import "./lib-lock.shared.mjs";
import "./semver-index.shared.mjs";
import {
  access,
  accessLater,
  postDeploy
} from "./commands-post-deploy-post-deploy.shared.mjs";
import "./targets-kubernetes-cluster-certificates.shared.mjs";
import "./targets-kubernetes-hooks-preflight.shared.mjs";
import "./targets-kubernetes-cluster-objects.shared.mjs";
import {
  ask
} from "./lib-terminal-ask.shared.mjs";
import "./lib-files.shared.mjs";
import {
  getObjects,
  kubectl
} from "./targets-kubernetes-cluster-kubectl.shared.mjs";
import "./environment-choose.shared.mjs";
import {
  loadEnvironment
} from "./environment-load.shared.mjs";
import {
  plan
} from "./configuration-compute.shared.mjs";
import "./configuration-secrets-derive.shared.mjs";
import "./configuration-rules.shared.mjs";
import "./configuration-text.shared.mjs";
import {
  POST_DEPLOY_TIMEOUT
} from "./commands-post-deploy-command.shared.mjs";
import "./commands-declare.shared.mjs";
import "./environment-plain-yaml.shared.mjs";
import {
  SANDBOX
} from "./lib-sandbox.shared.mjs";
import "./environment-root.shared.mjs";
import "./lib-system-errors.shared.mjs";
import "./lib-read-file.shared.mjs";
import "./configuration-explain.shared.mjs";
import "./generated-values.schema.shared.mjs";
import "./configuration-path.shared.mjs";
import "./configuration-revolt-definition.shared.mjs";
import "./configuration-secrets-mask.shared.mjs";
import "./configuration-revolt-uploads.shared.mjs";
import "./lib-json.shared.mjs";
import {
  UserError
} from "./lib-problems.shared.mjs";
import "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import {
  run
} from "./lib-processes.shared.mjs";
import "./runtime.shared.mjs";

// generators/commands/deploy/deploy.ts
import { existsSync as existsSync2 } from "node:fs";
import { join as join2 } from "node:path";

// generators/commands/deploy/sandbox.ts
import { existsSync } from "node:fs";
import { join } from "node:path";
var STOP_GRACE_MS = 6e4;
async function startSandbox(root, charts, terminal) {
  return await ask2(["up", root, charts], root, terminal);
}
async function stopSandbox(root, terminal) {
  await ask2(["down", root], root, terminal);
}
async function ask2(args, root, { env, signal }) {
  const program = join(root, SANDBOX.program);
  if (!existsSync(program)) {
    throw new UserError(`${program} is missing: it belongs to the project (in a checkout, "npm run build" makes it).`);
  }
  const { code, stdout } = await run(process.execPath, [program, ...args], {
    env,
    signal,
    group: false,
    graceMs: STOP_GRACE_MS,
    stderr: "inherit"
  });
  if (stdout === "") throw new Error(`${SANDBOX.program} ended with ${code ?? "a signal"}`);
  const answer = JSON.parse(stdout);
  if ("problems" in answer) throw new UserError(answer.problems);
  if ("error" in answer) throw Object.assign(new Error(answer.error), { stack: answer.stack });
  return answer.done;
}

// generators/commands/deploy/deploy.ts
async function deploy(options, terminal) {
  const { root, env: name } = options;
  const { progress } = terminal;
  const values = options.domain === void 0 ? {} : { domain: options.domain };
  assertNewEnvironment(name, values);
  await requireKubectl();
  const { files } = await createEnvironment({ root, name, values });
  for (const file of files)
    progress.note(`Made ${file}${file.endsWith(".secret.yaml") ? " (mode 0600): keep a copy of it in a safe place" : ""}`);
  if (files.length === 0) progress.note(`Environment ${name} is there already and stays as it is`);
  const before = await loadEnvironment(root, name, terminal.env);
  await ensureTools(["helm", "helmfile", "helm-diff"], { root, progress, signal: terminal.signal, env: terminal.env });
  const cluster = options.sandbox ? await sandbox(options, terminal) : await confirmedCluster(options, before.values.domain, terminal);
  const runEnv = { ...toolEnvironment(root, terminal.env), ...cluster.kubeconfig ? { KUBECONFIG: cluster.kubeconfig } : {} };
  await progress.step(
    `Deploying ${name}; the first time takes minutes on a real cluster`,
    (report) => helmfileApply(root, name, runEnv, terminal, report)
  );
  terminal.stdout.write(await nextSteps(options, before.values, cluster, terminal));
}
async function afterDeploy({ root, env, sandbox: sandbox2 }, terminal) {
  assertEnvironmentName(env);
  await requireKubectl();
  const cluster = sandbox2 ? { kubeconfig: join2(root, SANDBOX.kubeconfig) } : {};
  await postDeploy({ root, env, cluster, timeout: POST_DEPLOY_TIMEOUT, force: false }, terminal);
}
async function requireKubectl() {
  const result = await kubectl({}, ["version", "--client", "-o", "json"]);
  if (result.ok) return;
  throw new UserError(
    `${result.message}; it is needed to look at the cluster. Install it:
  - package manager: brew install kubectl \xB7 sudo snap install kubectl --classic \xB7 apk add kubectl
  - release: https://kubernetes.io/docs/tasks/tools/
  - k3s brings one: sudo ln -s "$(command -v k3s)" /usr/local/bin/kubectl`
  );
}
async function sandbox({ root, charts }, terminal) {
  const { kubeconfig, context, reused } = await startSandbox(root, charts, terminal);
  if (reused) terminal.progress.note("The sandbox was running already");
  return { kubeconfig, context };
}
async function confirmedCluster({ env, yes }, domain, terminal) {
  const current = await kubectl({}, ["config", "current-context"]);
  if (!current.ok) {
    throw new UserError(
      "there is no current kube context, so there is no cluster to deploy to\n  - k3s: export KUBECONFIG=/etc/rancher/k3s/k3s.yaml\n  - several clusters: kubectl config use-context NAME\n  - no cluster yet: ./init.sh --sandbox shows all of it without one"
    );
  }
  const context = current.stdout.trim();
  const nodes = await getObjects({ context }, ["nodes"]).catch((error) => {
    throw new UserError(`the cluster of context ${context} does not answer: ${error.message}`);
  });
  terminal.progress.note(
    `Environment ${env} (https://${domain}) goes to the kube context ${context}, ${nodes.length} node${nodes.length === 1 ? "" : "s"}`
  );
  if (!yes) await ask(`Deploy ${env} to ${context}?`, terminal);
  return { context };
}
var HELMFILE_GRACE_MS = 36e5;
async function helmfileApply(root, name, env, { signal, progress }, report) {
  const tail = [""];
  const onOutput = (text) => {
    const lines = (tail.pop() + text).split("\n");
    for (const line of lines.slice(0, -1)) {
      const release = /^Upgrading release=([^,]+)/.exec(line)?.[1];
      if (release !== void 0) report(release);
      if (/warning:|^Comparing|^Upgrading/.test(line)) progress.note(line.replace(/^hook\[.*?\] logs \| /, ""));
    }
    tail.push(...lines);
    tail.splice(0, tail.length - 41);
  };
  const { code } = await run("helmfile", ["--environment", name, "apply", "--suppress-diff"], {
    cwd: root,
    env: { ...env, HELMFILE_UPGRADE_NOTICE_DISABLED: "1" },
    signal,
    group: false,
    stopSignal: "SIGINT",
    graceMs: HELMFILE_GRACE_MS,
    // However much it says, a deployment is not broken off for it.
    maxBytes: Infinity,
    onOutput
  });
  if (code !== 0) {
    throw new UserError(
      `helmfile ended with ${code ?? "a signal"}:
${tail.join("\n").trim()}

Mend it and run the same command again: what is deployed already stays.`
    );
  }
}
var ACCESS_TIMEOUT_S = 60;
async function nextSteps({ root, env, sandbox: sandbox2 }, values, cluster, terminal) {
  const pods = await getObjects(cluster, ["pods", "-A"]).catch(() => []);
  const plan2 = plan(values);
  const { text } = await access(
    cluster,
    { root, environment: env, values, plan: plan2, timeout: ACCESS_TIMEOUT_S, mayReplace: () => Promise.resolve(false) },
    terminal
  ).catch((error) => accessLater(error, values, plan2, env));
  const tools = existsSync2(join2(root, ".tools", "bin")) ? '  export PATH="$PWD/.tools/bin:$PATH"\n' : "";
  const kubeconfig = sandbox2 ? `  export KUBECONFIG="$PWD/${SANDBOX.kubeconfig}"
` : "";
  const shell = tools + kubeconfig;
  return [
    "",
    sandbox2 ? `All of Stoat is deployed in the sandbox: a real Kubernetes API with ${pods.length} pods that nobody runs, so there is no page to open.` : `Stoat is deployed: https://${values.domain}`,
    "",
    ...shell === "" ? [] : ["In your shell, first:", shell],
    "Look at it:",
    `  node dist/stoat-gen.mjs status --env ${env}`,
    "  kubectl get pods -A",
    "",
    text,
    "Change something:",
    `  edit environments/${env}.yaml, then: helmfile -e ${env} apply`,
    "",
    ...sandbox2 ? ["Stop the sandbox:", "  ./init.sh --sandbox-down", ""] : []
  ].join("\n");
}
export {
  afterDeploy,
  deploy,
  stopSandbox
};
