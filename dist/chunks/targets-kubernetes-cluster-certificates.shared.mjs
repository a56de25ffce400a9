import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  kubectl
} from "./targets-kubernetes-cluster-kubectl.shared.mjs";

// generators/targets/kubernetes/cluster/certificates.ts
import { X509Certificate } from "node:crypto";
async function fetchCertificate(cluster, namespace, secret) {
  const args = ["get", "secret", secret, "-n", namespace, "--ignore-not-found", "-o", "jsonpath={.data.tls\\.crt}"];
  const result = await kubectl(cluster, args);
  if (!result.ok) throw new Error(result.message);
  return parseCertificate(Buffer.from(result.stdout, "base64").toString("latin1"));
}
function parseCertificate(text) {
  const pem = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/.exec(text)?.[0];
  if (pem === void 0) return void 0;
  try {
    const x509 = new X509Certificate(pem);
    return {
      pem: `${pem.replaceAll("\r", "")}
`,
      subject: x509.subject,
      expires: new Date(x509.validTo),
      authority: x509.ca,
      key: x509.publicKey.export({ type: "spki", format: "der" }).toString("base64"),
      covers: (host) => x509.checkHost(host) !== void 0
    };
  } catch {
    return void 0;
  }
}

export {
  fetchCertificate,
  parseCertificate
};
