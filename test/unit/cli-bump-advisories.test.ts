/** `stoat-gen bump` and published holes: a folder of advisories, and OSV's interface on loopback. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { osvDocument, osvServer, type Hole } from '../support/advisories.ts';
import { inProject, stoatGen, type Ended } from '../support/cli.ts';
import { standInServer, type StandIn } from '../support/stand-in-server.ts';
import { temporaryFolder } from '../support/tools.ts';

const PINS = `infraChartVersions:
  # renovate: datasource=helm depName=cert-manager registryUrl=https://charts.jetstack.io
  certManager: 1.19.0
composeImageTags:
  # renovate: datasource=docker depName=valkey/valkey
  redis: 8.1.4-alpine
  # renovate: datasource=docker depName=caddy
  caddy: 2.10.2-alpine
  # renovate: datasource=docker depName=livekit/livekit-server
  livekit: v1.9.0
`;
const POLICY = `level: patch
rules:
  - pins: ["*.certManager"]
    advisories: Go/github.com/cert-manager/cert-manager
  - pins: ["*.redis"]
    advisories: Bitnami/valkey
  - pins: ["*.caddy"]
    advisories: Go/github.com/caddyserver/caddy/v2
`;
/** Shaped as the real ones of these versions; the numbers of the advisories are the tests' own. */
const HOLES: readonly Hole[] = [
  {
    id: 'GO-2026-1001',
    package: 'Go/github.com/cert-manager/cert-manager',
    introduced: '1.18.0',
    fixed: '1.19.3',
    aliases: ['CVE-2026-1001'],
  },
  {
    id: 'BIT-valkey-2026-1002',
    package: 'Bitnami/valkey',
    introduced: '8.1.0',
    fixed: '8.1.6',
    severity: 'High',
    aliases: ['CVE-2026-1002'],
  },
  { id: 'GO-2026-1003', package: 'Go/github.com/caddyserver/caddy/v2', fixed: '2.11.1', aliases: ['CVE-2026-1003', 'GHSA-1003'] },
  { id: 'GHSA-1003', package: 'Go/github.com/caddyserver/caddy/v2', fixed: '2.11.1', severity: 'CRITICAL', aliases: ['CVE-2026-1003'] },
  { id: 'GO-2026-1004', package: 'Go/github.com/caddyserver/caddy/v2', introduced: '2.11.0', fixed: '2.11.2' },
  { id: 'GO-2026-1005', package: 'Go/github.com/caddyserver/caddy/v2', fixed: '9.9.9', withdrawn: '2026-06-02T00:00:00Z' },
];
const CHARTS = ['1.19.0', '1.19.1', '1.19.3', '1.20.0'];
const TAGS: Readonly<Record<string, readonly string[]>> = {
  'valkey/valkey': ['8.1.4-alpine', '8.1.5-alpine', '8.1.6-alpine', '8.1.7-alpine', '9.1.0-alpine'],
  'library/caddy': ['2.10.2-alpine', '2.11.1-alpine', '2.11.2-alpine', '2.11.4-alpine'],
  'livekit/livekit-server': ['v1.9.0'],
};

function registries(): Promise<StandIn> {
  return standInServer((request, response) => {
    const path = request.url!.replace(/\?.*$/, '');
    const [, image] = /^\/v2\/(.*)\/tags\/list$/.exec(path) ?? [];
    if (path === '/charts/index.yaml') {
      const versions = CHARTS.map((version) => ({
        name: 'cert-manager',
        version,
        appVersion: `v${version}`,
        created: '2026-01-01T00:00:00Z',
      }));
      response.end(JSON.stringify({ apiVersion: 'v1', entries: { 'cert-manager': versions } }));
    } else if (image !== undefined) {
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ name: image, tags: TAGS[image] }));
    } else response.writeHead(404).end();
  });
}

interface World {
  readonly cwd: string;
  /** `bump` with these arguments; advisories come from the stand-in of OSV unless the arguments name a folder. */
  bump(...args: readonly string[]): Promise<Ended>;
  pins(): string;
  readonly osv: StandIn;
  readonly env: Readonly<Record<string, string | undefined>>;
}

