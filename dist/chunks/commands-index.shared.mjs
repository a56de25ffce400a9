import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ENV_OPTION,
  FORMAT_OPTION,
  KUBE_CONTEXT_OPTION,
  declarePostDeploy
} from "./commands-declare.shared.mjs";
import {
  UsageError
} from "./lib-problems.shared.mjs";

// generators/commands/config/command.ts
var declareConfig = (cli, { terminal, rootOf }) => cli.command(
  "config",
  "the Revolt.toml that the servers will see",
  (command) => command.option("env", ENV_OPTION).option("reveal", { type: "boolean", global: false, describe: "show the credentials" }).option("diff", { type: "boolean", global: false, describe: "compare with what runs in the cluster; exit code 1 when it differs" }).option("kube-context", { ...KUBE_CONTEXT_OPTION, global: false, describe: `with --diff: ${KUBE_CONTEXT_OPTION.describe}` }).command(
    "explain <path>",
    "what a setting means, what it may be, what it is, and who set it",
    (explain) => explain.positional("path", {
      type: "string",
      demandOption: true,
      describe: "a key of Revolt.toml (api.smtp.port) or of an environment (smtp.port)"
    }).option("format", FORMAT_OPTION).example("$0 config explain api.smtp.port --env prod", "a key of Revolt.toml").example("$0 config explain apps.api", "a table: what is in it"),
    async ({ path, env, format, ...args }) => {
      const { explainConfig } = await import("./commands-config-explain.mjs");
      await explainConfig({ root: rootOf(args), env, path, format }, terminal);
    }
  ).command(
    "schema",
    "JSON Schema of Revolt.toml, for editors",
    (schema) => schema.example("$0 config schema > Revolt.schema.json", "").example("$0 config schema | less", ""),
    async () => {
      const { revoltSchema } = await import("./configuration-revolt-schema.mjs");
      terminal.stdout.write(`${JSON.stringify(revoltSchema(), null, 2)}
`);
    }
  ).example("$0 config --env prod", "credentials masked").example("$0 config --env prod --diff", "what an apply would change in the cluster").example("$0 config explain smtp.port --env prod", "one setting"),
  async ({ env, reveal, diff, kubeContext, ...args }) => {
    const root = rootOf(args);
    if (!diff) {
      if (kubeContext !== void 0) throw new UsageError("--kube-context goes with --diff: nothing else looks at a cluster");
      const { showConfig } = await import("./commands-config-config.mjs");
      await showConfig({ root, env, reveal: reveal === true }, terminal);
      return;
    }
    if (reveal) throw new UsageError("--diff shows no credentials, so --reveal has no meaning with it");
    const { diffConfig } = await import("./commands-config-diff.mjs");
    if (await diffConfig({ root, env, kubeContext }, terminal)) process.exitCode = 1;
  }
);

// generators/commands/bump/command.ts
var declareBump = (cli, { terminal, rootOf }) => cli.command(
  "bump",
  "newer versions of every pin in versions/: show, write, commit",
  (command) => command.option("write", { type: "boolean", default: false, describe: "put the newest allowed versions into the files" }).option("commit", { type: "boolean", default: false, describe: "write, and make one git commit for each group" }).option("check", { type: "boolean", default: false, describe: "exit code 1 when something allowed is outdated" }).option("lint", { type: "boolean", default: false, describe: "only check annotations and bump.yaml; asks nobody" }).option("format", {
    choices: ["table", "json", "markdown"],
    default: "table",
    describe: "for people, for programs, for a pull request (with release notes)"
  }).option("only", {
    type: "string",
    array: true,
    nargs: 1,
    requiresArg: true,
    describe: "only pins whose path or depName matches; may be repeated"
  }).option("level", { choices: ["patch", "minor", "major"], describe: "how far pins may move; bump.yaml says when left out" }).option("registry", {
    type: "string",
    array: true,
    nargs: 1,
    requiresArg: true,
    describe: "FROM=TO: ask a mirror instead; may be repeated"
  }).option("keep-going", { type: "boolean", default: false, describe: "leave out pins that cannot be looked up, and say so" }).example("$0 bump", "what is outdated; changes nothing").example("$0 bump --write", "then: helmfile -e NAME diff").example("$0 bump --only 'infraChartVersions.*' --level major", "majors too, of the charts only").example("$0 bump --check --format json", "in CI").example("$0 bump --registry docker.io=mirror.example.org", "behind a mirror"),
  async (args) => {
    const { bump } = await import("./commands-bump-bump.mjs");
    await bump({ ...args, root: rootOf(args) }, terminal);
  }
);

