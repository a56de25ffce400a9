/** JSON Schema of one key, with two words of ours: `secret` (leaves in `stoat-env` only) and `upstream` (the server's default). */
export interface Setting {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly description?: string;
  readonly secret?: true;
  readonly upstream?: unknown;
  /** Why this key is refused although upstream has it. */
  readonly refused?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Setting;
  readonly properties?: Readonly<Record<string, Setting>>;
  readonly propertyNames?: { readonly pattern: string };
  readonly additionalProperties?: false | Setting;
}

/** The setting at a path, following named entries and lists; undefined when upstream reads no such key. */
export function lookUp(path: readonly string[], root: Setting): Setting | undefined {
  let setting: Setting | undefined = root;
  for (const key of path) {
    const named: Setting | undefined = setting.additionalProperties || undefined;
    setting = setting.properties && Object.hasOwn(setting.properties, key) ? setting.properties[key] : (named ?? setting.items);
    if (setting === undefined) return undefined;
  }
  return setting;
}
