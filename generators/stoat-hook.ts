/** What helmfile's hooks call. Like `stoat-values` it starts fast: no argument parser, one file per hook. */
import { fileURLToPath } from 'node:url';
import { formatProblem, isUserError } from './lib/problems.ts';
import { guardOutput } from './lib/terminal/output.ts';
import { visible } from './lib/terminal/visible.ts';
import type { PreflightFacts, TakeOverFacts } from './configuration/compute.ts';
import { findRoot } from './environment/root.ts';

/** A look for newer versions delays helmfile by less than a second, the start and the end of this process included. */
const NOTICE_DEADLINE_MS = 900;

const USAGE = `usage: stoat-hook preflight COMMAND CONTEXT FACTS    look at tools and cluster before helmfile's COMMAND
       stoat-hook before-config CONTEXT FACTS        take over what stands in the way of stoat-config
       stoat-hook wait-for-copies CONTEXT            wait until Reflector has copied what stoat-config holds
       stoat-hook kustomize ARGUMENT...              stand in for kustomize: hooks of charts as plain objects
       stoat-hook bump-notice COMMAND                say in a second whether newer versions are known, or nothing
CONTEXT may be empty: the current one. FACTS is JSON that the helmfile passes.
`;

async function main([hook, ...args]: readonly string[]): Promise<string | undefined> {
  if (hook === 'preflight' && args.length === 3) {
    const { preflight } = await import('./targets/kubernetes/hooks/preflight.ts');
    const [command, context, facts] = args as [string, string, string];
    const lines = await preflight(command, { context }, JSON.parse(facts) as PreflightFacts);
    // What the last look has found: a deployment asks no database of advisories.
    const { affectedLine, readNotice } = await import('./bump/notice.ts');
    const kept = readNotice(findRoot(process.cwd()), process.env);
    return [...lines, ...(kept === undefined ? [] : [affectedLine(kept.affected)])].filter((line) => line !== undefined).join('\n');
  }
  if (hook === 'before-config' && args.length === 2) {
    const { beforeConfig } = await import('./targets/kubernetes/hooks/before-config.ts');
    const [context, facts] = args as [string, string];
    return beforeConfig({ context }, JSON.parse(facts) as TakeOverFacts);
  }
  if (hook === 'kustomize') {
    const { kustomize } = await import('./targets/kubernetes/hooks/plain-jobs.ts');
    return kustomize(args);
  }
  if (hook === 'wait-for-copies' && args.length === 1) {
    const { waitForCopies } = await import('./targets/kubernetes/hooks/wait-for-copies.ts');
    return waitForCopies({ context: args[0] });
  }
  if (hook === 'bump-notice' && args.length === 1) {
    const { bumpNotice } = await import('./bump/bump-notice.ts');
    return bumpNotice(args[0]!, {
      root: findRoot(process.cwd()),
      program: fileURLToPath(new URL('stoat-gen.mjs', import.meta.url)),
      env: process.env,
      now: Date.now(),
      // Counted from the start of this process.
      patience: NOTICE_DEADLINE_MS - performance.now(),
    });
  }
  return undefined;
}

guardOutput(process);
try {
  const text = await main(process.argv.slice(2));
  if (text === undefined) {
    process.stderr.write(USAGE);
    process.exitCode = 2;
  } else {
    process.stdout.write(visible(text));
  }
} catch (error) {
  if (!isUserError(error)) throw error;
  process.stderr.write(error.problems.map((problem) => `error: ${visible(formatProblem(problem))}\n`).join(''));
  process.exitCode = 1;
}
