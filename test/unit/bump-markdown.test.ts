import fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { inlineCode, inlineText, MAX_NOTES, quoteNotes } from '../../generators/bump/foreign-markdown.ts';
import { compareUrl, githubRepository, homePage, imagePage, likelyTags, safeUrl } from '../../generators/bump/links.ts';
import type { Annotation } from '../../generators/bump/types.ts';

/** Shows the invisible character that takes a meaning away. */
const seen = (text: string): string => text.replaceAll('\u200b', '·');

const NOTES: readonly (readonly [string, string, string])[] = [
  [
    'headings, lists and links stay',
    '## Fixes\n\n- one ([docs](https://example.org))',
    '> ## Fixes\n>\n> - one ([docs](https://example.org))',
  ],
  ['nobody is mentioned', 'thanks @alice and @org/team', '> thanks @·alice and @·org/team'],
  ['not in code either, where no harm is done', '`npm i @scope/x`', '> `npm i @·scope/x`'],
  ['no issue is referred to', 'fixes #12, org/repo#7 and GH-9', '> fixes #·12, org/repo#·7 and GH-·9'],
  [
    'nor by a link',
    'https://github.com/o/r/issues/1 http://www.github.com/o/r',
    '> https://redirect.github.com/o/r/issues/1 http://redirect.github.com/o/r',
  ],
  [
    'nor by one that Markdown puts together',
    '[x](https://github\\.com/o/r/issues/1) [y](https:\\/\\/github.com\\/o)',
    '> [x](https://redirect.github.com/o/r/issues/1) [y](https://redirect.github.com\\/o)',
  ],
  [
    'nor is anything of it spelled with references to characters',
    '&#64;alice &commat;bob &#35;12 #&#49; [x](https&colon;//github&period;com/o)',
    '> &·#·64;alice &·commat;bob &·#·35;12 #&·#·49; [x](https&·colon;//github&·period;com/o)',
  ],
  ['harmless references stay', 'Map&lt;K&gt; &amp; R&D a?b=1&c=2', '> Map&lt;K&gt; &amp; R&D a?b=1&c=2'],
  [
    'hosts that only look like it stay',
    'https://github.community/x https://github.com.evil.org',
    '> https://github.community/x https://github.com.evil.org',
  ],
  ['no HTML', '<script>alert(1)</script><img src=x onerror=y></details>', '> <·script>alert(1)<·/script><·img src=x onerror=y><·/details>'],
  ['no comment of HTML', 'a <!-- hidden\n\nlines --> b <!-- open', '> a  b'],
  ['no picture, which tells its owner who reads', '![x](https://example.org/pixel.png)', '> !·[x](https://example.org/pixel.png)'],
  ['an open code fence stays inside of the quotation', '```\ncode', '> ```\n> code'],
  ['Windows line ends', 'a\r\nb\rc', '> a\n> b\n> c'],
  ['no control characters, no turned direction', 'a\u0000\u001b[31mb\u202ec\u2066d\u200be', '> a[31mbcde'],
  ['notes without content', ' \n\u200b\n', ''],
];
for (const [name, notes, quoted] of NOTES) {
  test(`notes: ${name}`, () => assert.is(seen(quoteNotes(notes)), quoted));
}

test('notes are cut: by length, by lines, never inside of a letter', () => {
  assert.ok(quoteNotes('x'.repeat(1_000_000)).length < MAX_NOTES + 10);
  assert.is(quoteNotes('line\n'.repeat(500), 5000).split('\n').length, 81);
  assert.not.match(quoteNotes(`x${'😀'.repeat(MAX_NOTES)}`), /[\ud800-\udbff](?![\udc00-\udfff])/);
  assert.match(quoteNotes('a '.repeat(MAX_NOTES)), / …$/);
});

