import { UsageError } from '../../lib/problems.ts';
import { ENV_OPTION, FORMAT_OPTION, KUBE_CONTEXT_OPTION, type Declare } from '../declare.ts';

export const declareConfig: Declare = (cli, { terminal, rootOf }) =>
  cli.command(
    'config',
    'the Revolt.toml that the servers will see',
    (command) =>
      command
        .option('env', ENV_OPTION)
        .option('reveal', { type: 'boolean', global: false, describe: 'show the credentials' })
        .option('diff', { type: 'boolean', global: false, describe: 'compare with what runs in the cluster; exit code 1 when it differs' })
        .option('kube-context', { ...KUBE_CONTEXT_OPTION, global: false, describe: `with --diff: ${KUBE_CONTEXT_OPTION.describe}` })
        .command(
          'explain <path>',
          'what a setting means, what it may be, what it is, and who set it',
          (explain) =>
            explain
              .positional('path', {
                type: 'string',
                demandOption: true,
                describe: 'a key of Revolt.toml (api.smtp.port) or of an environment (smtp.port)',
              })
              .option('format', FORMAT_OPTION)
              .example('$0 config explain api.smtp.port --env prod', 'a key of Revolt.toml')
              .example('$0 config explain apps.api', 'a table: what is in it'),
          async ({ path, env, format, ...args }) => {
            const { explainConfig } = await import('./explain.ts');
            await explainConfig({ root: rootOf(args), env, path, format }, terminal);
          },
        )
        .command(
          'schema',
          'JSON Schema of Revolt.toml, for editors',
          (schema) => schema.example('$0 config schema > Revolt.schema.json', '').example('$0 config schema | less', ''),
          async () => {
            const { revoltSchema } = await import('../../configuration/revolt/schema.ts');
            terminal.stdout.write(`${JSON.stringify(revoltSchema(), null, 2)}\n`);
          },
        )
        .example('$0 config --env prod', 'credentials masked')
        .example('$0 config --env prod --diff', 'what an apply would change in the cluster')
        .example('$0 config explain smtp.port --env prod', 'one setting'),
    async ({ env, reveal, diff, kubeContext, ...args }) => {
      const root = rootOf(args);
      if (!diff) {
        if (kubeContext !== undefined) throw new UsageError('--kube-context goes with --diff: nothing else looks at a cluster');
        const { showConfig } = await import('./config.ts');
        await showConfig({ root, env, reveal: reveal === true }, terminal);
        return;
      }
      if (reveal) throw new UsageError('--diff shows no credentials, so --reveal has no meaning with it');
      const { diffConfig } = await import('./diff.ts');
      if (await diffConfig({ root, env, kubeContext }, terminal)) process.exitCode = 1;
    },
  );
