/** Whether certificates can be issued. Pure. */
import { certManagerNamespace, component as certManager } from '../../../components/cert-manager.ts';
import type { Plan, Values } from '../../../components/component.ts';
import { component as stoatConfig, ownIssuers } from '../../../components/stoat-config.ts';
import type { ClusterFacts } from '../cluster/facts.ts';
import {
  adoptionCommands,
  conditionMessage,
  hasCondition,
  helmOwner,
  isOwnedBy,
  listed,
  named,
  namesOf,
  ownerName,
} from '../cluster/objects.ts';
import { rowsAbout, type Check } from './check.ts';

export function judgeCertManager({ crds, namespaces }: ClusterFacts, values: Values, { installed }: Plan): Check[] {
  return rowsAbout('cert-manager', (fail) => {
    if (crds === undefined) return undefined;
    const crd = named(crds, 'certificates.cert-manager.io') ?? crds[0];
    if (installed[certManager.release]) {
      if (crd === undefined) return 'comes with its release';
      if (isOwnedBy(crd, certManager)) return 'its custom resources are ours';
      return fail(
        `a cert-manager is there already: ${crd.metadata.name} belongs to ${ownerName(crd)}`,
        `use that one: certManager.enabled: false, certManager.namespace: ${helmOwner(crd)?.namespace ?? 'the namespace that it runs in'}`,
      );
    }
    if (crd === undefined) {
      return fail('is not in the cluster, and certManager.enabled is false', 'install it, or set certManager.enabled: true');
    }
    const home = certManagerNamespace(values);
    if (values.tls.issuer === 'selfsigned' && namespaces !== undefined && named(namespaces, home) === undefined) {
      return fail(
        `the namespace ${home}, where it has to find the CA, does not exist`,
        'set certManager.namespace to the one that it runs in',
      );
    }
    return `is there, namespace ${home}`;
  });
}

export function judgeIssuers({ clusterIssuers }: ClusterFacts, values: Values): Check[] {
  return rowsAbout('issuer', (fail) => {
    if (clusterIssuers === undefined) return undefined;
    const { issuer, issuerName } = values.tls;
    if (issuer !== 'existing') {
      for (const taken of clusterIssuers.filter((each) => !isOwnedBy(each, stoatConfig))) {
        const { name } = taken.metadata;
        if (!ownIssuers(values).includes(name)) continue;
        fail(
          `ClusterIssuer ${name} exists and belongs to ${ownerName(taken)}`,
          adoptionCommands('clusterissuer', name, stoatConfig).join('\n'),
        );
      }
      return undefined;
    }
    const found = named(clusterIssuers, issuerName);
    if (found === undefined) {
      return fail(
        `no ClusterIssuer ${issuerName}; ${listed(namesOf(clusterIssuers))}`,
        'set tls.issuerName to one that exists, or make it',
      );
    }
    if (hasCondition(found, 'Ready')) return `ClusterIssuer ${issuerName} is ready`;
    return fail(
      `ClusterIssuer ${issuerName} is not ready: ${conditionMessage(found, 'Ready') ?? 'it says nothing'}`,
      `kubectl describe clusterissuer ${issuerName}`,
    );
  });
}
