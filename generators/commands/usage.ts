import { UsageError } from '../lib/problems.ts';

/** Which options of a command take what, by every name that they have; as yargs knows them. */
export interface Declared {
  readonly boolean: readonly string[];
  readonly number: readonly string[];
  readonly string: readonly string[];
  readonly array: readonly string[];
  readonly choices: Readonly<Record<string, unknown>>;
  readonly alias: Readonly<Record<string, readonly string[]>>;
}

/**
 * Refuses what yargs takes in silence: an option that is given twice, a value that is none.
 * @param args the words of the command line
 * @param argv what yargs made of them
 * @throws UsageError
 */
export function assertUsage(args: readonly string[], argv: Readonly<Record<string, unknown>>, declared: Declared): true {
  for (const name of [...declared.string, ...declared.number, ...Object.keys(declared.choices)]) {
    const value = argv[name];
    if (Array.isArray(value) && !declared.array.includes(name)) throw new UsageError(`${dashed(name)} is given twice; give it once`);
    // What yargs makes of --no-NAME.
    if (value === false) throw new UsageError(`there is no ${dashed(`no-${name}`)}; ${dashed(name)} takes a value`);
    const names = [name, ...(declared.alias[name] ?? [])].map(dashed);
    // A command's own argument, which has no dashes, may be empty.
    const isOption = args.some((word) => names.includes(word.split('=')[0]!));
    if (isOption && name.length > 1 && [value].flat().includes(''))
      throw new UsageError(`${dashed(name)} takes a value, found an empty one`);
    if (declared.number.includes(name) && value !== undefined && !Number.isFinite(value)) {
      throw new UsageError(`${dashed(name)} must be a number`);
    }
  }
  const seen = new Set<string>();
  for (const [name, value] of flagsIn(args, declared)) {
    if (value !== undefined && value !== 'true' && value !== 'false') {
      throw new UsageError(`${dashed(name)} takes no value, found ${JSON.stringify(value)}; leave it out to say no`);
    }
    if (seen.has(name)) throw new UsageError(`${dashed(name)} is given twice; give it once`);
    seen.add(name);
  }
  return true;
}

/** Flags among the words, by their longest name, with what is behind a `=`. */
function flagsIn(args: readonly string[], { boolean, alias }: Declared): [name: string, value: string | undefined][] {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).flatMap((word): [string, string | undefined][] => {
    const [, long, short = '', value] = /^(?:--(?:no-)?([a-z][\w-]*)|-([a-zA-Z]+))(?:=(.*))?$/s.exec(word) ?? [];
    const names = long === undefined ? [...short] : [long];
    return names.filter((name) => boolean.includes(name)).map((name) => [nameOf(name, alias), value]);
  });
}

/** The name of an option by one of its names. */
function nameOf(name: string, alias: Declared['alias']): string {
  return Object.keys(alias).find((own) => own.length > 1 && alias[own]!.includes(name)) ?? name;
}

function dashed(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return name.length === 1 ? `-${name}` : `--${words}`;
}
