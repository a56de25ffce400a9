/** Small servers of the tests' own on loopback: they answer as told, well or badly. They stand in for registries and the like. */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../../generators/bump/network/network.ts';
import type { KeyAndCertificate } from '../../sandbox/stand-ins/certificates.ts';

export interface StandIn {
  /** `http://127.0.0.1:port`, or with https. */
  readonly url: string;
  /** `127.0.0.1:port`. */
  readonly host: string;
  /** What has arrived, in order. */
  readonly asked: readonly Asked[];
  readonly server: Server;
  stop(): Promise<void>;
}

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
}

/** Starts one. `answer` gets the number of requests before this one, too. */
export async function standInServer(
  answer: (request: IncomingMessage, response: ServerResponse, before: number) => void,
  tls?: KeyAndCertificate,
): Promise<StandIn> {
  const asked: Asked[] = [];
  const listener: RequestListener = (request, response) => {
    asked.push({ method: request.method!, url: request.url!, headers: request.headers });
    response.on('error', () => undefined);
    answer(request, response, asked.length - 1);
  };
  const server = tls === undefined ? createServer(listener) : createTlsServer({ key: tls.key, cert: tls.certificate }, listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${tls === undefined ? 'http' : 'https'}://${host}`,
    host,
    asked,
    server,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A clock on which waiting takes no time. */
export function testClock(): Clock & { readonly slept: number[] } {
  let now = Date.UTC(2026, 0, 1);
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    async sleep(ms) {
      slept.push(ms);
      now += ms;
    },
  };
}
