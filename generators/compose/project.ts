import { plan as planOf } from '../platform/plan.ts';
import { UserError } from '../problems.ts';
import { dotenv } from '../secrets/dotenv.ts';
import type { Credentials } from '../secrets/derive.ts';
import type { Computed } from '../values/compute.ts';
import type { Values } from '../values/definition.ts';
import { formatPath } from '../values/path.ts';
import type { Finding } from '../values/rules.ts';
import { caddyfile } from './caddyfile.ts';
import { composeFile, FILES } from './compose-file.ts';
import { composeRevolt } from './configuration.ts';
import { containerSecrets } from './credentials.ts';
import { frontOf } from './front.ts';
import { livekitYml } from './livekit.ts';
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
export const SECRET_FILES: readonly string[] = [FILES.env, FILES.secretsEnv, FILES.livekit];

/**
 * Everything that makes a Compose project of an environment. Pure: the same values give the same bytes.
 * @throws UserError for limits that are no quantities
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
  if (problems.length > 0) throw new UserError(problems.map(({ keys, message }) => ({ path: formatPath(keys), message })));
  const all: Record<string, string> = {
    [FILES.compose]: compose,
    ...texts,
    '.gitignore': [...SECRET_FILES.map((name) => `/${name}`), '*.bak', ''].join('\n'),
    'README.md': readme({ environment, values, plan, front, names: [FILES.compose, ...Object.keys(texts)] }),
  };
  return {
    files: Object.entries(all).map(([name, text]) => ({ name, text, mode: SECRET_FILES.includes(name) ? PRIVATE : PUBLIC })),
    notes: notesOn(values, plan),
  };
}
