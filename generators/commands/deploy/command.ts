import { CHARTS } from '../../lib/sandbox.ts';
import type { Declare } from '../declare.ts';

export const declareDeploy: Declare = (cli, { terminal, rootOf }) =>
  cli.command(
    'deploy',
    'make an environment where there is none, and deploy it',
    (command) =>
      command
        .option('env', { type: 'string', default: 'local', requiresArg: true, describe: 'name of the environment' })
        .option('domain', { type: 'string', requiresArg: true, describe: 'host name of a new environment' })
        .option('yes', { alias: 'y', type: 'boolean', describe: 'do not ask' })
        .option('sandbox', { type: 'boolean', describe: 'deploy to a Kubernetes API started here, without containers' })
        .option('charts', {
          choices: CHARTS,
          default: 'stand-in' as const,
          describe: "sandbox only: third-party charts' stand-ins, or the real ones",
        })
        .option('post-deploy', { type: 'boolean', describe: 'deploy nothing, say what is left to do: names, CA, login' })
        .option('sandbox-down', { type: 'boolean', describe: 'stop the sandbox' })
        .conflicts('sandbox-down', ['sandbox', 'domain', 'post-deploy'])
        .conflicts('post-deploy', 'domain')
        .example('$0 deploy --env prod --domain chat.example.org', 'to the current kube context, after asking')
        .example('$0 deploy --sandbox --yes', 'everything, on this machine, without a cluster'),
    async (args) => {
      const { afterDeploy, deploy, stopSandbox } = await import('./deploy.ts');
      const root = rootOf(args);
      if (args.sandboxDown) await stopSandbox(root, terminal);
      else if (args.postDeploy) await afterDeploy({ root, env: args.env, sandbox: args.sandbox === true }, terminal);
      else await deploy({ ...args, yes: args.yes === true, sandbox: args.sandbox === true, root }, terminal);
    },
  );
