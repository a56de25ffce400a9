/**
 * The one shape of everything that is deployed. A component's file exports its parts by name, so that a program carries only
 * those that it uses: `component` (what every start of helmfile needs), `settings` (its keys in an environment), and, where
 * they mean something to it, `compose`, `cluster`, `rotation`, `takeOver`.
 */
import type { AppName, IdentifierName, Values } from '../generated/values.ts';
import type { Json, JsonObject } from '../lib/json.ts';

export type { AppName, IdentifierName, Values };

/** Every derived or overridden secret by its identifier. */
export type Credentials = Readonly<Record<IdentifierName, string>>;

/** Where everything runs. */
export type Target = 'kubernetes' | 'compose';

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** What is installed. */
export interface Plan {
  /** By release. */
  readonly installed: Readonly<Record<string, boolean>>;
  readonly apps: Readonly<Record<AppName, boolean>>;
  /** There is a LiveKit, in the cluster or elsewhere. */
  readonly voice: boolean;
}

/** An environment, and what follows from it. */
export interface Context {
  readonly values: Values;
  readonly plan: Plan;
  readonly credentials: Credentials;
  readonly target: Target;
}

/** A secret that is derived from the seed. Its identifier is part of the digest: renaming one changes its value. */
export interface Identifier {
  readonly use: string;
  /** Number of hex digits taken from the digest. */
  readonly length: number;
  /** Keys of the component's Secret that hold it. */
  readonly keys: readonly string[];
  /** What an override must look like, where not every text will do. */
  readonly pattern?: string;
  /** The pattern in words. */
  readonly expect?: string;
  /** A shorter override keeps the component from starting. */
  readonly least?: number;
}

/** Number of hex digits that a derived secret has unless its row says otherwise. */
export const SECRET_LENGTH = 50;

/** User of the databases and the broker where an environment names no other. */
export const USER_NAME = 'stoat';

/** The Secret in namespace `stoat-config` that holds a component's credentials. */
export interface CredentialsSecret {
  readonly name: string;
  /** Plain text by key. @param username the component's user, where it has one */
  readonly data: (credentials: Credentials, username: string) => Readonly<Record<string, string>>;
}

/** Says something about a key of the environment, such as `smtp.port`. */
export type Report = (path: string, message: string) => void;

export interface RuleContext {
  readonly values: Values;
  readonly plan: Plan;
  /** The whole Revolt configuration, the operator's part merged in. */
  readonly config: JsonObject;
}

/** Keys of an environment whose settings are of a given form. */
type KeysOf<Form> = { [Key in keyof Values]: Values[Key] extends Form ? Key : never }[keyof Values];
/** Key of a component's settings in an environment. */
export type SettingsKey = KeysOf<{ readonly enabled: boolean; readonly values: JsonObject }>;
/** Key of the settings of what can be elsewhere. */
export type Infrastructure = KeysOf<{ readonly enabled: boolean; readonly host: string; readonly port: number }>;

export interface Component {
  readonly release: string;
  readonly namespace: string;
  /** What people call it. */
  readonly title: string;
  /** What it is for, in the README's table. */
  readonly purpose: string;
  /** `<repository>/<chart>`, or a path below the project's root. */
  readonly chart: string;
  /** Where the chart's repository is when `chartRepositories` names no mirror. */
  readonly repository?: string;
  /** Key of the chart's pin in `infraChartVersions`; local charts have no such pin. */
  readonly pin?: string;
  /** Tag of its image, where the chart is a local one. */
  readonly tag?: (values: Values) => string;
  /** Absent for what has no settings of its own. */
  readonly key?: SettingsKey;
  readonly installed: (values: Values) => boolean;
  /** Releases that it waits for, as far as they are installed. */
  readonly needs?: readonly string[];
  /** Where the servers reach it when it runs beside them. Charts get the release's name as their full name. */
  readonly address?: Readonly<Record<Target, Address>>;
  /** Path in Revolt.toml that replaces `<key>.host` where the component is elsewhere. */
  readonly replacedBy?: readonly string[];
  readonly identifiers?: Readonly<Partial<Record<IdentifierName, Identifier>>>;
  readonly secret?: CredentialsSecret;
  /** What its pods read of the credentials at their start: a change of it rolls them. */
  readonly checksum?: (values: Values, credentials: Credentials) => readonly string[];
  /** Its part of Revolt.toml. */
  readonly revolt?: (context: Context) => JsonObject;
  /** What keeps an environment from being deployed. */
  readonly rules?: (context: RuleContext, report: Report) => void;
  /** What works, but probably not as meant. */
  readonly warnings?: (context: Omit<RuleContext, 'config'>, report: Report) => void;
}

