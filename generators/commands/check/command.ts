import { ENV_OPTION, FORMAT_OPTION, KUBE_CONTEXT_OPTION, type Declare } from '../declare.ts';

export const declareCheck: Declare = (cli, { terminal, rootOf }) =>
  cli.command(
    'check',
    'everything that can be known before a deploy, with the fix',
    (command) =>
      command
        .option('env', ENV_OPTION)
        .option('cluster', { type: 'boolean', default: false, describe: 'look at the cluster too' })
        .option('format', FORMAT_OPTION)
        .option('kube-context', KUBE_CONTEXT_OPTION)
        .example('$0 check --env prod --cluster', 'before the first deploy')
        .example('$0 check --env prod --format json', 'in CI: exit code 1 when something fails'),
    async (args) => {
      const { check } = await import('./check.ts');
      await check({ ...args, root: rootOf(args), cluster: args.cluster || args.kubeContext !== undefined }, terminal);
    },
  );
