import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/components/releases.ts
var RELEASES = {
  "cert-manager": { namespace: "stoat-cert-manager", chart: "jetstack/cert-manager", pin: "certManager" },
  "haproxy-ingress": { namespace: "stoat-ingress", chart: "haproxytech/kubernetes-ingress", pin: "ingress" },
  reflector: { namespace: "stoat-reflector", chart: "emberstack/reflector", pin: "reflector" },
  "stoat-config": { namespace: "stoat-config", chart: "./helm/stoat-config" },
  mongodb: { namespace: "stoat-mongodb", chart: "bitnami/mongodb", pin: "mongodb" },
  redis: { namespace: "stoat-redis", chart: "bitnami/redis", pin: "redis" },
  rabbitmq: { namespace: "stoat-rabbitmq", chart: "./helm/stoat-app" },
  minio: { namespace: "stoat-minio", chart: "minio/minio", pin: "minio" },
  livekit: { namespace: "stoat-livekit", chart: "livekit/livekit-server", pin: "livekit" }
};
var APP_NAMESPACE = "stoat";
var CHART_REPOSITORIES = {
  jetstack: "https://charts.jetstack.io",
  haproxytech: "https://haproxytech.github.io/helm-charts",
  emberstack: "https://emberstack.github.io/helm-charts",
  bitnami: "https://charts.bitnami.com/bitnami",
  minio: "https://charts.min.io",
  livekit: "https://helm.livekit.io"
};
function serviceHost(name, namespace) {
  return `${name}.${namespace}.svc.cluster.local`;
}

export {
  RELEASES,
  APP_NAMESPACE,
  CHART_REPOSITORIES,
  serviceHost
};
