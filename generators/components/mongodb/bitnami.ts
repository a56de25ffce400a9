import { addresses, addressOf, authority, SECRET_LENGTH, urlPart } from '../component.ts';
import type { Component, ClusterNeeds, OfficialServer, OldRelease, Plan, Rotation, TakeOver, Step, Values } from '../component.ts';
import { cutOff, healthcheck, mount, RESTART, SECURITY, STEPS_DOWN, type ComposePart } from '../compose.ts';
import { chartRelease, host, persistence, port, resources, username, type ComponentSettings } from '../settings.ts';
import { fullName } from '../take-over.ts';
import { REPLICA_SET } from './replica-set-script.ts';
import { MONGODB_USERS } from './users-script.ts';

const NAMESPACE = 'stoat-mongodb';
const PORT = 27017;

export const component: Component = {
  release: 'mongodb',
  namespace: NAMESPACE,
  title: 'MongoDB',
  chart: 'bitnami/mongodb',
  repository: 'https://charts.bitnami.com/bitnami',
  pin: 'mongodb',
  key: 'mongodb',
  installed: ({ mongodb }) => mongodb.enabled,
  needs: ['stoat-config'],
  address: addresses(PORT, 'mongodb', 'mongodb'),
  replacedBy: ['database', 'mongodb'],
  identifiers: { 'mongo-root': SECRET_LENGTH, 'mongo-user': SECRET_LENGTH, 'mongo-replica-set-key': SECRET_LENGTH },
  secret: {
    name: 'mongodb-credentials',
    data: (credentials, user) => ({
      'mongodb-root-password': credentials['mongo-root'],
      'mongodb-passwords': credentials['mongo-user'],
      username: user,
      password: credentials['mongo-user'],
      'mongodb-replica-set-key': credentials['mongo-replica-set-key'],
    }),
  },
  revolt: ({ values, credentials, target }) => {
    const user = `${urlPart(values.mongodb.username)}:${urlPart(credentials['mongo-user'])}`;
    // The user is created in the application's own database, and that is where it logs in. With the set's name, the driver waits
    // for a primary after a restart instead of failing; a server elsewhere may have any name, which the driver asks for.
    const set = values.mongodb.enabled ? '&replicaSet=rs0' : '';
    const url = `mongodb://${user}@${authority(addressOf(component, values, target))}/revolt?authSource=revolt${set}`;
    return { database: { mongodb: url } };
  },
  warnings: ({ values, plan }, report) => {
    const password = values.secretOverrides['mongo-user'];
    if (plan.installed.mongodb && password !== undefined && /[\s,;]/.test(password)) {
      report(
        'secretOverrides.mongo-user',
        "holds white space, a comma or a semicolon; MongoDB's image takes that for several passwords when it creates the user",
      );
    }
    for (const key of ['extraEnvVars', 'hostAliases', 'customReadinessProbe']) {
      if (plan.installed.mongodb && key in values.mongodb.values) {
        report(`mongodb.values.${key}`, 'replaces what makes MongoDB a replica set; repeat there what values/mongodb.yaml.gotmpl sets');
      }
    }
  },
};

export const purpose = 'database';

export const overrides = {
  'mongo-root': { use: 'MongoDB: root' },
  'mongo-user': { use: "MongoDB: the application's user, on database revolt" },
  'mongo-replica-set-key': {
    use: 'MongoDB: key file of its replica set',
    pattern: '^[A-Za-z0-9+/=]{6,1024}$',
    expect: 'at least 6 and at most 1024 of letters, digits and + / =',
  },
};

export const sources = {
  'database.mongodb': ['mongodb.host', 'mongodb.port', 'mongodb.username', 'secretOverrides.mongo-user', 'secretSeed'],
};

export const settings = (): ComponentSettings => ({
  keys: {
    mongodb: chartRelease('bitnami/mongodb', 'database; external: enabled false, host, and the override mongo-user', {
      host: host('external MongoDB: 7.0 or newer, and a replica set'),
      port: port(PORT, 'port of an external MongoDB'),
      username: username("the application's user on database revolt"),
      persistence: persistence('8Gi'),
      resources: resources({ cpu: '100m', memory: '256Mi' }, { memory: '2Gi' }),
    }),
  },
  imageTag: 'bitnami/mongodb',
});

export const cluster: ClusterNeeds = { volume: true };

/** As the official image numbers its user. */
const OWNER = ['999', '999'] as const;
const USERS_FILE = 'mongodb-users.js';
const REPLICA_SET_FILE = 'mongodb-replica-set.js';
const REPLICA_SET_PATH = `/etc/${REPLICA_SET_FILE}`;

