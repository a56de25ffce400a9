{{/* Pieces of the custom resources' schemas: the documented fields, nothing else, so that the API server names an unknown
     one. Below the solvers and issuers that this project does not use (dns01, vault, venafi …) anything goes. */}}
{{- define "schema.strings" -}}
{ type: array, items: { type: string } }
{{- end -}}

{{- define "schema.map" -}}
{ type: object, additionalProperties: { type: string } }
{{- end -}}

{{- define "schema.open" -}}
{ type: object, x-kubernetes-preserve-unknown-fields: true }
{{- end -}}

{{- define "schema.secretKey" -}}
{ type: object, required: [name], properties: { name: { type: string }, key: { type: string } } }
{{- end -}}

{{- define "schema.issuerRef" -}}
type: object
required: [name]
properties:
  name: { type: string }
  kind: { type: string }
  group: { type: string }
{{- end -}}

{{- define "schema.conditions" -}}
type: array
x-kubernetes-list-type: map
x-kubernetes-list-map-keys: [type]
items:
  type: object
  required: [type, status]
  properties:
    type: { type: string }
    status: { type: string, enum: ["True", "False", Unknown] }
    reason: { type: string }
    message: { type: string }
    lastTransitionTime: { type: string, format: date-time }
    observedGeneration: { type: integer, format: int64 }
{{- end -}}

{{- define "schema.keystore" -}}
type: object
required: [create]
properties:
  create: { type: boolean }
  alias: { type: string }
  profile: { type: string, enum: [LegacyRC2, LegacyDES, Modern2023] }
  password: { type: string }
  passwordSecretRef: {{ include "schema.secretKey" . }}
{{- end -}}

{{- define "schema.names" -}}
type: object
properties:
  {{- range list "dnsDomains" "emailAddresses" "ipRanges" "uriDomains" }}
  {{ . }}: {{ include "schema.strings" $ }}
  {{- end }}
{{- end -}}

{{- define "schema.certificate" -}}
type: object
required: [secretName, issuerRef]
properties:
  secretName: { type: string }
  issuerRef:
    {{- include "schema.issuerRef" . | nindent 4 }}
  commonName: { type: string }
  literalSubject: { type: string }
  subject:
    type: object
    properties:
      serialNumber: { type: string }
      {{- range list "countries" "localities" "organizationalUnits" "organizations" "postalCodes" "provinces" "streetAddresses" }}
      {{ . }}: {{ include "schema.strings" $ }}
      {{- end }}
  {{- range list "dnsNames" "ipAddresses" "uris" "emailAddresses" }}
  {{ . }}: {{ include "schema.strings" $ }}
  {{- end }}
  otherNames:
    type: array
    items: { type: object, properties: { oid: { type: string }, utf8Value: { type: string } } }
  isCA: { type: boolean }
  usages: {{ include "schema.usages" . }}
  duration: { type: string }
  renewBefore: { type: string }
  renewBeforePercentage: { type: integer, format: int32 }
  revisionHistoryLimit: { type: integer, format: int32 }
  encodeUsagesInRequest: { type: boolean }
  signatureAlgorithm:
    type: string
    enum: [SHA256WithRSA, SHA384WithRSA, SHA512WithRSA, ECDSAWithSHA256, ECDSAWithSHA384, ECDSAWithSHA512, PureEd25519]
  privateKey:
    type: object
    properties:
      algorithm: { type: string, enum: [RSA, ECDSA, Ed25519] }
      encoding: { type: string, enum: [PKCS1, PKCS8] }
      rotationPolicy: { type: string, enum: [Never, Always] }
      size: { type: integer }
  secretTemplate:
    type: object
    properties:
      annotations: {{ include "schema.map" . }}
      labels: {{ include "schema.map" . }}
  additionalOutputFormats:
    type: array
    items: { type: object, required: [type], properties: { type: { type: string, enum: [DER, CombinedPEM] } } }
  keystores:
    type: object
    properties:
      jks:
        {{- include "schema.keystore" . | nindent 8 }}
      pkcs12:
        {{- include "schema.keystore" . | nindent 8 }}
  nameConstraints:
    type: object
    properties:
      critical: { type: boolean }
      permitted:
        {{- include "schema.names" . | nindent 8 }}
      excluded:
        {{- include "schema.names" . | nindent 8 }}
{{- end -}}

{{- define "schema.usages" -}}
{ type: array, items: { type: string, enum: [signing, digital signature, content commitment, key encipherment, key agreement, data encipherment, cert sign, crl sign, encipher only, decipher only, any, server auth, client auth, code signing, email protection, s/mime, ipsec end system, ipsec tunnel, ipsec user, timestamping, ocsp signing, microsoft sgc, netscape sgc] } }
{{- end -}}

{{- define "schema.certificateStatus" -}}
type: object
properties:
  conditions:
    {{- include "schema.conditions" . | nindent 4 }}
  failedIssuanceAttempts: { type: integer }
  lastFailureTime: { type: string, format: date-time }
  nextPrivateKeySecretName: { type: string }
  notAfter: { type: string, format: date-time }
  notBefore: { type: string, format: date-time }
  renewalTime: { type: string, format: date-time }
  revision: { type: integer }
{{- end -}}

