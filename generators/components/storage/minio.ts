import { addresses, addressOf, SECRET_LENGTH, warnOfDerived } from '../component.ts';
import type { Address, ClusterNeeds, Component, OldRelease, Plan, Rotation, Step, TakeOver, Target, Values } from '../component.ts';
import { cutOff, dependsOn, healthcheck, RESTART, SECURITY, type ComposePart } from '../compose.ts';
import { chartRelease, host, persistence, port, resources, type ComponentSettings } from '../settings.ts';
import { fullName } from '../take-over.ts';
import { S3_SOURCES, s3Revolt, s3Rules, s3Settings } from './s3.ts';

const NAMESPACE = 'stoat-minio';
const PORT = 9000;
const PROVIDER = 'minio';

export const component: Component = {
  release: 'minio',
  namespace: NAMESPACE,
  title: 'MinIO',
  chart: 'minio/minio',
  repository: 'https://charts.min.io',
  pin: 'minio',
  key: 'minio',
  installed: ({ minio, s3 }) => minio.enabled && s3.provider === PROVIDER,
  needs: ['stoat-config'],
  address: addresses(PORT, 'minio', 'minio'),
  identifiers: { 's3-access': SECRET_LENGTH, 's3-secret': SECRET_LENGTH },
  secret: {
    name: 's3-credentials',
    data: (credentials) => ({ rootUser: credentials['s3-access'], rootPassword: credentials['s3-secret'] }),
  },
  checksum: (_, credentials) => [credentials['s3-access'], credentials['s3-secret']],
  revolt: ({ values, plan, credentials, target }) => s3Revolt(values, insideOf(values, plan, target), credentials),
  rules: ({ values, plan }, report) => {
    for (const [name, least] of [
      ['s3-access', 3],
      ['s3-secret', 8],
    ] as const) {
      const override = values.secretOverrides[name];
      if (plan.installed.minio && override !== undefined && override.length < least) {
        report(`secretOverrides.${name}`, `must have at least ${least} characters, MinIO does not start with fewer`);
      }
    }
    s3Rules(values, insideOf(values, plan, 'kubernetes'), report);
  },
  warnings: ({ values }, report) => {
    if (values.s3.provider !== PROVIDER)
      warnOfDerived(['s3-access', 's3-secret'], values, `${values.s3.provider} will refuse the derived value`, report);
  },
};

export const purpose = 'uploads, unless `s3.provider` says otherwise';

/** The MinIO beside the servers, or the one that the environment names. */
function insideOf(values: Values, { installed }: Plan, target: Target): Address | undefined {
  return installed.minio || values.minio.host !== '' ? addressOf(component, values, target) : undefined;
}

export const overrides = {
  's3-access': { use: 'S3: access key id' },
  's3-secret': { use: 'S3: secret access key' },
};

export const sources = S3_SOURCES;

export const settings = (): ComponentSettings => ({
  keys: {
    minio: chartRelease('minio/minio', 'object storage for s3.provider minio; external: enabled false and s3.endpoint, or host and port', {
      host: host('external MinIO, reached by http; for https set s3.endpoint'),
      port: port(PORT, 'port of an external MinIO'),
      persistence: persistence('20Gi'),
      resources: resources({ cpu: '100m', memory: '256Mi' }, { memory: '1Gi' }),
    }),
    s3: s3Settings(PROVIDER),
  },
});

export const cluster: ClusterNeeds = { volume: true };

const OWNER = ['0', '0'] as const;

/** Runs in mc's image. Credentials go through pipes, because every user of a machine sees arguments. */
const CREATE_BUCKET = `IFS= read -r user < /run/secrets/minio-root-user || true
IFS= read -r password < /run/secrets/minio-root-password || true
printf '%s\\n%s\\n' "$user" "$password" | mc alias set stoat http://minio:9000 > /dev/null
mc mb --ignore-existing "stoat/$BUCKET"
`;

