import type { ClusterNeeds, Component, Values } from './component.ts';
import { chartRelease, LABEL, text, type ComponentSettings } from './settings.ts';

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
