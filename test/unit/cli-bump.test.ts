import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { bumpNotice, type NoticeOptions } from '../../generators/bump/bump-notice.ts';
import { inProject, stoatGen, type Ended, type File } from '../support/cli.ts';
import { BACKEND_IMAGES } from '../support/services.ts';
import { git, GIT_ENV } from '../support/tree.ts';
import { ROOT } from '../support/values.ts';

const PROGRAM = join(ROOT, 'dist/stoat-gen.mjs');
const FILES = ['versions/infra-versions.yaml', 'versions/stoat-versions.yaml'] as const;
const textsOf = (root: string): string[] => FILES.map((file) => readFileSync(join(root, file), 'utf8'));
/** The shipped files, at versions that the stand-in knows. */
const PINNED: Readonly<Record<string, string>> = { certManager: '1.19.0', mongodb: '16.4.3', stoatImageTag: 'v0.15.0' };
const ORIGINAL = textsOf(ROOT).map((text) =>
  Object.entries(PINNED).reduce((at, [key, version]) => at.replace(new RegExp(`^( *${key}:) \\S+$`, 'm'), `$1 ${version}`), text),
);
const SHIPPED = Object.fromEntries(FILES.map((file, index) => [file, ORIGINAL[index]!]));

/**
 * A stand-in for all registries, on loopback and without TLS: chart repositories below /charts, images below /v2. The real ones are asked
 * in test/e2e/bump.test.ts.
 */
interface StandIn {
  readonly port: number;
  /** Called with each path that is asked for, before it is answered. */
  before: (path: string) => void;
  /** By path: what is answered in the place of what it has. */
  readonly instead: Map<string, RequestListener>;
}

const CHARTS: Readonly<Record<string, readonly string[]>> = {
  'cert-manager': ['1.19.0', '1.19.4', '2.0.0'],
  mongodb: ['16.4.3'],
};
const IMAGES = ['v0.15.0', 'v0.15.1'];

