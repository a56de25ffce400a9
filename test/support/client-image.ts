/** The web client's image without a container engine: its files laid out as in the image, around a build like for-web's. */
import { execFileSync } from 'node:child_process';
import { accessSync, chmodSync, constants, cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { ROOT } from './values.ts';

export const SOURCES = join(ROOT, 'docker/client');
export const SETTINGS = [
  'VITE_HOST',
  'VITE_API_URL',
  'VITE_WS_URL',
  'VITE_MEDIA_URL',
  'VITE_PROXY_URL',
  'VITE_GIFBOX_URL',
  'VITE_HCAPTCHA_SITEKEY',
  'VITE_CFG_ENABLE_VIDEO',
  'VITE_RNNOISE_WORKLET_CDN_URL',
  'VITE_DEV_WS_URL',
  'VITE_DEV_MEDIA_URL',
  'VITE_DEV_PROXY_URL',
  'VITE_DEV_GIFBOX_URL',
] as const;
export type Settings = Readonly<Record<string, string>>;

/** How a setting may stand in a bundle: in each kind of literal, alone and as a part. */
export const LITERALS: Readonly<Record<string, (placeholder: string) => string>> = {
  double: (placeholder) => `"${placeholder}"`,
  single: (placeholder) => `'${placeholder}'`,
  template: (placeholder) => `\`${placeholder}\``,
  part: (placeholder) => `"<${placeholder}>".slice(1,-1)`,
};
const REVISION = '0123456789abcdef0123456789abcdef';

/**
 * What Vite and its PWA plug-in make of for-web with `--assetsDir __STOAT_ASSETS__`, shortened: names with hashes, assets without a
 * revision in the list of the service worker, relative imports between chunks, absolute addresses in CSS.
 */
export const BUILD: Readonly<Record<string, string>> = {
  'index.html': [
    '<!doctype html><html><head><title>Stoat</title><link rel="shortcut icon" href="/assets/web/icon.svg">',
    '<script type="module" crossorigin src="/__STOAT_ASSETS__/index-DKQOvJK7.js"></script>',
    '<link rel="stylesheet" crossorigin href="/__STOAT_ASSETS__/index-ClpEheOp.css"><link rel="manifest" href="/manifest.webmanifest">',
    '</head><body><div id="root"></div></body></html>\n',
  ].join('\n'),
  '__STOAT_ASSETS__/index-DKQOvJK7.js': [
    'const m=["__STOAT_ASSETS__/lazy-pdDZ5Bsc.js"];globalThis.chunks=m;globalThis.settings={',
    ...Object.entries(LITERALS).map(
      ([name, literal]) => `${name}:{${SETTINGS.map((setting) => `${setting}:${literal(`__${setting}__`)}`).join()}},`,
    ),
    '};globalThis.lazy=()=>import("./lazy-pdDZ5Bsc.js");',
    'if("navigator"in globalThis&&"serviceWorker"in navigator)navigator.serviceWorker.register("/serviceWorker.js",{scope:"/"});',
  ].join(''),
  '__STOAT_ASSETS__/lazy-pdDZ5Bsc.js': 'export const media="__VITE_MEDIA_URL__";\n',
  '__STOAT_ASSETS__/vendor-BY1QOt4S.js': 'export const nothing="to fill in";\n',
  '__STOAT_ASSETS__/index-ClpEheOp.css': 'body{background:url(/__STOAT_ASSETS__/paper-DI8b0nTG.svg)}\n',
  '__STOAT_ASSETS__/paper-DI8b0nTG.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  '__STOAT_ASSETS__/rnnoise-CXk0fJ2a.wasm': '\0asm',
  'assets/web/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  'instance.json': '{"api":"__VITE_API_URL__"}\n',
  'manifest.webmanifest': '{"name":"Stoat","start_url":"/"}\n',
  // As for-web's: pages are not kept, files of the list are answered from the cache, and a new worker waits for its turn.
  'serviceWorker.js': [
    `const files=[{"revision":"${REVISION}","url":"index.html"},{"revision":null,"url":"__STOAT_ASSETS__/index-DKQOvJK7.js"},`,
    `{"revision":null,"url":"__STOAT_ASSETS__/lazy-pdDZ5Bsc.js"},{revision:"${REVISION}",url:"instance.json"},`,
    `{url:"assets/web/icon.svg",revision:'${REVISION}'}].filter(({url})=>!url.endsWith(".html"));`,
    'const keyOf=({url,revision})=>new URL(url,location).href+(revision?`?__WB_REVISION__=${revision}`:"");',
    'const keys=new Map(files.map((file)=>[new URL(file.url,location).href,keyOf(file)]));',
    'self.addEventListener("install",(event)=>event.waitUntil(caches.open("precache").then((cache)=>Promise.all([...keys].map(async([url,key])=>{',
    'if(!(await cache.match(key)))await cache.put(key,await fetch(url,{cache:key===url?"default":"reload"}))})))));',
    'self.addEventListener("fetch",(event)=>{const key=keys.get(event.request.url);',
    'if(key)event.respondWith(caches.open("precache").then(async(cache)=>(await cache.match(key))??fetch(event.request)))});\n',
  ].join(''),
};

/** Lays out the image's files in a folder, which everybody may read. Returns the entrypoint's path. */
export function layOut(folder: string, build: Readonly<Record<string, string>> = BUILD): string {
  chmodSync(folder, 0o755);
  for (const name of ['entrypoint.sh', 'nginx.conf']) cpSync(join(SOURCES, name), join(folder, name));
  for (const [name, text] of Object.entries(build)) {
    const file = join(folder, 'site', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (!/\.(?:js|css|json)$/.test(name)) continue;
    writeFileSync(`${file}.gz`, gzipSync(text));
    writeFileSync(`${file}.br`, brotliCompressSync(text));
  }
  return join(folder, 'entrypoint.sh');
}

export interface Shell {
  readonly command: string;
  readonly args: readonly string[];
  /** Nothing but this and what a test puts before it. */
  readonly path: string;
}

const SYSTEM = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'].join(delimiter);

/** The shells of Debian and of Alpine, the latter with its tools too. `folder` is for those. A shell that is not here is left out. */
export function shells(folder: string): Readonly<Record<string, Shell | undefined>> {
  const dash = find('dash');
  const busybox = find('busybox');
  if (busybox !== undefined) {
    for (const applet of execFileSync(busybox, ['--list'], { encoding: 'utf8' }).trim().split('\n'))
      symlinkSync(busybox, join(folder, applet));
    chmodSync(folder, 0o755);
  }
  return {
    dash: dash === undefined ? undefined : { command: dash, args: [], path: SYSTEM },
    'busybox ash': busybox === undefined ? undefined : { command: busybox, args: ['ash'], path: folder },
  };
}

/** The path of a program of the system; undefined when it is not installed. */
export function find(program: string): string | undefined {
  return SYSTEM.split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
