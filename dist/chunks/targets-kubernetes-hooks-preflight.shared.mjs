import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  component3 as component
} from "./configuration-text.shared.mjs";

// generators/targets/kubernetes/hooks/preflight.ts
var LEAST_HELM = [3, 18];
var LEAST_DIFF_FOR_HELM_4 = [3, 15];
function toolProblems(helm, plugins) {
  const version = parts(helm);
  if (version === void 0) return ["helm is not on the PATH; `./init.sh` shows how to get it"];
  if (below(version, LEAST_HELM)) return [`helm ${helm} is too old: 3.18 or newer is needed, 4 works too`];
  if (plugins === void 0) return [];
  const diff = parts(/^diff\s+(\S+)/m.exec(plugins)?.[1]);
  if (diff === void 0)
    return [
      "the helm plugin diff is missing; install it: helm plugin install https://github.com/databus23/helm-diff (helm 4: with --verify=false)"
    ];
  if (version[0] >= 4 && below(diff, LEAST_DIFF_FOR_HELM_4)) {
    return [
      `helm-diff ${diff.join(".")} passes a flag that helm 4 refuses: update the plugin to 3.15 or newer, or use \`helmfile sync\`, which needs no diff`
    ];
  }
  return [];
}
function judgePorts(services, k3s) {
  const others = services.filter((service) => service.metadata.namespace !== component.namespace && holdsWebPorts(service));
  if (others.length === 0) return {};
  const names = others.map(({ metadata }) => `${metadata.namespace}/${metadata.name}`).join(", ");
  if (!k3s) return { warning: `${names} also listens on 80 or 443; that is fine where each load balancer gets an address of its own` };
  return {
    problem: `${names} holds ports 80 and 443 of the node, so HAProxy's load balancer would stay pending. Either
  - turn k3s's own off: put "disable: [traefik]" into /etc/rancher/k3s/config.yaml and restart k3s, or
  - keep it for other sites and set ingress.enabled: false with an HAProxy controller (haproxytech) of your own`
  };
}
function holdsWebPorts({ spec }) {
  const ports = spec?.ports ?? [];
  return spec?.type === "LoadBalancer" && ports.some(({ port }) => port === 80 || port === 443);
}
function parts(version) {
  const match = /^v?(\d+)\.(\d+)\.(\d+)/.exec(version ?? "");
  return match === null ? void 0 : [Number(match[1]), Number(match[2]), Number(match[3])];
}
function below(version, [major, minor]) {
  return version[0] < major || version[0] === major && version[1] < minor;
}

export {
  toolProblems,
  judgePorts
};
