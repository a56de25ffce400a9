import type { Declare } from '../declare.ts';

export const declareInit: Declare = (cli, { terminal, rootOf }) =>
  cli.command(
    'init',
    'make an environment and its secrets: by questions, or by flags',
    (command) =>
      command
        .option('env', { type: 'string', requiresArg: true, describe: 'name of the new environment; default: asked for, or local' })
        .option('mode', {
          choices: ['local', 'remote'] as const,
          describe: 'local: for this machine, own CA; remote: public, certificates by Let’s Encrypt',
        })
        .option('domain', { type: 'string', requiresArg: true, describe: 'host name of the installation' })
        .option('admin-email', { type: 'string', requiresArg: true, describe: "where Let's Encrypt writes to" })
        .option('set', {
          type: 'string',
          array: true,
          nargs: 1,
          requiresArg: true,
          describe: 'KEY=VALUE, any key of docs/reference.md; repeatable',
        })
        .option('secret-file', {
          type: 'string',
          array: true,
          nargs: 1,
          requiresArg: true,
          describe: 'KEY=FILE, a secret key and the file that holds its value; repeatable',
        })
        .option('yes', { alias: 'y', type: 'boolean', describe: 'ask nothing' })
        .option('dry-run', { type: 'boolean', describe: 'show what would be written, write nothing' })
        .example('$0 init', 'asks everything, shows what it will write')
        .example(
          '$0 init --env prod --mode remote --domain chat.example.org --admin-email admin@example.org --set smtp.host=mail.example.org --secret-file smtp.password=./smtp-password --yes',
          'asks nothing',
        ),
    async (args) => {
      const { init } = await import('./init.ts');
      await init(
        {
          root: rootOf(args),
          env: args.env,
          mode: args.mode,
          domain: args.domain,
          adminEmail: args.adminEmail,
          set: args.set ?? [],
          secretFiles: args.secretFile ?? [],
          yes: args.yes === true,
          dryRun: args.dryRun === true,
        },
        terminal,
      );
    },
  );
