const FACTORS: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** A Kubernetes quantity such as `500m`, `2`, `1e3` or `8Gi` as a number of cores or bytes; 0 for a text that is not a quantity. */
export function parseQuantity(quantity: unknown): number {
  const match = /^([0-9.]+(?:[eE][-+]?[0-9]+)?)([numkMGTPE]|[KMGTPE]i)?$/.exec(String(quantity ?? ''));
  return match === null ? 0 : Number(match[1]) * FACTORS[match[2] ?? '']!;
}
