import { flag, text, type Declare } from '../declare.ts';

const repeatable = (describe: string) => ({ ...text(describe), array: true, nargs: 1 }) as const;

export const declareInit: Declare = (cli, { terminal, rootOf }) =>
  cli.command(
    'init',
    'make an environment and its secrets: by questions, or by flags',
    (command) =>
      command
        .option('env', text('name of the new environment; default: asked for, or local'))
        .option('mode', {
          choices: ['local', 'remote'] as const,
          describe: 'local: for this machine, own CA; remote: public, certificates by Let’s Encrypt',
        })
        .option('domain', text('host name of the installation'))
        .option('admin-email', text("where Let's Encrypt writes to"))
        .option('set', repeatable('KEY=VALUE, any key of docs/reference.md; repeatable'))
        .option('secret-file', repeatable('KEY=FILE, a secret key and the file that holds its value; repeatable'))
        .option('yes', { ...flag('ask nothing'), alias: 'y' })
        .option('dry-run', flag('show what would be written, write nothing'))
        .example('$0 init', 'asks everything, shows what it will write')
        .example(
          '$0 init --env prod --mode remote --domain chat.example.org --admin-email admin@example.org ' +
            '--set smtp.host=mail.example.org --secret-file smtp.password=./smtp-password --yes',
          'asks nothing',
        ),
    async (args) => {
      const { init } = await import('./init.ts');
      await init({ ...args, root: rootOf(args) }, terminal);
    },
  );
