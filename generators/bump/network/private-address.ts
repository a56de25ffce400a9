/** Addresses that only this machine or its own network reaches: a stranger's answer must not send a request there. */
import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

const PRIVATE = new BlockList();
/** IANA's special-purpose registries, as far as an address is not globally reachable; multicast too. */
for (const range of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/128',
  '::1/128',
  '64:ff9b:1::/48',
  '100::/64',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
]) {
  const [address, prefix] = range.split('/') as [string, string];
  PRIVATE.addSubnet(address, Number(prefix), isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

/** IPv6 that stands for IPv4: mapped, compatible, NAT64, 6to4; the first hex groups, and at which group the IPv4 address begins. */
const EMBEDDED: readonly (readonly [groups: readonly string[], at: number])[] = [
  [['0', '0', '0', '0', '0', 'ffff'], 6],
  [['0', '0', '0', '0', '0', '0'], 6],
  [['64', 'ff9b', '0', '0', '0', '0'], 6],
  [['2002'], 1],
];

/** Whether an address is of this machine, of its network, or of no host at all. IPv6 that stands for such an IPv4 address is one too. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  if (isIP(bare) === 4) return PRIVATE.check(bare, 'ipv4');
  const groups = groupsOf(bare);
  const at = EMBEDDED.find(([prefix]) => prefix.every((group, index) => groups[index] === group))?.[1];
  const ipv4 =
    at === undefined ? undefined : groups.slice(at, at + 2).flatMap((group) => [parseInt(group, 16) >> 8, parseInt(group, 16) & 255]);
  return PRIVATE.check(bare, 'ipv6') || (ipv4 !== undefined && PRIVATE.check(ipv4.join('.'), 'ipv4'));
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): string[] {
  const compact = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [left = [], right] = compact.split('::').map((part) => part.split(':').filter(Boolean));
  return right === undefined ? left : [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
}

/** Whether a URL names such an address, or this machine by its name. What other names stand for is seen when they are looked up. */
export function namesPrivate({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return isIP(host) === 0 ? /(?:^|\.)localhost$/.test(host) : isPrivateAddress(host);
}

/** A name that stands for private addresses alone. */
export class PrivateAddressError extends Error {
  readonly code = 'STOAT_PRIVATE_ADDRESS';
}

/**
 * Looks a name up for a connection that may only go to public addresses: the address that was checked is the one that is dialled, so that
 * a name that changes its mind in between (DNS rebinding) gains nothing.
 */
export function publicLookup(lookup: typeof systemLookup = systemLookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const addresses = error === null ? found.filter(({ address }) => !isPrivateAddress(address)) : [];
      const [first] = addresses;
      if (error !== null) callback(error, '');
      else if (first === undefined) callback(new PrivateAddressError(hostname), '');
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
