import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  getObjects,
  isHelmReleases,
  isServerVersion,
  kubectl,
  parseOutput
} from "./targets-kubernetes-cluster-kubectl.shared.mjs";
import {
  brokersOf
} from "./configuration-compute.shared.mjs";
import {
  APP_NAMES,
  APP_NAMESPACE,
  COMPONENTS,
  service
} from "./configuration-text.shared.mjs";
import {
  run
} from "./lib-processes.shared.mjs";

// generators/targets/kubernetes/cluster/helm.ts
var EVERY_STATUS = ["--deployed", "--failed", "--pending", "--uninstalling"];
async function listReleases(cluster, names, env) {
  const args = [
    "list",
    "--all-namespaces",
    ...EVERY_STATUS,
    ...["--output", "json"],
    ...["--filter", `^(${names.join("|")})$`],
    ...cluster.context ? ["--kube-context", cluster.context] : [],
    ...cluster.kubeconfig ? ["--kubeconfig", cluster.kubeconfig] : []
  ];
  const { code, stdout, stderr } = await run("helm", args, { env, timeoutMs: 6e4 }).catch((error) => {
    throw new Error(error.code === "ENOENT" ? "helm is not on the PATH; ./init.sh shows how to get it" : error.message);
  });
  if (code !== 0) throw new Error(stderr.trim().split("\n").at(-1) || `helm list ended with ${code ?? "a signal"}`);
  const releases = parseOutput(stdout, "helm");
  if (!isHelmReleases(releases)) throw new Error("helm list printed JSON that is no list of releases");
  return releases;
}
function chartVersion(chart) {
  return (/-v?([0-9]+\.[0-9]+\.[0-9]+.*)$/.exec(chart)?.[1] ?? chart).replaceAll("_", "+");
}

// generators/targets/kubernetes/cluster/facts.ts
var CERT_MANAGER_CRDS = ["certificates", "certificaterequests", "clusterissuers", "issuers"].map((name) => `${name}.cert-manager.io`);
var RELEASE_NAMES = [
  ...COMPONENTS.map(({ release }) => release),
  ...APP_NAMES.map((app) => service(app).release)
];
async function fetchClusterFacts(cluster, env) {
  const version = await serverVersion(cluster);
  const unread = [];
  const read = async (what, work) => work.catch((error) => {
    unread.push({ what, why: error.message });
    return void 0;
  });
  const [nodes, namespaces, storageClasses, ingressClasses, services, pods, crds, clusterIssuers, releases] = await Promise.all([
    read("nodes", getObjects(cluster, ["nodes"])),
    read("namespaces", getObjects(cluster, ["namespaces"])),
    read("storage classes", getObjects(cluster, ["storageclasses"])),
    read("ingress classes", getObjects(cluster, ["ingressclasses"])),
    read("services", getObjects(cluster, ["services", "--all-namespaces"])),
    read("pods", getObjects(cluster, ["pods", "--all-namespaces", "--field-selector=status.phase!=Succeeded,status.phase!=Failed"])),
    read("custom resource definitions", getObjects(cluster, ["customresourcedefinitions", ...CERT_MANAGER_CRDS])),
    read("cluster issuers", clusterIssuersOf(cluster)),
    read("helm releases", listReleases(cluster, RELEASE_NAMES, env))
  ]);
  return { version, nodes, namespaces, storageClasses, ingressClasses, services, pods, crds, clusterIssuers, releases, unread };
}
async function serverVersion(cluster) {
  const result = await kubectl(cluster, ["get", "--raw", "/version"], { timeout: 10 });
  if (!result.ok) throw new Error(result.message);
  const version = parseOutput(result.stdout, "kubectl");
  if (!isServerVersion(version)) throw new Error("the API server says no version of its own; is it one of Kubernetes?");
  return version.gitVersion;
}
async function clusterIssuersOf(cluster) {
  return getObjects(cluster, ["clusterissuers.cert-manager.io"]).catch((error) => {
    if (/doesn't have a resource type|could not find the requested resource/.test(error.message)) return [];
    throw error;
  });
}

// generators/targets/kubernetes/cluster/brokers.ts
function serversOlderThanBrokers(pods, plan) {
  return APP_NAMES.filter((app) => plan.apps[app]).flatMap(
    (app) => brokersOf(app, plan).flatMap((broker) => {
      const { release: server } = service(app);
      const brokerStarts = startsOf(pods, broker.release, broker.namespace);
      const oldest = Math.min(...startsOf(pods, server, APP_NAMESPACE));
      return oldest < Math.max(...brokerStarts) ? [{ app, server, broker: broker.release }] : [];
    })
  );
}
function restartCommand(servers) {
  return `kubectl -n ${APP_NAMESPACE} rollout restart ${servers.map((server) => `deployment/${server}`).join(" ")}`;
}
var INSTANCE = "app.kubernetes.io/instance";
var SERVERS_AND_BROKERS = `${INSTANCE} in (${[
  ...APP_NAMES.map((app) => service(app).release),
  ...COMPONENTS.flatMap(({ release, restartsUsers }) => restartsUsers ? [release] : [])
].join(",")})`;
function startsOf(pods, release, namespace) {
  return pods.filter(({ metadata }) => metadata.namespace === namespace && metadata.labels?.[INSTANCE] === release).filter(({ metadata }) => metadata.deletionTimestamp === void 0).flatMap(({ status }) => status?.containerStatuses ?? []).filter(({ name }) => name === release).map(({ state }) => Date.parse(state?.running?.startedAt ?? "")).filter((time) => !Number.isNaN(time));
}

export {
  serversOlderThanBrokers,
  restartCommand,
  SERVERS_AND_BROKERS,
  listReleases,
  chartVersion,
  RELEASE_NAMES,
  fetchClusterFacts
};
