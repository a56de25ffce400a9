/** What people are told when a deployment stands. Pure. */
import { shellWord } from '../../../lib/shell-quote.ts';
import type { Plan, Values } from '../../../components/component.ts';
import { isIP } from 'node:net';
import { isPrivateName } from '../../../lib/domain.ts';
import { RTC_TCP_PORT } from '../../../components/livekit.ts';
import { MODULES } from '../../../components/index.ts';
import { valueAt } from '../../../lib/json.ts';

/** Strangers visit: names are for DNS, not for a hosts file. */
export function isPublic({ domain, tls }: Values): boolean {
  return tls.issuer !== 'selfsigned' && !isPrivateName(domain);
}

/** Lines for a hosts file; a load balancer that has only a name gets a placeholder. */
export function hostsLines(addresses: readonly string[], names: readonly string[]): string[] {
  const ips = addresses.filter((address) => isIP(address) !== 0);
  const left = ips.length > 0 ? ips : addresses.map((name) => `<IP address of ${name}>`);
  return left.map((ip) => `${ip} ${names.join(' ')}`);
}

/** Records in the form of a zone file: A and AAAA for addresses, CNAME for a name. */
export function dnsRecords(addresses: readonly string[], names: readonly string[]): string[] {
  const width = Math.max(...names.map((name) => name.length)) + 1;
  return names.flatMap((name) =>
    addresses.map((address) => {
      const type = { 4: 'A', 6: 'AAAA' }[isIP(address)] ?? 'CNAME';
      return `${`${name}.`.padEnd(width)}  ${type.padEnd(5)}  ${type === 'CNAME' ? `${address}.` : address}`;
    }),
  );
}

/** Whether an address is one that only a local network knows (RFC 1918, 4193, 6598, loopback, link-local). */
export function isLocalAddress(address: string): boolean {
  return (
    /^(?:10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2[0-9]|3[01])\.|100\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\.)/.test(address) ||
    /^(?:::1$|f[cd]|fe[89ab])/i.test(isIP(address) === 6 ? address : '')
  );
}

/** How names become addresses: a heading and indented lines. `addresses` is empty while there is none. */
export function namesSection(values: Values, plan: Plan, addresses: readonly string[]): string[] {
  const { domain, tls, livekit } = values;
  const names = [domain, ...(plan.installed.livekit ? [`livekit.${domain}`] : [])];
  if (!isPublic(values)) {
    const lines = addresses.length === 0 ? [`<address of the load balancer> ${names.join(' ')}`] : hostsLines(addresses, names);
    return ['Name resolution, unless DNS does it (for /etc/hosts of every device that visits):', ...indent(lines)];
  }
  const apex = addresses.some((address) => isIP(address) === 0) && domain.split('.').length === 2;
  const media = `, ${RTC_TCP_PORT}/TCP and ${livekit.rtcPortRangeStart}–${livekit.rtcPortRangeEnd}/UDP (those to the node)`;
  return [
    'DNS records:',
    ...indent(addresses.length === 0 ? names.map((name) => `${name}.  A  <address of the load balancer>`) : dnsRecords(addresses, names)),
    ...(apex ? [`  (${domain} is the top of its zone, where CNAME is not allowed: use your provider's ALIAS or ANAME)`] : []),
    ...(addresses.some(isLocalAddress)
      ? [
          '  This is an address of your own network: give DNS the public address of your router, and forward to it',
          `  80 and 443/TCP${plan.installed.livekit ? media : ''}`,
        ]
      : []),
    ...(tls.issuer === 'letsencrypt' ? ["  Let's Encrypt signs the certificate within minutes after DNS leads here."] : []),
  ];
}

/** How devices come to trust the CA. */
export function trustSection(file: string): string[] {
  const quoted = shellWord(file);
  return [
    `Trust the CA (${file}) on every device that visits:`,
    ...indent([
      `Debian, Ubuntu   sudo cp ${quoted} /usr/local/share/ca-certificates/stoat-ca.crt && sudo update-ca-certificates`,
      `Fedora, RHEL     sudo cp ${quoted} /etc/pki/ca-trust/source/anchors/stoat-ca.crt && sudo update-ca-trust`,
      `macOS            sudo security add-trusted-cert -d -r trustRoot -k /Library/Keychains/System.keychain ${quoted}`,
      `Windows          certutil -addstore -f Root stoat-ca.crt     (as administrator, with a copy of the file)`,
      'Firefox, Chrome  on Linux they have a store of their own: Settings → Certificates → Authorities → Import',
      'Android, iOS     send the file to the device, open it, install it as a CA certificate; iOS: then trust it in ' +
        'Settings → General → About',
    ]),
  ];
}

/** Where to log in and how the first account comes to be. */
export function loginSection(values: Values, plan: Plan, environment: string): string[] {
  const inviteOnly = valueAt(values.revolt, ['api', 'registration', 'invite_only']) === true;
  const mail = values.smtp.host !== '' || valueAt(values.revolt, ['api', 'smtp', 'host']) !== undefined;
  const first = mail
    ? 'Make the first account there; a message to its address confirms it.'
    : 'Make the first account there; no e-mail is sent (smtp.host is empty), so it needs no confirmation and has no way ' +
      'to reset a password.';
  return [
    `Log in at https://${values.domain}`,
    ...indent(
      inviteOnly
        ? [
            'An account needs an invitation (invite_only). Make the first one in the database; it asks for the password of mongo-user:',
            ...indent(MODULES.flatMap(({ databaseShell }) => databaseShell?.(values, plan) ?? [])),
            "  db.account_invites.insertOne({ _id: 'a-code-of-your-choice' })",
            `Its link: https://${values.domain}/login/create/a-code-of-your-choice`,
          ]
        : [first, 'Everybody who finds the page can make one; to change that: revolt.api.registration.invite_only: true'],
    ),
    '',
    'Credentials of the databases and so on:',
    `  node dist/stoat-gen.mjs secrets --env ${environment} --reveal`,
  ];
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
