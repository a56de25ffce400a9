import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  assign,
  parseAssignment
} from "./commands-init-settings.shared.mjs";
import {
  assertEnvironmentName,
  createEnvironment,
  environmentText,
  valueProblems
} from "./environment-create.shared.mjs";
import "./environment-render.shared.mjs";
import {
  readSecretFile
} from "./lib-files.shared.mjs";
import {
  computeLayered,
  readLayers,
  resolved
} from "./environment-load.shared.mjs";
import "./configuration-compute.shared.mjs";
import "./configuration-secrets-derive.shared.mjs";
import "./configuration-rules.shared.mjs";
import "./configuration-text.shared.mjs";
import {
  BASE_LAYERS
} from "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import "./environment-root.shared.mjs";
import "./lib-system-errors.shared.mjs";
import "./lib-read-file.shared.mjs";
import "./configuration-explain.shared.mjs";
import "./generated-values.schema.shared.mjs";
import {
  formatPath
} from "./configuration-path.shared.mjs";
import "./configuration-revolt-definition.shared.mjs";
import "./configuration-secrets-mask.shared.mjs";
import "./configuration-revolt-uploads.shared.mjs";
import {
  deepMerge
} from "./lib-json.shared.mjs";
import {
  UserError,
  isUserError
} from "./lib-problems.shared.mjs";
import {
  parseStrict
} from "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import "./lib-processes.shared.mjs";
import "./runtime.shared.mjs";

// generators/commands/init/init.ts
import { isUtf8 } from "node:buffer";
import { lstatSync } from "node:fs";
import { join } from "node:path";
async function init(options, terminal) {
  const { root, mode, dryRun } = options;
  const { note } = terminal.progress;
  const given = await flagValues(options, terminal);
  const asking = terminal.interactive && !options.yes;
  if (!asking && !options.yes && !dryRun) {
    throw new UserError(
      "nobody can be asked here: this is no terminal; name what differs by flags and add --yes (see stoat-gen init --help)"
    );
  }
  let name = options.env ?? "local";
  let values = given;
  assertEnvironmentName(name);
  if (asking && (options.env === void 0 || !isThere(root, name))) {
    const { askForEnvironment } = await import("./commands-init-wizard.mjs");
    const check = (chosen, answers) => problemsOf(root, chosen, answers, terminal.env);
    ({ name, values } = await askForEnvironment({ root, name: options.env, mode, values, dryRun, check }, terminal));
  } else if (mode === "remote") {
    values = deepMerge({ tls: { issuer: "letsencrypt" } }, given);
    if (given.domain === void 0)
      throw new UserError([{ path: "--domain", message: "is missing: a remote environment needs a host name" }]);
  }
  const [file, secretFile] = [`environments/${name}.yaml`, `environments/${name}.secret.yaml`];
  if (!isThere(root, name)) {
    const problems = await problemsOf(root, name, values, terminal.env);
    if (problems.length > 0) throw new UserError(problems);
    if (dryRun) {
      const text = environmentText(name, values);
      terminal.stdout.write(`# ${file} (mode 0644)
${text.environment}
# ${secretFile} (mode 0600)
${text.masked}`);
      return;
    }
  } else if (dryRun) {
    note(`${file} is there already and would stay as it is`);
    return;
  }
  const { files, byOther } = await createEnvironment({ root, name, values });
  if (files.length === 0) {
    note(
      byOther ? `Another run, at the same moment or stopped before its end, made ${file} and ${secretFile}: they stay as they are` : `${file} and its secrets are there already and stay as they are`
    );
    return;
  }
  for (const made of files) note(`Made ${made}${made === secretFile ? " (mode 0600): keep a copy of it in a safe place" : ""}`);
  terminal.stdout.write(
    [
      "",
      "Next:",
      `  stoat-gen check --env ${name}               what may be wrong before it is deployed`,
      `  ./init.sh --env ${name}                     deploy it to the current kube context`,
      `  stoat-gen compose --env ${name} --out DIR   or, without Kubernetes, write a Docker Compose project`,
      ""
    ].join("\n")
  );
}
async function flagValues({ domain, adminEmail, set = [], secretFile = [] }, terminal) {
  const problems = [];
  const parse = (texts, flag, what) => texts.flatMap((text) => {
    const assignment = parseAssignment(text);
    if (assignment === void 0) problems.push({ path: flag, message: `takes KEY=${what}` });
    return assignment ?? [];
  });
  const open = assign(parse(set, "--set", "VALUE"), "--set");
  const secretTexts = [];
  for (const { path, value } of parse(secretFile, "--secret-file", "FILE"))
    secretTexts.push({ path, value: await readSecret(value, terminal, path, problems) });
  const secret = assign(secretTexts, "--secret-file");
  const own = { ...domain === void 0 ? {} : { domain }, ...adminEmail === void 0 ? {} : { adminEmail } };
  const values = [open.values, secret.values, own].reduce(deepMerge);
  problems.push(...open.problems, ...secret.problems, ...valueProblems(values));
  if (problems.length > 0) throw new UserError(problems);
  return values;
}
async function readSecret(file, { cwd, signal }, path, problems) {
  try {
    const bytes = await readSecretFile(file, cwd, signal);
    if (isUtf8(bytes)) return bytes.toString("utf8").replace(/\r?\n$/, "");
    problems.push({ file, message: `is not UTF-8 text; --secret-file ${path} takes nothing else` });
  } catch (error) {
    if (!isUserError(error)) throw error;
    problems.push(...error.problems.map(({ message }) => ({ path: `--secret-file ${path}`, message })));
  }
  return "";
}
function isThere(root, name) {
  return lstatSync(join(root, `environments/${name}.yaml`), { throwIfNoEntry: false }) !== void 0;
}
async function problemsOf(root, name, values, env) {
  const base = await readLayers(root, BASE_LAYERS, env);
  const { environment, secret } = environmentText(name, values);
  const input = [environment, secret].map((text) => parseStrict(Buffer.from(text)).value).reduce(deepMerge, base);
  try {
    await computeLayered(
      await resolved(input, env),
      async (findings) => findings.map(({ keys, message }) => ({ path: formatPath(keys), message }))
    );
    return [];
  } catch (error) {
    if (isUserError(error)) return error.problems;
    throw error;
  }
}
export {
  init
};
