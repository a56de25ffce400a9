import type { IdentifierName } from '../../components/component.ts';
import { deriveCredentials } from '../../configuration/secrets/derive.ts';
import { dotenvQuote } from '../../configuration/secrets/dotenv.ts';
import { IDENTIFIER_NAMES, IDENTIFIERS } from '../../configuration/secrets/identifiers.ts';
import { MASK } from '../../configuration/secrets/mask.ts';
import type { Chosen } from '../../environment/choose.ts';
import { nearest, UserError } from '../../lib/problems.ts';
import { shellQuote } from '../../lib/shell-quote.ts';
import { formatTable } from '../../lib/terminal/table.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { json } from '../declare.ts';
import type { Contents } from './manifests.ts';
import { readSeed } from './read-seed.ts';

export interface SecretsOptions {
  readonly ids: readonly string[];
  /** Where the credentials come from: an environment of a project, or a bare seed, on stdin where there is no file. */
  readonly source: Chosen | { readonly seedFile: string | undefined };
  readonly format: 'table' | 'json' | 'yaml' | 'env' | 'dotenv' | 'kubernetes';
  readonly reveal: boolean;
}

/**
 * Prints the table of identifiers, or what programs make of it.
 * @throws UserError
 */
export async function showSecrets({ ids, source, format, reveal }: SecretsOptions, terminal: Terminal): Promise<void> {
  const chosen = chooseIdentifiers(ids);
  const loaded = await load(source, terminal);
  const overrides = loaded.environment?.values.secretOverrides ?? {};
  const rows = chosen.map((name) => {
    const { use, secret, keys } = IDENTIFIERS[name];
    const origin = overrides[name] === undefined ? 'derived' : 'overridden';
    return { identifier: name, use, secret, keys, origin, value: reveal ? loaded.credentials[name] : MASK };
  });
  const variables = (line: (variable: string, value: string) => string): string =>
    rows.map(({ identifier, value }) => `${line(identifier.toUpperCase().replaceAll('-', '_'), value)}\n`).join('');
  const print = {
    table: () =>
      formatTable(
        ['IDENTIFIER', 'USED FOR', 'SECRET', 'KEYS', 'ORIGIN', 'VALUE'],
        rows.map(({ identifier, use, secret, keys, origin, value }) => [identifier, use, secret, keys.join(', '), origin, inCell(value)]),
      ),
    json: () => json(rows),
    yaml: async () => (await import('yaml')).stringify(rows, { lineWidth: 0 }),
    env: () => variables((variable, value) => `export ${variable}=${shellQuote(value)}`),
    dotenv: () => variables((variable, value) => `${variable}=${dotenvQuote(value)}`),
    kubernetes: async () => (await import('./manifests.ts')).secretManifests(chosen, loaded),
  };
  const text = await print[format]();
  if (text === '') terminal.progress.note('None of these is read in the cluster: what they are for is not installed there.');
  terminal.stdout.write(text, format === 'table' ? undefined : 'exact');
}

/** The identifiers that were named, in the order of the table; all of them when none was. */
function chooseIdentifiers(ids: readonly string[]): IdentifierName[] {
  const unknown = ids.filter((id) => !Object.hasOwn(IDENTIFIERS, id));
  if (unknown.length > 0) {
    throw new UserError(
      unknown.map((id) => {
        const meant = nearest(id, [...IDENTIFIER_NAMES, 'rotate-plan']);
        const hint = meant === undefined ? '' : `; did you mean ${meant}?`;
        return { message: `there is no identifier ${JSON.stringify(id)}${hint} (there are: ${IDENTIFIER_NAMES.join(', ')})` };
      }),
    );
  }
  return IDENTIFIER_NAMES.filter((name) => ids.length === 0 || ids.includes(name));
}

async function load(source: SecretsOptions['source'], terminal: Terminal): Promise<Contents> {
  if ('root' in source) {
    // Not loaded for a bare seed, which needs nothing of an environment.
    const { loadChosen } = await import('../../environment/choose.ts');
    const { values, plan, credentials } = await loadChosen(source, terminal.env);
    return { credentials, environment: { values, plan } };
  }
  return { credentials: deriveCredentials(await readSeed(source.seedFile, terminal), {}) };
}

/** A value with line breaks would break the table. */
function inCell(value: string): string {
  return /[\n\r\t]/.test(value) ? JSON.stringify(value) : value;
}
