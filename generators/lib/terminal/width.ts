import { stripVTControlCharacters } from 'node:util';

/**
 * Columns that a text takes, escape sequences left out: one for each character but the combining ones. The bundles take this
 * for the package `string-width`, whose segmenters double the start-up of a command line that prints no emoji.
 */
export default function textWidth(text: string): number {
  return [...stripVTControlCharacters(text).replace(/\p{M}/gu, '')].length;
}
