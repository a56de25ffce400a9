import type { Declare } from '../declare.ts';

export const declareCompletion: Declare = (cli, context) =>
  cli
    .command(
      'completion <shell>',
      'print the script that completes commands, options and environments',
      (command) =>
        command
          .positional('shell', { choices: ['bash', 'zsh', 'fish'] as const, demandOption: true, describe: 'whose script' })
          .example('source <($0 completion bash)', 'in ~/.bashrc; zsh the same')
          .example('$0 completion fish | source', 'in ~/.config/fish/config.fish'),
      async ({ shell }) => {
        const { printScript } = await import('./completion.ts');
        printScript(shell, process.argv[1]!, context.terminal);
      },
    )
    .command(
      '__complete [words..]',
      // Not for people: what the scripts ask.
      false,
      (command) => command.string('_').positional('words', { type: 'string', array: true }),
      async ({ _: [, ...words] }) => {
        const { printCandidates } = await import('./completion.ts');
        // Behind `--` they are no positional arguments to yargs, however it is told.
        await printCandidates(words.map(String), context);
      },
    );
