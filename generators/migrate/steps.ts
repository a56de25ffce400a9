import { plan as planOf } from '../components/plan.ts';
import { RELEASES, APP_NAMESPACE } from '../components/releases.ts';
import { APP_NAMES, service } from '../components/services/table.ts';
import type { Values } from '../configuration/schema.ts';
import type { Step } from './draft.ts';

const MONGODB = RELEASES.mongodb.namespace;
const RABBITMQ = RELEASES.rabbitmq.namespace;
const MINIO = RELEASES.minio.namespace;
const CONFIG = RELEASES['stoat-config'].namespace;

/** In the pod, for a password that its image has in a file or in a variable. */
const ROOT_PASSWORD = 'export ROOT_PASSWORD="${MONGODB_ROOT_PASSWORD:-$(cat "$MONGODB_ROOT_PASSWORD_FILE")}"';
const USER_PASSWORD = 'export USER_PASSWORD="${MONGODB_EXTRA_PASSWORDS:-$(cat "$MONGODB_EXTRA_PASSWORDS_FILE")}"';

export interface ComposeData {
  readonly mongodb: boolean;
  readonly mongodbHasUser: boolean;
  readonly uploads: boolean;
  readonly rabbitmq: boolean;
}

/** What is left to do by hand after taking over the official compose set-up. No command holds a secret, all read them where they are. */
export function composeSteps(name: string, folder: string, data: ComposeData, values: Values): Step[] {
  const compose = `docker compose --project-directory ${quote(folder)}`;
  return [
    {
      title: 'Save the data of the old installation, while nobody changes it',
      commands: [
        `${compose} stop caddy web api events autumn january gifbox crond pushd voice-ingress`,
        ...(data.mongodb ? [saveDatabase(compose, data.mongodbHasUser, values)] : []),
        ...(data.uploads ? [saveUploads(compose, values)] : []),
      ],
    },
    {
      title: 'Deploy, then stop the servers until the data is there',
      commands: [`helmfile -e ${name} apply`, `kubectl -n ${APP_NAMESPACE} scale deployment --all --replicas=0`],
    },
    ...(data.mongodb ? [restoreDatabase(), mongodbVolume(values)] : []),
    ...(data.uploads ? [restoreUploads(values)] : []),
    ...(data.rabbitmq ? [rabbitmqVolume(values, 'rabbituser')] : []),
    start(values),
  ];
}

/** The same for the original deployment, whose pods may run in the same cluster and namespaces. */
export function helmfileSteps(name: string, values: Values): Step[] {
  const { installed } = planOf(values);
  return [
    {
      title: 'Look what is there; volumes keep their data only under the same names',
      commands: ['helm ls -A', 'kubectl get pvc -A', `helmfile -e ${name} diff`],
    },
    ...(installed.mongodb
      ? [
          {
            title: `Save the database before anything is replaced: the original runs MongoDB as a replica set, here it is a single server with a volume of its own (look which pod is the primary; mostly mongodb-0)`,
            commands: [
              `kubectl -n ${APP_NAMESPACE} scale deployment --all --replicas=0`,
              `kubectl -n ${MONGODB} get pods`,
              mongoTool(
                'mongodb-0',
                'mongodump --config=/dev/fd/3 --username root --authenticationDatabase admin --db revolt --gzip --archive',
                '> revolt.gz',
              ),
            ],
          },
        ]
      : []),
    {
      title: 'Deploy, then stop the servers until the data is there',
      commands: [`helmfile -e ${name} apply`, `kubectl -n ${APP_NAMESPACE} scale deployment --all --replicas=0`],
    },
    ...(installed.mongodb ? [restoreDatabase(), mongodbVolume(values)] : []),
    ...(installed.minio
      ? [
          {
            title:
              'MinIO: its root user and password stay the same (s3-access, s3-secret), so a volume that is kept goes on; look that the files are there',
            commands: [`kubectl -n ${MINIO} get pvc`, `kubectl -n ${MINIO} exec deployment/minio -- ls /export`],
          },
        ]
      : []),
    ...(installed.rabbitmq ? [rabbitmqVolume(values, 'stoatchat')] : []),
    start(values),
  ];
}

/** The official MongoDB has no users; where somebody has made one, the tool asks for its password. */
function saveDatabase(compose: string, hasUser: boolean, { mongodb }: Values): string {
  return hasUser
    ? `${compose} exec database mongodump --username ${mongodb.username} --authenticationDatabase admin --db revolt --gzip --archive=/tmp/revolt.gz && ${compose} cp database:/tmp/revolt.gz revolt.gz`
    : `${compose} exec -T database mongodump --db revolt --gzip --archive > revolt.gz`;
}

