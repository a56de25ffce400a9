import type { ClusterNeeds, Component, TakeOver } from './component.ts';
import { chartRelease, choice, type ComponentSettings } from './settings.ts';
import { nothing, onceInCluster } from './take-over.ts';

export const component: Component = {
  release: 'reflector',
  namespace: 'stoat-reflector',
  title: 'Reflector',
  chart: 'emberstack/reflector',
  repository: 'https://emberstack.github.io/helm-charts',
  pin: 'reflector',
  key: 'reflector',
  installed: ({ reflector, replication }) => reflector.enabled && replication === 'reflector',
};

export const purpose = 'copies Secrets and the ConfigMap between namespaces';

/** Prefix of the annotations that say which object goes to which namespaces. */
export const REFLECTOR = 'reflector.v1.k8s.emberstack.com';

export const cluster: ClusterNeeds = { requests: { cpu: '10m', memory: '64Mi' } };

export const settings = (): ComponentSettings => ({
  keys: {
    reflector: chartRelease('emberstack/reflector', 'copies Secrets and the ConfigMap to the namespaces that need them', {}),
    replication: choice(
      'reflector',
      ['reflector', 'direct'],
      'who brings Secrets and the ConfigMap to the namespaces that need them; direct: stoat-config writes them there itself, ' +
        'without Reflector',
    ),
  },
});

export const takeOver: TakeOver = { fromCompose: nothing, fromHelmfile: (source) => onceInCluster(component, source) };
