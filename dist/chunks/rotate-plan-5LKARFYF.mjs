import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readSeed
} from "./chunk-GDU6LIJI.mjs";
import {
  shellWord
} from "./chunk-NV5FMZQD.mjs";
import {
  formatOrigin,
  originsIn
} from "./chunk-7HVDEZTV.mjs";
import {
  compute,
  loadEnvironment
} from "./chunk-TLCIAVXW.mjs";
import "./chunk-WPA7PUXA.mjs";
import "./chunk-JZGU3I45.mjs";
import {
  IDENTIFIER_NAMES
} from "./chunk-S2JOUO4V.mjs";
import "./chunk-5SJP36TA.mjs";
import "./chunk-A3AGH67A.mjs";
import "./chunk-AAXK6S6L.mjs";
import {
  formatTable
} from "./chunk-G5EPIYSC.mjs";
import "./chunk-AVWRXBVW.mjs";
import "./chunk-4VXNXMJ7.mjs";
import "./chunk-KDZHPF3W.mjs";
import {
  chooseEnvironment
} from "./chunk-4R3TRZJX.mjs";
import {
  layerFiles
} from "./chunk-NFGDIOC3.mjs";
import "./chunk-3WUX2KI2.mjs";
import "./chunk-P7523WTS.mjs";
import {
  plan
} from "./chunk-SDR2PK7V.mjs";
import {
  APP_NAMESPACE,
  RELEASES
} from "./chunk-BSWG4UXC.mjs";
import {
  APP_NAMES,
  service
} from "./chunk-YNF6UQC3.mjs";
import "./chunk-HT5OEBR5.mjs";

// generators/configuration/secrets/rotation.ts
function planRotation(values, newSeed) {
  const before = compute(values);
  const after = compute({ ...values, secretSeed: newSeed });
  const { installed, apps } = plan(values);
  const credentials = ["redis", "rabbitmq", "minio", "livekit"].filter((release) => installed[release] && before.computed.checksums[release] !== after.computed.checksums[release]).map((release) => ({ release, namespace: RELEASES[release].namespace, why: "its credentials" }));
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
  return [mongodb, rabbitmq, minio, replaceSeed, apply, verify].flatMap((step) => step(situation) ?? []);
}
function changed(situation, ...names) {
  return names.filter((name) => situation.changes.has(name));
}
function newValues(names, { newSeedFile }) {
  return `node dist/stoat-gen.mjs secrets ${names.join(" ")} --seed-file ${shellWord(newSeedFile)} --format env --reveal |`;
}
function mongodb(situation) {
  const names = changed(situation, "mongo-root", "mongo-user");
  if (names.length === 0) return void 0;
  if (!situation.inCluster.mongodb) return external("MongoDB", names);
  const user = situation.userNames.mongodb;
  const script = [
    'const admin = db.getSiblingDB("admin");',
    'admin.auth("root", process.env.PRESENT);',
    ...names.includes("mongo-user") ? [`db.getSiblingDB("revolt").changeUserPassword(${JSON.stringify(user)}, process.env.MONGO_USER);`] : [],
    ...names.includes("mongo-root") ? ['admin.changeUserPassword("root", process.env.MONGO_ROOT);'] : []
  ];
  return {
    title: "MongoDB: change the passwords of its users",
    text: "They lie on its volume, and the Secret is read for an empty one only. The servers keep their open connections until they restart.",
    commands: [
      [
        newValues(names, situation),
        `  kubectl -n stoat-mongodb exec -i deployment/mongodb -c mongodb -- bash -c 'eval "$(cat)"`,
        '    export PRESENT="${MONGODB_ROOT_PASSWORD:-$(cat "$MONGODB_ROOT_PASSWORD_FILE")}"',
        `    mongosh --quiet --eval "${script.join("\n      ").replaceAll('"', '\\"')}"'`
      ].join("\n")
    ]
  };
}
function rabbitmq(situation) {
  const names = changed(situation, "rabbit-user");
  if (names.length === 0) return void 0;
  if (!situation.inCluster.rabbitmq) return external("RabbitMQ", names);
  const user = situation.userNames.rabbitmq;
  const command = (verb) => `${newValues(names, situation)}
  kubectl -n stoat-rabbitmq exec -i deployment/rabbitmq -- sh -c 'eval "$(cat)"; printf "%s\\n" "$RABBIT_USER" | rabbitmqctl ${verb} ${user}'`;
  return {
    title: "RabbitMQ: change its user's password",
    text: "It lies on its volume too. The second command proves it.",
    commands: [command("change_password"), command("authenticate_user")]
  };
}
function minio(situation) {
  const names = changed(situation, "s3-access", "s3-secret");
  if (names.length === 0) return void 0;
  if (!situation.inCluster.minio) return external("the S3 provider", names);
  return {
    title: "MinIO: nothing to change",
    text: "It takes its root user and password from its Secret at each start, and the apply below restarts it; the files stay. Only access keys that you made yourself in its console belong to the old root user and end with it: make those again afterwards.",
    commands: []
  };
}
function external(what, names) {
  return {
    title: `${what}: not in this cluster`,
    text: `Change the password there, or set ${names.map((name) => `secretOverrides.${name}`).join(" and ")} to the one that holds, before you go on.`,
    commands: []
  };
}
function replaceSeed({ env, newSeedFile, seedPlace, seedIsReference }) {
  const file = seedPlace.replace(/:\d+$/, "");
  return seedIsReference ? {
    title: "Replace the seed",
    text: `${seedPlace} names where secretSeed comes from: put the content of ${newSeedFile} there. Keep the old seed until all of this is done.`,
    commands: []
  } : {
    title: "Replace the seed",
    text: `Put the content of ${newSeedFile} in the place of secretSeed (${seedPlace}). Keep the old seed until all of this is done. vapid and files stay as they are.`,
    commands: [`\${EDITOR:-vi} ${file}`, `node dist/stoat-gen.mjs secrets --env ${env}`]
  };
}
function apply({ env }) {
  return {
    title: "Apply",
    text: "The releases above restart with it. Between the changed passwords and the end of this, servers that restart by themselves cannot log in.",
    commands: [`helmfile -e ${env} apply`]
  };
}
function verify({ newSeedFile }) {
  return {
    title: "Look that everything runs, then destroy the old seed",
    text: `To go back before that: the same steps again, with a file that holds the old seed in the place of ${newSeedFile}.`,
    commands: ["kubectl -n stoat get pods", "kubectl -n stoat rollout status deployment/stoat-api --timeout=5m"]
  };
}

