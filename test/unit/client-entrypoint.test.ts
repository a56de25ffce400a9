/** The entrypoint of the web client's image, under the shells and tools of Debian and Alpine. A script stands in for nginx. */
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { BUILD, layOut, LITERALS, SETTINGS, shells, SOURCES, type Settings, type Shell } from '../support/client-image.ts';
import { run, temporaryFolder, type Ended } from '../support/tools.ts';

const PUBLIC_URL = 'https://chat.example.org/api';
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const VALUES: readonly string[] = [
  ASCII,
  [...ASCII].reverse().join(''),
  ...'|&\\/\'"`$#%;*~@=<>!^?:-_.'.split(''),
  ' ',
  ' in  front and behind ',
  '\\',
  'ends with a backslash\\',
  '\\\\" + alert(1) + "\\',
  "'+alert(1)+'",
  '${alert(1)}',
  '$(id) `id` $PATH ${PATH}',
  '$& \\& \\0 \\1 \\n \\x41 \\u0041 \\U',
  '</script><script>alert(1)</script>',
  '<!-- ]]> */ //',
  's/a/b/;s|c|d|',
  '__VITE_WS_URL__',
  '__STOAT_ASSETS__',
  '%41 %s %% {{ .Values }}',
  '-n',
  'true',
  'päss 密码 пароль e\u0301 🦫',
  '\u00a0\u200b\u2028\u2029\u202e\ufeff',
  'x'.repeat(20_000),
];

/** The settings that follow from the address of the API, and others from it. */
const DERIVED: Readonly<Record<string, Settings>> = {
  'https://chat.example.org/api': {
    VITE_HOST: 'chat.example.org',
    VITE_API_URL: 'https://chat.example.org/api',
    VITE_WS_URL: 'wss://chat.example.org/ws',
    VITE_MEDIA_URL: 'https://chat.example.org/autumn',
    VITE_PROXY_URL: 'https://chat.example.org/january',
    VITE_GIFBOX_URL: 'https://chat.example.org/gifbox',
    VITE_HCAPTCHA_SITEKEY: '',
    VITE_CFG_ENABLE_VIDEO: '',
    VITE_RNNOISE_WORKLET_CDN_URL: '',
    VITE_DEV_WS_URL: 'wss://chat.example.org/ws',
    VITE_DEV_MEDIA_URL: 'https://chat.example.org/autumn',
    VITE_DEV_PROXY_URL: 'https://chat.example.org/january',
    VITE_DEV_GIFBOX_URL: 'https://chat.example.org/gifbox',
  },
  'http://localhost:8080/api': {
    VITE_HOST: 'localhost:8080',
    VITE_API_URL: 'http://localhost:8080/api',
    VITE_WS_URL: 'ws://localhost:8080/ws',
    VITE_MEDIA_URL: 'http://localhost:8080/autumn',
  },
  'https://chat.example.org/api//': { VITE_API_URL: 'https://chat.example.org/api', VITE_WS_URL: 'wss://chat.example.org/ws' },
  'https://chat.example.org': {
    VITE_API_URL: 'https://chat.example.org',
    VITE_WS_URL: 'wss://chat.example.org/ws',
    VITE_GIFBOX_URL: 'https://chat.example.org/gifbox',
  },
  'https://[2001:db8::1]:8443/api': { VITE_HOST: '[2001:db8::1]:8443', VITE_WS_URL: 'wss://[2001:db8::1]:8443/ws' },
  "https://example.org/it's&a$b;c/api": {
    VITE_API_URL: "https://example.org/it's&a$b;c/api",
    VITE_WS_URL: "wss://example.org/it's&a$b;c/ws",
  },
  'https://example.org/httpapi/api': { VITE_WS_URL: 'wss://example.org/httpapi/ws' },
};

const NOT_A_URL =
  /^error: REVOLT_PUBLIC_URL is not a URL that begins with https:\/\/ or http:\/\/, without credentials, query or fragment\n$/;