/** One thing to do by hand, with the commands for it. No command holds a secret: they read it where it is. */
export interface Step {
  readonly title: string;
  readonly text?: string;
  /** For a POSIX shell in the project's folder; each may have several lines. */
  readonly commands: readonly string[];
}

/** How the component's credentials become others. */
export interface Rotation {
  /** What the credentials belong to where the component is elsewhere. */
  readonly owner: string;
  /**
   * What has to be done before the apply that brings the new credentials.
   * @param newValues begins a pipeline that prints the new values of the named identifiers as `export` lines
   */
  readonly step: (changed: readonly IdentifierName[], values: Values, newValues: string) => Step;
}

/** What Kubernetes wants to know before a deployment. */
export interface ClusterNeeds {
  /** Has a volume, by the settings `<key>.persistence`. */
  readonly volume?: true;
  /** Number of its pods; one unless it says otherwise. */
  readonly replicas?: (values: Values) => number;
  /** Requests of the whole release, where they stand in `values/` and not in the settings; the rendered manifests are compared with it. */
  readonly requests?: { readonly cpu: string; readonly memory: string };
}

/** What is known of the official compose set-up that is taken over. */
export interface ComposeSource {
  /** `docker compose` for its folder. */
  readonly compose: string;
  readonly values: Values;
  /** The component has data there. */
  readonly data: boolean;
  /** Its database has a user. */
  readonly hasUser: boolean;
}

/** How an old installation of the component is taken over: steps before and after the first deployment. */
export interface TakeOver {
  readonly fromCompose: (source: ComposeSource) => { readonly save: readonly string[]; readonly restore: readonly Step[] };
  readonly fromHelmfile: (values: Values) => { readonly save: readonly Step[]; readonly restore: readonly Step[] };
}

/** A server as the official compose set-up names it in Revolt.toml. */
export interface OfficialServer {
  /** Path of its URL, or of its table of host, port, username and password. */
  readonly path: readonly string[];
  /** What the servers log in with. */
  readonly identifier: IdentifierName;
  readonly url?: {
    readonly scheme: string;
    /** What may stand behind host and port. */
    readonly rest: RegExp;
    /** What may stand there where the keys of an environment say the same as the URL. */
    readonly plain: RegExp;
  };
}

/** In-cluster host name of a Service. */
export function serviceHost(name: string, namespace: string): string {
  return `${name}.${namespace}.svc.cluster.local`;
}

export function authority({ host, port }: Address): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Percent-encoded down to RFC 3986's unreserved characters, so that no parser finds a delimiter in a password. */
export function urlPart(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Where the servers reach a piece of infrastructure: the one beside them, else the external one. */
export function addressOf({ key, address }: Component, values: Values, target: Target): Address {
  const { enabled, host, port } = values[key as Infrastructure];
  return enabled ? address![target] : { host, port };
}

/** An override that was forgotten: what is elsewhere does not know the derived value. */
export function warnOfDerived(names: readonly IdentifierName[], values: Values, why: string, report: Report): void {
  for (const name of names) {
    if (values.secretOverrides[name] === undefined) report(`secretOverrides.${name}`, `is not set; ${why}`);
  }
}

/** The text below a path of nested maps; empty where there is no text. */
export function textAt(value: Json | undefined, ...path: string[]): string {
  let at = value;
  for (const key of path) at = typeof at === 'object' && at !== null ? (at as JsonObject)[key] : undefined;
  return typeof at === 'string' ? at : '';
}
