import { imageReference, type Found } from './place.ts';
import { eachDocument } from './yaml-place.ts';
import { dotted, itemsOf, mapsIn, textAt, textOf, at } from './yaml-text.ts';

/** Images of containers in Kubernetes objects: Deployments, CronJobs, and what else has a pod in it. */
export const kubernetesPlace = eachDocument(function* (root, source): Generator<Found> {
  if (textAt(root, 'apiVersion') === '' || textAt(root, 'kind') === '') return;
  for (const { map, path } of mapsIn(root)) {
    for (const list of ['initContainers', 'containers']) {
      for (const { name, item } of itemsOf(at(map, list))) {
        const image = textOf(at(item, 'image'), source);
        if (image === undefined) continue;
        const { obstacle } = image;
        const where = dotted(textAt(at(root, 'metadata'), 'name'), ...path, list, name, 'image');
        yield {
          path: where,
          ...imageReference(image.text, image.span.start),
          ...(obstacle === undefined ? {} : { span: image.span, obstacle }),
        };
      }
    }
  }
});
