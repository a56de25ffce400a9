import { addresses, addressOf, SECRET_LENGTH } from './component.ts';
import type { ClusterNeeds, Component, OfficialServer, Rotation, Step, TakeOver, Values } from './component.ts';
import { healthcheck, RESTART, SECURITY, STEPS_DOWN, type ComposePart } from './compose.ts';
import { chartRelease, host, persistence, port, resources, username, type ComponentSettings } from './settings.ts';

const NAMESPACE = 'stoat-rabbitmq';
const PORT = 5672;

export const component: Component = {
  release: 'rabbitmq',
  namespace: NAMESPACE,
  title: 'RabbitMQ',
  chart: './helm/stoat-app',
  tag: ({ infraImageTags }) => infraImageTags.rabbitmq,
  key: 'rabbitmq',
  installed: ({ rabbitmq }) => rabbitmq.enabled,
  needs: ['stoat-config'],
  address: addresses(PORT, 'rabbitmq', 'rabbitmq'),
  replacedBy: ['rabbit', 'host'],
  identifiers: { 'rabbit-user': SECRET_LENGTH },
  secret: { name: 'rabbitmq-credentials', data: (credentials, user) => ({ username: user, password: credentials['rabbit-user'] }) },
  // The servers' AMQP client has its recovery switched off: they lose pushes and read marks, and no probe notices.
  restartsUsers: true,
  checksum: ({ rabbitmq }, credentials) => [rabbitmq.username, credentials['rabbit-user']],
  revolt: ({ values, credentials, target }) => ({
    rabbit: { ...addressOf(component, values, target), username: values.rabbitmq.username, password: credentials['rabbit-user'] },
  }),
};

export const purpose = 'message broker';

export const overrides = {
  'rabbit-user': {
    use: "RabbitMQ: the application's user",
    pattern: '^[A-Za-z0-9._~-]+$',
    expect: 'letters, digits and - . _ ~ only, because the servers put it into a URL unescaped',
  },
};

export const sources = {
  'rabbit.host': ['rabbitmq.host'],
  'rabbit.port': ['rabbitmq.port'],
  'rabbit.username': ['rabbitmq.username'],
  'rabbit.password': ['secretOverrides.rabbit-user', 'secretSeed'],
};

export const settings = (): ComponentSettings => ({
  keys: {
    rabbitmq: chartRelease('helm/stoat-app', 'message broker; external: enabled false, host, and the override rabbit-user', {
      host: host('external RabbitMQ'),
      port: port(PORT, 'port of an external RabbitMQ'),
      username: username("the application's user"),
      persistence: persistence('2Gi'),
      resources: resources({ cpu: '100m', memory: '256Mi' }, { memory: '1Gi' }),
    }),
  },
  imageTag: 'rabbitmq',
});

export const cluster: ClusterNeeds = { volume: true };

/** As the official image numbers its user. */
const OWNER = ['999', '999'] as const;

export const compose: ComposePart = {
  titles: { rabbitmq: 'message broker' },
  // The user that RabbitMQ makes at its first start. Neither text can hold anything but letters, digits and - . _ ~.
  secrets: ({ values, credentials }) => [
    {
      name: 'rabbitmq-user',
      text: `default_user = ${values.rabbitmq.username}\ndefault_pass = ${credentials['rabbit-user']}\n`,
      owner: OWNER,
      target: '/etc/rabbitmq/conf.d/20-user.conf',
    },
  ],
  services: ({ values, volume, secretMounts, limits }) => ({
    rabbitmq: {
      image: `docker.io/library/rabbitmq:${values.infraImageTags.rabbitmq}`,
      restart: RESTART,
      // RabbitMQ files its data under its host name: with another one it starts empty.
      hostname: 'rabbitmq',
      ...secretMounts,
      volumes: [volume('rabbitmq', '/var/lib/rabbitmq')],
      // RabbitMQ's own tools make a cookie as root before the server has made its own, which the server then cannot read.
      // Erlang starts slowly on small machines.
      healthcheck: healthcheck(['CMD', 'bash', '-c', `< /dev/tcp/127.0.0.1/${PORT}`], '10s', '120s'),
      ...SECURITY,
      cap_add: STEPS_DOWN,
      ...limits,
    },
  }),
  ready: ['rabbitmq', 'service_healthy'],
};

/** Begins a command in the pod. */
const inPod = (): string => `kubectl -n ${NAMESPACE} exec -i deployment/rabbitmq -- sh -c`;

export const rotation: Rotation = {
  owner: 'RabbitMQ',
  step: (_, { rabbitmq }, newValues) => ({
    title: "RabbitMQ: change its user's password",
    text: 'It lies on its volume too. The second command proves it.',
    commands: ['change_password', 'authenticate_user'].map(
      (verb) => `${newValues}\n  ${inPod()} 'eval "$(cat)"; printf "%s\\n" "$RABBIT_USER" | rabbitmqctl ${verb} ${rabbitmq.username}'`,
    ),
  }),
};

function userOnKeptVolume({ rabbitmq }: Values, old: string): Step {
  return {
    title:
      `RabbitMQ: nothing has to be copied, it holds notifications that are on their way; user ${rabbitmq.username} is ` +
      'made in an empty volume. ' +
      `Only for another user than ${old} on a kept volume: set rabbitmq.username, apply, and make that user there`,
    commands: [
      `${inPod()} 'printf "%s\\n" "$RABBITMQ_DEFAULT_PASS" | rabbitmqctl add_user "$RABBITMQ_DEFAULT_USER"'`,
      `${inPod()} 'rabbitmqctl set_permissions -p / "$RABBITMQ_DEFAULT_USER" ".*" ".*" ".*"'`,
    ],
  };
}

export const official: OfficialServer = { path: ['rabbit'], identifier: 'rabbit-user' };

export const takeOver: TakeOver = {
  fromCompose: ({ data, values }) => ({ save: [], restore: data ? [userOnKeptVolume(values, 'rabbituser')] : [] }),
  fromHelmfile: ({ values, old }) => ({
    save: [],
    // In a volume of its own the image makes the user.
    restore:
      old.inPlace === false ? [] : [userOnKeptVolume(values, old.setting('env', 'RABBITMQ_DEFAULT_USER') ?? values.rabbitmq.username)],
  }),
  settings: {
    username: ['env.RABBITMQ_DEFAULT_USER', 'auth.username'],
    'persistence.size': ['persistence.size'],
    'persistence.storageClass': ['persistence.storageClass'],
  },
};
