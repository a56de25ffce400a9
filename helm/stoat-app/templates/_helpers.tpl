{{/* The name of every object, and of the container. */}}
{{- define "stoat-app.name" -}}
{{ .Release.Name }}
{{- end }}

{{/*
A list and a map of text. Every string is quoted: toYaml drops the whole value, in silence, for one control character such
as U+007F, and indenting its blocks breaks at U+2028.
*/}}
{{- define "stoat-app.strings" -}}
{{- $lines := list }}
{{- range . }}
{{- $lines = append $lines (printf "- %s" (quote .)) }}
{{- end }}
{{- join "\n" $lines }}
{{- end }}
{{- define "stoat-app.stringMap" -}}
{{- $lines := list }}
{{- range $key, $text := . }}
{{- $lines = append $lines (printf "%s: %s" (quote $key) (quote $text)) }}
{{- end }}
{{- join "\n" $lines }}
{{- end }}

{{/* What a Deployment selects its pods by. It cannot change afterwards: nothing that an upgrade changes belongs here. */}}
{{- define "stoat-app.selectorLabels" -}}
app.kubernetes.io/name: {{ include "stoat-app.name" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{/* Labels of every object. */}}
{{- define "stoat-app.labels" -}}
{{ include "stoat-app.selectorLabels" . }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
app.kubernetes.io/part-of: stoat
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | quote }}
{{- end }}

{{/* The version label, where the tag makes one. For the Deployment alone, so that a new tag changes one object. */}}
{{- define "stoat-app.versionLabel" -}}
{{- if regexMatch "^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$" .Values.image.tag -}}
app.kubernetes.io/version: {{ .Values.image.tag | quote }}
{{- end }}
{{- end }}

{{/* Labels of the pods. The selector's come last and win. */}}
{{- define "stoat-app.podLabels" -}}
{{ merge (include "stoat-app.selectorLabels" . | fromYaml) .Values.podLabels | toYaml }}
{{- end }}

{{/* Annotations of the pods; empty without any. */}}
{{- define "stoat-app.podAnnotations" -}}
{{- $own := dict }}
{{- with .Values.config.checksum }}
{{- $own = dict "checksum/config" . }}
{{- end }}
{{- with merge $own .Values.podAnnotations }}
{{- include "stoat-app.stringMap" . }}
{{- end }}
{{- end }}

{{/* The image with its digest, else its tag. */}}
{{- define "stoat-app.image" -}}
{{- with .Values.image }}
{{- .repository }}{{ if .digest }}@{{ .digest }}{{ else }}:{{ .tag }}{{ end }}
{{- end }}
{{- end }}

{{/* "true" when one pod or one node alone can hold the volume: the old pod has to go before the new one starts. */}}
{{- define "stoat-app.exclusiveVolume" -}}
{{- if and .Values.persistence.enabled (hasPrefix "ReadWriteOnce" .Values.persistence.accessMode) }}true{{ end }}
{{- end }}

{{/*
The Deployment's strategy. Kubernetes' own rolling update is spelt out: what the API server fills in by itself has no field
manager, stays when a server-side apply asks for Recreate, and is refused beside it.
*/}}
{{- define "stoat-app.strategy" -}}
{{- $exclusive := include "stoat-app.exclusiveVolume" . | eq "true" }}
{{- $type := .Values.strategy.type | default (ternary "Recreate" "RollingUpdate" $exclusive) -}}
type: {{ $type }}
{{- if eq $type "RollingUpdate" }}
{{- $rolling := dict "maxSurge" "25%" "maxUnavailable" "25%" }}
{{- range $key, $value := .Values.strategy.rollingUpdate }}
{{- $rolling = set $rolling $key $value }}
{{- end }}
rollingUpdate:
  {{- toYaml $rolling | nindent 2 }}
{{- end }}
{{- end }}

