import { resolve } from 'node:path';
import { UsageError } from '../../lib/problems.ts';
import { ENV_OPTION, type Declare } from '../declare.ts';

export const declareCompose: Declare = (cli, { terminal, rootOf }) =>
  cli.command(
    'compose',
    'the same platform as a Docker Compose project, without Kubernetes',
    (command) =>
      command
        .option('env', ENV_OPTION)
        .option('out', {
          type: 'string',
          requiresArg: true,
          demandOption: true,
          describe: 'folder of the Compose project: a new one, or one that this has written',
        })
        .option('check', { type: 'boolean', describe: 'write nothing; exit code 1 when the folder is not what the environment says' })
        .option('yes', { alias: 'y', type: 'boolean', describe: 'on a terminal, do not ask before files are changed' })
        .example('$0 compose --env prod --out ~/stoat', 'then: cd ~/stoat && docker compose up --detach --wait --remove-orphans')
        .example('$0 compose --env prod --out ~/stoat --check', 'in a pipeline: what has drifted, as a diff'),
    async ({ env, out, check, yes, ...args }) => {
      if (check && yes) throw new UsageError('--check writes nothing, so --yes has no meaning with it');
      if (out === '') throw new UsageError('--out takes the name of a folder');
      const { compose } = await import('./compose.ts');
      const drifted = await compose(
        { root: rootOf(args), env, out: resolve(out), shown: out, check: check === true, yes: yes === true },
        terminal,
      );
      if (drifted) process.exitCode = 1;
    },
  );
