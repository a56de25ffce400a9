import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  fetchClusterFacts,
  restartCommand,
  serversOlderThanBrokers
} from "./targets-kubernetes-cluster-brokers.shared.mjs";
import {
  TOOLS,
  toolEnvironment,
  versionIn
} from "./lib-tools-tools.shared.mjs";
import "./lib-lock.shared.mjs";
import {
  readNotice
} from "./bump-notice.shared.mjs";
import {
  require_semver
} from "./semver-index.shared.mjs";
import {
  parseQuantity
} from "./lib-quantity.shared.mjs";
import {
  judgePorts,
  toolProblems
} from "./targets-kubernetes-hooks-preflight.shared.mjs";
import {
  adoptionCommands,
  conditionMessage,
  hasCondition,
  helmOwner,
  isDefaultClass,
  isOwnedBy,
  listed,
  missingNamespaces,
  named,
  namesOf,
  ownerName,
  qualifiedName
} from "./targets-kubernetes-cluster-objects.shared.mjs";
import "./lib-files.shared.mjs";
import {
  formatTable
} from "./lib-terminal-table.shared.mjs";
import {
  locate
} from "./environment-locate.shared.mjs";
import "./targets-kubernetes-cluster-kubectl.shared.mjs";
import {
  chooseEnvironment
} from "./environment-choose.shared.mjs";
import {
  computeLayered,
  parseValues,
  readLayers
} from "./environment-load.shared.mjs";
import {
  compute,
  namespacesOf
} from "./configuration-compute.shared.mjs";
import "./configuration-secrets-derive.shared.mjs";
import {
  isPrivateName
} from "./configuration-rules.shared.mjs";
import {
  APP_NAMES,
  APP_NAMESPACE,
  COMPONENTS,
  CONTROLLER,
  MODULES,
  RTC_TCP_PORT,
  SIGNAL_PORT,
  addressOf,
  authority,
  certManagerNamespace,
  component,
  component2,
  component3,
  component4,
  component6 as component5,
  disablesSnippets,
  ownIssuers,
  service,
  textAt,
  withoutSnippets
} from "./configuration-text.shared.mjs";
import {
  printed
} from "./commands-declare.shared.mjs";
import {
  checkFiles,
  layerFiles,
  operatorFiles
} from "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import "./environment-root.shared.mjs";
import "./lib-system-errors.shared.mjs";
import {
  readPlainFile
} from "./lib-read-file.shared.mjs";
import "./configuration-path.shared.mjs";
import "./configuration-secrets-mask.shared.mjs";
import "./configuration-revolt-uploads.shared.mjs";
import {
  deepMerge,
  isObject
} from "./lib-json.shared.mjs";
import {
  UserError,
  formatProblem,
  visible
} from "./lib-problems.shared.mjs";
import {
  parseStrict
} from "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import {
  run
} from "./lib-processes.shared.mjs";
import {
  __toESM
} from "./runtime.shared.mjs";

// generators/targets/kubernetes/check/check.ts
function ok(check2, found) {
  return { check: check2, status: "ok", found };
}
function warn(check2, found, fix) {
  return { check: check2, status: "warn", found, fix };
}
function fail(check2, found, fix) {
  return { check: check2, status: "fail", found, fix };
}
function rowsAbout(check2, judge) {
  const rows = [];
  const adding = (status) => (found, fix, place) => void rows.push({ check: check2, status, found, fix, ...place });
  const well = judge(adding("fail"), adding("warn"));
  return rows.length > 0 || well === void 0 ? rows : [ok(check2, well)];
}
function fromProblem(check2, status, { message: message2, file, line, path }) {
  return { check: check2, status, found: message2, file, line, path };
}
function worst(checks) {
  for (const status of ["fail", "warn"]) {
    if (checks.some((check2) => check2.status === status)) return status;
  }
  return "ok";
}
function checkTable(checks) {
  const rows = checks.flatMap(({ check: check2, status, found, fix, file, line, path }) => [
    ...formatProblem({ file, line, path, message: found }).split("\n").map((text, index) => index === 0 ? [status, check2, text] : ["", "", text]),
    ...fix === void 0 ? [] : fix.split("\n").map((text, index) => ["", "", `${index === 0 ? "\u2192" : " "} ${text}`])
  ]);
  return formatTable(["STATUS", "CHECK", "FOUND"], rows);
}
function summary(checks) {
  const count = (status) => checks.filter((check2) => check2.status === status).length;
  const warnings = count("warn");
  return `${count("ok")} ok, ${warnings} warning${warnings === 1 ? "" : "s"}, ${count("fail")} failed`;
}

// generators/targets/kubernetes/check/cluster.ts
var import_semver = __toESM(require_semver(), 1);

