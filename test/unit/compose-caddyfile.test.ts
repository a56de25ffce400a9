/** The Caddyfile as a text; what a real Caddy makes of it is in test/render/caddy-routes.test.ts. */
import type { AppName } from '../../generators/components/component.ts';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { caddyfile } from '../../generators/components/ingress/caddy.ts';
import type { Front, Tls } from '../../generators/components/ingress/front.ts';
import { APP_NAMES, composeName, service } from '../../generators/components/services/table.ts';
import { UserError } from '../../generators/lib/problems.ts';

const upstreamOf = (app: AppName): string => `${composeName(app)}:${service(app).port}`;
const ROUTED = APP_NAMES.filter((app) => service(app).route !== undefined);

function front({
  tls = { kind: 'internal' },
  off = [],
  livekit = true,
}: {
  tls?: Tls;
  off?: readonly AppName[];
  livekit?: boolean;
} = {}): Front {
  return {
    domain: 'chat.example.org',
    tls,
    livekit,
    apps: Object.fromEntries(APP_NAMES.map((app) => [app, !off.includes(app)])) as Front['apps'],
    hidden: { api: ['/metrics'] },
  };
}

const upstreams = (text: string): string[] => [...text.matchAll(/reverse_proxy (\S+)/g)].map(([, upstream]) => upstream!);

test('every service with a path is led to, once, in the order of the table', () => {
  assert.equal(upstreams(caddyfile(front())), [...ROUTED.map(upstreamOf), 'livekit:7880']);
});

for (const app of ROUTED) {
  test(`without ${app} nothing leads to it`, () => {
    const text = caddyfile(front({ off: [app] }));
    assert.equal(upstreams(text), [...ROUTED.filter((other) => other !== app).map(upstreamOf), 'livekit:7880']);
  });
}

test('voice has a host of its own only where LiveKit runs beside the servers', () => {
  assert.match(caddyfile(front()), 'https://livekit.chat.example.org {');
  assert.not.match(caddyfile(front({ livekit: false })), 'livekit');
});

for (const email of ['admin@example.org', 'o.neil+chat@example.org', 'a/b=c$d@example.org']) {
  test(`Let's Encrypt is told ${email}`, () => {
    assert.match(caddyfile(front({ tls: { kind: 'automatic', email } })), `\temail ${email}\n`);
  });
}

for (const email of [
  '{$HOME}@example.org',
  '{env.PATH}@example.org',
  'a"b@example.org',
  'a`b@example.org',
  '#a@example.org',
  'a\\@example.org',
]) {
  test(`an address that a Caddyfile gives a meaning to is refused: ${email}`, () => {
    const refused = (error: unknown): boolean => error instanceof UserError && error.problems.some(({ path }) => path === 'adminEmail');
    assert.throws(() => caddyfile(front({ tls: { kind: 'automatic', email } })), refused);
  });
}

test.run();
