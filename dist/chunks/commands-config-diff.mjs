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
  loadChosen
} from "./environment-choose.shared.mjs";
import "./environment-load.shared.mjs";
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
import "./environment-root.shared.mjs";
import "./lib-sandbox.shared.mjs";
import "./lib-json.shared.mjs";
import {
  UserError
} from "./lib-problems.shared.mjs";
import "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import "./runtime.shared.mjs";

// generators/commands/config/diff.ts
var FILE = "Revolt.toml";
var MAP_PLACE = `${CONFIG_NAMESPACE}/${CONFIG_MAP}`;
var SECRET_PLACE = `${CONFIG_NAMESPACE}/${ENV_SECRET}`;
async function diffConfig(options, terminal) {
  const { environment, revolt } = await loadChosen(options, terminal.env);
  const get = async (kind, name) => {
    try {
      return (await getObjects({ context: options.kubeContext }, [kind, name, "-n", CONFIG_NAMESPACE]))[0];
    } catch (error) {
      throw new UserError(`cannot read ${kind} ${CONFIG_NAMESPACE}/${name}: ${error.message}`);
    }
  };
  const running = (await get("configmaps", CONFIG_MAP))?.data?.[FILE];
  if (running === void 0) {
    throw new UserError(
      `there is no ConfigMap ${MAP_PLACE} with ${FILE} in this cluster: environment ${environment} is not deployed there`
    );
  }
  const text = running === revolt.toml ? "" : textDifference(running, revolt.toml, environment);
  const secrets = await get("secrets", ENV_SECRET).then(
    (secret) => secretDifferences(secret, revolt.env),
    (error) => {
      terminal.progress.note(`warning: the credentials were not compared: ${error.message}`);
      return "";
    }
  );
  terminal.stdout.write(text + secrets);
  if (text !== "" || secrets !== "") return true;
  terminal.progress.note(`No difference: ${MAP_PLACE} and ${SECRET_PLACE} are what environment ${environment} says.`);
  return false;
}
function textDifference(running, wanted, environment) {
  let config;
  try {
    config = parse(running, { integersAsBigInt: true });
  } catch {
    return `ConfigMap ${MAP_PLACE} differs; it is not valid TOML, so it is not shown: it may hold credentials
`;
  }
  const shown = holdsSecrets(config) ? renderWhole(config, MASK) : running;
  const names = [`running: ConfigMap ${MAP_PLACE}`, `wanted: environment ${environment}`];
  return createTwoFilesPatch(...names, shown, wanted, void 0, void 0, { context: 3 }).replace(/^=+\n/, "");
}
function secretDifferences(secret, wanted) {
  if (secret === void 0) return `Secret ${SECRET_PLACE}: is missing
`;
  const { data: running = {} } = secret;
  const difference = (name) => {
    if (!Object.hasOwn(running, name)) return "is new";
    if (!Object.hasOwn(wanted, name)) return "goes";
    return Buffer.from(running[name], "base64").toString("utf8") === wanted[name] ? void 0 : "has another value";
  };
  return [.../* @__PURE__ */ new Set([...Object.keys(running), ...Object.keys(wanted)])].sort().map((name) => [name, difference(name)]).filter(([, found]) => found !== void 0).map((line) => `Secret ${SECRET_PLACE}: ${line.join(" ")}
`).join("");
}
export {
  diffConfig
};