// generators/targets/kubernetes/check/ingress.ts
function judgeIngress({ ingressClasses }, { ingress: { className } }, { installed }) {
  return rowsAbout("ingress", (fail2) => {
    if (ingressClasses === void 0) return void 0;
    const found = named(ingressClasses, className);
    const controller = String(found?.spec?.controller ?? "");
    if (installed[component3.release]) {
      if (found === void 0) return `class ${className} comes with the release haproxy-ingress`;
      if (isOwnedBy(found, component3)) return `class ${className} is ours`;
      return fail2(
        `the IngressClass ${className} belongs to ${ownerName(found)}, and helm will not take it over`,
        controller.startsWith(CONTROLLER) ? "use that controller: ingress.enabled: false\nor run a second one: ingress.className: haproxy-stoat" : "give ours another name: ingress.className: haproxy-stoat"
      );
    }
    if (found === void 0) {
      const [other] = namesOf(ingressClasses.filter(({ spec }) => String(spec?.controller).startsWith(CONTROLLER)));
      return fail2(
        `no IngressClass ${className}, and ingress.enabled is false`,
        other === void 0 ? "install the haproxytech controller, or set ingress.enabled: true" : `set ingress.className: ${other}`
      );
    }
    if (controller.startsWith(CONTROLLER)) return `class ${className} of ${controller}`;
    return fail2(
      `the class ${className} is of ${controller || "an unknown controller"}, which does not rewrite paths by haproxy.org annotations: no API call would arrive`,
      "name a class of the haproxytech controller in ingress.className, or set ingress.enabled: true"
    );
  });
}
function judgeController({ pods = [], services = [] }, values, { installed }) {
  return rowsAbout("ingress controller", (_, warn2) => {
    const own = pods.filter((pod) => argumentsOf(pod).includes(`--ingress.class=${values.ingress.className}`));
    if (own.length === 0) return void 0;
    const without = own.find((pod) => disablesSnippets(argumentsOf(pod)));
    if (without !== void 0) {
      const fix = "run it without --disable-config-snippets=backend (or all)";
      warn2(`${qualifiedName(without)} turns off backend snippets: ${withoutSnippets(values)}`, fix);
    }
    for (const service2 of installed[component3.release] ? [] : services) {
      const { type, externalTrafficPolicy } = service2.spec ?? {};
      if (!own.some((pod) => leadsTo(service2, pod)) || type === "ClusterIP" || externalTrafficPolicy === "Local") continue;
      const { namespace, name } = service2.metadata;
      warn2(
        `${qualifiedName(service2)} may show the controller a node's address in place of the client's: all clients share one ration then`,
        `kubectl -n ${namespace} patch service ${name} --patch '{"spec":{"externalTrafficPolicy":"Local"}}'`
      );
    }
    return `${own.map(qualifiedName).join(", ")} takes backend snippets`;
  });
}
function argumentsOf({ spec }) {
  return (spec?.containers ?? []).flatMap(({ args }) => args ?? []);
}
function leadsTo(service2, pod) {
  const selector = Object.entries(service2.spec?.selector ?? {});
  const isNear = service2.metadata.namespace === pod.metadata.namespace;
  return isNear && selector.length > 0 && selector.every(([key, value]) => pod.metadata.labels?.[key] === value);
}
function judgeWebPorts({ services, version }, { installed }) {
  return rowsAbout("web ports", (fail2, warn2) => {
    if (services === void 0 || !installed[component3.release]) return void 0;
    const { problem, warning } = judgePorts(services, version.includes("+k3s"));
    if (problem !== void 0) {
      const [found, ...fix] = problem.split("\n");
      return fail2(found.replace(/\. Either$/, ""), ["either", ...fix.map((line) => line.trim())].join("\n"));
    }
    return warning === void 0 ? "no other load balancer wants 80 or 443" : warn2(warning);
  });
}

// generators/targets/kubernetes/check/issuing.ts
function judgeCertManager({ crds, namespaces }, values, { installed }) {
  return rowsAbout("cert-manager", (fail2) => {
    if (crds === void 0) return void 0;
    const crd = named(crds, "certificates.cert-manager.io") ?? crds[0];
    if (installed[component.release]) {
      if (crd === void 0) return "comes with its release";
      if (isOwnedBy(crd, component)) return "its custom resources are ours";
      return fail2(
        `a cert-manager is there already: ${crd.metadata.name} belongs to ${ownerName(crd)}`,
        `use that one: certManager.enabled: false, certManager.namespace: ${helmOwner(crd)?.namespace ?? "the namespace that it runs in"}`
      );
    }
    if (crd === void 0) {
      return fail2("is not in the cluster, and certManager.enabled is false", "install it, or set certManager.enabled: true");
    }
    const home = certManagerNamespace(values);
    if (values.tls.issuer === "selfsigned" && namespaces !== void 0 && named(namespaces, home) === void 0) {
      return fail2(
        `the namespace ${home}, where it has to find the CA, does not exist`,
        "set certManager.namespace to the one that it runs in"
      );
    }
    return `is there, namespace ${home}`;
  });
}
function judgeIssuers({ clusterIssuers }, values) {
  return rowsAbout("issuer", (fail2) => {
    if (clusterIssuers === void 0) return void 0;
    const { issuer, issuerName } = values.tls;
    if (issuer !== "existing") {
      for (const taken of clusterIssuers.filter((each) => !isOwnedBy(each, component5))) {
        const { name } = taken.metadata;
        if (!ownIssuers(values).includes(name)) continue;
        fail2(
          `ClusterIssuer ${name} exists and belongs to ${ownerName(taken)}`,
          adoptionCommands("clusterissuer", name, component5).join("\n")
        );
      }
      return void 0;
    }
    const found = named(clusterIssuers, issuerName);
    if (found === void 0) {
      return fail2(
        `no ClusterIssuer ${issuerName}; ${listed(namesOf(clusterIssuers))}`,
        "set tls.issuerName to one that exists, or make it"
      );
    }
    if (hasCondition(found, "Ready")) return `ClusterIssuer ${issuerName} is ready`;
    return fail2(
      `ClusterIssuer ${issuerName} is not ready: ${conditionMessage(found, "Ready") ?? "it says nothing"}`,
      `kubectl describe clusterissuer ${issuerName}`
    );
  });
}

