import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  SECRET_READERS,
  secretContents
} from "./chunk-WPA7PUXA.mjs";
import {
  IDENTIFIERS
} from "./chunk-S2JOUO4V.mjs";
import {
  stringify
} from "./chunk-KDZHPF3W.mjs";
import {
  RELEASES
} from "./chunk-BSWG4UXC.mjs";
import "./chunk-HT5OEBR5.mjs";

// generators/commands/secrets/manifests.ts
var REFLECTOR = "reflector.v1.k8s.emberstack.com";
function secretManifests(identifiers, { credentials, names, installed }) {
  const wanted = new Set(identifiers.map((name) => IDENTIFIERS[name].secret));
  return Object.entries(secretContents(credentials, names)).filter(([name]) => wanted.has(name) && (installed === void 0 || installed[SECRET_READERS[name]])).map(([name, data]) => manifest(name, data, RELEASES[SECRET_READERS[name]].namespace)).join("");
}
function manifest(name, data, reader) {
  const object = {
    apiVersion: "v1",
    kind: "Secret",
    metadata: {
      name,
      namespace: RELEASES["stoat-config"].namespace,
      labels: { "app.kubernetes.io/part-of": "stoat" },
      annotations: {
        [`${REFLECTOR}/reflection-allowed`]: "true",
        [`${REFLECTOR}/reflection-allowed-namespaces`]: reader,
        [`${REFLECTOR}/reflection-auto-enabled`]: "true",
        [`${REFLECTOR}/reflection-auto-namespaces`]: reader
      }
    },
    type: "Opaque",
    data: Object.fromEntries(Object.entries(data).map(([key, text]) => [key, Buffer.from(text, "utf8").toString("base64")]))
  };
  return `---
${stringify(object, { lineWidth: 0 })}`;
}
export {
  secretManifests
};
