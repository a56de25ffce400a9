import type { Datasource, DatasourceName } from '../types.ts';
import { createCredentials } from './docker/credentials.ts';
import { dockerDatasource } from './docker/docker.ts';
import { createRegistryClient } from './docker/registry.ts';
import { gitTagsDatasource } from './git-tags/git-tags.ts';
import { githubReleasesDatasource } from './github-releases/github-releases.ts';
import { helmDatasource } from './helm/helm.ts';

export type Datasources = Readonly<Record<DatasourceName, Datasource>>;

export interface DatasourceOptions {
  /** DOCKER_CONFIG, HOME, PATH (helpers for credentials, git), GITHUB_TOKEN, and what git reads. */
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** All places where versions are published. They share logins: make them once for a run. */
export function createDatasources({ env, now }: DatasourceOptions): Datasources {
  const registry = createRegistryClient(createCredentials(env), now);
  return {
    docker: dockerDatasource(registry),
    helm: helmDatasource(registry),
    'git-tags': gitTagsDatasource(env),
    'github-releases': githubReleasesDatasource(env.GITHUB_TOKEN),
  };
}
