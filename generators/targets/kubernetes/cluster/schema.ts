/** What kubectl and helm print as JSON, as far as it is read here. What is null there counts as absent. */
import Type, { type Static } from 'typebox';

const text = Type.Optional(Type.String());
const number = Type.Optional(Type.Number());
const texts = Type.Optional(Type.Record(Type.String(), Type.String()));
const quantities = Type.Optional(Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])));
const list = <Item extends Parameters<typeof Type.Array>[0]>(item: Item) => Type.Optional(Type.Array(item));

const port = Type.Object({ port: number, nodePort: number, hostPort: number, containerPort: number, protocol: text });
const container = Type.Object({
  image: text,
  ports: list(port),
  resources: Type.Optional(Type.Object({ requests: quantities })),
});

/** Any object; the parts of those kinds that are looked at. */
export const KUBERNETES_OBJECT = Type.Object({
  metadata: Type.Object({ name: Type.String(), namespace: text, generation: number, annotations: texts, labels: texts }),
  data: texts,
  spec: Type.Optional(
    Type.Object({
      containers: list(container),
      ports: list(port),
      replicas: number,
      template: Type.Optional(Type.Object({ spec: Type.Optional(Type.Object({ containers: list(container) })) })),
    }),
  ),
  status: Type.Optional(
    Type.Object({
      phase: text,
      allocatable: quantities,
      conditions: list(Type.Object({ type: Type.String(), status: Type.String(), message: text })),
      loadBalancer: Type.Optional(Type.Object({ ingress: list(Type.Object({ ip: text, hostname: text })) })),
      observedGeneration: number,
      readyReplicas: number,
      updatedReplicas: number,
      desiredNumberScheduled: number,
      numberReady: number,
      updatedNumberScheduled: number,
    }),
  ),
});
export type KubernetesObject = Static<typeof KUBERNETES_OBJECT>;

/** `kubectl get` of several objects. */
export const KUBERNETES_LIST = Type.Object({ items: Type.Array(KUBERNETES_OBJECT) });
export type KubernetesList = Static<typeof KUBERNETES_LIST>;

/** `helm list`. */
export const HELM_RELEASES = Type.Array(
  Type.Object({ name: Type.String(), namespace: Type.String(), status: Type.String(), chart: Type.String() }),
);
export type HelmReleases = Static<typeof HELM_RELEASES>;

/** `/version` of an API server. */
export const SERVER_VERSION = Type.Object({ gitVersion: Type.String() });
export type ServerVersion = Static<typeof SERVER_VERSION>;