export const compose: ComposePart = {
  images: { minio: 'quay.io/minio/minio', mc: 'quay.io/minio/mc' },
  titles: { minio: 'uploaded files', 'create-bucket': 'makes the bucket where there is none, and ends' },
  secrets: ({ credentials }) => [
    { name: 'minio-root-user', text: credentials['s3-access'], owner: OWNER },
    { name: 'minio-root-password', text: credentials['s3-secret'], owner: OWNER },
  ],
  services: ({ values, image, volume, secretMounts, limits, used }) => ({
    minio: {
      image: image('minio'),
      restart: RESTART,
      command: ['server', '/data'],
      environment: { MINIO_ROOT_USER_FILE: '/run/secrets/minio-root-user', MINIO_ROOT_PASSWORD_FILE: '/run/secrets/minio-root-password' },
      ...secretMounts,
      volumes: [volume('minio', '/data')],
      healthcheck: healthcheck(['CMD', 'curl', '-fsS', '-o', '/dev/null', `http://127.0.0.1:${PORT}/minio/health/live`], '10s'),
      ...SECURITY,
      ...limits,
    },
    // `up --wait` reports a container that has ended as failed, unless another one waits for its end.
    ...(used
      ? {
          'create-bucket': {
            image: image('mc'),
            restart: 'no',
            entrypoint: ['/bin/sh', '-euc', CREATE_BUCKET],
            environment: { BUCKET: values.s3.bucket, MC_CONFIG_DIR: '/tmp/mc' },
            ...secretMounts,
            ...dependsOn({ minio: 'service_healthy' }),
            tmpfs: ['/tmp:size=64m'],
            ...SECURITY,
          },
        }
      : {}),
  }),
  ready: ['create-bucket', 'service_completed_successfully'],
  visitors: ['create-bucket'],
  notes: ({ values, plan }) =>
    (['s3-access', 's3-secret'] as const)
      .filter((name) => {
        const value = values.secretOverrides[name] ?? '';
        return plan.installed.minio && (value !== value.trim() || value.includes('\n'));
      })
      .map(cutOff),
};

export const rotation: Rotation = {
  owner: 'the S3 provider',
  step: () => ({
    title: 'MinIO: nothing to change',
    text:
      'It takes its root user and password from its Secret at each start, and the apply below restarts it; the files ' +
      'stay. Only access keys that ' +
      'you made yourself in its console belong to the old root user and end with it: make those again afterwards.',
    commands: [],
  }),
};

export const takeOver: TakeOver = {
  fromCompose: ({ compose: dockerCompose, data, values: { s3 } }) => {
    if (!data) return { save: [], restore: [] };
    return {
      save: [
        [
          '# the key and the password are those of the old MinIO, which you are asked for',
          `mkdir -p uploads && ${dockerCompose} run --rm --no-deps -v "$PWD/uploads:/uploads" --entrypoint sh ` +
            `createbuckets -c 'mc alias set old http://minio:9000 && mc mirror old/${s3.bucket} /uploads'`,
        ].join('\n'),
      ],
      restore: [
        {
          title:
            'MinIO: put the files into the new one, whose root user and password are those of the old one (s3-access, ' +
            's3-secret); needs mc on this machine',
          commands: [
            `kubectl -n ${NAMESPACE} port-forward service/minio 9000:9000 &`,
            `(${printed('rootUser')}; echo; ${printed('rootPassword')}; echo) | mc alias set new http://127.0.0.1:9000`,
            `mc mirror uploads new/${s3.bucket}`,
          ],
        },
      ],
    };
  },
  fromHelmfile: ({ old, values: { s3 } }) => {
    if (old.inPlace !== false) {
      const step = {
        title:
          'MinIO: its root user and password stay the same (s3-access, s3-secret), so a volume that is kept goes on; ' +
          'look that the files are there',
        commands: [`kubectl -n ${NAMESPACE} get pvc`, `kubectl -n ${NAMESPACE} exec deployment/minio -- ls /export`],
      };
      return { save: [], restore: old.inPlace === undefined ? [step, move(old, s3.bucket)] : [step] };
    }
    return { save: [], restore: [move(old, s3.bucket)] };
  },
  settings: { 'persistence.size': ['persistence.size'], 'persistence.storageClass': ['persistence.storageClass'] },
};

/** Between two clusters' Services by way of this machine: the volume of another namespace stays where it is. */
function move(old: OldRelease, bucket: string): Step {
  const service = old.inPlace === undefined ? '"$OLD_MINIO_SERVICE"' : fullName(old, 'minio');
  const ask = [`kubectl -n ${old.namespace} get services`, "printf 'The Service of the old MinIO: '; read -r OLD_MINIO_SERVICE"];
  return {
    title:
      `MinIO${old.inPlace === undefined ? ', instead, where the new one has another volume' : ''}: copy the files from the old one, ` +
      'which has the same root user and password; needs mc on this machine',
    commands: [
      ...(old.inPlace === undefined ? ask : []),
      `kubectl -n ${old.namespace} port-forward service/${service} 9001:9000 &`,
      `kubectl -n ${NAMESPACE} port-forward service/minio 9000:9000 &`,
      ...['old http://127.0.0.1:9001', 'new http://127.0.0.1:9000'].map(
        (alias) => `(${printed('rootUser')}; echo; ${printed('rootPassword')}; echo) | mc alias set ${alias}`,
      ),
      `mc mirror old/${bucket} new/${bucket}`,
    ],
  };
}

/** Prints a key of the Secret. */
function printed(key: string): string {
  return `kubectl -n stoat-config get secret s3-credentials -o jsonpath='{.data.${key}}' | base64 -d`;
}
