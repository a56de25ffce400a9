import { createHash } from 'node:crypto';
import {
  addresses,
  addressOf,
  authority,
  SECRET_LENGTH,
  urlPart,
  type ClusterNeeds,
  type Component,
  type OfficialServer,
  type TakeOver,
} from '../component.ts';
import { healthcheck, RESTART, SECURITY, STEPS_DOWN, type ComposePart } from '../compose.ts';
import { chartRelease, host, persistence, port, resources, type ComponentSettings } from '../settings.ts';
import { nothing } from '../take-over.ts';

const NAMESPACE = 'stoat-redis';
const PORT = 6379;

export const component: Component = {
  release: 'redis',
  namespace: NAMESPACE,
  title: 'Redis',
  chart: 'bitnami/redis',
  repository: 'https://charts.bitnami.com/bitnami',
  pin: 'redis',
  key: 'redis',
  installed: ({ redis }) => redis.enabled,
  needs: ['stoat-config'],
  address: addresses(PORT, 'redis-master', 'redis'),
  replacedBy: ['database', 'redis'],
  identifiers: { redis: SECRET_LENGTH },
  secret: { name: 'redis-credentials', data: ({ redis }) => ({ 'redis-password': redis }) },
  checksum: (_, { redis }) => [redis],
  revolt: ({ values, credentials, target }) => ({
    database: { redis: `redis://:${urlPart(credentials.redis)}@${authority(addressOf(component, values, target))}/` },
  }),
};

export const purpose = 'events, caches';

export const overrides = { redis: { use: 'Redis: password' } };

export const sources = { 'database.redis': ['redis.host', 'redis.port', 'secretOverrides.redis', 'secretSeed'] };

export const settings = (): ComponentSettings => ({
  keys: {
    redis: chartRelease('bitnami/redis', 'events and caches; external: enabled false, host, and the override redis', {
      host: host('external Redis'),
      port: port(PORT, 'port of an external Redis'),
      persistence: persistence('1Gi', 'cannot change once it is there'),
      resources: resources({ cpu: '50m', memory: '64Mi' }, { memory: '512Mi' }),
    }),
  },
  imageTag: 'bitnami/redis',
});

export const cluster: ClusterNeeds = { volume: true };

/** As valkey's Alpine image numbers its user. */
const OWNER = ['999', '1000'] as const;

export const compose: ComposePart = {
  images: { redis: 'docker.io/valkey/valkey' },
  titles: { redis: 'events and caches: Valkey, which speaks what Redis speaks' },
  secrets: ({ credentials }) => [{ name: 'redis-users', text: userList(credentials.redis), owner: OWNER }],
  services: ({ image, volume, secretMounts, limits }) => ({
    redis: {
      image: image('redis'),
      restart: RESTART,
      command: ['valkey-server', '--aclfile', '/run/secrets/redis-users', '--appendonly', 'yes'],
      ...secretMounts,
      volumes: [volume('redis', '/data')],
      // "NOAUTH" is an answer too, and asks for no password here.
      healthcheck: healthcheck(['CMD-SHELL', "valkey-cli ping | grep -qE 'PONG|NOAUTH'"], '10s'),
      ...SECURITY,
      cap_add: STEPS_DOWN,
      ...limits,
    },
  }),
  ready: ['redis', 'service_healthy'],
};

export const official: OfficialServer = {
  path: ['database', 'redis'],
  identifier: 'redis',
  url: { scheme: 'redis', rest: /^\/?$/, plain: /^/ },
};

/** It holds events on their way and caches: nothing is copied. */
export const takeOver: TakeOver = {
  fromCompose: nothing,
  fromHelmfile: nothing,
  settings: { 'persistence.size': ['master.persistence.size'], 'persistence.storageClass': ['master.persistence.storageClass'] },
};

/** The list of users that Redis loads: its one user by the hash of the password, so that any text needs no quoting. */
function userList(password: string): string {
  return `user default on #${createHash('sha256').update(password, 'utf8').digest('hex')} ~* &* +@all\n`;
}
