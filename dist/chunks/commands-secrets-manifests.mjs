import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  IDENTIFIERS
} from "./configuration-secrets-identifiers.shared.mjs";
import {
  secretsOf
} from "./configuration-compute.shared.mjs";
import "./configuration-secrets-derive.shared.mjs";
import "./configuration-rules.shared.mjs";
import {
  COMPONENTS,
  CONFIG_NAMESPACE,
  REFLECTOR
} from "./configuration-text.shared.mjs";
import "./configuration-secrets-mask.shared.mjs";
import "./configuration-revolt-uploads.shared.mjs";
import "./lib-json.shared.mjs";
import "./lib-problems.shared.mjs";
import {
  stringify
} from "./yaml-browser-index.shared.mjs";
import "./runtime.shared.mjs";

// generators/commands/secrets/manifests.ts
function secretManifests(identifiers, { credentials, environment }) {
  const wanted = new Set(identifiers.map((name) => IDENTIFIERS[name].secret));
  return COMPONENTS.filter(({ release }) => environment?.plan.installed[release] ?? true).flatMap(
    (component) => secretsOf(component, credentials, environment?.values).filter(({ name }) => wanted.has(name)).map(
      ({ name, data }) => environment?.values.replication === "direct" ? manifest(name, CONFIG_NAMESPACE, data) + manifest(name, component.namespace, data) : manifest(name, CONFIG_NAMESPACE, data, component.namespace)
    )
  ).join("");
}
function manifest(name, namespace, data, reader) {
  const object = {
    apiVersion: "v1",
    kind: "Secret",
    metadata: {
      name,
      namespace,
      labels: { "app.kubernetes.io/part-of": "stoat" },
      ...reader === void 0 ? {} : {
        annotations: {
          [`${REFLECTOR}/reflection-allowed`]: "true",
          [`${REFLECTOR}/reflection-allowed-namespaces`]: reader,
          [`${REFLECTOR}/reflection-auto-enabled`]: "true",
          [`${REFLECTOR}/reflection-auto-namespaces`]: reader
        }
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
