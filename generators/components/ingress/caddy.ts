import { UserError } from '../../lib/problems.ts';
import { dependsOn, healthcheck, mount, RESTART, SECURITY, type ComposePart } from '../compose.ts';
import { SIGNAL_PORT } from '../livekit.ts';
import { APP_NAMES, composeName, service, type Route } from '../services/table.ts';
import { CERTIFICATES, WELL_KNOWN, wellKnown, type Front, type Tls } from './front.ts';

const FILE = 'Caddyfile';
/** Beside compose.yaml. */
const WELL_KNOWN_FILE = WELL_KNOWN.slice(1);
const WELL_KNOWN_ROOT = '/srv';

/**
 * The request's target as it was sent, query included. Caddy's own matchers and directives look at a path that is unescaped, cleaned of
 * `..` and `//`, and compared without regard to case; the Ingresses on Kubernetes do not.
 */
const TARGET = '{http.request.uri}';
/** Its path without escapes, for what is to be refused however it is spelt. */
const DECODED_PATH = '{http.request.uri.path}';
/** The one address that is handed on. */
const CLIENT_ADDRESS = '{client_address}';

/** As HAProxy's controller redirects. Caddy answers ACME's challenge before any route. */
const REDIRECT_STATUS = 302;

/**
 * The Caddyfile: routes by the same table as the Ingresses, tried in the order of the table of services, whose last row takes the rest.
 * Holds for Caddy 2.6 and newer.
 * @throws UserError when the e-mail address holds what a Caddyfile gives a meaning to
 */
export function caddyfile(front: Front): string {
  const { domain, tls, livekit } = front;
  const hosts = [domain, ...(livekit ? [`livekit.${domain}`] : [])];
  const isPlain = tls.kind === 'elsewhere';
  const address = (host: string): string => (isPlain ? `http://${host}:${tls.port}` : `https://${host}`);
  return [
    '# Written by `stoat-gen compose`, which writes it again.',
    ...block('', globalOptions(tls)),
    '',
    ...block(address(domain), [...certificate(tls), ...block('route', routes(front))]),
    ...(livekit
      ? [
          '',
          ...block(address(`livekit.${domain}`), [
            ...certificate(tls),
            ...block('route', [...clientAddress(tls), ...proxy(`livekit:${SIGNAL_PORT}`, tls)]),
          ]),
        ]
      : []),
    ...(isPlain ? [] : ['', ...block(hosts.map((host) => `http://${host}`).join(', '), [`redir https://{host}{uri} ${REDIRECT_STATUS}`])]),
    '',
    '# Another host is none of ours.',
    ...block(isPlain ? `http://:${tls.port}` : 'http://, https://', ['respond 404']),
    '',
  ].join('\n');
}

function globalOptions(tls: Tls): string[] {
  return [
    'admin off',
    ...httpsOptions(tls),
    '# Requests are logged only when something fails; what follows them may be a token.',
    ...block('log', [
      ...block('format filter', ['wrap json', ...block('fields', ['request>headers delete', 'request>uri regexp \\?.* ?…'])]),
    ]),
  ];
}

function httpsOptions(tls: Tls): string[] {
  switch (tls.kind) {
    case 'automatic':
      return ['auto_https disable_redirects', "# Let's Encrypt, and nobody else.", 'cert_issuer acme', `email ${word(tls.email)}`];
    case 'internal':
      return ['auto_https disable_redirects', '# The container has no browser that should trust its CA.', 'skip_install_trust'];
    case 'files':
    case 'elsewhere':
      return ['auto_https off'];
  }
}

function certificate(tls: Tls): string[] {
  if (tls.kind === 'internal') return ['tls internal'];
  return tls.kind === 'files' ? [`tls ${tls.certificate} ${tls.key}`] : [];
}

function routes({ apps, hidden, tls }: Front): string[] {
  const routed = APP_NAMES.filter((app) => apps[app]).flatMap((app) => {
    const { release, route, port } = service(app);
    return route === undefined ? [] : [{ release, route, upstream: `${composeName(app)}:${port}`, hidden: hidden[app] ?? [] }];
  });
  return [
    ...clientAddress(tls),
    ...routed.flatMap(({ release, route, hidden: paths }) => paths.flatMap((path) => hide(path, release, route))),
    ...handle('well-known', `^${literal(WELL_KNOWN)}(?:\\?|$)`, [
      'header Content-Type application/json',
      // Clients ask from pages of other hosts.
      'header Access-Control-Allow-Origin *',
      `root * ${WELL_KNOWN_ROOT}`,
      'file_server',
    ]),
    ...routed.flatMap(({ release, route, upstream }) => routeTo(upstream, release, route, tls)),
    ...(routed.some(({ route }) => route.path === '/') ? [] : ['respond 404']),
  ];
}

/** A prefix `/x` is `/x` and all below `/x/`, as on Kubernetes; an exact path is that and nothing else. */
function routeTo(upstream: string, name: string, { path, match, strip }: Route, tls: Tls): string[] {
  if (path === '/') return proxy(upstream, tls);
  const isPrefix = match === 'prefix';
  if (!strip) return handle(name, matching(path, isPrefix), proxy(upstream, tls));
  // A server does not know its prefix: the file server redirects previews of animated pictures to /TAG/ID/NAME.
  const redirects = isPrefix ? [`header_down Location ^/([^/]|$) ${path}/$1`] : [];
  // The path is replaced whole and with its escapes, as HAProxy does.
  const rewrite = isPrefix ? `uri path_regexp ^${path}/?(.*)$ /$1` : 'uri path_regexp ^.*$ /';
  return handle(name, matching(path, isPrefix), [rewrite, ...proxy(upstream, tls, redirects)]);
}

