/** Top-level names that no public name server answers for: reserved (RFC 2606, 6761, 6762, 8375) or common in homes. */
const PRIVATE = /\.(?:local|localhost|internal|test|example|invalid|lan|home\.arpa)$/;

/** Whether a host name can only be known to a local network or a hosts file. */
export function isPrivateName(domain: string): boolean {
  return PRIVATE.test(domain);
}
