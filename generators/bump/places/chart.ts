import { chartVersion, type Found } from './place.ts';
import { baseName, eachDocument } from './yaml-place.ts';
import { at, dotted, itemsOf, textAt, versionText } from './yaml-text.ts';

/** Dependencies of a chart. Its own `version` and `appVersion` are its author's. */
export const chartPlace = eachDocument(function* (root, text, file): Generator<Found> {
  if (!/^(?:Chart|requirements)\.ya?ml$/.test(baseName(file))) return;
  for (const { name, item } of itemsOf(at(root, 'dependencies'))) {
    const found = versionText(at(item, 'version'), text);
    if (found !== undefined) yield chartVersion(found, dotted('dependencies', name, 'version'), name, textAt(item, 'repository'));
  }
});
