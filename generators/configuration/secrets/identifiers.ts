import type { Identifier, IdentifierName } from '../../components/component.ts';
import { COMPONENTS } from '../../components/index.ts';

/** An identifier, and the Secret in namespace `stoat-config` that holds what is derived from it. */
export type IdentifierRow = Identifier & { readonly secret: string };

/** Every secret that is derived from the seed: those of the components, in their order. */
export const IDENTIFIERS = Object.fromEntries(
  COMPONENTS.flatMap(({ identifiers = {}, secret }) =>
    Object.entries(identifiers).map(([name, row]) => [name, { ...row, secret: secret!.name }]),
  ),
) as Readonly<Record<IdentifierName, IdentifierRow>>;

export const IDENTIFIER_NAMES = Object.keys(IDENTIFIERS) as IdentifierName[];
