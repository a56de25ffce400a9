import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type ToolName =
  | 'helm'
  | 'helmfile'
  | 'helm-diff'
  | 'etcd'
  | 'kube-apiserver'
  | 'kube-controller-manager'
  | 'kube-scheduler'
  | 'kwok'
  | 'helm4'
  | 'docker-compose';

/** How a tool that users have themselves is recognised and, where it is missing, installed. */
export interface UserInstalled {
  /** Accepted versions, as a semver range. */
  readonly range: string;
  /** Arguments that make it print its version; absent for a Helm plugin, whose `plugin.yaml` says it. */
  readonly versionArgs?: readonly string[];
  /** The three usual ways: a package manager, a release to download, a version manager. `VERSION` stands for the pinned one. */
  readonly install: readonly [string, string, string];
}

export interface Tool {
  /** Folder under `tools/go` whose `go.mod` pins the version. Tools of one module are built together. */
  readonly module: string;
  /** Module path whose `require` line in that `go.mod` is the tool's version. */
  readonly requires: string;
  readonly package: string;
  /** What `go build` calls the program, where that is not the tool's name. */
  readonly builtAs?: string;
  /** Absent for what is taken from our own build only: the sandbox's control plane; Helm 4 and Docker Compose for the tests. */
  readonly userInstalled?: UserInstalled;
}

const KUBERNETES = { module: 'kubernetes', requires: 'k8s.io/kubernetes' } as const;

export const TOOLS: Readonly<Record<ToolName, Tool>> = {
  helm: {
    module: 'helm',
    requires: 'helm.sh/helm/v3',
    package: 'helm.sh/helm/v3/cmd/helm',
    userInstalled: {
      range: '>=3.18.0 <5',
      versionArgs: ['version', '--template', '{{.Version}}'],
      install: [
        'package manager: brew install helm · sudo snap install helm --classic · sudo pacman -S helm',
        'release: https://github.com/helm/helm/releases/tag/vVERSION, unpack, put "helm" on the PATH or into .tools/bin',
        'mise use -g helm@VERSION, or install Go and run this again: it is then built from source',
      ],
    },
  },
  helmfile: {
    module: 'helmfile',
    requires: 'github.com/helmfile/helmfile',
    package: 'github.com/helmfile/helmfile',
    userInstalled: {
      range: '>=1.0.0 <2',
      versionArgs: ['--version'],
      install: [
        'package manager: brew install helmfile · sudo pacman -S helmfile',
        'release: https://github.com/helmfile/helmfile/releases/tag/vVERSION, unpack, put "helmfile" on the PATH or into .tools/bin',
        'mise use -g helmfile@VERSION, or install Go and run this again: it is then built from source',
      ],
    },
  },
  'helm-diff': {
    module: 'helm-diff',
    requires: 'github.com/databus23/helm-diff/v3',
    package: 'github.com/databus23/helm-diff/v3',
    userInstalled: {
      range: '>=3.9.0',
      install: [
        'as a Helm plugin: helm plugin install https://github.com/databus23/helm-diff',
        'release: https://github.com/databus23/helm-diff/releases, unpack "diff" into the folder that "helm env HELM_PLUGINS" prints',
        'install Go and run this again: it is then built from source',
      ],
    },
  },
  etcd: {
    module: 'etcd',
    requires: 'go.etcd.io/etcd/server/v3',
    package: 'go.etcd.io/etcd/server/v3',
    builtAs: 'server',
  },
  'kube-apiserver': { ...KUBERNETES, package: 'k8s.io/kubernetes/cmd/kube-apiserver' },
  'kube-controller-manager': { ...KUBERNETES, package: 'k8s.io/kubernetes/cmd/kube-controller-manager' },
  'kube-scheduler': { ...KUBERNETES, package: 'k8s.io/kubernetes/cmd/kube-scheduler' },
  kwok: { module: 'kwok', requires: 'sigs.k8s.io/kwok', package: 'sigs.k8s.io/kwok/cmd/kwok' },
  helm4: { module: 'helm4', requires: 'helm.sh/helm/v4', package: 'helm.sh/helm/v4/cmd/helm', builtAs: 'helm' },
  'docker-compose': {
    module: 'docker-compose',
    requires: 'github.com/docker/compose/v2',
    package: 'github.com/docker/compose/v2/cmd',
    builtAs: 'cmd',
  },
};

