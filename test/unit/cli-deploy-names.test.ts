/** What stands in arguments of `deploy` is looked at first: building the tools takes minutes. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inEnvironment, inProject, standIn, stoatGenProcess } from '../support/cli.ts';

/** Programs that tell that they were called; Go builds the tools. */
function tools(root: string): { PATH: string; XDG_CACHE_HOME: string; HOME: string } {
  const called = (name: string): string => `touch '${join(root, `called-${name}`)}'; exit 1`;
  for (const name of ['go', 'helm', 'helmfile']) standIn(root, name, called(name));
  const { PATH } = standIn(root, 'kubectl', "echo '{}'");
  return { PATH, XDG_CACHE_HOME: join(root, 'cache'), HOME: join(root, 'home') };
}

const untouched = (root: string): void => {
  for (const name of ['go', 'helm', 'helmfile']) assert.not.ok(existsSync(join(root, `called-${name}`)), `${name} was called`);
};

for (const [args, said] of [
  [['--env', '../prod'], '"../prod" is not the name of an environment'],
  [['--env', '_defaults'], '"_defaults" is not the name of an environment'],
  [['--env', 'x.secret', '--sandbox'], '"x.secret" is not the name of an environment'],
  [['--env', 'x y', '--post-deploy'], '"x y" is not the name of an environment'],
  [['--env', 'prod', '--domain', 'not a host'], 'domain: must be a host name'],
] as const) {
  test(`deploy ${args.join(' ')}: refused before anything is built or written`, () =>
    inProject({}, async (root) => {
      const { code, stderr } = await stoatGenProcess(['deploy', ...args, '--yes'], { cwd: root, env: tools(root) });
      assert.is(code, 1);
      assert.match(stderr, said);
      untouched(root);
      assert.equal(readdirSync(join(root, 'environments')), ['_defaults.yaml']);
    }));
}

test('deploy: what is wrong with an environment is said before anything is built', () =>
  inEnvironment(
    async (root) => {
      const { code, stderr } = await stoatGenProcess(['deploy', '--env', 'prod', '--yes'], { cwd: root, env: tools(root) });
      assert.is(code, 1);
      assert.match(stderr, 'environments/prod.yaml:2: smtp.port');
      untouched(root);
    },
    { values: { smtp: { port: 'many' } } },
  ));

test.run();
