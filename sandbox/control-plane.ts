import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { ToolPaths } from '../generators/lib/tools/resolve.ts';
import { CONTEXT, type Component, type ControlPlaneTool, type SandboxPaths } from './state.ts';
import type { Connection, KubeObject } from './stand-ins/kubernetes.ts';

export interface Command {
  readonly component: Component;
  readonly program: string;
  readonly args: readonly string[];
}

// Files are named relative to the control plane's folder, in which its programs run: a socket's path must not be longer than
// about 100 characters, and the project may lie deep.
const TOKENS = 'tokens.csv';
const SERVICE_ACCOUNT_KEY = 'service-account.pem';
const EGRESS = 'egress.yaml';
const SERVING = 'serving';
const ETCD = 'unix://etcd:0';
const ETCD_PEER = 'unix://etcd-peer:0';

/** Writes the keys and configuration that the programs read. Returns the token of the administrator. */
export function prepareControlPlane({ controlPlane }: SandboxPaths): string {
  mkdirSync(controlPlane, { recursive: true, mode: 0o700 });
  const write = (name: string, text: string): void => writeFileSync(join(controlPlane, name), text, { mode: 0o600 });
  const token = randomBytes(24).toString('hex');
  write(TOKENS, `${token},admin,admin,"system:masters"\n`);
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  write(SERVICE_ACCOUNT_KEY, privateKey.export({ format: 'pem', type: 'sec1' }) as string);
  write(EGRESS, stringify(EGRESS_NOWHERE));
  return token;
}

/**
 * The API server must never dial a Service, a pod or a node: their made-up addresses may exist on the network outside.
 * Everything it would send there (webhooks, aggregated APIs, `kubectl exec`, proxying) goes to a socket that does not exist.
 */
const EGRESS_NOWHERE = {
  apiVersion: 'apiserver.k8s.io/v1beta1',
  kind: 'EgressSelectorConfiguration',
  egressSelections: [
    { name: 'cluster', connection: { proxyProtocol: 'HTTPConnect', transport: { uds: { udsName: '/nowhere/stoat-sandbox.sock' } } } },
  ],
};

/** etcd listens on a socket in the sandbox's own folder: on a port, every user of the machine could read all Secrets. */
export function etcdCommand(programs: ToolPaths<ControlPlaneTool>): Command {
  return {
    component: 'etcd',
    program: programs.etcd,
    args: [
      '--data-dir=etcd-data',
      `--listen-client-urls=${ETCD}`,
      `--advertise-client-urls=${ETCD}`,
      `--listen-peer-urls=${ETCD_PEER}`,
      `--initial-advertise-peer-urls=${ETCD_PEER}`,
      `--initial-cluster=default=${ETCD_PEER}`,
      // This data need not outlive a crash of the machine.
      '--unsafe-no-fsync',
      '--auto-compaction-mode=periodic',
      '--auto-compaction-retention=10m',
      '--log-level=warn',
    ],
  };
}

export function apiServerCommand(programs: ToolPaths<ControlPlaneTool>, port: number): Command {
  return {
    component: 'kube-apiserver',
    program: programs['kube-apiserver'],
    args: [
      `--etcd-servers=${ETCD}`,
      '--bind-address=127.0.0.1',
      `--secure-port=${port}`,
      '--advertise-address=127.0.0.1',
      '--endpoint-reconciler-type=none',
      `--cert-dir=${SERVING}`,
      `--token-auth-file=${TOKENS}`,
      '--anonymous-auth=false',
      '--authorization-mode=RBAC',
      '--service-account-issuer=https://kubernetes.default.svc',
      `--service-account-key-file=${SERVICE_ACCOUNT_KEY}`,
      `--service-account-signing-key-file=${SERVICE_ACCOUNT_KEY}`,
      '--service-cluster-ip-range=10.96.0.0/16',
      `--egress-selector-config-file=${EGRESS}`,
      // No pod runs that could answer a webhook. The taint is for the node life cycle controller to remove, which is off.
      '--disable-admission-plugins=MutatingAdmissionWebhook,ValidatingAdmissionWebhook,TaintNodesByCondition',
      '--profiling=false',
    ],
  };
}

