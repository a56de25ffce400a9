import { UsageError } from '../../lib/problems.ts';
import { ENV_OPTION, flag, FORMAT_OPTION, json, KUBE_CONTEXT_OPTION, notBelow, text, type Declare } from '../declare.ts';

export const declareConfig: Declare = (cli, { terminal, rootOf, differs }) =>
  cli.command(
    'config',
    'the Revolt.toml that the servers will see',
    (command) =>
      command
        .option('env', ENV_OPTION)
        .option('reveal', notBelow(flag('show the credentials')))
        .option('diff', notBelow(flag('compare with what runs in the cluster; exit code 1 when it differs')))
        .option('kube-context', notBelow(text(`with --diff: ${KUBE_CONTEXT_OPTION.describe}`)))
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
          async (args) => {
            const { explainConfig } = await import('./explain.ts');
            await explainConfig({ ...args, root: rootOf(args) }, terminal);
          },
        )
        .command(
          'schema',
          'JSON Schema of Revolt.toml, for editors',
          (schema) => schema.example('$0 config schema > Revolt.schema.json', '').example('$0 config schema | less', ''),
          async () => {
            const { revoltSchema } = await import('../../configuration/revolt/schema.ts');
            terminal.stdout.write(json(revoltSchema()));
          },
        )
        .example('$0 config --env prod', 'credentials masked')
        .example('$0 config --env prod --diff', 'what an apply would change in the cluster')
        .example('$0 config explain smtp.port --env prod', 'one setting'),
    async (args) => {
      const { reveal, diff, kubeContext } = args;
      const options = { ...args, root: rootOf(args) };
      if (!diff) {
        if (kubeContext !== undefined) throw new UsageError('--kube-context goes with --diff: nothing else looks at a cluster');
        const { showConfig } = await import('./config.ts');
        await showConfig(options, terminal);
        return;
      }
      if (reveal) throw new UsageError('--diff shows no credentials, so --reveal has no meaning with it');
      const { diffConfig } = await import('./diff.ts');
      if (await diffConfig(options, terminal)) differs();
    },
  );