{{- define "schema.certificateRequest" -}}
type: object
required: [issuerRef, request]
properties:
  issuerRef:
    {{- include "schema.issuerRef" . | nindent 4 }}
  request: { type: string, format: byte }
  duration: { type: string }
  isCA: { type: boolean }
  usages: {{ include "schema.usages" . }}
  username: { type: string }
  uid: { type: string }
  groups: {{ include "schema.strings" . }}
  extra: { type: object, additionalProperties: {{ include "schema.strings" . }} }
{{- end -}}

{{- define "schema.certificateRequestStatus" -}}
type: object
properties:
  conditions:
    {{- include "schema.conditions" . | nindent 4 }}
  ca: { type: string, format: byte }
  certificate: { type: string, format: byte }
  failureTime: { type: string, format: date-time }
{{- end -}}

{{- define "schema.solver" -}}
type: object
properties:
  selector:
    type: object
    properties:
      dnsNames: {{ include "schema.strings" . }}
      dnsZones: {{ include "schema.strings" . }}
      matchLabels: {{ include "schema.map" . }}
  dns01: {{ include "schema.open" . }}
  http01:
    type: object
    properties:
      ingress:
        type: object
        properties:
          ingressClassName: { type: string }
          class: { type: string }
          name: { type: string }
          serviceType: { type: string }
          podTemplate: {{ include "schema.open" . }}
          ingressTemplate:
            type: object
            properties:
              metadata:
                type: object
                properties:
                  annotations: {{ include "schema.map" . }}
                  labels: {{ include "schema.map" . }}
      gatewayHTTPRoute: {{ include "schema.open" . }}
{{- end -}}

{{- define "schema.issuer" -}}
type: object
properties:
  selfSigned:
    type: object
    properties:
      crlDistributionPoints: {{ include "schema.strings" . }}
  ca:
    type: object
    required: [secretName]
    properties:
      secretName: { type: string }
      {{- range list "crlDistributionPoints" "issuingCertificateURLs" "ocspServers" }}
      {{ . }}: {{ include "schema.strings" $ }}
      {{- end }}
  acme:
    type: object
    required: [server, privateKeySecretRef]
    properties:
      server: { type: string }
      email: { type: string }
      privateKeySecretRef: {{ include "schema.secretKey" . }}
      solvers:
        type: array
        items:
          {{- include "schema.solver" . | nindent 10 }}
      caBundle: { type: string, format: byte }
      disableAccountKeyGeneration: { type: boolean }
      enableDurationFeature: { type: boolean }
      preferredChain: { type: string, maxLength: 64 }
      profile: { type: string }
      skipTLSVerify: { type: boolean }
      externalAccountBinding:
        type: object
        required: [keyID, keySecretRef]
        properties:
          keyID: { type: string }
          keyAlgorithm: { type: string, enum: [HS256, HS384, HS512] }
          keySecretRef: {{ include "schema.secretKey" . }}
  vault: {{ include "schema.open" . }}
  venafi: {{ include "schema.open" . }}
{{- end -}}

{{- define "schema.issuerStatus" -}}
type: object
properties:
  conditions:
    {{- include "schema.conditions" . | nindent 4 }}
  acme:
    type: object
    properties:
      uri: { type: string }
      lastRegisteredEmail: { type: string }
      lastPrivateKeyHash: { type: string }
{{- end -}}

{{- define "schema.order" -}}
type: object
required: [issuerRef, request]
properties:
  issuerRef:
    {{- include "schema.issuerRef" . | nindent 4 }}
  request: { type: string, format: byte }
  commonName: { type: string }
  dnsNames: {{ include "schema.strings" . }}
  ipAddresses: {{ include "schema.strings" . }}
  duration: { type: string }
  profile: { type: string }
{{- end -}}

{{- define "schema.orderStatus" -}}
type: object
properties:
  state: { type: string, enum: [valid, ready, pending, processing, invalid, expired, errored] }
  reason: { type: string }
  url: { type: string }
  finalizeURL: { type: string }
  certificate: { type: string, format: byte }
  failureTime: { type: string, format: date-time }
  authorizations:
    type: array
    items: {{ include "schema.open" . }}
{{- end -}}

{{- define "schema.challenge" -}}
type: object
required: [authorizationURL, dnsName, issuerRef, key, solver, token, type, url]
properties:
  issuerRef:
    {{- include "schema.issuerRef" . | nindent 4 }}
  solver:
    {{- include "schema.solver" . | nindent 4 }}
  type: { type: string, enum: [HTTP-01, DNS-01] }
  authorizationURL: { type: string }
  dnsName: { type: string }
  key: { type: string }
  token: { type: string }
  url: { type: string }
  wildcard: { type: boolean }
{{- end -}}

{{- define "schema.challengeStatus" -}}
type: object
properties:
  state: { type: string, enum: [valid, ready, pending, processing, invalid, expired, errored] }
  reason: { type: string }
  presented: { type: boolean }
  processing: { type: boolean }
{{- end -}}
