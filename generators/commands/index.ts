import { declareConfig } from './config/command.ts';
import type { Declare } from './declare.ts';
import { declareBump } from './bump/command.ts';
import { declareCheck } from './check/command.ts';
import { declareCompose } from './compose/command.ts';
import { declareCompletion } from './completion/command.ts';
import { declareDeploy } from './deploy/command.ts';
import { declareInit } from './init/command.ts';
import { declareImport } from './import/command.ts';
import { declareKeys } from './keys/command.ts';
import { declareSecrets } from './secrets/command.ts';
import { declarePostDeploy } from './post-deploy/command.ts';
import { declareStatus } from './status/command.ts';

/** Every command, in the order of `--help`. */
export const COMMANDS: readonly Declare[] = [
  declareDeploy,
  declareInit,
  declareSecrets,
  declareKeys,
  declareConfig,
  declareImport,
  declareCompose,
  declareBump,
  declareCheck,
  declarePostDeploy,
  declareStatus,
  declareCompletion,
];
