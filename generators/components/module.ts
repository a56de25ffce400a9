import type { ClusterNeeds, Component, OfficialServer, Override, Plan, Rotation, TakeOver, Values } from './component.ts';
import type { ComposePart } from './compose.ts';
import type { ComponentSettings } from './settings.ts';

/** A component's file. */
export interface ComponentModule {
  /** Absent for what only the Compose target has. */
  readonly component?: Component;
  /** What it is for, in the README's table. */
  readonly purpose?: string;
  readonly settings?: () => ComponentSettings;
  /** By identifier. */
  readonly overrides?: Readonly<Record<string, Override>>;
  readonly compose?: ComposePart;
  readonly cluster?: ClusterNeeds;
  readonly rotation?: Rotation;
  readonly takeOver?: TakeOver;
  readonly official?: OfficialServer;
  /** Opens a shell on the servers' database. */
  readonly databaseShell?: (values: Values, plan: Plan) => string;
  /** What of Revolt.toml it makes, from which keys of an environment, the most telling first. */
  readonly sources?: Readonly<Record<string, readonly string[]>>;
}