// generators/commands/check/command.ts
var declareCheck = (cli, { terminal, rootOf }) => cli.command(
  "check",
  "everything that can be known before a deploy, with the fix",
  (command) => command.option("env", ENV_OPTION).option("cluster", { type: "boolean", default: false, describe: "look at the cluster too" }).option("format", FORMAT_OPTION).option("kube-context", KUBE_CONTEXT_OPTION).example("$0 check --env prod --cluster", "before the first deploy").example("$0 check --env prod --format json", "in CI: exit code 1 when something fails"),
  async (args) => {
    const { check } = await import("./commands-check-check.mjs");
    await check({ ...args, root: rootOf(args), cluster: args.cluster || args.kubeContext !== void 0 }, terminal);
  }
);

// generators/commands/compose/command.ts
import { resolve } from "node:path";
var declareCompose = (cli, { terminal, rootOf }) => cli.command(
  "compose",
  "the same platform as a Docker Compose project, without Kubernetes",
  (command) => command.option("env", ENV_OPTION).option("out", {
    type: "string",
    requiresArg: true,
    demandOption: true,
    describe: "folder of the Compose project: a new one, or one that this has written"
  }).option("check", { type: "boolean", describe: "write nothing; exit code 1 when the folder is not what the environment says" }).option("yes", { alias: "y", type: "boolean", describe: "on a terminal, do not ask before files are changed" }).example("$0 compose --env prod --out ~/stoat", "then: cd ~/stoat && docker compose up --detach --wait --remove-orphans").example("$0 compose --env prod --out ~/stoat --check", "in a pipeline: what has drifted, as a diff"),
  async ({ env, out, check, yes, ...args }) => {
    if (check && yes) throw new UsageError("--check writes nothing, so --yes has no meaning with it");
    if (out === "") throw new UsageError("--out takes the name of a folder");
    const { compose } = await import("./commands-compose-compose.mjs");
    const drifted = await compose(
      { root: rootOf(args), env, out: resolve(out), shown: out, check: check === true, yes: yes === true },
      terminal
    );
    if (drifted) process.exitCode = 1;
  }
);

// generators/commands/completion/command.ts
var declareCompletion = (cli, context) => cli.command(
  "completion <shell>",
  "print the script that completes commands, options and environments",
  (command) => command.positional("shell", { choices: ["bash", "zsh", "fish"], demandOption: true, describe: "whose script" }).example("source <($0 completion bash)", "in ~/.bashrc; zsh the same").example("$0 completion fish | source", "in ~/.config/fish/config.fish"),
  async ({ shell }) => {
    const { printScript } = await import("./commands-completion-completion.mjs");
    printScript(shell, process.argv[1], context.terminal);
  }
).command(
  "__complete [words..]",
  // Not for people: what the scripts ask.
  false,
  (command) => command.string("_").positional("words", { type: "string", array: true }),
  async ({ _: [, ...words] }) => {
    const { printCandidates } = await import("./commands-completion-completion.mjs");
    await printCandidates(words.map(String), context);
  }
);

// generators/commands/deploy/command.ts
var declareDeploy = (cli, { terminal, rootOf }) => cli.command(
  "deploy",
  "make an environment where there is none, and deploy it",
  (command) => command.option("env", { type: "string", default: "local", requiresArg: true, describe: "name of the environment" }).option("domain", { type: "string", requiresArg: true, describe: "host name of a new environment" }).option("yes", { alias: "y", type: "boolean", describe: "do not ask" }).option("sandbox", { type: "boolean", describe: "deploy to a Kubernetes API started here, without containers" }).option("charts", {
    choices: ["stand-in", "upstream"],
    default: "stand-in",
    describe: "sandbox only: third-party charts' stand-ins, or the real ones"
  }).option("post-deploy", { type: "boolean", describe: "deploy nothing, say what is left to do: names, CA, login" }).option("sandbox-down", { type: "boolean", describe: "stop the sandbox" }).conflicts("sandbox-down", ["sandbox", "domain", "post-deploy"]).conflicts("post-deploy", "domain").example("$0 deploy --env prod --domain chat.example.org", "to the current kube context, after asking").example("$0 deploy --sandbox --yes", "everything, on this machine, without a cluster"),
  async (args) => {
    const { afterDeploy, deploy, sandboxDown } = await import("./commands-deploy-deploy.mjs");
    const root = rootOf(args);
    if (args.sandboxDown) await sandboxDown(root, terminal);
    else if (args.postDeploy) await afterDeploy({ root, env: args.env, sandbox: args.sandbox === true }, terminal);
    else await deploy({ ...args, yes: args.yes === true, sandbox: args.sandbox === true, root }, terminal);
  }
);

