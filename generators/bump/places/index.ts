/** Versions in the files of any project: annotated ones, and those at places that are known without a word. */
import { defined } from '../../lib/defined.ts';
import type { Problem } from '../../lib/problems.ts';
import { annotationOf, isAnnotation, parseAnnotation } from '../annotation.ts';
import { isMoving, type Pins, type VersionFile } from '../pins.ts';
import type { Annotation, Pin } from '../types.ts';
import { versioningNamed } from '../versioning/index.ts';
import { annotatedValue, isCommentedOut } from './annotated.ts';
import { chartPlace } from './chart.ts';
import { composePlace } from './compose.ts';
import { dockerfilePlace } from './dockerfile.ts';
import { helmfilePlace } from './helmfile.ts';
import { imageMapPlace } from './image-map.ts';
import { kubernetesPlace } from './kubernetes.ts';
import { kustomizePlace } from './kustomize.ts';
import type { Found, Span } from './place.ts';
import { baseName, type YamlPlace } from './yaml-place.ts';
import { parseYaml } from './yaml-text.ts';

const YAML_PLACES: readonly YamlPlace[] = [helmfilePlace, chartPlace, kustomizePlace, composePlace, kubernetesPlace, imageMapPlace];
const YAML = /\.ya?ml(?:\.gotmpl)?$|^Kustomization$/;
const DOCKERFILE = /^(?:Dockerfile|Containerfile)(?:\..+)?$|\.(?:Dockerfile|Containerfile)$/i;

/** A version with what it follows. */
interface Located extends Found {
  /** From 1. */
  readonly line: number;
  readonly annotation?: Annotation;
}

interface Read {
  readonly found: readonly Located[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly Problem[];
}

/** Every pin of a file, what is wrong with its annotations, and what is left out without being wrong. */
export function readPlaces(file: VersionFile): Pins {
  const { found, problems, remarks } = read(file);
  const pins: Pin[] = [];
  const wrong: Problem[] = [...problems];
  for (const one of found) {
    const pin = toPin(file.file, one);
    const isVersion = pin.obstacle !== undefined || versioningNamed(pin.annotation.versioning).isValid(pin.current) || isMoving(pin);
    if (isVersion) pins.push(pin);
    else {
      const message = `${JSON.stringify(pin.current)} is no version by the rules of versioning=${pin.annotation.versioning}`;
      if (one.annotation === undefined) pins.push({ ...pin, obstacle: message });
      else wrong.push({ file: file.file, line: one.line, path: one.path, message });
    }
  }
  return { pins, problems: wrong, remarks };
}

/** Where the texts stand that an edit may replace, by path; that of a separate digest is {@link digestPath}. */
export function editable(file: VersionFile): Map<string, { readonly span: Span; readonly text: string }> {
  return new Map(
    read(file).found.flatMap(({ path, span, current, digest }) => [
      [path, { span, text: digest === undefined || digest.span !== undefined ? current : `${current}@${digest.current}` }] as const,
      ...(digest?.span === undefined ? [] : [[digestPath(path), { span: digest.span, text: digest.current }] as const]),
    ]),
  );
}

/** What the digest of a pin is called that stands in a scalar of its own. */
export function digestPath(path: string): string {
  return `${path}@`;
}

function toPin(file: string, { path, line, current, isPlain, annotation, source, name, obstacle, unknown, digest }: Located): Pin {
  const known = annotation ?? (source === undefined ? undefined : annotationOf(source));
  const why = obstacle ?? (known === undefined ? (unknown ?? 'its name is none that a registry has') : undefined);
  const depName = name ?? path;
  return defined({
    file,
    line,
    path,
    current,
    isPlain,
    annotation: known ?? { datasource: 'docker', depName, packageName: depName, versioning: 'docker' },
    digest: digest && { current: digest.current, attached: digest.span === undefined },
    obstacle: why,
  });
}

function read({ file, text }: VersionFile): Read {
  const problems: Problem[] = [];
  const remarks: Problem[] = [];
  const name = baseName(file);
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const lines = text.split('\n');
  const lineOf = (offset: number): number => starts.findLastIndex((start) => start <= offset) + 1;
  const known: Located[] = knownIn().map((found) => ({ ...found, line: lineOf(found.span.start) }));
  const found = new Map(known.map((one) => [one.span.start, one]));

  for (const [index, line] of lines.entries()) {
    if (!isAnnotation(line)) continue;
    const say = (list: Problem[], message: string, path?: string): void => void list.push({ file, line: index + 1, path, message });
    if (!line.trimStart().startsWith('#')) {
      say(problems, 'an annotation must stand on the line above its pin');
      continue;
    }
    const below = lines[index + 1] ?? '';
    if (isCommentedOut(below) && !isAnnotation(below)) {
      say(remarks, 'the pin below this annotation is commented out, and left alone');
      continue;
    }
    const parsed = parseAnnotation(line.replace(/\r$/, ''));
    for (const { key, message } of parsed.problems) say(problems, key === undefined ? `the annotation ${message}` : `${key}: ${message}`);
    const { annotation } = parsed;
    if (annotation === undefined) continue;
    const here = known.filter((one) => one.line === index + 2);
    const pin = here[0] ?? annotatedValue(lines, index + 1, starts[index + 1] ?? text.length, annotation.datasource === 'docker');
    if (pin === undefined || here.length > 1)
      say(problems, `an annotation that stands right above ${pin === undefined ? 'no' : 'more than one'} pin`);
    else found.set(pin.span.start, { ...pin, line: index + 2, annotation });
  }
  const ordered = [...found.values()].sort((a, b) => a.span.start - b.span.start);
  const times = new Map<string, number>();
  const named = ordered.map((one) => {
    const count = (times.get(one.path) ?? 0) + 1;
    times.set(one.path, count);
    return count === 1 ? one : { ...one, path: `${one.path}~${count}` };
  });
  return { found: named, problems, remarks };

  function knownIn(): readonly Found[] {
    if (DOCKERFILE.test(name)) return dockerfilePlace.find(text, file);
    if (!YAML.test(name)) return [];
    const documents = parseYaml(text);
    if (documents !== undefined) return YAML_PLACES.flatMap((place) => place.find({ documents, text }, file));
    remarks.push({ file, message: 'is no YAML that can be read, so only annotated values are looked at' });
    return [];
  }
}
