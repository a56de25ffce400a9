/** A repository that has nothing to do with Stoat, and a stand-in for the registries that its pins name. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { standInServer, type StandIn } from './stand-in-server.ts';

export const digestOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** Files with their pins, and what `bump` makes of each line that it changes. */
export interface ForeignFile {
  readonly text: string;
  readonly changed: Readonly<Record<string, string>>;
}

const CADDY = digestOf('caddy:2.10.0-alpine');
const NEW_CADDY = digestOf('library/caddy:2.10.2-alpine');

export const FOREIGN: Readonly<Record<string, ForeignFile>> = {
  'deploy/helmfile.yaml.gotmpl': {
    text: `# Ours.
{{- $env := .Environment.Name }}
repositories:
  - name: bitnami
    url: https://charts.bitnami.com/bitnami
  - { name: forge, url: registry.example.org/charts, oci: true }
---
releases:
{{- if eq $env "prod" }}
  - name: redis
    chart: bitnami/redis
    version: 24.1.2   # the cache
    values: [{{ .Values | toYaml | quote }}]
{{- end }}
  - name: broker
    chart: forge/rabbitmq
    version: "16.0.1"
  - name: own
    chart: ./charts/own
    version: 0.1.0
  - name: loose
    chart: bitnami/mongodb
    version: ~16.4
  - name: chosen
    chart: bitnami/postgresql
    version: {{ .Values.postgres }}
`,
    changed: { '    version: 24.1.2   # the cache': '    version: 24.2.0   # the cache', '    version: "16.0.1"': '    version: "16.0.2"' },
  },
  'charts/own/Chart.yaml': {
    text: `apiVersion: v2
name: own
version: 0.1.0
appVersion: "9"
dependencies:
- name: redis
  version: 24.1.2
  repository: https://charts.bitnami.com/bitnami
- name: sibling
  version: 0.1.0
  repository: file://../sibling
`,
    changed: { '  version: 24.1.2': '  version: 24.2.0' },
  },
  'charts/own/values.yaml': {
    text: `image:
  registry: ghcr.io
  repository: example/app
  tag: v1.2.3
sidecar: { image: { repository: caddy, tag: "2.10.0-alpine", digest: ${CADDY} } }
my.key:
  # renovate: datasource=docker depName=valkey/valkey
  7zip: '8.1.4-alpine'
# renovate: datasource=docker depName=valkey/valkey
# old: 7.0.0-alpine
number: { repository: redis, tag: 7.2 }
`,
    changed: {
      '  tag: v1.2.3': '  tag: v1.2.4',
      [`sidecar: { image: { repository: caddy, tag: "2.10.0-alpine", digest: ${CADDY} } }`]: `sidecar: { image: { repository: caddy, tag: "2.10.2-alpine", digest: ${NEW_CADDY} } }`,
      "  7zip: '8.1.4-alpine'": "  7zip: '8.1.5-alpine'",
    },
  },
  'compose.yaml': {
    text: `services:\r
  cache:\r
    image: valkey/valkey:8.1.4-alpine\r
  web:\r
    image: 'caddy:2.10.0-alpine@${CADDY}'\r
  app: { image: "ghcr.io/example/app:\${APP_TAG:-v1.2.3}" }\r
  built:\r
    image: example/built:1.0.0\r
    build: .\r
  loose:\r
    image: redis`,
    changed: {
      '    image: valkey/valkey:8.1.4-alpine\r': '    image: valkey/valkey:8.1.5-alpine\r',
      [`    image: 'caddy:2.10.0-alpine@${CADDY}'\r`]: `    image: 'caddy:2.10.2-alpine@${NEW_CADDY}'\r`,
    },
  },
  'app/Dockerfile': {
    text: `# syntax=docker/dockerfile:1
ARG NODE=20.18.0
FROM --platform=$BUILDPLATFORM node:\${NODE}-alpine AS build
COPY . .
# renovate: datasource=github-releases depName=just packageName=casey/just
ENV JUST_VERSION=1.40.0 
FROM caddy:2.10.0-alpine
COPY --from=build /app /srv
COPY --from=valkey/valkey:8.1.4-alpine /usr/local/bin/valkey-cli /bin/
`,
    changed: {
      'ARG NODE=20.18.0': 'ARG NODE=20.19.1',
      'ENV JUST_VERSION=1.40.0 ': 'ENV JUST_VERSION=1.41.0 ',
      'FROM caddy:2.10.0-alpine': 'FROM caddy:2.10.2-alpine',
      'COPY --from=valkey/valkey:8.1.4-alpine /usr/local/bin/valkey-cli /bin/':
        'COPY --from=valkey/valkey:8.1.5-alpine /usr/local/bin/valkey-cli /bin/',
    },
  },
  'overlays/prod/kustomization.yaml': {
    text: `resources: [../../base, job.yaml]
images:
  - name: app
    newName: ghcr.io/example/app
    newTag: v1.2.3
helmCharts:
  - name: redis
    repo: https://charts.bitnami.com/bitnami
    version: 24.1.2
`,
    changed: { '    newTag: v1.2.3': '    newTag: v1.2.4', '    version: 24.1.2': '    version: 24.2.0' },
  },
  'overlays/prod/job.yaml': {
    text: `apiVersion: batch/v1
kind: Job
metadata: { name: migrate }
spec:
  template:
    spec:
      containers:
        - name: app
          image: ghcr.io/example/app:v1.2.3
`,
    changed: { '          image: ghcr.io/example/app:v1.2.3': '          image: ghcr.io/example/app:v1.2.4' },
  },
  '.env': {
    text: `# renovate: datasource=docker depName=ghcr.io/example/app
APP_TAG=v1.2.3
export OTHER=1
`,
    changed: { 'APP_TAG=v1.2.3': 'APP_TAG=v1.2.4' },
  },
};

