import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  createTwoFilesPatch
} from "./diff-libesm-patch-create.shared.mjs";
import {
  getObjects
} from "./targets-kubernetes-cluster-kubectl.shared.mjs";
import {
  loadChosen
} from "./environment-choose.shared.mjs";
import "./environment-load.shared.mjs";
import {
  parse,
  renderWhole
} from "./configuration-compute.shared.mjs";
import "./configuration-secrets-derive.shared.mjs";
import "./configuration-rules.shared.mjs";
import {
  CONFIG_MAP,
  CONFIG_NAMESPACE,
  ENV_SECRET,
  OVERRIDES_FILE,
  OVERRIDES_SECRET
} from "./configuration-text.shared.mjs";
import "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import "./environment-root.shared.mjs";
import "./lib-read-file.shared.mjs";
import {
  MASK
} from "./configuration-secrets-mask.shared.mjs";
import "./configuration-revolt-uploads.shared.mjs";
import "./lib-json.shared.mjs";
import {
  UserError
} from "./lib-problems.shared.mjs";
import "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import "./lib-processes.shared.mjs";
import "./runtime.shared.mjs";

// generators/commands/config/diff.ts
var FILE = "Revolt.toml";
var MAP_PLACE = `${CONFIG_NAMESPACE}/${CONFIG_MAP}`;
async function diffConfig(options, terminal) {
  const { environment, revolt } = await loadChosen(options, terminal.env);
  const get = async (kind, name) => {
    try {
      const found = await getObjects({ context: options.kubeContext }, [kind, name, "-n", CONFIG_NAMESPACE]);
      return found.find(({ metadata }) => metadata.name === name);
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
  const wanted = {
    [ENV_SECRET]: revolt.env,
    [OVERRIDES_SECRET]: revolt.overrides === "" ? {} : { [OVERRIDES_FILE]: revolt.overrides }
  };
  const compared = Object.entries(wanted).map(async ([name, data]) => secretDifferences(name, await get("secrets", name), data));
  const secrets = await Promise.all(compared).then(
    (differences) => differences.join(""),
    (error) => {
      terminal.progress.note(`warning: the credentials were not compared: ${error.message}`);
      return "";
    }
  );
  terminal.stdout.write(text + secrets);
  if (text !== "" || secrets !== "") return true;
  const secretPlaces = Object.entries(wanted).flatMap(
    ([name, data]) => Object.keys(data).length > 0 ? [`${CONFIG_NAMESPACE}/${name}`] : []
  );
  terminal.progress.note(`No difference: ${[MAP_PLACE, ...secretPlaces].join(" and ")} are what environment ${environment} says.`);
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
  const shown = renderWhole(config, MASK);
  if (shown === wanted) return `ConfigMap ${MAP_PLACE} differs, in what is not shown here
`;
  const names = [`running: ConfigMap ${MAP_PLACE}`, `wanted: environment ${environment}`];
  return createTwoFilesPatch(...names, shown, wanted, void 0, void 0, { context: 3 }).replace(/^=+\n/, "");
}
function secretDifferences(name, secret, wanted) {
  const place = `Secret ${CONFIG_NAMESPACE}/${name}`;
  if (secret === void 0) return Object.keys(wanted).length === 0 ? "" : `${place}: is missing
`;
  const { data: running = {} } = secret;
  const difference = (key) => {
    if (!Object.hasOwn(running, key)) return "is new";
    if (!Object.hasOwn(wanted, key)) return "goes";
    return Buffer.from(running[key], "base64").toString("utf8") === wanted[key] ? void 0 : "has another value";
  };
  return [.../* @__PURE__ */ new Set([...Object.keys(running), ...Object.keys(wanted)])].sort().map((key) => [key, difference(key)]).filter(([, found]) => found !== void 0).map((line) => `${place}: ${line.join(" ")}
`).join("");
}
export {
  diffConfig
};
