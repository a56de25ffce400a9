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

{{/* What a workload selects its pods by. It cannot change afterwards: nothing that an upgrade changes belongs here. */}}
{{- define "stoat-app.selectorLabels" -}}
app.kubernetes.io/name: {{ include "stoat-app.name" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
{{- end }}

{{/* What an object belongs to, and which part of it it is: `api` for the release stoat-api. */}}
{{- define "stoat-app.partLabels" -}}
app.kubernetes.io/part-of: stoat
app.kubernetes.io/component: {{ trimPrefix "stoat-" .Release.Name | quote }}
{{- end }}

{{/* Labels of every object. */}}
{{- define "stoat-app.labels" -}}
{{ include "stoat-app.selectorLabels" . }}
{{ include "stoat-app.partLabels" . }}
app.kubernetes.io/managed-by: {{ .Release.Service | quote }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | quote }}
{{- end }}

{{/*
The version label: what of the image's digest or tag a label may hold, at most 63 characters with a letter or digit at both
ends. For the workload and its pods alone, so that a new tag changes one object.
*/}}
{{- define "stoat-app.versionLabel" -}}
{{- $version := .Values.image.digest | replace ":" "-" | trunc 19 | default .Values.image.tag -}}
app.kubernetes.io/version: {{ regexReplaceAll "^[^A-Za-z0-9]+" $version "" | trunc 63 | regexFind "^.*[A-Za-z0-9]" | quote }}
{{- end }}

{{/* Labels of the pods. The operator's win over the chart's, and the selector's over both. */}}
{{- define "stoat-app.podLabels" -}}
{{- $own := merge (include "stoat-app.partLabels" . | fromYaml) (include "stoat-app.versionLabel" . | fromYaml) }}
{{- merge (include "stoat-app.selectorLabels" . | fromYaml) .Values.podLabels $own | toYaml }}
{{- end }}

{{/* Annotations of the pods; empty without any. */}}
{{- define "stoat-app.podAnnotations" -}}
{{- $own := dict }}
{{- with .Values.config.checksum }}
{{- $own = dict "checksum/config" . }}
{{- end }}
{{- with merge (deepCopy .Values.podAnnotations) $own }}
{{- include "stoat-app.stringMap" . }}
{{- end }}
{{- end }}

{{/*
Deployment or StatefulSet. A Deployment starts all of its pods at once, and tells none which it is; one pod, though, it replaces
without a pause, or by Recreate.
*/}}
{{- define "stoat-app.kind" -}}
{{- $several := or (kindIs "invalid" .Values.replicas) (gt (int .Values.replicas) 1) -}}
{{ ternary "StatefulSet" "Deployment" (and $several (has .Values.scale.mode (list "ordered" "numbered"))) }}
{{- end }}

{{/* "true" where two pods must not run at a time, or not two with the same number. */}}
{{- define "stoat-app.neverTwo" -}}
{{- if has .Values.scale.mode (list "one" "numbered") }}true{{ end }}
{{- end }}

{{/*
Affinity of the pods, as YAML: the operator's, and where pods are numbered one rule more. When the number of replicas goes from
one to several or back, the workload becomes one of the other kind, and Helm makes that before it removes this: its pods wait
until those of the other kind are gone. The topology is one that all of a cluster is in.
*/}}
{{- define "stoat-app.affinity" -}}
{{- $affinity := deepCopy .Values.affinity }}
{{- if eq .Values.scale.mode "numbered" }}
{{- $other := ternary "pod-template-hash" "statefulset.kubernetes.io/pod-name" (eq (include "stoat-app.kind" .) "StatefulSet") }}
{{- $selector := dict "matchLabels" (include "stoat-app.selectorLabels" . | fromYaml)
  "matchExpressions" (list (dict "key" $other "operator" "Exists")) }}
{{- $anti := $affinity.podAntiAffinity | default dict }}
{{- $required := append ($anti.requiredDuringSchedulingIgnoredDuringExecution | default list)
  (dict "topologyKey" "kubernetes.io/os" "labelSelector" $selector) }}
{{- $_ := set $affinity "podAntiAffinity" (set $anti "requiredDuringSchedulingIgnoredDuringExecution" $required) }}
{{- end }}
{{- toYaml $affinity }}
{{- end }}

{{/* Environment variables by name, as JSON. */}}
{{- define "stoat-app.env" -}}
{{- $env := deepCopy (.Values.env | default dict) }}
{{- with .Values.scale.numberEnv }}
{{- if eq (include "stoat-app.kind" $) "StatefulSet" }}
{{- $path := "metadata.labels['apps.kubernetes.io/pod-index']" }}
{{- $_ := set $env . (dict "valueFrom" (dict "fieldRef" (dict "apiVersion" "v1" "fieldPath" $path))) }}
{{- else }}
{{- $_ := set $env . (toString (int $.Values.scale.firstNumber)) }}
{{- end }}
{{- end }}
{{- toJson $env }}
{{- end }}

{{/*
What a container does before it is asked to stop: nothing, for as long as others may still take it for one that answers. Clusters
before 1.30 do not know such a pause, and images without a shell have no other.
*/}}
{{- define "stoat-app.drain" -}}
{{- if and .Values.drainSeconds (semverCompare ">=1.30-0" .Capabilities.KubeVersion.Version) -}}
preStop:
  sleep:
    seconds: {{ int .Values.drainSeconds }}
{{- end }}
{{- end }}

{{/*
Two lists as one, as JSON: of the first, the items whose key the second does not have, then the second.
Arguments: the lists, and the key.
*/}}
{{- define "stoat-app.combined" -}}
{{- $key := index . 2 }}
{{- $taken := list }}
{{- range index . 1 }}
{{- $taken = append $taken (index . $key) }}
{{- end }}
{{- $items := list }}
{{- range index . 0 }}
{{- if not (has (index . $key) $taken) }}
{{- $items = append $items . }}
{{- end }}
{{- end }}
{{- toJson (concat $items (index . 1 | default list)) }}
{{- end }}

{{/* Volumes of the pod, as JSON: the chart's, then ours and the operator's, of which the last wins. */}}
{{- define "stoat-app.volumes" -}}
{{- $own := list }}
{{- with .Values.config }}
{{- if .configMap }}
{{- /* The key is named, or a missing one is mounted as an empty directory instead of stopping the pod. */}}
{{- $items := list (dict "key" .key "path" .key) }}
{{- $own = append $own (dict "name" "config" "configMap" (dict "name" .configMap "items" $items)) }}
{{- end }}
{{- with .overridesSecret }}
{{- $items := list (dict "key" "Revolt.overrides.toml" "path" "Revolt.overrides.toml") }}
{{- $own = append $own (dict "name" "config-overrides" "secret" (dict "secretName" . "items" $items)) }}
{{- end }}
{{- end }}
{{- if .Values.persistence.enabled }}
{{- $own = append $own (dict "name" "data" "persistentVolumeClaim" (dict "claimName" (include "stoat-app.name" .))) }}
{{- end }}
{{- with .Values.tmp }}
{{- if .enabled }}
{{- $source := dict }}
{{- with .sizeLimit }}
{{- $source = dict "sizeLimit" . }}
{{- end }}
{{- $own = append $own (dict "name" "tmp" "emptyDir" $source) }}
{{- end }}
{{- end }}
{{- $ours := include "stoat-app.combined" (list $own .Values.volumes "name") | fromJsonArray }}
{{- include "stoat-app.combined" (list $ours .Values.extraVolumes "name") }}
{{- end }}

{{/* Mounts of the container, as JSON; what is mounted at a path last wins. */}}
{{- define "stoat-app.volumeMounts" -}}
{{- $own := list }}
{{- with .Values.config }}
{{- if .configMap }}
{{- $own = append $own (dict "name" "config" "mountPath" .mountPath "subPath" .key "readOnly" true) }}
{{- end }}
{{- if .overridesSecret }}
{{- $own = append $own (dict "name" "config-overrides" "mountPath" "/Revolt.overrides.toml" "subPath" "Revolt.overrides.toml" "readOnly" true) }}
{{- end }}
{{- end }}
{{- with .Values.persistence }}
{{- if .enabled }}
{{- $own = append $own (dict "name" "data" "mountPath" .mountPath) }}
{{- end }}
{{- end }}
{{- if .Values.tmp.enabled }}
{{- $own = append $own (dict "name" "tmp" "mountPath" "/tmp") }}
{{- end }}
{{- $ours := include "stoat-app.combined" (list $own .Values.volumeMounts "mountPath") | fromJsonArray }}
{{- include "stoat-app.combined" (list $ours .Values.extraVolumeMounts "mountPath") }}
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
{{- $recreate := or (include "stoat-app.exclusiveVolume" .) (include "stoat-app.neverTwo" .) }}
{{- $type := .Values.strategy.type | default (ternary "Recreate" "RollingUpdate" (not (empty $recreate))) -}}
type: {{ $type }}
{{- if eq $type "RollingUpdate" }}
{{- $rolling := dict "maxSurge" "25%" "maxUnavailable" "25%" }}
{{- if eq .Values.scale.mode "ordered" }}
{{- $rolling = dict "maxSurge" 1 "maxUnavailable" 0 }}
{{- end }}
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
{{- with .Values.scale }}
{{- $replicas := $.Values.replicas }}
{{- if and (eq .mode "one") (or (kindIs "invalid" $replicas) (gt (int $replicas) 1)) }}
{{- $problems = append $problems (printf "replicas is %v, but scale.mode one allows 0 and 1" ($replicas | default "null")) }}
{{- end }}
{{- if and (include "stoat-app.neverTwo" $) (eq ($.Values.strategy.type | default "") "RollingUpdate") }}
{{- $problems = append $problems (printf "strategy.type RollingUpdate runs two pods at a time, which scale.mode %s forbids" .mode) }}
{{- end }}
{{- if and (eq .mode "numbered") (eq (include "stoat-app.kind" $) "StatefulSet") (semverCompare "<1.28-0" $.Capabilities.KubeVersion.Version) }}
{{- $version := $.Capabilities.KubeVersion.Version }}
{{- $problems = append $problems (printf "more than one replica with scale.mode numbered needs Kubernetes 1.28, and this is %s" $version) }}
{{- end }}
{{- end }}
{{- with $problems }}
{{- fail (printf "release %s:\n- %s" $.Release.Name (join "\n- " .)) }}
{{- end }}
{{- end }}
