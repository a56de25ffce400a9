/** An external MongoDB: what its URL says, what it answers to a stand-in's client, and what is said of that. */
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { createServer as createTlsServer } from 'node:tls';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { plan as planOf } from '../../generators/components/plan.ts';
import type { JsonObject } from '../../generators/lib/json.ts';
import { judgeMongoDb } from '../../generators/targets/kubernetes/check/mongodb.ts';
import { askMongoDb, type Asked } from '../../generators/targets/kubernetes/check/mongodb-hello.ts';
import { externalMongoDb, parseMongoDbUrl, type MongoDbPlace } from '../../generators/targets/kubernetes/check/mongodb-url.ts';
import { at, SECRETS, valuesOf } from '../support/values.ts';
import { inEnvironment, stoatGen } from '../support/cli.ts';
import { createAuthority } from '../support/registries.ts';

// Where it is

const db = (host: string, port = 27017): { host: string; port: number } => ({ host, port });
const URLS: readonly (readonly [url: string, place: MongoDbPlace | undefined])[] = [
  ['mongodb://u:p@db.example/revolt', { hosts: [db('db.example')], srv: false, tls: false, replicaSet: undefined }],
  ['mongodb://db.example:27018', { hosts: [db('db.example', 27018)], srv: false, tls: false, replicaSet: undefined }],
  [
    'mongodb://u:p@a.example,b.example:1/revolt?replicaSet=x&tls=true',
    { hosts: [db('a.example'), db('b.example', 1)], srv: false, tls: true, replicaSet: 'x' },
  ],
  ['mongodb://u:p%40@[fd00::1]:27018/?ssl=true', { hosts: [db('fd00::1', 27018)], srv: false, tls: true, replicaSet: undefined }],
  ['mongodb://u:p@ss@db.example/', { hosts: [db('db.example')], srv: false, tls: false, replicaSet: undefined }],
  ['mongodb+srv://u:p@c.example.net/?w=1', { hosts: [db('c.example.net')], srv: true, tls: true, replicaSet: undefined }],
  ['mongodb+srv://c.example.net/?tls=false', { hosts: [db('c.example.net')], srv: true, tls: false, replicaSet: undefined }],
  ['mongodb://%2Ftmp%2Fmongodb.sock/', undefined],
  ['mongodb://db.example:99999/', undefined],
  ['postgres://db.example/', undefined],
  ['mongodb://', undefined],
];

for (const [url, place] of URLS) test(`${url} leads to ${JSON.stringify(place)}`, () => assert.equal(parseMongoDbUrl(url), place));

const placeOf = async (over: JsonObject): Promise<unknown> => {
  const values = await valuesOf(over);
  return externalMongoDb(values, planOf(values));
};

test('the one in the cluster is not asked, also where the operator wrote its URL', async () => {
  assert.is(await placeOf({}), 'here');
  const url = 'mongodb://u:p@mongodb.stoat-mongodb.svc.cluster.local/revolt?authSource=revolt';
  assert.is(await placeOf({ revolt: { database: { mongodb: url } } }), 'here');
});

test('the one that mongodb.host names is asked, and that of revolt.database.mongodb before it', async () => {
  const external = { enabled: false, host: 'db.example', port: 27018 };
  assert.equal(at(await placeOf({ mongodb: external }), 'hosts'), [db('db.example', 27018)]);
  const revolt = { database: { mongodb: 'mongodb://u:p@other.example/' } };
  assert.equal(at(await placeOf({ mongodb: external, revolt }), 'hosts'), [db('other.example')]);
  assert.equal(at(await placeOf({ revolt }), 'hosts'), [db('other.example')]);
  assert.is(await placeOf({ revolt: { database: { mongodb: 'nonsense' } } }), 'unreadable');
});

// What it answers

type Value = string | number | boolean | Date | readonly string[];

