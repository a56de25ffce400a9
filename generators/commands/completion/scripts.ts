/** What a shell is told. Each script asks the program itself at every Tab, so none is ever out of date. */

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

/** The hidden command that answers: words in, a line `value<tab>description` per candidate out. */
const ANSWER = '__complete';

/** @param program absolute path of `stoat-gen.mjs` */
export function completionScript(shell: Shell, program: string): string {
  return SCRIPTS[shell]
    .replaceAll('PROGRAM', () => (shell === 'fish' ? fishQuote(program) : shellQuote(program)))
    .replaceAll('ANSWER', ANSWER);
}

const SCRIPTS: Readonly<Record<Shell, string>> = {
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
`,
};

function shellQuote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function fishQuote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
