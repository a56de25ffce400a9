import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  fetchClusterFacts
} from "./targets-kubernetes-cluster-facts.shared.mjs";
import {
  parseQuantity
} from "./lib-quantity.shared.mjs";
import {
  TOOLS,
  toolEnvironment,
  versionIn
} from "./lib-tools-tools.shared.mjs";
import "./lib-shell-quote.shared.mjs";
import {
  adoptionCommands,
  conditionMessage,
  hasCondition,
  helmOwner,
  isDefaultClass,
  isOwnedBy,
  judgePorts,
  toolProblems
} from "./targets-kubernetes-hooks-preflight.shared.mjs";
import {
  locate
} from "./environment-locate.shared.mjs";
import "./targets-kubernetes-cluster-kubectl.shared.mjs";
import {
  computeLayered,
  parseValues,
  readLayers
} from "./configuration-run.shared.mjs";
import {
  plan
} from "./configuration-compute.shared.mjs";
import "./configuration-secrets-derive.shared.mjs";
import {
  isPrivateName,
  warnings
} from "./configuration-rules.shared.mjs";
import {
  APP_NAMES,
  APP_NAMESPACE,
  COMPONENTS,
  CONFIG_NAMESPACE,
  CONTROLLER,
  MODULES,
  RTC_TCP_PORT,
  SIGNAL_PORT,
  certManagerNamespace,
  component,
  component2,
  component3,
  ownIssuers,
  ownNamespaces
} from "./configuration-text.shared.mjs";
import {
  require_semver
} from "./semver-index.shared.mjs";
import "./lib-files.shared.mjs";
import {
  formatTable
} from "./lib-terminal-table.shared.mjs";
import {
  run
} from "./lib-processes.shared.mjs";
import {
  parseStrict
} from "./environment-strict-yaml.shared.mjs";
import "./yaml-browser-index.shared.mjs";
import {
  chooseEnvironment
} from "./environment-choose.shared.mjs";
import {
  checkFiles,
  layerFiles,
  operatorFiles
} from "./environment-plain-yaml.shared.mjs";
import "./lib-sandbox.shared.mjs";
import "./configuration-path.shared.mjs";
import "./lib-json.shared.mjs";
import {
  UserError,
  formatProblem
} from "./lib-problems.shared.mjs";
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
function fromProblem(check2, status, { message, file, line, path }) {
  return { check: check2, status, found: message, file, line, path };
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
  const warnings2 = count("warn");
  return `${count("ok")} ok, ${warnings2} warning${warnings2 === 1 ? "" : "s"}, ${count("fail")} failed`;
}

// generators/targets/kubernetes/check/cluster.ts
var import_semver = __toESM(require_semver(), 1);

