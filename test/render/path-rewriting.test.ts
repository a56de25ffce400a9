/**
 * Where a request arrives, as what, and from whom: the rendered Ingresses, turned into HAProxy's configuration in the way of its ingress
 * controller, and a real HAProxy. Its rules for paths: exact ones win, then the longest prefix, which ends at a slash.
 */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { deepMerge, type JsonObject } from '../../generators/lib/json.ts';
import { ask, echo, freePort, startController, startHaproxy, stopAll, whyNoHaproxy } from '../support/haproxy.ts';
import type { Arrival, Controller, Question } from '../support/haproxy.ts';
import { project, type Rendering } from '../support/helmfile.ts';
import { MATRIX } from '../support/matrix.ts';
import { CALLER, FORGED, HIDDEN, NOT_HIDDEN, NOT_WELL_KNOWN, REDIRECTS, REQUESTS, UNUSUAL_REQUESTS } from '../support/requests.ts';
import { WELL_KNOWN } from '../support/requests.ts';
import { SERVICES } from '../support/services.ts';

const HOST = 'stoat.local';
const VOICE = `livekit.${HOST}`;
const ALL = [...REQUESTS, ...UNUSUAL_REQUESTS];

/** What operators add: a header, a snippet, and the header of a CDN in front. */
const OWN = {
  apps: {
    api: {
      publicMetrics: true,
      values: {
        ingress: {
          annotations: {
            'haproxy.org/request-set-header': 'X-Team chat\nX-Second "two words"',
            'haproxy.org/backend-config-snippet': 'http-response set-header X-Own yes',
            'haproxy.org/forwarded-for': 'true',
          },
        },
      },
    },
  },
  ingress: { values: { controller: { config: { 'src-ip-header': 'X-Real-Ip', 'request-set-header': 'X-All yes' } } } },
};
/** An external LiveKit reports to the shared host. */
const EXTERNAL_VOICE = { livekit: { enabled: false, url: 'wss://voice.example.org' } };

const missing = await whyNoHaproxy();
if (missing === undefined) await tests();
else {
  process.stdout.write(`skipped: ${ALL.length + 1} tests of path rewriting: ${missing}\n`);
  for (const [target] of ALL) test.skip(target);
  test.skip('another host gets nothing');
}
test.run();

