/** What `init` asks for and writes, taken by helmfile as it is. */
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseManifests, project, remarks } from '../support/helmfile.ts';
import { hasPty, KEYS, openPty } from '../support/pty.ts';
import { describe } from '../support/tools.ts';

const SECRET = 'typed-at-the-terminal-0123456789';
const { tree, helmfile } = await project({});

if (hasPty()) {
  test("remote, with an external MongoDB and Let's Encrypt: typed at a terminal, rendered by helmfile", async () => {
    const pty = openPty([process.execPath, join(tree, 'dist/stoat-gen.mjs'), 'init'], { cwd: tree });
    try {
      await pty.answer('Name of the environment', `${KEYS.clear}prod`);
      await pty.choose('Where will people reach it?', 1);
      await pty.answer('Host name', 'chat.example.org');
      await pty.choose('Who signs the certificates?');
      await pty.answer("E-mail address for Let's Encrypt", 'admin@example.org');
      await pty.choose('Databases and message broker:', 1);
      await pty.choose('MongoDB:', 1);
      await pty.answer('Host of MongoDB', 'mongo.example.org');
      await pty.answer('Port of MongoDB');
      await pty.answer('User of MongoDB');
      await pty.answer('Password of MongoDB', SECRET);
      for (const question of [
        'Redis:',
        'RabbitMQ:',
        'Who stores uploaded files?',
        'Send e-mail',
        'Voice and video calls:',
        'Write these files?',
      ])
        await pty.choose(question);
      assert.is(await pty.end(), 0, pty.text);
      assert.not.ok(pty.text.includes(SECRET));
    } finally {
      pty.kill();
    }
    const ended = await helmfile('prod', ['template']);
    assert.is(ended.code, 0, describe(ended));
    assert.is(remarks(ended.stderr), '');
    const objects = parseManifests(ended.stdout, 'stdout');
    const find = (kind: string, name: string) => objects.find((object) => object.kind === kind && object.metadata.name === name);
    assert.equal(find('Certificate', 'stoat-tls')?.spec.dnsNames, ['chat.example.org']);
    assert.is(find('Certificate', 'stoat-tls')?.spec.issuerRef.name, 'stoat-letsencrypt');
    assert.not.ok(objects.some(({ metadata }) => metadata.labels?.['app.kubernetes.io/name'] === 'mongodb'));
    const environment = find('Secret', 'stoat-env');
    const text = JSON.stringify({
      ...environment?.stringData,
      ...Object.fromEntries(
        Object.entries((environment?.data ?? {}) as Record<string, string>).map(([key, value]) => [
          key,
          Buffer.from(value, 'base64').toString(),
        ]),
      ),
    });
    assert.match(text, `${SECRET}@mongo.example.org:27017`);
  });
} else {
  process.stdout.write('skipped: init at a terminal (no script of util-linux 2.35+ here)\n');
}

test.run();
