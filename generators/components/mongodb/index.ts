/** Providers, a file each, of the same shape: the one that is deployed, then the others by their names. */
export * from './bitnami.ts';
