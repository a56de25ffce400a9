/**
 * The web client's image without a container engine: its entrypoint and its nginx configuration with a real nginx, as a user who is not
 * root, and a real browser that reads the settings back. The build is a stand-in, shaped like for-web's (test/support/client-image.ts).
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { freePort } from '../../sandbox/control-plane.ts';
import { find, layOut, LITERALS, shells, SOURCES, type Settings } from '../support/client-image.ts';
import { atEnd, run, temporaryFolder } from '../support/tools.ts';

const START_TIMEOUT_MS = 10_000;
const NOBODY = 65534;
const FOREVER = 'public, max-age=31536000, immutable';
const BROWSER_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const FIRST: Settings = {
  VITE_HOST: `"+alert(1)+"`,
  VITE_API_URL: `https://a/|&\\/'"\`$&\\1 \${alert(1)} %41 #;*`,
  VITE_WS_URL: `'-alert(1)-'`,
  VITE_MEDIA_URL: '</script><script>alert(1)</script><!--',
  VITE_PROXY_URL: 'päss 密码 🦫 \u2028\u2029\u202e',
  VITE_GIFBOX_URL: '__VITE_WS_URL__ __STOAT_ASSETS__',
  VITE_HCAPTCHA_SITEKEY: 'ends with \\',
  VITE_CFG_ENABLE_VIDEO: '',
  VITE_RNNOISE_WORKLET_CDN_URL: '`${1}`$(id)',
  VITE_DEV_WS_URL: `"'\`+alert(1)+`,
  VITE_DEV_MEDIA_URL: 'm',
  VITE_DEV_PROXY_URL: 'p',
  VITE_DEV_GIFBOX_URL: '__VITE_DEV_WS_URL__',
};
const SECOND: Settings = {
  VITE_HOST: 'chat.example.org',
  VITE_API_URL: 'https://chat.example.org/api',
  VITE_WS_URL: 'wss://chat.example.org/ws',
  VITE_MEDIA_URL: 'https://chat.example.org/autumn',
  VITE_PROXY_URL: 'https://chat.example.org/january',
  VITE_GIFBOX_URL: 'https://chat.example.org/gifbox',
  VITE_HCAPTCHA_SITEKEY: '10000000-ffff-ffff-ffff-000000000001',
  VITE_CFG_ENABLE_VIDEO: 'true',
  VITE_RNNOISE_WORKLET_CDN_URL: '',
  VITE_DEV_WS_URL: 'wss://chat.example.org/ws',
  VITE_DEV_MEDIA_URL: 'https://chat.example.org/autumn',
  VITE_DEV_PROXY_URL: 'https://chat.example.org/january',
  VITE_DEV_GIFBOX_URL: 'https://chat.example.org/gifbox',
};

/** Target, status, type, caching, whether compressed. ASSETS is the folder that is named after the settings. */
const ANSWERS: readonly (readonly [target: string, status: number, type: string, caching: string | undefined, compressed?: boolean])[] = [
  ['/', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/?a=b', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/index.html', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/login', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/server/01H/channel/01J', 200, 'text/html; charset=utf-8', 'no-cache'],
  ['/serviceWorker.js', 200, 'text/javascript; charset=utf-8', 'no-cache', true],
  ['/instance.json', 200, 'application/json; charset=utf-8', 'no-cache', true],
  ['/manifest.webmanifest', 200, 'application/manifest+json; charset=utf-8', 'no-cache'],
  ['/assets/web/icon.svg', 200, 'image/svg+xml; charset=utf-8', 'no-cache'],
  ['/ASSETS/index-DKQOvJK7.js', 200, 'text/javascript; charset=utf-8', FOREVER, true],
  ['/ASSETS/vendor-BY1QOt4S.js', 200, 'text/javascript; charset=utf-8', FOREVER, true],
  ['/ASSETS/index-ClpEheOp.css', 200, 'text/css; charset=utf-8', FOREVER, true],
  ['/ASSETS/rnnoise-CXk0fJ2a.wasm', 200, 'application/wasm', FOREVER],
  ['/ASSETS/missing-00000000.js', 404, 'text/html; charset=utf-8', undefined],
  ['/assets-000000000000/index-DKQOvJK7.js', 404, 'text/html; charset=utf-8', undefined],
  ['/__STOAT_ASSETS__/index-DKQOvJK7.js', 404, 'text/html; charset=utf-8', undefined],
  ['/assets/web/missing', 404, 'text/html; charset=utf-8', undefined],
  ['/missing.js', 404, 'text/html; charset=utf-8', undefined],
  ['/server/missing.png', 404, 'text/html; charset=utf-8', undefined],
  ['/.well-known/stoat', 404, 'text/html; charset=utf-8', undefined],
  ['/nginx.conf', 404, 'text/html; charset=utf-8', undefined],
  ['/%2e%2e/nginx.conf', 400, 'text/html; charset=utf-8', undefined],
];

