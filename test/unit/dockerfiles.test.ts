import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { dockerfileProblems } from '../support/dockerfile.ts';
import { ROOT } from '../support/values.ts';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter(
    (file) => /^Dockerfile(?:\.|$)|\.Dockerfile$/.test(basename(file)) && !file.endsWith('.dockerignore') && existsSync(join(ROOT, file)),
  );

test('the web client has one', () => assert.ok(files.includes('docker/client/Dockerfile')));

for (const file of files) {
  test(`${file}: pinned images, a user, a health check, no downloads by ADD, no secrets`, () => {
    assert.equal(dockerfileProblems(readFileSync(join(ROOT, file), 'utf8')), []);
  });
}

test('what the Dockerfile of the web client copies is there, and its .dockerignore lets it through', () => {
  const text = readFileSync(join(ROOT, 'docker/client/Dockerfile'), 'utf8');
  const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources]) => sources!.split(' ')).sort();
  const allowed = readFileSync(join(ROOT, 'docker/client/Dockerfile.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));
  assert.equal(allowed.sort(), copied);
  for (const file of copied) assert.ok(existsSync(join(ROOT, file)), file);
});

const END = 'USER 101\nHEALTHCHECK CMD wget -q -O /dev/null http://127.0.0.1\n';
const DIGEST = `sha256:${'a'.repeat(64)}`;

const GOOD: Readonly<Record<string, string>> = {
  'an exact tag': `FROM nginx:1.29.8-alpine\n${END}`,
  'a digest': `FROM nginx@${DIGEST}\n${END}`,
  'both, from a registry with a port': `FROM registry.example.org:5000/a/nginx:1.29@${DIGEST}\n${END}`,
  'a stage of its own': `FROM node:24.11.1 AS build\nRUN true\nFROM build\n${END}`,
  'a copy from a stage, by name and by number': `FROM node:24.11.1 AS build\nFROM nginx:1.29.8\nCOPY --from=build /a /a\nCOPY --from=0 /b /b\n${END}`,
  'nothing but files': `FROM scratch\n${END}`,
  'root in between': `FROM nginx:1.29.8\nUSER root\nRUN true\n${END}`,
  'ADD of a file': `FROM nginx:1.29.8\nADD site.tar.gz /site\n${END}`,
  'a public key': `FROM nginx:1.29.8\nENV VITE_HCAPTCHA_SITEKEY=x KEYBOARD=us\n${END}`,
};
for (const [title, text] of Object.entries(GOOD)) test(`nothing is wrong with ${title}`, () => assert.equal(dockerfileProblems(text), []));

const BAD: Readonly<Record<string, readonly [text: string, ...problems: string[]]>> = {
  'no tag': [`FROM nginx\n${END}`, '1: nginx is pinned by neither a digest nor an exact tag'],
  latest: [`FROM nginx:latest\n${END}`, '1: nginx:latest is pinned by neither a digest nor an exact tag'],
  'a tag that moves': [`FROM nginx:1.29-alpine\n${END}`, '1: nginx:1.29-alpine is pinned by neither a digest nor an exact tag'],
  'no tag, from a registry with a port': [
    `FROM registry.example.org:5000/nginx\n${END}`,
    '1: registry.example.org:5000/nginx is pinned by neither a digest nor an exact tag',
  ],
  'a digest that is none': [`FROM nginx@sha256:abc\n${END}`, '1: nginx@sha256:abc is pinned by neither a digest nor an exact tag'],
  'a variable': [`ARG V=1.29.8\nFROM nginx:$V\n${END}`, '2: nginx:$V is pinned by neither a digest nor an exact tag'],
  'an image that is only copied from': [
    `FROM nginx:1.29.8\nCOPY --from=busybox:latest /bin/sh /sh\n${END}`,
    '2: busybox:latest is pinned by neither a digest nor an exact tag',
  ],
  'no user': ['FROM nginx:1.29.8\nHEALTHCHECK CMD true\n', '1: the last stage has no USER'],
  'a user in another stage': [
    'FROM node:24.11.1 AS build\nUSER 1000\nFROM nginx:1.29.8\nHEALTHCHECK CMD true\n',
    '3: the last stage has no USER',
  ],
  'root by name': ['FROM nginx:1.29.8\nUSER 101\nUSER root\nHEALTHCHECK CMD true\n', '3: the last USER is root'],
  'root by number': ['FROM nginx:1.29.8\nUSER 0:101\nHEALTHCHECK CMD true\n', '2: the last USER is root'],
  'a user by variable': ['FROM nginx:1.29.8\nARG U=101\nUSER $U\nHEALTHCHECK CMD true\n', '3: who $U is depends on the build'],
  'ADD of a URL': [`FROM nginx:1.29.8\nADD https://example.org/x.tar.gz /x\n${END}`, '2: ADD fetches https://example.org/x.tar.gz'],
  'ADD of a URL, as JSON': [`FROM nginx:1.29.8\nADD ["a", "HTTP://example.org/x", "/x"]\n${END}`, '2: ADD fetches HTTP://example.org/x'],
  'ADD of a repository': [
    `FROM nginx:1.29.8\nADD --keep-git-dir=true git@example.org:a/b.git /x\n${END}`,
    '2: ADD fetches git@example.org:a/b.git',
  ],
  secrets: [
    `FROM nginx:1.29.8\nARG NPM_TOKEN\nENV DB_PASSWORD=x A=b \\\n  API_KEY=y\nENV SECRET z\nARG key=1\n${END}`,
    '2: ARG NPM_TOKEN looks like a secret',
    '3: ENV DB_PASSWORD looks like a secret',
    '3: ENV API_KEY looks like a secret',
    '5: ENV SECRET looks like a secret',
    '6: ARG key looks like a secret',
  ],
  'a secret in a stage that is thrown away': [
    `FROM node:24.11.1 AS build\nARG AWS_SECRET_ACCESS_KEY\nFROM nginx:1.29.8\n${END}`,
    '2: ARG AWS_SECRET_ACCESS_KEY looks like a secret',
  ],
  'no health check': ['FROM nginx:1.29.8\nUSER 101\n', '1: the last stage has no HEALTHCHECK'],
  'a health check in another stage': [
    'FROM node:24.11.1 AS build\nHEALTHCHECK CMD true\nFROM nginx:1.29.8\nUSER 101\n',
    '3: the last stage has no HEALTHCHECK',
  ],
  'a health check that is switched off': ['FROM nginx:1.29.8\nUSER 101\nHEALTHCHECK NONE\n', '1: the last stage has no HEALTHCHECK'],
  nothing: ['# empty\n', '1: there is no image'],
};
for (const [title, [text, ...problems]] of Object.entries(BAD))
  test(`is refused: ${title}`, () => assert.equal(dockerfileProblems(text), problems));

test.run();
