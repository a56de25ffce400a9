/** LiveKit of the official compose set-up: livekit.yml, and what the servers know of it. */
import { RTC_TCP_PORT, SIGNAL_PORT } from '../components/livekit.ts';
import { isObject, type Json } from '../lib/json.ts';
import { UserError } from '../lib/problems.ts';
import { formatPath } from '../configuration/path.ts';
import { isBeside, staysElsewhere, type Mapping } from './servers.ts';
import { leaves, type Draft, type Origin } from './draft.ts';
import { linesOfWords, readLenient, type SourceFile } from './source-files.ts';

const NODES = ['api', 'livekit', 'nodes'] as const;
const NODE = [...NODES, 'worldwide'] as const;

/** livekit.yml. */
export interface Livekit {
  readonly file: string;
  readonly keys: readonly { readonly key: string; readonly secret: string; readonly from: Origin }[];
  /** Everything but the keys. */
  readonly others: readonly { readonly path: readonly string[]; readonly value: Json }[];
  lineOf(key: string): number | undefined;
}

/**
 * livekit.yml with every scalar as its text: a key id of hexadecimal digits may look like a number.
 * @throws UserError with file and line
 */
export function readLivekit(source: SourceFile): Livekit {
  const { file } = source;
  const value = readLenient(source, 'failsafe');
  if (!isObject(value)) throw new UserError([{ file, message: 'must be a map of keys' }]);
  const { keys, ...others } = value;
  const lineOf = linesOfWords(source);
  return {
    file,
    keys: Object.entries(isObject(keys) ? keys : {}).map(([key, secret]) => ({
      key,
      secret: String(secret),
      from: { file, line: lineOf(key), name: 'keys' },
    })),
    others: leaves(others),
    lineOf,
  };
}

/** A LiveKit beside the servers moves into the cluster; one elsewhere stays there. */
export function takeVoice(mapping: Mapping, domain: string, livekit: Livekit | undefined): void {
  const { settings, draft } = mapping;
  const { warnings } = draft;
  const url = settings.get(...NODE, 'url');
  const shown = settings.get('hosts', 'livekit', 'worldwide');
  for (const path of [['hosts', 'livekit', 'worldwide'], ...['url', 'key', 'secret'].map((key) => [...NODE, key])]) settings.take(...path);
  for (const key of ['lat', 'lon']) if (settings.get(...NODE, key)?.value === 0) settings.take(...NODE, key);

  if (url === undefined) {
    for (const entry of [shown, settings.get(...NODE, 'key'), settings.get(...NODE, 'secret')]) {
      if (entry !== undefined) draft.keepSecret(entry.from, entry.value, 'of no use without api.livekit.nodes.worldwide.url');
    }
    if (livekit !== undefined) warnings.push(`${livekit.file} was not taken over: the servers know no LiveKit node`);
    const usual = { file: "the servers' default", name: formatPath(NODES) };
    draft.set(['livekit', 'enabled'], false, usual, 'the old installation had no voice; remove the line to have it');
    if (settings.all().some(({ path }) => NODES.every((key, index) => path[index] === key)))
      warnings.push('api.livekit.nodes: none is called worldwide, so nothing here receives the webhooks of your nodes; see livekit.url');
    return;
  }
  const target = String(url.value);
  const host = /^[a-z]+:\/\/([^/:]+)/i.exec(target)?.[1] ?? '';
  if (isBeside(host) || (host === domain && /^[a-z]+:\/\/[^/]+\/livekit\/?$/i.test(target))) {
    draft.decisions.push(`Voice moves to livekit.${domain}: it needs a DNS record of its own.`);
    const usual = [`wss://${domain}/livekit`, `wss://livekit.${domain}`];
    if (shown !== undefined && !usual.includes(String(shown.value).replace(/\/$/, ''))) {
      draft.keep(shown.from, shown.value, `voice is on livekit.${domain} now`);
    }
    takeKeys(mapping, livekit);
    if (livekit !== undefined) takeFile(draft, livekit);
  } else {
    staysElsewhere(draft, 'livekit', url);
    draft.place({ ...url, value: target }, ['livekit', 'url']);
    if (shown !== undefined) draft.place(shown, ['revolt', ...shown.path], target.replace(/^http/, 'ws'));
    if (livekit !== undefined) warnings.push(`${livekit.file} was not taken over, but for its keys: the servers use another LiveKit`);
    warnings.push('livekit.url: tell that LiveKit the new address of its webhook, https://<domain>/ingress/worldwide');
    takeKeys(mapping, livekit);
  }
}

/** The key that the servers sign with, or else the only one that LiveKit knows. */
function takeKeys({ settings, draft, problems, toml }: Mapping, livekit: Livekit | undefined): void {
  const only = livekit?.keys.length === 1 ? livekit.keys[0] : undefined;
  for (const part of ['key', 'secret'] as const) {
    const entry = settings.takeText(...NODE, part);
    const identifier = `livekit-${part}` as const;
    if (entry.value !== '') draft.credential(identifier, entry);
    else if (only !== undefined) draft.override(identifier, only[part], only.from);
    else {
      problems.push({
        file: toml,
        path: formatPath(entry.path),
        message: 'is neither there, nor in secrets.env, nor the only one in livekit.yml',
      });
    }
  }
  const [key, secret] = [settings.get(...NODE, 'key'), settings.get(...NODE, 'secret')];
  for (const found of livekit?.keys ?? []) {
    const { from } = found;
    const pair = { [found.key]: found.secret };
    const conflict = (setting: typeof key & object, value: Json): void =>
      draft.conflict(formatPath(setting.path), setting.from, { value, from }, true, 'the servers sign with theirs');
    if (key?.value === found.key) {
      if (secret !== undefined && secret.value !== found.secret) conflict(secret, found.secret);
    } else if (key !== undefined) {
      if (only !== undefined) conflict(key, pair);
      else draft.keepSecret(from, pair, 'another key of LiveKit; here it has one');
    }
  }
}

/** Settings of livekit.yml that have keys here, with LiveKit's own defaults. */
const PORTS: Readonly<Record<string, readonly [key: string, usual: number]>> = {
  'rtc.port_range_start': ['rtcPortRangeStart', 50000],
  'rtc.port_range_end': ['rtcPortRangeEnd', 60000],
};
/** Settings that are made here, and settings that are the same here. */
const MADE = /^(?:rtc\.use_external_ip|redis\.address|webhook\..*)$/;
const SAME = [`rtc.tcp_port=${RTC_TCP_PORT}`, 'turn.enabled=false', `port=${SIGNAL_PORT}`];

function takeFile(draft: Draft, { file, others, lineOf: line }: Livekit): void {
  const from = (name: string): Origin => ({ file, line: line(name.split('.').at(-1)!), name });
  const settings = new Map(others.map(({ path, value }) => [path.join('.'), value]));
  for (const [name, value] of settings) {
    const [key, usual] = PORTS[name] ?? [];
    if (key !== undefined) {
      if (Number(value) !== usual) draft.set(['livekit', key], /^\d+$/.test(String(value)) ? Number(value) : value, from(name));
    } else if (!MADE.test(name) && !SAME.includes(`${name}=${String(value)}`)) {
      draft.keep(from(name), value, 'unknown: put it below livekit.values.livekit if the chart shall have it');
    }
  }
  // LiveKit's own default is false, ours is true.
  const external = 'rtc.use_external_ip';
  if (settings.get(external) !== 'true') draft.set(['livekit', 'useExternalIp'], false, from(external));
}
