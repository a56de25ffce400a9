import { UsageError } from '../../lib/problems.ts';
import { ENV_OPTION, flag, FORMAT_OPTION, notBelow, text, type Declare } from '../declare.ts';

const FORMATS = ['table', 'json', 'yaml', 'env', 'dotenv', 'kubernetes'] as const;
/** Formats that hold nothing but values: masked ones would be mistaken for real ones. */
const NEEDS_REVEAL: readonly string[] = ['env', 'dotenv', 'kubernetes'];

export const declareSecrets: Declare = (cli, { terminal, rootOf }) =>
  cli.command(
    'secrets [ids..]',
    'the credentials that are derived from the seed: what for, where, and their values',
    (command) =>
      command
        .positional('ids', { type: 'string', array: true, describe: 'identifiers, such as mongo-root; all when left out' })
        .option('env', notBelow(ENV_OPTION))
        .option('seed-file', notBelow(text('derive from the seed in this file: no environment is needed')))
        .option('seed-stdin', notBelow(flag('derive from the seed on stdin')))
        .option('reveal', notBelow(flag('show the values')))
        .option('format', {
          choices: FORMATS,
          default: 'table' as const,
          global: false,
          describe: 'env: for a shell; dotenv: as Docker Compose reads it; kubernetes: Secrets for those who apply without helm',
        })
        .command(
          'rotate-plan',
          'what a new seed would change, and what has to be done for it, in order',
          (rotate) =>
            rotate
              .option('env', ENV_OPTION)
              .option('new-seed-file', { ...text('file with the new seed'), demandOption: true })
              .option('format', FORMAT_OPTION)
              .example('openssl rand -base64 48 > new.seed; chmod 600 new.seed', 'first a new seed')
              .example('$0 secrets rotate-plan --env prod --new-seed-file new.seed', 'then the plan; nothing is changed'),
          async (args) => {
            const { rotatePlan } = await import('./rotate-plan.ts');
            await rotatePlan({ ...args, root: rootOf(args) }, terminal);
          },
        )
        .example('$0 secrets --env prod', 'all of them, masked')
        .example('$0 secrets mongo-root --env prod --reveal', 'one of them')
        .example('$0 secrets --seed-file seed.txt --reveal --format kubernetes | kubectl apply -f -', 'without helm')
        .epilog(
          'table, json and yaml mask the values unless --reveal is given. env, dotenv and kubernetes are nothing without them, and ' +
            'masked values would be taken for real ones: they need --reveal. A seed is never an argument, where every process ' +
            'can read it.',
        ),
    async (args) => {
      const { ids = [], env, seedFile, seedStdin, format, reveal = false } = args;
      if ([env, seedFile, seedStdin || undefined].filter((source) => source !== undefined).length > 1) {
        throw new UsageError('--env, --seed-file and --seed-stdin each name the seed: give one of them');
      }
      if (NEEDS_REVEAL.includes(format) && !reveal) {
        throw new UsageError(`--format ${format} is nothing but values: add --reveal to have them written out`);
      }
      const { showSecrets } = await import('./secrets.ts');
      const source = seedFile !== undefined || seedStdin ? { seedFile } : { root: rootOf(args), env };
      await showSecrets({ ids, source, format, reveal }, terminal);
    },
  );