// generators/commands/secrets/rotate-plan.ts
async function rotatePlan({ root, env: named, newSeedFile, format }, terminal) {
  const newSeed = await readSeed(newSeedFile, terminal);
  const env = chooseEnvironment(root, named);
  const { values } = await loadEnvironment(root, env, terminal.env);
  const { identifiers, restarts } = planRotation(values, newSeed);
  const seed = originsIn(root, layerFiles(root, env, terminal.env.KUBECONFIG))(["secretSeed"]);
  const same = newSeed === values.secretSeed;
  const { installed } = plan(values);
  const steps = same ? [] : rotationSteps({
    env,
    newSeedFile,
    changes: new Set(identifiers.filter(({ changes }) => changes).map(({ identifier }) => identifier)),
    inCluster: installed,
    userNames: { mongodb: values.mongodb.username, rabbitmq: values.rabbitmq.username },
    seedPlace: formatOrigin(seed),
    seedIsReference: seed.isReference
  });
  if (format === "json") {
    terminal.stdout.write(`${JSON.stringify({ identifiers, restarts, steps }, null, 2)}
`);
    return;
  }
  terminal.stdout.write(
    [
      formatTable(
        ["IDENTIFIER", "ORIGIN", "WITH THE NEW SEED"],
        identifiers.map(({ identifier, origin, changes }) => [identifier, origin, changes ? "changes" : "stays"])
      ),
      same ? `This is the seed that ${env} has: nothing changes, nothing is to be done.
` : formatTable(
        ["RELEASE", "NAMESPACE", "RESTARTS FOR"],
        restarts.map(({ release, namespace, why }) => [release, namespace, why])
      ),
      ...steps.map(formatStep)
    ].join("\n")
  );
}
function formatStep({ title, text, commands }, index) {
  const body = commands.map((command) => `${command.replace(/^(?=.)/gm, "     ")}
`);
  return [`${index + 1}. ${title}
`, ...wrapped(text, 92).map((line) => `   ${line}
`), ...body.length > 0 ? ["\n", ...body] : []].join(
    ""
  );
}
function wrapped(text, width) {
  return text.match(new RegExp(`\\S.{0,${width - 2}}\\S(?=\\s|$)|\\S+`, "g")) ?? [];
}
export {
  rotatePlan
};
