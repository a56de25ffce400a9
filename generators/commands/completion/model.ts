/** What the command line takes, read off the declarations themselves, so that a completion never knows another truth. */
import type { Argv } from 'yargs';
import type { Context, Declare, GlobalOptions } from '../declare.ts';

export interface OptionModel {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly takesValue: boolean;
  readonly repeats: boolean;
  readonly choices: readonly string[];
}

export interface PositionalModel {
  readonly name: string;
  readonly repeats: boolean;
  readonly choices: readonly string[];
}

export interface CommandModel {
  readonly name: string;
  readonly description: string;
  readonly options: readonly OptionModel[];
  readonly positionals: readonly PositionalModel[];
  readonly commands: readonly CommandModel[];
}

/** Options that every command takes beside its own. */
export const COMMON_OPTIONS: readonly OptionModel[] = [
  {
    name: 'directory',
    aliases: ['C'],
    description: "the project's folder, where it is not this one",
    takesValue: true,
    repeats: false,
    choices: [],
  },
  { name: 'help', aliases: [], description: 'show help', takesValue: false, repeats: false, choices: [] },
  { name: 'version', aliases: [], description: 'show version', takesValue: false, repeats: false, choices: [] },
];

/** The parts of yargs' option objects that are read. */
interface Declared {
  readonly alias?: string | readonly string[];
  readonly type?: string;
  readonly choices?: readonly unknown[];
  readonly describe?: string;
  readonly description?: string;
  readonly array?: boolean;
  readonly boolean?: boolean;
  readonly hidden?: boolean;
  readonly coerce?: unknown;
}

interface Draft {
  name: string;
  description: string;
  options: OptionModel[];
  positionals: PositionalModel[];
  commands: CommandModel[];
}

/** Runs the declarations against something that only takes notes. */
export function modelOf(declarations: readonly Declare[]): CommandModel {
  const root = draft('stoat-gen', '');
  const recorder = recorderOf(root);
  for (const declare of declarations) declare(recorder, {} as Context);
  return root;
}

function draft(name: string, description: string): Draft {
  return { name, description, options: [], positionals: [], commands: [] };
}

function recorderOf(into: Draft): Argv<GlobalOptions> {
  const methods: Readonly<Record<string, (...args: never[]) => void>> = {
    command: (name: unknown, description: unknown, builder: unknown) => recordCommand(into, name, description, builder),
    option: (name: unknown, declared: Declared = {}) =>
      recordOptions(into, typeof name === 'string' ? { [name]: declared } : (name as Record<string, Declared>)),
    options: (name: unknown, declared: Declared = {}) =>
      recordOptions(into, typeof name === 'string' ? { [name]: declared } : (name as Record<string, Declared>)),
    positional: (name: string, declared: Declared = {}) => {
      const at = into.positionals.findIndex((positional) => positional.name === name);
      const known = into.positionals[at] ?? { name, repeats: declared.array === true, choices: [] };
      into.positionals.splice(at < 0 ? into.positionals.length : at, at < 0 ? 0 : 1, { ...known, choices: texts(declared.choices) });
    },
  };
  const recorder: Argv<GlobalOptions> = new Proxy({} as Argv<GlobalOptions>, {
    get:
      (_, method) =>
      // Whatever else a declaration says (examples, conflicts, checks) is nothing to complete.
      (...args: never[]) => {
        methods[String(method)]?.(...args);
        return recorder;
      },
  });
  return recorder;
}

function recordCommand(into: Draft, declared: unknown, description: unknown, builder: unknown): void {
  const usage = String(Array.isArray(declared) ? declared[0] : declared);
  const [name = '', ...positionals] = usage.split(/\s+/);
  // Hidden ones are described as `false`; `$0` is what a command does without a name.
  if (description === false || name.startsWith('_')) return;
  const command = draft(name, String(description ?? ''));
  for (const positional of positionals) {
    const match = /^[<[]([^\]>.|]+)[^\]>]*?(\.\.)?[\]>]$/.exec(positional);
    if (match !== null) command.positionals.push({ name: match[1]!, repeats: match[2] !== undefined, choices: [] });
  }
  if (typeof builder === 'function') (builder as (cli: Argv<GlobalOptions>) => unknown)(recorderOf(command));
  if (typeof builder === 'object' && builder !== null) recordOptions(command, builder as Record<string, Declared>);
  if (name === '$0') {
    into.options.push(...command.options);
    into.positionals.push(...command.positionals);
    into.commands.push(...command.commands);
  } else {
    into.commands.push(command);
  }
}

function recordOptions(into: Draft, options: Readonly<Record<string, Declared>>): void {
  for (const [name, declared] of Object.entries(options)) {
    if (declared.hidden === true) continue;
    into.options.push({
      name,
      aliases: declared.alias === undefined ? [] : ([declared.alias].flat() as string[]),
      description: declared.describe ?? declared.description ?? '',
      takesValue: declared.type !== 'boolean' && declared.type !== 'count' && declared.boolean !== true,
      repeats: declared.array === true || declared.type === 'array',
      choices: texts(declared.choices),
    });
  }
}

function texts(choices: readonly unknown[] | undefined): string[] {
  return (choices ?? []).map(String);
}
