/** Everything that is deployed beside Stoat's own services, which are rows of services/table.ts. Order is order of deployment. */
import * as certManager from './cert-manager.ts';
import type { Component } from './component.ts';
import * as caddy from './ingress/caddy.ts';
import * as haproxy from './ingress/haproxy.ts';
import * as livekit from './livekit.ts';
import type { ComponentModule } from './module.ts';
import * as mongodb from './mongodb/index.ts';
import * as rabbitmq from './rabbitmq.ts';
import * as redis from './redis/index.ts';
import * as reflector from './reflector.ts';
import * as storage from './storage/index.ts';
import * as stoatConfig from './stoat-config.ts';

/** What helmfile deploys. {@link MODULES} has more parts, which a start of helmfile need not load. */
export const COMPONENTS: readonly Component[] = [
  certManager.component,
  haproxy.component,
  reflector.component,
  stoatConfig.component,
  mongodb.component,
  redis.component,
  rabbitmq.component,
  storage.component,
  livekit.component,
];

/** All parts of each. */
export const MODULES: readonly ComponentModule[] = [
  certManager,
  haproxy,
  reflector,
  stoatConfig,
  mongodb,
  redis,
  rabbitmq,
  storage,
  livekit,
  caddy,
];
