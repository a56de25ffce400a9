import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  RELEASE_NAMES,
  SERVERS_AND_BROKERS,
  chartVersion,
  listReleases,
  restartCommand,
  serversOlderThanBrokers
} from "./targets-kubernetes-cluster-brokers.shared.mjs";
import {
  toolEnvironment
} from "./lib-tools-tools.shared.mjs";
import "./lib-lock.shared.mjs";
import "./semver-index.shared.mjs";
import {
  fetchCertificate
} from "./targets-kubernetes-cluster-certificates.shared.mjs";
import {
  namesOf
} from "./targets-kubernetes-cluster-objects.shared.mjs";
import "./lib-files.shared.mjs";
import {
  formatTable
} from "./lib-terminal-table.shared.mjs";
import {
  getObjects
} from "./targets-kubernetes-cluster-kubectl.shared.mjs";
import {
  chooseEnvironment
} from "./environment-choose.shared.mjs";
import {
  loadEnvironment
} from "./environment-load.shared.mjs";
import "./configuration-compute.shared.mjs";
import "./configuration-secrets-derive.shared.mjs";
import "./configuration-rules.shared.mjs";
import {
  APP_NAMES,
  APP_NAMESPACE,
  COMPONENTS,
  LIVEKIT_TLS_SECRET,
  TLS_SECRET,
  component2 as component,
  component6 as component2,
  publicUrl,
  routeOf,
  service,
  textAt,
  tlsNamespace
} from "./configuration-text.shared.mjs";
import {
  printed
} from "./commands-declare.shared.mjs";
import "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import "./environment-root.shared.mjs";
import "./lib-system-errors.shared.mjs";
import {
  readPlainFile
} from "./lib-read-file.shared.mjs";
import "./configuration-secrets-mask.shared.mjs";
import "./configuration-revolt-uploads.shared.mjs";
import {
  isObject
} from "./lib-json.shared.mjs";
import {
  UserError
} from "./lib-problems.shared.mjs";
import {
  parseStrict
} from "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import "./lib-processes.shared.mjs";
import "./runtime.shared.mjs";

// generators/targets/kubernetes/status/fetch.ts
import { join } from "node:path";
async function fetchStatus(cluster, tlsNamespace2, env) {
  const [releases, workloads, pods, shared, voice] = await Promise.all([
    listReleases(cluster, RELEASE_NAMES, env),
    getObjects(cluster, ["deployments,statefulsets,daemonsets", "--all-namespaces"]),
    getObjects(cluster, ["pods", "--all-namespaces", `--selector=${SERVERS_AND_BROKERS}`]),
    fetchCertificate(cluster, tlsNamespace2, TLS_SECRET),
    fetchCertificate(cluster, component.namespace, LIVEKIT_TLS_SECRET)
  ]);
  return { releases, workloads, pods, certificates: { [TLS_SECRET]: shared, [LIVEKIT_TLS_SECRET]: voice }, now: /* @__PURE__ */ new Date() };
}
function localChartVersion(root, chart) {
  const { value } = parseStrict(readPlainFile(join(root, chart, "Chart.yaml")).bytes);
  return isObject(value) ? String(value.version) : "";
}

