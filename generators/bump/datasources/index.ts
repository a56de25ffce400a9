import type { Datasource, DatasourceName } from '../types.ts';
import { createCredentials } from './docker/credentials.ts';
import { dockerDatasource } from './docker/docker.ts';
import { RegistryClient } from './docker/registry.ts';
import { gitTagsDatasource } from './git-tags/git-tags.ts';
import { githubReleasesDatasource } from './github-releases/github-releases.ts';
import { helmDatasource } from './helm/helm.ts';

export type Datasources = Readonly<Record<DatasourceName, Datasource>>;

/**
 * All places where versions are published. They share logins: make them once for a run.
 * @param env DOCKER_CONFIG, HOME, PATH (helpers for credentials, git), GITHUB_TOKEN, and what git reads
 * @param now milliseconds since 1970
 */
export function createDatasources({ env, now }: { readonly env: NodeJS.ProcessEnv; readonly now?: () => number }): Datasources {
  const registry = new RegistryClient(createCredentials(env), now);
  return {
    docker: dockerDatasource(registry),
    helm: helmDatasource(registry),
    'git-tags': gitTagsDatasource(env),
    'github-releases': githubReleasesDatasource(env.GITHUB_TOKEN),
  };
}