const BROWSER_TESTS = [
  'a browser reads every setting back',
  'other values reach the same browser at the next page, in spite of its caches',
  'what the service worker has kept is renewed with it',
];
const SERVER_TESTS = [
  'the health check of the Dockerfile tells whether it answers',
  'nothing else is told of the server',
  'only reading is possible',
  'pages and the service worker are sent anew, assets are not',
  'IPv6 is served too',
  'SIGQUIT, with which the image is stopped, ends it',
];
const READ_ONLY_TEST = 'a read-only root file system is enough';

const image = temporaryFolder('client-image');
const entrypoint = layOut(image);
const applets = temporaryFolder('busybox');
const shell = shells(applets);
// Alpine's, as in the image, where there is one.
const chosen = shell['busybox ash'] ?? shell.dash;
const nginx = find('nginx');
const browserPath = find('chromium');
if (nginx !== undefined && shell['busybox ash'] !== undefined) symlinkSync(nginx, join(applets, 'nginx'));

if (nginx === undefined || chosen === undefined) {
  skip(
    'the web client image',
    [...ANSWERS.map(([target]) => target), ...SERVER_TESTS, ...BROWSER_TESTS, READ_ONLY_TEST],
    nginx === undefined ? 'nginx is not installed (Debian: nginx-light)' : 'neither dash nor busybox is installed',
  );
} else {
  await server();
  if (browserPath === undefined) skip('the web client in a browser', BROWSER_TESTS, 'chromium is not installed');
  else inBrowser(browserPath);
  await readOnly();
}
test.run();

function skip(what: string, titles: readonly string[], reason: string): void {
  process.stdout.write(`skipped: ${titles.length} tests of ${what}: ${reason}\n`);
  for (const title of titles) test.skip(title);
}

