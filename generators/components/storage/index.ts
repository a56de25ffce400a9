/** Object storages that this project deploys, a file each, of the same shape. What is elsewhere stands in s3.ts. */
export * from './minio.ts';
