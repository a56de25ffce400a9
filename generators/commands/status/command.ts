import { ENV_OPTION, FORMAT_OPTION, KUBE_CONTEXT_OPTION, type Declare } from '../declare.ts';

export const declareStatus: Declare = (cli, { terminal, rootOf }) =>
  cli.command(
    'status',
    'releases and services: wanted and running version, pods, URLs, certificates',
    (command) =>
      command
        .option('env', ENV_OPTION)
        .option('format', FORMAT_OPTION)
        .option('kube-context', KUBE_CONTEXT_OPTION)
        .example('$0 status', 'of the only environment, on the current kube context')
        .example('until $0 status --env prod; do sleep 5; done', 'waits until all that is wanted runs'),
    async (args) => {
      const { status } = await import('./status.ts');
      await status({ ...args, root: rootOf(args) }, terminal);
    },
  );
