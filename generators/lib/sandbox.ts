import type { Problem } from './problems.ts';

/** What the commands know of the sandbox, which is a program of its own. Paths are relative to the project's root. */
export const SANDBOX = {
  program: 'dist/stoat-sandbox.mjs',
  /** All that it writes. Only its owner may enter. */
  folder: '.sandbox',
  kubeconfig: '.sandbox/kubeconfig',
  /** Chart addresses: they hold for its cluster only, so they are no part of any environment. */
  values: '.sandbox/values.yaml',
} as const;

/** Which third-party charts it offers: clearly named stand-ins, or the real ones from their own repositories. */
export const CHARTS = ['stand-in', 'upstream'] as const;
export type Charts = (typeof CHARTS)[number];

/** A sandbox that runs. */
export interface Sandbox {
  readonly kubeconfig: string;
  readonly context: string;
  /** Whether it ran already. */
  readonly reused: boolean;
}

/** What the sandbox's program prints on stdout, as JSON: what was asked for, or why it could not be had. */
export type SandboxAnswer =
  | { readonly done: Sandbox | null }
  | { readonly problems: readonly Problem[] }
  | { readonly error: string; readonly stack: string | undefined };
