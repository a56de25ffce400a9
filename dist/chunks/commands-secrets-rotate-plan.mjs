import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readSeed
} from "./commands-secrets-read-seed.shared.mjs";
import "./configuration-secrets-seed.shared.mjs";
import {
  IDENTIFIER_NAMES
} from "./configuration-secrets-identifiers.shared.mjs";
import {
  shellWord
} from "./lib-files.shared.mjs";
import {
  formatTable
} from "./lib-terminal-table.shared.mjs";
import {
  formatOrigin,
  originsIn
} from "./environment-locate.shared.mjs";
import {
  loadChosen
} from "./environment-choose.shared.mjs";
import "./environment-load.shared.mjs";
import {
  compute
} from "./configuration-compute.shared.mjs";
import "./configuration-secrets-derive.shared.mjs";
import "./configuration-rules.shared.mjs";
import {
  APP_NAMES,
  APP_NAMESPACE,
  COMPONENTS,
  MODULES,
  service
} from "./configuration-text.shared.mjs";
import {
  printed
} from "./commands-declare.shared.mjs";
import {
  layerFiles
} from "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import "./environment-root.shared.mjs";
import "./lib-system-errors.shared.mjs";
import "./lib-read-file.shared.mjs";
import "./configuration-path.shared.mjs";
import "./configuration-secrets-mask.shared.mjs";
import "./configuration-revolt-uploads.shared.mjs";
import "./lib-json.shared.mjs";
import "./lib-problems.shared.mjs";
import "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import "./lib-processes.shared.mjs";
import "./runtime.shared.mjs";

// generators/configuration/secrets/rotation.ts
function planRotation(values, newSeed) {
  const before = compute(values);
  const after = compute({ ...values, secretSeed: newSeed });
  const { installed, apps } = before.plan;
  const credentials = COMPONENTS.filter(
    ({ release }) => installed[release] && before.computed.checksums[release] !== after.computed.checksums[release]
  ).map(({ release, namespace }) => ({ release, namespace, why: "its credentials" }));
  const servers = APP_NAMES.filter(
    (app) => apps[app] && JSON.stringify(before.computed.services[app]) !== JSON.stringify(after.computed.services[app])
  ).map((app) => ({ release: service(app).release, namespace: APP_NAMESPACE, why: "stoat-env, which it reads at its start" }));
  return {
    identifiers: IDENTIFIER_NAMES.map((identifier) => ({
      identifier,
      origin: values.secretOverrides[identifier] === void 0 ? "derived" : "overridden",
      changes: before.credentials[identifier] !== after.credentials[identifier]
    })),
    restarts: [...credentials, ...servers]
  };
}

// generators/commands/secrets/rotation-steps.ts
function rotationSteps(situation) {
  const { env, newSeedFile } = situation;
  return [
    ...componentSteps(situation),
    replaceSeed(situation),
    {
      title: "Apply",
      text: "The releases above restart with it. Between the changed passwords and the end of this, servers that restart by themselves cannot log in.",
      commands: [`helmfile -e ${env} apply`]
    },
    {
      title: "Look that everything runs, then destroy the old seed",
      text: `To go back before that: the same steps again, with a file that holds the old seed in the place of ${newSeedFile}.`,
      commands: ["kubectl -n stoat get pods", "kubectl -n stoat rollout status deployment/stoat-api --timeout=5m"]
    }
  ];
}
function componentSteps({ changes, values, plan, newSeedFile }) {
  return MODULES.flatMap(({ component, rotation }) => {
    if (rotation === void 0) return [];
    const { stored = Object.keys(component.identifiers) } = rotation;
    const names = stored.filter((name) => changes.has(name));
    if (names.length === 0) return [];
    if (plan.installed[component.release]) {
      const newValues = `node dist/stoat-gen.mjs secrets ${names.join(" ")} --seed-file ${shellWord(newSeedFile)} --format env --reveal |`;
      return [rotation.step(names, values, newValues)];
    }
    const overrides = names.map((name) => `secretOverrides.${name}`).join(" and ");
    return [
      {
        title: `${rotation.owner}: not in this cluster`,
        text: `Change the password there, or set ${overrides} to the one that holds, before you go on.`,
        commands: []
      }
    ];
  });
}
function replaceSeed({ env, newSeedFile, seed }) {
  const title = "Replace the seed";
  const place = formatOrigin(seed);
  const keep = "Keep the old seed until all of this is done.";
  return seed.isReference ? { title, text: `${place} names where secretSeed comes from: put the content of ${newSeedFile} there. ${keep}`, commands: [] } : {
    title,
    text: `Put the content of ${newSeedFile} in the place of secretSeed (${place}). ${keep} vapid and files stay as they are.`,
    commands: [`\${EDITOR:-vi} ${seed.file}`, `node dist/stoat-gen.mjs secrets --env ${env}`]
  };
}

// generators/commands/secrets/rotate-plan.ts
async function rotatePlan(options, terminal) {
  const { root, newSeedFile, format } = options;
  const newSeed = await readSeed(newSeedFile, terminal);
  const { environment: env, values, plan } = await loadChosen(options, terminal.env);
  const { identifiers, restarts } = planRotation(values, newSeed);
  const seed = originsIn(root, layerFiles(root, env, terminal.env.KUBECONFIG))(["secretSeed"]);
  const same = newSeed === values.secretSeed;
  const changes = new Set(identifiers.filter(({ changes: changes2 }) => changes2).map(({ identifier }) => identifier));
  const steps = same ? [] : rotationSteps({ env, newSeedFile, changes, values, plan, seed });
  const text = () => [
    formatTable(
      ["IDENTIFIER", "ORIGIN", "WITH THE NEW SEED"],
      identifiers.map(({ identifier, origin, changes: changes2 }) => [identifier, origin, changes2 ? "changes" : "stays"])
    ),
    same ? `This is the seed that ${env} has: nothing changes, nothing is to be done.
` : formatTable(
      ["RELEASE", "NAMESPACE", "RESTARTS FOR"],
      restarts.map(({ release, namespace, why }) => [release, namespace, why])
    ),
    ...steps.map(formatStep)
  ].join("\n");
  terminal.stdout.write(printed(format, { identifiers, restarts, steps }, text));
}
function formatStep({ title, text = "", commands }, index) {
  return [
    `${index + 1}. ${title}
`,
    ...wrapped(text, 92).map((line) => `   ${line}
`),
    ...commands.length > 0 ? ["\n"] : [],
    ...commands.map((command) => `${command.replace(/^(?=.)/gm, "     ")}
`)
  ].join("");
}
function wrapped(text, width) {
  return text.match(new RegExp(`\\S.{0,${width - 2}}\\S(?=\\s|$)|\\S+`, "g")) ?? [];
}
export {
  rotatePlan
};
