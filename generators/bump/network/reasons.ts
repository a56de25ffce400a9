/** Why a request failed, for people: the host and what to do. A message never holds a credential, nor a word of what the server wrote. */
import { STATUS_CODES } from 'node:http';

export interface Failure {
  readonly message: string;
  /** Whether asking again may help: `once` for what has cost a long wait already. */
  readonly retry: 'no' | 'once' | 'yes';
}

const MIRROR = 'check the network, HTTPS_PROXY and NO_PROXY, or name a mirror with --registry';
const UNTRUSTED = 'name the file of its authority with NODE_EXTRA_CA_CERTS or SSL_CERT_FILE';

/** By codes of Node's, OpenSSL's, zlib's or undici's errors. */
const REASONS: readonly (readonly [codes: readonly string[], text: string, retry?: 'once' | 'yes'])[] = [
  [['ENOTFOUND'], `there is no such host, or no network: ${MIRROR}`],
  [['EAI_AGAIN'], `its address cannot be looked up, there seems to be no network: ${MIRROR}`],
  [['ECONNREFUSED'], `it refuses the connection: ${MIRROR}`],
  [['ENETUNREACH', 'EHOSTUNREACH'], `no network leads there: ${MIRROR}`],
  [['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'], 'it cut the connection', 'yes'],
  [['UND_ERR_RES_CONTENT_LENGTH_MISMATCH'], 'it sent less or more than it had announced', 'yes'],
  [['Z_BUF_ERROR'], 'its compressed answer ends in the middle', 'yes'],
  [['Z_DATA_ERROR', 'ERR_BROTLI_INVALID'], 'its compressed answer is broken', 'yes'],
  [['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT'], 'time-out while connecting', 'once'],
  [['UND_ERR_HEADERS_TIMEOUT'], 'time-out: it takes the question but does not answer', 'once'],
  [['UND_ERR_BODY_TIMEOUT'], 'time-out: its answer stopped in the middle', 'once'],
  [['UND_ERR_HEADERS_OVERFLOW'], 'the headers of its answer are too long'],
  [['CERT_HAS_EXPIRED'], 'its certificate has expired'],
  [['CERT_NOT_YET_VALID'], "its certificate is not valid yet; check this machine's clock"],
  [['DEPTH_ZERO_SELF_SIGNED_CERT'], `its certificate is signed by itself: ${UNTRUSTED}`],
  [
    ['SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
    `its certificate is from an authority that is not known here: ${UNTRUSTED}`,
  ],
  [['ERR_TLS_CERT_ALTNAME_INVALID'], 'its certificate is for another host'],
  [
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'ERR_SSL_PACKET_LENGTH_TOO_LONG'],
    'it does not speak TLS on that port; a mirror without TLS is written http://…',
  ],
];

/** @param proxy host of the proxy that was used */
export function failureOf(error: unknown, host: string, proxy: string | undefined): Failure {
  const { code = '', message = '' } = rootOf(error);
  const refused = /^Proxy (?:response(?: \((\d+)\))?|Authentication)/.exec(message);
  if (proxy !== undefined && refused !== null) {
    const status = refused[1] ?? '407';
    const login = status === '407' ? ': it wants a user name and password, in the URL of HTTPS_PROXY or HTTP_PROXY' : '';
    return { message: `${host}: the proxy ${proxy} refused with ${status}${login}`, retry: 'no' };
  }
  const who = proxy === undefined ? host : `${host} (through the proxy ${proxy})`;
  const [, text, retry = 'no'] = REASONS.find(([codes]) => codes.includes(code)) ?? [];
  if (text !== undefined) return { message: `${who}: ${text}`, retry };
  if (code.startsWith('HPE_')) return { message: `${who}: its answer is not HTTP`, retry };
  return { message: `${who}: the request failed (${/^[A-Z][A-Z0-9_]*$/.test(code) ? code : 'unknown error'})`, retry };
}

interface Wrapped {
  readonly code?: string;
  readonly message?: string;
  readonly cause?: Wrapped;
  readonly errors?: readonly Wrapped[];
}

/** The error inside of undici's, or of the one that stands for several addresses that were tried. */
function rootOf(error: unknown): Wrapped {
  const found = error as Wrapped;
  const inner = found.cause ?? found.errors?.[0];
  return inner !== undefined && (found.code === undefined || found.code === 'UND_ERR_PRX_TLS') ? rootOf(inner) : found;
}

/** What to do about a status, where the datasource has no better advice. */
const ADVICE: Readonly<Record<number, string>> = {
  401: 'it wants a login',
  403: 'access is denied',
  404: 'there is no such thing',
  407: 'the proxy wants a user name and password, in the URL of HTTPS_PROXY or HTTP_PROXY',
  410: 'there is no such thing any more',
  429: 'too many requests; try again later',
};

export function statusMessage(host: string, status: number, hint: string | undefined): string {
  const answer = [host, 'answers', status, STATUS_CODES[status]].filter(Boolean).join(' ');
  const advice = hint ?? ADVICE[status] ?? (status >= 500 ? 'its own fault; try again later' : undefined);
  return advice === undefined ? answer : `${answer}: ${advice}`;
}
