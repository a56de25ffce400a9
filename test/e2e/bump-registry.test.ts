/** The datasources of `bump` against real servers on loopback; see test/support/registries.ts for what they are. */
import { statSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { createDatasources } from '../../generators/bump/datasources/index.ts';
import { parseMirror } from '../../generators/bump/network/mirrors.ts';
import { createNetwork, type Network } from '../../generators/bump/network/network.ts';
import { LookupError } from '../../generators/bump/lookup-error.ts';
import {
  createAuthority,
  createRepository,
  indexCharts,
  isolatedEnv,
  missingPrograms,
  startFileServer,
  startGitServer,
  startImageRegistry,
  startPagingProxy,
  startTokenServer,
  writeChart,
  writeDockerConfig,
} from '../support/registries.ts';
import { temporaryFolder } from '../support/tools.ts';

const MANY = 250;
const TAGS = Array.from({ length: MANY }, (_, index) => `1.${index}.0`);
const PAGE_SIZE = 60;
const INDEX_MB = 25;

const missing = await missingPrograms();
if (missing === undefined) {
  await declare();
} else {
  process.stdout.write(`skipped: tests of bump against real registries: ${missing}\n`);
  test.skip('real registries');
}
test.run();

async function declare(): Promise<void> {
  const authority = await createAuthority();
  const folder = temporaryFolder('bump');
  const running: { stop(): Promise<void> }[] = [];
  test.after(async () => {
    for (const server of running) await server.stop();
  });
  const start = async <T extends { stop(): Promise<void> }>(server: Promise<T>): Promise<T> => {
    const started = await server;
    running.push(started);
    return started;
  };
  const homes: string[] = [];
  const env = (more: Record<string, string> = {}): Record<string, string> => {
    const home = join(folder, `home-${homes.length}`);
    homes.push(home);
    return { ...isolatedEnv(home, authority), ...more };
  };
  /** A run: network and datasources of its own, as the command makes them. */
  const using = async <T>(
    options: { env: Record<string, string>; mirrors?: readonly string[] },
    work: (network: Network, datasources: ReturnType<typeof createDatasources>) => Promise<T>,
  ): Promise<T> => {
    const network = await createNetwork({
      env: options.env,
      cache: join(options.env.XDG_CACHE_HOME!, 'stoat-gen/http'),
      mirrors: (options.mirrors ?? []).map(parseMirror),
    });
    try {
      return await work(network, createDatasources({ env: options.env }));
    } finally {
      await network.close();
    }
  };
  const message = async (promise: Promise<unknown>): Promise<string> => {
    const error = await promise.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    assert.instance(error, LookupError);
    return (error as Error).message;
  };

  const registry = await start(startImageRegistry({ authority }));
  await registry.push('stoatchat/api', TAGS);
  await registry.push('library/rabbitmq', ['4-management', '4.1-management']);
  const login = writeDockerConfig(join(folder, 'docker'), registry.host);
  const mirrors = [`ghcr.io=${registry.host}`, `docker.io=${registry.host}`];

  test(`docker-registry with htpasswd over TLS: all of ${MANY} tags`, async () => {
    await using({ env: env({ DOCKER_CONFIG: login }), mirrors }, async (network, { docker }) => {
      const { releases } = await docker.list({ packageName: 'ghcr.io/stoatchat/api' }, network);
      assert.equal(releases.map(({ version }) => version).sort(), [...TAGS].sort());
    });
  });

  test(`pages of ${PAGE_SIZE} are followed to the last`, async () => {
    const proxy = await start(startPagingProxy(registry, authority, PAGE_SIZE));
    const options = {
      env: env({ DOCKER_CONFIG: writeDockerConfig(join(folder, 'docker-of-proxy'), proxy.host) }),
      mirrors: [`ghcr.io=${proxy.host}`],
    };
    await using(options, async (network, { docker }) => {
      const { releases } = await docker.list({ packageName: 'ghcr.io/stoatchat/api' }, network);
      assert.equal(
        releases.map(({ version }) => version),
        [...TAGS].sort(),
      );
    });
    assert.is(proxy.pages.length, Math.ceil(MANY / PAGE_SIZE));
  });

  test('an official image: its digest by HEAD, its date from the configuration', async () => {
    await using({ env: env({ DOCKER_CONFIG: login }), mirrors }, async (network, { docker }) => {
      const details = await docker.details!({ packageName: 'rabbitmq' }, '4.1-management', network, { date: true, digest: true });
      assert.equal(details, { date: '2025-01-01T01:00:00.000Z', digest: await registry.digest('library/rabbitmq', '4.1-management') });
    });
  });

  test('without a login: the message says how to log in', async () => {
    await using({ env: env(), mirrors }, async (network, { docker }) => {
      assert.is(
        await message(docker.list({ packageName: 'ghcr.io/stoatchat/api' }, network)),
        `${registry.host} wants a user name and password: log in with: docker login ${registry.host}`,
      );
    });
  });

  test('an unknown authority', async () => {
    await using({ env: env({ DOCKER_CONFIG: login, SSL_CERT_FILE: '' }), mirrors }, async (network, { docker }) => {
      assert.match(
        await message(docker.list({ packageName: 'ghcr.io/stoatchat/api' }, network)),
        /its certificate is from an authority that is not known here: name the file/,
      );
    });
  });

  test('a second run asks the registry for the manifest on condition only', async () => {
    const home = env({ DOCKER_CONFIG: login });
    const digest = (): Promise<unknown> =>
      using({ env: home, mirrors }, async (network, { docker }) => {
        const details = await docker.details!({ packageName: 'rabbitmq' }, '4-management', network, { date: true, digest: true });
        return { details, counts: { ...network.counts } };
      });
    const first = (await digest()) as { details: unknown; counts: { conditional: number } };
    const second = (await digest()) as { details: unknown; counts: { requests: number; conditional: number } };
    assert.equal(second.details, first.details);
    assert.is(first.counts.conditional, 0);
    assert.is(second.counts.conditional, second.counts.requests);
  });

  test('Bearer tokens, signed for docker-registry: one for each repository', async () => {
    const tokens = await start(startTokenServer(authority));
    const guarded = await start(startImageRegistry({ authority, tokens }));
    await guarded.push('stoatchat/events', ['v1.0.0', 'v1.1.0', 'v1.2.0']);
    await guarded.push('stoatchat/api', ['v1.0.0']);
    tokens.asked.length = 0;
    await using({ env: env(), mirrors: [`ghcr.io=${guarded.host}`] }, async (network, { docker }) => {
      const ask = { packageName: 'ghcr.io/stoatchat/events' };
      const [list, other, ...details] = await Promise.all([
        docker.list(ask, network),
        docker.list({ packageName: 'ghcr.io/stoatchat/api' }, network),
        ...['v1.0.0', 'v1.1.0', 'v1.2.0'].map((tag) => docker.details!(ask, tag, network, { digest: true, date: true })),
      ]);
      assert.equal(
        list.releases.map(({ version }) => version),
        ['v1.0.0', 'v1.1.0', 'v1.2.0'],
      );
      assert.equal(
        other.releases.map(({ version }) => version),
        ['v1.0.0'],
      );
      assert.is(new Set(details.map(({ digest }) => digest)).size, 3);
    });
    assert.equal(tokens.asked.map(({ scope }) => scope).sort(), ['repository:stoatchat/api:pull', 'repository:stoatchat/events:pull']);
  });

  test('charts in an image registry, pushed by helm', async () => {
    const archives = ['1.0.0', '1.1.0', '1.2.0+build.3'].map((version) => writeChart(join(folder, 'oci'), 'livekit-server', version));
    await registry.pushCharts('charts', archives);
    await using(
      { env: env({ DOCKER_CONFIG: login }), mirrors: [`oci://charts.example.org=${registry.host}`] },
      async (network, { helm }) => {
        const { releases } = await helm.list({ packageName: 'livekit-server', registryUrl: 'oci://charts.example.org/charts' }, network);
        assert.equal(releases.map(({ version }) => version).sort(), ['1.0.0', '1.1.0', '1.2.0+build.3']);
        const { digest } = await helm.details!(
          { packageName: 'livekit-server', registryUrl: 'oci://charts.example.org/charts' },
          '1.2.0+build.3',
          network,
          { digest: true },
        );
        assert.is(digest, await registry.digest('charts/livekit-server', '1.2.0_build.3'));
      },
    );
  });

  test(`a chart repository whose index, by helm repo index, has ${INDEX_MB} MB`, async () => {
    const charts = join(folder, 'charts');
    mkdirSync(charts);
    // What makes real indexes long: each version repeats descriptions, images and licences in its annotations.
    const filler = Array.from(
      { length: 250 },
      (_, index) => `- name: image-${index}\n  image: docker.io/example/image-${index}:1.${index}.0-debian-12-r${index}\n`,
    ).join('');
    for (let chart = 0; chart < 50; chart++) {
      for (let patch = 0; patch < 26; patch++)
        writeChart(charts, chart === 24 ? 'mongodb' : `chart-${chart}`, `16.4.${patch}`, { annotations: { images: filler } });
    }
    await indexCharts(charts);
    assert.ok(statSync(join(charts, 'index.yaml')).size >= INDEX_MB * 1e6);
    const server = await start(startFileServer(charts, authority));
    const ask = { packageName: 'mongodb', registryUrl: 'https://charts.bitnami.com/bitnami' };
    const options = { env: env(), mirrors: [`https://charts.bitnami.com/bitnami=https://${server.host}`] };
    await using(options, async (network, { helm }) => {
      const { releases, sourceUrl } = await helm.list(ask, network);
      assert.equal(
        releases.map(({ version }) => version),
        Array.from({ length: 26 }, (_, index) => `16.4.${25 - index}`),
      );
      assert.ok(releases.every(({ date }) => date !== undefined));
      assert.is(sourceUrl, 'https://github.com/example/mongodb');
      const misspelt = await message(helm.list({ ...ask, packageName: 'mongdb' }, network));
      assert.match(misspelt, /there is no chart mongdb in its index; did you mean mongodb\?/);
      assert.is(network.counts.requests, 1);
    });
    await using(options, async (network, { helm }) => {
      assert.is((await helm.list(ask, network)).releases.length, 26);
      assert.equal({ ...network.counts }, { requests: 1, conditional: 1, unchanged: 1 });
    });
  });

  test('git http-backend: tags with the commits that they stand for', async () => {
    const repositories = join(folder, 'git');
    const commits = await createRepository(join(repositories, 'stoatchat/for-web'), [
      'stoat-for-web-v0.12.0',
      'stoat-for-web-v0.12.1',
      'v9-annotated',
    ]);
    const server = await start(startGitServer(repositories, authority));
    await using({ env: env(), mirrors: [`https://github.com=https://${server.host}`] }, async (network, datasources) => {
      const { releases, sourceUrl } = await datasources['git-tags'].list({ packageName: 'https://github.com/stoatchat/for-web' }, network);
      assert.equal(Object.fromEntries(releases.map(({ version, commit }) => [version, commit])), commits);
      assert.is(sourceUrl, 'https://github.com/stoatchat/for-web');
      assert.is(
        await message(datasources['git-tags'].list({ packageName: 'https://github.com/stoatchat/none' }, network)),
        `${server.host}: there is no such repository`,
      );
    });
    await using(
      { env: env({ SSL_CERT_FILE: '' }), mirrors: [`https://github.com=https://${server.host}`] },
      async (network, datasources) => {
        assert.match(
          await message(datasources['git-tags'].list({ packageName: 'https://github.com/stoatchat/for-web' }, network)),
          /its certificate is not trusted/,
        );
      },
    );
  });
}
