import type { ClusterNeeds, Component, TakeOver, Values } from './component.ts';
import { chartRelease, LABEL, text, type ComponentSettings } from './settings.ts';
import { nothing, onceInCluster } from './take-over.ts';

const NAMESPACE = 'stoat-cert-manager';

export const component: Component = {
  release: 'cert-manager',
  namespace: NAMESPACE,
  title: 'cert-manager',
  chart: 'jetstack/cert-manager',
  repository: 'https://charts.jetstack.io',
  pin: 'certManager',
  key: 'certManager',
  installed: ({ certManager }) => certManager.enabled,
};

export const purpose = 'certificates';

/** Where cert-manager itself runs: a ClusterIssuer finds its Secrets, the CA's among them, there only. */
export function certManagerNamespace({ certManager }: Values): string {
  return certManager.namespace || (certManager.enabled ? NAMESPACE : 'cert-manager');
}

export const cluster: ClusterNeeds = { requests: { cpu: '30m', memory: '160Mi' } };

export const settings = (): ComponentSettings => ({
  keys: {
    certManager: chartRelease('jetstack/cert-manager', 'certificates', {
      namespace: text(
        '',
        'namespace of a cert-manager that is already there; empty: stoat-cert-manager, or cert-manager when not enabled',
        {
          pattern: `^(?:|${LABEL})$`,
          expect: 'the name of a namespace',
        },
      ),
    }),
  },
});

/** Its custom resource definitions stay when it is uninstalled, with every certificate, and are handed over. */
const HAND_OVER = [
  "kubectl get customresourcedefinitions -o name | grep '\\.cert-manager\\.io$' | while read -r crd; do",
  `  kubectl annotate "$crd" --overwrite meta.helm.sh/release-name=cert-manager meta.helm.sh/release-namespace=${NAMESPACE}`,
  'done',
];

export const takeOver: TakeOver = {
  fromCompose: nothing,
  fromHelmfile: (source) => onceInCluster(component, source, [HAND_OVER.join('\n')]),
};
