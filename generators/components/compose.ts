/** What a component says of its containers in the Compose project, and the words for it. */
import type { JsonObject } from '../lib/json.ts';
import type { Front } from './ingress/front.ts';
import type { Address, Context, WarningContext } from './component.ts';

/** A file that one container finds a credential in. Compose makes it, from a variable of `.env`, for its user alone. */
export interface ContainerSecret {
  /** Name in `secrets:`. */
  readonly name: string;
  readonly text: string;
  /** User and group that read it, as the image numbers them. */
  readonly owner: readonly [user: string, group: string];
  /** Path in the container, where that is not `/run/secrets/<name>`. */
  readonly target?: string;
}

export interface ComposeFile {
  readonly name: string;
  readonly text: string;
  /** For the project's README. */
  readonly meaning: string;
}

export type Condition = 'service_started' | 'service_healthy' | 'service_completed_successfully';

export interface ComposeContext extends Context {
  readonly front: Front;
  /** Address of the service that listens to LiveKit, if it runs. */
  readonly voiceIngress: Address | undefined;
  /** The whole Revolt configuration. */
  readonly config: JsonObject;
  /** Repository and tag of a pinned image, by its key in `composeImageTags`. */
  readonly image: (name: string) => string;
  /** A mounted volume: a named one, or a folder below `compose.dataRoot`. */
  readonly volume: (name: string, path: string) => string;
  /** Mounts the component's secrets and rolls the container when they change. */
  readonly secretMounts: JsonObject;
  /** YAML with every text in quotes. */
  readonly toYaml: (value: JsonObject) => string;
  /** A service that runs uses it. */
  readonly used: boolean;
  /** `deploy:` with the limits of the component's settings. */
  readonly limits: JsonObject;
  /** Label that rolls the container when one of the files that it reads at its start changes. */
  readonly checksumOf: (...files: readonly string[]) => JsonObject;
}

export interface NotesContext extends WarningContext {
  /** Whether the environment says something else than the defaults at a path. */
  readonly isChanged: (path: string) => boolean;
}

export interface ComposePart {
  /** Official images by the key of their pin in `composeImageTags`. */
  readonly images?: Readonly<Record<string, string>>;
  /** By Compose service: what it is for. */
  readonly titles: Readonly<Record<string, string>>;
  readonly secrets?: (context: Context) => readonly ContainerSecret[];
  readonly files?: (context: ComposeContext) => readonly ComposeFile[];
  readonly services: (context: ComposeContext) => Readonly<Record<string, JsonObject>>;
  /** What its users wait for: a service, and the condition of that. */
  readonly ready?: readonly [service: string, condition: Condition];
  /** Services in its network besides its own and its users'. */
  readonly visitors?: readonly string[];
  readonly publishes?: true;
  /** What of the environment may not be as meant. */
  readonly notes?: (context: NotesContext) => readonly string[];
}

export const RESTART = 'unless-stopped';
export const SECURITY = { cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] } as const;
/** For images that write only temporary files. A folder without a size would take half of the machine's memory. */
export const HARDENED = { read_only: true, ...SECURITY } as const;
/** Capabilities of an image that begins as root, gives its volume to its own user, and goes on as that user. */
export const STEPS_DOWN = ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'SETGID', 'SETUID'];

/** Variable of `.env` that a secret is made from. */
export function variableOf({ name }: ContainerSecret): string {
  return `STOAT_${name.toUpperCase().replaceAll('-', '_')}`;
}

/** @param restartWith those of them whose restart, where Compose does it, restarts the container too */
export function dependsOn(needs: Readonly<Record<string, Condition>>, restartWith: readonly string[] = []): JsonObject {
  if (Object.keys(needs).length === 0) return {};
  return {
    depends_on: Object.fromEntries(
      Object.entries(needs).map(([name, condition]) => [name, { condition, ...(restartWith.includes(name) ? { restart: true } : {}) }]),
    ),
  };
}

/** A file beside compose.yaml, read-only. `z` lets SELinux give it to containers, and means nothing elsewhere. */
export function mount(file: string, path: string): string {
  return `./${file}:${path}:ro,z`;
}

export function healthcheck(test: readonly string[], interval: string, start_period = '30s'): JsonObject {
  return { test, interval, timeout: '10s', retries: 5, start_period };
}

/** What is lost of an override when an image reads it from a file. */
export function cutOff(name: string): string {
  return (
    `secretOverrides.${name}: holds white space at an end, or a line break, which the image cuts off when it reads ` +
    'a file; choose another'
  );
}
