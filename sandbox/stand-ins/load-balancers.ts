import type { KubeObject, StandIn } from './kubernetes.ts';

interface Balanced extends KubeObject {
  spec?: { type?: string; ingressClassName?: string };
  status?: { loadBalancer?: { ingress?: { ip?: string }[] } };
}

const ADDRESS = '127.0.0.1';

/** Gives Services of type LoadBalancer an address, and with it the Ingresses of the class that such a Service serves. */
export const loadBalancers: StandIn = {
  name: 'load-balancers',
  async reconcile(client) {
    const services = await client.list<Balanced>('/api/v1/services');
    for (const service of services) {
      if (service.spec?.type === 'LoadBalancer' && !hasAddress(service)) {
        await client.patch(`/api/v1/namespaces/${service.metadata.namespace}/services/${service.metadata.name}/status`, STATUS);
      }
    }
    if (!services.some(hasAddress)) return;
    for (const ingress of await client.list<Balanced>('/apis/networking.k8s.io/v1/ingresses')) {
      if (ingress.spec?.ingressClassName === 'haproxy' && !hasAddress(ingress)) {
        const { namespace, name } = ingress.metadata;
        await client.patch(`/apis/networking.k8s.io/v1/namespaces/${namespace}/ingresses/${name}/status`, STATUS);
      }
    }
  },
};

const STATUS = { status: { loadBalancer: { ingress: [{ ip: ADDRESS }] } } };

function hasAddress({ status }: Balanced): boolean {
  return status?.loadBalancer?.ingress?.some(({ ip }) => ip === ADDRESS) ?? false;
}
