/** What may import what, as rules of dependency-cruiser; CONTRIBUTING.md shows it. */
import type { IFlattenedRuleSet, IRegularForbiddenRuleType } from 'dependency-cruiser';

/** The folders of `generators/`, from the bottom: a file imports from its own folder and from those of the rows above. */
export const LAYERS: readonly (readonly string[])[] = [
  ['lib'],
  // Validators and tables that the build writes.
  ['generated'],
  ['components'],
  ['configuration'],
  ['environment'],
  ['targets'],
  ['migrate', 'bump'],
  ['commands'],
];

const PROGRAMS = String.raw`^generators/[^/]+\.\w+$`;

function inside(folders: readonly string[]): string {
  return `^generators/(?:${folders.join('|')})/`;
}

function rule(name: string, from: string | undefined, to: IRegularForbiddenRuleType['to']): IRegularForbiddenRuleType {
  return { name, severity: 'error', from: from === undefined ? {} : { path: from }, to };
}

const downwards = LAYERS.flatMap((folders, row) =>
  folders.map((folder) => {
    const higher = [...folders.filter((other) => other !== folder), ...LAYERS.slice(row + 1).flat()];
    return rule(`${folder}-imports-downwards`, inside([folder]), { path: [PROGRAMS, ...higher.map((each) => inside([each]))] });
  }),
);

export const RULES: IFlattenedRuleSet = {
  forbidden: [
    ...downwards,
    rule('every-folder-has-a-layer', undefined, { path: `^generators/(?!(?:${LAYERS.flat().join('|')})/)[^/]+/` }),
    rule('no-circle', undefined, { circular: true }),
    rule('versions-know-no-target', inside(['bump']), { path: inside(['targets']) }),
    rule('generators-by-themselves', '^generators/', { path: '^(?:sandbox|scripts|test)/' }),
    rule('sandbox-beside-generators', '^sandbox/', { path: '^(?:generators|scripts|test)/', pathNot: inside(['lib']) }),
  ],
};
