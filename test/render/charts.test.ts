/** `helm lint --strict` of the two charts, with both versions of Helm: as they are, and with the values that each release has. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { project } from '../support/helmfile.ts';
import { MATRIX } from '../support/matrix.ts';
import { SERVICES } from '../support/services.ts';
import { run, succeed, temporaryFolder, tools } from '../support/tools.ts';
import { ROOT } from '../support/values.ts';

const CHARTS = ['helm/stoat-app', 'helm/stoat-config'];
const LOCAL: Readonly<Record<string, string>> = {
  'stoat-config': 'helm/stoat-config',
  rabbitmq: 'helm/stoat-app',
  ...Object.fromEntries(Object.keys(SERVICES).map((release) => [release, 'helm/stoat-app'])),
};

const { helm4, env } = await tools();
const { releaseValues } = await project({ everything: MATRIX.everything!, hostile: MATRIX['hostile-overrides']! });
const folder = temporaryFolder('lint');

for (const [version, helm] of [
  ['3', 'helm'],
  ['4', helm4],
] as const) {
  for (const chart of CHARTS) {
    test(`helm ${version} lint --strict ${chart}`, async () => {
      await succeed(helm, ['lint', '--strict', chart], { cwd: ROOT, env });
    });
  }

  test(`helm ${version} lint --strict with the values of every release`, async () => {
    for (const name of ['everything', 'hostile']) {
      for (const [release, values] of Object.entries(await releaseValues(name))) {
        const chart = LOCAL[release];
        if (chart === undefined) continue;
        mkdirSync(join(folder, name), { recursive: true });
        const file = join(folder, name, `${release}.yaml`);
        writeFileSync(file, JSON.stringify(values), { mode: 0o600 });
        await succeed(helm, ['lint', '--strict', chart, '--values', file], { cwd: ROOT, env });
      }
    }
  });

  test(`helm ${version} refuses a key that the chart does not have`, async () => {
    for (const chart of CHARTS) {
      const { code, stderr } = await run(
        helm,
        ['template', 'x', chart, '--set', 'replica=2,image.repository=a,image.tag=b,certificate.dnsNames={a.b}'],
        { cwd: ROOT, env },
      );
      assert.is.not(code, 0, chart);
      assert.match(stderr, /replica/, chart);
    }
  });
}

test.run();
