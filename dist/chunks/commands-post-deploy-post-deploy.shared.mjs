import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  fetchCertificate,
  parseCertificate
} from "./targets-kubernetes-cluster-certificates.shared.mjs";
import {
  judgePorts
} from "./targets-kubernetes-hooks-preflight.shared.mjs";
import {
  loadBalancerAddresses
} from "./targets-kubernetes-cluster-objects.shared.mjs";
import {
  confirm
} from "./lib-terminal-ask.shared.mjs";
import {
  createFile,
  replaceFile,
  shellWord
} from "./lib-files.shared.mjs";
import {
  getObjects,
  kubectl
} from "./targets-kubernetes-cluster-kubectl.shared.mjs";
import {
  loadChosen
} from "./environment-choose.shared.mjs";
import {
  isPrivateName
} from "./configuration-rules.shared.mjs";
import {
  APP_NAMESPACE,
  MODULES,
  RTC_TCP_PORT,
  certManagerNamespace,
  component3 as component
} from "./configuration-text.shared.mjs";
import {
  explained
} from "./lib-system-errors.shared.mjs";
import {
  readPlainFile
} from "./lib-read-file.shared.mjs";
import {
  valueAt
} from "./lib-json.shared.mjs";
import {
  UserError
} from "./lib-problems.shared.mjs";

// generators/targets/kubernetes/post-deploy/access.ts
import { join } from "node:path";