// generators/commands/init/command.ts
var declareInit = (cli, { terminal, rootOf }) => cli.command(
  "init",
  "make an environment and its secrets: by questions, or by flags",
  (command) => command.option("env", { type: "string", requiresArg: true, describe: "name of the new environment; default: asked for, or local" }).option("mode", {
    choices: ["local", "remote"],
    describe: "local: for this machine, own CA; remote: public, certificates by Let\u2019s Encrypt"
  }).option("domain", { type: "string", requiresArg: true, describe: "host name of the installation" }).option("admin-email", { type: "string", requiresArg: true, describe: "where Let's Encrypt writes to" }).option("set", {
    type: "string",
    array: true,
    nargs: 1,
    requiresArg: true,
    describe: "KEY=VALUE, any key of docs/reference.md; repeatable"
  }).option("secret-file", {
    type: "string",
    array: true,
    nargs: 1,
    requiresArg: true,
    describe: "KEY=FILE, a secret key and the file that holds its value; repeatable"
  }).option("yes", { alias: "y", type: "boolean", describe: "ask nothing" }).option("dry-run", { type: "boolean", describe: "show what would be written, write nothing" }).example("$0 init", "asks everything, shows what it will write").example(
    "$0 init --env prod --mode remote --domain chat.example.org --admin-email admin@example.org --set smtp.host=mail.example.org --secret-file smtp.password=./smtp-password --yes",
    "asks nothing"
  ),
  async (args) => {
    const { init } = await import("./commands-init-init.mjs");
    await init(
      {
        root: rootOf(args),
        env: args.env,
        mode: args.mode,
        domain: args.domain,
        adminEmail: args.adminEmail,
        set: args.set ?? [],
        secretFiles: args.secretFile ?? [],
        yes: args.yes === true,
        dryRun: args.dryRun === true
      },
      terminal
    );
  }
);

// generators/commands/import/command.ts
var declareImport = (cli, { terminal, rootOf }) => cli.command(
  "import",
  "take over an existing installation: its keys, passwords and settings",
  (command) => command.option("from", { type: "string", requiresArg: true, demandOption: true, describe: "folder of the old installation; only read" }).option("env", { type: "string", requiresArg: true, demandOption: true, describe: "name of the environment to make" }).option("kind", {
    choices: ["compose", "helmfile"],
    describe: "compose: Revolt.toml and secrets.env; helmfile: environments/*.yaml of the original deployment; detected when left out"
  }).option("from-env", {
    type: "string",
    requiresArg: true,
    describe: "helmfile only: name of the environment there, when it is not the same"
  }).option("dry-run", { type: "boolean", describe: "show what would be written, secrets masked, and write nothing" }).option("yes", { alias: "y", type: "boolean", describe: "do not ask" }).option("format", FORMAT_OPTION).example("$0 import --from ../self-hosted --env prod --dry-run", "look at what becomes of the official compose set-up").example("$0 import --from ../old --env prod --from-env remote", "an environment of the original deployment"),
  async ({ from, env, kind, fromEnv, dryRun, yes, format, ...args }) => {
    const { importInstallation } = await import("./commands-import-import.mjs");
    await importInstallation(
      { root: rootOf(args), from, env, kind, fromEnv, dryRun: dryRun === true, yes: yes === true, format },
      terminal
    );
  }
);

// generators/commands/keys/command.ts
var declareKeys = (cli, { terminal, rootOf }) => cli.command(
  "keys",
  "the VAPID key pair and the file encryption key: make, show, verify",
  (command) => command.command(
    "generate",
    "make what is missing and write it into the secret file; a key that is there is never replaced",
    (generate) => generate.option("env", ENV_OPTION).example("$0 keys generate --env prod", "into environments/prod.secret.yaml, mode 0600").example("$0 keys generate -C /srv/stoat --env prod", "in another folder"),
    async ({ env, ...args }) => {
      const { generateKeys } = await import("./commands-keys-generate.mjs");
      await generateKeys({ root: rootOf(args), env }, terminal);
    }
  ).command(
    "show",
    "the keys and where they are set; private ones masked",
    (show) => show.option("env", ENV_OPTION).option("reveal", { type: "boolean", describe: "show the private keys" }).option("format", FORMAT_OPTION).example("$0 keys show --env prod", "private keys masked").example("$0 keys show --env prod --reveal --format json > keys.json", "for a safe place"),
    async ({ env, reveal, format, ...args }) => {
      const { showKeys } = await import("./commands-keys-show.mjs");
      await showKeys({ root: rootOf(args), env, reveal: reveal === true, format }, terminal);
    }
  ).command(
    "verify",
    "prove with a signature that the pair belongs together, and look at the file key",
    (verify) => verify.option("env", ENV_OPTION).option("format", FORMAT_OPTION).example("$0 keys verify --env prod", "").example("$0 keys verify --env prod --format json", "for CI"),
    async ({ env, format, ...args }) => {
      const { verifyKeys } = await import("./commands-keys-verify.mjs");
      await verifyKeys({ root: rootOf(args), env, format }, terminal);
    }
  ).demandCommand(1, "Say which: generate, show or verify.").example("$0 keys generate --env prod", "make what is missing").example("$0 keys verify --env prod", "prove that the pair belongs together")
);

