import { addresses, addressOf, authority, SECRET_LENGTH, urlPart } from '../component.ts';
import type { Component, ClusterNeeds, OfficialServer, Plan, Rotation, TakeOver, Step, Values } from '../component.ts';
import { cutOff, healthcheck, mount, RESTART, SECURITY, STEPS_DOWN, type ComposePart } from '../compose.ts';
import { chartRelease, host, persistence, port, resources, username, type ComponentSettings } from '../settings.ts';
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
  identifiers: { 'mongo-root': SECRET_LENGTH, 'mongo-user': SECRET_LENGTH },
  secret: {
    name: 'mongodb-credentials',
    data: (credentials, user) => ({
      'mongodb-root-password': credentials['mongo-root'],
      'mongodb-passwords': credentials['mongo-user'],
      username: user,
      password: credentials['mongo-user'],
    }),
  },
  revolt: ({ values, credentials, target }) => {
    const user = `${urlPart(values.mongodb.username)}:${urlPart(credentials['mongo-user'])}`;
    // The user is created in the application's own database, and that is where it logs in.
    const url = `mongodb://${user}@${authority(addressOf(component, values, target))}/revolt?authSource=revolt`;
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
  },
};

export const purpose = 'database';

export const overrides = {
  'mongo-root': { use: 'MongoDB: root' },
  'mongo-user': { use: "MongoDB: the application's user, on database revolt" },
};

export const sources = {
  'database.mongodb': ['mongodb.host', 'mongodb.port', 'mongodb.username', 'secretOverrides.mongo-user', 'secretSeed'],
};

export const settings = (): ComponentSettings => ({
  keys: {
    mongodb: chartRelease('bitnami/mongodb', 'database; external: enabled false, host, and the override mongo-user', {
      host: host('external MongoDB'),
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

export const compose: ComposePart = {
  images: { mongodb: 'docker.io/library/mongo' },
  titles: { mongodb: 'database' },
  secrets: ({ credentials }) => [
    { name: 'mongodb-root-password', text: credentials['mongo-root'], owner: OWNER },
    { name: 'mongodb-password', text: credentials['mongo-user'], owner: OWNER },
  ],
  files: () => [{ name: USERS_FILE, text: MONGODB_USERS, meaning: "makes MongoDB's users" }],
  services: ({ values, image, volume, secretMounts, limits }) => ({
    mongodb: {
      image: image('mongodb'),
      restart: RESTART,
      environment: {
        MONGO_INITDB_ROOT_USERNAME: 'root',
        MONGO_INITDB_ROOT_PASSWORD_FILE: '/run/secrets/mongodb-root-password',
        STOAT_MONGODB_USERNAME: values.mongodb.username,
      },
      ...secretMounts,
      volumes: [volume('mongodb', '/data/db'), mount(USERS_FILE, '/docker-entrypoint-initdb.d/users.js')],
      // The image declares it a volume; without this it would get a nameless one.
      tmpfs: ['/data/configdb'],
      // By its name: while the image makes the users, the server listens to itself only and is not to be waited for.
      healthcheck: healthcheck(
        ['CMD', 'mongosh', '--quiet', '--host', 'mongodb', '--eval', 'quit(db.adminCommand({ping: 1}).ok ? 0 : 1)'],
        '15s',
        '60s',
      ),
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

function inPod(pod = 'deployment/mongodb'): string {
  return `kubectl -n ${NAMESPACE} exec -i ${pod} -c mongodb --`;
}

function mongosh(lines: readonly string[], indent: string): string {
  return `${indent}mongosh --quiet --eval "${lines.join(`\n  ${indent}`).replaceAll('"', '\\"')}"'`;
}

export const rotation: Rotation = {
  owner: 'MongoDB',
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
function databaseTool(pod: string | undefined, command: string, redirect: string): string {
  return [
    `${inPod(pod)} bash -c 'export ROOT_PASSWORD=${ROOT_PASSWORD}`,
    `  ${command} 3< <(printf "password: \\"%s\\"\\n" "$ROOT_PASSWORD")' ${redirect}`,
  ].join('\n');
}

const DUMP = 'mongodump --config=/dev/fd/3 --username root --authenticationDatabase admin --db revolt --gzip --archive';
const RESTORE =
  'mongorestore --config=/dev/fd/3 --username root --authenticationDatabase admin --drop --nsInclude "revolt.*" --gzip --archive';

/** The dump goes into the new database; or the old volume stays, for which the image makes no users. */
function restore({ mongodb }: Values): Step[] {
  return [
    { title: 'MongoDB: put the data into the new database', commands: [databaseTool(undefined, RESTORE, '< revolt.gz')] },
    {
      title:
        'MongoDB, instead, where the old volume itself goes on: its users are not made by the image (the official ' +
        `set-up has none); make root and ${mongodb.username}`,
      commands: [
        [
          `${inPod()} bash -c 'export ROOT_PASSWORD=${ROOT_PASSWORD}`,
          `  export USER_PASSWORD=${USER_PASSWORD}`,
          mongosh(
            [
              'const admin = db.getSiblingDB("admin");',
              // Without any user MongoDB lets a client on the same machine make the first one, and only that.
              'try { admin.createUser({user: "root", pwd: process.env.ROOT_PASSWORD, roles: ["root"]}) } catch (error) { ' +
                'print(error.codeName) }',
              'admin.auth("root", process.env.ROOT_PASSWORD);',
              `db.getSiblingDB("revolt").createUser({user: ${JSON.stringify(mongodb.username)}, pwd: ` +
                'process.env.USER_PASSWORD, roles: [{role: "readWrite", db: "revolt"}]});',
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
    return { save: [save], restore: restore(values) };
  },
  fromHelmfile: (values) => ({
    save: [
      {
        title:
          'Save the database before anything is replaced: the original runs MongoDB as a replica set, here it is a ' +
          'single server with a volume of its own (look which pod is the primary; mostly mongodb-0)',
        commands: [
          'kubectl -n stoat scale deployment --all --replicas=0',
          `kubectl -n ${NAMESPACE} get pods`,
          databaseTool('mongodb-0', DUMP, '> revolt.gz'),
        ],
      },
    ],
    restore: restore(values),
  }),
};

export const databaseShell = ({ mongodb }: Values, { installed }: Plan): string =>
  installed.mongodb
    ? `kubectl -n ${NAMESPACE} exec -it deployment/mongodb -- mongosh --username ${mongodb.username} --authenticationDatabase revolt revolt`
    : 'mongosh, on your MongoDB, in the database revolt';