function saveUploads(compose: string, { s3 }: Values): string {
  return [
    '# the key and the password are those of the old MinIO, which you are asked for',
    `mkdir -p uploads && ${compose} run --rm --no-deps -v "$PWD/uploads:/uploads" --entrypoint sh createbuckets -c 'mc alias set old http://minio:9000 && mc mirror old/${s3.bucket} /uploads'`,
  ].join('\n');
}

/** Runs a database tool in a pod: the root password goes through a pipe, not through arguments. */
function mongoTool(pod: string, command: string, redirect: string): string {
  return [
    `kubectl -n ${MONGODB} exec -i ${pod} -c mongodb -- bash -c '${ROOT_PASSWORD}`,
    `  ${command} 3< <(printf "password: \\"%s\\"\\n" "$ROOT_PASSWORD")' ${redirect}`,
  ].join('\n');
}

function restoreDatabase(): Step {
  return {
    title: 'MongoDB: put the data into the new database',
    commands: [
      mongoTool(
        'deployment/mongodb',
        'mongorestore --config=/dev/fd/3 --username root --authenticationDatabase admin --drop --nsInclude "revolt.*" --gzip --archive',
        '< revolt.gz',
      ),
    ],
  };
}

/** The image makes users only where the volume is empty. */
function mongodbVolume({ mongodb }: Values): Step {
  const script = [
    'const admin = db.getSiblingDB("admin");',
    // Without any user MongoDB lets somebody on the same machine make the first one, and only that.
    'try { admin.createUser({user: "root", pwd: process.env.ROOT_PASSWORD, roles: ["root"]}) } catch (error) { print(error.codeName) }',
    'admin.auth("root", process.env.ROOT_PASSWORD);',
    `db.getSiblingDB("revolt").createUser({user: ${JSON.stringify(mongodb.username)}, pwd: process.env.USER_PASSWORD, roles: [{role: "readWrite", db: "revolt"}]});`,
  ];
  return {
    title: `MongoDB, instead, where the old volume itself goes on: its users are not made by the image (the official set-up has none); make root and ${mongodb.username}`,
    commands: [
      [
        `kubectl -n ${MONGODB} exec -i deployment/mongodb -c mongodb -- bash -c '${ROOT_PASSWORD}`,
        `  ${USER_PASSWORD}`,
        `  mongosh --quiet --eval "${script.join('\n    ').replaceAll('"', '\\"')}"'`,
      ].join('\n'),
    ],
  };
}

function rabbitmqVolume({ rabbitmq }: Values, old: string): Step {
  return {
    title:
      `RabbitMQ: nothing has to be copied, it holds notifications that are on their way; user ${rabbitmq.username} is made in an empty volume. ` +
      `Only for another user than ${old} on a kept volume: set rabbitmq.username, apply, and make that user there`,
    commands: [
      `kubectl -n ${RABBITMQ} exec -i deployment/rabbitmq -- sh -c 'printf "%s\\n" "$RABBITMQ_DEFAULT_PASS" | rabbitmqctl add_user "$RABBITMQ_DEFAULT_USER"'`,
      `kubectl -n ${RABBITMQ} exec -i deployment/rabbitmq -- sh -c 'rabbitmqctl set_permissions -p / "$RABBITMQ_DEFAULT_USER" ".*" ".*" ".*"'`,
    ],
  };
}

function restoreUploads({ s3 }: Values): Step {
  const from = (key: string): string => `kubectl -n ${CONFIG} get secret s3-credentials -o jsonpath='{.data.${key}}' | base64 -d`;
  return {
    title:
      'MinIO: put the files into the new one, whose root user and password are those of the old one (s3-access, s3-secret); needs mc on this machine',
    commands: [
      `kubectl -n ${MINIO} port-forward service/minio 9000:9000 &`,
      `(${from('rootUser')}; echo; ${from('rootPassword')}; echo) | mc alias set new http://127.0.0.1:9000`,
      `mc mirror uploads new/${s3.bucket}`,
    ],
  };
}

function start({ apps }: Values): Step {
  const others = APP_NAMES.filter((app) => apps[app].enabled && apps[app].replicas !== 1);
  return {
    title: 'Start the servers, and keep the old installation and its volumes until files and messages are seen in the new one',
    commands: [
      `kubectl -n ${APP_NAMESPACE} scale deployment --all --replicas=1`,
      ...others.map((app) => `kubectl -n ${APP_NAMESPACE} scale deployment ${service(app).release} --replicas=${apps[app].replicas}`),
      `kubectl -n ${APP_NAMESPACE} get pods`,
    ],
  };
}

function quote(text: string): string {
  return /^[A-Za-z0-9_./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
