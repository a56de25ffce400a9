/**
 * Asks a MongoDB server who it is: the one command `hello`, which needs no credentials and gets none.
 * Messages as in https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/ (OP_MSG), documents as in https://bsonspec.org.
 */
import { promises as dns } from 'node:dns';
import { connect, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Address } from '../../../components/component.ts';
import type { MongoDbPlace } from './mongodb-url.ts';

/** What is of interest in the answer. */
export interface Hello {
  /** 21 is MongoDB 7.0; undefined where the server does not know the command. */
  readonly maxWireVersion?: number | undefined;
  readonly setName?: string | undefined;
  /** It is a member of a set that has not been initiated. */
  readonly uninitiated: boolean;
  /** It is the router of a sharded cluster. */
  readonly router: boolean;
}

/** The answer of a server; where none could be asked, why not the first one. */
export type Asked = { readonly at: Address; readonly hello: Hello } | { readonly at: Address; readonly why: string };

const OP_MSG = 2013;
const HEADER = 16;
/** Header, flags, and the byte that says that a document follows. */
const BEFORE_DOCUMENT = HEADER + 4 + 1;
/** An answer has some hundred bytes, more with many members. */
const MOST_BYTES = 64 * 1024;
const MOST_HOSTS = 8;

/** `{hello: 1, $db: "admin"}` */
const HELLO = Buffer.from('\x1f\0\0\0\x10hello\0\x01\0\0\0\x02$db\0\x06\0\0\0admin\0\0', 'latin1');
/** What servers before 4.4 say of the command. */
const NO_SUCH_COMMAND = 59;

/**
 * The first of the servers that answers.
 * @param timeoutMs for each of the two things that take time: names, and the answers, which are all waited for at once
 */
export async function askMongoDb(place: MongoDbPlace, timeoutMs: number, resolveSrv = srvResolver(timeoutMs)): Promise<Asked> {
  const [first] = place.hosts as [Address, ...Address[]];
  let hosts = place.hosts;
  try {
    if (place.srv) hosts = await serversOf(first.host, resolveSrv);
  } catch (error) {
    return { at: first, why: reasonOf(error) };
  }
  const answers = await Promise.all(
    hosts.slice(0, MOST_HOSTS).map(async (at): Promise<Asked> => {
      try {
        return { at, hello: await helloOf(at, place.tls, timeoutMs) };
      } catch (error) {
        return { at, why: reasonOf(error) };
      }
    }),
  );
  return answers.find((answer) => 'hello' in answer) ?? answers[0]!;
}

type ResolveSrv = (name: string) => Promise<readonly { readonly name: string; readonly port: number }[]>;

function srvResolver(timeoutMs: number): ResolveSrv {
  const resolver = new dns.Resolver({ timeout: timeoutMs, tries: 1 });
  return (name) => resolver.resolveSrv(name);
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}

/** As drivers do it: names outside of the host's own domain are not believed. */
async function serversOf(host: string, resolveSrv: ResolveSrv): Promise<Address[]> {
  const domain = host.split('.').slice(1).join('.');
  const records = await resolveSrv(`_mongodb._tcp.${host}`);
  const servers = records.filter(({ name }) => name.toLowerCase().endsWith(`.${domain.toLowerCase()}`));
  if (servers.length === 0) throw new Error('its SRV records name no server of its domain');
  return servers.map(({ name, port }) => ({ host: name, port }));
}

/** @throws Error that says why there is no answer, or none of MongoDB's */
async function helloOf({ host, port }: Address, tls: boolean, timeoutMs: number): Promise<Hello> {
  // Nothing secret is sent, and what is heard is only shown. The certificate is for the servers to check: they may know other authorities.
  const socket = tls
    ? connectTls({ host, port, rejectUnauthorized: false, ...(isIP(host) === 0 ? { servername: host } : {}) })
    : connect({ host, port });
  // What goes wrong is read off the stream below; an error that comes later is nothing any more.
  socket.on('error', () => {});
  const timer = setTimeout(() => socket.destroy(new Error(`no answer within ${timeoutMs / 1000} s`)), timeoutMs);
  try {
    socket.write(message(HELLO));
    return parseHello(await answerOf(socket));
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
}

function message(document: Buffer): Buffer {
  const head = Buffer.alloc(BEFORE_DOCUMENT);
  head.writeInt32LE(BEFORE_DOCUMENT + document.length, 0);
  head.writeInt32LE(1, 4);
  head.writeInt32LE(OP_MSG, 12);
  return Buffer.concat([head, document]);
}

const FOREIGN = 'what answers there is no MongoDB';

/** The document of one whole answer. */
async function answerOf(socket: Socket): Promise<Buffer> {
  let data = Buffer.alloc(0);
  for await (const chunk of socket) {
    data = Buffer.concat([data, chunk as Buffer]);
    if (data.length < HEADER) continue;
    const length = data.readInt32LE(0);
    if (data.readInt32LE(12) !== OP_MSG || length <= BEFORE_DOCUMENT || length > MOST_BYTES) throw new Error(FOREIGN);
    if (data.length >= length) return data.subarray(BEFORE_DOCUMENT, length);
  }
  throw new Error('it closed the connection without an answer');
}

function parseHello(document: Buffer): Hello {
  const fields = scalarsOf(document);
  const text = (name: string): string | undefined => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const version = fields.get('maxWireVersion');
  if (fields.get('ok') !== 1 ? fields.get('code') !== NO_SUCH_COMMAND : typeof version !== 'number') throw new Error(FOREIGN);
  return {
    maxWireVersion: typeof version === 'number' ? version : undefined,
    setName: text('setName'),
    uninitiated: fields.get('isreplicaset') === true,
    router: text('msg') === 'isdbgrid',
  };
}

/** Bytes of a value by its type, where that is fixed. */
const SIZES = new Map([
  [0x01, 8],
  [0x07, 12],
  [0x08, 1],
  [0x09, 8],
  [0x0a, 0],
  [0x10, 4],
  [0x11, 8],
  [0x12, 8],
  [0x13, 16],
]);
/** What its length, which stands before it, leaves out of a value. */
const BESIDES = new Map([
  [0x02, 4],
  [0x03, 0],
  [0x04, 0],
  [0x05, 5],
]);

/**
 * Texts, numbers and booleans of a BSON document, by name; what else is in it is stepped over.
 * @throws Error when it is none
 */
function scalarsOf(document: Buffer): Map<string, string | number | boolean> {
  const found = new Map<string, string | number | boolean>();
  try {
    for (let at = 4; document.readUInt8(at) !== 0; ) {
      const type = document.readUInt8(at);
      const end = document.indexOf(0, at + 1);
      const name = document.toString('utf8', at + 1, end);
      const start = end + 1;
      const besides = BESIDES.get(type);
      const size = SIZES.get(type) ?? (besides === undefined ? Number.NaN : document.readUInt32LE(start) + besides);
      at = start + size;
      if (end < 0 || !(at <= document.length)) throw new Error(FOREIGN);
      if (type === 0x01) found.set(name, document.readDoubleLE(start));
      if (type === 0x02) found.set(name, document.toString('utf8', start + 4, at - 1));
      if (type === 0x08) found.set(name, document.readUInt8(start) === 1);
      if (type === 0x10) found.set(name, document.readInt32LE(start));
    }
  } catch {
    // Reading behind the end is one more way of not being a document.
    throw new Error(FOREIGN);
  }
  return found;
}
