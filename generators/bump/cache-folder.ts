import { join } from 'node:path';

/** `$XDG_CACHE_HOME/stoat-gen/<name>`, or below `~/.cache`; undefined for who has no home. */
export function cacheFolder(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const base = env.XDG_CACHE_HOME || (env.HOME ? join(env.HOME, '.cache') : undefined);
  return base === undefined ? undefined : join(base, 'stoat-gen', name);
}
