import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_undici
} from "./undici-index.shared.mjs";
import {
  __toESM
} from "./runtime.shared.mjs";

// sandbox/stand-ins/kubernetes.ts
var import_undici = __toESM(require_undici(), 1);
import { readFileSync } from "node:fs";
var ApiError = class extends Error {
  status;
  constructor(status, message) {
    super(message);
    this.name = "ApiError";
    this.status = status;
  }
};
function readConnection(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
var REQUEST_TIMEOUT_MS = 1e4;
var KubernetesClient = class {
  #connection;
  #agent;
  constructor(connection) {
    this.#connection = connection;
    const connect = { ca: connection.ca, timeout: REQUEST_TIMEOUT_MS };
    this.#agent = new import_undici.Agent({ connections: 8, connect, headersTimeout: REQUEST_TIMEOUT_MS, bodyTimeout: REQUEST_TIMEOUT_MS });
  }
  /** Closes the idle connections: nothing of the client keeps the process alive after that. */
  close() {
    void this.#agent.destroy();
  }
  /** All objects of a collection, out of the API server's cache; none when the API does not have that kind (yet). */
  async list(path, query = {}) {
    const parameters = new URLSearchParams({ resourceVersion: "0", ...query });
    const answer = await this.#try404("GET", `${path}?${parameters}`);
    return answer?.items ?? [];
  }
  /** One object in its latest state, undefined when there is none. */
  async get(path) {
    return await this.#try404("GET", path);
  }
  /** Creates an object; returns false when there is one of that name already. */
  async create(path, object) {
    try {
      await this.#json("POST", path, object);
      return true;
    } catch (error) {
      if (error instanceof ApiError && error.status === 409) return false;
      throw error;
    }
  }
  /** Replaces an object. Fails with status 409 when it has changed since it was read. */
  async replace(path, object) {
    await this.#json("PUT", path, object);
  }
  async patch(path, body, type = "merge") {
    const [contentType, query] = type === "merge" ? ["application/merge-patch+json", ""] : ["application/apply-patch+yaml", "?fieldManager=stand-in&force=true"];
    await this.#json("PATCH", path + query, body, contentType);
  }
  /** Deletes an object; one that is gone already is no error. */
  async delete(path) {
    await this.#try404("DELETE", path);
  }
  /** The answer to a plain GET, such as of `/readyz`, as text. */
  getText(path) {
    return this.#request("GET", path);
  }
  async #try404(method, path) {
    try {
      return await this.#json(method, path);
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return void 0;
      throw error;
    }
  }
  async #json(method, path, body, contentType) {
    return JSON.parse(await this.#request(method, path, body === void 0 ? void 0 : JSON.stringify(body), contentType));
  }
  async #request(method, path, body, contentType = "application/json") {
    const { server, token } = this.#connection;
    const { statusCode, body: answer } = await (0, import_undici.request)(`${server}${path}`, {
      method,
      dispatcher: this.#agent,
      headers: {
        Authorization: `Bearer ${token}`,
        Accept: "application/json",
        ...body === void 0 ? {} : { "Content-Type": contentType }
      },
      body: body ?? null
    });
    const text = await answer.text();
    if (statusCode >= 200 && statusCode < 300) return text;
    throw new ApiError(statusCode, `${method} ${path}: ${statusCode} ${messageOf(text)}`);
  }
};
function messageOf(text) {
  try {
    return JSON.parse(text).message ?? "";
  } catch {
    return text.slice(0, 200);
  }
}
async function readyController(client, name) {
  const deployments = await client.list("/apis/apps/v1/deployments", {
    labelSelector: `app.kubernetes.io/name=${name}`
  });
  return deployments.find(
    (deployment) => (deployment.status?.readyReplicas ?? 0) > 0 && (deployment.metadata.name === name || deployment.metadata.name.endsWith(`-${name}`))
  );
}
function keyOf({ metadata }) {
  return metadata.namespace === void 0 ? metadata.name : `${metadata.namespace}/${metadata.name}`;
}

// sandbox/stand-ins/volumes.ts
var PROVISIONER = "stand-in.stoat.chat/volumes";
var PROVISIONED_BY = "pv.kubernetes.io/provisioned-by";
var STANDARD_STORAGE_CLASS = {
  apiVersion: "storage.k8s.io/v1",
  kind: "StorageClass",
  metadata: { name: "standard", annotations: { "storageclass.kubernetes.io/is-default-class": "true" } },
  provisioner: PROVISIONER,
  reclaimPolicy: "Delete",
  volumeBindingMode: "Immediate"
};
var volumes = {
  name: "volumes",
  async reconcile(client) {
    const classes = new Map(
      (await client.list("/apis/storage.k8s.io/v1/storageclasses")).filter(({ provisioner }) => provisioner === PROVISIONER).map((storageClass) => [storageClass.metadata.name, storageClass])
    );
    const existing = await client.list("/api/v1/persistentvolumes");
    const names = new Set(existing.map(({ metadata }) => metadata.name));
    for (const claim of await client.list("/api/v1/persistentvolumeclaims")) {
      const storageClass = classes.get(claim.spec.storageClassName ?? "");
      if (storageClass === void 0 || claim.spec.volumeName || claim.metadata.deletionTimestamp !== void 0) continue;
      const volume = volumeFor(claim, storageClass);
      if (!names.has(volume.metadata.name)) await client.create("/api/v1/persistentvolumes", volume);
    }
    for (const { metadata, spec, status } of existing) {
      if (status?.phase === "Released" && spec.persistentVolumeReclaimPolicy === "Delete" && metadata.annotations?.[PROVISIONED_BY] === PROVISIONER && metadata.deletionTimestamp === void 0) {
        await client.delete(`/api/v1/persistentvolumes/${metadata.name}`);
      }
    }
  }
};
function volumeFor(claim, storageClass) {
  const { metadata, spec } = claim;
  const name = `pvc-${metadata.uid}`;
  const volume = {
    apiVersion: "v1",
    kind: "PersistentVolume",
    metadata: { name, annotations: { [PROVISIONED_BY]: PROVISIONER } },
    spec: {
      accessModes: spec.accessModes ?? ["ReadWriteOnce"],
      capacity: { storage: spec.resources?.requests?.storage ?? "1Gi" },
      volumeMode: spec.volumeMode ?? "Filesystem",
      storageClassName: storageClass.metadata.name,
      persistentVolumeReclaimPolicy: storageClass.reclaimPolicy ?? "Delete",
      claimRef: { apiVersion: "v1", kind: "PersistentVolumeClaim", namespace: metadata.namespace, name: metadata.name, uid: metadata.uid },
      hostPath: { path: `/var/lib/stand-in-volumes/${name}` }
    }
  };
  return volume;
}

export {
  ApiError,
  readConnection,
  KubernetesClient,
  readyController,
  keyOf,
  STANDARD_STORAGE_CLASS,
  volumes
};
