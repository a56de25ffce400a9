import { FORMAT_OPTION, type Declare } from '../declare.ts';

export const declareImport: Declare = (cli, { terminal, rootOf }) =>
  cli.command(
    'import',
    'take over an existing installation: its keys, passwords and settings',
    (command) =>
      command
        .option('from', { type: 'string', requiresArg: true, demandOption: true, describe: 'folder of the old installation; only read' })
        .option('env', { type: 'string', requiresArg: true, demandOption: true, describe: 'name of the environment to make' })
        .option('kind', {
          choices: ['compose', 'helmfile'] as const,
          describe:
            'compose: Revolt.toml and secrets.env; helmfile: environments/*.yaml of the original deployment; detected when left out',
        })
        .option('from-env', {
          type: 'string',
          requiresArg: true,
          describe: 'helmfile only: name of the environment there, when it is not the same',
        })
        .option('dry-run', { type: 'boolean', describe: 'show what would be written, secrets masked, and write nothing' })
        .option('yes', { alias: 'y', type: 'boolean', describe: 'do not ask' })
        .option('format', FORMAT_OPTION)
        .example('$0 import --from ../self-hosted --env prod --dry-run', 'look at what becomes of the official compose set-up')
        .example('$0 import --from ../old --env prod --from-env remote', 'an environment of the original deployment'),
    async ({ from, env, kind, fromEnv, dryRun, yes, format, ...args }) => {
      const { importInstallation } = await import('./import.ts');
      await importInstallation(
        { root: rootOf(args), from, env, kind, fromEnv, dryRun: dryRun === true, yes: yes === true, format },
        terminal,
      );
    },
  );
