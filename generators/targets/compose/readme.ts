import type { Plan, Values } from '../../components/component.ts';
import type { ComposeFile } from '../../components/compose.ts';
import { CERTIFICATES, type Front } from '../../components/ingress/front.ts';
import { RTC_TCP_PORT, udpPorts } from '../../components/livekit.ts';

export interface ReadmeInput {
  readonly environment: string;
  readonly values: Values;
  readonly plan: Plan;
  readonly front: Front;
  readonly files: readonly ComposeFile[];
}

/** README.md of the project: for a person who finds the folder on a server. */
export function readme({ environment, values, plan, front, files }: ReadmeInput): string {
  const { domain } = values;
  const hosts = plan.installed.livekit ? `${domain} and livekit.${domain}` : domain;
  const lines = [
    `# Stoat on ${domain}`,
    '',
    'Needs Docker Engine with Compose 2.30 or newer. In this folder:',
    '',
    '```sh',
    'docker compose up --detach --wait --remove-orphans                            # start, and apply changes',
    'docker compose pull && docker compose up --detach --wait --remove-orphans     # the same after an update of the pins',
    'docker compose down                                                           # stop; the data stays',
    '```',
    '',
    `\`docker compose ps\` says what runs, \`docker compose logs --follow api\` what a service says. Then open https://${domain}.`,
    '',
    '## Before the first start',
    '',
    `- **Names**: ${hosts} lead to this machine, in DNS or in the hosts file of every machine with a browser.`,
    `- **Firewall**: ${ports(values, plan, front)}.`,
    `- **Certificates**: ${certificates(front, domain)}`,
    `- **Data**: ${values.compose.dataRoot === '' ? 'is in named volumes (`docker volume ls`)' : `is in ${values.compose.dataRoot}`}. ` +
      `Back up all of it, and environments/${environment}.secret.yaml of the project.`,
    '',
    '## Changes',
    '',
    `These files are written by \`stoat-gen compose --env ${environment} --out THIS-FOLDER\`, which shows what it will ` +
      'change before it does. What you want otherwise:',
    `set it in environments/${environment}.yaml and run that again; or, for what it knows nothing of, write ` +
      `\`compose.override.yaml\`, which is yours.`,
    '',
    '| file | what it is |',
    '|---|---|',
    ...files.map(({ name, meaning }) => `| \`${name}\` | ${meaning} |`),
    '',
  ];
  return lines.join('\n');
}

function ports(values: Values, plan: Plan, { tls }: Front): string {
  const front = tls.kind === 'elsewhere' ? `${tls.port}/TCP for your reverse proxy` : '80/TCP, 443/TCP and 443/UDP for the web';
  return plan.installed.livekit ? `${front}; ${RTC_TCP_PORT}/TCP and ${udpPorts(values)}/UDP for calls` : front;
}

function certificates({ tls }: Front, domain: string): string {
  switch (tls.kind) {
    case 'automatic':
      return "Caddy gets them from Let's Encrypt; ports 80 and 443 must be reachable from the internet.";
    case 'internal':
      return [
        'Caddy signs them with a CA of its own, which browsers have to be told to trust:',
        '`docker compose cp caddy:/data/caddy/pki/authorities/local/root.crt .`',
      ].join(' ');
    case 'files':
      return (
        `yours: \`${CERTIFICATES.folder}/${CERTIFICATES.certificate}\` and ` +
        `\`${CERTIFICATES.folder}/${CERTIFICATES.key}\`; then \`docker compose restart caddy\` whenever they are renewed.`
      );
    case 'elsewhere':
      return (
        `your reverse proxy has them; it leads https://${domain} and the other names to port ${tls.port} of this ` +
        'machine, with the Host header as it is.'
      );
  }
}
