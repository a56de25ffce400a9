import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Declare } from '../declare.ts';

export const declareBump: Declare = (cli, { terminal }) =>
  cli.command(
    'bump',
    'newer versions of everything that is pinned: show, write, commit',
    (command) =>
      command
        .option('write', { type: 'boolean', default: false, describe: 'put the newest allowed versions into the files' })
        .option('commit', { type: 'boolean', default: false, describe: 'write, and make one git commit for each group' })
        .option('check', {
          type: 'boolean',
          default: false,
          describe: 'exit code 1 when something allowed is outdated, or a pin has a published hole',
        })
        .option('lint', { type: 'boolean', default: false, describe: 'only check annotations and bump.yaml; asks nobody' })
        .option('format', {
          choices: ['table', 'json', 'markdown'] as const,
          default: 'table' as const,
          describe: 'for people, for programs, for a pull request (with release notes)',
        })
        .option('only', {
          type: 'string',
          array: true,
          nargs: 1,
          requiresArg: true,
          describe: 'only pins whose path, file, depName or group matches; may be repeated',
        })
        .option('files', {
          type: 'string',
          array: true,
          nargs: 1,
          requiresArg: true,
          describe: "files that hold pins, instead of bump.yaml's: a glob below the project's folder; may be repeated",
        })
        .option('level', { choices: ['patch', 'minor', 'major'] as const, describe: 'how far pins may move; bump.yaml says when left out' })
        .option('registry', {
          type: 'string',
          array: true,
          nargs: 1,
          requiresArg: true,
          describe: 'FROM=TO: ask a mirror instead; may be repeated',
        })
        .option('advisories', {
          type: 'string',
          requiresArg: true,
          describe: 'folder of advisories (OSV documents) that is looked at instead of asking api.osv.dev and GitHub',
        })
        .option('keep-going', { type: 'boolean', default: false, describe: 'leave out pins that cannot be looked up, and say so' })
        .example('$0 bump', 'what is outdated; changes nothing')
        .example('$0 bump --write', 'then: helmfile -e NAME diff')
        .example("$0 bump --only 'infraChartVersions.*' --level major", 'majors too, of the charts only')
        .example('$0 bump --check --format json', 'in CI')
        .example('$0 bump --check --advisories osv/', 'published holes, without asking anybody for them')
        .example("$0 bump --files helmfile.yaml --files '**/Dockerfile'", 'in a repository of any kind, without bump.yaml')
        .example('$0 bump --registry docker.io=mirror.example.org', 'behind a mirror'),
    async (args) => {
      // Most of what is read is thrown away at once, and V8 would rather take memory than look for it; to optimize undici's WebAssembly,
      // which parses some headers, it takes 30 MB.
      for (const option of ['--optimize-for-size', '--liftoff-only']) setFlagsFromString(option);
      const { bump } = await import('./bump.ts');
      const { findBumpProject } = await import('../../bump/project.ts');
      const root = findBumpProject(resolve(terminal.cwd, args.directory ?? '.'), args.files);
      await bump({ ...args, root }, terminal);
    },
  );