function matching(path: string, isPrefix: boolean): string {
  return `^${literal(path)}(?:${isPrefix ? '/|' : ''}\\?|$)`;
}

/** Servers skip empty segments and decode the others, each by itself. */
function hide(path: string, name: string, { path: prefix }: Route): string[] {
  const matcher = `@hidden-${name}${path.replaceAll('/', '-')}`;
  return [`${matcher} vars_regexp ${DECODED_PATH} ^${prefix}${literal(path).replaceAll('/', '/+')}(?:/|$)`, `respond ${matcher} 404`];
}

/**
 * Which address {@link CLIENT_ADDRESS} is behind another proxy: the last one that a trusted peer names, without its port. It has put the
 * address of its own client behind what that sent; before it stands what anybody may have written. Otherwise the peer's.
 */
function clientAddress(tls: Tls): string[] {
  if (tls.kind !== 'elsewhere') return [];
  return [
    `@stranger not remote_ip ${tls.trustedProxies.join(' ')}`,
    'request_header @stranger -X-Forwarded-For',
    ...block(`map {http.request.header.X-Forwarded-For} ${CLIENT_ADDRESS}`, [
      '~(?:^|[,\\s])(\\d+\\.\\d+\\.\\d+\\.\\d+)(?::\\d+)?\\s*$ ${1}',
      '~(?:^|[,\\s])\\[([0-9A-Fa-f:.]+)\\](?::\\d+)?\\s*$ ${1}',
      '~(?:^|[,\\s])([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]+)\\s*$ ${1}',
      'default {http.request.remote.host}',
    ]),
  ];
}

/**
 * Servers read one X-Forwarded-For with one address. Caddy ignores the X-Forwarded headers of a peer that is not trusted, and writes its
 * own; to those of one that is trusted it would add the peer.
 */
function proxy(upstream: string, tls: Tls, options: readonly string[] = []): string[] {
  if (tls.kind !== 'elsewhere') return options.length === 0 ? [`reverse_proxy ${upstream}`] : block(`reverse_proxy ${upstream}`, options);
  const trusting = [`trusted_proxies ${tls.trustedProxies.join(' ')}`, `header_up X-Forwarded-For ${CLIENT_ADDRESS}`];
  return block(`reverse_proxy ${upstream}`, [...trusting, ...options]);
}

function handle(name: string, pattern: string, body: readonly string[]): string[] {
  return [`@${name} vars_regexp ${TARGET} ${pattern}`, ...block(`handle @${name}`, body)];
}

function block(head: string, body: readonly string[]): string[] {
  return [head === '' ? '{' : `${head} {`, ...body.map((line) => `\t${line}`), '}'];
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** @throws UserError for a text that no quotes would help: braces are replaced inside of them too */
function word(email: string): string {
  if (/^[^\s"'`{}\\#]+$/.test(email)) return email;
  throw new UserError([
    { path: 'adminEmail', message: 'holds a quote, brace, backslash or #, which a Caddyfile gives a meaning to; choose another address' },
  ]);
}

function publicPorts({ tls }: Front): string[] {
  if (tls.kind !== 'elsewhere') return ['80:80', '443:443', '443:443/udp'];
  const address = tls.openAt.includes(':') ? `[${tls.openAt}]` : tls.openAt;
  return [`${address === '' ? '' : `${address}:`}${tls.port}:${tls.port}`];
}

export const compose: ComposePart = {
  images: { caddy: 'docker.io/library/caddy' },
  titles: { caddy: 'reverse proxy' },
  files: ({ front, config }) => [
    { name: FILE, text: caddyfile(front), meaning: 'routes and certificates' },
    {
      name: WELL_KNOWN_FILE,
      text: `${wellKnown(config)}\n`,
      meaning: 'tells clients where the API is',
    },
  ],
  services: ({ front, image, volume, checksumOf }) => {
    const waitsFor = APP_NAMES.filter((app) => front.apps[app]);
    return {
      caddy: {
        image: image('caddy'),
        restart: RESTART,
        ports: publicPorts(front),
        volumes: [
          mount(FILE, '/etc/caddy/Caddyfile'),
          mount(WELL_KNOWN_FILE, `${WELL_KNOWN_ROOT}${WELL_KNOWN}`),
          ...(front.tls.kind === 'files' ? [mount(CERTIFICATES.folder, CERTIFICATES.mountedAt)] : []),
          volume('caddy-data', '/data'),
          volume('caddy-config', '/config'),
        ],
        ...checksumOf(FILE, WELL_KNOWN_FILE),
        ...dependsOn(Object.fromEntries(waitsFor.map((app) => [composeName(app), 'service_started']))),
        healthcheck: healthcheck(['CMD', 'nc', '-z', '127.0.0.1', String(front.tls.kind === 'elsewhere' ? front.tls.port : 443)], '10s'),
        tmpfs: ['/tmp:size=64m'],
        read_only: true,
        ...SECURITY,
        // The program's file in the image has this capability: without it the program does not start.
        cap_add: ['NET_BIND_SERVICE', ...(front.tls.kind === 'files' ? ['DAC_OVERRIDE'] : [])],
      },
    };
  },
  publishes: true,
  notes: ({ values: { tls, compose: target } }) =>
    tls.issuer === 'existing' && !target.behindProxy
      ? [
          'tls.issuer: existing stands for your own certificate here: put certificates/tls.crt and certificates/tls.key ' +
            'beside compose.yaml, for the domain and for livekit.<domain>',
        ]
      : [],
};