// generators/targets/kubernetes/check/voice.ts
var NODE_PORTS = { start: 3e4, end: 32767 };
var TCP_PORTS = [SIGNAL_PORT, RTC_TCP_PORT];
var LEAST_RTC_PORTS = 100;
function judgePortRange({ livekit }, { installed }) {
  return rowsAbout("ports", (fail2, warn2) => {
    const { rtcPortRangeStart: start, rtcPortRangeEnd: end } = livekit;
    if (!installed.livekit || start > end) return void 0;
    const size = end - start + 1;
    const advice = "the default 50000\u201360000 is a good one: livekit.rtcPortRangeStart, livekit.rtcPortRangeEnd";
    if (size < LEAST_RTC_PORTS) {
      const ports = `${size} UDP port${size === 1 ? "" : "s"}`;
      warn2(`${ports} for media: calls fail when they are taken, which a handful of people do`, advice);
    }
    const range = `the UDP range ${start}\u2013${end}`;
    if (start <= NODE_PORTS.end && end >= NODE_PORTS.start) {
      warn2(`${range} overlaps Kubernetes' node ports ${NODE_PORTS.start}\u2013${NODE_PORTS.end}: a Service may take a port away`, advice);
    }
    for (const port of TCP_PORTS) {
      if (start <= port && port <= end) warn2(`${range} contains ${port}, which LiveKit uses for itself`, advice);
    }
    if (start < 1024) fail2(`the UDP range begins at ${start}: below 1024 a process needs rights that LiveKit does not have`, advice);
    return `open in the firewall: 80 and 443/TCP, ${RTC_TCP_PORT}/TCP, ${start}\u2013${end}/UDP`;
  });
}
function judgeRtc({ pods, nodes, services = [] }, { livekit }, { installed }) {
  return rowsAbout("RTC ports", (fail2, warn2) => {
    if (!installed.livekit || pods === void 0) return void 0;
    const { replicas, rtcPortRangeStart: start, rtcPortRangeEnd: end } = livekit;
    const isWanted = ({ port = 0, protocol }) => protocol === "UDP" ? port >= start && port <= end : TCP_PORTS.includes(port);
    const holders = pods.filter((pod) => pod.metadata.namespace !== component2.namespace && portsOnNode(pod).some(isWanted));
    const taking = `${holders.map(qualifiedName).join(", ")} takes ports of LiveKit's on its node`;
    if (nodes !== void 0) {
      const taken = new Set(holders.map(({ spec }) => spec?.nodeName));
      const free = nodes.filter(({ metadata }) => !taken.has(metadata.name)).length;
      if (free >= replicas) {
        if (holders.length > 0) warn2(`${taking}; there are others`);
      } else if (holders.length > 0) {
        fail2(
          `${taking}, and ${free} of ${nodes.length} nodes ${free === 1 ? "is" : "are"} left for ${replicas}`,
          "move it to other ports, or use a LiveKit elsewhere: livekit.enabled: false, livekit.url"
        );
      } else {
        const there = nodes.length === 1 ? "is 1" : `are ${nodes.length}`;
        fail2(
          `livekit.replicas is ${replicas}, and each needs the ports of a node of its own: there ${there}`,
          `set livekit.replicas: ${nodes.length}`
        );
      }
    }
    for (const service2 of services) {
      const ports = service2.spec?.ports ?? [];
      const hit = ports.find(({ nodePort, protocol }) => isWanted({ port: nodePort, protocol }));
      if (hit === void 0) continue;
      warn2(
        `${qualifiedName(service2)} has the node port ${hit.nodePort}, which LiveKit uses as well`,
        "give it another nodePort, or change livekit.rtcPortRangeStart and livekit.rtcPortRangeEnd"
      );
    }
    return `${TCP_PORTS.join(", ")}/TCP and ${start}\u2013${end}/UDP are free of other pods`;
  });
}
function portsOnNode({ spec }) {
  return (spec?.containers ?? []).flatMap(({ ports = [] }) => ports).map(({ hostPort, containerPort, protocol }) => ({ port: hostPort ?? (spec?.hostNetwork === true ? containerPort : 0), protocol }));
}

