/** The URLs that every reverse proxy of ours has to lead to the same place, whatever it is. */

import { SERVICES } from './services.ts';

/** What a client asks for, whose it is (the release), and what arrives there. */
export type Request = readonly [target: string, service: string, arrives: string];

const EXAMPLES: readonly Request[] = [
  ['/api', 'stoat-api', '/'],
  ['/api/', 'stoat-api', '/'],
  ['/api?x=1', 'stoat-api', '/?x=1'],
  ['/api/?x=1', 'stoat-api', '/?x=1'],
  ['/api?', 'stoat-api', '/?'],
  ['/api/users/%40me', 'stoat-api', '/users/%40me'],
  ['/api/users/@me', 'stoat-api', '/users/@me'],
  ['/api/channels/01H/messages?limit=50&sort=Latest', 'stoat-api', '/channels/01H/messages?limit=50&sort=Latest'],
  ['/api//x', 'stoat-api', '//x'],
  ['/api/api/x', 'stoat-api', '/api/x'],
  ['/api/a%2Fb', 'stoat-api', '/a%2Fb'],
  ['/api/a%20b?q=%20+%2B', 'stoat-api', '/a%20b?q=%20+%2B'],
  ['/api/%E2%9C%93', 'stoat-api', '/%E2%9C%93'],
  ['/api/x?next=/api/y', 'stoat-api', '/x?next=/api/y'],
  ['/api/x/', 'stoat-api', '/x/'],
  ['/api/../x', 'stoat-api', '/../x'],
  ['/api/./x/..', 'stoat-api', '/./x/..'],
  ['/api/%2e%2e/x', 'stoat-api', '/%2e%2e/x'],
  ['/api/%2E%2E%2Fautumn', 'stoat-api', '/%2E%2E%2Fautumn'],
  ['/api///', 'stoat-api', '///'],
  ['/api/%2F', 'stoat-api', '/%2F'],
  ['/api/%00%0a%0D', 'stoat-api', '/%00%0a%0D'],
  ['/api/%e2%9c%93%ff', 'stoat-api', '/%e2%9c%93%ff'],
  ['/api/a;b=c,d=e&f', 'stoat-api', '/a;b=c,d=e&f'],
  ['/api/a+b:c@d$1', 'stoat-api', '/a+b:c@d$1'],
  ['/api/x?a=%zz&{http.request.host}', 'stoat-api', '/x?a=%zz&{http.request.host}'],
  ['/api/x??/autumn/y', 'stoat-api', '/x??/autumn/y'],
  ['/api/attachments/cat%20(1).png', 'stoat-api', '/attachments/cat%20(1).png'],
  ['/%61pi/users', 'stoat-client', '/%61pi/users'],
  ['/api%2Fusers', 'stoat-client', '/api%2Fusers'],
  ['/api;x', 'stoat-client', '/api;x'],
  ['/api.', 'stoat-client', '/api.'],
  ['//api/x', 'stoat-client', '//api/x'],
  ['/./api/x', 'stoat-client', '/./api/x'],
  ['/x/../api/y', 'stoat-client', '/x/../api/y'],
  ['/?/api/x', 'stoat-client', '/?/api/x'],
  ['/apix', 'stoat-client', '/apix'],
  ['/api-docs', 'stoat-client', '/api-docs'],
  ['/API/x', 'stoat-client', '/API/x'],
  ['/ws', 'stoat-events', '/'],
  ['/ws?version=1&format=json', 'stoat-events', '/?version=1&format=json'],
  ['/ws/', 'stoat-client', '/ws/'],
  ['/ws/x', 'stoat-client', '/ws/x'],
  ['/ws%20', 'stoat-client', '/ws%20'],
  ['/ws?', 'stoat-events', '/?'],
  ['/wss', 'stoat-client', '/wss'],
  ['/WS', 'stoat-client', '/WS'],
  ['/autumn', 'stoat-file-server', '/'],
  ['/autumn/', 'stoat-file-server', '/'],
  ['/autumn/attachments/01H/cat.png', 'stoat-file-server', '/attachments/01H/cat.png'],
  ['/autumn/a%2Fb?q=%20', 'stoat-file-server', '/a%2Fb?q=%20'],
  ['/autumnal', 'stoat-client', '/autumnal'],
  ['/january/embed?url=https%3A%2F%2Fx', 'stoat-proxy', '/embed?url=https%3A%2F%2Fx'],
  ['/january/proxy?url=https://x/january/y', 'stoat-proxy', '/proxy?url=https://x/january/y'],
  ['/january', 'stoat-proxy', '/'],
  ['/januaryx', 'stoat-client', '/januaryx'],
  ['/gifbox/search?query=cat', 'stoat-gifbox', '/search?query=cat'],
  ['/gifbox', 'stoat-gifbox', '/'],
  ['/gifboxes', 'stoat-client', '/gifboxes'],
  ['/ingress/worldwide', 'stoat-voice-ingress', '/worldwide'],
  ['/ingress', 'stoat-voice-ingress', '/'],
  ['/ingressed', 'stoat-client', '/ingressed'],
  ['/', 'stoat-client', '/'],
  ['/?a=b', 'stoat-client', '/?a=b'],
  ['/login', 'stoat-client', '/login'],
  ['/server/01H/channel/01J', 'stoat-client', '/server/01H/channel/01J'],
  ['/assets/index-%5Bid%5D.js?v=1', 'stoat-client', '/assets/index-%5Bid%5D.js?v=1'],
  ['/x/api/y', 'stoat-client', '/x/api/y'],
];

