import { isIP } from 'node:net';
import type { Plan, Values } from '../../components/component.ts';
import { CERTIFICATES, frontOf } from '../../components/ingress/front.ts';
import { FILE as LIVEKIT_FILE, RTC_TCP_PORT, udpPorts } from '../../components/livekit.ts';
import { variableOf, type ComposeFile } from '../../components/compose.ts';
import { plan as planOf } from '../../components/plan.ts';
import { service } from '../../components/services/table.ts';
import type { Outcome } from '../../configuration/run.ts';
import { formatPath } from '../../configuration/path.ts';
import { findingsOf, type Finding } from '../../configuration/rules.ts';
import { dotenv } from '../../configuration/secrets/dotenv.ts';
import { UserError } from '../../lib/problems.ts';
import { composeFile, FILES } from './compose-file.ts';
import { composeRevolt } from './configuration.ts';
import { notesOn } from './notes.ts';
import { overridesSecrets } from './overrides.ts';
import { partsOf, runningApps, type ComposeInput } from './parts.ts';
import { readme } from './readme.ts';

export interface ProjectFile {
  readonly name: string;
  readonly text: string;
  readonly mode: number;
}

export interface ComposeProject {
  readonly files: readonly ProjectFile[];
  /** What of the environment means nothing here, or may not be as meant. */
  readonly notes: readonly string[];
}

/** What of an outcome a project is made of. */
type ProjectInput = Pick<Outcome, 'values' | 'computed' | 'credentials'> & { readonly environment: string };

/** Files that hold credentials in any environment: git never takes them. */
const SECRET_FILES: readonly string[] = [FILES.env, FILES.secretsEnv, LIVEKIT_FILE];

/**
 * Everything that makes a Compose project of an environment. Pure: the same values give the same bytes.
 * @throws UserError for limits that are not quantities, texts that are not addresses, and a port that is taken
 */
export function composeProject({ environment, values, computed, credentials }: ProjectInput): ComposeProject {
  const plan = planOf(values);
  const context = { values, plan, credentials, target: 'compose' as const };
  const revolt = composeRevolt(context);
  const front = frontOf(values, plan);
  const problems: Finding[] = [];
  const input: ComposeInput = {
    ...context,
    projectName: `stoat-${environment.toLowerCase()}`,
    environment,
    computed,
    revolt,
    front,
    report: (finding) => problems.push(finding),
  };
  const parts = partsOf(input);
  const secrets = [...parts.flatMap((part) => part.secrets), ...overridesSecrets(input)];
  const servers: readonly ComposeFile[] = [
    { name: FILES.revolt, text: revolt.toml, meaning: 'settings of the servers; no credentials' },
    { name: FILES.secretsEnv, text: dotenv(revolt.env), meaning: '**secret**: credentials of the servers, as variables' },
  ];
  const databases: ComposeFile = {
    name: FILES.env,
    text: dotenv(Object.fromEntries(secrets.map((secret) => [variableOf(secret), secret.text]))),
    meaning: '**secret**: credentials that Compose hands to containers as files, above all those of the databases',
  };
  const files: readonly ComposeFile[] = [
    ...(runningApps(plan).some((app) => service(app).readsConfig) ? servers : []),
    ...(secrets.length > 0 ? [databases] : []),
    ...parts.flatMap(({ compose, context: own }) => compose.files?.(own) ?? []),
  ];
  const compose = { name: FILES.compose, text: composeFile(input, parts), meaning: 'what runs, and how' };
  problems.push(...networkProblems(values, plan));
  if (problems.length > 0) throw new UserError(problems.map(({ keys, message }) => ({ path: formatPath(keys), message })));
  return {
    files: [
      compose,
      ...files,
      {
        name: '.gitignore',
        text: [...[...SECRET_FILES, `${CERTIFICATES.folder}/`].map((name) => `/${name}`), '*.bak', '.*.tmp', ''].join('\n'),
      },
      { name: 'README.md', text: readme({ environment, values, plan, front, files: [compose, ...files] }) },
    ].map(({ name, text }) => ({ name, text, mode: SECRET_FILES.includes(name) ? 0o600 : 0o644 })),
    notes: notesOn(values, plan),
  };
}

/** What a reverse proxy has of the machine. */
const WEB_PORTS: readonly number[] = [80, 443];
const HTTP3_PORT = 443;

/** What the schema lets through, and Caddy, LiveKit or Docker would not start with. */
function networkProblems(values: Values, { installed }: Plan): Finding[] {
  const { compose } = values;
  const isNetwork = (text: string): boolean => {
    const [address, bits = '0'] = text.split('/');
    const family = isIP(address!);
    return family !== 0 && Number(bits) <= (family === 4 ? 32 : 128);
  };
  return findingsOf((report) => {
    for (const [index, text] of compose.trustedProxies.entries()) {
      if (isNetwork(text)) continue;
      report(`compose.trustedProxies.${index}`, `is no IP address or network such as 192.0.2.0/24: ${JSON.stringify(text)}`);
    }
    for (const key of ['nodeIp', 'httpAddress'] as const) {
      if (compose[key] !== '' && isIP(compose[key]) === 0) report(`compose.${key}`, `is no IP address: ${JSON.stringify(compose[key])}`);
    }
    if (compose.behindProxy && installed.livekit && compose.httpPort === RTC_TCP_PORT) {
      report('compose.httpPort', `is ${RTC_TCP_PORT}, which LiveKit has; choose another port`);
    }
    if (compose.behindProxy && compose.trustedProxies.length === 0 && WEB_PORTS.includes(compose.httpPort)) {
      report('compose.httpPort', `is ${compose.httpPort}, which the other reverse proxy on this machine has; choose another port`);
    }
    const [first, last = first!] = udpPorts(values).split('-').map(Number);
    if (installed.livekit && first! <= HTTP3_PORT && HTTP3_PORT <= last!) {
      report(
        'livekit.rtcPortRangeStart',
        `publishes UDP ${udpPorts(values)}, and ${HTTP3_PORT}/UDP is the reverse proxy's (HTTP/3); choose a range without it`,
      );
    }
  });
}
