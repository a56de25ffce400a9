import { stringify } from 'yaml';
import type { AppName, Context, Plan } from '../../components/component.ts';
import type { ComposeContext, ComposePart, ContainerSecret } from '../../components/compose.ts';
import { MODULES } from '../../components/index.ts';
import type { Front } from '../../components/ingress/front.ts';
import type { ComponentModule } from '../../components/module.ts';
import { APP_NAMES, composeName, service } from '../../components/services/table.ts';
import type { Computed } from '../../configuration/compute.ts';
import type { Finding } from '../../configuration/rules.ts';
import { keyedChecksum } from '../../configuration/secrets/derive.ts';
import type { JsonObject } from '../../lib/json.ts';
import type { ComposeRevolt } from './configuration.ts';
import { limitsOf } from './limits.ts';

/** Its value changes with what a container reads at its start: then `docker compose up` makes a new container. */
const CHECKSUM_LABEL = 'stoat-gen.checksum';

/** Mode of a secret in its container; compose.yaml shows it in octal. */
export const OWNER_READS = 0o400;

export interface ComposeInput extends Context {
  readonly projectName: string;
  readonly environment: string;
  readonly computed: Computed;
  readonly revolt: ComposeRevolt;
  readonly front: Front;
  readonly report: (finding: Finding) => void;
}

/** A component that runs, with its part of the project. */
export interface Part {
  readonly module: ComponentModule;
  readonly compose: ComposePart;
  readonly context: ComposeContext;
  readonly secrets: readonly ContainerSecret[];
}

/** Parts of the components that run. One without a release, the reverse proxy, always does. */
export function partsOf(input: ComposeInput): Part[] {
  return MODULES.flatMap((module) => {
    const { component, compose } = module;
    if (compose === undefined || (component !== undefined && !input.plan.installed[component.release])) return [];
    const secrets = compose.secrets?.(input) ?? [];
    return [{ module, compose, context: contextOf(input, module, secrets), secrets }];
  });
}

function contextOf(input: ComposeInput, { component, compose }: ComponentModule, secrets: readonly ContainerSecret[]): ComposeContext {
  const { values, plan, revolt, report } = input;
  const checksum = (texts: readonly string[]): JsonObject => checksumLabel(values.secretSeed, texts);
  const root = values.compose.dataRoot;
  const { resources } = (component?.key === undefined ? {} : values[component.key]) as { readonly resources?: JsonObject };
  const tags: Readonly<Record<string, string | undefined>> = values.composeImageTags;
  const context: ComposeContext = {
    ...input,
    config: revolt.config,
    voiceIngress: plan.apps.voiceIngress ? { host: composeName('voiceIngress'), port: service('voiceIngress').port! } : undefined,
    image: (name) => {
      if (tags[name] === undefined)
        report({ keys: ['composeImageTags', name], message: 'is missing; the versions/infra-versions.yaml of this project has it' });
      return `${compose!.images![name]}:${tags[name] ?? ''}`;
    },
    volume: (name, path) => (root === '' ? `${name}:${path}` : `${root.replace(/\/+$/, '')}/${name}:${path}:z`),
    secretMounts: {
      secrets: secrets.map(mountOf),
      ...checksum(secrets.map(({ text }) => text)),
    },
    toYaml: (value) => stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }),
    used: component !== undefined && runningApps(plan).some((app) => service(app).uses.includes(component.release)),
    limits: resources === undefined ? {} : deploy(limitsOf(resources, [component!.key!, 'resources'], report)),
    checksumOf: (...names) => checksum(names.map((name) => (compose!.files?.(context) ?? []).find((file) => file.name === name)!.text)),
  };
  return context;
}

/** How a container gets a secret: as a file that its user alone reads. */
export function mountOf({ name: source, owner: [uid, gid], target }: ContainerSecret): JsonObject {
  return { source, ...(target === undefined ? {} : { target }), uid, gid, mode: OWNER_READS };
}

export function runningApps(plan: Plan): AppName[] {
  return APP_NAMES.filter((app) => plan.apps[app]);
}

/** Rolls a container when one of the texts changes. */
export function checksumLabel(seed: string, texts: readonly string[]): JsonObject {
  return { labels: { [CHECKSUM_LABEL]: keyedChecksum(seed, texts) } };
}

/** `deploy:` with limits, and with no container at all where there are to be no replicas. */
export function deploy(limits: JsonObject, replicas = 1): JsonObject {
  const body = {
    ...(replicas === 0 ? { replicas } : {}),
    ...(Object.keys(limits).length === 0 ? {} : { resources: { limits } }),
  };
  return Object.keys(body).length === 0 ? {} : { deploy: body };
}