/** What every service gets that is below a path of its own, and what it does not get. */
const OF_EACH = Object.entries(SERVICES).flatMap(([release, { path, pathType, rewrite }]): Request[] => {
  if (path === undefined || pathType !== 'Prefix' || rewrite === undefined) return [];
  const name = path.replace(/\/$/, '');
  return [
    [name, release, '/'],
    [`${name}/a%2Fb/c?q=%20${name}/d`, release, `/a%2Fb/c?q=%20${name}/d`],
    [`${name}x`, 'stoat-client', `${name}x`],
  ];
});

/** Arrive byte for byte, query and escapes included. */
export const REQUESTS: readonly Request[] = [
  ...EXAMPLES,
  ...OF_EACH.filter(([target]) => !EXAMPLES.some(([example]) => example === target)),
];

/**
 * With characters that a URI may not hold as they are, or that RFC 3986 reserves for a use that nobody makes of them. HAProxy passes
 * them on byte for byte; Caddy, at least until 2.11.4, writes some of them as escapes of the same character.
 */
export const UNUSUAL_REQUESTS: readonly Request[] = [
  ['/api/$1\\1\'"`', 'stoat-api', '/$1\\1\'"`'],
  ['/api/a|b^c', 'stoat-api', '/a|b^c'],
  ['/api/{http.request.host}', 'stoat-api', '/{http.request.host}'],
  ['/autumn/attachments/01H/cat(1)!*.png', 'stoat-file-server', '/attachments/01H/cat(1)!*.png'],
  ["/autumn/attachments/01H/[it's].png?q=(1)", 'stoat-file-server', "/attachments/01H/[it's].png?q=(1)"],
  ['/{api}/"x"', 'stoat-client', '/{api}/"x"'],
];

/** Redirects: what is asked for, the Location that the server answers with, and the one that arrives. */
export const REDIRECTS: readonly (readonly [target: string, leadsTo: string, expected: string])[] = [
  ['/autumn/attachments/ID', '/attachments/ID/a%20b.gif?x', '/autumn/attachments/ID/a%20b.gif?x'],
  ['/autumn/', '/', '/autumn/'],
  ['/api/x', '/y', '/api/y'],
  ['/autumn/x', 'y', 'y'],
  ['/autumn/x', 'https://other.example.org/y', 'https://other.example.org/y'],
  ['/autumn/x', '//other.example.org/y', '//other.example.org/y'],
  ['/login', '/y', '/y'],
];

/** What strangers are not to see, in every spelling that its server takes for it. */
export const HIDDEN: readonly string[] = [
  '/api/metrics',
  '/api/metrics?x',
  '/api/metrics?',
  '/api/metrics/',
  '/api/metrics//',
  '/api//metrics',
  '/api///metrics?x=/y',
  '/api/%6detrics',
  '/api/%6Detrics/',
  '/api/metric%73',
  '/api//%6d%65%74%72%69%63%73?x',
  // The server takes this for the end of the path.
  '/api/metrics#x',
];

/** What only looks like that: whose it is, and what arrives. */
export const NOT_HIDDEN: readonly Request[] = [
  ['/api/metric', 'stoat-api', '/metric'],
  ['/api/metricsx', 'stoat-api', '/metricsx'],
  ['/api/x/metrics', 'stoat-api', '/x/metrics'],
  ['/api/x?/metrics', 'stoat-api', '/x?/metrics'],
  ['/api/METRICS', 'stoat-api', '/METRICS'],
  ['/metrics', 'stoat-client', '/metrics'],
  ['/autumn/metrics', 'stoat-file-server', '/metrics'],
];

/** Where clients ask for the API, and what they do not take for it. */
export const WELL_KNOWN: readonly string[] = ['/.well-known/stoat', '/.well-known/stoat?x'];
export const NOT_WELL_KNOWN: readonly string[] = [
  '/.well-known/stoat/',
  '/.well-known/stoats',
  '/.well-known/Stoat',
  '/.well-known/',
  '/.well-known/change-password',
];

/** The address of every connection below. Linux has all of 127.0.0.0/8 on its loopback interface. */
export const CALLER = '127.0.0.9';

/** Lines of X-Forwarded-For as a stranger sends them. The server gets one line, with the address of the connection. */
export const FORGED: Readonly<Record<string, readonly string[]>> = {
  'no header': [],
  'one address': ['203.0.113.7'],
  'a list': ['203.0.113.7, 198.51.100.9'],
  IPv6: ['2001:db8::7'],
  'IPv6 in brackets, with a port': ['[2001:db8::7]:443'],
  'two headers': ['203.0.113.7', '198.51.100.9'],
  'two headers with lists': ['203.0.113.7, 198.51.100.9', '2001:db8::7, 127.0.0.1'],
  'an empty header': [''],
  'no address': ['unknown'],
  'the address of the probes': ['127.0.0.2'],
};