// generators/targets/kubernetes/post-deploy/ca.ts
import { lstat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
var SECRET = "stoat-ca";
var SUBJECT = "CN=Stoat CA";
var INTERVAL_MS = 1e3;
var MODE = 420;
async function waitForCa(cluster, namespace, timeout, signal) {
  const deadline = Date.now() + timeout * 1e3;
  for (; ; ) {
    signal.throwIfAborted();
    let trouble = `the Secret ${namespace}/${SECRET} does not exist or holds no certificate`;
    try {
      const found = await fetchCertificate(cluster, namespace, SECRET);
      if (found?.authority === true) return found;
    } catch (error) {
      trouble = error.message;
    }
    if (Date.now() + INTERVAL_MS > deadline) {
      throw new UserError(
        `no CA certificate after ${timeout} s: ${trouble}
cert-manager makes it; look at: kubectl -n ${namespace} describe certificate ${SECRET}`
      );
    }
    await sleep(INTERVAL_MS, void 0, { signal });
  }
}
function judgeCaFile(text, ca) {
  if (text === void 0) return "absent";
  if (text === ca.pem) return "same";
  const found = parseCertificate(text);
  if (found === void 0 || found.subject !== SUBJECT || text.trim() !== found.pem.trim()) return "foreign";
  return found.key === ca.key ? "renewed" : "other key";
}
async function writeCa(path, ca, mayReplace) {
  const found = judgeCaFile(await readIfThere(path), ca);
  try {
    if (found === "absent") {
      if (!await createFile(path, ca.pem, { mode: MODE })) throw new UserError(`${path}: somebody else has just made it; run this again`);
    } else if (found === "foreign" && !await mayReplace()) {
      throw new UserError(
        `${path}: holds something else than an earlier certificate of this CA and stays as it is; name another file with --ca-file, or add --force`
      );
    } else if (found !== "same") {
      await replaceFile(path, ca.pem, { mode: MODE });
    }
  } catch (error) {
    throw readable(path, error);
  }
  return found;
}
async function readIfThere(path) {
  try {
    const stat = await lstat(path);
    if (stat.isSymbolicLink()) throw new UserError(`${path}: is a symbolic link, which is not followed; name another file with --ca-file`);
    if (!stat.isFile()) throw new UserError(`${path}: is no ordinary file; name another with --ca-file`);
    return readPlainFile(path).bytes.toString("latin1");
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw readable(path, error);
  }
}
function readable(path, error) {
  if (error.code === "ENOENT")
    return new UserError(`${path}: its folder does not exist; make it, or name another`);
  return explained(error, path);
}

// generators/targets/kubernetes/post-deploy/load-balancer.ts
import { setTimeout as sleep2 } from "node:timers/promises";
var NAMESPACE = component.namespace;
var INTERVAL_MS2 = 1e3;
function addressSource({ ingress }) {
  return ingress.enabled && valueAt(ingress.values, ["controller", "service", "enabled"]) !== false ? "service" : "ingress";
}
function ownServices({ services }) {
  const own = services.filter(({ metadata }) => metadata.namespace === NAMESPACE);
  return { own, balancers: own.filter(({ spec }) => spec?.type === "LoadBalancer") };
}
function addressesIn(facts, source) {
  const { own, balancers } = ownServices(facts);
  const objects = source === "service" && (own.length === 0 || balancers.length > 0) ? balancers : facts.ingresses;
  return [...new Set(objects.flatMap(loadBalancerAddresses))];
}
function awaited(facts, source) {
  const { own, balancers } = ownServices(facts);
  if (source === "service" && balancers.length > 0) return `an address of the Service ${NAMESPACE}/${balancers[0].metadata.name}`;
  if (source === "service" && own.length === 0) return `HAProxy's Service in ${NAMESPACE}, which does not exist`;
  const [ingress] = facts.ingresses;
  return ingress === void 0 ? `an Ingress in ${APP_NAMESPACE}, where there is none` : `an address in the status of the Ingress ${APP_NAMESPACE}/${ingress.metadata.name}`;
}
function likelyCause(facts, source, version) {
  const { own, balancers } = ownServices(facts);
  const [ingress] = facts.ingresses;
  if (source === "service" ? own.length === 0 : ingress === void 0) {
    return "It is not deployed (yet): helmfile -e NAME apply, or see what is there: stoat-gen status";
  }
  if (source === "ingress" || balancers.length === 0) {
    return `The controller of the class ${ingress?.spec?.ingressClassName ?? "of the Ingress"} does not serve it, or does not publish its address.
` + `Look at its log, and at: kubectl -n ${APP_NAMESPACE} describe ingress ${ingress?.metadata.name ?? ""}`.trimEnd();
  }
  const k3s = version.includes("+k3s");
  const { problem } = judgePorts(facts.services, k3s);
  if (problem !== void 0) return problem;
  return k3s ? `k3s's ServiceLB gives the address; look at its pods: kubectl -n kube-system get pods -l svccontroller.k3s.cattle.io/svcnamespace=${NAMESPACE}` : "Nothing in this cluster gives addresses to Services of type LoadBalancer: that is the cloud provider's part, or MetalLB's\n(https://metallb.io) on machines of your own. Without one: ingress.values.controller.service.type: NodePort";
}
async function waitForAddresses(cluster, { source, timeout, signal, report }) {
  const deadline = Date.now() + timeout * 1e3;
  let facts;
  let trouble;
  for (; ; ) {
    signal.throwIfAborted();
    try {
      const [services, ingresses] = await Promise.all([
        getObjects(cluster, ["services", "--all-namespaces"]),
        getObjects(cluster, ["ingresses.networking.k8s.io", "--namespace", APP_NAMESPACE])
      ]);
      facts = { services, ingresses };
      trouble = void 0;
      const found = addressesIn(facts, source);
      if (found.length > 0) return found;
      report(`waiting for ${awaited(facts, source)}`);
    } catch (error) {
      trouble = error.message;
      report(trouble);
    }
    if (Date.now() + INTERVAL_MS2 > deadline) break;
    await sleep2(INTERVAL_MS2, void 0, { signal });
  }
  if (facts === void 0 || trouble !== void 0) throw new UserError(`the cluster does not answer: ${trouble}`);
  const version = await kubectl(cluster, ["get", "--raw", "/version"]);
  const cause = likelyCause(facts, source, version.ok ? version.stdout : "");
  throw new UserError(`no address after ${timeout} s of waiting for ${awaited(facts, source)}
${cause}`);
}

// generators/targets/kubernetes/post-deploy/text.ts
import { isIP } from "node:net";
function isPublic({ domain, tls }) {
  return tls.issuer !== "selfsigned" && !isPrivateName(domain);
}
function hostsLines(addresses, names) {
  const ips = addresses.filter((address) => isIP(address) !== 0);
  const left = ips.length > 0 ? ips : addresses.map((name) => `<IP address of ${name}>`);
  return left.map((ip) => `${ip} ${names.join(" ")}`);
}
function dnsRecords(addresses, names) {
  const width = Math.max(...names.map((name) => name.length)) + 1;
  return names.flatMap(
    (name) => addresses.map((address) => {
      const type = { 4: "A", 6: "AAAA" }[isIP(address)] ?? "CNAME";
      return `${`${name}.`.padEnd(width)}  ${type.padEnd(5)}  ${type === "CNAME" ? `${address}.` : address}`;
    })
  );
}
function isLocalAddress(address) {
  return /^(?:10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2[0-9]|3[01])\.|100\.(?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\.)/.test(address) || /^(?:::1$|f[cd]|fe[89ab])/i.test(isIP(address) === 6 ? address : "");
}
function namesSection(values, plan, addresses) {
  const { domain, tls, livekit } = values;
  const names = [domain, ...plan.installed.livekit ? [`livekit.${domain}`] : []];
  if (!isPublic(values)) {
    const lines = addresses.length === 0 ? [`<address of the load balancer> ${names.join(" ")}`] : hostsLines(addresses, names);
    return ["Name resolution, unless DNS does it (for /etc/hosts of every device that visits):", ...indent(lines)];
  }
  const apex = addresses.some((address) => isIP(address) === 0) && domain.split(".").length === 2;
  const media = `, ${RTC_TCP_PORT}/TCP and ${livekit.rtcPortRangeStart}\u2013${livekit.rtcPortRangeEnd}/UDP (those to the node)`;
  return [
    "DNS records:",
    ...indent(addresses.length === 0 ? names.map((name) => `${name}.  A  <address of the load balancer>`) : dnsRecords(addresses, names)),
    ...apex ? [`  (${domain} is the top of its zone, where CNAME is not allowed: use your provider's ALIAS or ANAME)`] : [],
    ...addresses.some(isLocalAddress) ? [
      "  This is an address of your own network: give DNS the public address of your router, and forward to it",
      `  80 and 443/TCP${plan.installed.livekit ? media : ""}`
    ] : [],
    ...tls.issuer === "letsencrypt" ? ["  Let's Encrypt signs the certificate within minutes after DNS leads here."] : []
  ];
}
function trustSection(file) {
  const quoted = shellWord(file);
  return [
    `Trust the CA (${file}) on every device that visits:`,
    ...indent([
      `Debian, Ubuntu   sudo cp ${quoted} /usr/local/share/ca-certificates/stoat-ca.crt && sudo update-ca-certificates`,
      `Fedora, RHEL     sudo cp ${quoted} /etc/pki/ca-trust/source/anchors/stoat-ca.crt && sudo update-ca-trust`,
      `macOS            sudo security add-trusted-cert -d -r trustRoot -k /Library/Keychains/System.keychain ${quoted}`,
      `Windows          certutil -addstore -f Root stoat-ca.crt     (as administrator, with a copy of the file)`,
      "Firefox, Chrome  on Linux they have a store of their own: Settings \u2192 Certificates \u2192 Authorities \u2192 Import",
      "Android, iOS     send the file to the device, open it, install it as a CA certificate; iOS: then trust it in Settings \u2192 General \u2192 About"
    ])
  ];
}
function loginSection(values, plan, environment) {
  const inviteOnly = valueAt(values.revolt, ["api", "registration", "invite_only"]) === true;
  const mail = values.smtp.host !== "" || valueAt(values.revolt, ["api", "smtp", "host"]) !== void 0;
  const first = mail ? "Make the first account there; a message to its address confirms it." : "Make the first account there; no e-mail is sent (smtp.host is empty), so it needs no confirmation and has no way to reset a password.";
  return [
    `Log in at https://${values.domain}`,
    ...indent(
      inviteOnly ? [
        "An account needs an invitation (invite_only). Make the first one in the database; it asks for the password of mongo-user:",
        ...indent(MODULES.flatMap(({ databaseShell }) => databaseShell?.(values, plan) ?? [])),
        "  db.account_invites.insertOne({ _id: 'a-code-of-your-choice' })",
        `Its link: https://${values.domain}/login/create/a-code-of-your-choice`
      ] : [first, "Everybody who finds the page can make one; to change that: revolt.api.registration.invite_only: true"]
    ),
    "",
    "Credentials of the databases and so on:",
    `  node dist/stoat-gen.mjs secrets --env ${environment} --reveal`
  ];
}
function indent(lines) {
  return lines.map((line) => `  ${line}`);
}

// generators/targets/kubernetes/post-deploy/access.ts
async function access(cluster, options, { progress, signal }) {
  const { root, environment, values, plan } = options;
  const deadline = Date.now() + options.timeout * 1e3;
  const addresses = await progress.step(
    "Waiting for the load balancer's address",
    (report) => waitForAddresses(cluster, { source: addressSource(values), timeout: options.timeout, signal, report })
  );
  const sections = [namesSection(values, plan, addresses)];
  if (values.tls.issuer === "selfsigned") {
    const path = options.caFile ?? join(root, `environments/${environment}.ca.crt`);
    const timeout = Math.max(0, Math.round((deadline - Date.now()) / 1e3));
    const ca = await waitForCa(cluster, certManagerNamespace(values), timeout, signal);
    const before = await writeCa(path, ca, () => options.mayReplace(path));
    progress.note(WROTE[before].replace("FILE", path));
    sections.push(trustSection(path));
  }
  sections.push(loginSection(values, plan, environment));
  return inSections(sections);
}
var WROTE = {
  absent: "Made FILE",
  same: "FILE is the certificate of the CA already",
  renewed: "Renewed FILE; devices that trust the earlier certificate need the new one only when that expires",
  "other key": "Replaced FILE: the CA has another key now, devices have to trust it anew",
  foreign: "Replaced FILE"
};
function accessLater(error, values, plan, environment) {
  if (!(error instanceof UserError)) throw error;
  const again = [
    "Not everything is there yet:",
    ...error.message.split("\n").map((line) => `  ${line}`),
    "",
    "See it through:",
    `  ./init.sh --env ${environment} --post-deploy`
  ];
  return inSections([again, namesSection(values, plan, []), loginSection(values, plan, environment)]);
}
function inSections(sections) {
  return { text: sections.map((lines) => `${lines.join("\n")}
`).join("\n") };
}

// generators/commands/post-deploy/post-deploy.ts
async function postDeploy(options, terminal) {
  const { root, cluster, timeout, caFile, force } = options;
  const { environment, values, plan } = await loadChosen(options, terminal.env);
  const mayReplace = async (file) => force || terminal.interactive && await confirm(`${file} holds something else than an earlier certificate of this CA. Replace it?`, terminal);
  const { text } = await access(cluster, { root, environment, values, plan, timeout, caFile, mayReplace }, terminal);
  terminal.stdout.write(text);
}

export {
  access,
  accessLater,
  postDeploy
};