async function server(): Promise<void> {
  const started = await start(SECOND);
  const assets = readdirSync(join(started.folder, 'site')).find((file) => file.startsWith('assets-'))!;
  test.after(() => started.stop());

  for (const [target, status, type, caching, compressed] of ANSWERS) {
    test(`${target} → ${status} ${type}${caching === undefined ? '' : `, ${caching}`}`, async () => {
      const plain = await ask(started.port, target.replace('ASSETS/', `${assets}/`));
      assert.equal([plain.status, plain.headers['content-type'], plain.headers['cache-control']], [status, type, caching]);
      assert.is(plain.headers['content-encoding'], undefined);
      if (status !== 200) return;
      const asked = await ask(started.port, target.replace('ASSETS/', `${assets}/`), { headers: { 'accept-encoding': 'gzip' } });
      assert.is(asked.headers['content-encoding'], compressed ? 'gzip' : undefined);
      assert.is(asked.headers['cache-control'], caching);
    });
  }

  const alpine = shell['busybox ash'];
  if (alpine === undefined) skip('the web client image', [SERVER_TESTS[0]!], 'busybox is not installed');
  else {
    test(SERVER_TESTS[0]!, async () => {
      const [, command] = /^HEALTHCHECK .*\\\n +CMD (.+)$/m.exec(readFileSync(join(SOURCES, 'Dockerfile'), 'utf8'))!;
      for (const [port, code] of [
        [started.port, 0],
        [await freePort(), 1],
      ] as const) {
        const ended = await run(alpine.command, [...alpine.args, '-c', command!], {
          cwd: '/',
          env: { PATH: alpine.path, PORT: String(port) },
        });
        assert.is(ended.code, code, ended.stderr);
      }
    });
  }

  test(SERVER_TESTS[1]!, async () => {
    for (const target of ['/', '/missing.js']) {
      const { headers } = await ask(started.port, target);
      assert.is(headers.server, 'nginx');
      assert.is(headers['x-content-type-options'], 'nosniff');
      assert.is(headers['content-security-policy'], "frame-ancestors 'self'");
      assert.is(headers['referrer-policy'], 'strict-origin-when-cross-origin');
    }
  });

  test(SERVER_TESTS[2]!, async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) assert.is((await ask(started.port, '/', { method })).status, 405, method);
  });

  test(SERVER_TESTS[3]!, async () => {
    const later = { 'if-modified-since': new Date(Date.now() + 1000).toUTCString(), 'if-none-match': '*' };
    for (const target of ['/', '/serviceWorker.js']) {
      const { headers } = await ask(started.port, target);
      assert.is(headers.etag, undefined);
      assert.is(
        (await ask(started.port, target, { headers: { ...later, 'if-modified-since': headers['last-modified']! } })).status,
        200,
        target,
      );
    }
    const target = `/${assets}/index-DKQOvJK7.js`;
    const { headers } = await ask(started.port, target);
    assert.is((await ask(started.port, target, { headers: { 'if-none-match': headers.etag! } })).status, 304);
  });

  if (existsSync('/proc/net/if_inet6')) {
    test(SERVER_TESTS[4]!, async () => assert.is((await ask(started.port, '/', { host: '::1' })).status, 200));
  } else skip('the web client image', [SERVER_TESTS[4]!], 'this kernel has no IPv6');

  test(SERVER_TESTS[5]!, async () => {
    const other = await start(SECOND);
    const ended = new Promise((resolve) => other.child.on('close', resolve));
    other.child.kill('SIGQUIT');
    assert.is(await ended, 0);
  });
}

