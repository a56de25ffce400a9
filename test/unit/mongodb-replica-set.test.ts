/** What makes MongoDB a replica set of one, on both targets: the script, run against a stand-in for the server that it finds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { REPLICA_SET } from '../../generators/components/mongodb/replica-set-script.ts';
import { ROOT } from '../support/values.ts';

const MEMBER = 'mongodb.stoat-mongodb.svc.cluster.local:27017';
const PASSWORD = ' root \\ password';

interface Member {
  _id: number;
  host: string;
}
interface Config {
  _id: string;
  version: number;
  members: Member[];
}
interface Server {
  /** Name of the set that it was started for; undefined for a standalone server. */
  readonly started?: string;
  /** Password of root; undefined where there are no users, and a client on the same machine may do as little as to begin. */
  readonly root?: string;
  config?: Config;
  /** Names that lead to itself. */
  readonly self?: readonly string[];
  /** Answers of `hello` before it is elected, from when it has its configuration. */
  readonly election?: number;
  /** The other members of its set are there, and one of them is the primary. */
  readonly othersUp?: true;
}

const setOf = (...hosts: string[]): Config => ({ _id: 'rs0', version: 3, members: hosts.map((host, _id) => ({ _id, host })) });

/** Behaves as MongoDB's documentation says of `hello`, `replSetGetStatus`, `replSetGetConfig`, `replSetInitiate`, `replSetReconfig`. */
function mongod(server: Server) {
  const calls: string[] = [];
  let loggedIn = false;
  let elections = server.election ?? 0;
  const fail = (code: number): never => {
    throw Object.assign(new Error(`MongoServerError ${code}`), { code });
  };
  const own = (): Member | undefined =>
    server.config?._id === server.started ? server.config?.members.find(({ host }) => (server.self ?? [MEMBER]).includes(host)) : undefined;
  const mayRead = (): void => {
    if (!loggedIn) fail(13);
  };
  const mayBegin = (): void => {
    if (!loggedIn && server.root !== undefined) fail(13);
  };
  const adopt = (config: Config): void => {
    if (!config.members.some(({ host }) => (server.self ?? [MEMBER]).includes(host))) fail(74);
    server.config = structuredClone(config);
  };
  const context = {
    db: {
      hello() {
        if (server.started === undefined) return { isWritablePrimary: true, ok: 1 };
        const me = own();
        if (me === undefined) return { isWritablePrimary: false, secondary: false, isreplicaset: true, ok: 1 };
        const hosts = server.config!.members.map(({ host }) => host);
        const elected = hosts.length === 1 && (elections -= 1) < 0;
        return { setName: server.config!._id, hosts, me: me.host, isWritablePrimary: elected, secondary: server.othersUp ?? false, ok: 1 };
      },
      getSiblingDB: () => ({
        auth({ user, pwd }: { user: string; pwd: string }) {
          calls.push('auth');
          if (user !== 'root' || server.root === undefined || pwd !== server.root) fail(18);
          loggedIn = true;
        },
      }),
    },
    rs: {
      status() {
        mayBegin();
        if (server.config === undefined) fail(94);
        if (own() === undefined) fail(93);
        return { ok: 1 };
      },
      conf() {
        mayRead();
        return structuredClone(server.config ?? fail(94));
      },
      initiate(config: Config) {
        mayBegin();
        calls.push('initiate');
        if (server.config !== undefined) fail(23);
        adopt(config);
      },
      reconfig(config: Config, { force }: { force: boolean }) {
        mayRead();
        calls.push('reconfig');
        // Only the primary may do it without force.
        if (!force) fail(10107);
        adopt(config);
      },
    },
    sleep: (ms: number) => calls.push(`sleep ${ms}`),
  };
  return { context, calls };
}

/** How a container finds the password of root, per target. */
const TARGETS: Readonly<Record<string, NodeJS.ProcessEnv>> = {
  kubernetes: { MONGODB_ROOT_PASSWORD: PASSWORD },
  compose: { MONGO_INITDB_ROOT_PASSWORD_FILE: '/run/secrets/mongodb-root-password' },
};

interface Ran {
  readonly exit: number;
  readonly said: string;
  readonly calls: readonly string[];
}

function run(server: Server, env: NodeJS.ProcessEnv = TARGETS.kubernetes!): Ran {
  const { context, calls } = mongod(server);
  const said: string[] = [];
  let exit: number | undefined;
  runInNewContext(REPLICA_SET, {
    ...context,
    process: { env: { ...env, STOAT_MONGODB_MEMBER: MEMBER } },
    require: () => ({
      readFileSync: (path: string) => (path === env.MONGO_INITDB_ROOT_PASSWORD_FILE ? `${PASSWORD}\n\n` : assert.unreachable(path)),
    }),
    print: (text: string) => said.push(text),
    quit: (code: number) => {
      exit = code;
    },
  });
  assert.ok(exit !== undefined, 'it ends with a code of its own');
  assert.not.ok(said.join().includes(PASSWORD), 'the password is not said');
  return { exit: exit!, said: said.join('\n'), calls };
}

