/** The provider that is deployed. Others are files of the same shape. */
export * from './bitnami.ts';