// generators/targets/kubernetes/check/cluster.ts
var LEAST_KUBERNETES = "1.25.0";
function judgeClusterAlone(facts) {
  return [
    ...judgeVersion(facts),
    ...judgeNodes(facts),
    ...judgeReleases(facts),
    ...facts.unread.map(({ what, why }) => warn("cluster", `${what}: cannot be read: ${why}`))
  ];
}
function judgeCluster(facts, values, plan) {
  return [
    ...judgeClusterAlone(facts),
    ...judgeStorage(facts, values, plan),
    ...judgeIngress(facts, values, plan),
    ...judgeController(facts, values, plan),
    ...judgeCertManager(facts, values, plan),
    ...judgeIssuers(facts, values),
    ...judgeWebPorts(facts, plan),
    ...judgeRtc(facts, values, plan),
    ...judgeNamespaces(facts, values, plan),
    ...judgeBrokers(facts, plan),
    ...judgeResources(facts, values, plan),
    ...judgePods(facts, values, plan)
  ];
}
function judgeVersion({ version }) {
  return rowsAbout("cluster", (fail2) => {
    const parsed = import_semver.default.coerce(version);
    if (parsed === null || import_semver.default.gte(parsed, LEAST_KUBERNETES)) return `answers, Kubernetes ${version}`;
    return fail2(`Kubernetes ${version} is too old: ${LEAST_KUBERNETES.replace(/\.0$/, "")} or newer is needed`, "update the cluster");
  });
}
function judgeNodes({ nodes }) {
  return rowsAbout("nodes", (fail2, warn2) => {
    if (nodes === void 0) return void 0;
    if (nodes.length === 0) return fail2("there is none", "kubectl describe nodes");
    const late = namesOf(nodes.filter((node) => !hasCondition(node, "Ready")));
    if (late.length === nodes.length) return fail2(`none of ${nodes.length} is ready: ${late.join(", ")}`, "kubectl describe nodes");
    if (late.length > 0) return warn2(`${late.join(", ")}: not ready`, `kubectl describe node ${late[0]}`);
    return `${nodes.length} ready`;
  });
}
function judgeReleases({ releases = [] }) {
  return rowsAbout("releases", (fail2, warn2) => {
    for (const { name, namespace, status } of releases) {
      const command = (verb) => `helm ${verb} ${name} --namespace ${namespace}`;
      if (status === "pending-install") {
        fail2(`${name} is locked: its installation was cut off`, `when no helm is running: ${command("uninstall")}`);
      } else if (status.startsWith("pending-")) {
        const what = status.slice("pending-".length);
        fail2(`${name} is locked: its ${what} was cut off`, `when no helm is running: ${command("rollback")}`);
      } else if (status === "failed") {
        warn2(`the last change of ${name} failed`, `the next apply tries again; to see why: ${command("status")}`);
      }
    }
    return void 0;
  });
}
function judgeStorage({ storageClasses }, values, { installed }) {
  return rowsAbout("storage", (fail2, warn2) => {
    const wanted = MODULES.flatMap(({ component: component6, cluster }) => {
      if (cluster?.volume === void 0 || !installed[component6.release]) return [];
      return [{ name: component6.release, storageClass: values[component6.key].persistence.storageClass }];
    });
    if (storageClasses === void 0 || wanted.length === 0) return void 0;
    const names = namesOf(storageClasses);
    for (const { name, storageClass } of wanted) {
      if (storageClass === "" || names.includes(storageClass)) continue;
      fail2(`no StorageClass ${storageClass}, which ${name} wants; ${listed(names)}`, `set ${name}.persistence.storageClass`);
    }
    const byDefault = wanted.filter(({ storageClass }) => storageClass === "").map(({ name }) => name);
    const defaults = namesOf(storageClasses.filter(isDefaultClass));
    const byName = `name one: ${byDefault[0]}.persistence.storageClass`;
    if (byDefault.length > 0 && defaults.length === 0) {
      fail2(
        `no default StorageClass, which ${byDefault.join(", ")} would take; ${listed(names)}`,
        names.length === 0 ? "install a storage provisioner (k3s, kind and minikube bring one; elsewhere: https://github.com/rancher/local-path-provisioner)" : `kubectl patch storageclass ${names[0]} -p '{"metadata":{"annotations":{"storageclass.kubernetes.io/is-default-class":"true"}}}'
or ${byName}: ${names[0]}`
      );
    } else if (byDefault.length > 0 && defaults.length > 1) {
      warn2(`several default StorageClasses, the newest is taken: ${defaults.join(", ")}`, byName);
    }
    const used = [...new Set(wanted.map(({ storageClass }) => storageClass || defaults[0]))];
    return `${wanted.length} volume${wanted.length === 1 ? "" : "s"} of StorageClass ${used.join(", ")}`;
  });
}
function judgeNamespaces({ namespaces }, { createNamespaces }, plan) {
  return rowsAbout("namespaces", (fail2, warn2) => {
    if (namespaces === void 0) return void 0;
    const ours = namespacesOf(plan);
    const existing = namespaces.filter(({ metadata }) => ours.includes(metadata.name));
    if (!createNamespaces) {
      const missing = missingNamespaces(ours, existing);
      if (missing !== void 0) fail2(missing.found, missing.fix);
    }
    const strays = [];
    for (const namespace of existing) {
      const { name } = namespace.metadata;
      const foreign = helmOwner(namespace) !== void 0 && !isOwnedBy(namespace, component5);
      if (namespace.status?.phase === "Terminating") {
        fail2(`${name} is being deleted`, `wait until it is gone; when it does not go: kubectl describe namespace ${name}`);
      } else if (foreign && createNamespaces) {
        fail2(
          `${name} exists and belongs to ${ownerName(namespace)}; helm will not take it over by itself`,
          adoptionCommands("namespace", name, component5).join("\n")
        );
      } else if (foreign) {
        warn2(`${name} belongs to ${ownerName(namespace)}: whoever uninstalls that deletes it with everything inside`);
      } else if (createNamespaces && helmOwner(namespace) === void 0) {
        strays.push(name);
      }
    }
    if (existing.length === 0) return "none of ours exists yet";
    const count = `${existing.length} of ${ours.length} exist`;
    if (!createNamespaces) return count;
    return strays.length === 0 ? `${count} and are ours` : `${count}; the next apply makes these ours: ${strays.join(", ")}`;
  });
}
function judgeBrokers({ pods }, plan) {
  return rowsAbout("broker", (_, warn2) => {
    const left = serversOlderThanBrokers(pods ?? [], plan);
    for (const broker of new Set(left.map((each) => each.broker))) {
      const servers = left.filter((each) => each.broker === broker).map(({ server }) => server);
      const many = servers.length > 1;
      warn2(
        `${servers.join(", ")} began before ${broker} restarted, and ${many ? "do" : "does"} not connect to it again: pushes and read marks are lost`,
        restartCommand(servers)
      );
    }
    return void 0;
  });
}
function judgeResources({ nodes = [], pods = [] }, values, plan) {
  return rowsAbout("resources", (fail2, warn2) => {
    if (nodes.length === 0) return void 0;
    const need = neededResources(values, plan);
    const total = sum(nodes.map(({ status }) => status?.allocatable));
    const own = /* @__PURE__ */ new Set([APP_NAMESPACE, ...COMPONENTS.map(({ namespace }) => namespace)]);
    const used = sum(pods.filter(({ metadata }) => !own.has(metadata.namespace)).flatMap(podRequests));
    const text = `about ${show(need)} requested; the nodes have ${show(total)}, others request ${show(used)}`;
    if (need.cpu > total.cpu || need.memory > total.memory) {
      return fail2(`${text}: pods would stay pending`, "a larger node, or smaller requests: apps.<app>.resources, mongodb.resources \u2026");
    }
    return need.cpu > total.cpu - used.cpu || need.memory > total.memory - used.memory ? warn2(`${text}: it may not fit`) : text;
  });
}
function judgePods({ version, nodes = [] }, values, { apps }) {
  const running = APP_NAMES.filter((app) => apps[app]);
  return rowsAbout("pods", (fail2, warn2) => {
    const parsed = import_semver.default.coerce(version);
    const isOlder = (than) => parsed !== null && import_semver.default.lt(parsed, than);
    for (const app of running.filter((name) => service(name).scale === "one per region" && replicasOf(name, values) > 1)) {
      if (isOlder(NUMBERED_PODS))
        fail2(`apps.${app}.replicas above 1 needs Kubernetes ${minor(NUMBERED_PODS)}, which numbers pods`, `set apps.${app}.replicas: 1`);
    }
    if (isOlder(PAUSE))
      warn2(`Kubernetes before ${minor(PAUSE)} stops pods without a pause: an update cuts off requests that are under way`);
    const room = Math.max(...nodes.map(({ status }) => sum([status?.allocatable]).memory));
    for (const app of room > 0 ? running : []) {
      const { memory } = sum([resourcesOf(app, values).limits]);
      if (memory <= room) continue;
      const sizes = `${gib(memory)} of memory, and no node has more than ${gib(room)}`;
      warn2(`${service(app).release} may use ${sizes}: others may be ended in its place; apps.${app}.resources limits it`);
    }
    return void 0;
  });
}
var NUMBERED_PODS = "1.28.0";
var PAUSE = "1.30.0";
function minor(version) {
  return version.replace(/\.0$/, "");
}
function resourcesOf(app, values) {
  const { resources, values: own } = values.apps[app];
  return deepMerge(resources, isObject(own.resources) ? own.resources : {});
}
function replicasOf(app, values) {
  const { replicas, values: own } = values.apps[app];
  return Number(own.replicas ?? replicas);
}
function neededResources(values, { installed, apps }) {
  const times = (count, request) => Array.from({ length: count }, () => request);
  return sum([
    ...APP_NAMES.filter((app) => apps[app]).flatMap((app) => times(replicasOf(app, values), resourcesOf(app, values).requests)),
    ...MODULES.flatMap(({ component: component6, cluster }) => {
      if (cluster === void 0 || !installed[component6.release]) return [];
      const { resources } = values[component6.key];
      return times(cluster.replicas?.(values) ?? 1, cluster.requests ?? resources?.requests);
    })
  ]);
}
function podRequests({ spec }) {
  return (spec?.containers ?? []).map(({ resources }) => resources?.requests);
}
function sum(list) {
  const add = (key) => list.reduce((total, item) => total + parseQuantity(item?.[key] ?? 0), 0);
  return { cpu: add("cpu"), memory: add("memory") };
}
function show({ cpu, memory }) {
  return `${Number(cpu.toFixed(2))} CPU and ${gib(memory)}`;
}
function gib(bytes) {
  return `${Number((bytes / 2 ** 30).toFixed(1))} GiB`;
}