export function controllerManagerCommand(programs: ToolPaths<ControlPlaneTool>, kubeconfig: string): Command {
  return {
    component: 'kube-controller-manager',
    program: programs['kube-controller-manager'],
    args: [
      `--kubeconfig=${kubeconfig}`,
      '--secure-port=0',
      '--leader-elect=false',
      '--use-service-account-credentials=false',
      `--service-account-private-key-file=${SERVICE_ACCOUNT_KEY}`,
      `--root-ca-file=${SERVING}/apiserver.crt`,
      // A node that missed its heartbeats, because the laptop slept, would lose all of its pods.
      '--controllers=*,-node-lifecycle-controller',
      // The default, in a system folder, need not be readable.
      '--flex-volume-plugin-dir=flex-volumes',
      '--pvclaimbinder-sync-period=2s',
      '--profiling=false',
    ],
  };
}

export function schedulerCommand(programs: ToolPaths<ControlPlaneTool>, kubeconfig: string): Command {
  return {
    component: 'kube-scheduler',
    program: programs['kube-scheduler'],
    args: [`--kubeconfig=${kubeconfig}`, '--secure-port=0', '--leader-elect=false', '--profiling=false'],
  };
}

/** kwok plays the kubelet. `stages` says what becomes of nodes and pods. */
export function kwokCommand(programs: ToolPaths<ControlPlaneTool>, kubeconfig: string, stages: string): Command {
  return {
    component: 'kwok',
    program: programs.kwok,
    args: [
      `--config=${stages}`,
      `--kubeconfig=${kubeconfig}`,
      '--manage-all-nodes=true',
      '--node-lease-duration-seconds=0',
      '--node-ip=127.0.0.1',
    ],
  };
}

/** The certificate that the API server makes for itself at its first start (PEM); undefined until it has. */
export function servingCertificate({ controlPlane }: SandboxPaths): string | undefined {
  const file = join(controlPlane, SERVING, 'apiserver.crt');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

export function addressOf(port: number): string {
  return `https://127.0.0.1:${port}`;
}

/** A kubeconfig with everything inline, so that it works from wherever it is read. */
export function kubeconfigFor({ server, ca, token }: Connection): string {
  return stringify(
    {
      apiVersion: 'v1',
      kind: 'Config',
      clusters: [{ name: CONTEXT, cluster: { server, 'certificate-authority-data': Buffer.from(ca).toString('base64') } }],
      users: [{ name: CONTEXT, user: { token } }],
      contexts: [{ name: CONTEXT, context: { cluster: CONTEXT, user: CONTEXT, namespace: 'default' } }],
      'current-context': CONTEXT,
    },
    { lineWidth: 0 },
  );
}

const CAPACITY = { cpu: '32', memory: '64Gi', pods: '250', 'ephemeral-storage': '500Gi' };

/** The one node. Its address is this machine's own loopback, where nothing answers. */
export const NODE = {
  apiVersion: 'v1',
  kind: 'Node',
  metadata: {
    name: CONTEXT,
    annotations: { 'kwok.x-k8s.io/node': 'fake' },
    labels: {
      'kubernetes.io/os': 'linux',
      'kubernetes.io/arch': 'amd64',
      'kubernetes.io/hostname': CONTEXT,
      'stoat.chat/stand-in': 'true',
    },
  },
  status: {
    capacity: CAPACITY,
    allocatable: CAPACITY,
    addresses: [
      { type: 'InternalIP', address: '127.0.0.1' },
      { type: 'Hostname', address: CONTEXT },
    ],
    nodeInfo: { architecture: 'amd64', operatingSystem: 'linux', osImage: 'none (sandbox)' },
  },
} satisfies KubeObject & Record<string, unknown>;

/** A port of 127.0.0.1 that is free at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Whether a log says that another program took the port first. */
export function portWasTaken(log: string): boolean {
  return /address already in use/i.test(log);
}
