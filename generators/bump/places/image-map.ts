import { DIGEST, separateDigest, type Found } from './place.ts';
import { eachDocument } from './yaml-place.ts';
import { at, dotted, mapsIn, textAt, textOf, versionText } from './yaml-text.ts';

/** `image: {registry, repository, tag, digest}`, as values of Helm charts have it, at any depth. */
export const imageMapPlace = eachDocument(function* (root, text): Generator<Found> {
  for (const { map, path } of mapsIn(root)) {
    const repository = textOf(at(map, 'repository'), text);
    const tag = versionText(at(map, 'tag'), text);
    // A repository that is a URL is one of charts, or of sources.
    if (repository === undefined || tag === undefined || tag.current === '' || repository.text.includes('://')) continue;
    const registry = textAt(map, 'registry');
    const name = registry === '' ? repository.text : `${registry}/${repository.text}`;
    const isTemplate = name.includes('\ue000');
    const [current = '', attached] = tag.current.split('@');
    const digest = attached === undefined ? separateDigest(textOf(at(map, 'digest'), text)) : { current: attached };
    const obstacle = tag.obstacle ?? (attached !== undefined && !DIGEST.test(attached) ? 'what follows the @ is no digest' : undefined);
    yield {
      ...tag,
      path: dotted(...path, 'tag'),
      current: obstacle === undefined ? current : tag.current,
      name: name.replace(/\ue000+/g, '{{…}}'),
      ...(isTemplate ? { unknown: 'the name of its image is a template' } : { source: { datasource: 'docker', packageName: name } }),
      ...(digest && { digest }),
      ...(obstacle === undefined ? {} : { obstacle }),
    };
  }
});
