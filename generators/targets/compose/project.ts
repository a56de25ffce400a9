import { isIP } from 'node:net';
import { plan as planOf, type Plan } from '../../components/plan.ts';
import { UserError } from '../../lib/problems.ts';
import { dotenv } from '../../configuration/secrets/dotenv.ts';
import type { Credentials } from '../../configuration/secrets/derive.ts';
import type { Computed } from '../../configuration/compute.ts';
import type { Values } from '../../configuration/schema.ts';
import { formatPath } from '../../configuration/path.ts';
import type { Finding } from '../../configuration/rules.ts';
import { caddyfile } from './caddyfile.ts';
import { composeFile, FILES } from './compose-file.ts';
import { composeRevolt } from './configuration.ts';
import { containerSecrets } from './credentials.ts';
import { CERTIFICATES, frontOf } from './front.ts';
import { livekitYml, RTC_TCP_PORT } from './livekit.ts';
import { MONGODB_USERS } from './mongodb-users.ts';
import { notesOn } from './notes.ts';
import { readme } from './readme.ts';
import { wellKnown } from './well-known.ts';

export interface ProjectFile {
  /** Path in the project's folder. */
  readonly name: string;
  readonly text: string;
  readonly mode: number;
}

export interface ComposeProject {
  readonly files: readonly ProjectFile[];
  /** What of the environment means nothing here, or may not be as meant. */
  readonly notes: readonly string[];
}

export interface ProjectInput {
  /** Name of the environment. */
  readonly environment: string;
  readonly values: Values;
  readonly computed: Computed;
  readonly credentials: Credentials;
}

const PUBLIC = 0o644;
const PRIVATE = 0o600;

/** Files that hold credentials. */
const SECRET_FILES: readonly string[] = [FILES.env, FILES.secretsEnv, FILES.livekit];

/**
 * Everything that makes a Compose project of an environment. Pure: the same values give the same bytes.
 * @throws UserError for limits that are no quantities, addresses that are none, and a port that is taken
 */
export function composeProject({ environment, values, computed, credentials }: ProjectInput): ComposeProject {
  const plan = planOf(values);
  const revolt = composeRevolt(values, plan, credentials);
  const secrets = containerSecrets(values, plan, credentials);
  const variables = Object.values(secrets).flat();
  const front = frontOf(values, plan);
  const backends = Object.keys(plan.apps).some((app) => app !== 'client' && plan.apps[app as keyof typeof plan.apps]);
  const problems: Finding[] = [];

  const texts: Record<string, string> = {
    ...(backends ? { [FILES.revolt]: revolt.toml, [FILES.secretsEnv]: dotenv(revolt.env) } : {}),
    ...(variables.length > 0 ? { [FILES.env]: dotenv(Object.fromEntries(variables.map(({ variable, text }) => [variable, text]))) } : {}),
    ...(plan.installed.mongodb ? { [FILES.mongodbUsers]: MONGODB_USERS } : {}),
    ...(plan.installed.livekit ? { [FILES.livekit]: livekitYml(values, credentials, plan.apps.voiceIngress) } : {}),
    [FILES.caddyfile]: caddyfile(front),
    [FILES.wellKnown]: wellKnown(revolt.config),
  };
  const compose = composeFile({
    projectName: `stoat-${environment.toLowerCase()}`,
    environment,
    values,
    plan,
    computed,
    revolt,
    secrets,
    front,
    files: texts,
    report: (finding) => problems.push(finding),
  });
  problems.push(...networkProblems(values, plan));
  if (problems.length > 0) throw new UserError(problems.map(({ keys, message }) => ({ path: formatPath(keys), message })));
  const all: Record<string, string> = {
    [FILES.compose]: compose,
    ...texts,
    '.gitignore': [...SECRET_FILES.map((name) => `/${name}`), `/${CERTIFICATES.folder}/`, '*.bak', ''].join('\n'),
    'README.md': readme({ environment, values, plan, front, names: [FILES.compose, ...Object.keys(texts)] }),
  };
  return {
    files: Object.entries(all).map(([name, text]) => ({ name, text, mode: SECRET_FILES.includes(name) ? PRIVATE : PUBLIC })),
    notes: notesOn(values, plan),
  };
}

/** What the schema lets through, and Caddy, LiveKit or Docker would not start with. */
function networkProblems({ compose }: Values, { installed }: Plan): Finding[] {
  const isNetwork = (text: string): boolean => {
    const [address, bits = '0'] = text.split('/');
    const family = isIP(address!);
    return family !== 0 && Number(bits) <= (family === 4 ? 32 : 128);
  };
  const problems = compose.trustedProxies.flatMap((text, index): Finding[] =>
    isNetwork(text)
      ? []
      : [
          {
            keys: ['compose', 'trustedProxies', String(index)],
            message: `is no IP address or network such as 192.0.2.0/24: ${JSON.stringify(text)}`,
          },
        ],
  );
  if (compose.nodeIp !== '' && isIP(compose.nodeIp) === 0)
    problems.push({ keys: ['compose', 'nodeIp'], message: `is no IP address: ${JSON.stringify(compose.nodeIp)}` });
  if (compose.behindProxy && installed.livekit && compose.httpPort === RTC_TCP_PORT) {
    problems.push({ keys: ['compose', 'httpPort'], message: `is ${RTC_TCP_PORT}, which LiveKit has; choose another port` });
  }
  return problems;
}
