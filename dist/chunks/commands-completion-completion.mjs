import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  kubectl
} from "./targets-kubernetes-cluster-kubectl.shared.mjs";
import {
  IDENTIFIER_NAMES
} from "./configuration-secrets-identifiers.shared.mjs";
import "./components-index.shared.mjs";
import {
  COMMANDS
} from "./commands-index.shared.mjs";
import "./commands-declare.shared.mjs";
import {
  environmentNames
} from "./environment-plain-yaml.shared.mjs";
import "./environment-root.shared.mjs";
import "./lib-json.shared.mjs";
import "./lib-problems.shared.mjs";
import "./runtime.shared.mjs";

// generators/commands/completion/completion.ts
import { resolve } from "node:path";

// generators/commands/completion/model.ts
var COMMON_OPTIONS = [
  {
    name: "directory",
    aliases: ["C"],
    description: "the project's folder, where it is not this one",
    takesValue: true,
    repeats: false,
    choices: []
  },
  { name: "help", aliases: [], description: "show help", takesValue: false, repeats: false, choices: [] },
  { name: "version", aliases: [], description: "show version", takesValue: false, repeats: false, choices: [] }
];
function modelOf(declarations) {
  const root = draft("stoat-gen", "");
  const recorder = recorderOf(root);
  for (const declare of declarations) declare(recorder, {});
  return root;
}
function draft(name, description) {
  return { name, description, options: [], positionals: [], commands: [] };
}
function recorderOf(into) {
  const methods = {
    command: (name, description, builder) => recordCommand(into, name, description, builder),
    option: (name, declared = {}) => recordOptions(into, typeof name === "string" ? { [name]: declared } : name),
    options: (name, declared = {}) => recordOptions(into, typeof name === "string" ? { [name]: declared } : name),
    positional: (name, declared = {}) => {
      const at = into.positionals.findIndex((positional) => positional.name === name);
      const known = into.positionals[at] ?? { name, repeats: declared.array === true, choices: [] };
      into.positionals.splice(at < 0 ? into.positionals.length : at, at < 0 ? 0 : 1, { ...known, choices: texts(declared.choices) });
    }
  };
  const recorder = new Proxy({}, {
    get: (_, method) => (
      // Whatever else a declaration says (examples, conflicts, checks) is nothing to complete.
      (...args) => {
        methods[String(method)]?.(...args);
        return recorder;
      }
    )
  });
  return recorder;
}
function recordCommand(into, declared, description, builder) {
  const usage = String(Array.isArray(declared) ? declared[0] : declared);
  const [name = "", ...positionals] = usage.split(/\s+/);
  if (description === false || name.startsWith("_")) return;
  const command = draft(name, String(description ?? ""));
  for (const positional of positionals) {
    const match = /^[<[]([^\]>.|]+)[^\]>]*?(\.\.)?[\]>]$/.exec(positional);
    if (match !== null) command.positionals.push({ name: match[1], repeats: match[2] !== void 0, choices: [] });
  }
  if (typeof builder === "function") builder(recorderOf(command));
  if (typeof builder === "object" && builder !== null) recordOptions(command, builder);
  if (name === "$0") {
    into.options.push(...command.options);
    into.positionals.push(...command.positionals);
    into.commands.push(...command.commands);
  } else {
    into.commands.push(command);
  }
}
function recordOptions(into, options) {
  for (const [name, declared] of Object.entries(options)) {
    if (declared.hidden === true) continue;
    into.options.push({
      name,
      aliases: declared.alias === void 0 ? [] : [declared.alias].flat(),
      description: declared.describe ?? declared.description ?? "",
      takesValue: declared.type !== "boolean" && declared.type !== "count" && declared.boolean !== true,
      repeats: declared.array === true || declared.type === "array",
      choices: texts(declared.choices)
    });
  }
}
function texts(choices) {
  return (choices ?? []).map(String);
}

