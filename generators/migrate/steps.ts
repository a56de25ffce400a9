import { shellWord } from '../lib/shell-quote.ts';
import type { Step, Values } from '../components/component.ts';
import { MODULES } from '../components/index.ts';
import { plan as planOf } from '../components/plan.ts';
import { workloadKind } from '../components/services/scale.ts';
import { APP_NAMES, APP_NAMESPACE, service } from '../components/services/table.ts';

/** What the official compose set-up has data of, by release. */
export interface ComposeData {
  readonly releases: ReadonlySet<string>;
  /** Releases whose database there has a user. */
  readonly withUser: ReadonlySet<string>;
}

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
        `${compose} stop caddy web api events autumn january gifbox crond pushd voice-ingress`,
        ...parts.flatMap(({ save }) => save),
      ],
    },
    deploy(name),
    ...parts.flatMap(({ restore }) => restore),
    start(values),
  ];
}

/** The same for the original deployment, whose pods may run in the same cluster and namespaces. */
export function helmfileSteps(name: string, values: Values): Step[] {
  const { installed } = planOf(values);
  const parts = MODULES.flatMap(({ component, takeOver }) =>
    takeOver !== undefined && installed[component!.release] ? [takeOver.fromHelmfile(values)] : [],
  );
  return [
    {
      title: 'Look what is there; volumes keep their data only under the same names',
      commands: ['helm ls -A', 'kubectl get pvc -A', `helmfile -e ${name} diff`],
    },
    ...parts.flatMap(({ save }) => save),
    deploy(name),
    ...parts.flatMap(({ restore }) => restore),
    start(values),
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