// generators/targets/kubernetes/check/environment.ts
var KEY_PATH = /^(?:vapid|files)\b|^revolt\.(?:pushd\.vapid|files\.encryption_key)\b/;
var VERSION_PATH = /^(?:stoatImageTag|stoatImageOverrides|clientImage|infra)/;
function judgeEnvironment(name, examination) {
  const { values, plan, notes } = examination;
  const common = [...judgeFiles(examination), ...judgeValues(examination)];
  if (values === void 0 || plan === void 0) return [ok("environment", name), ...common];
  return [
    ok("environment", `${name}: https://${values.domain}`),
    ...common,
    ...judgeVersions(values, notes),
    ...judgeName(values),
    ...judgeExamples(values),
    ...judgePortRange(values, plan)
  ];
}
function judgeFiles({ files, fileProblems }) {
  const readable = rowsAbout("files", (_, warn2) => {
    for (const { file, mode, seed } of files) {
      if (!seed || file.endsWith(".secret.yaml") || (mode & 63) === 0) continue;
      warn2(
        `holds secretSeed, and others may read it (mode ${octal(mode)})`,
        `move secretSeed, vapid and files to ${file.replace(/\.yaml$/, ".secret.yaml")} (mode 0600), or run: chmod 600 ${file}`,
        { file }
      );
    }
    return fileProblems.length > 0 ? void 0 : files.map(({ file, mode }) => `${file} (${octal(mode)})`).join(", ");
  });
  return [...fileProblems.map((problem) => fromProblem("files", "fail", problem)), ...readable];
}
function judgeValues({ problems, notes, values, fileProblems }) {
  const rows = problems.map((problem) => fromProblem(KEY_PATH.test(problem.path ?? "") ? "keys" : "values", "fail", problem));
  const areFine = (check2) => !rows.some((row) => row.check === check2);
  const warnings = notes.filter(({ path = "" }) => !VERSION_PATH.test(path) && path !== "tls.issuer").map((note) => fromProblem("values", "warn", note));
  if (values === void 0 && problems.length === 0) {
    const broken = [...new Set(fileProblems.map(({ file }) => file))].join(", ") || "the files";
    return [fail("values", "cannot be looked at", `mend ${broken} first`), ...warnings];
  }
  return [
    ...areFine("values") ? [ok("values", "every key is known, of the right type and fits the others")] : [],
    ...rows,
    ...warnings,
    ...values !== void 0 && areFine("keys") ? [ok("keys", "the VAPID pair belongs together, the file key is 32 bytes")] : []
  ];
}
function judgeVersions({ stoatImageTag, stoatImageOverrides, clientImage }, notes) {
  const holes = notes.filter(({ path = "" }) => VERSION_PATH.test(path)).map((note) => fromProblem("versions", "warn", note));
  return [
    ...holes.length > 0 ? holes : [ok("versions", `servers ${stoatImageTag}, client ${clientImage.version}: no published hole known`)],
    ...[stoatImageTag, clientImage.tag, ...Object.values(stoatImageOverrides)].includes("latest") ? [warn("versions", "an image of Stoat is pinned to latest: restarts change it unasked", "name a release, such as v0.15.0")] : []
  ];
}
function judgeName({ domain, tls }) {
  return rowsAbout("name and issuer", (fail2, warn2) => {
    const hidden = isPrivateName(domain);
    if (tls.issuer === "letsencrypt" && hidden) {
      return fail2(
        `Let's Encrypt signs only public names, ${domain} is none`,
        "set domain to a name of yours that DNS knows, or tls.issuer: selfsigned"
      );
    }
    if (tls.issuer === "selfsigned" && !hidden) {
      return warn2(
        `${domain} looks public, and every visitor has to trust the certificate by hand`,
        "set tls.issuer: letsencrypt and adminEmail, unless only your own devices come"
      );
    }
    return `${domain}, certificates by ${tls.issuer === "existing" ? tls.issuerName : tls.issuer}`;
  });
}
var EXAMPLE_HOST = /(?:^|[.@])example(?:\.(?:com|org|net|edu))?$|(?:^|[.@])(?:yourdomain|your-domain|mydomain|domain)\.(?:com|org|net|tld)$/i;
var EXAMPLE_USER = /^(?:you|your-?e?-?mail|user|someone|name|changeme|foo)@/i;
function isExample(text) {
  const address = /<([^>]+)>/.exec(text)?.[1] ?? text;
  return EXAMPLE_HOST.test(address) || EXAMPLE_USER.test(address);
}
function judgeExamples({ domain, tls, adminEmail, smtp, secretSeed }) {
  return rowsAbout("examples", (fail2, warn2) => {
    if (tls.issuer === "selfsigned" && isPrivateName(domain)) return void 0;
    const acme = tls.issuer === "letsencrypt";
    const whose = isExample(domain) ? "an example's name" : domain === "stoat.local" ? "the default" : void 0;
    if (whose !== void 0) (acme ? fail2 : warn2)(`${domain} is ${whose}`, "set domain to a name of yours", { path: "domain" });
    if (acme && (isExample(adminEmail) || adminEmail.endsWith("@stoat.local"))) {
      const found = `${adminEmail} is an example's address: Let's Encrypt refuses it`;
      fail2(found, "set adminEmail to an address that you read", { path: "adminEmail" });
    }
    for (const key of ["host", "fromAddress", "replyTo"]) {
      if (smtp.host === "" || !isExample(smtp[key])) continue;
      warn2(`${smtp[key]} is an example's: no mail arrives`, `set smtp.${key}`, { path: `smtp.${key}` });
    }
    if (new Set(secretSeed).size < 8 || /change.?me|example|password|secret.?seed|1234567890/i.test(secretSeed)) {
      fail2(
        "looks like an example, not like random text: every password follows from it",
        "for a new installation: openssl rand -hex 32; for one that runs: stoat-gen secrets rotate-plan",
        { path: "secretSeed" }
      );
    }
    return "no value of an example or default is left";
  });
}
function octal(mode) {
  return mode.toString(8).padStart(4, "0");
}

