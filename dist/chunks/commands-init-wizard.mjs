import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  nest,
  settingOf,
  typedValue
} from "./commands-init-settings.shared.mjs";
import {
  environmentText,
  valueProblems
} from "./environment-create.shared.mjs";
import "./environment-render.shared.mjs";
import {
  intro,
  log,
  note,
  password,
  select,
  text
} from "./clack-prompts-dist-index.shared.mjs";
import "./lib-files.shared.mjs";
import "./configuration-rules.shared.mjs";
import {
  COMPONENTS,
  MODULES,
  RTC_TCP_PORT,
  STORAGE_PROVIDERS,
  USER_NAME,
  component2 as component,
  component5 as component2
} from "./configuration-text.shared.mjs";
import {
  isEnvironmentName
} from "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import "./environment-root.shared.mjs";
import "./lib-system-errors.shared.mjs";
import "./lib-read-file.shared.mjs";
import "./configuration-explain.shared.mjs";
import "./generated-values.schema.shared.mjs";
import "./configuration-path.shared.mjs";
import "./configuration-revolt-definition.shared.mjs";
import "./configuration-secrets-mask.shared.mjs";
import "./configuration-revolt-uploads.shared.mjs";
import {
  deepMerge,
  valueAt
} from "./lib-json.shared.mjs";
import {
  UserError,
  formatProblem
} from "./lib-problems.shared.mjs";
import "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import "./runtime.shared.mjs";

