/** Compose projects of environments, by the code that the command runs. */
import type { Values } from '../../generators/components/component.ts';
import { parse } from 'yaml';
import { composeProject, type ComposeProject } from '../../generators/targets/compose/project.ts';
import type { JsonObject } from '../../generators/lib/json.ts';
import { compute } from '../../generators/configuration/compute.ts';
import { parseValues } from '../../generators/configuration/validate.ts';
import { effectiveValues, type Any } from './helmfile.ts';
import { MATRIX, type Environment } from './matrix.ts';

/** The matrix, and what only a Compose project has. */
export const COMPOSE_MATRIX: Readonly<Record<string, Environment>> = {
  ...MATRIX,
  'data-root': { values: { compose: { dataRoot: '/srv/stoat data/' } } },
  'data-root-beside': { values: { compose: { dataRoot: './data' } } },
  'behind-proxy': { values: { compose: { behindProxy: true } } },
  'behind-proxy-elsewhere': { values: { compose: { behindProxy: true, httpPort: 80, trustedProxies: ['192.0.2.0/24', '2001:db8::1'] } } },
  'own-address': {
    values: { livekit: { useExternalIp: false, rtcPortRangeStart: 40000, rtcPortRangeEnd: 40000 }, compose: { nodeIp: '192.0.2.7' } },
  },
  'limits-on-processors': {
    values: { apps: { api: { resources: { limits: { cpu: '250m', memory: '1.5Gi' } } }, proxy: { resources: {} } } },
  },
};

export interface Project extends ComposeProject {
  readonly values: Values;
  /** Texts by file name. */
  readonly texts: Readonly<Record<string, string>>;
  /** compose.yaml, parsed with its merge keys. */
  readonly compose: Any;
}

/** @throws Error when the schema refuses the values */
export async function projectOf(environment: Environment, name = 'test'): Promise<Project> {
  return projectOfValues(effectiveValues(environment), name);
}

/** The same, from layered values. */
export async function projectOfValues(layered: JsonObject, name = 'test'): Promise<Project> {
  const values = await parseValues(layered);
  if (values === undefined) throw new Error('the test gives values that the schema refuses');
  const { computed, credentials } = compute(values);
  const project = composeProject({ environment: name, values, computed, credentials });
  const texts = Object.fromEntries(project.files.map((file) => [file.name, file.text]));
  return { ...project, values, texts, compose: parse(texts['compose.yaml']!, { merge: true }) };
}
