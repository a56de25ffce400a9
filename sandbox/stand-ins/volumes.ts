import type { KubeObject, StandIn } from './kubernetes.ts';

interface Claim extends KubeObject {
  spec: {
    accessModes?: string[];
    resources?: { requests?: { storage?: string } };
    storageClassName?: string;
    volumeName?: string;
    volumeMode?: string;
  };
  status?: { phase?: string };
}

interface Volume extends KubeObject {
  spec: { persistentVolumeReclaimPolicy?: string };
  status?: { phase?: string };
}

interface StorageClass extends KubeObject {
  provisioner: string;
  reclaimPolicy?: string;
}

const PROVISIONER = 'stand-in.stoat.chat/volumes';
const PROVISIONED_BY = 'pv.kubernetes.io/provisioned-by';

/** The storage class that claims get which name none, as k3s has one. */
export const STANDARD_STORAGE_CLASS: StorageClass & { volumeBindingMode: string } = {
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: { name: 'standard', annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
  provisioner: PROVISIONER,
  reclaimPolicy: 'Delete',
  volumeBindingMode: 'Immediate',
};

/** Makes a volume for each claim of our storage classes (the real controller then binds it), and deletes released ones. */
export const volumes: StandIn = {
  name: 'volumes',
  async reconcile(client) {
    const classes = new Map(
      (await client.list<StorageClass>('/apis/storage.k8s.io/v1/storageclasses'))
        .filter(({ provisioner }) => provisioner === PROVISIONER)
        .map((storageClass) => [storageClass.metadata.name, storageClass]),
    );
    const existing = await client.list<Volume>('/api/v1/persistentvolumes');
    const names = new Set(existing.map(({ metadata }) => metadata.name));

    for (const claim of await client.list<Claim>('/api/v1/persistentvolumeclaims')) {
      const storageClass = classes.get(claim.spec.storageClassName ?? '');
      if (storageClass === undefined || claim.spec.volumeName || claim.metadata.deletionTimestamp !== undefined) continue;
      const volume = volumeFor(claim, storageClass);
      if (!names.has(volume.metadata.name)) await client.create('/api/v1/persistentvolumes', volume);
    }
    for (const { metadata, spec, status } of existing) {
      if (
        status?.phase === 'Released' &&
        spec.persistentVolumeReclaimPolicy === 'Delete' &&
        metadata.annotations?.[PROVISIONED_BY] === PROVISIONER &&
        metadata.deletionTimestamp === undefined
      ) {
        await client.delete(`/api/v1/persistentvolumes/${metadata.name}`);
      }
    }
  },
};

/** The volume for a claim. Its folder is never made: no container runs. */
export function volumeFor(claim: Claim, storageClass: StorageClass): KubeObject {
  const { metadata, spec } = claim;
  const name = `pvc-${metadata.uid}`;
  const volume = {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: { name, annotations: { [PROVISIONED_BY]: PROVISIONER } },
    spec: {
      accessModes: spec.accessModes ?? ['ReadWriteOnce'],
      capacity: { storage: spec.resources?.requests?.storage ?? '1Gi' },
      volumeMode: spec.volumeMode ?? 'Filesystem',
      storageClassName: storageClass.metadata.name,
      persistentVolumeReclaimPolicy: storageClass.reclaimPolicy ?? 'Delete',
      claimRef: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', namespace: metadata.namespace, name: metadata.name, uid: metadata.uid },
      hostPath: { path: `/var/lib/stand-in-volumes/${name}` },
    },
  };
  return volume;
}
