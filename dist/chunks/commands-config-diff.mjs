import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  createTwoFilesPatch
} from "./diff-libesm-patch-create.shared.mjs";
import {
  MASK
} from "./configuration-secrets-mask.shared.mjs";
import {
  getObjects
} from "./targets-kubernetes-cluster-kubectl.shared.mjs";
import {
  loadEnvironment
} from "./configuration-run.shared.mjs";
import {
  holdsSecrets,
  parse,
  renderWhole
} from "./configuration-compute.shared.mjs";
import "./configuration-secrets-derive.shared.mjs";
import "./configuration-rules.shared.mjs";
import {
  CONFIG_MAP,
  CONFIG_NAMESPACE,
  ENV_SECRET
} from "./configuration-text.shared.mjs";
import "./lib-processes.shared.mjs";
import "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import {
  chooseEnvironment
} from "./environment-choose.shared.mjs";
import "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import "./lib-json.shared.mjs";
import {
  UserError
} from "./lib-problems.shared.mjs";
import "./runtime.shared.mjs";

// generators/commands/config/diff.ts
var FILE = "Revolt.toml";
async function diffConfig({ root, env: named, kubeContext }, terminal) {
  const env = chooseEnvironment(root, named);
  const { revolt } = await loadEnvironment(root, env, terminal.env);
  const cluster = { context: kubeContext };
  const [configMap] = await get(cluster, "configmaps", CONFIG_MAP);
  const running = configMap?.data?.[FILE];
  if (running === void 0) {
    throw new UserError(
      `there is no ConfigMap ${CONFIG_NAMESPACE}/${CONFIG_MAP} with ${FILE} in this cluster: environment ${env} is not deployed there`
    );
  }
  const text = shownText(running);
  const textDiffers = running !== revolt.toml;
  if (text === void 0) {
    terminal.stdout.write(
      `ConfigMap ${CONFIG_NAMESPACE}/${CONFIG_MAP} differs; it is not valid TOML, so it is not shown: it may hold credentials
`
    );
  } else if (textDiffers) {
    terminal.stdout.write(unifiedDiff(text, revolt.toml, env));
  }
  const secretLines = await secretDifferences(cluster, revolt.env, terminal);
  terminal.stdout.write(secretLines.map((line) => `${line}
`).join(""));
  if (!textDiffers && secretLines.length === 0) {
    terminal.progress.note(`No difference: ${CONFIG_NAMESPACE}/${CONFIG_MAP} and ${CONFIG_NAMESPACE}/${ENV_SECRET} are what environment ${env} says.`);
  }
  return textDiffers || secretLines.length > 0;
}
function shownText(toml) {
  let config;
  try {
    config = parse(toml, { integersAsBigInt: true });
  } catch {
    return void 0;
  }
  return holdsSecrets(config) ? renderWhole(config, MASK) : toml;
}
function unifiedDiff(running, wanted, env) {
  const patch = createTwoFilesPatch(
    `running: ConfigMap ${CONFIG_NAMESPACE}/${CONFIG_MAP}`,
    `wanted: environment ${env}`,
    running,
    wanted,
    void 0,
    void 0,
    { context: 3 }
  );
  return patch.replace(/^=+\n/, "");
}
async function secretDifferences(cluster, wanted, terminal) {
  let secret;
  try {
    [secret] = await get(cluster, "secrets", ENV_SECRET);
  } catch (error) {
    terminal.progress.note(`warning: the credentials were not compared: ${error.message}`);
    return [];
  }
  if (secret === void 0) return [`Secret ${CONFIG_NAMESPACE}/${ENV_SECRET}: is missing`];
  const running = Object.fromEntries(
    Object.entries(secret.data ?? {}).map(([name, value]) => [name, Buffer.from(value, "base64").toString("utf8")])
  );
  const names = [.../* @__PURE__ */ new Set([...Object.keys(running), ...Object.keys(wanted)])].sort();
  const line = (name) => {
    const place = `Secret ${CONFIG_NAMESPACE}/${ENV_SECRET}: ${name}`;
    if (!Object.hasOwn(running, name)) return [`${place} is new`];
    if (!Object.hasOwn(wanted, name)) return [`${place} goes`];
    return running[name] === wanted[name] ? [] : [`${place} has another value`];
  };
  return names.flatMap(line);
}
async function get(cluster, kind, name) {
  try {
    return await getObjects(cluster, [kind, name, "-n", CONFIG_NAMESPACE]);
  } catch (error) {
    throw new UserError(`cannot read ${kind} ${CONFIG_NAMESPACE}/${name}: ${error.message}`);
  }
}
export {
  diffConfig
};