export const compose: ComposePart = {
  images: { mongodb: 'docker.io/library/mongo' },
  titles: { mongodb: 'database' },
  secrets: ({ credentials }) => [
    { name: 'mongodb-root-password', text: credentials['mongo-root'], owner: OWNER },
    { name: 'mongodb-password', text: credentials['mongo-user'], owner: OWNER },
    { name: 'mongodb-replica-set-key', text: credentials['mongo-replica-set-key'], owner: OWNER },
  ],
  files: () => [
    { name: USERS_FILE, text: MONGODB_USERS, meaning: "makes MongoDB's users" },
    { name: REPLICA_SET_FILE, text: REPLICA_SET, meaning: 'makes MongoDB a replica set of one; its health check' },
  ],
  services: ({ values, image, volume, secretMounts, limits }) => ({
    mongodb: {
      image: image('mongodb'),
      restart: RESTART,
      // The image leaves these out while it makes the users.
      command: ['--replSet', 'rs0', '--keyFile', '/run/secrets/mongodb-replica-set-key'],
      environment: {
        MONGO_INITDB_ROOT_USERNAME: 'root',
        MONGO_INITDB_ROOT_PASSWORD_FILE: '/run/secrets/mongodb-root-password',
        STOAT_MONGODB_USERNAME: values.mongodb.username,
        STOAT_MONGODB_MEMBER: authority(component.address!.compose),
      },
      ...secretMounts,
      volumes: [
        volume('mongodb', '/data/db'),
        mount(USERS_FILE, '/docker-entrypoint-initdb.d/users.js'),
        mount(REPLICA_SET_FILE, REPLICA_SET_PATH),
      ],
      // The image declares it a volume; without this it would get a nameless one.
      tmpfs: ['/data/configdb:size=1m'],
      healthcheck: healthcheck(['CMD', 'mongosh', '--quiet', 'admin', REPLICA_SET_PATH], '10s', '60s'),
      ...SECURITY,
      cap_add: STEPS_DOWN,
      ...limits,
    },
  }),
  ready: ['mongodb', 'service_healthy'],
  notes: ({ values, plan }) =>
    plan.installed.mongodb && /\n$/.test(values.secretOverrides['mongo-root'] ?? '') ? [cutOff('mongo-root')] : [],
};

/** In the pod, for a password that its image has in a file or in a variable. */
const ROOT_PASSWORD = '"${MONGODB_ROOT_PASSWORD:-$(cat "$MONGODB_ROOT_PASSWORD_FILE")}"';
const USER_PASSWORD = '"${MONGODB_EXTRA_PASSWORDS:-$(cat "$MONGODB_EXTRA_PASSWORDS_FILE")}"';

function inPod(pod = 'deployment/mongodb', namespace = NAMESPACE): string {
  return `kubectl -n ${namespace} exec -i ${pod} -c mongodb --`;
}

function mongosh(lines: readonly string[], indent: string): string {
  return `${indent}mongosh --quiet --eval "${lines.join(`\n  ${indent}`).replaceAll('"', '\\"')}"'`;
}

export const rotation: Rotation = {
  owner: 'MongoDB',
  // A replica set of one shows its key to no other server.
  stored: ['mongo-root', 'mongo-user'],
  step: (changed, { mongodb }, newValues) => ({
    title: 'MongoDB: change the passwords of its users',
    text:
      'They lie on its volume, and the Secret is read for an empty one only. The servers keep their open connections ' +
      'until they restart.',
    commands: [
      [
        newValues,
        `  ${inPod()} bash -c 'eval "$(cat)"`,
        `    export PRESENT=${ROOT_PASSWORD}`,
        mongosh(
          [
            'const admin = db.getSiblingDB("admin");',
            'admin.auth("root", process.env.PRESENT);',
            ...(changed.includes('mongo-user')
              ? [`db.getSiblingDB("revolt").changeUserPassword(${JSON.stringify(mongodb.username)}, process.env.MONGO_USER);`]
              : []),
            ...(changed.includes('mongo-root') ? ['admin.changeUserPassword("root", process.env.MONGO_ROOT);'] : []),
          ],
          '    ',
        ),
      ].join('\n'),
    ],
  }),
};

/** Runs a database tool in a pod: the root password goes through a pipe, not through arguments. */
function databaseTool(pod: string | undefined, command: string, redirect: string, namespace?: string): string {
  return [
    `${inPod(pod, namespace)} bash -c 'export ROOT_PASSWORD=${ROOT_PASSWORD}`,
    `  ${command} 3< <(printf "password: \\"%s\\"\\n" "$ROOT_PASSWORD")' ${redirect}`,
  ].join('\n');
}

const DUMP = 'mongodump --config=/dev/fd/3 --username root --authenticationDatabase admin --db revolt --gzip --archive';
const RESTORE =
  'mongorestore --config=/dev/fd/3 --username root --authenticationDatabase admin --drop --nsInclude "revolt.*" --gzip --archive';

/** The dump goes into the new database. */
function restoreDump(): Step {
  return { title: 'MongoDB: put the data into the new database', commands: [databaseTool(undefined, RESTORE, '< revolt.gz')] };
}

