import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessRecord } from '../generators/lib/processes.ts';
import { SANDBOX, type Charts } from '../generators/lib/sandbox.ts';

/** The control plane's programs. */
export const CONTROL_PLANE_TOOLS = ['etcd', 'kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'kwok'] as const;
export type ControlPlaneTool = (typeof CONTROL_PLANE_TOOLS)[number];
export type Component = ControlPlaneTool | 'stand-ins';

/** What is on record about a sandbox: enough to use it again, and to stop exactly its processes. */
export interface SandboxState {
  readonly charts: Charts;
  /** Whether the control plane got ready; one that did not is not used again. */
  readonly complete: boolean;
  /** Build of the stand-ins: another one means that only they are started anew. */
  readonly standIns: string;
  readonly processes: Readonly<Partial<Record<Component, ProcessRecord>>>;
}

export const CONTEXT = 'stoat-sandbox';

/** The places of a sandbox. */
export interface SandboxPaths {
  readonly folder: string;
  readonly lock: string;
  readonly state: string;
  readonly kubeconfig: string;
  /** The same for our own client. */
  readonly connection: string;
  /** Values for an environment on this sandbox: where the stand-in charts are. */
  readonly values: string;
  readonly charts: string;
  readonly logs: string;
  /** Written by the stand-ins once they work. */
  readonly standIns: string;
  /** What the control plane needs: keys, certificates, etcd's data and socket. */
  readonly controlPlane: string;
}

export function sandboxPaths(root: string): SandboxPaths {
  const folder = join(root, SANDBOX.folder);
  return {
    folder,
    lock: join(folder, 'lock'),
    state: join(folder, 'state.json'),
    kubeconfig: join(root, SANDBOX.kubeconfig),
    connection: join(folder, 'connection.json'),
    values: join(root, SANDBOX.values),
    charts: join(folder, 'charts'),
    logs: join(folder, 'logs'),
    standIns: join(folder, 'stand-ins.ready'),
    controlPlane: join(folder, 'control-plane'),
  };
}

/** The state on record; undefined when there is none or it cannot be read. */
export function readState(path: string): SandboxState | undefined {
  return existsSync(path) ? parseState(readFileSync(path, 'utf8')) : undefined;
}

/** Reads a state's text; undefined for what is none (cut short by a full disk, of an earlier version). */
export function parseState(text: string): SandboxState | undefined {
  try {
    const value = JSON.parse(text) as Partial<SandboxState> | null;
    return typeof value?.processes === 'object' && value.charts !== undefined ? (value as SandboxState) : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the state in one step: readers see the old or the new one. */
export function writeState(path: string, state: SandboxState): void {
  writeFileSync(`${path}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
