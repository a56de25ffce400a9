import { shellWord } from '../lib/shell-quote.ts';
import type { Step, Values } from '../components/component.ts';
import { MODULES } from '../components/index.ts';
import { plan as planOf } from '../components/plan.ts';
import { workloadKind } from '../components/services/scale.ts';
import { APP_NAMES, APP_NAMESPACE, service } from '../components/services/table.ts';
import type { OldReleases } from './old-helmfile.ts';

/** What the official compose set-up has data of, by release. */
export interface ComposeData {
  readonly releases: ReadonlySet<string>;
  /** Releases whose database there has a user. */
  readonly withUser: ReadonlySet<string>;
  /** Services of its compose file; empty where there is none. Older ones have fewer. */
  readonly services: ReadonlySet<string>;
}

/** Services that change the data, in all versions of the official compose file. */
const SERVERS = ['caddy', 'web', 'api', 'events', 'autumn', 'january', 'gifbox', 'crond', 'pushd', 'voice-ingress'];

/** What is left to do by hand after taking over the official compose set-up. No command holds a secret, all read them where they are. */
export function composeSteps(name: string, folder: string, data: ComposeData, values: Values): Step[] {
  const compose = `docker compose --project-directory ${shellWord(folder)}`;
  const parts = MODULES.flatMap(({ component, takeOver }) => {
    const release = component?.release ?? '';
    const found = { compose, values, data: data.releases.has(release), hasUser: data.withUser.has(release) };
    return takeOver === undefined ? [] : [takeOver.fromCompose(found)];
  });
  return [
    {
      title: 'Save the data of the old installation, while nobody changes it',
      commands: [
        `${compose} stop ${SERVERS.filter((name) => data.services.size === 0 || data.services.has(name)).join(' ')}`,
        ...parts.flatMap(({ save }) => save),
      ],
    },
    deploy(name),
    ...parts.flatMap(({ restore }) => restore),
    start(values),
  ];
}

/** The same for the original deployment: what that folder's own helmfile says, and questions for what it does not. */
export function helmfileSteps(name: string, releases: OldReleases, values: Values): Step[] {
  const { installed } = planOf(values);
  const parts = MODULES.flatMap(({ component, takeOver }) =>
    takeOver !== undefined && installed[component!.release] ? [takeOver.fromHelmfile({ values, old: releases.of(component!) })] : [],
  );
  const servers = releases.of({ ...service('api'), namespace: APP_NAMESPACE, chart: './helm/stoat-app' });
  const steps: Step[] = [
    {
      title: 'Look what is there; volumes keep their data only under the same names',
      commands: ['helm ls -A', 'kubectl get pvc -A', `helmfile -e ${name} diff`],
    },
    {
      title: 'Stop the old servers, so that nothing changes any more; the way back is helmfile sync in the old folder',
      commands: [
        `kubectl -n ${servers.namespace} scale deployment --all --replicas=0`,
        // Two Ingresses of one host would share its requests.
        ...(servers.inPlace ? [] : [`kubectl -n ${servers.namespace} delete ingress --all`]),
      ],
    },
    ...parts.flatMap(({ save }) => save),
    deploy(name),
    ...parts.flatMap(({ restore }) => restore),
    start(values),
  ];
  return [...questions(steps), ...steps];
}

/** Asks for what stands in variables, because the folder does not say it. */
function questions(steps: readonly Step[]): Step[] {
  const text = steps.flatMap(({ commands }) => commands).join('\n');
  const asked = new Set([...text.matchAll(/read -r (OLD_\w+)/g)].map(([, name]) => name!));
  const names = [...new Set([...text.matchAll(/\$(OLD_\w+)/g)].map(([, name]) => name!))].filter((name) => !asked.has(name));
  if (names.length === 0) return [];
  const question = (name: string): string => {
    const [, release, what] = /^OLD_(\w+)_(NAMESPACE|RELEASE)$/.exec(name)!;
    const asked = `${what === 'RELEASE' ? 'Release' : 'Namespace'} of the old ${release!.toLowerCase().replaceAll('_', '-')}`;
    return `printf '${asked}: '; read -r ${name}`;
  };
  return [
    {
      title: 'The old folder does not say how its releases and namespaces are called: look, and answer (one shell for all steps)',
      commands: ['helm ls -A', ...names.map(question)],
    },
  ];
}

function deploy(name: string): Step {
  return {
    title: 'Deploy, then stop the servers until the data is there',
    commands: [`helmfile -e ${name} apply`, `kubectl -n ${APP_NAMESPACE} scale deployment,statefulset --all --replicas=0`],
  };
}

function start({ apps }: Values): Step {
  const others = APP_NAMES.filter((app) => apps[app].enabled && apps[app].replicas !== 1);
  return {
    title: 'Start the servers, and keep the old installation and its volumes until files and messages are seen in the new one',
    commands: [
      `kubectl -n ${APP_NAMESPACE} scale deployment,statefulset --all --replicas=1`,
      ...others.map((app) => {
        const { replicas } = apps[app];
        return `kubectl -n ${APP_NAMESPACE} scale ${workloadKind(service(app), replicas)} ${service(app).release} --replicas=${replicas}`;
      }),
      `kubectl -n ${APP_NAMESPACE} get pods`,
    ],
  };
}