/** A BSON document. Numbers that are whole become int32, unless they are `ok`, which is a double as in MongoDB. */
function bson(fields: Readonly<Record<string, Value>>): Buffer {
  const int = (value: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32LE(value);
    return bytes;
  };
  const typed = (name: string, value: Value): readonly [number, Buffer] => {
    if (name === 'ok') {
      const bytes = Buffer.alloc(8);
      bytes.writeDoubleLE(value as number);
      return [0x01, bytes];
    }
    if (typeof value === 'string') return [0x02, Buffer.concat([int(Buffer.byteLength(value) + 1), Buffer.from(`${value}\0`)])];
    if (typeof value === 'boolean') return [0x08, Buffer.from([value ? 1 : 0])];
    if (typeof value === 'number') return [0x10, int(value)];
    if (value instanceof Date) return [0x09, Buffer.alloc(8)];
    return [0x04, bson(Object.fromEntries((value as readonly string[]).map((item, index) => [String(index), item])))];
  };
  const body = Object.entries(fields).map(([name, value]) => {
    const [type, bytes] = typed(name, value);
    return Buffer.concat([Buffer.from([type]), Buffer.from(`${name}\0`), bytes]);
  });
  const length = body.reduce((sum, each) => sum + each.length, 5);
  return Buffer.concat([int(length), ...body, Buffer.from([0])]);
}

function opMsg(document: Buffer, length = 21 + document.length): Buffer {
  const head = Buffer.alloc(21);
  head.writeInt32LE(length, 0);
  head.writeInt32LE(7, 4);
  head.writeInt32LE(1, 8);
  head.writeInt32LE(2013, 12);
  return Buffer.concat([head, document]);
}

/** As MongoDB 7.0 of a set answers, with all that is to be stepped over. */
const RIGHT = {
  helloOk: true,
  hosts: ['a.example:27017', 'b.example:27017'],
  setName: 'rs0',
  isWritablePrimary: true,
  localTime: new Date(0),
  maxWireVersion: 21,
  ok: 1,
};
const { setName: _, ...STANDALONE } = RIGHT;

const TIMEOUT_MS = 300;
const answer = (fields: Readonly<Record<string, Value>>) => (socket: Socket) => void socket.write(opMsg(bson(fields)));

/** What a server does with a connection, and what is said of it: status and text. */
const SERVERS: readonly (readonly [title: string, serve: (socket: Socket) => void, said: readonly string[]])[] = [
  ['right', answer(RIGHT), ['ok HERE is of the replica set rs0']],
  ['a router of a sharded cluster', answer({ ...STANDALONE, msg: 'isdbgrid' }), ['ok HERE is the router of a sharded cluster']],
  [
    'old',
    answer({ ...RIGHT, maxWireVersion: 17 }),
    ['fail HERE is older than 7.0: from their second start on, the servers do not start with it'],
  ],
  [
    'so old that it does not know the question',
    answer({ ok: 0, errmsg: "no such command: 'hello'", code: 59 }),
    ['fail HERE is older than 7.0: from their second start on, the servers do not start with it', 'fail HERE is no replica set: …'],
  ],
  ['alone', answer(STANDALONE), ['fail HERE is no replica set: …']],
  [
    'of a set that was not initiated',
    answer({ ...STANDALONE, isreplicaset: true }),
    ['fail HERE is to be a member of a replica set that was not initiated'],
  ],
  [
    'in pieces',
    (socket) => {
      const bytes = opMsg(bson(RIGHT));
      socket.write(bytes.subarray(0, 10));
      setTimeout(() => socket.write(bytes.subarray(10, 40)), 20);
      setTimeout(() => socket.write(bytes.subarray(40)), 40);
    },
    ['ok HERE is of the replica set rs0'],
  ],
  ['with a name for terminals', answer({ ...RIGHT, setName: 'a\u001b[2J\u202eb' }), ['ok HERE is of the replica set a??2J?b']],
  ['silent', () => {}, ['warn HERE could not be asked from here (no answer within 0.3 s); …']],
  ['closing at once', (socket) => socket.end(), ['warn HERE could not be asked from here (it closed the connection without an answer); …']],
  [
    'a web server',
    (socket) => socket.write('HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n'),
    ['warn HERE could not be asked from here (what answers there is no MongoDB); …'],
  ],
  [
    'endless',
    (socket) => {
      socket.write(opMsg(Buffer.alloc(0), 0x7fffffff));
      const more = (): void => {
        if (!socket.destroyed) socket.write(Buffer.alloc(65536), more);
      };
      more();
    },
    ['warn HERE could not be asked from here (what answers there is no MongoDB); …'],
  ],
  [
    'dripping',
    (socket) => {
      socket.write(opMsg(Buffer.alloc(0), 60000));
      const timer = setInterval(() => socket.write('x'), 20);
      socket.on('close', () => clearInterval(timer));
    },
    ['warn HERE could not be asked from here (no answer within 0.3 s); …'],
  ],
  [
    'another error',
    answer({ ok: 0, errmsg: 'go away', code: 13 }),
    ['warn HERE could not be asked from here (what answers there is no MongoDB); …'],
  ],
  ...[
    ['a document that ends early', opMsg(bson(RIGHT).subarray(0, 40))],
    ['a document of an unknown type', opMsg(Buffer.from('\x20\0\0\0\x7fx\0', 'latin1'))],
    ['a length beyond the end', opMsg(Buffer.from('\x20\0\0\0\x02x\0\xff\xff\xff\x7f', 'latin1'))],
    ['a name without an end', opMsg(Buffer.from('\x20\0\0\0\x02xxxxxxx', 'latin1'))],
  ].map(
    ([title, bytes]) =>
      [
        title as string,
        (socket: Socket) => void socket.write(bytes as Buffer),
        ['warn HERE could not be asked from here (what answers there is no MongoDB); …'],
      ] as const,
  ),
];

