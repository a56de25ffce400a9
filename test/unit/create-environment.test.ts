import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { createEnvironment } from '../../generators/environment/create.ts';
import { loadEnvironment } from '../../generators/environment/load.ts';
import { UserError } from '../../generators/lib/problems.ts';
import { inProject } from '../support/stoat-values.ts';
import { SEED } from '../support/values.ts';

const FILE = 'environments/prod.yaml';
const SECRET_FILE = 'environments/prod.secret.yaml';
const modeOf = (root: string, file: string): number => statSync(join(root, file)).mode & 0o777;
const textOf = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');
const own = (root: string): string[] =>
  readdirSync(join(root, 'environments'))
    .filter((file) => file !== '_defaults.yaml')
    .sort();

async function messageOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    assert.instance(error, UserError);
    return (error as Error).message;
  }
  return 'accepted';
}

test('a new environment has its two files, the secrets for its owner only', () =>
  inProject({}, async (root) => {
    const umask = process.umask(0);
    try {
      const { files } = await createEnvironment({ root, name: 'prod', values: { domain: 'chat.example.org' } });
      assert.equal(files, [SECRET_FILE, FILE]);
    } finally {
      process.umask(umask);
    }
    assert.is(modeOf(root, SECRET_FILE), 0o600);
    assert.is(modeOf(root, FILE), 0o644);
    assert.equal(own(root), ['prod.secret.yaml', 'prod.yaml']);
  }));

test('what it makes is complete: the environment computes without a problem or a warning', () =>
  inProject({}, async (root) => {
    await createEnvironment({ root, name: 'prod', values: { domain: 'chat.example.org' } });
    const { values, notes } = await loadEnvironment(root, 'prod', {});
    assert.is(values.domain, 'chat.example.org');
    assert.is(values.secretSeed.length >= 43, true);
    assert.equal(notes, []);
  }));

test('the environment file holds no secret, the secret file nothing else', () =>
  inProject({}, async (root) => {
    await createEnvironment({ root, name: 'prod', values: { domain: 'chat.example.org' } });
    assert.equal(parse(textOf(root, FILE)), { domain: 'chat.example.org' });
    assert.equal(Object.keys(parse(textOf(root, SECRET_FILE)) as object), ['secretSeed', 'vapid', 'files']);
  }));

