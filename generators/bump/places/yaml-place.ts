import type { Document } from 'yaml';
import type { Found, Place } from './place.ts';

/** A YAML file, parsed. */
export interface YamlContent {
  readonly documents: readonly Document.Parsed[];
  /** The file's text, whose offsets the documents have. */
  readonly text: string;
}

export type YamlPlace = Place<YamlContent>;

/** A place of documents that say nothing of each other. */
export function eachDocument(find: (root: unknown, text: string, file: string) => Iterable<Found>): YamlPlace {
  return { find: ({ documents, text }, file) => documents.flatMap(({ contents }) => [...find(contents, text, file)]) };
}

/** The last part of a path. */
export function baseName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
