import { createTwoFilesPatch } from 'diff';
import { parse } from 'smol-toml';
import { getObjects, type Cluster, type KubernetesObject } from '../../targets/kubernetes/cluster/kubectl.ts';
import { chooseEnvironment } from '../../environment/choose.ts';
import { loadEnvironment } from '../../environment/load.ts';
import type { JsonObject } from '../../lib/json.ts';
import { CONFIG_MAP, CONFIG_NAMESPACE as NAMESPACE, ENV_SECRET } from '../../components/stoat-config.ts';
import { UserError } from '../../lib/problems.ts';
import { holdsSecrets, renderWhole } from '../../configuration/revolt/render.ts';
import { MASK } from '../../configuration/secrets/mask.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';

const FILE = 'Revolt.toml';

export interface DiffOptions {
  readonly root: string;
  readonly env: string | undefined;
  readonly kubeContext: string | undefined;
}

/**
 * Prints how the running ConfigMap differs from what the environment says, and which credentials do; never their values.
 * @returns whether anything differs
 * @throws UserError
 */
export async function diffConfig({ root, env: named, kubeContext }: DiffOptions, terminal: Terminal): Promise<boolean> {
  const env = chooseEnvironment(root, named);
  const { revolt } = await loadEnvironment(root, env, terminal.env);
  const cluster: Cluster = { context: kubeContext };
  const [configMap] = await get(cluster, 'configmaps', CONFIG_MAP);
  const running = configMap?.data?.[FILE];
  if (running === undefined) {
    throw new UserError(
      `there is no ConfigMap ${NAMESPACE}/${CONFIG_MAP} with ${FILE} in this cluster: environment ${env} is not deployed there`,
    );
  }
  const text = shownText(running);
  const textDiffers = running !== revolt.toml;
  if (text === undefined) {
    terminal.stdout.write(
      `ConfigMap ${NAMESPACE}/${CONFIG_MAP} differs; it is not valid TOML, so it is not shown: it may hold credentials\n`,
    );
  } else if (textDiffers) {
    terminal.stdout.write(unifiedDiff(text, revolt.toml, env));
  }
  const secretLines = await secretDifferences(cluster, revolt.env, terminal);
  terminal.stdout.write(secretLines.map((line) => `${line}\n`).join(''));
  if (!textDiffers && secretLines.length === 0) {
    terminal.progress.note(`No difference: ${NAMESPACE}/${CONFIG_MAP} and ${NAMESPACE}/${ENV_SECRET} are what environment ${env} says.`);
  }
  return textDiffers || secretLines.length > 0;
}

/** What runs, without credentials: ours are never in a ConfigMap, but it may be somebody else's. Undefined: cannot be told. */
function shownText(toml: string): string | undefined {
  let config: JsonObject;
  try {
    config = parse(toml, { integersAsBigInt: true }) as unknown as JsonObject;
  } catch {
    return undefined;
  }
  return holdsSecrets(config) ? renderWhole(config, MASK) : toml;
}

function unifiedDiff(running: string, wanted: string, env: string): string {
  const patch = createTwoFilesPatch(
    `running: ConfigMap ${NAMESPACE}/${CONFIG_MAP}`,
    `wanted: environment ${env}`,
    running,
    wanted,
    undefined,
    undefined,
    { context: 3 },
  );
  return patch.replace(/^=+\n/, '');
}

/** Lines that name the variables of stoat-env that differ. */
async function secretDifferences(cluster: Cluster, wanted: Readonly<Record<string, string>>, terminal: Terminal): Promise<string[]> {
  let secret: KubernetesObject | undefined;
  try {
    [secret] = await get(cluster, 'secrets', ENV_SECRET);
  } catch (error) {
    terminal.progress.note(`warning: the credentials were not compared: ${(error as Error).message}`);
    return [];
  }
  if (secret === undefined) return [`Secret ${NAMESPACE}/${ENV_SECRET}: is missing`];
  const running = Object.fromEntries(
    Object.entries(secret.data ?? {}).map(([name, value]) => [name, Buffer.from(value, 'base64').toString('utf8')]),
  );
  const names = [...new Set([...Object.keys(running), ...Object.keys(wanted)])].sort();
  const line = (name: string): string[] => {
    const place = `Secret ${NAMESPACE}/${ENV_SECRET}: ${name}`;
    if (!Object.hasOwn(running, name)) return [`${place} is new`];
    if (!Object.hasOwn(wanted, name)) return [`${place} goes`];
    return running[name] === wanted[name] ? [] : [`${place} has another value`];
  };
  return names.flatMap(line);
}

async function get(cluster: Cluster, kind: string, name: string): Promise<KubernetesObject[]> {
  try {
    return await getObjects(cluster, [kind, name, '-n', NAMESPACE]);
  } catch (error) {
    throw new UserError(`cannot read ${kind} ${NAMESPACE}/${name}: ${(error as Error).message}`);
  }
}
