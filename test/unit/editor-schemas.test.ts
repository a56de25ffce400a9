import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import type { JsonObject } from '../../generators/lib/json.ts';
import { computationOf, ROOT, SECRETS, SEED } from '../support/values.ts';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
/** As an editor compiles it: the committed file, by the draft that it names. */
const compile = (name: string): ValidateFunction =>
  new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(read(`schemas/${name}.schema.json`)) as object);

const environment = compile('environment');
const infra = compile('infra-versions');
const stoat = compile('stoat-versions');

function accepts(validate: ValidateFunction, value: unknown): void {
  assert.ok(validate(value), JSON.stringify(validate.errors));
}
function refuses(validate: ValidateFunction, value: unknown): void {
  assert.not(validate(value), `accepts ${JSON.stringify(value)}`);
}

/** The files and the schema that their first lines name, or, for the defaults, that the directory implies. */
const FILES = [
  'environments/_defaults.yaml',
  ...readdirSync(join(ROOT, 'environments'))
    .filter((file) => file.endsWith('.example'))
    .map((file) => `environments/${file}`),
  'versions/infra-versions.yaml',
  'versions/stoat-versions.yaml',
  'bump.yaml',
];

for (const file of FILES) {
  const placeholder = file === 'environments/secret.yaml.example';
  test(`${file} satisfies the schema that it names${placeholder ? ', but for the seed that has to be replaced' : ''}`, () => {
    const named = /^# yaml-language-server: \$schema=(\S+)$/m.exec(read(file))?.[1];
    if (file !== 'environments/_defaults.yaml') assert.ok(named, 'names no schema');
    const schema = named === undefined ? 'schemas/environment.schema.json' : join(file, '..', named);
    assert.ok(existsSync(join(ROOT, schema)), `${schema} does not exist`);
    const validate = new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(read(schema)) as object);
    validate(parse(read(file)) ?? {});
    assert.equal(
      (validate.errors ?? []).map(({ instancePath }) => instancePath),
      placeholder ? ['/secretSeed'] : [],
    );
  });
}

for (const name of ['environment', 'infra-versions', 'stoat-versions', 'bump']) {
  test(`${name}: says that it is draft-07, and what it is`, () => {
    const schema = JSON.parse(read(`schemas/${name}.schema.json`)) as { $schema: string; title: string };
    assert.is(schema.$schema, 'http://json-schema.org/draft-07/schema#');
    assert.ok(schema.title);
  });
}

test('bump.yaml: what its reader refuses, an editor marks', () => {
  const bump = compile('bump');
  accepts(bump, { level: 'major', groups: [{ name: 'x', pins: ['*'] }], rules: [{ pins: ['a.b'], allowedVersions: '<5' }] });
  for (const wrong of [
    { levl: 'minor' },
    { level: 'mayor' },
    { minimumReleaseAge: '3' },
    { groups: [{ pins: ['*'] }] },
    { rules: [{ pins: [] }] },
  ])
    refuses(bump, wrong);
});

test('the example of a secret file runs nowhere before each of its placeholders is replaced', async () => {
  const example = parse(read('environments/secret.yaml.example')) as JsonObject;
  const { problems } = await computationOf({ ...example, secretSeed: SEED });
  assert.equal(
    problems.map(({ keys }) => keys.join('.')),
    ['vapid.privateKey', 'files.encryptionKey'],
  );
});

test('a file may hold any part of the keys', () => {
  for (const part of [
    {},
    SECRETS,
    { domain: 'chat.example.org' },
    { revolt: { api: { smtp: { port: 25 } } } },
    { stoatImageTag: 'v0.15.0' },
    { vapid: {} },
  ]) {
    accepts(environment, part);
  }
});

test('what is wrong is shown in the editor already', () => {
  for (const wrong of [
    { zzz: 1 },
    { domian: 'chat.example.org' },
    { domain: 'https://chat.example.org' },
    { smtp: { prot: 25 } },
    { smtp: { port: 0 } },
    { apps: { api: { replicas: '2' } } },
    { s3: { provider: 'minoi' } },
    { secretSeed: 'short' },
    { secretOverrides: { 'rabbit-user': 'a@b' } },
    { revolt: { api: { smtp: { prot: 25 } } } },
    { revolt: { features: { limits: { 'Not A Role': {} } } } },
    { revolt: { features: { limits: { gold: { bots: 'x' } } } } },
    { chartRepositories: { bitnami: 'https://u:p@x.example' } },
  ]) {
    refuses(environment, wrong);
  }
});

test('version files take versions and nothing else', () => {
  refuses(infra, { domain: 'chat.example.org' });
  refuses(infra, { infraChartVersions: { redis: '^24' } });
  refuses(infra, { infraChartVersions: { postgres: '1.0.0' } });
  refuses(stoat, { infraImageTags: {} });
  refuses(stoat, { stoatImageOverrides: { client: 'x' } });
});

test('every key has a description, and says when it is a secret', () => {
  interface Schema {
    readonly description?: string;
    readonly properties?: Readonly<Record<string, Schema>>;
  }
  const { properties } = JSON.parse(read('schemas/environment.schema.json')) as Schema;
  assert.equal(
    Object.entries(properties!)
      .filter(([, { description }]) => !description)
      .map(([key]) => key),
    [],
  );
  assert.match(properties!.secretSeed!.description!, 'Secret: belongs into NAME.secret.yaml');
  assert.match(properties!.smtp!.properties!.password!.description!, 'Secret: belongs into NAME.secret.yaml');
});

test.run();
