import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  getObjects
} from "./chunk-NNI6T6JA.mjs";
import {
  RELEASES
} from "./chunk-FSHTOXWE.mjs";
import "./chunk-HT5OEBR5.mjs";

// generators/hooks/wait-for-copies.ts
import { setTimeout as sleep } from "node:timers/promises";
var SOURCE = RELEASES["stoat-config"].namespace;
var TARGETS = "reflector.v1.k8s.emberstack.com/reflection-auto-namespaces";
var OURS = "app.kubernetes.io/managed-by=Helm,app.kubernetes.io/instance=stoat-config";
var TIMEOUT_S = 60;
var INTERVAL_MS = 500;
async function waitForCopies(cluster) {
  const start = Date.now();
  let late = [];
  try {
    late = await expectedCopies(cluster);
    const total = late.length;
    while (late.length > 0) {
      late = await outdated(cluster, late);
      if (late.length === 0) break;
      if (Date.now() - start > TIMEOUT_S * 1e3) return advice(late);
      await sleep(INTERVAL_MS);
    }
    return `${total} copies of configuration and credentials are up to date (${((Date.now() - start) / 1e3).toFixed(1)} s)`;
  } catch (error) {
    return `warning: could not see whether Reflector's copies are up to date: ${error.message}; if a service starts with old settings, restart it: kubectl -n stoat rollout restart deployment`;
  }
}
async function expectedCopies(cluster) {
  const [namespaces, ...sources] = await Promise.all([
    getObjects(cluster, ["namespaces"]),
    getObjects(cluster, ["configmaps", "-n", SOURCE, "-l", OURS]),
    getObjects(cluster, ["secrets", "-n", SOURCE, "-l", OURS])
  ]);
  const existing = new Set(namespaces.map(({ metadata }) => metadata.name));
  const kinds = ["configmaps", "secrets"];
  return sources.flatMap(
    (objects, index) => objects.flatMap(
      (object) => (object.metadata.annotations?.[TARGETS] ?? "").split(",").filter((namespace) => existing.has(namespace)).map((namespace) => ({ kind: kinds[index], name: object.metadata.name, namespace, data: dataOf(object) }))
    )
  );
}
async function outdated(cluster, copies) {
  const places = [...new Set(copies.map(({ kind, namespace }) => `${kind} ${namespace}`))];
  const found = /* @__PURE__ */ new Map();
  await Promise.all(
    places.map(async (place) => {
      const [kind, namespace] = place.split(" ");
      const names = copies.filter((copy) => copy.kind === kind && copy.namespace === namespace).map(({ name }) => name);
      for (const object of await getObjects(cluster, [kind, "-n", namespace, ...names])) {
        found.set(`${place} ${object.metadata.name}`, dataOf(object));
      }
    })
  );
  return copies.filter(({ kind, namespace, name, data }) => found.get(`${kind} ${namespace} ${name}`) !== data);
}
function dataOf({ data = {} }) {
  return JSON.stringify(Object.entries(data).sort());
}
function advice(late) {
  const list = late.map(({ namespace, name }) => `${namespace}/${name}`).join(", ");
  return `warning: after ${TIMEOUT_S} s these copies are still missing or old: ${list}
Look at Reflector: kubectl -n stoat-reflector logs deployment/reflector
When the copies are there, restart what read the old ones: kubectl -n stoat rollout restart deployment`;
}
export {
  waitForCopies
};
