import { ApiError, keyOf, readyController, type KubeObject, type KubernetesClient, type StandIn } from './kubernetes.ts';

/** A Secret or a ConfigMap. */
export interface Reflectable extends KubeObject {
  type?: string;
  data?: Record<string, string>;
  binaryData?: Record<string, string>;
}

const PREFIX = 'reflector.v1.k8s.emberstack.com';
const ALLOWED = `${PREFIX}/reflection-allowed`;
const ALLOWED_NAMESPACES = `${PREFIX}/reflection-allowed-namespaces`;
const AUTO_ENABLED = `${PREFIX}/reflection-auto-enabled`;
const AUTO_NAMESPACES = `${PREFIX}/reflection-auto-namespaces`;
const REFLECTS = `${PREFIX}/reflects`;
const AUTO_REFLECTS = `${PREFIX}/auto-reflects`;
const REFLECTED_VERSION = `${PREFIX}/reflected-version`;
const REFLECTED_AT = `${PREFIX}/reflected-at`;

/** The real one copies a moment after a change, and what cannot stand that shall show here. */
const DELAY_MS = 1000;

export type Reflection =
  | { readonly action: 'create'; readonly source: Reflectable; readonly namespace: string }
  | { readonly action: 'update'; readonly source: Reflectable; readonly copy: Reflectable }
  | { readonly action: 'delete'; readonly copy: Reflectable };

/** What has to be done so that every copy is there, up to date and allowed. `objects` are all of one kind. */
export function planReflections(objects: readonly Reflectable[], namespaces: readonly string[]): Reflection[] {
  const byKey = new Map(objects.map((object) => [keyOf(object), object]));
  const plan: Reflection[] = [];

  for (const source of objects) {
    if (isCopy(source)) continue;
    for (const namespace of namespaces) {
      if (namespace === source.metadata.namespace || !mayReflect(source, namespace) || !autoReflects(source, namespace)) continue;
      // What stands there without being a copy of this source is left alone.
      if (!byKey.has(`${namespace}/${source.metadata.name}`)) plan.push({ action: 'create', source, namespace });
    }
  }

  for (const copy of objects) {
    if (!isCopy(copy)) continue;
    const source = byKey.get(annotation(copy, REFLECTS));
    const namespace = copy.metadata.namespace ?? '';
    const automatic = isTrue(annotation(copy, AUTO_REFLECTS));
    const permitted = source !== undefined && mayReflect(source, namespace) && (!automatic || autoReflects(source, namespace));
    if (!permitted) {
      // A copy that was asked for by hand stays as it is.
      if (automatic) plan.push({ action: 'delete', copy });
    } else if (annotation(copy, REFLECTED_VERSION) !== source.metadata.resourceVersion) {
      plan.push({ action: 'update', source, copy });
    }
  }
  return plan;
}

/** Whether a comma-separated list of names and regular expressions has one that fits the whole of `value`; an empty list fits all. */
export function listMatches(list: string, value: string): boolean {
  if (list === '') return true;
  return list
    .split(',')
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '')
    .some((pattern) => {
      try {
        return new RegExp(pattern).exec(value)?.[0] === value;
      } catch {
        return false;
      }
    });
}

function annotation(object: KubeObject, name: string): string {
  return object.metadata.annotations?.[name] ?? '';
}

function isTrue(value: string): boolean {
  return value.toLowerCase() === 'true';
}

function isCopy(object: KubeObject): boolean {
  return annotation(object, REFLECTS) !== '';
}

function mayReflect(source: KubeObject, namespace: string): boolean {
  return isTrue(annotation(source, ALLOWED)) && listMatches(annotation(source, ALLOWED_NAMESPACES), namespace);
}

function autoReflects(source: KubeObject, namespace: string): boolean {
  return isTrue(annotation(source, AUTO_ENABLED)) && listMatches(annotation(source, AUTO_NAMESPACES), namespace);
}

interface Kind {
  readonly kind: string;
  readonly plural: string;
  readonly query: Readonly<Record<string, string>>;
}

const KINDS: readonly Kind[] = [
  // Helm's own release records are many, large and never reflected.
  { kind: 'Secret', plural: 'secrets', query: { fieldSelector: 'type!=helm.sh/release.v1' } },
  { kind: 'ConfigMap', plural: 'configmaps', query: {} },
];

/** Copies Secrets and ConfigMaps between namespaces as their Reflector annotations say. */
export function reflector(now: () => number = Date.now): StandIn {
  /** When each piece of work was first seen. */
  const due = new Map<string, number>();
  return {
    name: 'reflector',
    async reconcile(client) {
      if ((await readyController(client, 'reflector')) === undefined) {
        due.clear();
        return;
      }
      const namespaces = (await client.list('/api/v1/namespaces'))
        .filter(({ metadata }) => metadata.deletionTimestamp === undefined)
        .map(({ metadata }) => metadata.name);
      const seen = new Set<string>();
      for (const kind of KINDS) {
        const objects = await client.list<Reflectable>(`/api/v1/${kind.plural}`, kind.query);
        for (const reflection of planReflections(objects, namespaces)) {
          const key = describe(kind, reflection);
          seen.add(key);
          const since = due.get(key) ?? now();
          due.set(key, since);
          if (now() - since >= DELAY_MS) await carryOut(client, kind, reflection);
        }
      }
      for (const key of due.keys()) if (!seen.has(key)) due.delete(key);
    },
  };
}

function describe(kind: Kind, reflection: Reflection): string {
  const target = reflection.action === 'create' ? `${reflection.namespace}/${reflection.source.metadata.name}` : keyOf(reflection.copy);
  const version = reflection.action === 'delete' ? '' : reflection.source.metadata.resourceVersion;
  return [kind.plural, reflection.action, target, version].join(' ');
}

async function carryOut(client: KubernetesClient, kind: Kind, reflection: Reflection): Promise<void> {
  const collection = (namespace: string | undefined): string => `/api/v1/namespaces/${namespace}/${kind.plural}`;
  if (reflection.action === 'delete') {
    const { metadata } = reflection.copy;
    return client.delete(`${collection(metadata.namespace)}/${metadata.name}`);
  }
  const { source } = reflection;
  if (reflection.action === 'create') {
    await client.create(collection(reflection.namespace), {
      apiVersion: 'v1',
      kind: kind.kind,
      type: source.type,
      data: source.data,
      binaryData: source.binaryData,
      metadata: {
        name: source.metadata.name,
        namespace: reflection.namespace,
        annotations: { ...reflectionOf(source), [AUTO_REFLECTS]: 'True' },
      },
    } as Reflectable);
    return;
  }
  const { copy } = reflection;
  try {
    await client.replace(`${collection(copy.metadata.namespace)}/${copy.metadata.name}`, {
      // Its type among the rest: that of a Secret cannot be changed.
      ...copy,
      apiVersion: 'v1',
      kind: kind.kind,
      data: source.data,
      binaryData: source.binaryData,
      metadata: { ...copy.metadata, annotations: { ...copy.metadata.annotations, ...reflectionOf(source) } },
    } as Reflectable);
  } catch (error) {
    // The copy has been changed meanwhile or its namespace ends: the next look at it decides anew.
    if (!(error instanceof ApiError && (error.status === 409 || error.status === 404))) throw error;
  }
}

function reflectionOf(source: Reflectable): Record<string, string> {
  return {
    [REFLECTS]: keyOf(source),
    [REFLECTED_VERSION]: source.metadata.resourceVersion ?? '',
    [REFLECTED_AT]: new Date().toISOString(),
  };
}
