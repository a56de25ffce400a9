import { valueAt, type JsonObject } from '../../lib/json.ts';
import { parseQuantity } from '../../lib/quantity.ts';
import type { Finding } from '../../configuration/rules.ts';

/** Compose's units are powers of 1024. */
const UNITS = [
  ['g', 2 ** 30],
  ['m', 2 ** 20],
  ['k', 2 ** 10],
] as const;

/**
 * Kubernetes' limits as those of Compose, `cpus` and `memory`. Requests have no equal in Compose: nothing is scheduled on one machine.
 * @param key where they stand in the environment, for `report`
 */
export function limitsOf(resources: JsonObject, key: readonly string[], report: (finding: Finding) => void): Record<string, string> {
  const quantity = (name: string): number | undefined => {
    const value = valueAt(resources, ['limits', name]);
    if (value === undefined) return undefined;
    const number = parseQuantity(value);
    if (number > 0) return number;
    const message = `must be a Kubernetes quantity above zero such as 500m or 512Mi, found ${JSON.stringify(value)}`;
    report({ keys: [...key, 'limits', name], message });
    return undefined;
  };
  const [cpus, memory] = [quantity('cpu'), quantity('memory')];
  return { ...(cpus === undefined ? {} : { cpus: cores(cpus) }), ...(memory === undefined ? {} : { memory: bytes(memory) }) };
}

/** Docker counts in thousandths of a core, and takes no less than one. */
function cores(number: number): string {
  return String(Math.max(1, Math.round(number * 1000)) / 1000);
}

function bytes(number: number): string {
  const whole = Math.ceil(number);
  const unit = UNITS.find(([, size]) => whole % size === 0);
  return unit === undefined ? `${whole}b` : `${whole / unit[1]}${unit[0]}`;
}
