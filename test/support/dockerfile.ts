/** What a Dockerfile of ours has to be. */
import { Arg, DockerfileParser, Env, From, type Instruction } from 'dockerfile-ast';

const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** `1.29.8-alpine`: three numbers. `1.29` and `lts` move. */
const EXACT_TAG = /^v?\d+\.\d+\.\d+(?:[-+.][A-Za-z0-9.-]+)?$/;
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i;
/** Names whose values nobody should find in an image's history. A "site key" is public. */
const SECRET_NAME =
  /(?:^|_)(?:.*SECRET.*|.*PASSW(?:OR)?D.*|.*PASSPHRASE.*|.*TOKEN.*|.*CREDENTIALS?.*|(?:API|ACCESS|PRIVATE|ENCRYPTION|VAPID)_?KEY.*|KEY|DSN)(?:_|$)/i;
const ROOT_USER = /^(?:root|0+)(?::|$)/;

/** What is wrong with a Dockerfile, each with its line; nothing when all is well. */
export function dockerfileProblems(text: string): string[] {
  const instructions = DockerfileParser.parse(text).getInstructions();
  const problems: string[] = [];
  const say = (instruction: Instruction, problem: string): unknown => problems.push(`${instruction.getRange().start.line + 1}: ${problem}`);
  const stages = new Set<string>();
  let user: Instruction | undefined;
  let health: Instruction | undefined;
  let last: From | undefined;

  for (const instruction of instructions) {
    const args = instruction.getArguments().map((argument) => argument.getValue());
    if (instruction instanceof From) {
      const image = instruction.getImage() ?? '';
      if (!stages.has(image) && !isPinned(image)) say(instruction, `${image} is pinned by neither a digest nor an exact tag`);
      const stage = instruction.getBuildStage();
      if (stage !== null) stages.add(stage);
      [user, health, last] = [undefined, undefined, instruction];
    } else if (instruction instanceof Env) {
      for (const property of instruction.getProperties())
        if (SECRET_NAME.test(property.getName())) say(instruction, `ENV ${property.getName()} looks like a secret`);
    } else if (instruction instanceof Arg) {
      const name = instruction.getProperty()?.getName() ?? '';
      if (SECRET_NAME.test(name)) say(instruction, `ARG ${name} looks like a secret`);
    }
    switch (instruction.getKeyword()) {
      case 'ADD':
        for (const source of args
          .slice(0, -1)
          .map(unquoted)
          .filter((each) => REMOTE.test(each)))
          say(instruction, `ADD fetches ${source}`);
        break;
      case 'COPY': {
        const from = /(?:^|\s)--from=(\S+)/.exec(instruction.getTextContent())?.[1];
        if (from !== undefined && !stages.has(from) && !/^\d+$/.test(from) && !isPinned(from))
          say(instruction, `${from} is pinned by neither a digest nor an exact tag`);
        break;
      }
      case 'USER':
        user = instruction;
        break;
      case 'HEALTHCHECK':
        health = args.some((arg) => arg.toUpperCase() === 'NONE') ? undefined : instruction;
        break;
    }
  }

  if (last === undefined) return ['1: there is no image'];
  const name = user?.getArguments()[0]?.getValue();
  if (user === undefined || name === undefined) say(last, 'the last stage has no USER');
  else if (ROOT_USER.test(name)) say(user, 'the last USER is root');
  else if (name.includes('$')) say(user, `who ${name} is depends on the build`);
  if (health === undefined) say(last, 'the last stage has no HEALTHCHECK');
  return problems;
}

function isPinned(image: string): boolean {
  if (image === 'scratch') return true;
  const [name, digest] = image.split('@') as [string, string?];
  if (digest !== undefined) return DIGEST.test(digest);
  const [, tag] = /[^/]:([^/:]+)$/.exec(name) ?? [];
  return tag !== undefined && EXACT_TAG.test(tag);
}

/** Of the JSON form: `["a", "b"]` comes with its punctuation. */
function unquoted(text: string): string {
  return text.replace(/^\[?\s*"?|"?\s*,?\]?$/g, '');
}
