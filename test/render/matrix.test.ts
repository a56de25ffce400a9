/** Every promise about the manifests, with every environment of the matrix; and that the Compose project says the same. */
import { test as whole } from 'uvu';
import * as assert from 'uvu/assert';
import { suiteOf } from '../support/cells.ts';
import { project, type Rendering } from '../support/helmfile.ts';
import { MATRIX, type Environment } from '../support/matrix.ts';
import { neverFilled } from '../support/lists.ts';
import { limited } from '../support/tools.ts';
import { agreesWithCompose } from './agreement.ts';
import { INVARIANTS } from './invariants.ts';

const AT_A_TIME = 2;

const { render } = await project(MATRIX);
const environments = Object.entries(MATRIX);
const renderings = limited(environments, AT_A_TIME, ([name]) => render(name));

for (const [index, [name, environment]] of environments.entries()) {
  const test = suiteOf(name);
  let rendering: Rendering | undefined;
  test('is rendered', async () => {
    rendering = expectedWarnings(await renderings[index]!, environment);
  });
  for (const [promise, holds] of Object.entries(INVARIANTS)) {
    test(promise, () => {
      assert.ok(rendering !== undefined, 'it was not rendered');
      holds(rendering!);
    });
  }
  test('the Compose project is the same but for where things are', async () => {
    assert.ok(rendering !== undefined, 'it was not rendered');
    await agreesWithCompose(rendering!);
  });
  test.run();
}

whole('no promise loops over a list that is empty in every environment', () => assert.equal(neverFilled(), []));
whole.run();

/** The rendering without the warnings that its environment has coming. @throws when one of them is missing */
function expectedWarnings(rendering: Rendering, { warns = [] }: Environment): Rendering {
  const lines = rendering.remarks.split('\n').filter(Boolean);
  const isAbout = (line: string, key: string): boolean => line.includes(`warning: ${key}: `);
  for (const key of warns)
    assert.ok(
      lines.some((line) => isAbout(line, key)),
      `no warning about ${key}: ${rendering.remarks}`,
    );
  return { ...rendering, remarks: lines.filter((line) => !warns.some((key) => isAbout(line, key))).join('\n') };
}