test('both files name the schema for editors', () =>
  inProject({}, async (root) => {
    await createEnvironment({ root, name: 'prod', values: {} });
    for (const file of [FILE, SECRET_FILE])
      assert.match(textOf(root, file), /^# yaml-language-server: \$schema=\.\.\/schemas\/environment\.schema\.json\n/);
  }));

test('without a domain the default counts', () =>
  inProject({}, async (root) => {
    await createEnvironment({ root, name: 'prod', values: {} });
    assert.is((await loadEnvironment(root, 'prod', {})).values.domain, 'stoat.local');
  }));

test('a second time changes nothing', () =>
  inProject({}, async (root) => {
    await createEnvironment({ root, name: 'prod', values: { domain: 'chat.example.org' } });
    const before = [textOf(root, FILE), textOf(root, SECRET_FILE)];
    for (const values of [{}, { domain: 'chat.example.org' }]) {
      assert.equal((await createEnvironment({ root, name: 'prod', values })).files, []);
    }
    assert.equal([textOf(root, FILE), textOf(root, SECRET_FILE)], before);
  }));

test('two environments share no secret', () =>
  inProject({}, async (root) => {
    await createEnvironment({ root, name: 'a', values: {} });
    await createEnvironment({ root, name: 'b', values: {} });
    const [a, b] = ['a', 'b'].map((name) => parse(textOf(root, `environments/${name}.secret.yaml`)) as Record<string, unknown>);
    for (const key of ['secretSeed', 'vapid', 'files']) assert.not.equal(a![key], b![key]);
  }));

test('made by two at once, an environment has the secrets of one of them', () =>
  inProject({}, async (root) => {
    const made = await Promise.all(Array.from({ length: 5 }, () => createEnvironment({ root, name: 'prod', values: {} })));
    assert.equal(made.flatMap(({ files }) => files).sort(), [SECRET_FILE, FILE]);
    await loadEnvironment(root, 'prod', {});
    assert.equal(own(root), ['prod.secret.yaml', 'prod.yaml']);
  }));

test('secrets that are there are kept, whatever else is missing', () =>
  inProject({ [SECRET_FILE]: `secretSeed: ${SEED}\n` }, async (root) => {
    assert.equal((await createEnvironment({ root, name: 'prod', values: {} })).files, [FILE]);
    assert.is(textOf(root, SECRET_FILE), `secretSeed: ${SEED}\n`);
  }));

test('an environment that lost its secret file gets another', () =>
  inProject({ [FILE]: 'domain: chat.example.org\n' }, async (root) => {
    assert.equal((await createEnvironment({ root, name: 'prod', values: {} })).files, [SECRET_FILE]);
    assert.is(textOf(root, FILE), 'domain: chat.example.org\n');
  }));

test('an environment that names its seed itself, as a reference for instance, gets none', () =>
  inProject({ [FILE]: 'secretSeed: ref+vault://secret/stoat#seed\n' }, async (root) => {
    assert.equal((await createEnvironment({ root, name: 'prod', values: {} })).files, []);
    assert.equal(own(root), ['prod.yaml']);
  }));

test('another domain than the one that is there is refused, and nothing is written', () =>
  inProject({ [FILE]: 'domain: old.example.org\n' }, async (root) => {
    assert.is(
      await messageOf(createEnvironment({ root, name: 'prod', values: { domain: 'new.example.org' } })),
      `${FILE}: domain: is old.example.org, not new.example.org; change it there, or name another environment with --env`,
    );
    assert.equal(own(root), ['prod.yaml']);
  }));

for (const [domain, message] of [
  [
    'https://chat.example.org',
    /^domain: must be a host name in lower case such as chat\.example\.org .*, found "https:\/\/chat\.example\.org"$/,
  ],
  ['Chat.example.org', /^domain: must be a host name in lower case/],
  ['a: b', /^domain: must be a host name/],
  ['', /^domain: must be a host name/],
  ['192.0.2.1', /^domain: must be a host name, found the address "192\.0\.2\.1"/],
] as const) {
  test(`the domain ${JSON.stringify(domain)} is refused before anything is written`, () =>
    inProject({}, async (root) => {
      assert.match(await messageOf(createEnvironment({ root, name: 'prod', values: { domain } })), message);
      assert.equal(own(root), []);
    }));
}

test('what the schema refuses is refused before anything is written, all of it', () =>
  inProject({}, async (root) => {
    assert.is(
      await messageOf(createEnvironment({ root, name: 'prod', values: { smtp: { host: 'mail.example', prot: 25, password: 5 } } })),
      'smtp.prot: unknown key; did you mean port? (allowed: host, port, username, password, fromAddress, replyTo, useTls, useStarttls)\n' +
        'smtp.password: must be text, found a number; put it in quotes (on the command line: --state-values-set-string)',
    );
    assert.equal(own(root), []);
  }));

test('secrets that are given go into the secret file, everything else into the other', () =>
  inProject({}, async (root) => {
    await createEnvironment({ root, name: 'prod', values: { secretSeed: SEED, smtp: { host: 'mail.example', password: 'p: "q"' } } });
    assert.equal(parse(textOf(root, FILE)), { smtp: { host: 'mail.example' } });
    const secret = parse(textOf(root, SECRET_FILE)) as Record<string, unknown>;
    assert.is(secret.secretSeed, SEED);
    assert.equal(secret.smtp, { password: 'p: "q"' });
  }));

for (const name of ['_defaults', 'x.secret', '../x', '', 'a b', '-x']) {
  test(`the name ${JSON.stringify(name)} is refused`, () =>
    inProject({}, async (root) => {
      assert.is(
        await messageOf(createEnvironment({ root, name, values: {} })),
        `${JSON.stringify(name)} is not the name of an environment: letters, digits, - and _ only, beginning with a letter or digit`,
      );
      assert.equal(own(root), []);
    }));
}

test('a link in the place of the secret file is not written through', () =>
  inProject({ 'elsewhere.yaml': '' }, async (root) => {
    symlinkSync('../elsewhere.yaml', join(root, SECRET_FILE));
    await createEnvironment({ root, name: 'prod', values: {} });
    assert.ok(lstatSync(join(root, SECRET_FILE)).isSymbolicLink());
    assert.is(textOf(root, 'elsewhere.yaml'), '');
  }));

test('loading says what is wrong with file and line, and shows no line', () =>
  inProject({ [FILE]: 'smtp:\n  port: 0\n', [SECRET_FILE]: `secretSeed: ${SEED}\n` }, async (root) => {
    assert.match(await messageOf(loadEnvironment(root, 'prod', {})), `${FILE}:2: smtp.port: must be an integer from 1 to 65535, found 0`);
    writeFileSync(join(root, SECRET_FILE), `secretSeed: "${SEED}\n`);
    const message = await messageOf(loadEnvironment(root, 'prod', {}));
    assert.match(message, `${SECRET_FILE}:2: is not valid YAML`);
    assert.not(message.includes(SEED));
  }));

test('loading refuses a secret file that others may read', () =>
  inProject({ [FILE]: '', [SECRET_FILE]: `secretSeed: ${SEED}\n` }, async (root) => {
    chmodSync(join(root, SECRET_FILE), 0o644);
    assert.match(await messageOf(loadEnvironment(root, 'prod', {})), 'run: chmod 600 environments/prod.secret.yaml');
  }));

test.run();
