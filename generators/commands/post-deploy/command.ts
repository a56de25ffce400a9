import { resolve } from 'node:path';
import { UsageError } from '../../lib/problems.ts';
import { ENV_OPTION, flag, KUBE_CONTEXT_OPTION, text, type Declare } from '../declare.ts';

/** Seconds; a cloud's load balancer takes a minute or three. */
export const POST_DEPLOY_TIMEOUT = 300;

export const declarePostDeploy: Declare = (cli, { terminal, rootOf }) =>
  cli.command(
    'post-deploy',
    'wait for the address, then say what is left: names, CA, login',
    (command) =>
      command
        .option('env', ENV_OPTION)
        .option('timeout', { type: 'number', default: POST_DEPLOY_TIMEOUT, requiresArg: true, describe: 'seconds to wait' })
        .option('ca-file', text("where the CA's certificate goes; environments/NAME.ca.crt when left out"))
        .option('force', flag('replace a file that is not an earlier certificate'))
        .option('kube-context', KUBE_CONTEXT_OPTION)
        .check(({ timeout }) => {
          if (!(timeout >= 0 && timeout < Infinity)) throw new UsageError('--timeout must be a number of seconds, 0 or more');
          return true;
        })
        .example('$0 post-deploy', 'after the first helmfile apply')
        .example('$0 post-deploy --env prod --timeout 30 --ca-file ~/stoat-ca.crt', 'not too patiently, certificate elsewhere'),
    async (args) => {
      const { postDeploy } = await import('./post-deploy.ts');
      const caFile = args.caFile === undefined ? undefined : resolve(terminal.cwd, args.caFile);
      await postDeploy({ ...args, caFile, root: rootOf(args), cluster: { context: args.kubeContext } }, terminal);
    },
  );
