/** Lists that assertions loop over. An assertion about the members of an empty list always holds, so something must see that there are any. */

const lists = new Map<string, boolean>();

/**
 * A list that a promise loops over. It may be empty in one environment; {@link neverFilled} says whether it is in all of them.
 * @param what a name for the list, the same for each environment
 */
export function some<T>(items: readonly T[], what: string): readonly T[] {
  lists.set(what, (lists.get(what) ?? false) || items.length > 0);
  return items;
}

/** Whether something is there, where a promise is about it only then. */
export function isThere(name: string, among: Readonly<Record<string, unknown>>): boolean {
  return some(name in among ? [name] : [], name).length > 0;
}

/** The lists that no environment has filled so far. */
export function neverFilled(): string[] {
  return [...lists].filter(([, filled]) => !filled).map(([what]) => what);
}
