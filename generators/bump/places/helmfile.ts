import { chartVersion, type Found } from './place.ts';
import { baseName, type YamlPlace } from './yaml-place.ts';
import { at, dotted, itemsOf, textAt, versionText } from './yaml-text.ts';

/** Releases of a helmfile, with the repositories that the same file names. */
export const helmfilePlace: YamlPlace = {
  find({ documents, text }, file) {
    if (!/helmfile/.test(file)) return [];
    const roots = documents.map(({ contents }) => contents);
    const repositories = new Map(
      roots
        .flatMap((root) => itemsOf(at(root, 'repositories')))
        .map(({ name, item }) => {
          const url = textAt(item, 'url');
          return [name, textAt(item, 'oci') === 'true' ? `oci://${url.replace(/^oci:\/\//, '')}` : url];
        }),
    );
    return roots
      .flatMap((root) => itemsOf(at(root, 'releases')))
      .flatMap(({ name, item }): Found[] => {
        const chart = textAt(item, 'chart');
        const found = versionText(at(item, 'version'), text);
        if (found === undefined) return [];
        const path = dotted('releases', name, 'version');
        const slash = chart.lastIndexOf('/');
        const [place, own] = [chart.slice(0, Math.max(slash, 0)), chart.slice(slash + 1)];
        if (chart.startsWith('oci://')) return [chartVersion(found, path, own, place)];
        if (/^[./]/.test(chart) || slash < 0) return [chartVersion(found, path, own, '')];
        const url = repositories.get(place);
        if (url !== undefined) return [chartVersion(found, path, own, url)];
        return [{ ...found, path, name: own, unknown: `${baseName(file)} names no repository ${place.replace(/\ue000+/g, '{{…}}')}` }];
      });
  },
};
