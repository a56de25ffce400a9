import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// sandbox/stand-ins/kubernetes.ts
import { Agent, request } from "node:https";
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
    this.#agent = new Agent({ keepAlive: true, maxSockets: 8, ca: connection.ca });
  }
  /** Closes the idle connections: nothing of the client keeps the process alive after that. */
  close() {
    this.#agent.destroy();
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
  async getText(path) {
    return this.#request("GET", path, void 0, void 0);
  }
  async #try404(method, path) {
    try {
      return await this.#json(method, path);
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return void 0;
      throw error;
    }
  }
  async #json(method, path, body, contentType = "application/json") {
    const text = await this.#request(method, path, body === void 0 ? void 0 : JSON.stringify(body), contentType);
    return JSON.parse(text);
  }
  #request(method, path, body, contentType) {
    const { server, token } = this.#connection;
    return new Promise((resolve, reject) => {
      const outgoing = request(
        `${server}${path}`,
        {
          method,
          agent: this.#agent,
          timeout: REQUEST_TIMEOUT_MS,
          headers: {
            Authorization: `Bearer ${token}`,
            Accept: "application/json",
            ...body === void 0 ? {} : { "Content-Type": contentType, "Content-Length": Buffer.byteLength(body) }
          }
        },
        (incoming) => {
          let text = "";
          incoming.setEncoding("utf8");
          incoming.on("data", (chunk) => void (text += chunk));
          incoming.on("error", reject);
          incoming.on("end", () => {
            const status = incoming.statusCode ?? 0;
            if (status >= 200 && status < 300) resolve(text);
            else reject(new ApiError(status, `${method} ${path}: ${status} ${messageOf(text)}`));
          });
        }
      );
      outgoing.on("timeout", () => outgoing.destroy(new Error(`${method} ${path}: no answer`)));
      outgoing.on("error", reject);
      outgoing.end(body);
    });
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
