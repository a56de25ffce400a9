/**
 * The one shape of everything that is deployed. A component's file exports its parts by name, so that a program carries only
 * those that it uses: `component` (what every start of helmfile needs), `settings` (its keys in an environment), and, where
 * they mean something to it, the other parts that module.ts names.
 */
import type { AppName, IdentifierName, Values } from '../generated/values.ts';
import { valueAt, type Json, type JsonObject } from '../lib/json.ts';

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

/** Number of hex digits that most derived secrets have. */
export const SECRET_LENGTH = 50;

/** User of the databases and the broker where an environment names no other. */
export const USER_NAME = 'stoat';

/** Says something about a key of the environment, such as `smtp.port`. */
export type Report = (path: string, message: string) => void;

/** What warnings look at. */
export interface WarningContext {
  readonly values: Values;
  readonly plan: Plan;
}

export interface RuleContext extends WarningContext {
  /** The whole Revolt configuration, the operator's part merged in. */
  readonly config: JsonObject;
}

/** Keys of an environment whose settings are of a given form. */
type KeysOf<Form> = { [Key in keyof Values]: Values[Key] extends Form ? Key : never }[keyof Values];
/** Key of the settings of what can be elsewhere. */
export type Infrastructure = KeysOf<Address & { readonly enabled: boolean }>;

/** What components and Stoat's services alike add to the configuration and to its checks. */
export interface Contribution {
  /** Its part of Revolt.toml. */
  readonly revolt?: (context: Context) => JsonObject;
  /** What keeps an environment from being deployed. */
  readonly rules?: (context: RuleContext, report: Report) => void;
  /** What works, but probably not as meant. */
  readonly warnings?: (context: WarningContext, report: Report) => void;
}

export interface Component extends Contribution {
  readonly release: string;
  readonly namespace: string;
  /** What people call it. */
  readonly title: string;
  /** `<repository>/<chart>`, or a path below the project's root. */
  readonly chart: string;
  /** Where the chart's repository is when `chartRepositories` names no mirror. */
  readonly repository?: string;
  /** Key of the chart's pin in `infraChartVersions`; local charts have no such pin. */
  readonly pin?: string;
  /** Tag of its image, where the chart is a local one. */
  readonly tag?: (values: Values) => string;
  /** Key of its settings in an environment. */
  readonly key?: KeysOf<{ readonly enabled: boolean; readonly values: JsonObject }>;
  readonly installed: (values: Values) => boolean;
  /** What the operator puts over the chart's values, where that is more than `<key>.values`. */
  readonly operatorValues?: (values: Values) => JsonObject;
  /** Releases that it waits for, as far as they are installed. */
  readonly needs?: readonly string[];
  /** Where the servers reach it when it runs beside them: Kubernetes' Service in its namespace, Compose's service. */
  readonly address?: Readonly<Record<Target, Address>>;
  /** Path in Revolt.toml that replaces `<key>.host` where the component is elsewhere. */
  readonly replacedBy?: readonly string[];
  /** Secrets that are derived from the seed: identifier and number of hex digits. Another identifier is another secret. */
  readonly identifiers?: Readonly<Partial<Record<IdentifierName, number>>>;
  /** The Secret in namespace `stoat-config` that holds its credentials. */
  readonly secret?: {
    readonly name: string;
    /** Plain text by key. @param username the component's user, where it has one */
    readonly data: (credentials: Credentials, username: string) => Readonly<Record<string, string>>;
  };
  /** What its pods read of the credentials at their start: a change of it rolls them. */
  readonly checksum?: (values: Values, credentials: Credentials) => readonly string[];
  /** The servers do not connect again after it has restarted: what restarts it has to restart those that use it. */
  readonly restartsUsers?: true;
}

/** What an operator has to know of an identifier to override it. */
export interface Override {
  readonly use: string;
  /** What the text must look like, where not every text will do. */
  readonly pattern?: string;
  /** The pattern in words. */
  readonly expect?: string;
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
  /** Identifiers whose values lie in its data, where these are not all: another one is read at the next start, and that is all. */
  readonly stored?: readonly IdentifierName[];
  /**
   * What has to be done before the apply that brings the new credentials.
   * @param newValues begins a pipeline that prints the new values of the named identifiers as `export` lines
   */
  readonly step: (changed: readonly IdentifierName[], values: Values, newValues: string) => Step;
}

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

/** A release of the original deployment, as the helmfile of its folder has it. */
export interface OldRelease {
  /** Its name, for a shell: a word, or the variable that a step before asks for where the folder does not say it. */
  readonly release: string;
  /** Its namespace, in the same form. */
  readonly namespace: string;
  /** What is deployed here has the same release and namespace, so that it goes on with the volumes; undefined: not known. */
  readonly inPlace: boolean | undefined;
  /** A value of its chart, as text; undefined where the folder's values files do not say it plainly. */
  readonly setting: (...path: readonly string[]) => string | undefined;
}

/** What is known of the original deployment that is taken over. */
export interface HelmfileSource {
  readonly values: Values;
  readonly old: OldRelease;
}

/** How an old installation of the component is taken over: steps before and after the first deployment. */
export interface TakeOver {
  readonly fromCompose: (source: ComposeSource) => { readonly save: readonly string[]; readonly restore: readonly Step[] };
  /** `save` is for a running component whose users are stopped. */
  readonly fromHelmfile: (source: HelmfileSource) => { readonly save: readonly Step[]; readonly restore: readonly Step[] };
  /** By the component's key in an environment: where the original's chart has it in its values, the most telling path first. */
  readonly settings?: Readonly<Record<string, readonly string[]>>;
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

/** A Service's full name, which every namespace resolves. */
export function serviceHost(name: string, namespace: string, { clusterDomain }: Values): string {
  return `${name}.${namespace}.svc.${clusterDomain}`;
}

/** Addresses of what has the same port in both targets, by its Service and its Compose service. */
export function addresses(port: number, kubernetes: string, compose: string): Readonly<Record<Target, Address>> {
  return { kubernetes: { host: kubernetes, port }, compose: { host: compose, port } };
}

export function authority({ host, port }: Address): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Percent-encoded down to RFC 3986's unreserved characters, so that no parser finds a delimiter in a password. */
export function urlPart(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Where the servers reach what runs beside them. */
export function ownAddress({ namespace, address }: Component, values: Values, target: Target): Address {
  const { host, port } = address![target];
  return { host: target === 'kubernetes' ? serviceHost(host, namespace, values) : host, port };
}

/** Where the servers reach a piece of infrastructure: the one beside them, else the external one. */
export function addressOf(component: Component, values: Values, target: Target): Address {
  const { enabled, host, port } = values[component.key as Infrastructure];
  return enabled ? ownAddress(component, values, target) : { host, port };
}

/** An override that was forgotten: what is elsewhere does not know the derived value. */
export function warnOfDerived(names: readonly IdentifierName[], values: Values, why: string, report: Report): void {
  for (const name of names) {
    if (values.secretOverrides[name] === undefined) report(`secretOverrides.${name}`, `is not set; ${why}`);
  }
}

/** The text below a path of nested maps; empty where there is no text. */
export function textAt(value: Json | undefined, ...path: string[]): string {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : '';
}
