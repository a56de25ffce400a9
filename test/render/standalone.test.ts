/** The command line and helmfile compute the same: byte by byte, for every environment of the matrix. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { loadEnvironment } from '../../generators/environment/load.ts';
import { writeEnvironment } from '../support/helmfile.ts';
import { MATRIX } from '../support/matrix.ts';
import { succeed, tools } from '../support/tools.ts';
import { copyTree } from '../support/tree.ts';

const [tree, { env }] = await Promise.all([copyTree('standalone'), tools()]);
const bin = join(tree, '.test');
mkdirSync(bin);
/** A `node` that keeps what `stoat-values compute` prints to helmfile, and changes nothing. */
writeFileSync(
  join(bin, 'node'),
  `#!/bin/sh
[ "\${2-}" = compute ] || exec '${process.execPath}' "$@"
'${process.execPath}' "$@" > "$COMPUTED" || exit
cat "$COMPUTED"
`,
  { mode: 0o755 },
);

for (const [name, environment] of Object.entries(MATRIX)) {
  test(`${name}: the same bytes both ways`, async () => {
    writeEnvironment(tree, name, environment);
    const captured = join(bin, `${name}.json`);
    await succeed('helmfile', ['--environment', name, 'list'], {
      cwd: tree,
      env: { ...env, PATH: `${bin}:${env.PATH}`, COMPUTED: captured },
    });
    const { computed } = await loadEnvironment(tree, name, {});
    assert.is(`${JSON.stringify({ computed })}\n`, readFileSync(captured, 'utf8'));
  });
}

test.run();
