import type { AppName, Component, Plan, Values } from './component.ts';
import { COMPONENTS } from './index.ts';
import { APP_NAMES, APP_NAMESPACE, service } from './services/table.ts';

export function plan(values: Values): Plan {
  const voice = values.livekit.enabled || values.livekit.url !== '';
  return {
    installed: Object.fromEntries(COMPONENTS.map(({ release, installed }) => [release, installed(values)])),
    apps: Object.fromEntries(
      APP_NAMES.map((app) => [app, values.apps[app].enabled && (voice || !service(app).needsVoice)]),
    ) as Plan['apps'],
    voice,
  };
}

/** Every namespace that something is deployed to. */
export function namespacesOf({ installed }: Plan): string[] {
  return [APP_NAMESPACE, ...COMPONENTS.filter(({ release }) => installed[release]).map(({ namespace }) => namespace)];
}

/** `namespace/release` of those releases that are installed: what is disabled is not waited for. */
export function installedOf(releases: readonly string[], { installed }: Plan): string[] {
  return releases.filter((release) => installed[release]).map((release) => `${componentOf(release).namespace}/${release}`);
}

/** @throws Error for a name that is no release of a component */
export function componentOf(release: string): Component {
  const found = COMPONENTS.find((component) => component.release === release);
  if (found === undefined) throw new Error(`no component ${release}`);
  return found;
}

/** What an app uses here and does not connect to again after that has restarted. */
export function brokersOf(app: AppName, { installed }: Plan): Component[] {
  return COMPONENTS.filter(({ release, restartsUsers }) => restartsUsers && installed[release] && service(app).uses.includes(release));
}