async function inWorld(
  use: (world: World) => Promise<void>,
  { policy = POLICY, holes = HOLES, osv: answer = osvServer(holes) } = {},
): Promise<void> {
  const [registry, osv] = await Promise.all([registries(), answer]);
  const env = {
    HOME: temporaryFolder('home'),
    XDG_CACHE_HOME: undefined,
    DOCKER_CONFIG: '/nonexistent',
    HTTPS_PROXY: 'http://127.0.0.1:1',
    NO_PROXY: '',
    GITHUB_TOKEN: undefined,
  };
  const mirrors = [`https://charts.jetstack.io=${registry.url}/charts`, `docker.io=${registry.url}`, `https://api.osv.dev=${osv.url}`];
  try {
    await inProject({ 'bump.yaml': policy, 'versions/infra-versions.yaml': PINS, 'versions/stoat-versions.yaml': '{}\n' }, (cwd) =>
      use({
        cwd,
        osv,
        env,
        bump: (...args) => stoatGen(['bump', ...args, ...mirrors.flatMap((mirror) => ['--registry', mirror])], { cwd, env }),
        pins: () => readFileSync(join(cwd, 'versions/infra-versions.yaml'), 'utf8'),
      }),
    );
  } finally {
    await Promise.all([registry.stop(), osv.stop()]);
  }
}

function folder(holes: readonly Hole[] = HOLES): string {
  const path = temporaryFolder('osv');
  for (const hole of holes) {
    mkdirSync(join(path, hole.package.split('/')[0]!), { recursive: true });
    writeFileSync(join(path, hole.package.split('/')[0]!, `${hole.id}.json`), JSON.stringify(osvDocument(hole)));
  }
  return path;
}

interface JsonPin {
  readonly path: string;
  readonly allowed: string | null;
  readonly isFix: boolean;
  readonly advisories: {
    readonly state: string;
    readonly why: string | null;
    readonly holes: readonly { readonly id: string; readonly firstFixed: string | null }[];
  };
}
const pinsIn = (text: string): Readonly<Record<string, JsonPin>> =>
  Object.fromEntries((JSON.parse(text) as { pins: JsonPin[] }).pins.map((pin) => [pin.path.split('.')[1]!, pin]));

test('published holes come first, each with its severity and its first fix; the smallest fixing version is proposed above the level', () =>
  inWorld(async ({ bump }) => {
    const { code, stdout, stderr } = await bump();
    assert.is(code, 0, stderr);
    const [holes, table] = stdout.split('\n\n') as [string, string];
    assert.equal(
      holes.split('\n').map((line) => line.trim().split(/ {2,}/)),
      [
        ['AFFECTED', 'CURRENT', 'ADVISORY', 'SEVERITY', 'FIXED IN', 'FIXED BY'],
        ['infraChartVersions.certManager', '1.19.0', 'GO-2026-1001 CVE-2026-1001', '1.19.3', '1.19.3'],
        ['composeImageTags.redis', '8.1.4-alpine', 'BIT-valkey-2026-1002 CVE-2026-1002', 'high', '8.1.6', '8.1.7-alpine'],
        ['composeImageTags.caddy', '2.10.2-alpine', 'GHSA-1003 CVE-2026-1003', 'critical', '2.11.1', '2.11.2-alpine'],
      ],
    );
    assert.match(table, /^PIN /);
    assert.match(stderr, 'composeImageTags.caddy: 2.11.2-alpine, a minor step, is the first version without these advisories');
    assert.match(stderr, 'advisories: 3 affected, 1 not mapped\n');
    assert.not.match(`${stdout}${stderr}`, /\bsafe\b|\bsecure\b/i);
  }));

test('--check exits 1 on what is affected, and names each with its first fix', () =>
  inWorld(async ({ bump, osv }) => {
    const { code, stderr } = await bump('--check', '--advisories', folder());
    assert.is(code, 1);
    assert.match(stderr, /certManager 1\.19\.0 is affected by GO-2026-1001 \(fixed in 1\.19\.3\); 1\.19\.3 has none of them: /);
    assert.match(stderr, /redis 8\.1\.4-alpine is affected by BIT-valkey-2026-1002 \(fixed in 8\.1\.6\)/);
    assert.match(stderr, /caddy 2\.10\.2-alpine is affected by GHSA-1003 \(fixed in 2\.11\.1\); 2\.11\.2-alpine has none/);
    assert.match(stderr, /advisories \(the newest is of 2026-06-01, \d+ days ago\): 3 affected, 1 not mapped/);
    assert.equal(osv.asked, [], 'a folder is asked instead');
  }));

