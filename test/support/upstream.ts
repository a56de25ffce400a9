/** The server's own default configuration, and how values of TOML are compared with it. */
import { parse, TomlDate } from 'smol-toml';
import type { Json } from '../../generators/lib/json.ts';
import { keysOf, type TomlRow } from '../facts/tables.ts';
import { readRevoltTable, setAt } from './facts.ts';

/** A TOML value as smol-toml gives it with `integersAsBigInt`: integers are bigint, floats number. */
export type Toml = string | number | bigint | boolean | TomlDate | Toml[] | { [key: string]: Toml };

export function parseToml(text: string): Record<string, Toml> {
  return parse(text, { integersAsBigInt: true }) as Record<string, Toml>;
}

/** Every key of upstream's file with its default, or with empty text where the default is a key pair's or the file key. */
export const UPSTREAM: Record<string, Toml> = {};
for (const [pointer, row] of Object.entries(readRevoltTable().keys)) setAt(UPSTREAM, keysOf(pointer), defaultOf(row));

function defaultOf({ type, default: value }: TomlRow): Toml {
  if (type === 'table') return {};
  if (type === 'integer') return BigInt(value as number);
  if (type === 'list of integer') return (value as number[]).map(BigInt);
  return (value ?? '') as Toml;
}

/** The same value with integers as numbers, as a JSON schema wants them. */
export function plain(value: Toml): Json {
  if (Array.isArray(value)) return value.map(plain);
  if (isTable(value)) return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, plain(child)]));
  return typeof value === 'bigint' ? Number(value) : (value as Json);
}

/** Keys that stand in upstream's file, but that its code does not read (any more). */
export const UNREAD = ['hosts.voso_legacy', 'hosts.voso_legacy_ws', 'api.security.authifier_shield_key'];

/** Dotted path → value, for everything that is no table; empty tables are left out. */
export function leaves(table: Record<string, Toml>, prefix: readonly string[] = []): Map<string, Toml> {
  const found = new Map<string, Toml>();
  for (const [key, value] of Object.entries(table)) {
    const path = [...prefix, key];
    if (isTable(value)) for (const [below, leaf] of leaves(value, path)) found.set(below, leaf);
    else found.set(path.join('.'), value);
  }
  return found;
}

export function isTable(value: Toml | undefined): value is Record<string, Toml> {
  return typeof value === 'object' && !Array.isArray(value) && !(value instanceof TomlDate);
}

/** `integer`, `float`, `list of integer` and so on. */
export function typeOf(value: Toml): string {
  if (Array.isArray(value)) return `list of ${[...new Set(value.map(typeOf))].join(' and ') || 'nothing'}`;
  if (isTable(value)) return 'table';
  return { bigint: 'integer', number: 'float', string: 'string', boolean: 'boolean' }[typeof value as string] ?? 'date';
}

/** What upstream's code reads beyond its defaults; `*` is any name. From crates/core/config/src/lib.rs, v0.15.1. */
export const OPTIONAL_TYPES: Readonly<Record<string, string>> = {
  'database.redis_pubsub': 'string',
  'api.smtp.reply_to': 'string',
  'api.smtp.port': 'integer',
  'api.smtp.use_tls': 'boolean',
  'api.smtp.use_starttls': 'boolean',
  'api.users.early_adopter_cutoff': 'integer',
  'hosts.livekit.*': 'string',
  'api.livekit.nodes.*.url': 'string',
  'api.livekit.nodes.*.lat': 'float',
  'api.livekit.nodes.*.lon': 'float',
  'api.livekit.nodes.*.key': 'string',
  'api.livekit.nodes.*.secret': 'string',
  'api.livekit.nodes.*.private': 'boolean',
  'files.preview.*': 'list of integer',
  'features.limits.*.outgoing_friend_requests': 'integer',
  'features.limits.*.bots': 'integer',
  'features.limits.*.message_length': 'integer',
  'features.limits.*.message_attachments': 'integer',
  'features.limits.*.servers': 'integer',
  'features.limits.*.voice_quality': 'integer',
  'features.limits.*.video': 'boolean',
  'features.limits.*.video_resolution': 'list of integer',
  'features.limits.*.video_aspect_ratio': 'list of float',
  'features.limits.*.file_upload_size_limit.*': 'integer',
};

const UPSTREAM_TYPES = new Map([...leaves(UPSTREAM)].map(([path, value]) => [path, typeOf(value)]));

/** The type that upstream reads at a path; undefined when it reads no such key. */
export function upstreamType(path: string): string | undefined {
  if (UNREAD.includes(path)) return undefined;
  const optional = Object.entries(OPTIONAL_TYPES).find(([pattern]) =>
    new RegExp(
      `^${pattern
        .split('*')
        .map((part) => part.replaceAll('.', '\\.'))
        .join('[^.]+')}$`,
    ).test(path),
  );
  return UPSTREAM_TYPES.get(path) ?? optional?.[1];
}