/** Go itself, where it is missing. */
export const INSTALL_GO = [
  'package manager: brew install go · sudo snap install go --classic · sudo pacman -S go',
  'release: https://go.dev/dl/',
  'mise use -g go@latest',
] as const;

/** `helm diff` of an older plugin passes a flag that Helm 4 refuses, so `helmfile apply` needs one of these with it. */
export const HELM_DIFF_FOR_HELM_4 = '>=3.15.0';

/** One `go build`: all tools of a module, with everything that decides what comes out of it. */
export interface Build {
  readonly module: string;
  /** Without the leading `v`. */
  readonly version: string;
  /** Lowest Go version that the module accepts. */
  readonly go: string;
  readonly ldflags: string;
  readonly tools: readonly ToolName[];
  /** Name of its folder in the cache. */
  readonly folder: string;
}

/** Free disk space that a build from nothing may take, in bytes: sources, object files and the programs together. */
export const BUILD_SPACE: Readonly<Record<string, number>> = {
  helm: 1.5e9,
  helm4: 1.5e9,
  helmfile: 4e9,
  'helm-diff': 1.5e9,
  etcd: 1e9,
  kubernetes: 3.5e9,
  kwok: 2e9,
  'docker-compose': 2e9,
};

/** Reads what a tool is built from. `root` is the project's folder. */
export function readBuild(root: string, name: ToolName): Build {
  const { module, requires } = TOOLS[name];
  const file = (folder: string, base: string): string => readFileSync(join(root, 'tools', 'go', folder, base), 'utf8');
  const goMod = file(module, 'go.mod');
  const goSum = file(module, 'go.sum');
  const version = requiredVersion(goMod, requires);
  const kubernetes = requiredVersion(file(KUBERNETES.module, 'go.mod'), KUBERNETES.requires);
  const ldflags = linkerFlags(module, version, kubernetes);
  const hash = createHash('sha256')
    .update(JSON.stringify([goMod, goSum, ldflags, process.platform, process.arch]))
    .digest('hex');
  return {
    module,
    version,
    go: /^go (\S+)$/m.exec(goMod)?.[1] ?? '0',
    ldflags,
    tools: (Object.keys(TOOLS) as ToolName[]).filter((tool) => TOOLS[tool].module === module),
    folder: `${module}-${version}-${hash.slice(0, 10)}`,
  };
}

/** The version, without `v`, that `go.mod` requires of a module. */
export function requiredVersion(goMod: string, module: string): string {
  for (const line of goMod.split('\n')) {
    const [name, version] = line
      .replace(/^\s*require\s+/, '')
      .trim()
      .split(/\s+/);
    if (name === module && version?.startsWith('v')) return version.slice(1);
  }
  throw new Error(`go.mod does not require ${module}`);
}

/**
 * Linker flags of a module's programs. Built from a module of ours, they would not know their own version; and a Helm 3 that
 * is not told for which Kubernetes it renders takes 1.20, which real charts refuse: it is told the sandbox's, `kubernetes`.
 */
export function linkerFlags(module: string, version: string, kubernetes: string): string {
  const [major, minor] = kubernetes.split('.');
  const stamps = (): readonly string[] => {
    switch (module) {
      case 'helm':
        return [
          `helm.sh/helm/v3/internal/version.version=v${version}`,
          ...['pkg/chartutil', 'pkg/lint/rules'].flatMap((folder) => [
            `helm.sh/helm/v3/${folder}.k8sVersionMajor=${major}`,
            `helm.sh/helm/v3/${folder}.k8sVersionMinor=${minor}`,
          ]),
        ];
      case 'helm4':
        return [`helm.sh/helm/v4/internal/version.version=v${version}`];
      case 'helmfile':
        return [`go.szostok.io/version.version=v${version}`];
      case 'helm-diff':
        return [`github.com/databus23/helm-diff/v3/cmd.Version=${version}`];
      case 'docker-compose':
        return [`github.com/docker/compose/v2/internal.Version=v${version}`];
      case 'kubernetes':
        return [
          `k8s.io/component-base/version.gitVersion=v${version}`,
          `k8s.io/component-base/version.gitMajor=${major}`,
          `k8s.io/component-base/version.gitMinor=${minor}`,
        ];
      default:
        return [];
    }
  };
  return ['-s', '-w', ...stamps().map((stamp) => `-X ${stamp}`)].join(' ');
}