/** A file as `bump --write` has to leave it. */
export function bumped({ text, changed }: ForeignFile): string {
  return Object.entries(changed).reduce((at, [line, after]) => at.replace(line, () => after), text);
}

export const FOREIGN_POLICY = `files:
  - deploy/helmfile.yaml.gotmpl
  - '**/{Chart,values,kustomization,job}.yaml'
  - compose.yaml
  - '**/Dockerfile'
  - .env
groups:
  - name: app
    pins: [.env, '**/job.yaml', 'overlays/prod/kustomization.yaml:images.*', 'charts/own/values.yaml:image.tag']
  - name: charts
    pins: ['deploy/*', '**/Chart.yaml', 'overlays/prod/kustomization.yaml:helmCharts.*']
`;

const CHARTS: Readonly<Record<string, readonly string[]>> = {
  redis: ['24.1.2', '24.2.0', '25.0.0'],
  mongodb: ['16.4.3'],
  postgresql: ['1.0.0'],
};
const TAGS: Readonly<Record<string, readonly string[]>> = {
  'charts/rabbitmq': ['16.0.1', '16.0.2'],
  'example/app': ['v1.2.3', 'v1.2.4', 'latest'],
  'valkey/valkey': ['8.1.4-alpine', '8.1.5-alpine', '8.1.5'],
  'library/caddy': ['2.10.0-alpine', '2.10.2-alpine', '2.10.2'],
  'library/node': ['20.18.0-alpine', '20.19.1-alpine', '20.19.1', '22.0.0-alpine'],
};
const RELEASES: readonly string[] = ['1.40.0', '1.41.0'];

/** Hosts that the pins name, each replaced by the stand-in. */
const HOSTS = [
  'docker.io',
  'ghcr.io',
  'https://registry.example.org',
  'https://charts.bitnami.com',
  'https://api.github.com',
  'https://github.com',
];

export async function foreignRegistries(): Promise<StandIn & { readonly mirrors: readonly string[] }> {
  const server = await standInServer(answer);
  return { ...server, mirrors: HOSTS.flatMap((host) => ['--registry', `${host.replace('https://registry', 'registry')}=${server.url}`]) };
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = request.url!.replace(/\?.*$/, '');
  const [, name = '', kind, reference = ''] = /^\/v2\/(.+)\/(tags|manifests)\/(.+)$/.exec(path) ?? [];
  if (path === '/bitnami/index.yaml') {
    const lines = Object.entries(CHARTS).flatMap(([chart, versions]) => [
      `  ${chart}:`,
      ...versions.flatMap((version) => [`  - name: ${chart}`, '    created: "2026-01-01T00:00:00Z"', `    version: ${version}`]),
    ]);
    response.end(`apiVersion: v1\nentries:\n${lines.join('\n')}\n`);
  } else if (kind === 'tags' && TAGS[name] !== undefined) response.end(JSON.stringify({ name, tags: TAGS[name] }));
  else if (kind === 'manifests' && TAGS[name]?.includes(reference))
    response.setHeader('docker-content-digest', digestOf(`${name}:${reference}`)).end('{}');
  else if (path === '/repos/casey/just/releases')
    response.end(
      JSON.stringify(
        RELEASES.map((version) => ({
          tag_name: version,
          name: version,
          body: '',
          html_url: `https://github.com/casey/just/releases/tag/${version}`,
          draft: false,
          prerelease: false,
          published_at: '2026-01-01T00:00:00Z',
        })),
      ),
    );
  else response.writeHead(404).end('{}');
}