// generators/targets/kubernetes/check/environment.ts
var NODE_PORTS = { start: 3e4, end: 32767 };
var LIVEKIT_TCP_PORTS = [SIGNAL_PORT, RTC_TCP_PORT];
var LEAST_RTC_PORTS = 100;
var KEY_PATH = /^(?:vapid|files)\b|^revolt\.(?:pushd\.vapid|files\.encryption_key)\b/;
var VERSION_PATH = /^(?:stoatImageTag|stoatImageOverrides|clientImage|infra)/;
function judgeEnvironment(name, examination) {
  const { values, plan: plan2 } = examination;
  return [
    values === void 0 ? ok("environment", name) : ok("environment", `${name}: https://${values.domain}`),
    ...judgeFiles(examination),
    ...judgeValues(examination),
    ...values === void 0 || plan2 === void 0 ? [] : [...judgeVersions(values, examination.notes), ...judgeName(values), ...judgeExamples(values), ...judgePortRange(values, plan2)]
  ];
}
function judgeFiles({ files, fileProblems }) {
  const problems = fileProblems.map((problem) => fromProblem("files", "fail", problem));
  const open = files.filter(({ file, mode, seed }) => seed && !file.endsWith(".secret.yaml") && (mode & 63) !== 0).map(({ file, mode }) => ({
    ...warn(
      "files",
      `holds secretSeed, and others may read it (mode ${octal(mode)})`,
      `move secretSeed, vapid and files to ${file.replace(/\.yaml$/, ".secret.yaml")} (mode 0600), or run: chmod 600 ${file}`
    ),
    file
  }));
  const bad = [...problems, ...open];
  return bad.length > 0 ? bad : [ok("files", files.map(({ file, mode }) => `${file} (${octal(mode)})`).join(", "))];
}
function judgeValues({ problems, notes, values, fileProblems }) {
  const rows = problems.map((problem) => fromProblem(KEY_PATH.test(problem.path ?? "") ? "keys" : "values", "fail", problem));
  const warnings2 = notes.filter(({ path = "" }) => !VERSION_PATH.test(path) && path !== "tls.issuer").map((note) => fromProblem("values", "warn", note));
  const readable = values !== void 0 || problems.length > 0;
  return [
    ...rows.some(({ check: check2 }) => check2 === "values") || !readable ? [] : [ok("values", "every key is known, of the right type and fits the others")],
    ...readable ? [] : [
      fail(
        "values",
        "cannot be looked at",
        `mend ${[...new Set(fileProblems.map(({ file }) => file))].join(", ") || "the files"} first`
      )
    ],
    ...rows,
    ...warnings2,
    ...values === void 0 || rows.some(({ check: check2 }) => check2 === "keys") ? [] : [ok("keys", "the VAPID pair belongs together, the file key is 32 bytes")]
  ];
}
function judgeVersions(values, notes) {
  const holes = notes.filter(({ path = "" }) => VERSION_PATH.test(path)).map((note) => fromProblem("versions", "warn", note));
  const moving = values.stoatImageTag === "latest" || Object.values(values.stoatImageOverrides).includes("latest") || values.clientImage.tag === "latest";
  return [
    ...holes.length > 0 ? holes : [ok("versions", `servers ${values.stoatImageTag}, client ${values.clientImage.version}: no published hole known`)],
    ...moving ? [warn("versions", "an image of Stoat is pinned to latest: restarts change it unasked", "name a release, such as v0.15.0")] : []
  ];
}
function judgeName({ domain, tls }) {
  const hidden = isPrivateName(domain);
  if (tls.issuer === "letsencrypt" && hidden) {
    return [
      fail(
        "name and issuer",
        `Let's Encrypt signs only public names, ${domain} is none`,
        "set domain to a name of yours that DNS knows, or tls.issuer: selfsigned"
      )
    ];
  }
  if (tls.issuer === "selfsigned" && !hidden) {
    return [
      warn(
        "name and issuer",
        `${domain} looks public, and every visitor has to trust the certificate by hand`,
        "set tls.issuer: letsencrypt and adminEmail, unless only your own devices come"
      )
    ];
  }
  return [ok("name and issuer", `${domain}, certificates by ${tls.issuer === "existing" ? tls.issuerName : tls.issuer}`)];
}
var EXAMPLE_HOST = /(?:^|[.@])example(?:\.(?:com|org|net|edu))?$|(?:^|[.@])(?:yourdomain|your-domain|mydomain|domain)\.(?:com|org|net|tld)$/i;
var EXAMPLE_USER = /^(?:you|your-?e?-?mail|user|someone|name|changeme|foo)@/i;
function judgeExamples(values) {
  const { domain, tls, adminEmail, smtp } = values;
  const checks = [];
  const bareAddress = (text) => /<([^>]+)>/.exec(text)?.[1] ?? text;
  const isExample = (text) => EXAMPLE_HOST.test(bareAddress(text)) || EXAMPLE_USER.test(bareAddress(text));
  if (tls.issuer === "selfsigned" && isPrivateName(domain)) return [];
  const acme = tls.issuer === "letsencrypt";
  const severe = acme ? fail : warn;
  if (isExample(domain))
    checks.push({ ...severe("examples", `${domain} is an example's name`, "set domain to a name of yours"), path: "domain" });
  else if (domain === "stoat.local")
    checks.push({ ...severe("examples", "stoat.local is the default", "set domain to a name of yours"), path: "domain" });
  if (acme && (isExample(adminEmail) || /@stoat\.local$/.test(adminEmail))) {
    checks.push({
      ...fail("examples", `${adminEmail} is an example's address: Let's Encrypt refuses it`, "set adminEmail to an address that you read"),
      path: "adminEmail"
    });
  }
  for (const key of ["host", "fromAddress", "replyTo"]) {
    if (smtp.host !== "" && isExample(smtp[key]))
      checks.push({ ...warn("examples", `${smtp[key]} is an example's: no mail arrives`, `set smtp.${key}`), path: `smtp.${key}` });
  }
  if (new Set(values.secretSeed).size < 8 || /change.?me|example|password|secret.?seed|1234567890/i.test(values.secretSeed)) {
    checks.push({
      ...fail(
        "examples",
        "looks like an example, not like random text: every password follows from it",
        "for a new installation: openssl rand -hex 32; for one that runs: stoat-gen secrets rotate-plan"
      ),
      path: "secretSeed"
    });
  }
  return checks.length > 0 ? checks : [ok("examples", "no value of an example or default is left")];
}
function judgePortRange({ livekit }, { installed }) {
  if (!installed.livekit) return [];
  const { rtcPortRangeStart: start, rtcPortRangeEnd: end } = livekit;
  if (start > end) return [];
  const checks = [];
  const size = end - start + 1;
  const advice = "the default 50000\u201360000 is a good one: livekit.rtcPortRangeStart, livekit.rtcPortRangeEnd";
  if (size < LEAST_RTC_PORTS) {
    checks.push(
      warn(
        "ports",
        `${size} UDP port${size === 1 ? "" : "s"} for media: calls fail when they are taken, which a handful of people do`,
        advice
      )
    );
  }
  if (start <= NODE_PORTS.end && end >= NODE_PORTS.start) {
    checks.push(
      warn(
        "ports",
        `the UDP range ${start}\u2013${end} overlaps Kubernetes' node ports ${NODE_PORTS.start}\u2013${NODE_PORTS.end}: a Service may take a port away`,
        advice
      )
    );
  }
  for (const port of LIVEKIT_TCP_PORTS) {
    if (start <= port && port <= end)
      checks.push(warn("ports", `the UDP range ${start}\u2013${end} contains ${port}, which LiveKit uses for itself`, advice));
  }
  if (start < 1024)
    checks.push(fail("ports", `the UDP range begins at ${start}: below 1024 a process needs rights that LiveKit does not have`, advice));
  return checks.length > 0 ? checks : [ok("ports", `open in the firewall: 80 and 443/TCP, ${RTC_TCP_PORT}/TCP, ${start}\u2013${end}/UDP`)];
}
function octal(mode) {
  return mode.toString(8).padStart(4, "0");
}