const REFUSED: readonly (readonly [title: string, settings: Settings, message: RegExp])[] = [
  [
    'no address of the API',
    {},
    /^error: REVOLT_PUBLIC_URL is not set: the address of the API, such as https:\/\/chat\.example\.org\/api\n$/,
  ],
  ['an empty one', { REVOLT_PUBLIC_URL: '', VITE_API_URL: PUBLIC_URL }, /^error: REVOLT_PUBLIC_URL is not set/],
  ...[
    'chat.example.org',
    'ftp://chat.example.org/api',
    'https:chat',
    'https://',
    'https:///api',
    '//chat.example.org',
    'https://a b/api',
    ' https://a/api',
    'https://a/api?x',
    'https://a/#x',
    'https://a:b/api',
    'https://a"/api',
    'https://a/b|c/api',
    'https://a/\\/api',
    'javascript:https://a/',
  ].map((value) => [`an address that is ${JSON.stringify(value)}`, { REVOLT_PUBLIC_URL: value }, NOT_A_URL] as const),
  ['credentials in the address, which are not shown', { REVOLT_PUBLIC_URL: 'https://user:password@a/api' }, NOT_A_URL],
  [
    'a line break in the address',
    { REVOLT_PUBLIC_URL: `${PUBLIC_URL}\nx` },
    /error: REVOLT_PUBLIC_URL contains a line break or another control character\n/,
  ],
  [
    'a line break at the end',
    { REVOLT_PUBLIC_URL: PUBLIC_URL, VITE_WS_URL: 'wss://a/ws\n' },
    /^error: VITE_WS_URL contains a line break or another control character\n$/,
  ],
  ['a tab', { REVOLT_PUBLIC_URL: PUBLIC_URL, VITE_HCAPTCHA_SITEKEY: 'a\tb' }, /^error: VITE_HCAPTCHA_SITEKEY contains/],
  ['an escape character', { REVOLT_PUBLIC_URL: PUBLIC_URL, VITE_HOST: '\x1b[0m' }, /^error: VITE_HOST contains/],
  ...['0', '65536', '99999999999999999999', '-1', '5000;', '0x10', 'http', '05000', '50 00'].map(
    (value) =>
      [`port ${value}`, { REVOLT_PUBLIC_URL: PUBLIC_URL, PORT: value }, /^error: PORT is .*not a number from 1 to 65535\n$/] as const,
  ),
  [
    'several at once, all of which are said',
    { PORT: 'x', VITE_WS_URL: '\n', VITE_MEDIA_URL: '\r' },
    /VITE_WS_URL(?:.|\n)*VITE_MEDIA_URL(?:.|\n)*PORT(?:.|\n)*REVOLT_PUBLIC_URL/,
  ],
];

const applets = temporaryFolder('busybox');
for (const [name, shell] of Object.entries(shells(applets))) {
  if (shell === undefined) {
    process.stdout.write(`skipped: the entrypoint under ${name}, which is not installed\n`);
    const missing = suite(name);
    missing.skip(`${name}: is not installed`);
    missing.run();
  } else under(name, shell);
}