async function serving<T>(serve: (socket: Socket) => void, work: (port: number, heard: () => Buffer) => Promise<T>): Promise<T> {
  let heard = Buffer.alloc(0);
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', (data) => {
      heard = Buffer.concat([heard, data]);
    });
    socket.once('data', () => serve(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await work((server.address() as AddressInfo).port, () => heard);
  } finally {
    for (const socket of sockets) socket.destroy();
    server.close();
  }
}

const place = (port: number, more: Partial<MongoDbPlace> = {}): MongoDbPlace => ({
  hosts: [{ host: '127.0.0.1', port }],
  srv: false,
  tls: false,
  ...more,
});
const said = (where: MongoDbPlace, asked: Asked): string[] => judgeMongoDb(where, asked).map(({ status, found }) => `${status} ${found}`);

for (const [title, serve, expected] of SERVERS)
  test(`a server that is ${title}: ${expected.join(', ')}`, async () => {
    await serving(serve, async (port) => {
      const began = Date.now();
      const found = said(place(port), await askMongoDb(place(port), TIMEOUT_MS));
      assert.ok(Date.now() - began < TIMEOUT_MS + 2000, 'in bounded time');
      assert.is(found.length, expected.length, found.join('\n'));
      for (const [index, text] of expected.entries()) {
        const wanted = text.replace('HERE', `127.0.0.1:${port}`);
        if (wanted.endsWith('…')) assert.ok(found[index]!.startsWith(wanted.slice(0, -1)), found[index]);
        else assert.is(found[index], wanted);
      }
    });
  });

test('the question is hello and nothing else, without a login', async () => {
  await serving(answer(RIGHT), async (port, heard) => {
    await askMongoDb(place(port), TIMEOUT_MS);
    const document = Buffer.from('\x1f\0\0\0\x10hello\0\x01\0\0\0\x02$db\0\x06\0\0\0admin\0\0', 'latin1');
    assert.is(document.readInt32LE(0), document.length);
    const question = heard();
    assert.is(question.readInt32LE(0), question.length);
    assert.equal([question.readInt32LE(12), question.readInt32LE(16), question[20]], [2013, 0, 0]);
    assert.equal(question.subarray(21), document);
  });
});

test('a set that is not the one of the URL is said', async () => {
  await serving(answer(RIGHT), async (port) => {
    const where = place(port, { replicaSet: 'rs1' });
    assert.equal(said(where, await askMongoDb(where, TIMEOUT_MS)), [
      `fail 127.0.0.1:${port} belongs to the replica set rs0, and its URL asks for another`,
    ]);
  });
});

