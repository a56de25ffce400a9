import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { certManager } from './cert-manager.ts';
import { KubernetesClient, readConnection, type StandIn } from './kubernetes.ts';
import { loadBalancers } from './load-balancers.ts';
import { reflector } from './reflector.ts';
import { volumes } from './volumes.ts';

const INTERVAL_MS = 400;

/**
 * Plays what no container plays in the sandbox. Ends the process when the connection is gone.
 * @param folder the `.sandbox` folder, whose `connection.json` it reads
 */
export function playStandIns(folder: string): void {
  const connection = join(folder, 'connection.json');
  const client = new KubernetesClient(readConnection(connection));
  for (const standIn of [volumes, loadBalancers, reflector(), certManager]) void play(standIn, client, connection);
  // Where this file is, the daemon works.
  writeFileSync(join(folder, 'stand-ins.ready'), '', { mode: 0o600 });
}

async function play(standIn: StandIn, client: KubernetesClient, connection: string): Promise<void> {
  let lastError = '';
  while (existsSync(connection)) {
    try {
      await standIn.reconcile(client);
      lastError = '';
    } catch (error) {
      // The API server may be busy or a namespace on its way out; the same trouble is worth one line, not three a second.
      const message = String(error);
      if (message !== lastError) process.stderr.write(`${new Date().toISOString()} ${standIn.name}: ${message}\n`);
      lastError = message;
    }
    await sleep(INTERVAL_MS);
  }
  process.exit(0);
}