for (const [target, env] of Object.entries(TARGETS)) {
  test(`${target}: a server that has no set yet, new or with a standalone server's data, becomes the primary of one`, () => {
    const server: Server = { started: 'rs0', root: PASSWORD, election: 2 };
    const { exit, said, calls } = run(server, env);
    assert.equal([exit, said], [0, '']);
    assert.equal(server.config, { _id: 'rs0', members: [{ _id: 0, host: MEMBER }] });
    assert.equal(calls, ['auth', 'initiate', 'sleep 500', 'sleep 500']);
  });

  test(`${target}: a primary is asked without a login, and nothing is changed`, () => {
    const server: Server = { started: 'rs0', root: 'another', config: setOf(MEMBER) };
    assert.equal(run(server, env), { exit: 0, said: '', calls: [] });
  });
}

test('twice is once', () => {
  const server: Server = { started: 'rs0', root: PASSWORD };
  run(server);
  const after = structuredClone(server.config);
  assert.equal(run(server), { exit: 0, said: '', calls: [] });
  assert.equal(server.config, after);
});

test('data without any user: the set is initiated all the same, for the users can only be made by a primary', () => {
  const server: Server = { started: 'rs0' };
  assert.equal(run(server), { exit: 0, said: '', calls: ['auth', 'initiate'] });
  assert.equal(server.config?.members, [{ _id: 0, host: MEMBER }]);
});

test('the server that the image makes the users with is not ready, and nothing is done to it', () => {
  const { exit, said, calls } = run({ root: PASSWORD });
  assert.equal([exit, calls], [1, []]);
  assert.match(said, 'does not run as a member of a replica set');
});

test('after a restart it is ready when it is elected, not before', () => {
  const server: Server = { started: 'rs0', root: PASSWORD, config: setOf(MEMBER), election: 4 };
  assert.equal(run(server), { exit: 0, said: '', calls: ['auth', 'sleep 500', 'sleep 500', 'sleep 500'] });
  const slow = run({ started: 'rs0', root: PASSWORD, config: setOf(MEMBER), election: 100 });
  assert.equal([slow.exit, slow.said], [1, 'MongoDB: it is not the primary yet']);
  assert.not.ok(slow.calls.some((call) => /initiate|reconfig/.test(call)));
});

for (const [title, self] of [
  ['that still leads to it', ['old.example:27017', MEMBER]],
  ['that leads nowhere any more', [MEMBER]],
] as const)
  test(`a set that was made under another name, one ${title}, gets the present one`, () => {
    const server: Server = { started: 'rs0', root: PASSWORD, config: setOf('old.example:27017'), self };
    const { exit, said, calls } = run(server);
    assert.equal([exit, said, calls], [0, '', ['auth', 'reconfig']]);
    assert.equal(
      server.config?.members.map(({ host }) => host),
      [MEMBER],
    );
  });

test('another set than it was started for is said, and not touched', () => {
  const config = { ...setOf(MEMBER), _id: 'replicaset' };
  const server: Server = { started: 'rs0', root: PASSWORD, config: structuredClone(config) };
  const { exit, said } = run(server);
  assert.equal([exit, said], [1, 'MongoDB: its data belongs to the replica set replicaset, and this is rs0']);
  assert.equal(server.config, config);
});

test('one of several members that is left alone is said, and not touched', () => {
  const config = setOf('a.example:27017', MEMBER, 'c.example:27017');
  const server: Server = { started: 'rs0', root: PASSWORD, config: structuredClone(config) };
  const { exit, said } = run(server);
  assert.is(exit, 1);
  assert.match(said, `a replica set of several members (a.example:27017, ${MEMBER}, c.example:27017)`);
  assert.equal(server.config, config);
});

test('one of several members whose others are there is ready', () => {
  const server: Server = { started: 'rs0', root: PASSWORD, config: setOf(MEMBER, 'b.example:27017'), othersUp: true };
  assert.equal(run(server), { exit: 0, said: '', calls: [] });
});

test('a wrong password of root is said to be the reason', () => {
  const server: Server = { started: 'rs0', root: 'another' };
  const { exit, said } = run(server);
  assert.is(exit, 1);
  assert.match(said, 'root cannot log in');
  assert.is(server.config, undefined);
});

test('an error that it does not know is not swallowed', () => {
  const { context } = mongod({ started: 'rs0', root: PASSWORD, self: ['nothing.example:27017'] });
  const env = { STOAT_MONGODB_MEMBER: MEMBER, MONGODB_ROOT_PASSWORD: PASSWORD };
  assert.throws(
    () => runInNewContext(REPLICA_SET, { ...context, process: { env }, print: () => {}, quit: () => {} }),
    /MongoServerError 74/,
  );
});

test('helm finds nothing in it to evaluate, and the file of the chart holds it', () => {
  assert.not.match(REPLICA_SET, /\{\{|\}\}/);
  assert.is(readFileSync(join(ROOT, 'values/_mongodb-replica-set.js'), 'utf8'), REPLICA_SET);
});

test.run();
