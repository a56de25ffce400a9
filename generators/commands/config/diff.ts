import { createTwoFilesPatch } from 'diff';
import { parse } from 'smol-toml';
import { CONFIG_MAP, CONFIG_NAMESPACE, ENV_SECRET, OVERRIDES_FILE, OVERRIDES_SECRET } from '../../components/stoat-config.ts';
import { renderWhole } from '../../configuration/revolt/render.ts';
import { MASK } from '../../configuration/secrets/mask.ts';
import { loadChosen, type Chosen } from '../../environment/choose.ts';
import type { JsonObject } from '../../lib/json.ts';
import { UserError } from '../../lib/problems.ts';
import type { Terminal } from '../../lib/terminal/terminal.ts';
import { getObjects, type KubernetesObject } from '../../targets/kubernetes/cluster/kubectl.ts';

const FILE = 'Revolt.toml';
const MAP_PLACE = `${CONFIG_NAMESPACE}/${CONFIG_MAP}`;

/**
 * Prints how the running ConfigMap differs from what the environment says, and which credentials do; never their values.
 * @returns whether anything differs
 * @throws UserError
 */
export async function diffConfig(options: Chosen & { readonly kubeContext?: string | undefined }, terminal: Terminal): Promise<boolean> {
  const { environment, revolt } = await loadChosen(options, terminal.env);
  const get = async (kind: string, name: string): Promise<KubernetesObject | undefined> => {
    try {
      const found = await getObjects({ context: options.kubeContext }, [kind, name, '-n', CONFIG_NAMESPACE]);
      return found.find(({ metadata }) => metadata.name === name);
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
  const wanted: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    [ENV_SECRET]: revolt.env,
    [OVERRIDES_SECRET]: revolt.overrides === '' ? {} : { [OVERRIDES_FILE]: revolt.overrides },
  };
  const compared = Object.entries(wanted).map(async ([name, data]) => secretDifferences(name, await get('secrets', name), data));
  const secrets = await Promise.all(compared).then(
    (differences) => differences.join(''),
    (error: Error) => {
      terminal.progress.note(`warning: the credentials were not compared: ${error.message}`);
      return '';
    },
  );
  terminal.stdout.write(text + secrets);
  if (text !== '' || secrets !== '') return true;
  const secretPlaces = Object.entries(wanted).flatMap(([name, data]) =>
    Object.keys(data).length > 0 ? [`${CONFIG_NAMESPACE}/${name}`] : [],
  );
  terminal.progress.note(`No difference: ${[MAP_PLACE, ...secretPlaces].join(' and ')} are what environment ${environment} says.`);
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

/** Lines that name the keys of a Secret that differ. */
function secretDifferences(name: string, secret: KubernetesObject | undefined, wanted: Readonly<Record<string, string>>): string {
  const place = `Secret ${CONFIG_NAMESPACE}/${name}`;
  if (secret === undefined) return Object.keys(wanted).length === 0 ? '' : `${place}: is missing\n`;
  const { data: running = {} } = secret;
  const difference = (key: string): string | undefined => {
    if (!Object.hasOwn(running, key)) return 'is new';
    if (!Object.hasOwn(wanted, key)) return 'goes';
    return Buffer.from(running[key]!, 'base64').toString('utf8') === wanted[key] ? undefined : 'has another value';
  };
  return [...new Set([...Object.keys(running), ...Object.keys(wanted)])]
    .sort()
    .map((key) => [key, difference(key)])
    .filter(([, found]) => found !== undefined)
    .map((line) => `${place}: ${line.join(' ')}\n`)
    .join('');
}