function under(name: string, shell: Shell): void {
  const test = suite(name);
  const image = temporaryFolder('client-image');
  const entrypoint = layOut(image);
  const pristine = snapshot(join(image, 'site'));

  /** Starts it in a folder for its files, its own unless one is given. */
  const start = async (
    settings: Settings,
    { temporary = temporaryFolder('client-run'), script = entrypoint } = {},
  ): Promise<Ended & { folder: string; site: string }> => {
    const bin = join(temporary, 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'nginx'), '#!/bin/sh\necho "nginx $*"\n');
    chmodSync(join(bin, 'nginx'), 0o755);
    const env = { PATH: [bin, shell.path].join(delimiter), TMPDIR: temporary, ...settings };
    const folder = join(temporary, 'stoat-client');
    return {
      ...(await run(shell.command, [...shell.args, script], { cwd: '/', env, timeoutMs: 20_000 })),
      folder,
      site: join(folder, 'site'),
    };
  };
  const started = async (settings: Settings, options?: Parameters<typeof start>[1]): ReturnType<typeof start> => {
    const ended = await start({ REVOLT_PUBLIC_URL: PUBLIC_URL, ...settings }, options);
    assert.is(ended.stderr, '');
    assert.is(ended.stdout, `nginx -p ${ended.folder}/ -c ${ended.folder}/nginx.conf -e stderr\n`);
    return ended;
  };

  for (let first = 0; first < VALUES.length; first += SETTINGS.length) {
    const values = Object.fromEntries(SETTINGS.map((setting, index) => [setting, VALUES[(first + index) % VALUES.length]!]));
    test(`${name}: any text arrives, in every kind of literal (${first / SETTINGS.length + 1})`, async () => {
      const { site } = await started(values);
      const found = settingsOf(site);
      assert.equal(Object.keys(found), Object.keys(LITERALS));
      for (const literal of Object.values(found)) assert.equal(literal, values);
      assert.equal(JSON.parse(readFileSync(join(site, 'instance.json'), 'utf8')), { api: values.VITE_API_URL });
    });
  }

  for (const [url, expected] of Object.entries(DERIVED)) {
    test(`${name}: ${url} tells where the rest is`, async () => {
      const { double } = settingsOf((await started({ REVOLT_PUBLIC_URL: url })).site);
      assert.equal({ ...double, ...expected }, double);
    });
  }

  test(`${name}: a setting that is given is taken as it is, an empty address is not one`, async () => {
    const given = {
      VITE_HOST: 'h',
      VITE_API_URL: 'http://a',
      VITE_WS_URL: 'w',
      VITE_MEDIA_URL: 'm',
      VITE_PROXY_URL: 'p',
      VITE_GIFBOX_URL: 'g',
      VITE_HCAPTCHA_SITEKEY: 'k',
      VITE_CFG_ENABLE_VIDEO: 'true',
      VITE_RNNOISE_WORKLET_CDN_URL: 'r',
      VITE_DEV_WS_URL: 'dw',
      VITE_DEV_MEDIA_URL: 'dm',
      VITE_DEV_PROXY_URL: 'dp',
      VITE_DEV_GIFBOX_URL: 'dg',
    };
    assert.equal(settingsOf((await started(given)).site).double, given);
    const empty = Object.fromEntries(SETTINGS.map((setting) => [setting, '']));
    assert.equal(settingsOf((await started(empty)).site).double, DERIVED[PUBLIC_URL]);
  });

  for (const [title, settings, message] of REFUSED) {
    test(`${name}: does not start with ${title}`, async () => {
      const { code, stdout, stderr, folder } = await start(settings);
      assert.is(code, 1);
      assert.is(stdout, '');
      assert.match(stderr, message);
      assert.not.match(stderr, /password/);
      assert.not.ok(existsSync(folder));
    });
  }

  for (const file of ['index.html', '__STOAT_ASSETS__/index-ClpEheOp.css', 'robots.txt']) {
    test(`${name}: does not start with a build that has a setting in ${file}`, async () => {
      const other = temporaryFolder('client-image');
      const script = layOut(other, { ...BUILD, [file]: `${BUILD[file] ?? ''}__VITE_API_URL__` });
      const { code, stdout, stderr } = await start({ REVOLT_PUBLIC_URL: PUBLIC_URL }, { script });
      assert.is(code, 1);
      assert.is(stdout, '');
      assert.is(stderr, `error: ${file} of the build has a setting outside JavaScript, where it cannot be filled in safely\n`);
    });
  }

  test(`${name}: other values in the same folder give the same as in a new one, and the first ones the first result`, async () => {
    const temporary = temporaryFolder('client-run');
    const [one, two] = [{ VITE_WS_URL: 'wss://one' }, { VITE_WS_URL: 'wss://two', VITE_HCAPTCHA_SITEKEY: 'k' }];
    const first = snapshot((await started(one, { temporary })).site);
    const second = snapshot((await started(two, { temporary })).site);
    assert.is.not(JSON.stringify(second), JSON.stringify(first));
    assert.equal(second, snapshot((await started(two)).site));
    assert.equal(snapshot((await started(one, { temporary })).site), first);
    assert.equal(snapshot(join(image, 'site')), pristine, 'the build has changed');
  });

  test(`${name}: with other values everything that browsers keep for good has another address`, async () => {
    const [one, two] = [await started({}), await started({ VITE_CFG_ENABLE_VIDEO: 'true' })].map(({ site }) =>
      readdirSync(site).filter((file) => file.startsWith('assets-')),
    );
    assert.is(one!.length, 1);
    assert.match(one![0]!, /^assets-[0-9a-f]{12}$/);
    assert.is(two!.length, 1);
    assert.is.not(one![0], two![0]);
  });

  test(`${name}: pages, styles, lists of chunks and the service worker name the files by their new address`, async () => {
    const { site } = await started({});
    const assets = readdirSync(site).find((file) => file.startsWith('assets-'))!;
    const read = (file: string): string => readFileSync(join(site, file), 'utf8');
    for (const file of ['index.html', 'serviceWorker.js', `${assets}/index-DKQOvJK7.js`, `${assets}/index-ClpEheOp.css`]) {
      assert.match(read(file), `${assets}/`, file);
      assert.not.match(read(file), '__STOAT_ASSETS__', file);
    }
  });

  test(`${name}: the service worker's list has other revisions with other values, and the same with the same`, async () => {
    const revisionsOf = async (settings: Settings): Promise<unknown[]> =>
      precache((await started(settings)).site).map(({ revision }) => revision);
    const [one, again, two] = [await revisionsOf({}), await revisionsOf({}), await revisionsOf({ VITE_HOST: 'x' })];
    assert.equal(again, one);
    // Assets have none: their address changes.
    assert.equal(
      one.map((revision) => revision === null),
      [false, true, true, false, false],
    );
    for (const [index, revision] of one.entries()) if (revision !== null) assert.is.not(revision, two[index]);
  });

  test(`${name}: a build without that folder keeps its names, and the service worker's list gets a revision for each file`, async () => {
    const plain = Object.fromEntries(
      Object.entries(BUILD).map(([file, text]) => [
        file.replace('__STOAT_ASSETS__', 'assets'),
        text.replaceAll('__STOAT_ASSETS__', 'assets'),
      ]),
    );
    const script = layOut(temporaryFolder('client-image'), plain);
    const [one, two] = [await started({ VITE_WS_URL: 'w' }, { script }), await started({}, { script })];
    assert.equal(
      filesOf(one.site).filter((file) => !file.endsWith('.br')),
      Object.keys(plain)
        .flatMap((file) => (/\.(?:js|css|json)$/.test(file) ? [file, `${file}.gz`] : [file]))
        .sort(),
    );
    assert.match(readFileSync(join(one.site, 'assets/index-DKQOvJK7.js'), 'utf8'), 'VITE_WS_URL:"w"');
    const [first, second] = [precache(one.site), precache(two.site)];
    for (const [index, { revision }] of first.entries()) {
      assert.type(revision, 'string');
      assert.is.not(revision, second[index]!.revision);
    }
  });

  test(`${name}: compressed copies say what the files say, and what cannot be renewed is gone`, async () => {
    const { site } = await started({});
    const files = filesOf(site);
    const changed = files.filter((file) => !lstatSync(join(site, file)).isSymbolicLink() && !file.endsWith('.gz'));
    const compressed = files.filter((file) => file.endsWith('.gz'));
    assert.is(compressed.length, 6);
    for (const file of compressed)
      assert.equal(gunzipSync(readFileSync(join(site, file))), readFileSync(join(site, file.replace(/\.gz$/, ''))), file);
    assert.equal(
      files.filter((file) => file.endsWith('.br')).map((file) => file.replace(/^assets-[^/]+/, 'assets')),
      ['assets/vendor-BY1QOt4S.js.br'],
    );
    assert.is(changed.length, 6);
  });

  test(`${name}: what does not differ takes up no memory`, async () => {
    const { site } = await started({});
    const links = filesOf(site)
      .filter((file) => lstatSync(join(site, file)).isSymbolicLink())
      .map((file) => file.split('/').at(-1));
    assert.equal(links.sort(), [
      'icon.svg',
      'manifest.webmanifest',
      'paper-DI8b0nTG.svg',
      'rnnoise-CXk0fJ2a.wasm',
      'vendor-BY1QOt4S.js',
      'vendor-BY1QOt4S.js.br',
      'vendor-BY1QOt4S.js.gz',
    ]);
  });

  test(`${name}: listens on PORT, 5000 without one`, async () => {
    for (const [settings, port] of [
      [{}, '5000'],
      [{ PORT: '' }, '5000'],
      [{ PORT: '65535' }, '65535'],
      [{ PORT: '1' }, '1'],
    ] as const) {
      const { folder } = await started(settings);
      const listens = readFileSync(join(folder, 'nginx.conf'), 'utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line.startsWith('listen '));
      assert.equal(listens, [`listen ${port};`, ...(existsSync('/proc/net/if_inet6') ? [`listen [::]:${port};`] : [])]);
    }
  });

  test.run();
}

