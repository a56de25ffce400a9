{{/* Labels of every object. */}}
{{- define "stoat-config.labels" -}}
app.kubernetes.io/name: {{ .Chart.Name | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
app.kubernetes.io/part-of: stoat
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | quote }}
{{- end }}

{{/* A map of text. Every string is quoted: toYaml drops the whole value, in silence, for one control character such as U+007F. */}}
{{- define "stoat-config.stringMap" -}}
{{- $lines := list }}
{{- range $key, $text := . }}
{{- $lines = append $lines (printf "%s: %s" (quote $key) (quote $text)) }}
{{- end }}
{{- join "\n" $lines }}
{{- end }}

{{/*
One text, byte for byte: as a block, whose changes can be read line by line, where a block keeps it exactly (plain
characters and ordinary line ends, with one at the end), else in quotes. The indentation is that of a ConfigMap's data.
*/}}
{{- define "stoat-config.text" -}}
{{- $char := "[\\t\\n\\x{20}-\\x{7e}\\x{a0}-\\x{2027}\\x{202a}-\\x{d7ff}\\x{e000}-\\x{fefe}\\x{ff00}-\\x{fffd}\\x{10000}-\\x{10ffff}]" }}
{{- if regexMatch (printf "^[!-~](%s*[!-~])?\\n$" $char) . -}}
|
{{- trimSuffix "\n" . | nindent 4 }}
{{- else }}
{{- quote . }}
{{- end }}
{{- end }}

{{/*
The issuers and the CA are cluster-wide names that others refer to, so they do not follow the release's.
The CA's Certificate, its Secret and the issuer that uses it share one.
*/}}
{{- define "stoat-config.selfSignedIssuer" -}}stoat-selfsigned{{- end }}
{{- define "stoat-config.ca" -}}stoat-ca{{- end }}
{{- define "stoat-config.letsEncryptIssuer" -}}stoat-letsencrypt{{- end }}

{{/*
Where an object stands, as JSON: in the release's namespace, and with `direct` in those of its readers too.
Takes a list of the context and the namespaces.
*/}}
{{- define "stoat-config.places" -}}
{{- $ := first . }}
{{- $readers := ternary (last . | default list) list (eq $.Values.replication "direct") }}
{{- prepend $readers $.Release.Namespace | uniq | toJson }}
{{- end }}

{{/*
Annotations that have Reflector copy an object to a list of namespaces, and to no others; none with `direct`. Reflector
takes regular expressions that match whole names; the schema allows namespaces' names only, which stand for themselves.
Takes a list of the context and the namespaces.
*/}}
{{- define "stoat-config.reflector" -}}
{{- $ := first . }}
{{- $namespaces := join "," (last .) -}}
{{- if and $namespaces (eq $.Values.replication "reflector") -}}
reflector.v1.k8s.emberstack.com/reflection-allowed: "true"
reflector.v1.k8s.emberstack.com/reflection-allowed-namespaces: {{ $namespaces | quote }}
reflector.v1.k8s.emberstack.com/reflection-auto-enabled: "true"
reflector.v1.k8s.emberstack.com/reflection-auto-namespaces: {{ $namespaces | quote }}
{{- end }}
{{- end }}

{{/* An Ingress of one path. Arguments: root, name, path, type of the path, and its values. */}}
{{- define "stoat-config.ingress" }}
{{- $root := index . 0 }}
{{- $name := index . 1 }}
{{- $path := index . 2 }}
{{- $pathType := index . 3 }}
{{- with index . 4 }}
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: {{ $name }}
  namespace: {{ .namespace | quote }}
  labels:
    {{- include "stoat-config.labels" $root | nindent 4 }}
  {{- $issuer := dict }}
  {{- with .issuer }}
  {{- $issuer = dict "cert-manager.io/cluster-issuer" . }}
  {{- end }}
  {{- with merge $issuer .annotations }}
  annotations:
    {{- include "stoat-config.stringMap" . | nindent 4 }}
  {{- end }}
spec:
  {{- with .className }}
  ingressClassName: {{ . | quote }}
  {{- end }}
  {{- if .tlsSecret }}
  tls:
    - hosts:
        - {{ .host | quote }}
      secretName: {{ .tlsSecret | quote }}
  {{- end }}
  rules:
    - host: {{ .host | quote }}
      http:
        paths:
          - path: {{ $path | quote }}
            pathType: {{ $pathType }}
            backend:
              service:
                name: {{ .service.name | quote }}
                port:
                  number: {{ int .service.port }}
{{- end }}
{{- end }}

{{/* What the schema cannot say, for the defaults alone are not a configuration yet: all problems at once. */}}
{{- define "stoat-config.validate" -}}
{{- if and .Values.certificate.enabled (not .Values.certificate.dnsNames) }}
{{- fail "certificate.dnsNames is required with certificate.enabled" }}
{{- end }}
{{- if and .Values.certificate.enabled .Values.certificate.namespaces (eq .Values.replication "direct") }}
{{- fail "certificate.namespaces needs Reflector; with replication direct, certificate.namespace says where the certificate is used" }}
{{- end }}
{{- end }}
