import { COMMON_OPTIONS, type CommandModel, type OptionModel } from './model.ts';

export interface Candidate {
  readonly value: string;
  readonly description: string;
}

/** What is typed so far. */
interface Position {
  readonly command: CommandModel;
  /** Arguments of the command that stand already. */
  readonly positionals: number;
  readonly used: ReadonlySet<OptionModel>;
  /** Whose value comes next. */
  readonly awaiting?: OptionModel | undefined;
  /** `--` has been said: what follows is no option. */
  readonly literal: boolean;
}

/** Values of an option or argument that no declaration lists, such as names of environments. */
export type ValuesOf = (name: string) => Promise<readonly string[]>;

/**
 * What may stand in the place of the last word.
 * @param typed the words behind the program's name; the last is the one to complete, and may be empty
 */
export async function complete(model: CommandModel, typed: readonly string[], valuesOf: ValuesOf): Promise<Candidate[]> {
  const words = withoutEquals(typed);
  const current = words.at(-1) ?? '';
  const at = positionOf(model, words.slice(0, -1));
  const all = await candidates(at, current, valuesOf);
  return all.filter(({ value }) => value.startsWith(current));
}

/** The value that was typed for an option, the last one where there are several. */
export function valueIn(typed: readonly string[], names: readonly string[]): string | undefined {
  const words = withoutEquals(typed.slice(0, -1));
  let value: string | undefined;
  for (const [index, word] of words.entries()) {
    const [name, inline] = splitOption(word);
    if (names.includes(name)) value = inline ?? words[index + 1] ?? value;
  }
  return value;
}

async function candidates(at: Position, current: string, valuesOf: ValuesOf): Promise<Candidate[]> {
  const values = async (option: OptionModel): Promise<readonly string[]> =>
    option.choices.length > 0 ? option.choices : valuesOf(option.name);
  if (at.awaiting !== undefined) return (await values(at.awaiting)).map((value) => ({ value, description: '' }));
  if (!at.literal && current.startsWith('-')) {
    const [name, inline] = splitOption(current);
    const option = optionsOf(at.command).find((option) => spellings(option).includes(name));
    if (inline !== undefined && option !== undefined)
      return (await values(option)).map((value) => ({ value: `${name}=${value}`, description: '' }));
    return optionsOf(at.command)
      .filter((option) => option.repeats || !at.used.has(option))
      .map((option) => ({ value: `--${option.name}`, description: option.description }));
  }
  const commands = at.positionals === 0 ? at.command.commands.map(({ name, description }) => ({ value: name, description })) : [];
  const { positionals } = at.command;
  const last = positionals.at(-1);
  const positional = positionals[at.positionals] ?? (last?.repeats === true ? last : undefined);
  const allowed = positional === undefined ? [] : positional.choices.length > 0 ? positional.choices : await valuesOf(positional.name);
  return [...commands, ...allowed.map((value) => ({ value, description: '' }))];
}

function positionOf(model: CommandModel, words: readonly string[]): Position {
  let command = model;
  let positionals = 0;
  let awaiting: OptionModel | undefined;
  let literal = false;
  const used = new Set<OptionModel>();
  for (const word of words) {
    if (awaiting !== undefined) {
      awaiting = undefined;
    } else if (word === '--' && !literal) {
      literal = true;
    } else if (word.startsWith('-') && word !== '-' && !literal) {
      const [name, inline] = splitOption(word);
      const option = optionsOf(command).find((candidate) => spellings(candidate).includes(name));
      if (option !== undefined) used.add(option);
      if (option?.takesValue === true && inline === undefined) awaiting = option;
    } else {
      const next = positionals === 0 && !literal ? command.commands.find(({ name }) => name === word) : undefined;
      if (next === undefined) positionals += 1;
      command = next ?? command;
    }
  }
  return { command, positionals, used, awaiting, literal };
}

function optionsOf(command: CommandModel): readonly OptionModel[] {
  return [...command.options, ...COMMON_OPTIONS];
}

function spellings({ name, aliases }: OptionModel): string[] {
  return [name, ...aliases].map((spelling) => (spelling.length === 1 ? `-${spelling}` : `--${spelling}`));
}

/** `--name=value` in two; the second is undefined without `=`. */
function splitOption(word: string): [name: string, value: string | undefined] {
  const equals = word.startsWith('--') ? word.indexOf('=') : -1;
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)];
}

/** bash makes `--env=prod` three words, and `--env=` two; the sign between them says nothing new. */
function withoutEquals(words: readonly string[]): string[] {
  const kept = words.filter((word, index) => !(word === '=' && index > 0 && words[index - 1]!.startsWith('--')));
  return words.at(-1) === '=' ? [...kept, ''] : kept;
}
