import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  assign,
  parseAssignment
} from "./chunk-55DI5DZS.mjs";
import {
  assertEnvironmentName,
  createEnvironment,
  environmentText,
  valueProblems
} from "./chunk-LJ626WA5.mjs";
import "./chunk-7JK3L5HA.mjs";
import {
  readSecretFile
} from "./chunk-AAXK6S6L.mjs";
import {
  computeLayered,
  readLayers,
  resolved
} from "./chunk-KCVCROIV.mjs";
import "./chunk-SR5AHAUZ.mjs";
import "./chunk-H33NTZBQ.mjs";
import "./chunk-V7MV33F5.mjs";
import "./chunk-FR2A7UVB.mjs";
import "./chunk-A3AGH67A.mjs";
import "./chunk-YRFDONZH.mjs";
import "./chunk-TB2VX7Z2.mjs";
import {
  parseStrict
} from "./chunk-4VXNXMJ7.mjs";
import "./chunk-KDZHPF3W.mjs";
import {
  BASE_LAYERS
} from "./chunk-QADRWH2U.mjs";
import "./chunk-3WUX2KI2.mjs";
import "./chunk-CXKSBTW4.mjs";
import "./chunk-7VXNHYLJ.mjs";
import "./chunk-YRJCZQUP.mjs";
import {
  formatPath
} from "./chunk-CEPOEHHW.mjs";
import {
  deepMerge
} from "./chunk-AVWRXBVW.mjs";
import {
  UserError,
  isUserError
} from "./chunk-P7523WTS.mjs";
import "./chunk-HT5OEBR5.mjs";

// generators/commands/init/init.ts
import { isUtf8 } from "node:buffer";
import { lstatSync } from "node:fs";
import { join } from "node:path";
async function init(options, terminal) {
  const { root } = options;
  const given = await flagValues(options);
  const asking = terminal.interactive && !options.yes;
  if (!asking && !options.yes && !options.dryRun) {
    throw new UserError(
      "nobody can be asked here: this is no terminal; name what differs by flags and add --yes (see stoat-gen init --help)"
    );
  }
  let name = options.env ?? "local";
  let values = given;
  assertEnvironmentName(name);
  if (asking && !(options.env !== void 0 && isThere(root, name))) {
    const { askForEnvironment } = await import("./wizard-5S4YHE5Z.mjs");
    const check = (chosen, answers) => problemsOf(root, chosen, answers, terminal.env);
    ({ name, values } = await askForEnvironment(
      { root, name: options.env, mode: options.mode, values: given, dryRun: options.dryRun, check },
      terminal
    ));
  } else if (options.mode === "remote") {
    values = deepMerge({ tls: { issuer: "letsencrypt" } }, given);
    if (given.domain === void 0)
      throw new UserError([{ path: "--domain", message: "is missing: a remote environment needs a host name" }]);
  }
  const [file, secretFile] = [`environments/${name}.yaml`, `environments/${name}.secret.yaml`];
  if (!isThere(root, name)) {
    const problems = await problemsOf(root, name, values, terminal.env);
    if (problems.length > 0) throw new UserError(problems);
    if (options.dryRun) {
      const text = environmentText(name, values);
      terminal.stdout.write(`# ${file} (mode 0644)
${text.environment}
# ${secretFile} (mode 0600)
${text.masked}`);
      return;
    }
  } else if (options.dryRun) {
    terminal.progress.note(`${file} is there already and would stay as it is`);
    return;
  }
  const { files, byOther } = await createEnvironment({ root, name, values });
  if (files.length === 0) {
    terminal.progress.note(
      byOther ? `Another run, at the same moment or stopped before its end, made ${file} and ${secretFile}: they stay as they are` : `${file} and its secrets are there already and stay as they are`
    );
    return;
  }
  for (const made of files)
    terminal.progress.note(`Made ${made}${made === secretFile ? " (mode 0600): keep a copy of it in a safe place" : ""}`);
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
async function flagValues({ domain, adminEmail, set, secretFiles }) {
  const problems = [];
  const parse = (texts, flag) => texts.flatMap((text) => {
    const assignment = parseAssignment(text);
    if (assignment === void 0) problems.push({ path: flag, message: `takes KEY=${flag === "--set" ? "VALUE" : "FILE"}` });
    return assignment ?? [];
  });
  const open = assign(parse(set, "--set"), "--set");
  const secretTexts = [];
  for (const { path, value } of parse(secretFiles, "--secret-file"))
    secretTexts.push({ path, value: await readSecret(value, path, problems) });
  const secret = assign(secretTexts, "--secret-file");
  problems.push(...open.problems, ...secret.problems);
  const values = [
    open.values,
    secret.values,
    domain === void 0 ? {} : { domain },
    adminEmail === void 0 ? {} : { adminEmail }
  ].reduce(deepMerge, {});
  problems.push(...valueProblems(values));
  if (problems.length > 0) throw new UserError(problems);
  return values;
}
async function readSecret(file, path, problems) {
  try {
    const bytes = await readSecretFile(file);
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
