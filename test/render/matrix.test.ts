/** Every promise about the manifests, with every environment of the matrix; and that the Compose project says the same. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { project, type Rendering } from '../support/helmfile.ts';
import { MATRIX, type Environment } from '../support/matrix.ts';
import { limited } from '../support/tools.ts';
import { agreesWithCompose } from './agreement.ts';
import { INVARIANTS } from './invariants.ts';

const AT_A_TIME = 2;

const { render } = await project(MATRIX);
const environments = Object.entries(MATRIX);
const renderings = limited(environments, AT_A_TIME, ([name]) => render(name));

/** Tests per environment: the promises, that it is rendered, and that Compose agrees. */
const PER_ENVIRONMENT = Object.keys(INVARIANTS).length + 2;
// test/run.mjs tells these from the other tests.
const cells = environments.length * PER_ENVIRONMENT;
process.stdout.write(`matrix cells: ${cells} (${environments.length} environments × ${PER_ENVIRONMENT} promises)\n`);

for (const [index, [name, environment]] of environments.entries()) {
  const test = suite(name);
  let rendering: Rendering | undefined;
  test(`${name}: is rendered`, async () => {
    rendering = expectedWarnings(await renderings[index]!, environment);
  });
  for (const [promise, holds] of Object.entries(INVARIANTS)) {
    test(`${name}: ${promise}`, () => {
      assert.ok(rendering !== undefined, 'it was not rendered');
      holds(rendering!);
    });
  }
  test(`${name}: the Compose project is the same but for where things are`, async () => {
    assert.ok(rendering !== undefined, 'it was not rendered');
    await agreesWithCompose(rendering!);
  });
  test.run();
}

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
