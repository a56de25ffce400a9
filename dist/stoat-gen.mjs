import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// generators/stoat-gen.ts
process.stdout.write("");
