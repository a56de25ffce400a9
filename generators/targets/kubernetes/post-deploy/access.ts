import type { Values, Plan } from '../../../components/component.ts';
import { certManagerNamespace } from '../../../components/cert-manager.ts';
import { join } from 'node:path';
import type { Cluster } from '../cluster/kubectl.ts';
import { UserError } from '../../../lib/problems.ts';
import type { Terminal } from '../../../lib/terminal/terminal.ts';
import { waitForCa, writeCa } from './ca.ts';
import { addressSource, waitForAddresses } from './load-balancer.ts';
import { loginSection, namesSection, trustSection } from './text.ts';

export interface AccessOptions {
  readonly root: string;
  readonly environment: string;
  readonly values: Values;
  readonly plan: Plan;
  /** Seconds, for all that is waited for together. */
  readonly timeout: number;
  /** Default: beside the environment, where git ignores it. */
  readonly caFile?: string | undefined;
  /** Whether a file that is not ours may be replaced. */
  readonly mayReplace: (file: string) => Promise<boolean>;
}

/** How the installation is reached: what a person has to do now, as text. */
export interface Access {
  readonly text: string;
}

/**
 * Waits for the load balancer's address, writes the CA's certificate, says what follows.
 * @throws UserError
 */
export async function access(cluster: Cluster, options: AccessOptions, { progress, signal }: Terminal): Promise<Access> {
  const { root, environment, values, plan } = options;
  const deadline = Date.now() + options.timeout * 1000;
  const addresses = await progress.step("Waiting for the load balancer's address", (report) =>
    waitForAddresses(cluster, { source: addressSource(values), timeout: options.timeout, signal, report }),
  );
  const sections = [namesSection(values, plan, addresses)];
  if (values.tls.issuer === 'selfsigned') {
    const path = options.caFile ?? join(root, `environments/${environment}.ca.crt`);
    const timeout = Math.max(0, Math.round((deadline - Date.now()) / 1000));
    const ca = await waitForCa(cluster, certManagerNamespace(values), timeout, signal);
    const before = await writeCa(path, ca, () => options.mayReplace(path));
    progress.note(WROTE[before].replace('FILE', path));
    sections.push(trustSection(path));
  }
  sections.push(loginSection(values, plan, environment));
  return inSections(sections);
}

const WROTE = {
  absent: 'Made FILE',
  same: 'FILE is the certificate of the CA already',
  renewed: 'Renewed FILE; devices that trust the earlier certificate need the new one only when that expires',
  'other key': 'Replaced FILE: the CA has another key now, devices have to trust it anew',
  foreign: 'Replaced FILE',
} as const;

/** What to say in the place of an address that did not come in time; another error is thrown on. */
export function accessLater(error: unknown, values: Values, plan: Plan, environment: string): Access {
  if (!(error instanceof UserError)) throw error;
  const again = [
    'Not everything is there yet:',
    ...error.message.split('\n').map((line) => `  ${line}`),
    '',
    'See it through:',
    `  ./init.sh --env ${environment} --post-deploy`,
  ];
  return inSections([again, namesSection(values, plan, []), loginSection(values, plan, environment)]);
}

function inSections(sections: readonly (readonly string[])[]): Access {
  return { text: sections.map((lines) => `${lines.join('\n')}\n`).join('\n') };
}