// generators/targets/kubernetes/check/cluster.ts
var LEAST_KUBERNETES = "1.25.0";
var CONFIG_OWNER = { release: "stoat-config", namespace: CONFIG_NAMESPACE };
function judgeClusterAlone(facts) {
  return [
    judgeVersion(facts),
    ...judgeNodes(facts),
    ...judgeReleases(facts),
    ...facts.unread.map(({ what, why }) => warn("cluster", `${what}: cannot be read: ${why}`))
  ];
}
function judgeCluster(facts, values, plan2) {
  return [
    ...judgeClusterAlone(facts),
    ...judgeStorage(facts, values, plan2),
    ...judgeIngress(facts, values, plan2),
    ...judgeCertManager(facts, values, plan2),
    ...judgeIssuers(facts, values),
    ...judgeWebPorts(facts, plan2),
    ...judgeRtc(facts, values, plan2),
    ...judgeNamespaces(facts, plan2),
    ...judgeResources(facts, values, plan2)
  ];
}
function judgeVersion({ version }) {
  const parsed = import_semver.default.coerce(version);
  return parsed !== null && import_semver.default.lt(parsed, LEAST_KUBERNETES) ? fail("cluster", `Kubernetes ${version} is too old: ${LEAST_KUBERNETES.replace(/\.0$/, "")} or newer is needed`, "update the cluster") : ok("cluster", `answers, Kubernetes ${version}`);
}
function judgeNodes({ nodes }) {
  if (nodes === void 0) return [];
  const ready = nodes.filter((node) => hasCondition(node, "Ready"));
  const late = nodes.filter((node) => !ready.includes(node)).map(({ metadata }) => metadata.name);
  if (ready.length === 0)
    return [
      fail(
        "nodes",
        nodes.length === 0 ? "there is none" : `none of ${nodes.length} is ready: ${late.join(", ")}`,
        "kubectl describe nodes"
      )
    ];
  if (late.length > 0) return [warn("nodes", `${late.join(", ")}: not ready`, `kubectl describe node ${late[0]}`)];
  return [ok("nodes", `${ready.length} ready`)];
}
function judgeReleases({ releases = [] }) {
  return releases.flatMap(({ name, namespace, status }) => {
    if (status === "pending-install") {
      return [
        fail(
          "releases",
          `${name} is locked: its installation was cut off`,
          `when no helm is running: helm uninstall ${name} --namespace ${namespace}`
        )
      ];
    }
    if (status.startsWith("pending-")) {
      return [
        fail(
          "releases",
          `${name} is locked: its ${status.slice("pending-".length)} was cut off`,
          `when no helm is running: helm rollback ${name} --namespace ${namespace}`
        )
      ];
    }
    return status === "failed" ? [
      warn(
        "releases",
        `the last change of ${name} failed`,
        `the next apply tries again; to see why: helm status ${name} --namespace ${namespace}`
      )
    ] : [];
  });
}
function judgeStorage({ storageClasses }, values, { installed }) {
  if (storageClasses === void 0) return [];
  const wanted = MODULES.flatMap(({ component: component4, cluster }) => {
    if (cluster?.volume === void 0 || !installed[component4.release]) return [];
    const { persistence } = values[component4.key];
    return [{ name: component4.release, storageClass: persistence.storageClass }];
  });
  const names = storageClasses.map(({ metadata }) => metadata.name);
  const there = names.length === 0 ? "there is none" : `there are: ${names.join(", ")}`;
  const checks = [];
  for (const { name, storageClass } of wanted) {
    if (storageClass !== "" && !names.includes(storageClass)) {
      checks.push(
        fail("storage", `no StorageClass ${storageClass}, which ${name} wants; ${there}`, `set ${name}.persistence.storageClass`)
      );
    }
  }
  const byDefault = wanted.filter(({ storageClass }) => storageClass === "").map(({ name }) => name);
  const defaults = storageClasses.filter(isDefaultClass).map(({ metadata }) => metadata.name);
  if (byDefault.length > 0 && defaults.length === 0) {
    checks.push(
      fail(
        "storage",
        `no default StorageClass, which ${byDefault.join(", ")} would take; ${there}`,
        names.length === 0 ? "install a storage provisioner (k3s, kind and minikube bring one; elsewhere: https://github.com/rancher/local-path-provisioner)" : `kubectl patch storageclass ${names[0]} -p '{"metadata":{"annotations":{"storageclass.kubernetes.io/is-default-class":"true"}}}'
or name one: ${byDefault[0]}.persistence.storageClass: ${names[0]}`
      )
    );
  } else if (byDefault.length > 0 && defaults.length > 1) {
    checks.push(
      warn(
        "storage",
        `several default StorageClasses, the newest is taken: ${defaults.join(", ")}`,
        `name one: ${byDefault[0]}.persistence.storageClass`
      )
    );
  }
  if (checks.length > 0 || wanted.length === 0) return checks;
  const used = [...new Set(wanted.map(({ storageClass }) => storageClass || defaults[0]))];
  return [ok("storage", `${wanted.length} volume${wanted.length === 1 ? "" : "s"} of StorageClass ${used.join(", ")}`)];
}
function judgeIngress({ ingressClasses }, { ingress }, { installed }) {
  if (ingressClasses === void 0) return [];
  const { className } = ingress;
  const found = ingressClasses.find(({ metadata }) => metadata.name === className);
  const controller = String(found?.spec?.controller ?? "");
  if (installed["haproxy-ingress"]) {
    if (found === void 0) return [ok("ingress", `class ${className} comes with the release haproxy-ingress`)];
    const owner = { release: "haproxy-ingress", namespace: component3.namespace };
    if (isOwnedBy(found, owner)) return [ok("ingress", `class ${className} is ours`)];
    return [
      fail(
        "ingress",
        `the IngressClass ${className} belongs to ${ownerName(found)}, and helm will not take it over`,
        controller.startsWith(CONTROLLER) ? `use that controller: ingress.enabled: false
or run a second one: ingress.className: haproxy-stoat` : "give ours another name: ingress.className: haproxy-stoat"
      )
    ];
  }
  if (found === void 0) {
    const others = ingressClasses.filter(({ spec }) => String(spec?.controller).startsWith(CONTROLLER)).map(({ metadata }) => metadata.name);
    return [
      fail(
        "ingress",
        `no IngressClass ${className}, and ingress.enabled is false`,
        others.length > 0 ? `set ingress.className: ${others[0]}` : "install the haproxytech controller, or set ingress.enabled: true"
      )
    ];
  }
  return controller.startsWith(CONTROLLER) ? [ok("ingress", `class ${className} of ${controller}`)] : [
    fail(
      "ingress",
      `the class ${className} is of ${controller || "an unknown controller"}, which does not rewrite paths by haproxy.org annotations: no API call would arrive`,
      "name a class of the haproxytech controller in ingress.className, or set ingress.enabled: true"
    )
  ];
}
function judgeCertManager({ crds, namespaces }, values, { installed }) {
  if (crds === void 0) return [];
  const crd = crds.find(({ metadata }) => metadata.name === "certificates.cert-manager.io") ?? crds[0];
  if (installed["cert-manager"]) {
    if (crd === void 0) return [ok("cert-manager", "comes with its release")];
    const owner = { release: "cert-manager", namespace: component.namespace };
    if (isOwnedBy(crd, owner)) return [ok("cert-manager", "its custom resources are ours")];
    const other = helmOwner(crd);
    return [
      fail(
        "cert-manager",
        `a cert-manager is there already: ${crd.metadata.name} belongs to ${ownerName(crd)}`,
        `use that one: certManager.enabled: false, certManager.namespace: ${other?.namespace ?? "the namespace that it runs in"}`
      )
    ];
  }
  if (crd === void 0)
    return [
      fail("cert-manager", "is not in the cluster, and certManager.enabled is false", "install it, or set certManager.enabled: true")
    ];
  const home = certManagerNamespace(values);
  if (values.tls.issuer === "selfsigned" && namespaces !== void 0 && !namespaces.some(({ metadata }) => metadata.name === home)) {
    return [
      fail(
        "cert-manager",
        `the namespace ${home}, where it has to find the CA, does not exist`,
        "set certManager.namespace to the one that it runs in"
      )
    ];
  }
  return [ok("cert-manager", `is there, namespace ${home}`)];
}
function judgeIssuers({ clusterIssuers }, values) {
  if (clusterIssuers === void 0) return [];
  const { tls } = values;
  if (tls.issuer === "existing") {
    const found = clusterIssuers.find(({ metadata }) => metadata.name === tls.issuerName);
    const names = clusterIssuers.map(({ metadata }) => metadata.name);
    if (found === void 0) {
      return [
        fail(
          "issuer",
          `no ClusterIssuer ${tls.issuerName}; ${names.length === 0 ? "there is none" : `there are: ${names.join(", ")}`}`,
          "set tls.issuerName to one that exists, or make it"
        )
      ];
    }
    return hasCondition(found, "Ready") ? [ok("issuer", `ClusterIssuer ${tls.issuerName} is ready`)] : [
      fail(
        "issuer",
        `ClusterIssuer ${tls.issuerName} is not ready: ${conditionMessage(found, "Ready") ?? "it says nothing"}`,
        `kubectl describe clusterissuer ${tls.issuerName}`
      )
    ];
  }
  const ours = ownIssuers(values);
  const taken = clusterIssuers.filter((issuer) => ours.includes(issuer.metadata.name) && !isOwnedBy(issuer, CONFIG_OWNER));
  return taken.map(
    (issuer) => fail(
      "issuer",
      `ClusterIssuer ${issuer.metadata.name} exists and belongs to ${ownerName(issuer)}`,
      adoptionCommands("clusterissuer", issuer.metadata.name, CONFIG_OWNER).join("\n")
    )
  );
}
function judgeWebPorts({ services, version }, { installed }) {
  if (services === void 0 || !installed["haproxy-ingress"]) return [];
  const { problem, warning } = judgePorts(services, version.includes("+k3s"));
  if (problem !== void 0) {
    const [found, ...fix] = problem.split("\n");
    return [fail("web ports", found.replace(/\. Either$/, ""), ["either", ...fix.map((line) => line.trim())].join("\n"))];
  }
  return [warning === void 0 ? ok("web ports", "no other load balancer wants 80 or 443") : warn("web ports", warning)];
}
function judgeRtc({ pods, nodes, services }, { livekit }, { installed }) {
  if (!installed.livekit || pods === void 0) return [];
  const holders = pods.filter((pod) => pod.metadata.namespace !== component2.namespace && takesRtcPort(pod, livekit));
  const names = holders.map(({ metadata }) => `${metadata.namespace}/${metadata.name}`).join(", ");
  const checks = [];
  if (nodes !== void 0) {
    const taken = new Set(holders.map(({ spec }) => spec?.nodeName));
    const free = nodes.filter(({ metadata }) => !taken.has(metadata.name)).length;
    if (free < livekit.replicas) {
      checks.push(
        holders.length > 0 ? fail(
          "RTC ports",
          `${names} takes ports of LiveKit's on its node, and ${free} of ${nodes.length} nodes ${free === 1 ? "is" : "are"} left for ${livekit.replicas}`,
          "move it to other ports, or use a LiveKit elsewhere: livekit.enabled: false, livekit.url"
        ) : fail(
          "RTC ports",
          `livekit.replicas is ${livekit.replicas}, and each needs the ports of a node of its own: there ${nodes.length === 1 ? "is 1" : `are ${nodes.length}`}`,
          `set livekit.replicas: ${nodes.length}`
        )
      );
    } else if (holders.length > 0) {
      checks.push(warn("RTC ports", `${names} takes ports of LiveKit's on its node; there are others`));
    }
  }
  for (const service of services ?? []) {
    const ports = service.spec?.ports ?? [];
    const hit = ports.find(({ nodePort = 0, protocol }) => wantsPort(nodePort, protocol, livekit));
    if (hit !== void 0)
      checks.push(
        warn(
          "RTC ports",
          `${service.metadata.namespace}/${service.metadata.name} has the node port ${hit.nodePort}, which LiveKit uses as well`,
          "give it another nodePort, or change livekit.rtcPortRangeStart and livekit.rtcPortRangeEnd"
        )
      );
  }
  return checks.length > 0 ? checks : [
    ok(
      "RTC ports",
      `${LIVEKIT_TCP_PORTS.join(", ")}/TCP and ${livekit.rtcPortRangeStart}\u2013${livekit.rtcPortRangeEnd}/UDP are free of other pods`
    )
  ];
}
function wantsPort(port, protocol, { rtcPortRangeStart, rtcPortRangeEnd }) {
  if (protocol === "UDP") return port >= rtcPortRangeStart && port <= rtcPortRangeEnd;
  return LIVEKIT_TCP_PORTS.some((own) => own === port);
}
function takesRtcPort({ spec }, range) {
  const containers = spec?.containers ?? [];
  const onHost = spec?.hostNetwork === true;
  return containers.flatMap(({ ports = [] }) => ports).some(({ hostPort, containerPort, protocol }) => wantsPort(hostPort ?? (onHost ? containerPort ?? 0 : 0), protocol, range));
}
function judgeNamespaces({ namespaces }, plan2) {
  if (namespaces === void 0) return [];
  const made = ownNamespaces(plan2);
  const ours = [.../* @__PURE__ */ new Set([...made, ...COMPONENTS.filter(({ release }) => plan2.installed[release]).map(({ namespace }) => namespace)])];
  const checks = [];
  let existing = 0;
  for (const namespace of namespaces.filter(({ metadata }) => ours.includes(metadata.name))) {
    existing += 1;
    const { name } = namespace.metadata;
    if (namespace.status?.phase === "Terminating") {
      checks.push(
        fail("namespaces", `${name} is being deleted`, `wait until it is gone; when it does not go: kubectl describe namespace ${name}`)
      );
    } else if (made.includes(name) && !isOwnedBy(namespace, CONFIG_OWNER)) {
      checks.push(
        fail(
          "namespaces",
          `${name} exists and belongs to ${ownerName(namespace)}; helm will not take it over by itself`,
          adoptionCommands("namespace", name, CONFIG_OWNER).join("\n")
        )
      );
    } else if (!made.includes(name) && helmOwner(namespace) !== void 0) {
      checks.push(
        warn("namespaces", `${name} belongs to ${ownerName(namespace)}: whoever uninstalls that deletes it with everything inside`)
      );
    }
  }
  return checks.length > 0 ? checks : [ok("namespaces", existing === 0 ? "none of ours exists yet" : `${existing} of ${ours.length} exist and are ours`)];
}
function judgeResources({ nodes, pods }, values, plan2) {
  if (nodes === void 0 || nodes.length === 0) return [];
  const need = neededResources(values, plan2);
  const total = sum(nodes.map(({ status }) => status?.allocatable));
  const own = /* @__PURE__ */ new Set([APP_NAMESPACE, ...COMPONENTS.map(({ namespace }) => namespace)]);
  const used = sum((pods ?? []).filter(({ metadata }) => !own.has(metadata.namespace)).flatMap(podRequests));
  const text = `about ${show(need)} requested; the nodes have ${show(total)}, others request ${show(used)}`;
  if (need.cpu > total.cpu || need.memory > total.memory)
    return [
      fail(
        "resources",
        `${text}: pods would stay pending`,
        "a larger node, or smaller requests: apps.<app>.resources, mongodb.resources \u2026"
      )
    ];
  if (need.cpu > total.cpu - used.cpu || need.memory > total.memory - used.memory) return [warn("resources", `${text}: it may not fit`)];
  return [ok("resources", text)];
}
function neededResources(values, { installed, apps }) {
  const requests = (resources) => resources?.requests;
  const times = (count, request) => Array.from({ length: count }, () => request);
  return sum([
    ...APP_NAMES.filter((app) => apps[app]).flatMap((app) => times(values.apps[app].replicas, requests(values.apps[app].resources))),
    ...MODULES.flatMap(({ component: component4, cluster }) => {
      if (cluster === void 0 || !installed[component4.release]) return [];
      const { resources } = values[component4.key];
      return times(cluster.replicas?.(values) ?? 1, cluster.requests ?? requests(resources));
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
  return `${Number(cpu.toFixed(2))} CPU and ${Number((memory / 2 ** 30).toFixed(1))} GiB`;
}
function ownerName(object) {
  const owner = helmOwner(object);
  return owner === void 0 ? "nobody that helm knows" : `the helm release ${owner.release} in ${owner.namespace}`;
}

// generators/targets/kubernetes/check/examine.ts
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
async function examine(root, name, env) {
  const layers = layerFiles(root, name, env.KUBECONFIG);
  const own = operatorFiles(layers);
  const fileProblems = await problemsOf(() => checkFiles(root, own));
  const files = own.flatMap((file) => factsOf(root, file));
  let input;
  try {
    input = await readLayers(root, layers, env);
  } catch (error) {
    if (!(error instanceof UserError)) return { files, fileProblems, problems: [], notes: [] };
    const known = new Set(fileProblems.map(({ message }) => message));
    return { files, fileProblems, problems: error.problems.filter(({ message }) => !known.has(message)), notes: [] };
  }
  const problems = await problemsOf(() => computeLayered(input, async (findings) => locate(findings, input, root, layers)));
  const values = await parseValues(input).catch(() => void 0);
  if (values === void 0) return { files, fileProblems, problems, notes: [] };
  const plan2 = plan(values);
  return { files, fileProblems, problems, notes: locate(warnings({ values, plan: plan2 }), input, root, layers), values, plan: plan2 };
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
    const path = join(root, file);
    const value = parseStrict(readFileSync(path)).value;
    const seed = typeof value === "object" && value !== null && "secretSeed" in value;
    return [{ file, mode: statSync(path).mode & 511, seed }];
  } catch {
    return [];
  }
}

// generators/targets/kubernetes/check/tools.ts
var import_semver2 = __toESM(require_semver(), 1);
var LEAST_NODE = 20;
var BRING = "`./init.sh` brings it, or names three ways to install it";
async function fetchToolOutputs(env) {
  const print = async (command, args) => {
    const result = await run(command, args, { env }).catch(() => void 0);
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
  const problems = toolProblems(helm, helm === void 0 ? void 0 : plugins ?? "");
  if (problems.length > 0)
    return problems.map((problem) => fail("tools", problem, /missing|not on the PATH/.test(problem) ? BRING : void 0));
  const diff = /^diff\s+(\S+)/m.exec(plugins ?? "")?.[1];
  return [ok("tools", `helm ${versionIn(helm)}, helm-diff ${diff}`)];
}
function judgeRange(name, printed, range) {
  const version = versionIn(printed ?? "");
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
  const checks = [...environment.checks, ...judgeTools(tools), ...clusterChecks(cluster, environment.examination)];
  if (options.format === "json") {
    terminal.stdout.write(`${JSON.stringify({ environment: environment.name ?? null, result: worst(checks), checks }, null, 2)}
`);
  } else {
    terminal.stdout.write(checkTable(checks));
    terminal.stderr.write(`
${summary(checks)}
`);
  }
  const failed = checks.filter(({ status }) => status === "fail").length;
  if (failed > 0) throw new UserError(`${failed} check${failed === 1 ? " fails" : "s fail"}`);
}
async function readEnvironment({ root, env: named }, env) {
  try {
    const name = chooseEnvironment(root, named);
    const examination = await examine(root, name, env);
    return { name, examination, checks: judgeEnvironment(name, examination) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { name: named, checks: error.problems.map((problem) => fromProblem("environment", "fail", problem)) };
  }
}
async function readCluster({ kubeContext: context }, env) {
  try {
    return await fetchClusterFacts({ context }, env);
  } catch (error) {
    const named = context === void 0 ? "" : ` of the context ${context}`;
    return fail(
      "cluster",
      `the cluster${named} does not answer: ${error.message}`,
      "kubectl config get-contexts; kubectl get nodes"
    );
  }
}
function clusterChecks(cluster, examination) {
  if (cluster === void 0) return [];
  if ("check" in cluster) return [cluster];
  if (examination?.values !== void 0 && examination.plan !== void 0)
    return judgeCluster(cluster, examination.values, examination.plan);
  return [...judgeClusterAlone(cluster), warn("cluster", "what this environment needs of it is looked at when its values are in order")];
}
export {
  check
};
