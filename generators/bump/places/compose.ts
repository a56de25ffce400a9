import { isMap, isScalar } from 'yaml';
import { imageReference, type Found } from './place.ts';
import { eachDocument } from './yaml-place.ts';
import { at, dotted, textOf } from './yaml-text.ts';

/** Images of a Compose project's services. */
export const composePlace = eachDocument(function* (root, source): Generator<Found> {
  const services = at(root, 'services');
  if (!isMap(services)) return;
  for (const { key, value } of services.items) {
    const image = textOf(at(value, 'image'), source);
    if (!isScalar(key) || image === undefined) continue;
    const path = dotted('services', String(key.value), 'image');
    const obstacle = image.obstacle ?? (at(value, 'build') === undefined ? undefined : 'it is built here');
    yield { path, ...imageReference(image.text, image.span.start), ...(obstacle === undefined ? {} : { span: image.span, obstacle }) };
  }
});
