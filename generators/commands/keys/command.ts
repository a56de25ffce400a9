import { ENV_OPTION, flag, FORMAT_OPTION, type Declare } from '../declare.ts';

export const declareKeys: Declare = (cli, { terminal, rootOf }) =>
  cli.command('keys', 'the VAPID key pair and the file encryption key: make, show, verify', (command) =>
    command
      .command(
        'generate',
        'make what is missing and write it into the secret file; a key that is there is never replaced',
        (generate) =>
          generate
            .option('env', ENV_OPTION)
            .example('$0 keys generate --env prod', 'into environments/prod.secret.yaml, mode 0600')
            .example('$0 keys generate -C /srv/stoat --env prod', 'in another folder'),
        async (args) => {
          const { generateKeys } = await import('./generate.ts');
          await generateKeys({ ...args, root: rootOf(args) }, terminal);
        },
      )
      .command(
        'show',
        'the keys and where they are set; private ones masked',
        (show) =>
          show
            .option('env', ENV_OPTION)
            .option('reveal', flag('show the private keys'))
            .option('format', FORMAT_OPTION)
            .example('$0 keys show --env prod', 'private keys masked')
            .example('$0 keys show --env prod --reveal --format json > keys.json', 'for a safe place'),
        async (args) => {
          const { showKeys } = await import('./show.ts');
          await showKeys({ ...args, root: rootOf(args) }, terminal);
        },
      )
      .command(
        'verify',
        'prove with a signature that the pair belongs together, and look at the file key',
        (verify) =>
          verify
            .option('env', ENV_OPTION)
            .option('format', FORMAT_OPTION)
            .example('$0 keys verify --env prod', '')
            .example('$0 keys verify --env prod --format json', 'for CI'),
        async (args) => {
          const { verifyKeys } = await import('./verify.ts');
          await verifyKeys({ ...args, root: rootOf(args) }, terminal);
        },
      )
      .demandCommand(1, 'Say which: generate, show or verify.')
      .example('$0 keys generate --env prod', 'make what is missing')
      .example('$0 keys verify --env prod', 'prove that the pair belongs together'),
  );