// generators/targets/kubernetes/check/examine.ts
import { join } from "node:path";
async function examine(root, name, env) {
  const layers = layerFiles(root, name, env.KUBECONFIG);
  const own = operatorFiles(layers);
  const fileProblems = await problemsOf(() => checkFiles(root, own));
  const seen = { files: own.flatMap((file) => factsOf(root, file)), fileProblems, notes: [] };
  let input;
  try {
    input = await readLayers(root, layers, env);
  } catch (error) {
    if (!(error instanceof UserError)) return { ...seen, problems: [] };
    const known = new Set(fileProblems.map(({ message: message2 }) => message2));
    return { ...seen, problems: error.problems.filter(({ message: message2 }) => !known.has(message2)) };
  }
  const problems = await problemsOf(() => computeLayered(input, async (findings) => locate(findings, input, root, layers)));
  const values = await parseValues(input).catch(() => void 0);
  if (values === void 0) return { ...seen, problems };
  const { plan, warnings } = compute(values);
  return { ...seen, problems, notes: locate(warnings, input, root, layers), values, plan };
}
async function problemsOf(work) {
  try {
    await work();
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
}
function factsOf(root, file) {
  try {
    const { bytes, mode } = readPlainFile(join(root, file));
    const { value } = parseStrict(bytes);
    return [{ file, mode, seed: isObject(value) && "secretSeed" in value }];
  } catch {
    return [];
  }
}

// generators/targets/kubernetes/check/mongodb.ts
var LEAST_WIRE_VERSION = 21;
var MONGODB_NEEDS = "7.0 or newer, and a replica set";
function judgeMongoDb(place, asked) {
  return rowsAbout("MongoDB", (fail2, warn2) => {
    const needs = `it has to be ${MONGODB_NEEDS}: docs/advanced-deployment.md#mongodb`;
    if (place === "unreadable" || asked === void 0) return warn2("its URL could not be read, so it was not asked", needs);
    const where = authority(asked.at);
    if ("why" in asked) {
      return warn2(`${where} could not be asked from here (${asked.why}); the servers may reach it all the same`, needs);
    }
    const { maxWireVersion, setName, uninitiated, router } = asked.hello;
    if (maxWireVersion === void 0 || maxWireVersion < LEAST_WIRE_VERSION) {
      fail2(
        `${where} is older than 7.0: from their second start on, the servers do not start with it`,
        "update it, one major version at a time"
      );
    }
    if (router) return `${where} is the router of a sharded cluster`;
    if (setName === void 0) {
      return uninitiated ? fail2(`${where} is to be a member of a replica set that was not initiated`, 'there, once: mongosh --eval "rs.initiate()"') : fail2(
        `${where} is no replica set: it refuses the transactions that role pings and the deletion of accounts need`,
        'start it with --replSet rs0, then once: mongosh --eval "rs.initiate()"; one member is enough'
      );
    }
    const shown = setName.slice(0, 64).replace(/[^\w.-]/g, "?");
    if (place.replicaSet !== void 0 && place.replicaSet !== setName) {
      fail2(
        `${where} belongs to the replica set ${shown}, and its URL asks for another`,
        `replicaSet=${shown} in the URL, or no replicaSet`
      );
    }
    return `${where} is of the replica set ${shown}`;
  });
}

// generators/targets/kubernetes/check/mongodb-hello.ts
import { promises as dns } from "node:dns";
import { connect, isIP } from "node:net";
import { connect as connectTls } from "node:tls";
var OP_MSG = 2013;
var HEADER = 16;
var BEFORE_DOCUMENT = HEADER + 4 + 1;
var MOST_BYTES = 64 * 1024;
var MOST_HOSTS = 8;
var HELLO = Buffer.from("\0\0\0hello\0\0\0\0$db\0\0\0\0admin\0\0", "latin1");
var NO_SUCH_COMMAND = 59;
async function askMongoDb(place, timeoutMs, resolveSrv = srvResolver(timeoutMs)) {
  const [first] = place.hosts;
  let hosts = place.hosts;
  try {
    if (place.srv) hosts = await serversOf(first.host, resolveSrv);
  } catch (error) {
    return { at: first, why: reasonOf(error) };
  }
  const answers = await Promise.all(
    hosts.slice(0, MOST_HOSTS).map(async (at) => {
      try {
        return { at, hello: await helloOf(at, place.tls, timeoutMs) };
      } catch (error) {
        return { at, why: reasonOf(error) };
      }
    })
  );
  return answers.find((answer) => "hello" in answer) ?? answers[0];
}
function srvResolver(timeoutMs) {
  const resolver = new dns.Resolver({ timeout: timeoutMs, tries: 1 });
  return (name) => resolver.resolveSrv(name);
}
function reasonOf(error) {
  const { code, message: message2 } = error;
  return code ?? message2;
}
async function serversOf(host, resolveSrv) {
  const domain = host.split(".").slice(1).join(".");
  const records = await resolveSrv(`_mongodb._tcp.${host}`);
  const servers = records.filter(({ name }) => name.toLowerCase().endsWith(`.${domain.toLowerCase()}`));
  if (servers.length === 0) throw new Error("its SRV records name no server of its domain");
  return servers.map(({ name, port }) => ({ host: name, port }));
}
async function helloOf({ host, port }, tls, timeoutMs) {
  const socket = tls ? connectTls({ host, port, rejectUnauthorized: false, ...isIP(host) === 0 ? { servername: host } : {} }) : connect({ host, port });
  socket.on("error", () => {
  });
  const timer = setTimeout(() => socket.destroy(new Error(`no answer within ${timeoutMs / 1e3} s`)), timeoutMs);
  try {
    socket.write(message(HELLO));
    return parseHello(await answerOf(socket));
  } finally {
    clearTimeout(timer);
    socket.destroy();
  }
}
function message(document) {
  const head = Buffer.alloc(BEFORE_DOCUMENT);
  head.writeInt32LE(BEFORE_DOCUMENT + document.length, 0);
  head.writeInt32LE(1, 4);
  head.writeInt32LE(OP_MSG, 12);
  return Buffer.concat([head, document]);
}
var FOREIGN = "what answers there is no MongoDB";
async function answerOf(socket) {
  let data = Buffer.alloc(0);
  for await (const chunk of socket) {
    data = Buffer.concat([data, chunk]);
    if (data.length < HEADER) continue;
    const length = data.readInt32LE(0);
    if (data.readInt32LE(12) !== OP_MSG || length <= BEFORE_DOCUMENT || length > MOST_BYTES) throw new Error(FOREIGN);
    if (data.length >= length) return data.subarray(BEFORE_DOCUMENT, length);
  }
  throw new Error("it closed the connection without an answer");
}
function parseHello(document) {
  const fields = scalarsOf(document);
  const text = (name) => {
    const value = fields.get(name);
    return typeof value === "string" ? value : void 0;
  };
  const version = fields.get("maxWireVersion");
  if (fields.get("ok") !== 1 ? fields.get("code") !== NO_SUCH_COMMAND : typeof version !== "number") throw new Error(FOREIGN);
  return {
    maxWireVersion: typeof version === "number" ? version : void 0,
    setName: text("setName"),
    uninitiated: fields.get("isreplicaset") === true,
    router: text("msg") === "isdbgrid"
  };
}
var SIZES = /* @__PURE__ */ new Map([
  [1, 8],
  [7, 12],
  [8, 1],
  [9, 8],
  [10, 0],
  [16, 4],
  [17, 8],
  [18, 8],
  [19, 16]
]);
var BESIDES = /* @__PURE__ */ new Map([
  [2, 4],
  [3, 0],
  [4, 0],
  [5, 5]
]);
function scalarsOf(document) {
  const found = /* @__PURE__ */ new Map();
  try {
    for (let at = 4; document.readUInt8(at) !== 0; ) {
      const type = document.readUInt8(at);
      const end = document.indexOf(0, at + 1);
      const name = document.toString("utf8", at + 1, end);
      const start = end + 1;
      const besides = BESIDES.get(type);
      const size = SIZES.get(type) ?? (besides === void 0 ? Number.NaN : document.readUInt32LE(start) + besides);
      at = start + size;
      if (end < 0 || !(at <= document.length)) throw new Error(FOREIGN);
      if (type === 1) found.set(name, document.readDoubleLE(start));
      if (type === 2) found.set(name, document.toString("utf8", start + 4, at - 1));
      if (type === 8) found.set(name, document.readUInt8(start) === 1);
      if (type === 16) found.set(name, document.readInt32LE(start));
    }
  } catch {
    throw new Error(FOREIGN);
  }
  return found;
}

// generators/targets/kubernetes/check/mongodb-url.ts
var PORT = 27017;
function externalMongoDb(values, { installed }) {
  const { host, port } = values.mongodb;
  const url = textAt(values.revolt, "database", "mongodb");
  if (url === "") return installed.mongodb ? "here" : { hosts: [{ host, port }], srv: false, tls: false };
  const place = parseMongoDbUrl(url);
  if (place === void 0) return "unreadable";
  const own = addressOf(component4, values, "kubernetes");
  return installed.mongodb && place.hosts.every((each) => each.host === own.host) ? "here" : place;
}
function parseMongoDbUrl(url) {
  const match = /^mongodb(\+srv)?:\/\/([^/?]+)(?:\/[^?]*)?(?:\?(.*))?$/s.exec(url);
  if (match === null) return void 0;
  const srv = match[1] !== void 0;
  const hosts = match[2].slice(match[2].lastIndexOf("@") + 1).split(",").map(parseHost);
  if (hosts.some((host) => host === void 0)) return void 0;
  const options = new Map([...new URLSearchParams(match[3] ?? "")].map(([name, value]) => [name.toLowerCase(), value]));
  const tls = options.get("tls") ?? options.get("ssl") ?? String(srv);
  return { hosts, srv, tls: tls === "true", replicaSet: options.get("replicaset") };
}
function parseHost(text) {
  const match = /^(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9._-]+))(?::([0-9]{1,5}))?$/.exec(text);
  const port = Number(match?.[3] ?? PORT);
  return match === null || port < 1 || port > 65535 ? void 0 : { host: match[1] ?? match[2], port };
}