// generators/targets/kubernetes/status/report.ts
var DAY_MS = 24 * 60 * 60 * 1e3;
var LATE_DAYS = 14;
function statusRows(outcome, configVersion, facts) {
  const left = serversOlderThanBrokers(facts.pods, outcome.plan);
  return targets(outcome, configVersion).flatMap((target) => {
    const release = facts.releases.find(({ name, namespace }) => name === target.release && namespace === target.namespace);
    return target.installed || release !== void 0 ? [rowOf(target, release, facts, left)] : [];
  });
}
function isHealthy(rows) {
  return rows.every(({ state }) => state === "ok" || state === "disabled");
}
function statusTable(rows, now) {
  return formatTable(
    ["RELEASE", "WANTED", "RUNNING", "PODS", "STATE", "URL", "CERTIFICATE"],
    rows.map(({ release, wanted, running, pods, state, url, certificateExpires, note }) => [
      release,
      wanted ?? "-",
      running ?? "-",
      pods.wanted === 0 && pods.ready === 0 ? "-" : `${pods.ready}/${pods.wanted}`,
      note === null ? state : `${state}: ${note}`,
      url ?? "-",
      certificateExpires === null ? "-" : `until ${certificateExpires.slice(0, 10)} (${daysUntil(new Date(certificateExpires), now)} days)`
    ])
  );
}
function targets({ values, computed }, configVersion) {
  const image = (release, tag) => textAt(computed.operatorValues[release], "image", "tag") || tag;
  const infrastructure = COMPONENTS.map(
    ({ release, namespace, tag }) => ({
      release,
      namespace,
      installed: computed.releases[release].installed,
      version: tag === void 0 ? computed.charts[release]?.version ?? configVersion : image(release, tag(values)),
      byImage: tag !== void 0,
      ...SEEN_AT[release]?.(values)
    })
  );
  const apps = APP_NAMES.map((app) => {
    const { release } = service(app);
    const route = routeOf(app, values);
    return {
      release,
      namespace: APP_NAMESPACE,
      installed: computed.apps.find(({ name }) => name === release).installed,
      version: image(release, textAt(computed.services[app], "image", "tag")),
      byImage: true,
      url: route === void 0 ? void 0 : `${route.match === "exact" ? "wss" : "https"}://${values.domain}${route.path.replace(/\/$/, "")}`
    };
  });
  return [...infrastructure, ...apps];
}
var SEEN_AT = {
  [component2.release]: ({ domain }) => ({ url: `https://${domain}`, certificate: { secret: TLS_SECRET, host: domain } }),
  [component.release]: (values) => ({
    url: publicUrl(values),
    certificate: { secret: LIVEKIT_TLS_SECRET, host: `livekit.${values.domain}` }
  })
};
function rowOf(target, release, { workloads, certificates, now }, left) {
  const own = workloads.filter(
    ({ metadata }) => metadata.namespace === target.namespace && metadata.annotations?.["meta.helm.sh/release-name"] === target.release
  );
  const count = (key) => own.reduce((total, workload) => total + podsOf(workload)[key], 0);
  const running = release === void 0 ? null : target.byImage ? imageTag(own) : chartVersion(release.chart);
  const certificate = target.certificate === void 0 ? void 0 : certificates[target.certificate.secret];
  const broker = target.namespace === APP_NAMESPACE ? left.find(({ server }) => server === target.release)?.broker : void 0;
  const [state, note] = judge(target, release, running, own, broker, certificate, now);
  return {
    release: target.release,
    namespace: target.namespace,
    wanted: target.installed ? target.version : null,
    running,
    pods: { ready: count("ready"), wanted: count("wanted") },
    url: target.installed ? target.url ?? null : null,
    certificateExpires: target.installed && certificate !== void 0 ? certificate.expires.toISOString() : null,
    state,
    note
  };
}
function judge(target, release, running, workloads, lostBroker, certificate, now) {
  if (!target.installed) return ["disabled", "the next apply removes it"];
  if (release === void 0) return ["missing", null];
  if (release.status === "failed") return ["failed", `helm status ${target.release} -n ${target.namespace}`];
  if (release.status !== "deployed") return ["locked", release.status];
  if (running !== null && running !== (target.byImage ? target.version : target.version.replace(/^v/, ""))) return ["outdated", null];
  const late = namesOf(workloads.filter((workload) => !isRolledOut(workload))).join(", ");
  if (late !== "") return ["not ready", late === target.release ? null : late];
  if (lostBroker !== void 0) return ["disconnected", `${lostBroker} restarted after it: ${restartCommand([target.release])}`];
  if (target.certificate === void 0) return ["ok", null];
  const { secret, host } = target.certificate;
  if (certificate === void 0) return ["no certificate", `${secret} is not issued yet`];
  if (certificate.expires <= now) return ["expired", secret];
  if (!certificate.covers(host)) return ["no certificate", `${secret} is for another name than ${host}`];
  return ["ok", daysUntil(certificate.expires, now) < LATE_DAYS ? `${secret} should have been renewed` : null];
}
function podsOf({ spec, status: status2 = {} }) {
  const at = status2;
  return {
    wanted: at.desiredNumberScheduled ?? spec?.replicas ?? 0,
    ready: at.numberReady ?? at.readyReplicas ?? 0,
    updated: at.updatedNumberScheduled ?? at.updatedReplicas ?? 0
  };
}
function isRolledOut(workload) {
  const { wanted, ready, updated } = podsOf(workload);
  const { observedGeneration = 0 } = workload.status ?? {};
  return ready >= wanted && updated >= wanted && observedGeneration >= (workload.metadata.generation ?? 0);
}
function imageTag(workloads) {
  const template = workloads[0]?.spec?.template;
  const image = template?.spec?.containers?.[0]?.image;
  if (image === void 0) return null;
  return /(?:@|:)([^:/@]+(?::[0-9a-f]+)?)$/.exec(image)?.[1] ?? "latest";
}
function daysUntil(date, now) {
  return Math.floor((date.getTime() - now.getTime()) / DAY_MS);
}

// generators/commands/status/status.ts
async function status({ root, env, kubeContext: context, format }, terminal) {
  const environment = chooseEnvironment(root, env);
  const outcome = await loadEnvironment(root, environment, terminal.env);
  const facts = await fetchStatus({ context }, tlsNamespace(outcome.values), toolEnvironment(root, terminal.env)).catch((error) => {
    throw new UserError(`the cluster cannot be read: ${error.message}`);
  });
  const releases = statusRows(outcome, localChartVersion(root, component2.chart), facts);
  const healthy = isHealthy(releases);
  terminal.stdout.write(printed(format, { environment, healthy, releases }, () => statusTable(releases, facts.now)));
  if (healthy) return;
  const late = releases.filter(({ state }) => state !== "ok" && state !== "disabled").map(({ release, state }) => `${release} (${state})`);
  throw new UserError(`not as wanted: ${late.join(", ")}`);
}
export {
  status
};