test('--write takes the fixes', () =>
  inWorld(async ({ bump, pins }) => {
    const { code, stderr } = await bump('--write', '--only', '*.caddy', '--only', '*.redis');
    assert.is(code, 0, stderr);
    assert.is(pins(), PINS.replace('8.1.4-alpine', '8.1.7-alpine').replace('2.10.2-alpine', '2.11.2-alpine'));
    assert.match((await bump('--check', '--only', '*.caddy', '--only', '*.redis')).stderr, 'advisories: 2 none known\n');
  }));

test('what the policy holds back is affected all the same: it is not moved, and --check exits 1', () =>
  inWorld(
    async ({ bump, pins }) => {
      const { code, stderr } = await bump('--check', '--only', '*.caddy');
      assert.is(code, 1);
      assert.match(
        stderr,
        /caddy 2\.10\.2-alpine is affected by GHSA-1003 \(fixed in 2\.11\.1\); no version that the policy allows is without/,
      );
      assert.is((await bump('--write', '--only', '*.caddy')).code, 0);
      assert.is(pins(), PINS);
    },
    { policy: `${POLICY}    allowedVersions: <2.11\n` },
  ));

test('no fix: it says so', () =>
  inWorld(
    async ({ bump }) => {
      const { stdout, stderr } = await bump('--check', '--format', 'json', '--only', '*.redis');
      const { redis } = pinsIn(stdout);
      assert.equal([redis!.advisories.state, redis!.advisories.holes[0]!.firstFixed, redis!.isFix], ['affected', null, false]);
      assert.match(stderr, /BIT-1 \(no fix\); no version that the policy allows is without/);
    },
    { holes: [{ id: 'BIT-1', package: 'Bitnami/valkey' }] },
  ));

test('where OSV does not answer, pins are not asked, and the rest goes on', () =>
  inWorld(
    async ({ bump }) => {
      const { code, stdout, stderr } = await bump('--check', '--format', 'json', '--level', 'patch', '--only', '*.caddy');
      assert.is(code, 0, stderr);
      const { caddy } = pinsIn(stdout);
      assert.is(caddy!.advisories.state, 'not asked');
      assert.match(caddy!.advisories.why!, /404/);
    },
    { osv: standInServer((_, response) => void response.writeHead(404).end()) },
  ));

test('the text of a pull request begins with them', () =>
  inWorld(async ({ bump }) => {
    const { stdout } = await bump('--format', 'markdown');
    assert.match(
      stdout,
      /^Updates 3 pins\..*\n\n## Published holes\n\n\| pin \| current \| advisory \| severity \| fixed in \| fixed by \|/,
    );
    assert.match(
      stdout,
      '| `composeImageTags.caddy` | `2.10.2-alpine` | GHSA-1003 CVE-2026-1003 | critical | `2.11.1` | `2.11.2-alpine` |',
    );
  }));

test('check shows what the last look has found, and asks nothing', () =>
  inWorld(async ({ bump, cwd, env, osv }) => {
    const check = async (): Promise<string> => (await stoatGen(['check'], { cwd, env })).stdout;
    assert.not.match(await check(), 'advisories');
    await bump();
    const before = osv.asked.length;
    assert.match(
      await check(),
      /warn +advisories +composeImageTags\.caddy 2\.10\.2-alpine has published holes: GHSA-1003 \(asked on \d{4}-\d\d-\d\d\)/,
    );
    assert.is(osv.asked.length, before);
  }));

test('a folder that is none, and contradictions, are refused', () =>
  inWorld(async ({ bump }) => {
    const missing = await bump('--advisories', '/nowhere');
    assert.equal([missing.code, missing.stdout], [1, '']);
    assert.match(missing.stderr, '/nowhere: --advisories: there is no such folder');
    assert.is((await bump('--lint', '--advisories', '/nowhere')).code, 2);
  }));

test.run();
