import { APP_NAMES, service, type AppName } from '../../components/services/table.ts';
import { UserError } from '../../lib/problems.ts';
import { FILES, WELL_KNOWN_ROOT } from './compose-file.ts';
import type { Front, Tls } from './front.ts';
import { SIGNAL_PORT } from './livekit.ts';
import { upstreamOf } from './names.ts';

/**
 * The request's target as it was sent, query included. Caddy's own `path` matchers, `handle_path` and `uri strip_prefix` look at a path
 * that is unescaped, cleaned of `..` and `//`, and compared without regard to case: on Kubernetes none of this happens.
 */
const TARGET = '{http.request.uri}';

/** ACME's own question is answered before any route, so nothing here has to let it through. As HAProxy's controller redirects. */
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
    ...(livekit ? ['', ...block(address(`livekit.${domain}`), [...certificate(tls), ...proxy(`livekit:${SIGNAL_PORT}`, tls)])] : []),
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

function routes({ apps, tls }: Front): string[] {
  const routed = APP_NAMES.filter((app) => apps[app] && service(app).path !== undefined);
  return [
    ...handle('well-known', `^/${literal(FILES.wellKnown)}(?:\\?|$)`, [
      'header Content-Type application/json',
      // Clients ask from pages of other hosts.
      'header Access-Control-Allow-Origin *',
      `root * ${WELL_KNOWN_ROOT}`,
      'file_server',
    ]),
    ...routed.flatMap((app) => appRoute(app, tls)),
    ...(routed.some((app) => service(app).path === '/') ? [] : ['respond 404']),
  ];
}

/** One row of the table. `Prefix /x/` is `/x` and all below `/x/`, as on Kubernetes; `Exact` is that and nothing else. */
function appRoute(app: AppName, tls: Tls): string[] {
  const { release, path, pathType, rewrite } = service(app);
  const bare = path!.replace(/\/+$/, '');
  // A server does not know of its prefix: the file server leads animated pictures and videos from their previews to /TAG/ID/NAME.
  const redirects = rewrite !== undefined && pathType === 'Prefix' ? [`header_down Location ^/([^/]|$) ${bare}/$1`] : [];
  const body = [...(rewrite === undefined ? [] : [rewriteRule(rewrite)]), ...proxy(upstreamOf(app), tls, redirects)];
  if (bare === '') return body;
  return handle(release, `^${literal(bare)}(?:${pathType === 'Prefix' ? '/|' : ''}\\?|$)`, body);
}

/** Whoever is not trusted has said nothing: Caddy then writes the X-Forwarded headers itself. */
function proxy(upstream: string, tls: Tls, options: readonly string[] = []): string[] {
  if (tls.kind !== 'elsewhere') return options.length === 0 ? [`reverse_proxy ${upstream}`] : block(`reverse_proxy ${upstream}`, options);
  // With nobody named, the port is open to this machine only, and what comes from it has an address of Docker's own network.
  const trusted = tls.trustedProxies.length === 0 ? 'private_ranges' : tls.trustedProxies.join(' ');
  return block(`reverse_proxy ${upstream}`, [`trusted_proxies ${trusted}`, ...options]);
}

/** HAProxy's `<regex> <replacement>` or `<replacement>`, which replaces a path whole and with its escapes; so does this. */
function rewriteRule(rewrite: string): string {
  const [pattern, replacement] = rewrite.includes(' ') ? rewrite.split(' ') : ['^.*$', rewrite];
  return `uri path_regexp ${pattern} ${replacement!.replace(/\\(\d)/g, '$$$1')}`;
}

function handle(name: string, pattern: string, body: readonly string[]): string[] {
  return [`@${name} vars_regexp ${TARGET} ${pattern}`, ...block(`handle @${name}`, body)];
}

function block(head: string, body: readonly string[]): string[] {
  return [head === '' ? '{' : `${head} {`, ...body.map((line) => `\t${line}`), '}'];
}

/** A text as a regular expression. */
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
