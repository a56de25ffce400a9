import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  createTwoFilesPatch
} from "./chunk-55QRQEMO.mjs";
import {
  getObjects
} from "./chunk-7YC5KGVX.mjs";
import {
  MASK
} from "./chunk-OALQPMDJ.mjs";
import {
  holdsSecrets,
  loadEnvironment,
  parse,
  renderWhole
} from "./chunk-TLCIAVXW.mjs";
import "./chunk-WPA7PUXA.mjs";
import "./chunk-JZGU3I45.mjs";
import "./chunk-S2JOUO4V.mjs";
import "./chunk-5SJP36TA.mjs";
import "./chunk-A3AGH67A.mjs";
import "./chunk-AVWRXBVW.mjs";
import "./chunk-4VXNXMJ7.mjs";
import "./chunk-KDZHPF3W.mjs";
import {
  chooseEnvironment
} from "./chunk-4R3TRZJX.mjs";
import "./chunk-NFGDIOC3.mjs";
import "./chunk-3WUX2KI2.mjs";
import {
  UserError
} from "./chunk-P7523WTS.mjs";
import "./chunk-SDR2PK7V.mjs";
import {
  RELEASES
} from "./chunk-BSWG4UXC.mjs";
import "./chunk-YNF6UQC3.mjs";
import "./chunk-HT5OEBR5.mjs";

// generators/commands/config/diff.ts
var NAMESPACE = RELEASES["stoat-config"].namespace;
var CONFIG_MAP = "revolt-toml";
var FILE = "Revolt.toml";
var ENV_SECRET = "stoat-env";
async function diffConfig({ root, env: named, kubeContext }, terminal) {
  const env = chooseEnvironment(root, named);
  const { revolt } = await loadEnvironment(root, env, terminal.env);
  const cluster = { context: kubeContext };
  const [configMap] = await get(cluster, "configmaps", CONFIG_MAP);
  const running = configMap?.data?.[FILE];
  if (running === void 0) {
    throw new UserError(
      `there is no ConfigMap ${NAMESPACE}/${CONFIG_MAP} with ${FILE} in this cluster: environment ${env} is not deployed there`
    );
  }
  const text = shownText(running);
  const textDiffers = running !== revolt.toml;
  if (text === void 0) {
    terminal.stdout.write(
      `ConfigMap ${NAMESPACE}/${CONFIG_MAP} differs; it is not valid TOML, so it is not shown: it may hold credentials
`
    );
  } else if (textDiffers) {
    terminal.stdout.write(unifiedDiff(text, revolt.toml, env));
  }
  const secretLines = await secretDifferences(cluster, revolt.env, terminal);
  terminal.stdout.write(secretLines.map((line) => `${line}
`).join(""));
  if (!textDiffers && secretLines.length === 0) {
    terminal.progress.note(`No difference: ${NAMESPACE}/${CONFIG_MAP} and ${NAMESPACE}/${ENV_SECRET} are what environment ${env} says.`);
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
    `running: ConfigMap ${NAMESPACE}/${CONFIG_MAP}`,
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
  if (secret === void 0) return [`Secret ${NAMESPACE}/${ENV_SECRET}: is missing`];
  const running = Object.fromEntries(
    Object.entries(secret.data ?? {}).map(([name, value]) => [name, Buffer.from(value, "base64").toString("utf8")])
  );
  const names = [.../* @__PURE__ */ new Set([...Object.keys(running), ...Object.keys(wanted)])].sort();
  const line = (name) => {
    const place = `Secret ${NAMESPACE}/${ENV_SECRET}: ${name}`;
    if (!Object.hasOwn(running, name)) return [`${place} is new`];
    if (!Object.hasOwn(wanted, name)) return [`${place} goes`];
    return running[name] === wanted[name] ? [] : [`${place} has another value`];
  };
  return names.flatMap(line);
}
async function get(cluster, kind, name) {
  try {
    return await getObjects(cluster, [kind, name, "-n", NAMESPACE]);
  } catch (error) {
    throw new UserError(`cannot read ${kind} ${NAMESPACE}/${name}: ${error.message}`);
  }
}
export {
  diffConfig
};