{{/* The account that the pods run as; empty for the namespace's default. */}}
{{- define "stoat-app.serviceAccountName" -}}
{{- .Values.serviceAccount.name | default (ternary (include "stoat-app.name" .) "" .Values.serviceAccount.create) }}
{{- end }}

{{/* The port that the Ingress leads to: the named one, else the first (validate sees to it that it is the only one). */}}
{{- define "stoat-app.ingressPort" -}}
{{- .Values.ingress.port | default (keys .Values.ports | sortAlpha | first) }}
{{- end }}

{{/*
Annotations of the Ingress. Headers and snippets that are given come behind the chart's own; what else is given does not replace
these: servers read one X-Forwarded-For, which nobody but the proxy may write.
*/}}
{{- define "stoat-app.ingressAnnotations" -}}
{{- $given := .Values.ingress.annotations }}
{{- $own := dict "haproxy.org/forwarded-for" "false" }}
{{- with .Values.ingress.rewrite }}
{{- $own = set $own "haproxy.org/path-rewrite" . }}
{{- end }}
{{- $headers := prepend (get $given "haproxy.org/request-set-header" | list) "X-Forwarded-For %[src]" | compact }}
{{- $own = set $own "haproxy.org/request-set-header" (join "\n" $headers) }}
{{- $snippets := list }}
{{- /* The path has been rewritten there. Servers skip empty segments, and decode the others. */}}
{{- range .Values.ingress.hidden }}
{{- $pattern := regexQuoteMeta . | replace "/" "/+" }}
{{- $snippets = append $snippets (printf "http-request return status 404 if { path,url_dec -m reg '^%s([/#]|$)' }" $pattern) }}
{{- end }}
{{- /* A server whose prefix is cut off does not put it into its redirects either. */}}
{{- $prefix := trimSuffix "/" .Values.ingress.path }}
{{- if and .Values.ingress.rewrite $prefix (eq .Values.ingress.pathType "Prefix") }}
{{- $snippets = append $snippets (printf "http-response replace-header Location ^/([^/].*)?$ %s/\\1" $prefix) }}
{{- end }}
{{- with append $snippets (get $given "haproxy.org/backend-config-snippet") | compact }}
{{- $own = set $own "haproxy.org/backend-config-snippet" (join "\n" .) }}
{{- end }}
{{- include "stoat-app.stringMap" (merge $own $given) }}
{{- end }}

{{/* What the schema cannot say: all problems at once. */}}
{{- define "stoat-app.validate" -}}
{{- $problems := list }}
{{- $ports := keys .Values.ports | sortAlpha }}
{{- with .Values.image }}
{{- if not .repository }}
{{- $problems = append $problems "image.repository is required" }}
{{- end }}
{{- if not (or .tag .digest) }}
{{- $problems = append $problems "image.tag or image.digest is required" }}
{{- end }}
{{- end }}
{{- with .Values.ingress }}
{{- if .enabled }}
{{- if not $ports }}
{{- $problems = append $problems "ingress.enabled needs a port, and ports is empty" }}
{{- else if and .port (not (has .port $ports)) }}
{{- $problems = append $problems (printf "ingress.port is %q, which is not one of ports: %s" .port (join ", " $ports)) }}
{{- else if and (not .port) (gt (len $ports) 1) }}
{{- $problems = append $problems (printf "ingress.port is required: there are several ports: %s" (join ", " $ports)) }}
{{- end }}
{{- end }}
{{- end }}
{{- if and (include "stoat-app.exclusiveVolume" .) (gt (int .Values.replicas) 1) }}
{{- $mode := .Values.persistence.accessMode }}
{{- $problems = append $problems (printf "replicas is %d, but a volume with persistence.accessMode %s is for one" (int .Values.replicas) $mode) }}
{{- end }}
{{- with $problems }}
{{- fail (printf "release %s:\n- %s" $.Release.Name (join "\n- " .)) }}
{{- end }}
{{- end }}
