/** Compose projects of the whole matrix, as the real Docker Compose reads them. It needs no engine for that. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test as whole } from 'uvu';
import * as assert from 'uvu/assert';
import { COMPOSE_MATRIX, projectOf, type Project } from '../support/compose.ts';
import { suiteOf } from '../support/cells.ts';
import type { Any } from '../support/helmfile.ts';
import { isThere, neverFilled, some } from '../support/lists.ts';
import { limited, run, temporaryFolder, tools } from '../support/tools.ts';
import { confidential, credentials, disguises } from './expected.ts';

const AT_A_TIME = 4;
/** Reads `.env` as an env_file: the same parser, and the values come out. */
const PROBE = 'services: {probe: {image: probe, env_file: .env}}\n';

const { 'docker-compose': program } = await tools();
const folder = temporaryFolder('compose');

interface Read {
  readonly project: Project;
  /** compose.yaml with everything filled in, as JSON. */
  readonly config: Any;
  /** The variables of `.env`. */
  readonly env: Readonly<Record<string, string>>;
}

/** What Compose makes of a project. @throws Error with what it says */
async function read(name: string): Promise<Read> {
  const project = await projectOf(COMPOSE_MATRIX[name]!, name);
  const at = join(folder, name);
  for (const file of [...project.files, { name: 'probe.yaml', text: PROBE, mode: 0o600 }]) {
    mkdirSync(dirname(join(at, file.name)), { recursive: true });
    writeFileSync(join(at, file.name), file.text, { mode: file.mode });
  }
  const config = await parsed(at, 'compose.yaml');
  const probe = '.env' in project.texts ? await parsed(at, 'probe.yaml') : { services: { probe: {} } };
  return { project, config, env: environment(probe.services.probe) };
}

async function parsed(at: string, file: string): Promise<Any> {
  const { PATH } = process.env;
  const ended = await run(program, ['-f', file, 'config', '--format', 'json'], { cwd: at, env: { PATH } });
  assert.is(ended.stderr, '');
  assert.is(ended.code, 0);
  return JSON.parse(ended.stdout);
}

/** Compose prints its `$` doubled, so that it could read them again. */
function environment({ environment: variables = {} }: Any): Record<string, string> {
  return Object.fromEntries(Object.entries<string>(variables).map(([name, value]) => [name, value.replaceAll('$$', '$')]));
}

const names = Object.keys(COMPOSE_MATRIX);
const projects = limited(names, AT_A_TIME, read);

for (const [index, name] of names.entries()) {
  const test = suiteOf(name);
  let found: Read;
  test(`Docker Compose accepts it, without a remark`, async () => {
    found = await projects[index]!;
  });
  test(`the servers get the variables byte for byte, whatever they hold`, () => {
    const { project, config } = found;
    for (const app of ['api', 'events', 'proxy', 'pushd'].filter((each) => isThere(each, config.services))) {
      const variables = environment(config.services[app]);
      const secret = credentials(project.values);
      assert.is(variables.REVOLT__RABBIT__PASSWORD, secret['rabbit-user']);
      assert.is(variables.REVOLT__FILES__S3__SECRET_ACCESS_KEY, secret['s3-secret']);
      assert.is(variables.REVOLT__FILES__S3__ACCESS_KEY_ID, secret['s3-access']);
      assert.is(variables.REVOLT__FILES__ENCRYPTION_KEY, project.values.files.encryptionKey);
      assert.is(decodeURIComponent(new URL(variables.REVOLT__DATABASE__MONGODB!).password), secret['mongo-user']);
      if (project.values.smtp.host !== '') assert.is(variables.REVOLT__API__SMTP__PASSWORD, project.values.smtp.password);
    }
  });
  test(`the databases get their credentials byte for byte`, () => {
    const { project, config, env } = found;
    const secret = credentials(project.values);
    const expected: Readonly<Record<string, string | undefined>> = {
      STOAT_MONGODB_ROOT_PASSWORD: secret['mongo-root'],
      STOAT_MONGODB_PASSWORD: secret['mongo-user'],
      STOAT_MONGODB_REPLICA_SET_KEY: secret['mongo-replica-set-key'],
      STOAT_RABBITMQ_USER: `default_user = ${project.values.rabbitmq.username}\ndefault_pass = ${secret['rabbit-user']}\n`,
      STOAT_MINIO_ROOT_USER: secret['s3-access'],
      STOAT_MINIO_ROOT_PASSWORD: secret['s3-secret'],
    };
    const given = Object.entries(env).filter(([variable]) => variable in expected);
    for (const [variable, value] of some(given, 'credentials of databases')) assert.is(value, expected[variable], variable);
    // Each variable is a file of some container, and each file has its variable.
    const sources = Object.values<Any>(config.secrets ?? {}).map((each) => each.environment);
    assert.equal(sources.sort(), Object.keys(env).sort());
    const used = Object.values<Any>(config.services).flatMap(({ secrets = [] }) => secrets.map(({ source }: Any) => source));
    assert.equal([...new Set(used)].sort(), Object.keys(config.secrets ?? {}).sort());
  });
  test(`no credential is in compose.yaml, nor anywhere that docker inspect shows, but in the servers' variables`, () => {
    const { project, config } = found;
    const shown = Object.values<Any>(config.services)
      .map(({ environment: _, ...body }) => JSON.stringify(body))
      .join('\n');
    const open = project.files.filter(({ mode }) => mode !== 0o600).map(({ text }) => text);
    for (const [key, text] of some(Object.entries(confidential(project.values)), 'what is confidential')) {
      for (const form of disguises(text)) {
        assert.not.ok(shown.includes(form), `${key} is in a container's configuration`);
        assert.not.ok(
          open.some((file) => file.includes(form)),
          `${key} is in a file that others may read`,
        );
      }
    }
    for (const infra of ['mongodb', 'redis', 'rabbitmq', 'minio', 'create-bucket', 'livekit', 'caddy', 'client'].filter((each) =>
      isThere(each, config.services),
    )) {
      const variables = Object.values(environment(config.services[infra]));
      for (const [key, text] of Object.entries(confidential(project.values)))
        assert.not.ok(
          variables.some((value) => value.includes(text)),
          `${infra}: ${key}`,
        );
    }
  });
  test(`whoever is waited for is there, and every file that is mounted is written`, () => {
    const { project, config } = found;
    for (const [service, { depends_on = {}, volumes = [] }] of Object.entries<Any>(config.services)) {
      for (const need of some(Object.keys(depends_on), 'what is waited for'))
        assert.ok(need in config.services, `${service} waits for ${need}`);
      for (const { type, source } of some<Any>(
        volumes.filter(({ read_only: readOnly }: Any) => readOnly),
        'files that are mounted',
      )) {
        assert.is(type, 'bind');
        const file = source.slice(join(folder, name).length + 1);
        // The operator's own certificate is not ours to write.
        if (file !== 'certificates') assert.ok(file in project.texts, `${service} mounts ${file}`);
      }
    }
  });
  test.run();
}

whole('no promise loops over a list that is empty in every environment', () => assert.equal(neverFilled(), []));
whole.run();
