import { createTwoFilesPatch } from 'diff';
import { parse } from 'smol-toml';
import { CONFIG_MAP, CONFIG_NAMESPACE, ENV_SECRET } from '../../components/stoat-config.ts';
import { renderWhole } from '../../configuration/revolt/render.ts';
import { MASK } from '../../configuration/secrets/mask.ts';
import { loadChosen, type Chosen } from '../../environment/choose.ts';
import type { JsonObject } from '../../lib/json.ts';
import { UserError } from '../../lib/problems.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { getObjects, type KubernetesObject } from '../../targets/kubernetes/cluster/kubectl.ts';

const FILE = 'Revolt.toml';
const MAP_PLACE = `${CONFIG_NAMESPACE}/${CONFIG_MAP}`;
const SECRET_PLACE = `${CONFIG_NAMESPACE}/${ENV_SECRET}`;

/**
 * Prints how the running ConfigMap differs from what the environment says, and which credentials do; never their values.
 * @returns whether anything differs
 * @throws UserError
 */
export async function diffConfig(options: Chosen & { readonly kubeContext?: string | undefined }, terminal: Terminal): Promise<boolean> {
  const { environment, revolt } = await loadChosen(options, terminal.env);
  const get = async (kind: string, name: string): Promise<KubernetesObject | undefined> => {
    try {
      return (await getObjects({ context: options.kubeContext }, [kind, name, '-n', CONFIG_NAMESPACE]))[0];
    } catch (error) {
      throw new UserError(`cannot read ${kind} ${CONFIG_NAMESPACE}/${name}: ${(error as Error).message}`);
    }
  };
  const running = (await get('configmaps', CONFIG_MAP))?.data?.[FILE];
  if (running === undefined) {
    throw new UserError(
      `there is no ConfigMap ${MAP_PLACE} with ${FILE} in this cluster: environment ${environment} is not deployed there`,
    );
  }
  const text = running === revolt.toml ? '' : textDifference(running, revolt.toml, environment);
  const secrets = await get('secrets', ENV_SECRET).then(
    (secret) => secretDifferences(secret, revolt.env),
    (error: Error) => {
      terminal.progress.note(`warning: the credentials were not compared: ${error.message}`);
      return '';
    },
  );
  terminal.stdout.write(text + secrets);
  if (text !== '' || secrets !== '') return true;
  terminal.progress.note(`No difference: ${MAP_PLACE} and ${SECRET_PLACE} are what environment ${environment} says.`);
  return false;
}

function textDifference(running: string, wanted: string, environment: string): string {
  let config: JsonObject;
  try {
    config = parse(running, { integersAsBigInt: true }) as unknown as JsonObject;
  } catch {
    return `ConfigMap ${MAP_PLACE} differs; it is not valid TOML, so it is not shown: it may hold credentials\n`;
  }
  // It may have been made by other means: shown is what the definition knows to be public, comments are not.
  const shown = renderWhole(config, MASK);
  if (shown === wanted) return `ConfigMap ${MAP_PLACE} differs, in what is not shown here\n`;
  const names = [`running: ConfigMap ${MAP_PLACE}`, `wanted: environment ${environment}`] as const;
  return createTwoFilesPatch(...names, shown, wanted, undefined, undefined, { context: 3 }).replace(/^=+\n/, '');
}

/** Lines that name the variables of stoat-env that differ. */
function secretDifferences(secret: KubernetesObject | undefined, wanted: Readonly<Record<string, string>>): string {
  if (secret === undefined) return `Secret ${SECRET_PLACE}: is missing\n`;
  const { data: running = {} } = secret;
  const difference = (name: string): string | undefined => {
    if (!Object.hasOwn(running, name)) return 'is new';
    if (!Object.hasOwn(wanted, name)) return 'goes';
    return Buffer.from(running[name]!, 'base64').toString('utf8') === wanted[name] ? undefined : 'has another value';
  };
  return [...new Set([...Object.keys(running), ...Object.keys(wanted)])]
    .sort()
    .map((name) => [name, difference(name)])
    .filter(([, found]) => found !== undefined)
    .map((line) => `Secret ${SECRET_PLACE}: ${line.join(' ')}\n`)
    .join('');
}