async function withRegistries(use: (registries: StandIn) => Promise<void>): Promise<void> {
  const registries: StandIn = { port: 0, before: () => undefined, instead: new Map() };
  const server = await listen((request, response) => {
    const path = request.url!.replace(/\?.*$/, '');
    registries.before(path);
    const instead = registries.instead.get(path);
    if (instead !== undefined) return instead(request, response);
    if (path === '/charts/index.yaml') return void response.end(indexOf(CHARTS));
    if (path === '/v1/querybatch') return void answerQuestions(request, response);
    if (path.endsWith('/security-advisories')) return void response.end('[]');
    if (/^\/v2\/.*\/tags\/list$/.test(path))
      return void response.setHeader('content-type', 'application/json').end(JSON.stringify({ tags: IMAGES }));
    return void response.writeHead(404).end();
  });
  try {
    await use(Object.assign(registries, { port: portOf(server) }));
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** A database of advisories that knows none. */
async function answerQuestions(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk as string;
  response.end(JSON.stringify({ results: (JSON.parse(text) as { queries: readonly object[] }).queries.map(() => ({})) }));
}

async function listen(listener: RequestListener): Promise<Server> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function indexOf(charts: Readonly<Record<string, readonly string[]>>): string {
  const entries = Object.entries(charts).map(([name, versions]) => [
    name,
    versions.map((version) => ({ name, version, appVersion: `v${version}`, created: '2026-01-01T00:00:00Z' })),
  ]);
  return JSON.stringify({ apiVersion: 'v1', entries: Object.fromEntries(entries) }, null, 1);
}

/** No cache, no login, no proxy, no token of anybody's. */
const ALONE = {
  HOME: '',
  XDG_CACHE_HOME: undefined,
  DOCKER_CONFIG: '/nonexistent',
  HTTPS_PROXY: 'http://127.0.0.1:1',
  https_proxy: 'http://127.0.0.1:1',
  HTTP_PROXY: '',
  http_proxy: '',
  NO_PROXY: '',
  GITHUB_TOKEN: undefined,
};
const ONLY = ['--only', 'cert-manager', '--only', 'stoatImageTag'];
const mirrorsAt = (port: number): string[] =>
  ['https://charts.jetstack.io', 'https://charts.bitnami.com/bitnami']
    .map((from) => `${from}=http://127.0.0.1:${port}/charts`)
    .concat(['ghcr.io', 'https://api.osv.dev', 'https://api.github.com'].map((from) => `${from}=http://127.0.0.1:${port}`))
    .flatMap((mirror) => ['--registry', mirror]);

interface Bumped {
  readonly cwd: string;
  readonly registries: StandIn;
  bump(args: readonly string[], env?: Readonly<Record<string, string | undefined>>): Promise<Ended>;
}

async function inBumpProject(use: (bumped: Bumped) => Promise<void>, files: Readonly<Record<string, string | File>> = {}): Promise<void> {
  const policy = readFileSync(join(ROOT, 'bump.yaml'), 'utf8');
  await withRegistries((registries) =>
    inProject({ 'bump.yaml': policy, ...SHIPPED, ...files }, (cwd) =>
      use({
        cwd,
        registries,
        bump: (args, env = {}) => stoatGen(['bump', ...args, ...mirrorsAt(registries.port)], { cwd, env: { ...ALONE, ...env } }),
      }),
    ),
  );
}

const AFTER = [
  ORIGINAL[0]!.replace('certManager: 1.19.0', 'certManager: 1.19.4'),
  ORIGINAL[1]!.replace('stoatImageTag: v0.15.0', 'stoatImageTag: v0.15.1'),
];

// --- usage

const CONTRADICTIONS: readonly (readonly [string, string])[] = [
  ['--lint --write', '--lint asks nobody and changes nothing: it does not go with --write'],
  ['--lint --check --only x --keep-going', '--lint asks nobody and changes nothing: it does not go with --check, --keep-going, --only'],
  [
    '--lint --level major --registry a=b --commit',
    '--lint asks nobody and changes nothing: it does not go with --commit, --level, --registry',
  ],
  ['--lint --format markdown', '--lint has no text for a pull request: --format table or json'],
  ['--check --write', '--check only looks: it does not go with --write'],
  ['--check --commit', '--check only looks: it does not go with --commit'],
  ['--level huge', 'Invalid values:'],
  [
    '--only infraChartVersions.mongdb',
    '--only infraChartVersions.mongdb: no pin has such a path or depName; did you mean infraChartVersions.mongodb?',
  ],
  ['--only cert-manger', '--only cert-manger: no pin has such a path or depName; did you mean cert-manager?'],
  ['--only nothing/like/it/*', '--only nothing/like/it/*: no pin has such a path or depName; the pins: infraChartVersions.certManager,'],
  ['--registry nonsense', '--registry: expected FROM=TO'],
  ['--only', 'Not enough arguments following: only'],
];
for (const [args, message] of CONTRADICTIONS) {
  test(`bump ${args}: wrong usage, told as such; nobody is asked`, async () => {
    await inProject({ 'bump.yaml': '' }, async (cwd) => {
      const { code, stdout, stderr } = await stoatGen(['bump', ...args.split(' ')], { cwd, env: ALONE });
      assert.is(code, 2);
      assert.is(stdout, '');
      assert.ok(stderr.includes(`error: ${message}`), stderr);
    });
  });
}

// --- lint

test('bump --lint: the shipped files are in order', async () => {
  const { code, stdout, stderr } = await stoatGen(['bump', '--lint'], { cwd: ROOT, env: ALONE });
  assert.is(code, 0, stderr);
  assert.match(stdout, /^\d+ pins, all with an annotation\n$/);
});

test('bump --lint names everything that is wrong, with file and line; as JSON too', async () => {
  const files = {
    [FILES[1]]: ORIGINAL[1]!.replace(/^# renovate: .*\n/m, ''),
    'bump.yaml': 'grups: []\n',
  };
  await inProject(files, async (cwd) => {
    const { code, stdout, stderr } = await stoatGen(['bump', '--lint'], { cwd, env: ALONE });
    assert.is(code, 1);
    assert.is(stdout, '');
    assert.match(stderr, /^error: versions\/stoat-versions\.yaml:5: stoatImageTag: a pin without an annotation/m);
    assert.match(stderr, /^error: bump\.yaml:1: grups: unknown key; did you mean groups\?/m);
    const json = await stoatGen(['bump', '--lint', '--format', 'json'], { cwd, env: ALONE });
    assert.is(json.code, 1);
    const { pins, problems } = JSON.parse(json.stdout) as { pins: unknown; problems: { file: string; line: number; path: string }[] };
    assert.is(pins, null);
    assert.equal(
      problems.map(({ file, line, path }) => `${file}:${line}: ${path}`),
      ['versions/stoat-versions.yaml:5: stoatImageTag', 'bump.yaml:1: grups'],
    );
    // Nothing is asked, let alone written, before the files are in order.
    assert.is((await stoatGen(['bump', '--write'], { cwd, env: ALONE })).stderr, stderr);
  });
});

// --- looking and writing

test('bump shows what is outdated and changes nothing; --check makes that exit code 1', async () => {
  await inBumpProject(async ({ cwd, bump }) => {
    const { code, stdout, stderr } = await bump(ONLY);
    assert.is(code, 0, stderr);
    assert.equal(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.split(/ {2,}/).slice(0, 4)),
      [
        ['PIN', 'CURRENT', 'NEWEST', 'ALLOWED'],
        ['infraChartVersions.certManager', '1.19.0', '2.0.0', '1.19.4'],
        ['stoatImageTag', 'v0.15.0', 'v0.15.1', 'v0.15.1'],
      ],
    );
    assert.match(
      stderr,
      /\ninfraChartVersions\.certManager: 2\.0\.0 is not taken: a major step; allowed: minor\nadvisories: 2 none known\n2 pins, 2 outdated\n$/,
    );
    const check = await bump([...ONLY, '--check']);
    assert.is(check.code, 1);
    assert.match(
      check.stderr,
      /error: outdated: infraChartVersions\.certManager \(1\.19\.0, allowed 1\.19\.4\), stoatImageTag \(v0\.15\.0, allowed v0\.15\.1\); to update: stoat-gen bump --write\n$/,
    );
    assert.equal(textsOf(cwd), ORIGINAL);
  });
});

test('bump --only takes globs of paths and of depNames; what moves together stays together', async () => {
  await inBumpProject(async ({ bump }) => {
    const paths = async (glob: string): Promise<string[]> =>
      (JSON.parse((await bump(['--only', glob, '--keep-going', '--format', 'json'])).stdout) as { pins: { path: string }[] }).pins.map(
        ({ path }) => path,
      );
    assert.equal(await paths('*Tag'), ['stoatImageTag']);
    assert.equal(await paths('ghcr.io/stoatchat/*'), ['stoatImageTag']);
    assert.equal(await paths('infraChartVersions.{certManager,mongodb}'), ['infraChartVersions.certManager', 'infraChartVersions.mongodb']);
    assert.equal(await paths('mongodb'), ['infraChartVersions.mongodb']);
  });
});

test('bump --write changes those scalars; a second run changes nothing', async () => {
  await inBumpProject(async ({ cwd, bump }) => {
    const { code, stderr } = await bump([...ONLY, '--write']);
    assert.is(code, 0, stderr);
    assert.match(stderr, /^written: versions\/infra-versions\.yaml, versions\/stoat-versions\.yaml$/m);
    assert.equal(textsOf(cwd), AFTER);
    assert.match((await bump([...ONLY, '--write'])).stderr, /^nothing to write$/m);
    assert.equal(textsOf(cwd), AFTER);
    assert.is((await bump([...ONLY, '--check'])).code, 0);
    assert.equal(readdirSync(join(cwd, 'versions')), ['infra-versions.yaml', 'stoat-versions.yaml']);
  });
});

test('bump --write keeps line ends, a byte-order mark, comments and a missing line break', async () => {
  const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n').replace(/\r\n$/, '')}`;
  await inBumpProject(
    async ({ cwd, bump }) => {
      const { code, stderr } = await bump([...ONLY, '--write']);
      assert.is(code, 0, stderr);
      assert.equal(textsOf(cwd), AFTER.map(windows));
    },
    { [FILES[0]]: windows(ORIGINAL[0]!), [FILES[1]]: windows(ORIGINAL[1]!) },
  );
});

test('a lookup that fails: nothing is written at all, and the message names pin and reason', async () => {
  await inBumpProject(async ({ cwd, bump, registries }) => {
    registries.instead.set('/v2/stoatchat/pushd/tags/list', (_, response) => void response.writeHead(403).end('<html>secret page</html>'));
    const { code, stdout, stderr } = await bump([...ONLY, '--write']);
    assert.is(code, 1);
    assert.match(
      stderr,
      /^error: versions\/stoat-versions\.yaml:6: stoatImageTag: ghcr\.io\/stoatchat\/api: 127\.0\.0\.1:\d+ .*403.*; nothing was written$/m,
    );
    assert.not.match(stdout + stderr, 'secret page');
    assert.equal(textsOf(cwd), ORIGINAL);
    const going = await bump([...ONLY, '--write', '--keep-going']);
    assert.is(going.code, 0, going.stderr);
    assert.match(going.stderr, /^skipped: stoatImageTag: ghcr\.io\/stoatchat\/api: /m);
    assert.equal(textsOf(cwd), [AFTER[0], ORIGINAL[1]]);
  });
});

test('a pin that the policy leaves alone cannot stop the others: its lookup may fail', async () => {
  await inBumpProject(async ({ cwd, bump, registries }) => {
    writeFileSync(join(cwd, 'bump.yaml'), 'ignore: [stoatImageTag]\n');
    registries.instead.set('/v2/stoatchat/api/tags/list', (_, response) => void response.writeHead(403).end());
    const { code, stderr } = await bump([...ONLY, '--write']);
    assert.is(code, 0, stderr);
    assert.match(stderr, /^skipped: stoatImageTag: ghcr\.io\/stoatchat\/api: .*403/m);
    assert.equal(textsOf(cwd), [AFTER[0], ORIGINAL[1]]);
  });
});

/** What a server does, and the reason that is told; undefined where a retry heals it. The network's own tests have more of them. */
const FAULTS: Readonly<Record<string, readonly [RequestListener, RegExp | undefined]>> = {
  unauthorized: [(_, response) => void response.writeHead(401).end(), /401 Unauthorized/],
  forbidden: [(_, response) => void response.writeHead(403).end(), /403 Forbidden/],
  notFound: [(_, response) => void response.writeHead(404).end(), /404/],
  tooMany: [(_, response) => void response.writeHead(429, { 'retry-after': '3600' }).end(), /429.*left alone for 3600 s/],
  tooLarge: [
    (_, response) => void response.writeHead(200, { 'content-length': String(2 ** 31) }).write('entries:\n'),
    /larger than 256 MiB/,
  ],
  page: [
    (_, response) => void response.setHeader('content-type', 'text/html').end('<!doctype html><title>secret page</title>'),
    /web page/,
  ],
  garbage: [(_, response) => void response.end('entries:\n  garbage:\n  - version: [1.0.0\n'), /YAML/],
  redirected: [
    (_, response) => void response.writeHead(302, { location: 'ftp://127.0.0.1/' }).end(),
    /redirects to something that is not a URL/,
  ],
  healed: [
    (() => {
      let times = 0;
      return (_, response) => void (times++ === 0 ? response.writeHead(500).end() : response.end(indexOf({ healed: ['1.0.0', '1.1.0'] })));
    })(),
    undefined,
  ],
  many: [(_, response) => void response.end(indexOf({ many: Array.from({ length: 10_000 }, (_, index) => `1.0.${index}`) })), undefined],
};

test('whatever a server does: the message names pin and reason, exit code 1, the files are untouched', async () => {
  await inBumpProject(async ({ cwd, registries, bump }) => {
    const pin = (name: string): string =>
      `  # renovate: datasource=helm depName=${name} registryUrl=http://127.0.0.1:${registries.port}/faults/${name}\n  ${name}: 1.0.0\n`;
    const text = `faults:\n${Object.keys(FAULTS).map(pin).join('')}`;
    writeFileSync(join(cwd, 'faults.yaml'), text);
    writeFileSync(join(cwd, 'bump.yaml'), 'files: [faults.yaml]\n');
    for (const [name, [answer]] of Object.entries(FAULTS)) registries.instead.set(`/faults/${name}/index.yaml`, answer);
    const { code, stdout, stderr } = await bump(['--write']);
    assert.is(code, 1);
    assert.is(readFileSync(join(cwd, 'faults.yaml'), 'utf8'), text);
    const errors = stderr.split('\n').filter((line) => line.startsWith('error: '));
    for (const [index, [name, [, reason]]] of Object.entries(FAULTS).entries()) {
      const error = errors.find((line) =>
        line.startsWith(`error: faults.yaml:${2 * index + 3}: faults.${name}: ${name}: 127.0.0.1:${registries.port}`),
      );
      if (reason === undefined)
        assert.match(
          stdout,
          new RegExp(`^faults\\.yaml: faults\\.${name} +1\\.0\\.0 +${name === 'many' ? '1\\.0\\.9999' : '1\\.1\\.0'} `, 'm'),
        );
      else assert.match(error ?? stderr, reason);
    }
    assert.is(errors.length, Object.values(FAULTS).filter(([, reason]) => reason !== undefined).length);
    assert.not.match(stdout + stderr, 'secret page');
  });
});

test('a tag of a registry that is shell text, YAML or a template never gets into a file', async () => {
  await inBumpProject(async ({ cwd, bump, registries }) => {
    const tags = [
      'v0.15.0',
      'v0.16.0\nevil: true',
      'v0.16.0 # x',
      'v0.16.0{{ exec "x" }}',
      '$(touch x)',
      'v0.16.0;id',
      `v0.16.${'9'.repeat(200)}`,
      'v0.１6.0',
      'v0.16.0\u2028',
    ];
    for (const name of BACKEND_IMAGES) {
      registries.instead.set(`/v2/stoatchat/${name}/tags/list`, (_, response) => void response.end(JSON.stringify({ tags })));
    }
    const { code, stderr } = await bump(['--only', 'stoatImageTag', '--write']);
    assert.is(code, 0, stderr);
    assert.equal(textsOf(cwd), ORIGINAL);
  });
});

test('a file that somebody changes while the registries are asked: nothing is written', async () => {
  await inBumpProject(async ({ cwd, bump, registries }) => {
    const theirs = `${ORIGINAL[1]}# theirs\n`;
    registries.before = (path) => {
      if (path === '/charts/index.yaml') writeFileSync(join(cwd, FILES[1]), theirs);
    };
    const { code, stdout, stderr } = await bump([...ONLY, '--write']);
    assert.is(code, 1);
    assert.is(stdout, '');
    assert.match(
      stderr,
      /^error: versions\/stoat-versions\.yaml has been changed by somebody else just now; nothing was written: run this again$/m,
    );
    assert.equal(textsOf(cwd), [ORIGINAL[0], theirs]);
  });
});

test('a git hook that refuses the second commit: the first stays, the files are as it left them', async () => {
  await inBumpProject(async ({ cwd, bump }) => {
    const nobody = Object.fromEntries(Object.entries(GIT_ENV).filter(([name]) => name.startsWith('GIT_')));
    await git(cwd, ['init', '--quiet']);
    await git(cwd, ['add', '--all']);
    await git(cwd, ['commit', '--quiet', '--message', 'First']);
    mkdirSync(join(cwd, '.git/hooks'), { recursive: true });
    writeFileSync(join(cwd, '.git/hooks/commit-msg'), '#!/bin/sh\nif grep -q backends "$1"; then echo "not on Fridays" >&2; exit 1; fi\n', {
      mode: 0o755,
    });
    const { code, stdout, stderr } = await bump([...ONLY, '--commit'], nobody);
    assert.is(code, 1);
    assert.is(stdout, '');
    assert.match(
      stderr,
      /error: git commit failed:\nnot on Fridays\nThe files are as they were before\. Commits that were made before stay: committed [0-9a-f]+ chore\(deps\): update cert-manager to 1\.19\.4\n$/,
    );
    assert.equal(textsOf(cwd), [AFTER[0], ORIGINAL[1]]);
    assert.is((await git(cwd, ['status', '--porcelain'])).stdout, '');
    assert.match(
      (await git(cwd, ['log', '-1', '--format=%B'])).stdout,
      /^chore\(deps\): update cert-manager to 1\.19\.4\n\n- infraChartVersions\.certManager: 1\.19\.0 -> 1\.19\.4\n/,
    );

    writeFileSync(join(cwd, FILES[1]), `${ORIGINAL[1]}# mine\n`);
    const dirty = await bump([...ONLY, '--commit'], nobody);
    assert.is(dirty.code, 1);
    assert.match(
      dirty.stderr,
      /^error: there are changes that are not committed: versions\/stoat-versions\.yaml; commit or restore them first$/m,
    );
  });
});

test('Ctrl-C while it waits for a registry: nothing is written, not even with --keep-going', async () => {
  await inBumpProject(async ({ cwd, registries }) => {
    let child: ReturnType<typeof spawn> | undefined;
    registries.instead.set('/v2/stoatchat/api/tags/list', () => void child!.kill('SIGINT'));
    child = spawn(process.execPath, [PROGRAM, 'bump', ...ONLY, '--write', '--keep-going', ...mirrorsAt(registries.port)], {
      cwd,
      env: { ...process.env, ...ALONE },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    assert.equal(await once(child, 'close'), [130, null]);
    assert.match(output, /\nstopped\n$/);
    assert.equal(textsOf(cwd), ORIGINAL);
  });
});

test('killed while it writes: each file is old or new, and the next --write completes what was begun', async () => {
  const seen = new Set<string>();
  /** What a run leaves that kills itself at an operation; undefined when it came to its end before. */
  const leftBy = async (operation: number): Promise<string | undefined> => {
    let left: string | undefined;
    await inBumpProject(async ({ cwd, registries, bump }) => {
      const fault = ['--import', join(ROOT, 'test/support/fault.mjs'), PROGRAM];
      const env = { ...process.env, ...ALONE, STOAT_TEST_FAULT: `${operation}:half` };
      const child = spawn(process.execPath, [...fault, 'bump', ...ONLY, '--write', ...mirrorsAt(registries.port), '-C', cwd], {
        env,
        stdio: 'ignore',
      });
      const [status, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
      if (signal === null) return assert.is(status, 0);
      const found = textsOf(cwd);
      assert.ok(
        found.every((text, index) => [ORIGINAL[index], AFTER[index]].includes(text)),
        `operation ${operation}`,
      );
      left = found.map((text, index) => (text === AFTER[index] ? 'new' : 'old')).join();
      if (!existsSync(join(cwd, 'versions/.pins.new'))) return;
      left += ', begun';
      const { code, stderr } = await bump([...ONLY, '--write']);
      assert.is(code, 0, stderr);
      assert.match(stderr, 'Put in place what a run that was stopped had begun to write.');
      assert.equal(textsOf(cwd), AFTER);
    });
    return left;
  };
  // Followed from its end to the moment when one file is new and one is old; all moments are those of files-together.test.ts.
  let operation = 32;
  while ((await leftBy(operation)) !== undefined) operation *= 2;
  do {
    operation--;
    const left = await leftBy(operation);
    if (left !== undefined) seen.add(left);
  } while (operation > 1 && !seen.has('new,old, begun'));
  assert.equal([...seen].sort(), ['new,new', 'new,new, begun', 'new,old, begun']);
});

// --- helmfile's hook

const NOTICE = '1 pin is outdated (cert-manager 1.19.0 → 1.19.4): node dist/stoat-gen.mjs bump';

/** A project with one pin, whose repository is the stand-in, and a cache of its own. */
async function withNotice(use: (options: NoticeOptions & { readonly registries: StandIn }) => Promise<void>): Promise<void> {
  const cache = mkdtempSync(join(tmpdir(), 'stoat-test-'));
  try {
    await inBumpProject(async ({ cwd: root, registries }) => {
      const annotation = `# renovate: datasource=helm depName=cert-manager registryUrl=http://127.0.0.1:${registries.port}/charts`;
      writeFileSync(join(root, FILES[0]), `infraChartVersions:\n  ${annotation}\n  certManager: 1.19.0\n`);
      writeFileSync(join(root, FILES[1]), '');
      writeFileSync(join(root, 'bump.yaml'), '');
      await use({
        root,
        registries,
        program: PROGRAM,
        env: { ...process.env, ...ALONE, XDG_CACHE_HOME: cache },
        now: Date.now(),
        patience: 20_000,
      });
    });
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

test('the hook says in one line what is outdated, and later does so without asking anybody', async () => {
  await withNotice(async ({ registries, ...options }) => {
    assert.is(await bumpNotice('apply', options), NOTICE);
    registries.before = () => assert.unreachable('asked again');
    registries.instead.set('/charts/index.yaml', (_, response) => void response.destroy());
    for (const command of ['apply', 'diff', 'sync'])
      assert.is(await bumpNotice(command, { ...options, now: options.now + 90 * 86_400_000 }), NOTICE);
    for (const command of ['template', 'list', 'destroy', '']) assert.is(await bumpNotice(command, options), '');
  });
});

test('the hook looks again when the pins are others, and when nothing was outdated a day ago', async () => {
  await withNotice(async ({ registries, ...options }) => {
    assert.is(await bumpNotice('apply', options), NOTICE);
    const path = join(options.root, FILES[0]);
    writeFileSync(path, readFileSync(path, 'utf8').replace('1.19.0', '1.19.4'));
    assert.is(await bumpNotice('apply', options), '');
    let asked = 0;
    registries.before = () => asked++;
    assert.is(await bumpNotice('apply', options), '');
    assert.is(asked, 0);
    await bumpNotice('apply', { ...options, now: options.now + 2 * 86_400_000 });
    assert.is(asked, 1);
  });
});

test('the hook is silent where it cannot know: offline, a damaged file, files that are not in order, no project', async () => {
  await withNotice(async ({ registries, ...options }) => {
    registries.instead.set('/charts/index.yaml', (request) => void request.socket.destroy());
    assert.is(await bumpNotice('apply', { ...options, patience: 1000 }), '');
    const folder = join(options.env.XDG_CACHE_HOME!, 'stoat-gen/bump');
    assert.not.ok(existsSync(folder), 'a look that failed was kept');

    registries.instead.clear();
    assert.is(await bumpNotice('apply', options), NOTICE);
    registries.instead.set('/charts/index.yaml', (request) => void request.socket.destroy());
    const [kept] = readdirSync(folder);
    for (const damaged of ['', '{', '{"pins":1}', readFileSync(join(folder, kept!), 'utf8').replace('"1.19.4"', '4')]) {
      writeFileSync(join(folder, kept!), damaged);
      assert.is(await bumpNotice('apply', { ...options, patience: 300 }), '');
    }

    writeFileSync(join(options.root, FILES[0]), 'infraChartVersions: [');
    assert.is(await bumpNotice('apply', options), '');
    assert.is(await bumpNotice('apply', { ...options, root: '/nonexistent' }), '');
    assert.is(await bumpNotice('apply', { ...options, program: '/nonexistent' }), '');
  });
});

test('a registry that never answers: the hook ends by itself, silent, with exit code 0', async () => {
  await withNotice(async ({ registries, root, env }) => {
    let connections = 0;
    registries.instead.set('/charts/index.yaml', () => void connections++);
    const child = spawn(process.execPath, [join(ROOT, 'dist/stoat-hook.mjs'), 'bump-notice', 'apply'], {
      cwd: root,
      env,
      timeout: 15_000,
      killSignal: 'SIGKILL',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const ended = (await once(child, 'close')) as [number | null, string | null];
    assert.equal([...ended, output], [0, null, '']);
  });
});

// --- the example workflow

test('the example workflow is YAML; its flags exist, its actions are pinned, it may do nothing that it does not need', async () => {
  const text = readFileSync(join(ROOT, 'docs/examples/bump.github-workflow.yml'), 'utf8');
  interface Step {
    readonly uses?: string;
    readonly run?: string;
  }
  const workflow = parse(text) as {
    on: object;
    permissions: object;
    jobs: Record<string, { permissions: object; 'timeout-minutes': number; steps: Step[] }>;
  };
  assert.equal(workflow.permissions, {});
  assert.equal(Object.keys(workflow.jobs), ['bump']);
  const { permissions, steps } = workflow.jobs.bump!;
  assert.equal(permissions, { contents: 'write', 'pull-requests': 'write' });
  for (const { uses } of steps) if (uses !== undefined) assert.match(uses, /^actions\/[a-z-]+@[0-9a-f]{40}$/);
  const script = readFileSync(join(ROOT, 'docs/examples/bump-branches.sh'), 'utf8');
  const calls = [...script.matchAll(/\$STOAT_GEN bump(.*?)>/g)].map(([, args]) => args!.replace('--only "$group"', '').trim().split(/\s+/));
  assert.is(calls.length, 2);
  const words = calls.flat();
  const completed = async (...typed: readonly string[]): Promise<string[]> =>
    (await stoatGen(['--get-yargs-completions', 'stoat-gen', 'bump', ...typed], { cwd: ROOT })).stdout.split(/[:\n]/);
  const options = await completed('--');
  for (const [index, word] of words.entries()) {
    if (word.startsWith('--')) assert.ok(options.includes(word), `bump has no ${word}`);
    else assert.ok((await completed(words[index - 1]!, '')).includes(word), `${words[index - 1]} is never ${word}`);
  }
});

test.run();
