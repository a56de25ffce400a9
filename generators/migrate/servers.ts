/** Servers of the official compose set-up: one beside the others moves into the cluster, one elsewhere stays there. */
import type { Component, Infrastructure, OfficialServer } from '../components/component.ts';
import type { Problem } from '../lib/problems.ts';
import { settingAt } from '../configuration/revolt/definition.ts';
import { VALUES } from '../environment/render.ts';
import type { ComposeSettings } from './compose-settings.ts';
import type { Draft, Entry } from './draft.ts';

/** The old settings on their way into the draft of an environment. */
export interface Mapping {
  readonly settings: ComposeSettings;
  readonly draft: Draft;
  /** The problems that keep the installation from being taken over. */
  readonly problems: Problem[];
  /** Revolt.toml as the user knows it. */
  readonly toml: string;
}

/** What became of a server: whether it stood beside the others, so that its data moves too, and had a user that is named. */
interface Taken {
  readonly beside: boolean;
  readonly hasUser: boolean;
}

/** A server beside the others moves into the cluster with its credentials; one elsewhere stays there. */
export function takeServer(mapping: Mapping, component: Component, official: OfficialServer): Taken {
  return official.url === undefined ? takeTable(mapping, component, official) : takeUrl(mapping, component, official, official.url);
}

const SERVER_URL =
  /^(?<scheme>[a-z]+):\/\/(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?(?<host>[A-Za-z0-9.-]+)(?::(?<port>\d+))?(?<rest>[/?].*)?$/;

function takeUrl(
  { settings, draft }: Mapping,
  component: Component,
  { path, identifier }: OfficialServer,
  { scheme, rest: allowed, plain }: NonNullable<OfficialServer['url']>,
): Taken {
  const key = component.key as Infrastructure;
  const entry = settings.takeText(...path);
  const { from } = entry;
  const url = SERVER_URL.exec(entry.value)?.groups ?? {};
  const { host = '', port, rest = '' } = url;
  const understood = url.scheme === scheme && allowed.test(rest);
  const hasUsers = settingAt([key, 'username'], VALUES) !== undefined;
  const user = hasUsers ? decode(url.user) : '';
  const password = decode(url.password);
  const known = password !== '' && (!hasUsers || user !== '');
  const takeLogin = (): void => {
    if (user !== '') draft.user(key, user, from);
    draft.override(identifier, password, from);
  };
  if (understood && isBeside(host)) {
    if (known) takeLogin();
    return { beside: true, hasUser: known };
  }
  staysElsewhere(draft, key, entry);
  if (understood && known && (hasUsers || !url.user) && plain.test(rest) && /^[a-z0-9.-]+$/.test(host)) {
    draft.set([key, 'host'], host, from);
    if (port !== undefined && Number(port) !== portOf(component)) draft.set([key, 'port'], Number(port), from);
    takeLogin();
  } else {
    draft.place(entry, ['revolt', ...path], undefined, 'kept as the URL it is');
  }
  return { beside: false, hasUser: known };
}

function takeTable({ settings, draft }: Mapping, component: Component, { path, identifier }: OfficialServer): Taken {
  const key = component.key as Infrastructure;
  const take = (name: string): Entry<string> => settings.takeText(...path, name);
  const [host, username, password] = [take('host'), take('username'), take('password')];
  const port = settings.take(...path, 'port');
  draft.user(key, username.value, username.from);
  draft.expected.revolt.push(username);
  draft.credential(identifier, password);
  warnOfPublished(draft, identifier, password, component.title);
  const beside = isBeside(host.value);
  if (!beside) {
    staysElsewhere(draft, key, host);
    draft.place(host, [key, 'host']);
    draft.place(port, [key, 'port'], portOf(component));
  }
  return { beside, hasUser: true };
}

/** Port that an environment need not name. */
function portOf({ address }: Component): number {
  return address!.compose.port;
}

export function warnOfPublished(draft: Draft, identifier: string, { path, value }: Entry, what: string): void {
  if (value !== settingAt(path)?.upstream) return;
  draft.warnings.push(
    `secretOverrides.${identifier} is the password that the official set-up publishes; it is kept so that ${what} goes on, ` +
      'and reachable inside the cluster only: change it when all is moved',
  );
}

export function staysElsewhere(draft: Draft, key: string, { from }: Entry): void {
  draft.set([key, 'enabled'], false, from, 'it runs elsewhere and stays there');
}

/** A host name without a dot is a service of the compose project: it moves into the cluster. */
export function isBeside(host: string): boolean {
  return host !== '' && host !== 'localhost' && !host.includes('.');
}

/** Empty where there is none, or none that can be decoded. */
function decode(text = ''): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
