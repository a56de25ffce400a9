import { readFileSync } from 'node:fs';
import { Agent, request, type Dispatcher } from 'undici';

/** Any Kubernetes object, as far as the stand-ins care. */
export interface KubeObject {
  apiVersion?: string;
  kind?: string;
  metadata: Metadata;
}

export interface Metadata {
  name: string;
  namespace?: string;
  uid?: string;
  resourceVersion?: string;
  generation?: number;
  deletionTimestamp?: string;
  annotations?: Record<string, string>;
  labels?: Record<string, string>;
  ownerReferences?: OwnerReference[];
}

export interface OwnerReference {
  apiVersion: string;
  kind: string;
  name: string;
  uid: string;
  controller?: boolean;
  blockOwnerDeletion?: boolean;
}

export interface Condition {
  type: string;
  status: 'True' | 'False' | 'Unknown';
  reason: string;
  message: string;
  observedGeneration?: number;
  lastTransitionTime: string;
}

export interface Deployment extends KubeObject {
  status?: { readyReplicas?: number };
}

/** An answer of the API server that is not a success. */
export class ApiError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
  }
}

export interface Connection {
  /** `https://127.0.0.1:PORT` */
  readonly server: string;
  /** PEM */
  readonly ca: string;
  readonly token: string;
}

/** How the sandbox's API server is reached, from the file in which its start has noted it. */
export function readConnection(file: string): Connection {
  return JSON.parse(readFileSync(file, 'utf8')) as Connection;
}

const REQUEST_TIMEOUT_MS = 10_000;

export type PatchType = 'merge' | 'apply';

/** A client for the few things that the sandbox does with the API server. Paths are the API's own, e.g. `/api/v1/secrets`. */
export class KubernetesClient {
  readonly #connection: Connection;
  readonly #agent: Agent;

  constructor(connection: Connection) {
    this.#connection = connection;
    const connect = { ca: connection.ca, timeout: REQUEST_TIMEOUT_MS };
    this.#agent = new Agent({ connections: 8, connect, headersTimeout: REQUEST_TIMEOUT_MS, bodyTimeout: REQUEST_TIMEOUT_MS });
  }

  /** Closes the idle connections: nothing of the client keeps the process alive after that. */
  close(): void {
    void this.#agent.destroy();
  }

  /** All objects of a collection, out of the API server's cache; none when the API does not have that kind (yet). */
  async list<T extends KubeObject>(path: string, query: Readonly<Record<string, string>> = {}): Promise<T[]> {
    const parameters = new URLSearchParams({ resourceVersion: '0', ...query });
    const answer = (await this.#try404('GET', `${path}?${parameters}`)) as { items?: T[] } | undefined;
    return answer?.items ?? [];
  }

  /** One object in its latest state, undefined when there is none. */
  async get<T extends KubeObject>(path: string): Promise<T | undefined> {
    return (await this.#try404('GET', path)) as T | undefined;
  }

  /** Creates an object; returns false when there is one of that name already. */
  async create(path: string, object: KubeObject): Promise<boolean> {
    try {
      await this.#json('POST', path, object);
      return true;
    } catch (error) {
      if (error instanceof ApiError && error.status === 409) return false;
      throw error;
    }
  }

  /** Replaces an object. Fails with status 409 when it has changed since it was read. */
  async replace(path: string, object: KubeObject): Promise<void> {
    await this.#json('PUT', path, object);
  }

  async patch(path: string, body: unknown, type: PatchType = 'merge'): Promise<void> {
    const [contentType, query] =
      type === 'merge' ? ['application/merge-patch+json', ''] : ['application/apply-patch+yaml', '?fieldManager=stand-in&force=true'];
    await this.#json('PATCH', path + query, body, contentType);
  }

  /** Deletes an object; one that is gone already is no error. */
  async delete(path: string): Promise<void> {
    await this.#try404('DELETE', path);
  }

  /** The answer to a plain GET, such as of `/readyz`, as text. */
  getText(path: string): Promise<string> {
    return this.#request('GET', path);
  }

  async #try404(method: string, path: string): Promise<unknown> {
    try {
      return await this.#json(method, path);
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return undefined;
      throw error;
    }
  }

  async #json(method: string, path: string, body?: unknown, contentType?: string): Promise<unknown> {
    return JSON.parse(await this.#request(method, path, body === undefined ? undefined : JSON.stringify(body), contentType));
  }

  async #request(method: string, path: string, body?: string, contentType = 'application/json'): Promise<string> {
    const { server, token } = this.#connection;
    const { statusCode, body: answer } = await request(`${server}${path}`, {
      method: method as Dispatcher.HttpMethod,
      dispatcher: this.#agent,
      headers: {
        Authorization: `Bearer ${token}`,
        Accept: 'application/json',
        ...(body === undefined ? {} : { 'Content-Type': contentType }),
      },
      body: body ?? null,
    });
    const text = await answer.text();
    if (statusCode >= 200 && statusCode < 300) return text;
    throw new ApiError(statusCode, `${method} ${path}: ${statusCode} ${messageOf(text)}`);
  }
}

function messageOf(text: string): string {
  try {
    return (JSON.parse(text) as { message?: string }).message ?? '';
  } catch {
    return text.slice(0, 200);
  }
}

/** A stand-in for the controllers of one third-party chart, or of a cloud. */
export interface StandIn {
  readonly name: string;
  /** Brings the cluster one step nearer to what it should be. Called again and again, never twice at a time. */
  reconcile(client: KubernetesClient): Promise<void>;
}

/**
 * The Deployment of a chart's controller, once it is ready; that is where a stand-in's permission to act comes from. It is
 * told by its `app.kubernetes.io/name` label, which both the real charts and the stand-in charts set.
 */
export async function readyController(client: KubernetesClient, name: string): Promise<Deployment | undefined> {
  const deployments = await client.list<Deployment>('/apis/apps/v1/deployments', {
    labelSelector: `app.kubernetes.io/name=${name}`,
  });
  return deployments.find(
    (deployment) =>
      (deployment.status?.readyReplicas ?? 0) > 0 && (deployment.metadata.name === name || deployment.metadata.name.endsWith(`-${name}`)),
  );
}

/** `namespace/name`, or the name of what has no namespace. */
export function keyOf({ metadata }: KubeObject): string {
  return metadata.namespace === undefined ? metadata.name : `${metadata.namespace}/${metadata.name}`;
}