// generators/commands/secrets/command.ts
var FORMATS = ["table", "json", "yaml", "env", "dotenv", "kubernetes"];
var NEEDS_REVEAL = ["env", "dotenv", "kubernetes"];
var declareSecrets = (cli, { terminal, rootOf }) => cli.command(
  "secrets [ids..]",
  "the credentials that are derived from the seed: what for, where, and their values",
  (command) => command.positional("ids", { type: "string", array: true, describe: "identifiers, such as mongo-root; all when left out" }).option("env", { ...ENV_OPTION, global: false }).option("seed-file", {
    type: "string",
    requiresArg: true,
    global: false,
    describe: "derive from the seed in this file: no environment is needed"
  }).option("seed-stdin", { type: "boolean", global: false, describe: "derive from the seed on stdin" }).option("reveal", { type: "boolean", global: false, describe: "show the values" }).option("format", {
    choices: FORMATS,
    default: "table",
    global: false,
    describe: "env: for a shell; dotenv: as Docker Compose reads it; kubernetes: Secrets for those who apply without helm"
  }).command(
    "rotate-plan",
    "what a new seed would change, and what has to be done for it, in order",
    (rotate) => rotate.option("env", ENV_OPTION).option("new-seed-file", { type: "string", requiresArg: true, demandOption: true, describe: "file with the new seed" }).option("format", FORMAT_OPTION).example("openssl rand -base64 48 > new.seed; chmod 600 new.seed", "first a new seed").example("$0 secrets rotate-plan --env prod --new-seed-file new.seed", "then the plan; nothing is changed"),
    async ({ env, newSeedFile, format, ...args }) => {
      const { rotatePlan } = await import("./commands-secrets-rotate-plan.mjs");
      await rotatePlan({ root: rootOf(args), env, newSeedFile, format }, terminal);
    }
  ).example("$0 secrets --env prod", "all of them, masked").example("$0 secrets mongo-root --env prod --reveal", "one of them").example("$0 secrets --seed-file seed.txt --reveal --format kubernetes | kubectl apply -f -", "without helm").epilog(
    "table, json and yaml mask the values unless --reveal is given. env, dotenv and kubernetes are nothing without them, and masked values would be taken for real ones: they need --reveal. A seed is never an argument, where every process can read it."
  ),
  async (args) => {
    const { ids = [], env, seedFile, seedStdin, format, reveal = false } = args;
    if ([env, seedFile, seedStdin || void 0].filter((source2) => source2 !== void 0).length > 1) {
      throw new UsageError("--env, --seed-file and --seed-stdin each name the seed: give one of them");
    }
    if (NEEDS_REVEAL.includes(format) && !reveal) {
      throw new UsageError(`--format ${format} is nothing but values: add --reveal to have them written out`);
    }
    const { showSecrets } = await import("./commands-secrets-secrets.mjs");
    const source = seedFile !== void 0 ? { seedFile } : seedStdin ? { seedStdin } : { root: rootOf(args), env };
    await showSecrets({ ids, source, format, reveal }, terminal);
  }
);

// generators/commands/status/command.ts
var declareStatus = (cli, { terminal, rootOf }) => cli.command(
  "status",
  "releases and services: wanted and running version, pods, URLs, certificates",
  (command) => command.option("env", ENV_OPTION).option("format", FORMAT_OPTION).option("kube-context", KUBE_CONTEXT_OPTION).example("$0 status", "of the only environment, on the current kube context").example("until $0 status --env prod; do sleep 5; done", "waits until all that is wanted runs"),
  async (args) => {
    const { status } = await import("./commands-status-status.mjs");
    await status({ ...args, root: rootOf(args) }, terminal);
  }
);

// generators/commands/index.ts
var COMMANDS = [
  declareDeploy,
  declareInit,
  declareSecrets,
  declareKeys,
  declareConfig,
  declareImport,
  declareCompose,
  declareBump,
  declareCheck,
  declarePostDeploy,
  declareStatus,
  declareCompletion
];

export {
  COMMANDS
};
