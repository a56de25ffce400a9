import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  RELEASES
} from "./chunk-BSWG4UXC.mjs";
import {
  APP_NAMES,
  service
} from "./chunk-YNF6UQC3.mjs";

// generators/components/plan.ts
function plan(values) {
  const voice = values.livekit.enabled || values.livekit.url !== "";
  return {
    installed: {
      "cert-manager": values.certManager.enabled,
      "haproxy-ingress": values.ingress.enabled,
      reflector: values.reflector.enabled,
      "stoat-config": true,
      mongodb: values.mongodb.enabled,
      redis: values.redis.enabled,
      rabbitmq: values.rabbitmq.enabled,
      minio: values.minio.enabled && values.s3.provider === "minio",
      livekit: values.livekit.enabled
    },
    apps: Object.fromEntries(APP_NAMES.map((app) => [app, values.apps[app].enabled && (app !== "voiceIngress" || voice)])),
    voice
  };
}
function certManagerNamespace({ certManager }) {
  return certManager.namespace || (certManager.enabled ? RELEASES["cert-manager"].namespace : "cert-manager");
}
var NEEDS = {
  "stoat-config": ["cert-manager", "reflector"],
  mongodb: ["stoat-config"],
  redis: ["stoat-config"],
  rabbitmq: ["stoat-config"],
  minio: ["stoat-config"],
  livekit: ["stoat-config"]
};
function needsOf(release, { installed }) {
  return (NEEDS[release] ?? []).filter((need) => installed[need]).map(qualified);
}
function needsOfApp(app, { installed }) {
  const uses = service(app).uses.filter((need) => installed[need]);
  return ["stoat-config", ...uses].map(qualified);
}
function qualified(release) {
  return `${RELEASES[release].namespace}/${release}`;
}

export {
  plan,
  certManagerNamespace,
  needsOf,
  needsOfApp
};