function inBrowser(executablePath: string): void {
  let context: BrowserContext;
  let page: Page;
  let running: Started;
  const seen = async (): Promise<unknown> => {
    await page.goto(`http://127.0.0.1:${running.port}/server/01H/channel/01J`);
    // A script that broke out of its string would have ended before this.
    await page.waitForFunction('globalThis.lazy !== undefined');
    return page.evaluate('lazy().then(({ media }) => ({ ...settings, media }))');
  };
  const expected = (values: Settings): unknown => ({
    ...Object.fromEntries(Object.keys(LITERALS).map((literal) => [literal, values])),
    media: values.VITE_MEDIA_URL,
  });
  const instance = (): Promise<unknown> => page.evaluate("fetch('/instance.json').then((response) => response.json())");

  test(BROWSER_TESTS[0]!, async () => {
    context = await chromium.launchPersistentContext(temporaryFolder('chromium'), {
      executablePath,
      args: [...BROWSER_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    });
    context.setDefaultTimeout(START_TIMEOUT_MS);
    const dialogs: string[] = [];
    context.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    page = await context.newPage();
    running = await start(FIRST);
    assert.equal(await seen(), expected(FIRST));
    assert.equal(dialogs, []);
  });

  test(BROWSER_TESTS[1]!, async () => {
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    // From now on the worker is in charge, and answers from its cache.
    assert.equal(await seen(), expected(FIRST));
    assert.is(await page.evaluate('navigator.serviceWorker.controller !== null'), true);
    assert.equal(await instance(), { api: FIRST.VITE_API_URL });

    const { port } = running;
    await running.stop();
    running = await start(SECOND, { port });
    assert.equal(await seen(), expected(SECOND));
  });

  test(BROWSER_TESTS[2]!, async () => {
    // Browsers look for a new one by themselves, after a while; so does for-web, every hour.
    await page.evaluate(`navigator.serviceWorker.getRegistration().then(async (registration) => {
      await registration.update();
      while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 20));
    })`);
    assert.equal(await instance(), { api: FIRST.VITE_API_URL }, 'the old worker does not answer');
    const deadline = Date.now() + START_TIMEOUT_MS;
    let kept: unknown;
    do {
      const next = await context.newPage();
      await page.close();
      page = next;
      // The new worker takes over when the last page of the old one is gone, a moment later.
      await sleep(50);
      assert.equal(await seen(), expected(SECOND));
      kept = await instance();
    } while (Date.now() < deadline && JSON.stringify(kept) !== JSON.stringify({ api: SECOND.VITE_API_URL }));
    assert.equal(kept, { api: SECOND.VITE_API_URL });
    assert.is(await page.evaluate('navigator.serviceWorker.controller !== null'), true);
  });

  test.after(async () => {
    await context?.close();
    await running?.stop();
  });
}

async function readOnly(): Promise<void> {
  const { code } = await run('unshare', ['--mount', 'true'], { cwd: '/', env: process.env }).catch(() => ({ code: null }));
  if (process.getuid?.() !== 0 || code !== 0 || find('setpriv') === undefined) {
    skip('the web client image', [READ_ONLY_TEST], 'a mount namespace needs root, unshare and setpriv');
    return;
  }
  test(READ_ONLY_TEST, async () => {
    const started = await start(FIRST, { isReadOnly: true });
    try {
      const { status, text } = await ask(started.port, '/');
      assert.is(status, 200);
      const [, assets] = /"\/(assets-[0-9a-f]{12})\/index-ClpEheOp\.css"/.exec(text)!;
      assert.match((await ask(started.port, `/${assets}/index-DKQOvJK7.js`)).text, 'alert\\u00281\\u0029');
    } finally {
      await started.stop();
    }
  });
}

interface Started {
  readonly port: number;
  /** Where it writes. */
  readonly folder: string;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

/** Starts the entrypoint, never as root, and waits until it answers. @throws Error with what it said when it does not */
async function start(settings: Settings, { port, isReadOnly = false }: { port?: number; isReadOnly?: boolean } = {}): Promise<Started> {
  const temporary = temporaryFolder('client-run');
  chmodSync(temporary, 0o777);
  const { command, args, path } = chosen!;
  const listens = port ?? (await freePort());
  const env = {
    PATH: [path, '/usr/sbin'].join(delimiter),
    TMPDIR: temporary,
    PORT: String(listens),
    REVOLT_PUBLIC_URL: 'https://chat.example.org/api',
    ...settings,
  };
  const root = process.getuid?.() === 0;
  const child = isReadOnly
    ? spawn(
        'unshare',
        [
          '--mount',
          '--propagation',
          'private',
          '/bin/sh',
          '-ec',
          READ_ONLY,
          'sh',
          image,
          temporary,
          find('setpriv')!,
          env.PATH,
          command,
          ...args,
          entrypoint,
        ],
        { cwd: '/', env: { ...env, PATH: '/usr/sbin:/usr/bin:/sbin:/bin' } },
      )
    : spawn(command, [...args, entrypoint], { cwd: '/', env, ...(root ? { uid: NOBODY, gid: NOBODY } : {}) });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream!.on('data', (chunk: Buffer) => (said += chunk.toString()));
  atEnd(() => child.kill('SIGKILL'));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (
    !(await ask(listens, '/').then(
      () => true,
      () => false,
    ))
  ) {
    if (Date.now() > deadline || child.exitCode !== null) throw new Error(`nginx does not answer: ${said}`);
    await sleep(20);
  }
  return {
    port: listens,
    folder: join(temporary, 'stoat-client'),
    child,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Arguments: the image's folder, the one for temporary files, setpriv, the PATH, the command. Everything but the latter becomes read-only, which is checked. */
const READ_ONLY = `
  image=$1 temporary=$2 setpriv=$3 path=$4
  shift 4
  mount --bind "$image" "$image"
  mount -o remount,bind,ro "$image"
  mount -o remount,bind,ro /
  mount -t tmpfs -o mode=1777 tmpfs "$temporary"
  for folder in / /tmp /etc /usr "$image" "$image/site"; do
    if touch "$folder/.written" 2>/dev/null; then echo "$folder is writable" >&2; exit 1; fi
  done
  PATH=$path
  exec "$setpriv" --reuid=${NOBODY} --regid=${NOBODY} --clear-groups --bounding-set=-all --no-new-privs "$@"
`;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Asks for exactly this target. */
function ask(
  port: number,
  target: string,
  { host = '127.0.0.1', method = 'GET', headers = {} }: { host?: string; method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host, port, path: target, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }));
    });
    sent.on('error', reject);
    sent.end();
  });
}