async function tests(): Promise<void> {
  test.after(stopAll);
  const everything = MATRIX.everything!;
  const with_ = (values: JsonObject) => ({ ...everything, values: deepMerge(everything.values!, values) });
  const { render } = await project({ everything, own: with_(OWN), voice: with_(EXTERNAL_VOICE) });
  const [plain, own, voice] = await Promise.all([render('everything'), render('own'), render('voice')]);
  const servers = Object.fromEntries(
    await Promise.all([...Object.keys(SERVICES), 'livekit'].map(async (name) => [name, await echo(name)] as const)),
  );
  const start = (rendering: Rendering, more: Controller = {}): Promise<number> => {
    const config = rendering.objects.find(({ kind, release }) => kind === 'ConfigMap' && release === 'haproxy-ingress')!.data;
    const ingresses = rendering.objects.filter(({ kind }) => kind === 'Ingress');
    return startController(ingresses, servers, { ...more, config: { ...config, ...more.config } });
  };
  const port = await start(plain);
  const arrival = async (at: number, target: string, question: Question = {}): Promise<Arrival> => {
    const { status, text } = await ask(at, target, { host: HOST, ...question });
    assert.is(status, 200, text);
    return JSON.parse(text) as Arrival;
  };
  const arrives = async (at: number, target: string): Promise<readonly [string, string]> => {
    const { service, target: path } = await arrival(at, target);
    return [service, path];
  };
  const statusOf = async (at: number, target: string, host = HOST): Promise<number> => (await ask(at, target, { host })).status;

  const withVoice = await start(voice);
  for (const [target, service, path] of ALL) {
    test(`${target} → ${service} ${path}`, async () => {
      assert.equal(await arrives(withVoice, target), [service, path]);
      if (service !== 'stoat-voice-ingress') assert.equal(await arrives(port, target), [service, path]);
    });
  }
  for (const [target, leadsTo, expected] of REDIRECTS) {
    test(`a server at ${target} that leads to ${leadsTo} leads browsers to ${expected}`, async () => {
      const { status, headers } = await ask(port, target, { host: HOST, headers: { 'x-stub-leads-to': leadsTo } });
      assert.equal([status, headers.location], [308, expected]);
    });
  }
  test('another host gets nothing', async () => {
    assert.is(await statusOf(port, '/api', 'other.example.org'), 404);
  });
  test('voice has a host of its own, whose paths are not looked at', async () => {
    for (const target of ['/', '/rtc?access_token=t', '/api/metrics', '/.well-known/stoat']) {
      const { service, target: path } = await arrival(port, target, { host: VOICE });
      assert.equal([service, path], ['livekit', target]);
    }
  });
  test('webhooks of a LiveKit beside the servers have no place on the shared host', async () => {
    for (const target of ['/ingress', '/ingress/worldwide']) assert.equal(await arrives(port, target), ['stoat-client', target]);
  });

  // What is not public

  for (const target of HIDDEN) {
    test(`${target} is not found`, async () => {
      // Newer HAProxys refuse a # themselves.
      assert.ok([404, ...(target.includes('#') ? [400] : [])].includes(await statusOf(port, target)));
    });
    test(`${target} arrives where apps.api.publicMetrics says so`, async () => {
      if (!target.includes('#')) assert.equal(await arrives(own_, target), ['stoat-api', target.replace('/api', '')]);
    });
  }
  test('as an absolute URL it is not found either', async () => {
    assert.is(await statusOf(port, `http://${HOST}/api//metrics`), 404);
  });
  for (const [target, service, path] of NOT_HIDDEN) {
    test(`${target} is something else: ${service} ${path}`, async () => assert.equal(await arrives(port, target), [service, path]));
  }

  // Where clients ask for the API

  test('/.well-known/stoat says where the API is, to pages of any host', async () => {
    for (const target of WELL_KNOWN) {
      const { status, headers, text } = await ask(port, target, { host: HOST });
      assert.equal([status, headers['content-type'], headers['access-control-allow-origin']], [200, 'application/json', '*']);
      assert.equal(JSON.parse(text), { api: `https://${HOST}/api` });
    }
    for (const target of NOT_WELL_KNOWN) assert.equal(await arrives(port, target), ['stoat-client', target]);
  });

  // Whose address the servers see

  const proved = async (at: number, address: string, question: Question = {}): Promise<void> => {
    for (const [host, target] of [
      ...Object.values(SERVICES).flatMap(({ path }) => (path === undefined ? [] : [[HOST, path]])),
      [VOICE, '/rtc'],
    ] as const) {
      assert.equal((await arrival(at, target, { from: CALLER, ...question, host })).forwardedFor, [address], `${host}${target}`);
    }
  };
  for (const [what, forged] of Object.entries(FORGED)) {
    const headers = { 'x-forwarded-for': forged };
    test(`X-Forwarded-For is the address of the connection, alone: ${what}`, () => proved(port, CALLER, { headers }));
    test(`by IPv6, too: ${what}`, () => proved(port, '::1', { headers, to: '::1', from: '::1' }));
    test(`behind a proxy that speaks the PROXY protocol, the client's: ${what}`, () => proved(byProtocol, CALLER, { headers }));
    test(`behind a proxy that src-ip-header names a header of, the client's: ${what}`, () => proved(byHeader, CALLER, { headers }));
    test(`behind a proxy that nothing is known of, that proxy's: ${what}`, () => proved(unknown, '127.0.0.1', { headers }));
  }
  test('a header of an operator is set as well, and does not replace ours', async () => {
    const { forwardedFor, sent } = await arrival(own_, '/api/x', { from: CALLER, headers: { 'x-forwarded-for': '203.0.113.7' } });
    assert.equal(forwardedFor, [CALLER]);
    assert.equal([sent['x-team'], sent['x-second'], sent['x-all']], ['chat', 'two words', 'yes']);
  });
  test('a snippet of an operator is added to ours', async () => {
    const { headers } = await ask(own_, '/api/x', { host: HOST, headers: { 'x-stub-leads-to': '/y' } });
    assert.equal([headers['x-own'], headers.location], ['yes', '/api/y']);
  });

  // Without snippets

  test('with backend snippets turned off, it is as check says', async () => {
    assert.equal(await arrives(bare, '/api/metrics'), ['stoat-api', '/metrics']);
    assert.equal(await arrives(bare, '/.well-known/stoat'), ['stoat-api', '/.well-known/stoat']);
    const { headers } = await ask(bare, '/autumn/x', { host: HOST, headers: { 'x-stub-leads-to': '/y' } });
    assert.is(headers.location, '/y');
    await proved(bare, CALLER, { headers: { 'x-forwarded-for': '203.0.113.7' } });
  });

  const own_ = await start(own);
  const bare = await start(plain, { withoutSnippets: true });
  const outer = async (rule: string, upstream: string): Promise<number> => {
    const at = await freePort();
    await startHaproxy(
      [`frontend outer`, `  bind 127.0.0.1:${at}`, rule, '  default_backend inner', 'backend inner', `  server inner ${upstream}`].join(
        '\n',
      ),
      at,
    );
    return at;
  };
  const listener = await start(plain, { config: { 'proxy-protocol': '127.0.0.1' } });
  const byProtocol = await outer('  option forwardfor', `127.0.0.1:${listener} send-proxy-v2`);
  const byHeader = await outer('  http-request set-header X-Real-Ip %[src]', `127.0.0.1:${own_}`);
  const unknown = await outer('  option forwardfor', `127.0.0.1:${port}`);
}