test('where one of several does not answer, another one does', async () => {
  await serving(answer(RIGHT), async (port) => {
    const where = place(port, { hosts: [{ host: '127.0.0.1', port: 1 }, ...place(port).hosts] });
    assert.equal(said(where, await askMongoDb(where, TIMEOUT_MS)), [`ok 127.0.0.1:${port} is of the replica set rs0`]);
  });
});

test('a mongodb+srv host stands for the servers that its records name, and of those only for its own domain', async () => {
  await serving(answer(RIGHT), async (port) => {
    const where = place(port, { hosts: [{ host: 'cluster.localhost', port: 27017 }], srv: true });
    const asked: string[] = [];
    const records = async (name: string) => {
      asked.push(name);
      return [
        { name: 'elsewhere.example', port },
        { name: 'localhost', port },
      ];
    };
    // Labels are compared, not letters: xlocalhost is another domain.
    const none = await askMongoDb(where, TIMEOUT_MS, async () => [{ name: 'a.xlocalhost', port }]);
    assert.equal(none, { at: where.hosts[0], why: 'its SRV records name no server of its domain' });
    const failing = await askMongoDb(where, TIMEOUT_MS, async () => {
      throw Object.assign(new Error('querySrv ENOTFOUND'), { code: 'ENOTFOUND' });
    });
    assert.equal(failing, { at: where.hosts[0], why: 'ENOTFOUND' });
    const found = await askMongoDb(where, TIMEOUT_MS, async (name) => [...(await records(name)), { name: 'a.localhost', port }]);
    assert.equal(asked, ['_mongodb._tcp.cluster.localhost']);
    assert.equal([found.at.host, found.at.port], ['a.localhost', port]);
  });
});

test('a server with TLS is asked over TLS, whoever signed its certificate', async () => {
  const { certificate, key } = await (await createAuthority()).issue();
  const server = createTlsServer({ cert: certificate, key }, (socket) => {
    socket.on('error', () => {});
    socket.once('data', () => answer(RIGHT)(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const where = place((server.address() as AddressInfo).port, { tls: true });
    assert.match(said(where, await askMongoDb(where, 2000))[0]!, /^ok /);
    const plain = { ...where, tls: false };
    assert.match(said(plain, await askMongoDb(plain, TIMEOUT_MS))[0]!, /^warn .* could not be asked from here/);
  } finally {
    server.close();
  }
});

test('a port on which nothing listens is a server that cannot be asked, not one that is wrong', async () => {
  const port = await serving(
    () => {},
    async (free) => free,
  );
  const [row] = said(place(port), await askMongoDb(place(port), TIMEOUT_MS));
  assert.match(row!, `warn 127.0.0.1:${port} could not be asked from here (ECONNREFUSED); the servers may reach it all the same`);
});

test('check asks with --cluster only, and shows no credential', async () => {
  await serving(answer(STANDALONE), async (port, heard) => {
    const url = `mongodb://chat:pw-of-the-url@127.0.0.1:${port}/revolt`;
    await inEnvironment(
      async (cwd) => {
        const hidden = ['pw-of-the-url'];
        const alone = await stoatGen(['check'], { cwd, hidden });
        assert.match(alone.stdout, /ok +MongoDB +elsewhere: it has to be 7\.0 or newer, and a replica set; check --cluster asks it/);
        assert.is(heard().length, 0);
        const { code, stdout } = await stoatGen(['check', '--cluster', '--format', 'json'], { cwd, hidden });
        const row = (JSON.parse(stdout) as { checks: { check: string; status: string; found: string }[] }).checks.find(
          ({ check }) => check === 'MongoDB',
        );
        assert.ok(row !== undefined, stdout);
        assert.equal([code, row!.status], [1, 'fail']);
        assert.match(row!.found, `127.0.0.1:${port} is no replica set`);
      },
      { values: { mongodb: { enabled: false } }, secrets: { ...SECRETS, revolt: { database: { mongodb: url } } } },
    );
  });
});

test.run();
