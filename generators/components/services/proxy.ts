import type { Report, WarningContext } from '../component.ts';

/** A published hole (GHSA-xhww-5g9p-vvq5, May 2026) is closed from here on. */
const CLOSED_IN = [0, 13, 0];

export function proxyWarnings({ values, plan }: WarningContext, report: Report): void {
  const override = values.stoatImageOverrides.proxy;
  const tag = override ?? values.stoatImageTag;
  if (!plan.apps.proxy || !olderThan(tag, CLOSED_IN)) return;
  report(
    override === undefined ? 'stoatImageTag' : 'stoatImageOverrides.proxy',
    `proxy ${tag} has a published hole: strangers can make it fetch internal addresses (GHSA-xhww-5g9p-vvq5); v0.13.0 closes it`,
  );
}

/** Whether a tag `vMAJOR.MINOR.PATCH` is below a version; tags of any other form are not judged. */
function olderThan(tag: string, version: readonly number[]): boolean {
  const match = /^v?(\d+)\.(\d+)\.(\d+)(-.+)?$/.exec(tag);
  if (match === null) return false;
  for (const [index, part] of version.entries()) {
    const found = Number(match[index + 1]);
    if (found !== part) return found < part;
  }
  return match[4] !== undefined;
}
