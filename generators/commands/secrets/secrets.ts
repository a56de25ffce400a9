import type { Credentials, IdentifierName, Plan, Values } from '../../components/component.ts';
import { nearest, UserError } from '../../lib/problems.ts';
import { deriveCredentials } from '../../configuration/secrets/derive.ts';
import { dotenvQuote } from '../../configuration/secrets/dotenv.ts';
import { IDENTIFIER_NAMES, IDENTIFIERS } from '../../configuration/secrets/identifiers.ts';
import { MASK } from '../../configuration/secrets/mask.ts';
import { formatTable } from '../../lib/terminal/table.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { readSeed } from './read-seed.ts';
import { shellQuote } from '../../lib/shell-quote.ts';

/** Where the credentials come from: an environment of a project, or a bare seed. */
export type Source =
  | { readonly root: string; readonly env: string | undefined }
  | { readonly seedFile: string }
  | { readonly seedStdin: true };

export interface SecretsOptions {
  readonly ids: readonly string[];
  readonly source: Source;
  readonly format: 'table' | 'json' | 'yaml' | 'env' | 'dotenv' | 'kubernetes';
  readonly reveal: boolean;
}

interface Loaded {
  readonly credentials: Credentials;
  readonly overridden: ReadonlySet<string>;
  /** Absent for a bare seed: every component is taken for installed, with the user that it gets by default. */
  readonly environment?: { readonly values: Values; readonly plan: Plan };
}

/**
 * Prints the table of identifiers, or what programs make of it.
 * @throws UserError
 */
export async function showSecrets({ ids, source, format, reveal }: SecretsOptions, terminal: Terminal): Promise<void> {
  const chosen = chooseIdentifiers(ids);
  const loaded = await load(source, terminal);
  const value = (name: IdentifierName): string => (reveal ? loaded.credentials[name] : MASK);
  const rows = chosen.map((name) => {
    const { use, secret, keys } = IDENTIFIERS[name];
    return { identifier: name, use, secret, keys, origin: loaded.overridden.has(name) ? 'overridden' : 'derived', value: value(name) };
  });
  const { stdout } = terminal;
  switch (format) {
    case 'table':
      stdout.write(
        formatTable(
          ['IDENTIFIER', 'USED FOR', 'SECRET', 'KEYS', 'ORIGIN', 'VALUE'],
          rows.map(({ identifier, use, secret, keys, origin, value }) => [identifier, use, secret, keys.join(', '), origin, inCell(value)]),
        ),
      );
      return;
    case 'json':
      stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
      return;
    case 'yaml': {
      const { stringify } = await import('yaml');
      stdout.write(stringify(rows, { lineWidth: 0 }));
      return;
    }
    case 'env':
      stdout.write(chosen.map((name) => `export ${variable(name)}=${shellQuote(value(name))}\n`).join(''));
      return;
    case 'dotenv':
      stdout.write(chosen.map((name) => `${variable(name)}=${dotenvQuote(value(name))}\n`).join(''));
      return;
    case 'kubernetes': {
      const { secretManifests } = await import('./manifests.ts');
      const manifests = secretManifests(chosen, loaded);
      if (manifests === '') terminal.progress.note('None of these is read in the cluster: what they are for is not installed there.');
      stdout.write(manifests);
      return;
    }
  }
}

/** The identifiers that were named, in the order of the table; all of them when none was. */
function chooseIdentifiers(ids: readonly string[]): IdentifierName[] {
  const unknown = ids.filter((id) => !Object.hasOwn(IDENTIFIERS, id));
  if (unknown.length > 0) {
    throw new UserError(
      unknown.map((id) => {
        const meant = nearest(id, [...IDENTIFIER_NAMES, 'rotate-plan']);
        return {
          message: `there is no identifier ${JSON.stringify(id)}${meant === undefined ? '' : `; did you mean ${meant}?`} (there are: ${IDENTIFIER_NAMES.join(', ')})`,
        };
      }),
    );
  }
  return IDENTIFIER_NAMES.filter((name) => ids.length === 0 || ids.includes(name));
}

async function load(source: Source, terminal: Terminal): Promise<Loaded> {
  if ('root' in source) {
    const [{ chooseEnvironment }, { loadEnvironment }] = await Promise.all([
      import('../../environment/choose.ts'),
      import('../../environment/load.ts'),
    ]);
    const { values, plan, credentials } = await loadEnvironment(source.root, chooseEnvironment(source.root, source.env), terminal.env);
    return {
      credentials,
      overridden: new Set(IDENTIFIER_NAMES.filter((name) => values.secretOverrides[name] !== undefined)),
      environment: { values, plan },
    };
  }
  const seed = await readSeed('seedFile' in source ? source.seedFile : undefined, terminal);
  return { credentials: deriveCredentials(seed, {}), overridden: new Set() };
}

/** `mongo-root` as the name of a variable. */
function variable(name: IdentifierName): string {
  return name.toUpperCase().replaceAll('-', '_');
}

/** A value with line breaks would break the table. */
function inCell(value: string): string {
  return /[\n\r\t]/.test(value) ? JSON.stringify(value) : value;
}
