import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  intro,
  log,
  note,
  password,
  select,
  text
} from "./clack-prompts-dist-index.shared.mjs";
import {
  nest,
  typedValue
} from "./commands-init-settings.shared.mjs";
import {
  environmentText,
  valueProblems
} from "./environment-create.shared.mjs";
import "./environment-render.shared.mjs";
import "./configuration-rules.shared.mjs";
import {
  RTC_TCP_PORT,
  STORAGE_PROVIDERS
} from "./configuration-text.shared.mjs";
import "./lib-files.shared.mjs";
import "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import {
  isEnvironmentName
} from "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import "./configuration-explain.shared.mjs";
import "./generated-values.schema.shared.mjs";
import "./configuration-revolt-definition.shared.mjs";
import "./configuration-path.shared.mjs";
import {
  deepMerge,
  valueAt
} from "./lib-json.shared.mjs";
import {
  UserError,
  formatProblem
} from "./lib-problems.shared.mjs";
import "./runtime.shared.mjs";

// generators/commands/init/wizard.ts
import { setMaxListeners } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
var BACK = /* @__PURE__ */ Symbol("back");
var BACK_TEXT = "<";
var is = (id, ...values) => (answers) => values.includes(answers[id] ?? "");
var yesNo = () => [
  { value: "no", label: "no" },
  { value: "yes", label: "yes" }
];
function externalQuestions(name, title, identifier, user) {
  const elsewhere = is(name, "external");
  return [
    {
      id: name,
      ask: `${title}:`,
      when: is("infrastructure", "external"),
      choices: () => [
        { value: "cluster", label: "in the cluster" },
        { value: "external", label: "somewhere else" }
      ]
    },
    { id: `${name}.host`, ask: `Host of ${title}`, when: elsewhere, key: `${name}.host` },
    { id: `${name}.port`, ask: `Port of ${title}`, when: elsewhere, key: `${name}.port`, optional: true },
    ...user ? [{ id: `${name}.username`, ask: `User of ${title}`, when: elsewhere, key: `${name}.username`, initial: () => "stoat" }] : [],
    { id: `${name}.password`, ask: `Password of ${title}`, when: elsewhere, key: `secretOverrides.${identifier}`, secret: true }
  ];
}
var provider = (answers) => STORAGE_PROVIDERS[answers["s3.provider"] ?? "minio"];
var elsewhereStored = (answers) => (answers["s3.provider"] ?? "minio") !== "minio";
var QUESTIONS = [
  {
    id: "mode",
    ask: "Where will people reach it?",
    choices: () => [
      { value: "local", label: "on this machine or network", hint: "a name of your own, certificates by an own CA" },
      { value: "remote", label: "on the Internet", hint: "a public name, certificates by Let's Encrypt" }
    ]
  },
  { id: "domain", ask: "Host name", key: "domain", initial: (answers) => answers.mode === "remote" ? "" : "stoat.local" },
  {
    id: "tls",
    ask: "Who signs the certificates?",
    when: is("mode", "remote"),
    choices: () => [
      { value: "letsencrypt", label: "Let's Encrypt", hint: "ports 80 and 443 must be reachable from the Internet" },
      { value: "selfsigned", label: "a CA of its own", hint: "every visitor has to trust it" },
      { value: "existing", label: "a ClusterIssuer that is there already" }
    ]
  },
  { id: "adminEmail", ask: "E-mail address for Let's Encrypt", when: is("tls", "letsencrypt"), key: "adminEmail" },
  { id: "tls.issuerName", ask: "Name of the ClusterIssuer", when: is("tls", "existing"), key: "tls.issuerName" },
  {
    id: "infrastructure",
    ask: "Databases and message broker:",
    choices: () => [
      { value: "cluster", label: "all in the cluster", hint: "MongoDB, Redis and RabbitMQ are installed" },
      { value: "external", label: "some run elsewhere" }
    ]
  },
  ...externalQuestions("mongodb", "MongoDB", "mongo-user", true),
  ...externalQuestions("redis", "Redis", "redis", false),
  ...externalQuestions("rabbitmq", "RabbitMQ", "rabbit-user", true),
  {
    id: "s3.provider",
    ask: "Who stores uploaded files?",
    choices: () => Object.entries(STORAGE_PROVIDERS).map(([value, { title }]) => ({ value, label: value === "minio" ? "MinIO in the cluster" : title }))
  },
  {
    id: "s3.region",
    ask: "Region",
    when: (answers) => elsewhereStored(answers) && provider(answers).region === void 0,
    key: "s3.region"
  },
  {
    id: "s3.endpoint",
    ask: "Endpoint (URL)",
    when: (answers) => elsewhereStored(answers) && provider(answers).endpoint === void 0,
    key: "s3.endpoint"
  },
  { id: "s3.bucket", ask: "Bucket", when: elsewhereStored, key: "s3.bucket", initial: () => "revolt-uploads" },
  { id: "s3-access", ask: "Access key id", when: elsewhereStored, key: "secretOverrides.s3-access", secret: true },
  { id: "s3-secret", ask: "Secret access key", when: elsewhereStored, key: "secretOverrides.s3-secret", secret: true },
  { id: "smtp", ask: "Send e-mail (confirm accounts, reset passwords)?", choices: yesNo },
  { id: "smtp.host", ask: "SMTP server", when: is("smtp", "yes"), key: "smtp.host" },
  {
    id: "smtp.encryption",
    ask: "Encryption:",
    when: is("smtp", "yes"),
    choices: () => [
      { value: "starttls", label: "STARTTLS", hint: "usually port 587" },
      { value: "tls", label: "TLS", hint: "usually port 465" },
      { value: "none", label: "none", hint: "only within your own network" }
    ]
  },
  {
    id: "smtp.port",
    ask: "SMTP port",
    when: is("smtp", "yes"),
    key: "smtp.port",
    initial: (answers) => ({ starttls: "587", tls: "465" })[answers["smtp.encryption"] ?? ""] ?? "25"
  },
  { id: "smtp.username", ask: "SMTP user", when: is("smtp", "yes"), key: "smtp.username", optional: true },
  { id: "smtp.password", ask: "SMTP password", when: is("smtp", "yes"), key: "smtp.password", secret: true, optional: true },
  {
    id: "smtp.fromAddress",
    ask: "Sender of the e-mails",
    when: is("smtp", "yes"),
    key: "smtp.fromAddress",
    initial: (answers) => `noreply@${answers.domain ?? ""}`
  },
  {
    id: "voice",
    ask: "Voice and video calls:",
    choices: () => [
      { value: "cluster", label: "LiveKit in the cluster", hint: `ports ${RTC_TCP_PORT}/TCP and 50000\u201360000/UDP of the node` },
      { value: "external", label: "a LiveKit that runs elsewhere" },
      { value: "none", label: "none" }
    ]
  },
  { id: "livekit.url", ask: "URL of LiveKit (wss://\u2026)", when: is("voice", "external"), key: "livekit.url" },
  { id: "livekit-key", ask: "API key of LiveKit", when: is("voice", "external"), key: "secretOverrides.livekit-key", secret: true },
  {
    id: "livekit-secret",
    ask: "API secret of LiveKit",
    when: is("voice", "external"),
    key: "secretOverrides.livekit-secret",
    secret: true
  }
];
async function askForEnvironment(start, terminal) {
  setMaxListeners(0, terminal.signal);
  const io = { output: terminal.stderr, signal: terminal.signal };
  intro("A new environment", io);
  log.message(`Enter takes what is shown, ${BACK_TEXT} goes back, Ctrl-C stops; nothing is written before you have seen it.`, io);
  const nameQuestion = { id: "name", ask: "Name of the environment", initial: () => start.name ?? "local" };
  const questions = [...start.name === void 0 ? [nameQuestion] : [], ...QUESTIONS].filter(({ id, key }) => {
    if (id === "mode") return start.mode === void 0;
    return key === void 0 || valueAt(start.values, key.split(".")) === void 0;
  });
  let answers = {
    ...start.name === void 0 ? {} : { name: start.name },
    ...start.mode === void 0 ? {} : { mode: start.mode }
  };
  const offered = /* @__PURE__ */ new Map();
  for (let from = 0; ; ) {
    answers = await askFrom(from, questions, answers, start, io, offered);
    const counted = counting(questions, answers);
    const name = counted.name ?? "local";
    const values = deepMerge(valuesOf(counted), start.values);
    const problems = await start.check(name, values);
    if (problems.length > 0) {
      log.error(problems.map(formatProblem).join("\n"), io);
      from = questionAbout(problems, questions, answers);
      if (from === -1) throw new UserError(problems);
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
    from = questions.findLastIndex((question) => applies(question, questions, answers));
  }
}
function questionAbout(problems, questions, answers) {
  const asked = (question) => applies(question, questions, answers);
  const about = questions.findIndex(
    (question) => asked(question) && problems.some(({ path }) => path !== void 0 && path === question.key)
  );
  return about === -1 ? questions.findLastIndex(asked) : about;
}
async function askFrom(from, questions, given, start, io, offered) {
  let answers = given;
  for (let at = from; at < questions.length; ) {
    const question = questions[at];
    if (!applies(question, questions, answers)) {
      at++;
      continue;
    }
    const answer = await askOne(question, answers, counting(questions, answers), start, at > 0, io, offered);
    if (answer === BACK) {
      do
        at = Math.max(0, at - 1);
      while (at > 0 && !applies(questions[at], questions, answers));
      continue;
    }
    answers = { ...answers, [question.id]: answer };
    at++;
  }
  return answers;
}
function counting(questions, answers) {
  const ids = new Set(questions.map(({ id }) => id));
  const counted = Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.has(id)));
  for (const { id, when } of questions) {
    if (answers[id] !== void 0 && (when === void 0 || when(counted))) counted[id] = answers[id];
  }
  return counted;
}
function applies({ when }, questions, answers) {
  return when === void 0 || when(counting(questions, answers));
}
async function askOne(question, answers, counted, start, canGoBack, io, offered) {
  const { id, ask, choices, secret } = question;
  let answer;
  if (choices !== void 0) {
    const options = [...choices(counted), ...canGoBack ? [{ value: BACK_TEXT, label: "\u2190 back" }] : []];
    const initialValue = answers[id] ?? options[0].value;
    answer = await select({ message: ask, options, initialValue, ...io });
  } else {
    const known = secret === true && (answers[id] ?? "") !== "";
    const validate = (typed) => known && !typed ? void 0 : problemWith(question, typed ?? "", start);
    const suggestion = question.initial?.(counted) ?? "";
    const initial = offered.get(id) === answers[id] ? suggestion : answers[id] ?? suggestion;
    offered.set(id, suggestion);
    answer = secret ? await password({ message: known ? `${ask} (Enter keeps what you typed)` : ask, validate, ...io }) : await text({ message: ask, validate, ...initial === "" ? {} : { initialValue: initial }, ...io });
    if (known && (answer === "" || answer === void 0)) return answers[id];
  }
  if (typeof answer !== "string") throw stopped();
  if (answer.trim() === BACK_TEXT) return BACK;
  return secret ? answer : answer.trim();
}
function problemWith({ id, key, optional, secret }, typed, { root }) {
  const text2 = secret ? typed : typed.trim();
  if (text2.trim() === BACK_TEXT) return void 0;
  if (id === "name") {
    if (!isEnvironmentName(text2)) return "letters, digits, - and _ only, beginning with a letter or digit";
    return existsSync(join(root, "environments", `${text2}.yaml`)) ? `environments/${text2}.yaml is there already; choose another name` : void 0;
  }
  if (text2 === "") return optional ? void 0 : "is needed";
  const path = key.split(".");
  return valueProblems(nest(path, typedValue(path, text2)))[0]?.message;
}
function valuesOf(answers) {
  const parts = QUESTIONS.flatMap(({ id, key }) => {
    const answer = answers[id];
    if (key === void 0 || answer === void 0 || answer === "") return [];
    const path = key.split(".");
    return [nest(path, typedValue(path, answer))];
  });
  const external = (name) => answers[name] === "external" ? { [name]: { enabled: false } } : {};
  const encryption = {
    starttls: { useStarttls: true, useTls: false },
    tls: { useTls: true, useStarttls: false },
    none: { useTls: false, useStarttls: false }
  };
  return [
    ...parts,
    answers.tls === void 0 || answers.tls === "selfsigned" ? {} : { tls: { issuer: answers.tls } },
    external("mongodb"),
    external("redis"),
    external("rabbitmq"),
    elsewhereStored(answers) ? { s3: { provider: answers["s3.provider"] } } : {},
    answers.smtp === "yes" ? { smtp: encryption[answers["smtp.encryption"] ?? "starttls"] } : {},
    answers.voice === void 0 || answers.voice === "cluster" ? {} : { livekit: { enabled: false } }
  ].reduce(deepMerge, {});
}
function stopped() {
  return new UserError("stopped, nothing was written");
}
export {
  askForEnvironment
};