test('whatever strangers write, each line is quoted and nothing of it is a mention, a tag or a picture', () => {
  const hostile = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom(
        '@a',
        '<b>',
        '<!--',
        '![',
        '#1',
        '```',
        '\n',
        '\r',
        '>',
        '</details>',
        '\u2028',
        '| a |',
        '[x]: http://e',
        '===',
        '&#64;',
        '&commat;',
        '&#x23;',
      ),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(hostile, (parts) => {
      const quoted = quoteNotes(parts.join(''));
      if (quoted === '') return;
      for (const line of quoted.split('\n')) assert.match(line, /^>/);
      assert.not.match(quoted, /@[A-Za-z0-9]|<[A-Za-z/!?]|!\[|#\d|&#?[a-z0-9]+;|[\u0000-\u0009\u000b-\u001f\u2028\u202e]/);
    }),
    { numRuns: 500 },
  );
});

test('a line of a stranger stays a line, and does not end the cell of a table or a link', () => {
  assert.is(seen(inlineText('a|b\n[c](d) `e` @f <g>')), 'a\\|b \\[c\\](d) \\`e\\` @·f <·g>');
  assert.is(inlineText('x'.repeat(500)).length, 202);
  assert.is(inlineCode('v1`|\n@x'), '`v1@x`');
});

for (const [url, repository] of [
  ['https://github.com/stoatchat/for-web', 'stoatchat/for-web'],
  ['https://github.com/stoatchat/for-web.git', 'stoatchat/for-web'],
  ['https://github.com/bitnami/charts/tree/main/bitnami/redis', 'bitnami/charts'],
  ['https://gitlab.com/a/b', undefined],
  ['https://github.com.evil.org/a/b', undefined],
  ['http://github.com/a/b', undefined],
  ['https://github.com/a', undefined],
  [undefined, undefined],
] as const) {
  test(`${url} is ${repository ?? 'not a repository on GitHub'}`, () => assert.is(githubRepository(url), repository));
}

test('tags are escaped in links that compare them', () => {
  assert.is(compareUrl('o/r', 'a/v1', 'x)?y'), 'https://github.com/o/r/compare/a%2Fv1...x)%3Fy');
});

for (const [url, safe] of [
  ['https://example.org/a', 'https://example.org/a'],
  ['https://example.org/a b|c)[d](e)`', 'https://example.org/a%20b%7Cc%29%5Bd%5D%28e%29%60'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['https://user:password@example.org/', undefined],
  ['no address', undefined],
  [`https://example.org/${'x'.repeat(500)}`, undefined],
  [undefined, undefined],
] as const) {
  test(`the address ${url?.slice(0, 40)} is ${safe === undefined ? 'not shown' : `shown as ${safe}`}`, () => assert.is(safeUrl(url), safe));
}

for (const [image, page] of [
  ['rabbitmq', 'https://hub.docker.com/_/rabbitmq/tags'],
  ['library/rabbitmq', 'https://hub.docker.com/_/rabbitmq/tags'],
  ['bitnami/redis', 'https://hub.docker.com/r/bitnami/redis/tags'],
  ['docker.io/bitnami/redis', 'https://hub.docker.com/r/bitnami/redis/tags'],
  ['ghcr.io/stoatchat/api', 'https://ghcr.io/stoatchat/api'],
  ['quay.io/minio/minio', 'https://quay.io/repository/minio/minio?tab=tags'],
  ['registry.example.org:5000/a', 'https://registry.example.org:5000/a'],
] as const) {
  test(`the page of the image ${image}`, () => assert.is(imagePage(image), page));
}

test('a pin whose sources nobody knows has the page of the place where it is published', () => {
  const annotation = (more: Partial<Annotation>): Annotation => ({
    datasource: 'helm',
    depName: 'x',
    packageName: 'x',
    versioning: 'helm',
    ...more,
  });
  assert.is(homePage(annotation({ registryUrl: 'https://charts.example.org' })), 'https://charts.example.org/');
  assert.is(homePage(annotation({ registryUrl: 'oci://registry.example.org/charts' })), undefined);
  assert.is(homePage(annotation({ datasource: 'git-tags', packageName: 'https://git.example.org/x' })), 'https://git.example.org/x');
  assert.is(homePage(annotation({ datasource: 'github-releases', packageName: 'o/r' })), 'https://github.com/o/r/releases');
  assert.is(homePage(annotation({ datasource: 'docker', packageName: 'rabbitmq' })), 'https://hub.docker.com/_/rabbitmq/tags');
});

test('a version is looked for under the tags that projects give it', () => {
  const tags = likelyTags('1.52.1', 'kubernetes-ingress');
  for (const tag of ['1.52.1', 'v1.52.1', 'kubernetes-ingress-1.52.1']) assert.ok(tags.includes(tag));
  assert.is(likelyTags('v0.16.0', 'ghcr.io/stoatchat/api')[0], 'v0.16.0');
});

test.run();