// generators/targets/kubernetes/check/tools.ts
var import_semver2 = __toESM(require_semver(), 1);
var LEAST_NODE = 20;
var BRING = "`./init.sh` brings it, or names three ways to install it";
async function fetchToolOutputs(env) {
  const print = async (command, args) => {
    const result = await run(command, args, { env, timeoutMs: 6e4 }).catch(() => void 0);
    return result?.code === 0 ? result.stdout.trim() : void 0;
  };
  const [helm, plugins, helmfile, kubectl] = await Promise.all([
    print("helm", TOOLS.helm.userInstalled.versionArgs),
    print("helm", ["plugin", "list"]),
    print("helmfile", TOOLS.helmfile.userInstalled.versionArgs),
    print("kubectl", ["version", "--client", "--output", "json"])
  ]);
  return { node: process.version, helm, plugins, helmfile, kubectl };
}
function judgeTools({ node, helm, plugins, helmfile, kubectl }) {
  const kubectlVersion = versionIn(kubectl ?? "");
  return [
    import_semver2.default.major(node) >= LEAST_NODE ? ok("tools", `node ${node.replace(/^v/, "")}`) : fail("tools", `node ${node}: 20 or newer is needed`, "https://nodejs.org"),
    ...judgeHelm(helm, plugins),
    judgeRange("helmfile", helmfile, TOOLS.helmfile.userInstalled.range),
    kubectlVersion === void 0 ? warn(
      "tools",
      "kubectl is not on the PATH: nothing can look at the cluster, the hooks included",
      "https://kubernetes.io/docs/tasks/tools/"
    ) : ok("tools", `kubectl ${kubectlVersion}`)
  ];
}
function judgeHelm(helm, plugins) {
  const problems = toolProblems(helm, plugins ?? "");
  if (problems.length > 0)
    return problems.map((problem) => fail("tools", problem, /missing|not on the PATH/.test(problem) ? BRING : void 0));
  const diff = /^diff\s+(\S+)/m.exec(plugins ?? "")?.[1];
  return [ok("tools", `helm ${versionIn(helm)}, helm-diff ${diff}`)];
}
function judgeRange(name, printed2, range) {
  const version = versionIn(printed2 ?? "");
  if (version === void 0) return fail("tools", `${name} is not on the PATH`, BRING);
  return import_semver2.default.satisfies(version, range, { includePrerelease: true }) ? ok("tools", `${name} ${version}`) : fail("tools", `${name} ${version}, and ${range} is needed`, BRING);
}