// generators/commands/init/wizard.ts
import { setMaxListeners } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
var BACK = "<";
var is = (id, value) => (answers) => answers[id] === value;
var only = (when, questions) => questions.map((question) => ({ ...question, when }));
var INFRASTRUCTURE = COMPONENTS.filter(({ replacedBy }) => replacedBy !== void 0);
function externalQuestions({ key, title }) {
  const identifier = MODULES.find(({ component: component3 }) => component3?.key === key).official.identifier;
  const username = { id: `${key}.username`, ask: `User of ${title}`, initial: () => USER_NAME };
  return [
    ...only(is("infrastructure", "external"), [
      {
        id: key,
        ask: `${title}:`,
        choices: [
          { value: "cluster", label: "in the cluster" },
          { value: "external", label: "somewhere else", sets: { [key]: { enabled: false } } }
        ]
      }
    ]),
    ...only(is(key, "external"), [
      { id: `${key}.host`, ask: `Host of ${title}` },
      { id: `${key}.port`, ask: `Port of ${title}`, optional: true },
      ...settingOf([key, "username"]) === void 0 ? [] : [username],
      { id: `secretOverrides.${identifier}`, ask: `Password of ${title}` }
    ])
  ];
}
var PROVIDERS = STORAGE_PROVIDERS;
var elsewhereStored = (answers) => (answers["s3.provider"] ?? component2.release) !== component2.release;
var unnamed = (part) => (answers) => elsewhereStored(answers) && PROVIDERS[answers["s3.provider"]][part] === void 0;
var QUESTIONS = [
  {
    id: "mode",
    ask: "Where will people reach it?",
    choices: [
      { value: "local", label: "on this machine or network", hint: "a name of your own, certificates by an own CA" },
      { value: "remote", label: "on the Internet", hint: "a public name, certificates by Let's Encrypt" }
    ]
  },
  { id: "domain", ask: "Host name", initial: (answers) => answers.mode === "remote" ? "" : "stoat.local" },
  {
    id: "tls",
    ask: "Who signs the certificates?",
    when: is("mode", "remote"),
    choices: [
      {
        value: "letsencrypt",
        label: "Let's Encrypt",
        hint: "ports 80 and 443 must be reachable from the Internet",
        sets: { tls: { issuer: "letsencrypt" } }
      },
      { value: "selfsigned", label: "a CA of its own", hint: "every visitor has to trust it" },
      { value: "existing", label: "a ClusterIssuer that is there already", sets: { tls: { issuer: "existing" } } }
    ]
  },
  { id: "adminEmail", ask: "E-mail address for Let's Encrypt", when: is("tls", "letsencrypt") },
  { id: "tls.issuerName", ask: "Name of the ClusterIssuer", when: is("tls", "existing") },
  {
    id: "infrastructure",
    ask: "Databases and message broker:",
    choices: [
      {
        value: "cluster",
        label: "all in the cluster",
        hint: `${new Intl.ListFormat("en-GB").format(INFRASTRUCTURE.map(({ title }) => title))} are installed`
      },
      { value: "external", label: "some run elsewhere" }
    ]
  },
  ...INFRASTRUCTURE.flatMap(externalQuestions),
  {
    id: "s3.provider",
    ask: "Who stores uploaded files?",
    choices: Object.entries(PROVIDERS).map(
      ([value, { title }]) => value === component2.release ? { value, label: `${component2.title} in the cluster` } : { value, label: title, sets: { s3: { provider: value } } }
    )
  },
  { id: "s3.region", ask: "Region", when: unnamed("region") },
  { id: "s3.endpoint", ask: "Endpoint (URL)", when: unnamed("endpoint") },
  ...only(elsewhereStored, [
    { id: "s3.bucket", ask: "Bucket", initial: () => "revolt-uploads" },
    { id: "secretOverrides.s3-access", ask: "Access key id" },
    { id: "secretOverrides.s3-secret", ask: "Secret access key" }
  ]),
  {
    id: "smtp",
    ask: "Send e-mail (confirm accounts, reset passwords)?",
    choices: [
      { value: "no", label: "no" },
      { value: "yes", label: "yes" }
    ]
  },
  ...only(is("smtp", "yes"), [
    { id: "smtp.host", ask: "SMTP server" },
    {
      id: "smtp.encryption",
      ask: "Encryption:",
      choices: [
        { value: "starttls", label: "STARTTLS", hint: "usually port 587", sets: { smtp: { useStarttls: true } } },
        { value: "tls", label: "TLS", hint: "usually port 465", sets: { smtp: { useTls: true, useStarttls: false } } },
        { value: "none", label: "none", hint: "within your own network, without a password", sets: { smtp: { useTls: false } } }
      ]
    },
    {
      id: "smtp.port",
      ask: "SMTP port",
      initial: (answers) => ({ starttls: "587", tls: "465" })[answers["smtp.encryption"] ?? ""] ?? "25"
    }
  ]),
  // The servers log in always; a password in clear is refused.
  ...only(
    (answers) => answers.smtp === "yes" && answers["smtp.encryption"] !== "none",
    [
      { id: "smtp.username", ask: "SMTP user", optional: true },
      { id: "smtp.password", ask: "SMTP password", optional: true }
    ]
  ),
  {
    id: "smtp.fromAddress",
    ask: "Sender of the e-mails",
    initial: (answers) => `noreply@${answers.domain ?? ""}`,
    when: is("smtp", "yes")
  },
  {
    id: "voice",
    ask: "Voice and video calls:",
    choices: [
      { value: "cluster", label: `${component.title} in the cluster`, hint: `ports ${RTC_TCP_PORT}/TCP and 50000\u201360000/UDP of the node` },
      { value: "external", label: `a ${component.title} that runs elsewhere`, sets: { livekit: { enabled: false } } },
      { value: "none", label: "none", sets: { livekit: { enabled: false } } }
    ]
  },
  ...only(is("voice", "external"), [
    { id: "livekit.url", ask: "URL of LiveKit (wss://\u2026)" },
    { id: "secretOverrides.livekit-key", ask: "API key of LiveKit" },
    { id: "secretOverrides.livekit-secret", ask: "API secret of LiveKit" }
  ])
];
async function askForEnvironment(start, terminal) {
  setMaxListeners(0, terminal.signal);
  const io = { output: terminal.stderr, signal: terminal.signal };
  intro("A new environment", io);
  log.message(`Enter takes what is shown, ${BACK} goes back, Ctrl-C stops; nothing is written before you have seen it.`, io);
  const given = { name: start.name, mode: start.mode };
  const nameQuestion = { id: "name", ask: "Name of the environment", initial: () => "local" };
  const questions = [nameQuestion, ...QUESTIONS].filter(
    ({ id, choices }) => given[id] === void 0 && (choices !== void 0 || valueAt(start.values, id.split(".")) === void 0)
  );
  const answers = {};
  const offered = {};
  const counted = () => {
    const found = { ...given };
    for (const { id, when } of questions) if (when?.(found) ?? true) found[id] = answers[id];
    return found;
  };
  const applies = ({ when }) => when?.(counted()) ?? true;
  const askOne = async (question, canGoBack) => {
    const { id, ask, choices } = question;
    const last = answers[id];
    if (choices !== void 0) {
      const options = [...choices, ...canGoBack ? [{ value: BACK, label: "\u2190 back" }] : []];
      const chosen = answered(await select({ message: ask, options, initialValue: last ?? options[0].value, ...io }));
      return chosen === BACK ? void 0 : chosen;
    }
    const secret = isSecret(id);
    const known = secret && (last ?? "") !== "";
    const validate = (typed2 = "") => known && typed2 === "" ? void 0 : problemWith(question, typed2, start);
    let typed;
    if (secret) {
      const message = known ? `${ask} (Enter keeps what you typed)` : ask;
      typed = answered(await password({ message, validate, ...io }) ?? "");
      if (known && typed === "") return last;
    } else {
      const suggestion = question.initial?.(counted()) ?? "";
      const initial = offered[id] === last ? suggestion : last ?? suggestion;
      offered[id] = suggestion;
      typed = answered(await text({ message: ask, validate, ...initial === "" ? {} : { initialValue: initial }, ...io }));
    }
    if (typed.trim() === BACK) return void 0;
    return secret ? typed : typed.trim();
  };
  for (let at = 0; ; ) {
    while (at < questions.length) {
      const question = questions[at];
      if (applies(question)) {
        const answer = await askOne(question, at > 0);
        if (answer === void 0) {
          at = Math.max(0, questions.slice(0, at).findLastIndex(applies));
          continue;
        }
        answers[question.id] = answer;
      }
      at++;
    }
    const name = counted().name ?? "local";
    const values = deepMerge(valuesOf(counted()), start.values);
    const problems = await start.check(name, values);
    if (problems.length > 0) {
      log.error(problems.map(formatProblem).join("\n"), io);
      at = questions.findIndex((question) => !question.choices && applies(question) && problems.some(({ path }) => path === question.id));
      if (at === -1) at = questions.findLastIndex(applies);
      continue;
    }
    const { environment, masked } = environmentText(name, values);
    note(environment.trimEnd(), `environments/${name}.yaml`, io);
    note(masked.trimEnd(), `environments/${name}.secret.yaml, mode 0600, values masked`, io);
    const next = await select({
      message: start.dryRun ? "Is this what you want? Nothing will be written (--dry-run)." : "Write these files?",
      options: [
        { value: "write", label: "yes" },
        { value: "back", label: "go back to the questions" },
        { value: "stop", label: "stop, write nothing" }
      ],
      ...io
    });
    if (next === "write") return { name, values };
    if (next !== "back") throw stopped();
    at = questions.findLastIndex(applies);
  }
}
function isSecret(id) {
  return settingOf(id.split("."))?.secret === true;
}
function problemWith({ id, optional }, typed, { root }) {
  const text2 = isSecret(id) ? typed : typed.trim();
  if (text2.trim() === BACK) return void 0;
  if (id === "name") {
    if (!isEnvironmentName(text2)) return "letters, digits, - and _ only, beginning with a letter or digit";
    const file = `environments/${text2}.yaml`;
    return existsSync(join(root, file)) ? `${file} is there already; choose another name` : void 0;
  }
  if (text2 === "") return optional ? void 0 : "is needed";
  const path = id.split(".");
  return valueProblems(nest(path, typedValue(path, text2)))[0]?.message;
}
function valuesOf(answers) {
  const typed = QUESTIONS.map(({ id, choices }) => {
    const path = id.split(".");
    return choices !== void 0 || !answers[id] ? {} : nest(path, typedValue(path, answers[id]));
  });
  const chosen = QUESTIONS.map(({ id, choices }) => choices?.find(({ value }) => value === answers[id])?.sets ?? {});
  return [...typed, ...chosen].reduce(deepMerge, {});
}
function answered(answer) {
  if (typeof answer === "string") return answer;
  throw stopped();
}
function stopped() {
  return new UserError("stopped, nothing was written");
}
export {
  askForEnvironment
};
