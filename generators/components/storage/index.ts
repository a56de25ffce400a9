/** The object storage that this project deploys. What is elsewhere stands in s3.ts. */
export * from './minio.ts';
