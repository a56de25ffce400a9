import type { IdentifierName, Override } from '../../components/component.ts';
import { COMPONENTS, MODULES } from '../../components/index.ts';

/** Every secret that is derived from the seed, in the order of the components. */
export const IDENTIFIER_NAMES = COMPONENTS.flatMap(({ identifiers = {} }) => Object.keys(identifiers)) as IdentifierName[];

/** An identifier: what it is for, the Secret in namespace `stoat-config` that holds it, and the keys under which it does. */
export interface IdentifierRow extends Override {
  readonly secret: string;
  readonly keys: readonly string[];
}

export const IDENTIFIERS = Object.fromEntries(
  MODULES.flatMap(({ component, overrides = {} }) =>
    Object.entries(overrides).map(([name, row]): [string, IdentifierRow] => {
      const { name: secret, data } = component!.secret!;
      // A key holds an identifier where the identifier's mark is found in the key's text.
      const marked = data(Object.fromEntries(IDENTIFIER_NAMES.map((each) => [each, `<${each}>`])) as Record<IdentifierName, string>, '');
      return [name, { ...row, secret, keys: Object.keys(marked).filter((key) => marked[key]!.includes(`<${name}>`)) }];
    }),
  ),
) as Readonly<Record<IdentifierName, IdentifierRow>>;
