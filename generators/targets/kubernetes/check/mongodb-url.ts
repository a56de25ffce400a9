/** Where the servers look for a MongoDB that this project does not run. Pure. */
import { component } from '../../../components/mongodb/index.ts';
import { addressOf, textAt, type Address, type Plan, type Values } from '../../../components/component.ts';

/** What a connection string says of the servers, without its credentials. */
export interface MongoDbPlace {
  readonly hosts: readonly Address[];
  /** The host is a name whose SRV records name the servers. */
  readonly srv: boolean;
  readonly tls: boolean;
  /** Name of the set that the string asks for. */
  readonly replicaSet?: string | undefined;
}

const PORT = 27017;

/** `here`: the one that is installed in the cluster. */
export function externalMongoDb(values: Values, { installed }: Plan): MongoDbPlace | 'here' | 'unreadable' {
  const { host, port } = values.mongodb;
  const url = textAt(values.revolt, 'database', 'mongodb');
  if (url === '') return installed.mongodb ? 'here' : { hosts: [{ host, port }], srv: false, tls: false };
  const place = parseMongoDbUrl(url);
  if (place === undefined) return 'unreadable';
  const own = addressOf(component, values, 'kubernetes');
  return installed.mongodb && place.hosts.every((each) => each.host === own.host) ? 'here' : place;
}

/** By MongoDB's specification of connection strings. Undefined for what is none, and for sockets of the same machine. */
export function parseMongoDbUrl(url: string): MongoDbPlace | undefined {
  const match = /^mongodb(\+srv)?:\/\/([^/?]+)(?:\/[^?]*)?(?:\?(.*))?$/s.exec(url);
  if (match === null) return undefined;
  const srv = match[1] !== undefined;
  // Behind the credentials, in which a careless author may have left an @.
  const hosts = match[2]!
    .slice(match[2]!.lastIndexOf('@') + 1)
    .split(',')
    .map(parseHost);
  if (hosts.some((host) => host === undefined)) return undefined;
  const options = new Map([...new URLSearchParams(match[3] ?? '')].map(([name, value]) => [name.toLowerCase(), value]));
  const tls = options.get('tls') ?? options.get('ssl') ?? String(srv);
  return { hosts: hosts as Address[], srv, tls: tls === 'true', replicaSet: options.get('replicaset') };
}

function parseHost(text: string): Address | undefined {
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9._-]+))(?::([0-9]{1,5}))?$/.exec(text);
  const port = Number(match?.[3] ?? PORT);
  return match === null || port < 1 || port > 65535 ? undefined : { host: match[1] ?? match[2]!, port };
}