// generators/commands/completion/complete.ts
async function complete(model, typed, valuesOf) {
  const words = withoutEquals(typed);
  const current = words.at(-1) ?? "";
  const at = positionOf(model, words.slice(0, -1));
  const all = await candidates(at, current, valuesOf);
  return all.filter(({ value }) => value.startsWith(current));
}
function valueIn(typed, names) {
  const words = withoutEquals(typed.slice(0, -1));
  let value;
  for (const [index, word] of words.entries()) {
    const [name, inline] = splitOption(word);
    if (names.includes(name)) value = inline ?? words[index + 1] ?? value;
  }
  return value;
}
async function candidates(at, current, valuesOf) {
  const values = async (option) => option.choices.length > 0 ? option.choices : valuesOf(option.name);
  if (at.awaiting !== void 0) return (await values(at.awaiting)).map((value) => ({ value, description: "" }));
  if (!at.literal && current.startsWith("-")) {
    const [name, inline] = splitOption(current);
    const option = optionsOf(at.command).find((option2) => spellings(option2).includes(name));
    if (inline !== void 0 && option !== void 0)
      return (await values(option)).map((value) => ({ value: `${name}=${value}`, description: "" }));
    return optionsOf(at.command).filter((option2) => option2.repeats || !at.used.has(option2)).map((option2) => ({ value: `--${option2.name}`, description: option2.description }));
  }
  const commands = at.positionals === 0 ? at.command.commands.map(({ name, description }) => ({ value: name, description })) : [];
  const { positionals } = at.command;
  const last = positionals.at(-1);
  const positional = positionals[at.positionals] ?? (last?.repeats === true ? last : void 0);
  const allowed = positional === void 0 ? [] : positional.choices.length > 0 ? positional.choices : await valuesOf(positional.name);
  return [...commands, ...allowed.map((value) => ({ value, description: "" }))];
}
function positionOf(model, words) {
  let command = model;
  let positionals = 0;
  let awaiting;
  let literal = false;
  const used = /* @__PURE__ */ new Set();
  for (const word of words) {
    if (awaiting !== void 0) {
      awaiting = void 0;
    } else if (word === "--" && !literal) {
      literal = true;
    } else if (word.startsWith("-") && word !== "-" && !literal) {
      const [name, inline] = splitOption(word);
      const option = optionsOf(command).find((candidate) => spellings(candidate).includes(name));
      if (option !== void 0) used.add(option);
      if (option?.takesValue === true && inline === void 0) awaiting = option;
    } else {
      const next = positionals === 0 && !literal ? command.commands.find(({ name }) => name === word) : void 0;
      if (next === void 0) positionals += 1;
      command = next ?? command;
    }
  }
  return { command, positionals, used, awaiting, literal };
}
function optionsOf(command) {
  return [...command.options, ...COMMON_OPTIONS];
}
function spellings({ name, aliases }) {
  return [name, ...aliases].map((spelling) => spelling.length === 1 ? `-${spelling}` : `--${spelling}`);
}
function splitOption(word) {
  const equals = word.startsWith("--") ? word.indexOf("=") : -1;
  return equals < 0 ? [word, void 0] : [word.slice(0, equals), word.slice(equals + 1)];
}
function withoutEquals(words) {
  const kept = words.filter((word, index) => !(word === "=" && index > 0 && words[index - 1].startsWith("--")));
  return words.at(-1) === "=" ? [...kept, ""] : kept;
}

// generators/commands/completion/scripts.ts
var ANSWER = "__complete";
function completionScript(shell, program) {
  return SCRIPTS[shell].replaceAll("PROGRAM", () => shell === "fish" ? fishQuote(program) : shellQuote(program)).replaceAll("ANSWER", ANSWER);
}
var SCRIPTS = {
  bash: `# Completion of stoat-gen for bash. In ~/.bashrc:  source <(node PROGRAM completion bash)
# Where there is no stoat-gen on the PATH, it is defined here.
type stoat-gen >/dev/null 2>&1 || stoat-gen() { node PROGRAM "$@"; }
_stoat_gen() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    COMPREPLY+=("\${line%%$'\\t'*}")
  done < <(node PROGRAM ANSWER -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _stoat_gen stoat-gen
`,
  zsh: `#compdef stoat-gen
# Completion of stoat-gen for zsh. In ~/.zshrc:  source <(node PROGRAM completion zsh)
# Where there is no stoat-gen on the PATH, it is defined here.
(( $+commands[stoat-gen] )) || stoat-gen() { node PROGRAM "$@" }
_stoat_gen() {
  local -a values shown
  local value description
  while IFS=$'\\t' read -r value description; do
    values+=("$value")
    shown+=("\${value}\${description:+  -- $description}")
  done < <(node PROGRAM ANSWER -- "\${(@)words[2,CURRENT]}" 2>/dev/null)
  if (( \${#values} > 0 )); then
    compadd -l -d shown -a values
  else
    _files
  fi
}
if [[ \${zsh_eval_context[-1]} == loadautofunc ]]; then
  _stoat_gen "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
  compdef _stoat_gen stoat-gen
fi
`,
  fish: `# Completion of stoat-gen for fish. In ~/.config/fish/config.fish:  node PROGRAM completion fish | source
# Where there is no stoat-gen on the PATH, it is defined here.
type -q stoat-gen; or function stoat-gen; node PROGRAM $argv; end
function __stoat_gen_complete
  set -l words (commandline --tokenize --cut-at-cursor --current-process) (commandline --cut-at-cursor --current-token)
  set -l found (node PROGRAM ANSWER -- $words[2..-1] 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\\n' $found
  else
    __fish_complete_path (commandline --cut-at-cursor --current-token)
  end
end
complete --command stoat-gen --no-files --arguments '(__stoat_gen_complete)'
`
};
function shellQuote(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
function fishQuote(text) {
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

// generators/commands/completion/completion.ts
function printScript(shell, program, { stdout }) {
  stdout.write(completionScript(shell, resolve(program)));
}
async function printCandidates(words, { rootOf, terminal }) {
  const found = await complete(modelOf(COMMANDS), words, async (name) => {
    if (name === "ids") return IDENTIFIER_NAMES;
    if (name === "env") return environmentNames(rootOf({ directory: valueIn(words, ["--directory", "-C"]) }));
    if (name === "kube-context") {
      const contexts = await kubectl({}, ["config", "get-contexts", "--output", "name"], { timeout: 3 });
      return contexts.ok ? contexts.stdout.split("\n").filter(Boolean) : [];
    }
    return [];
  });
  terminal.stdout.write(found.map(({ value, description }) => description === "" ? `${value}
` : `${value}	${description}
`).join(""));
}
export {
  printCandidates,
  printScript
};
