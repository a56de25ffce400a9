import { imageReference, type Found, type Place } from './place.ts';

const LINE = /^[ \t]*(?<word>FROM|ARG|COPY)[ \t]+(?<rest>[^\r\n]*)$/gim;
/** A tag that is an argument, alone or before a suffix. */
const WITH_ARGUMENT = /^(?<image>[^\s:$@]+(?::[0-9]+\/[^\s:$@]+)?):\$(?:\{(?<braced>\w+)\}|(?<bare>\w+))(?<suffix>(?:-[\w.-]+)?)$/;
const SPECIAL = /[.+]/g;

/** `FROM` and `COPY --from=` of a Dockerfile; the default of an argument that is the tag of one stands for it. */
export const dockerfilePlace: Place<string> = {
  find(text) {
    const found: Found[] = [];
    const stages = new Set(['scratch']);
    const defaults = new Map<string, { readonly value: string; readonly start: number }>();
    const taken = new Set<string>();
    const read = (reference: string, start: number, path: string): void => {
      if (stages.has(reference.toLowerCase()) || /^[0-9]+$/.test(reference)) return;
      const { image, braced, bare, suffix = '' } = WITH_ARGUMENT.exec(reference)?.groups ?? {};
      const argument = braced ?? bare;
      const value = argument === undefined ? undefined : defaults.get(argument);
      if (image === undefined || argument === undefined || value === undefined) {
        found.push({ path, ...imageReference(reference, start) });
        return;
      }
      if (taken.has(argument)) return;
      taken.add(argument);
      const extractVersion = suffix === '' ? undefined : `^(?<version>.+)${suffix.replace(SPECIAL, '\\$&')}$`;
      found.push({
        path: `ARG.${argument}`,
        span: { start: value.start, end: value.start + value.value.length },
        current: value.value,
        name: image,
        source: { datasource: 'docker', packageName: image, ...(extractVersion && { extractVersion }) },
      });
    };
    for (const match of text.matchAll(LINE)) {
      const { word = '', rest = '' } = match.groups!;
      const start = match.index + match[0].length - rest.length;
      if (/^arg$/i.test(word)) {
        const argument = /^(?<name>\w+)=(?<quote>["']?)(?<value>[^\s"']+)\k<quote>\s*$/.exec(rest)?.groups;
        if (argument === undefined) continue;
        const at = start + argument.name!.length + 1 + argument.quote!.length;
        // Only arguments before the first stage count in FROM.
        if (stages.size === 1) defaults.set(argument.name!, { value: argument.value!, start: at });
      } else if (/^copy$/i.test(word)) {
        const from = /^(?:--[\w-]+(?:=\S+)?[ \t]+)*?--from=(?<image>\S+)/.exec(rest);
        if (from !== null)
          read(
            from.groups!.image!,
            start + from[0].length - from.groups!.image!.length,
            `COPY.${from.groups!.image!.replace(/[:@].*$/, '')}`,
          );
      } else {
        const from = /^(?:--\S+[ \t]+)*(?<image>[^\s#]+)(?:[ \t]+AS[ \t]+(?<stage>\S+))?/i.exec(rest);
        if (from === null) continue;
        const { image = '', stage } = from.groups!;
        const before = /^(?:--\S+[ \t]+)*/.exec(rest)![0].length;
        read(image, start + before, `FROM.${stage ?? image.replace(/(?<=.)[:@$].*$/, '')}`);
        stages.add((stage ?? `\0${stages.size}`).toLowerCase());
      }
    }
    return found;
  },
};
