import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/targets/kubernetes/cluster/objects.ts
function namesOf(objects) {
  return objects.map(({ metadata }) => metadata.name);
}
function named(objects, name) {
  return objects.find(({ metadata }) => metadata.name === name);
}
function qualifiedName({ metadata }) {
  return `${metadata.namespace}/${metadata.name}`;
}
function listed(names) {
  return names.length === 0 ? "there is none" : `there are: ${names.join(", ")}`;
}
function helmOwner({ metadata }) {
  const release = metadata.annotations?.["meta.helm.sh/release-name"];
  const namespace = metadata.annotations?.["meta.helm.sh/release-namespace"];
  const managed = metadata.labels?.["app.kubernetes.io/managed-by"] === "Helm";
  return managed && release !== void 0 && namespace !== void 0 ? { release, namespace } : void 0;
}
function isOwnedBy(object, { release, namespace }) {
  const owner = helmOwner(object);
  return owner?.release === release && owner.namespace === namespace;
}
function ownerName(object) {
  const owner = helmOwner(object);
  return owner === void 0 ? "nobody that helm knows" : `the helm release ${owner.release} in ${owner.namespace}`;
}
function adoptionMarks({ release, namespace }) {
  return {
    labels: ["app.kubernetes.io/managed-by=Helm"],
    annotations: [`meta.helm.sh/release-name=${release}`, `meta.helm.sh/release-namespace=${namespace}`]
  };
}
function adoptionCommands(kind, name, owner) {
  const { labels, annotations } = adoptionMarks(owner);
  return [
    `kubectl label ${kind} ${name} ${labels.join(" ")} --overwrite`,
    `kubectl annotate ${kind} ${name} ${annotations.join(" ")} --overwrite`
  ];
}
function missingNamespaces(needed, existing) {
  const missing = needed.filter((name) => named(existing, name) === void 0);
  if (missing.length === 0) return void 0;
  return {
    found: `createNamespaces is false, and there is no namespace ${missing.join(", ")}`,
    fix: missing.map((name) => `kubectl create namespace ${name}`).join("\n")
  };
}
function loadBalancerAddresses({ status }) {
  const entries = status?.loadBalancer?.ingress ?? [];
  return [...new Set(entries.map(({ ip, hostname }) => ip ?? hostname).filter((address) => address !== void 0))];
}
function condition({ status }, type) {
  const conditions = status?.conditions ?? [];
  return conditions.find((each) => each.type === type);
}
function hasCondition(object, type) {
  return condition(object, type)?.status === "True";
}
function conditionMessage(object, type) {
  return condition(object, type)?.message;
}
function isDefaultClass({ metadata }) {
  return [
    "storageclass.kubernetes.io/is-default-class",
    "storageclass.beta.kubernetes.io/is-default-class",
    "ingressclass.kubernetes.io/is-default-class"
  ].some((annotation) => metadata.annotations?.[annotation] === "true");
}

export {
  namesOf,
  named,
  qualifiedName,
  listed,
  helmOwner,
  isOwnedBy,
  ownerName,
  adoptionCommands,
  missingNamespaces,
  loadBalancerAddresses,
  hasCondition,
  conditionMessage,
  isDefaultClass
};