const own = suite('sources');
own('the Dockerfile has the client built with the placeholders that the entrypoint fills in', () => {
  const placeholders = [...readFileSync(join(SOURCES, 'Dockerfile'), 'utf8').matchAll(/(\w+)=__(\w+)__/g)].map(([, name, placeholder]) => [
    name,
    placeholder,
  ]);
  assert.equal(
    placeholders,
    SETTINGS.map((setting) => [setting, setting]),
  );
  const [, list] = /^settings="([^"]*)"$/m.exec(readFileSync(join(SOURCES, 'entrypoint.sh'), 'utf8'))!;
  assert.equal(list!.replaceAll('\\\n', '').split(' '), [...SETTINGS]);
});
own.run();

/** What the page would read, by kind of literal. */
function settingsOf(site: string): Readonly<Record<string, Settings>> {
  const assets = readdirSync(site).find((file) => file.startsWith('assets-'))!;
  const context = createContext({});
  runInContext(readFileSync(join(site, assets, 'index-DKQOvJK7.js'), 'utf8'), context);
  return JSON.parse(JSON.stringify((context as { settings: Settings }).settings)) as Readonly<Record<string, Settings>>;
}

function precache(site: string): { url: string; revision: string | null }[] {
  const [, list] = /^const files=(\[.*?\])\.filter/.exec(readFileSync(join(site, 'serviceWorker.js'), 'utf8'))!;
  return JSON.parse(JSON.stringify(runInContext(list!, createContext({})))) as { url: string; revision: string | null }[];
}

function filesOf(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[]).filter((file) => statSync(join(folder, file)).isFile()).sort();
}

/** Every file's content; compressed ones by what they hold, because some tools write the time into them. */
function snapshot(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesOf(folder).map((file) => {
      const bytes = readFileSync(join(folder, file));
      return [relative('.', file), (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1')];
    }),
  );
}
