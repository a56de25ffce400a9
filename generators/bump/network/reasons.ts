/** Why a request failed, for people: the host and what to do. Never a credential, and never a word of what the server wrote. */
import { STATUS_CODES } from 'node:http';

export interface Failure {
  readonly message: string;
  /** Whether asking again may help: `once` for what has cost a long wait already. */
  readonly retry: 'no' | 'once' | 'yes';
}

const UNTRUSTED = 'name the file of its authority with NODE_EXTRA_CA_CERTS or SSL_CERT_FILE';
const MIRROR = 'check the network, HTTPS_PROXY and NO_PROXY, or name a mirror with --registry';

/** By code of Node's, OpenSSL's or undici's error. */
const REASONS: Readonly<Record<string, readonly [text: string, retry: Failure['retry']]>> = {
  ENOTFOUND: [`there is no such host, or no network: ${MIRROR}`, 'no'],
  EAI_AGAIN: [`its address cannot be looked up, there seems to be no network: ${MIRROR}`, 'no'],
  ECONNREFUSED: [`it refuses the connection: ${MIRROR}`, 'no'],
  ENETUNREACH: [`no network leads there: ${MIRROR}`, 'no'],
  EHOSTUNREACH: [`no network leads there: ${MIRROR}`, 'no'],
  ECONNRESET: ['it cut the connection', 'yes'],
  EPIPE: ['it cut the connection', 'yes'],
  UND_ERR_SOCKET: ['it cut the connection', 'yes'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['it sent less or more than it had announced', 'yes'],
  Z_BUF_ERROR: ['its compressed answer ends in the middle', 'yes'],
  Z_DATA_ERROR: ['its compressed answer is broken', 'yes'],
  ERR_BROTLI_INVALID: ['its compressed answer is broken', 'yes'],
  ETIMEDOUT: ['time-out while connecting', 'once'],
  UND_ERR_CONNECT_TIMEOUT: ['time-out while connecting', 'once'],
  UND_ERR_HEADERS_TIMEOUT: ['time-out: it takes the question but does not answer', 'once'],
  UND_ERR_BODY_TIMEOUT: ['time-out: its answer stopped in the middle', 'once'],
  UND_ERR_HEADERS_OVERFLOW: ['the headers of its answer are too long', 'no'],
  CERT_HAS_EXPIRED: ['its certificate has expired', 'no'],
  CERT_NOT_YET_VALID: ["its certificate is not valid yet; check this machine's clock", 'no'],
  DEPTH_ZERO_SELF_SIGNED_CERT: [`its certificate is signed by itself: ${UNTRUSTED}`, 'no'],
  SELF_SIGNED_CERT_IN_CHAIN: [`its certificate is from an authority that is not known here: ${UNTRUSTED}`, 'no'],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: [`its certificate is from an authority that is not known here: ${UNTRUSTED}`, 'no'],
  UNABLE_TO_GET_ISSUER_CERT: [`its certificate is from an authority that is not known here: ${UNTRUSTED}`, 'no'],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: [`its certificate is from an authority that is not known here: ${UNTRUSTED}`, 'no'],
  ERR_TLS_CERT_ALTNAME_INVALID: ['its certificate is for another host', 'no'],
  ERR_SSL_WRONG_VERSION_NUMBER: ['it does not speak TLS on that port; a mirror without TLS is written http://…', 'no'],
  ERR_SSL_PACKET_LENGTH_TOO_LONG: ['it does not speak TLS on that port; a mirror without TLS is written http://…', 'no'],
};

/** @param proxy host of the proxy that was used */
export function failureOf(error: unknown, host: string, proxy: string | undefined): Failure {
  const who = proxy === undefined ? host : `${host} (through the proxy ${proxy})`;
  const { code, message } = rootOf(error);
  const [, status] = /^Proxy (?:response \((\d+)\)|Authentication Required)/.exec(message) ?? [];
  if (proxy !== undefined && /^Proxy (?:response|Authentication)/.test(message)) {
    const login = (status ?? '407') === '407' ? ': it wants a user name and password, in the URL of HTTPS_PROXY or HTTP_PROXY' : '';
    return { message: `${host}: the proxy ${proxy} refused with ${status ?? '407'}${login}`, retry: 'no' };
  }
  const known = REASONS[code];
  if (known !== undefined) return { message: `${who}: ${known[0]}`, retry: known[1] };
  if (code.startsWith('HPE_')) return { message: `${who}: its answer is not HTTP`, retry: 'no' };
  return { message: `${who}: the request failed (${/^[A-Z][A-Z0-9_]*$/.test(code) ? code : 'unknown error'})`, retry: 'no' };
}

/** Errors come wrapped: in undici's, in those of several addresses tried. */
function rootOf(error: unknown): { code: string; message: string } {
  let found = error as { code?: unknown; message?: unknown; cause?: unknown; errors?: unknown[] };
  while (found?.code === undefined || found.code === 'UND_ERR_PRX_TLS') {
    const inner = found?.cause ?? found?.errors?.[0];
    if (inner === undefined) break;
    found = inner as typeof found;
  }
  return { code: String(found?.code ?? ''), message: String(found?.message ?? '') };
}

/** What to do about a status, where the source has no better advice. */
const ADVICE: Readonly<Record<number, string>> = {
  401: 'it wants a login',
  403: 'access is denied',
  404: 'there is no such thing',
  407: 'the proxy wants a user name and password, in the URL of HTTPS_PROXY or HTTP_PROXY',
  410: 'there is no such thing any more',
  429: 'too many requests; try again later',
};

export function statusMessage(host: string, status: number, hint: string | undefined): string {
  const advice = hint ?? ADVICE[status] ?? (status >= 500 ? 'its own fault; try again later' : undefined);
  return `${host} answers ${status}${STATUS_CODES[status] === undefined ? '' : ` ${STATUS_CODES[status]}`}${advice === undefined ? '' : `: ${advice}`}`;
}
