import { resolve } from 'node:path';
import { UsageError } from '../../lib/problems.ts';
import { ENV_OPTION, flag, text, type Declare } from '../declare.ts';

export const declareCompose: Declare = (cli, { terminal, rootOf, differs }) =>
  cli.command(
    'compose',
    'the same platform as a Docker Compose project, without Kubernetes',
    (command) =>
      command
        .option('env', ENV_OPTION)
        .option('out', { ...text('folder of the Compose project: a new one, or one that this has written'), demandOption: true })
        .option('check', flag('write nothing; exit code 1 when the folder is not what the environment says'))
        .option('yes', { ...flag('on a terminal, do not ask before files are changed'), alias: 'y' })
        .example('$0 compose --env prod --out ~/stoat', 'then: cd ~/stoat && docker compose up --detach --wait --remove-orphans')
        .example('$0 compose --env prod --out ~/stoat --check', 'in a pipeline: what has drifted, as a diff'),
    async (args) => {
      const { out, check, yes } = args;
      if (check && yes) throw new UsageError('--check writes nothing, so --yes has no meaning with it');
      if (out === '') throw new UsageError('--out takes the name of a folder');
      const { compose } = await import('./compose.ts');
      if (await compose({ ...args, root: rootOf(args), out: resolve(terminal.cwd, out), shown: out }, terminal)) differs();
    },
  );