// generators/commands/check/check.ts
async function check(options, terminal) {
  const env = toolEnvironment(options.root, terminal.env);
  const [environment, tools, cluster] = await Promise.all([
    readEnvironment(options, env),
    fetchToolOutputs(env),
    options.cluster ? readCluster(options, env) : void 0
  ]);
  const checks = [
    ...environment.checks,
    ...judgeTools(tools),
    ...judgeAdvisories(readNotice(options.root, env)),
    ...clusterChecks(cluster, environment.examination),
    ...await mongoDbChecks(environment.examination, options.cluster)
  ];
  const result = { environment: environment.name ?? null, result: worst(checks), checks };
  terminal.stdout.write(printed(options.format, result, () => checkTable(checks)));
  if (options.format === "table") terminal.stderr.write(visible(`
${summary(checks)}
`));
  const failed = checks.filter(({ status }) => status === "fail").length;
  if (failed > 0) throw new UserError(`${failed} check${failed === 1 ? " fails" : "s fail"}`);
}
function judgeAdvisories(notice) {
  if (notice === void 0) return [];
  const date = new Date(notice.at).toISOString().slice(0, 10);
  if (notice.affected.length === 0)
    return [ok("advisories", `no published hole is known of the pinned versions, as far as they are mapped (asked on ${date})`)];
  return notice.affected.map(
    ({ path, current, advisories, fixed }) => warn(
      "advisories",
      `${path} ${current} has published holes: ${advisories.join(", ")} (asked on ${date})`,
      fixed === void 0 ? "stoat-gen bump shows them; no version that may be taken is known to be without" : `stoat-gen bump --write takes ${fixed}`
    )
  );
}
async function readEnvironment({ root, env: named2 }, env) {
  try {
    const name = chooseEnvironment(root, named2);
    const examination = await examine(root, name, env);
    return { name, examination, checks: judgeEnvironment(name, examination) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { name: named2, checks: error.problems.map((problem) => fromProblem("environment", "fail", problem)) };
  }
}
async function readCluster({ kubeContext: context }, env) {
  try {
    return await fetchClusterFacts({ context }, env);
  } catch (error) {
    const named2 = context === void 0 ? "" : ` of the context ${context}`;
    const message2 = `the cluster${named2} does not answer: ${error.message}`;
    return fail("cluster", message2, "kubectl config get-contexts; kubectl get nodes");
  }
}
var MONGODB_TIMEOUT_MS = 4e3;
async function mongoDbChecks({ values, plan } = {}, asks) {
  if (values === void 0 || plan === void 0) return [];
  const place = externalMongoDb(values, plan);
  if (place === "here") return [];
  if (!asks) return [ok("MongoDB", `elsewhere: it has to be ${MONGODB_NEEDS}; check --cluster asks it`)];
  return judgeMongoDb(place, place === "unreadable" ? void 0 : await askMongoDb(place, MONGODB_TIMEOUT_MS));
}
function clusterChecks(cluster, { values, plan } = {}) {
  if (cluster === void 0) return [];
  if ("check" in cluster) return [cluster];
  if (values !== void 0 && plan !== void 0) return judgeCluster(cluster, values, plan);
  return [...judgeClusterAlone(cluster), warn("cluster", "what this environment needs of it is looked at when its values are in order")];
}
export {
  check
};
