import { chartVersion, separateDigest, type Found } from './place.ts';
import { baseName, eachDocument } from './yaml-place.ts';
import { at, dotted, itemsOf, textAt, textOf, versionText } from './yaml-text.ts';

/** Images and charts of a kustomization. */
export const kustomizePlace = eachDocument(function* (root, text, file): Generator<Found> {
  if (!/^kustomization(?:\.ya?ml)?$/i.test(baseName(file))) return;
  for (const { name, item } of itemsOf(at(root, 'images'))) {
    const found = versionText(at(item, 'newTag'), text);
    if (found === undefined) continue;
    const image = textAt(item, 'newName') || name;
    const digest = separateDigest(textOf(at(item, 'digest'), text));
    yield {
      ...found,
      path: dotted('images', name, 'newTag'),
      name: image,
      source: { datasource: 'docker', packageName: image },
      ...(digest && { digest }),
    };
  }
  for (const { name, item } of itemsOf(at(root, 'helmCharts'))) {
    const found = versionText(at(item, 'version'), text);
    if (found !== undefined) yield chartVersion(found, dotted('helmCharts', name, 'version'), name, textAt(item, 'repo'));
  }
});