/**
 * The dump goes into the new database; or the old volume stays, for which the image makes no users. It must have root: on a volume with
 * data the image lets nobody in without a login.
 */
function restore({ mongodb }: Values): Step[] {
  return [
    restoreDump(),
    {
      title:
        'MongoDB, instead, where the volume of the old bitnami MongoDB itself goes on: a standalone server becomes a replica ' +
        `set of one by itself. See that it has, and make ${mongodb.username} where there is no such user`,
      commands: [
        `kubectl -n ${NAMESPACE} rollout status deployment/mongodb --timeout=5m`,
        [
          `${inPod()} bash -c 'export ROOT_PASSWORD=${ROOT_PASSWORD}`,
          `  export USER_PASSWORD=${USER_PASSWORD}`,
          mongosh(
            [
              'db.getSiblingDB("admin").auth("root", process.env.ROOT_PASSWORD);',
              'print(rs.status().members.map((each) => each.name + " " + each.stateStr).join());',
              'const revolt = db.getSiblingDB("revolt");',
              `if (revolt.getUser(${JSON.stringify(mongodb.username)}) === null) revolt.createUser({user: ` +
                `${JSON.stringify(mongodb.username)}, pwd: process.env.USER_PASSWORD, roles: [{role: "readWrite", db: "revolt"}]});`,
            ],
            '  ',
          ),
        ].join('\n'),
      ],
    },
  ];
}

export const official: OfficialServer = {
  path: ['database', 'mongodb'],
  identifier: 'mongo-user',
  url: {
    scheme: 'mongodb',
    rest: /^/,
    // The database is revolt, and the user logs in there.
    plain: /^(?:\/revolt\??|(?:\/(?:revolt)?)?\?authSource=revolt)$/,
  },
};

export const takeOver: TakeOver = {
  // The official set-up's database has no users; where one was made, the tool asks for its password.
  fromCompose: ({ compose: dockerCompose, data, hasUser, values }) => {
    if (!data) return { save: [], restore: [] };
    const { username: user } = values.mongodb;
    const save = hasUser
      ? `${dockerCompose} exec database mongodump --username ${user} --authenticationDatabase admin --db revolt --gzip ` +
        `--archive=/tmp/revolt.gz && ${dockerCompose} cp database:/tmp/revolt.gz revolt.gz`
      : `${dockerCompose} exec -T database mongodump --db revolt --gzip --archive > revolt.gz`;
    return { save: [save], restore: [restoreDump()] };
  },
  fromHelmfile: ({ values, old }) => {
    const place = podOf(old);
    return {
      save: [
        {
          title: `Save the database before anything is replaced: ${place.why}`,
          commands: [...place.ask, databaseTool(place.pod, DUMP, '> revolt.gz', old.namespace)],
        },
      ],
      restore: old.inPlace === false ? [restoreDump()] : restore(values),
    };
  },
  settings: {
    username: ['auth.usernames.0', 'auth.username'],
    'persistence.size': ['persistence.size'],
    'persistence.storageClass': ['persistence.storageClass', 'global.storageClass'],
  },
};

/** The pod of the original that has the data, for `kubectl exec`; where the folder does not say it, with the commands that ask for it. */
function podOf(old: OldRelease): { readonly pod: string; readonly ask: readonly string[]; readonly why: string } {
  const look = `kubectl -n ${old.namespace} get pods`;
  // The chart's default, where the values say nothing of it.
  const architecture = old.setting('architecture');
  if (old.inPlace === undefined || (architecture !== 'standalone' && architecture !== 'replicaset')) {
    return {
      pod: '"$OLD_MONGODB_POD"',
      ask: [
        look,
        "printf 'The pod of the old MongoDB, of several the primary (mostly the one that ends with -0): '; read -r OLD_MONGODB_POD",
      ],
      why: 'whether the original is a standalone server or a replica set is not in its folder',
    };
  }
  const name = fullName(old, 'mongodb');
  const moves = old.inPlace ? '' : `, in the namespace ${old.namespace}, whose volume stays there`;
  if (architecture === 'replicaset') {
    return { pod: `${name}-0`, ask: [look], why: `the original is a replica set${moves}; look which pod is the primary, mostly ${name}-0` };
  }
  const kind = old.setting('useStatefulSet') === 'true' ? 'statefulset' : 'deployment';
  return { pod: `${kind}/${name}`, ask: [], why: `the original is a standalone server${moves}` };
}

export const databaseShell = ({ mongodb }: Values, { installed }: Plan): string =>
  installed.mongodb
    ? `kubectl -n ${NAMESPACE} exec -it deployment/mongodb -- mongosh --username ${mongodb.username} --authenticationDatabase revolt revolt`
    : 'mongosh, on your MongoDB, in the database revolt';
