import type { IdentifierName } from '../../configuration/secrets/identifiers.ts';
import { shellWord } from '../../lib/shell-quote.ts';

/** One thing to do, with the commands for it. No command holds a secret: they read it where it is. */
export interface Step {
  readonly title: string;
  readonly text: string;
  /** For a POSIX shell in the project's folder; each may have several lines. */
  readonly commands: readonly string[];
}

export interface Situation {
  readonly env: string;
  readonly newSeedFile: string;
  readonly changes: ReadonlySet<IdentifierName>;
  readonly inCluster: { readonly mongodb: boolean; readonly rabbitmq: boolean; readonly minio: boolean };
  readonly userNames: { readonly mongodb: string; readonly rabbitmq: string };
  /** Where the seed is set, such as `environments/prod.secret.yaml:3`. */
  readonly seedPlace: string;
  readonly seedIsReference: boolean;
}

/**
 * What an operator does for a new seed, in order. MongoDB and RabbitMQ keep their users' passwords on their volumes: there they
 * have to be changed while the old ones still hold. The others read theirs at each start.
 */
export function rotationSteps(situation: Situation): Step[] {
  return [mongodb, rabbitmq, minio, replaceSeed, apply, verify].flatMap((step) => step(situation) ?? []);
}

function changed(situation: Situation, ...names: IdentifierName[]): IdentifierName[] {
  return names.filter((name) => situation.changes.has(name));
}

/** Prints new passwords as `export` lines, for a program that reads them on its stdin. */
function newValues(names: readonly IdentifierName[], { newSeedFile }: Situation): string {
  return `node dist/stoat-gen.mjs secrets ${names.join(' ')} --seed-file ${shellWord(newSeedFile)} --format env --reveal |`;
}

function mongodb(situation: Situation): Step | undefined {
  const names = changed(situation, 'mongo-root', 'mongo-user');
  if (names.length === 0) return undefined;
  if (!situation.inCluster.mongodb) return external('MongoDB', names);
  const user = situation.userNames.mongodb;
  const script = [
    'const admin = db.getSiblingDB("admin");',
    'admin.auth("root", process.env.PRESENT);',
    ...(names.includes('mongo-user')
      ? [`db.getSiblingDB("revolt").changeUserPassword(${JSON.stringify(user)}, process.env.MONGO_USER);`]
      : []),
    ...(names.includes('mongo-root') ? ['admin.changeUserPassword("root", process.env.MONGO_ROOT);'] : []),
  ];
  return {
    title: 'MongoDB: change the passwords of its users',
    text: 'They lie on its volume, and the Secret is read for an empty one only. The servers keep their open connections until they restart.',
    commands: [
      [
        newValues(names, situation),
        '  kubectl -n stoat-mongodb exec -i deployment/mongodb -c mongodb -- bash -c \'eval "$(cat)"',
        '    export PRESENT="${MONGODB_ROOT_PASSWORD:-$(cat "$MONGODB_ROOT_PASSWORD_FILE")}"',
        `    mongosh --quiet --eval "${script.join('\n      ').replaceAll('"', '\\"')}"'`,
      ].join('\n'),
    ],
  };
}

function rabbitmq(situation: Situation): Step | undefined {
  const names = changed(situation, 'rabbit-user');
  if (names.length === 0) return undefined;
  if (!situation.inCluster.rabbitmq) return external('RabbitMQ', names);
  const user = situation.userNames.rabbitmq;
  const command = (verb: string): string =>
    `${newValues(names, situation)}\n  kubectl -n stoat-rabbitmq exec -i deployment/rabbitmq -- sh -c 'eval "$(cat)"; printf "%s\\n" "$RABBIT_USER" | rabbitmqctl ${verb} ${user}'`;
  return {
    title: "RabbitMQ: change its user's password",
    text: 'It lies on its volume too. The second command proves it.',
    commands: [command('change_password'), command('authenticate_user')],
  };
}

function minio(situation: Situation): Step | undefined {
  const names = changed(situation, 's3-access', 's3-secret');
  if (names.length === 0) return undefined;
  if (!situation.inCluster.minio) return external('the S3 provider', names);
  return {
    title: 'MinIO: nothing to change',
    text:
      'It takes its root user and password from its Secret at each start, and the apply below restarts it; the files stay. Only access keys that ' +
      'you made yourself in its console belong to the old root user and end with it: make those again afterwards.',
    commands: [],
  };
}

function external(what: string, names: readonly string[]): Step {
  return {
    title: `${what}: not in this cluster`,
    text: `Change the password there, or set ${names.map((name) => `secretOverrides.${name}`).join(' and ')} to the one that holds, before you go on.`,
    commands: [],
  };
}

function replaceSeed({ env, newSeedFile, seedPlace, seedIsReference }: Situation): Step {
  const file = seedPlace.replace(/:\d+$/, '');
  return seedIsReference
    ? {
        title: 'Replace the seed',
        text: `${seedPlace} names where secretSeed comes from: put the content of ${newSeedFile} there. Keep the old seed until all of this is done.`,
        commands: [],
      }
    : {
        title: 'Replace the seed',
        text: `Put the content of ${newSeedFile} in the place of secretSeed (${seedPlace}). Keep the old seed until all of this is done. vapid and files stay as they are.`,
        commands: [`\${EDITOR:-vi} ${file}`, `node dist/stoat-gen.mjs secrets --env ${env}`],
      };
}

function apply({ env }: Situation): Step {
  return {
    title: 'Apply',
    text: 'The releases above restart with it. Between the changed passwords and the end of this, servers that restart by themselves cannot log in.',
    commands: [`helmfile -e ${env} apply`],
  };
}

function verify({ newSeedFile }: Situation): Step {
  return {
    title: 'Look that everything runs, then destroy the old seed',
    text: `To go back before that: the same steps again, with a file that holds the old seed in the place of ${newSeedFile}.`,
    commands: ['kubectl -n stoat get pods', 'kubectl -n stoat rollout status deployment/stoat-api --timeout=5m'],
  };
}
