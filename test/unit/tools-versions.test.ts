import { fileURLToPath } from 'node:url';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { goIsEnough } from '../../generators/lib/tools/build.ts';
import { diffFitsHelm, helmPluginFolders, helmWrapper, pluginYaml, versionIn } from '../../generators/lib/tools/resolve.ts';
import { linkerFlags, readBuild, requiredVersion, TOOLS, type ToolName } from '../../generators/lib/tools/tools.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('every tool has its version from go.mod, and tools of one module share a build', () => {
  for (const name of Object.keys(TOOLS) as ToolName[]) {
    const build = readBuild(root, name);
    assert.match(build.version, /^\d+\.\d+\.\d+$/);
    assert.match(build.folder, new RegExp(`^${build.module}-${build.version}-[0-9a-f]{10}$`));
    assert.ok(build.tools.includes(name));
  }
  assert.equal(readBuild(root, 'kube-scheduler').folder, readBuild(root, 'kube-apiserver').folder);
});

test('the version in go.mod is found in a require block and in a line of its own', () => {
  assert.equal(requiredVersion('require a.b/c v1.2.3\n', 'a.b/c'), '1.2.3');
  assert.equal(requiredVersion('require (\n\ta.b/c/d v0.1.0\n\ta.b/c v1.2.3 // indirect\n)\n', 'a.b/c'), '1.2.3');
  assert.throws(() => requiredVersion('module a.b/c\n', 'a.b/c'));
});

test('helm is told for which Kubernetes it renders', () => {
  const flags = linkerFlags('helm', '3.22.0', '1.36.3');
  assert.match(flags, '-X helm.sh/helm/v3/pkg/chartutil.k8sVersionMinor=36');
  assert.match(flags, '-X helm.sh/helm/v3/pkg/lint/rules.k8sVersionMajor=1');
  assert.match(flags, '-X helm.sh/helm/v3/internal/version.version=v3.22.0');
});

test('versions are read from what the tools print', () => {
  assert.equal(versionIn('v3.18.4'), '3.18.4');
  assert.equal(versionIn('helmfile version 1.1.3\n'), '1.1.3');
  assert.equal(versionIn('version: "3.15.0-rc.1"'), '3.15.0-rc.1');
  assert.is(versionIn('v4.3'), undefined);
});

test('Helm 4 needs a newer helm-diff, Helm 3 does not', () => {
  assert.ok(diffFitsHelm('3.9.14', '3.22.0'));
  assert.not(diffFitsHelm('3.9.14', '4.0.0'));
  assert.ok(diffFitsHelm('3.15.0', '4.3.1'));
});

test('a Go that may fetch a newer one of itself is enough', () => {
  assert.ok(goIsEnough('go1.26.8', 'local', '1.26.6'));
  assert.not(goIsEnough('go1.25.1', 'local', '1.26'));
  assert.ok(goIsEnough('go1.25.1', 'auto', '1.26'));
  assert.not(goIsEnough('go1.20', 'auto', '1.26'));
});

test('plugins are looked for where Helm looks', () => {
  assert.equal(helmPluginFolders({ HELM_PLUGINS: '/a:/b' }), ['/a', '/b']);
  assert.equal(helmPluginFolders({ HELM_DATA_HOME: '/d' }), ['/d/plugins']);
  assert.equal(helmPluginFolders({ XDG_DATA_HOME: '/x' }), ['/x/helm/plugins']);
  assert.equal(helmPluginFolders({ HOME: '/h' }, 'linux'), ['/h/.local/share/helm/plugins']);
  assert.equal(helmPluginFolders({ HOME: '/h' }, 'darwin'), ['/h/Library/helm/plugins']);
});

test('the helm script quotes its paths', () => {
  assert.match(helmWrapper("/o'k/helm", '/a b/plugins', 'linux'), `exec '/o'\\''k/helm' "$@"\n`);
  assert.match(helmWrapper('/helm', '/a b/plugins', 'linux'), "plugins='/a b/plugins'\n");
});

test('the plugin names itself and its version', () => {
  assert.match(pluginYaml('3.9.14'), 'name: diff\nversion: 3.9.14\n');
});

test.run();
