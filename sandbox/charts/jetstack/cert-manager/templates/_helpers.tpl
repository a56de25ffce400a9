{{/* Names and labels, as the real chart makes them. */}}
{{- define "standin.name" -}}
{{- .Values.nameOverride | default .Chart.Name | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{- define "standin.fullname" -}}
{{- $name := .Values.nameOverride | default .Chart.Name -}}
{{- $long := ternary .Release.Name (printf "%s-%s" .Release.Name $name) (contains $name .Release.Name) -}}
{{- .Values.fullnameOverride | default $long | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{- define "standin.namespace" -}}
{{- .Values.namespace | default .Release.Namespace -}}
{{- end -}}

{{/* What a component is called: its objects (the controller has no suffix), and in labels. Arguments: root, component. */}}
{{- define "standin.component" -}}
{{- $full := include "standin.fullname" (index . 0) -}}
{{- ternary $full (printf "%s-%s" ($full | trunc 52 | trimSuffix "-") (index . 1)) (eq (index . 1) "controller") -}}
{{- end -}}

{{- define "standin.app" -}}
{{- ternary (include "standin.name" (index . 0)) (index . 1) (has (index . 1) (list "controller" "crds")) -}}
{{- end -}}

{{/* Arguments: root, component. */}}
{{- define "standin.selector" -}}
app.kubernetes.io/name: {{ include "standin.app" . }}
app.kubernetes.io/instance: {{ (index . 0).Release.Name }}
app.kubernetes.io/component: {{ index . 1 }}
{{- end -}}

{{/* Arguments: root, component. */}}
{{- define "standin.labels" -}}
{{- $root := index . 0 -}}
app: {{ include "standin.app" . }}
{{ include "standin.selector" . }}
app.kubernetes.io/version: {{ $root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ $root.Release.Service }}
helm.sh/chart: {{ printf "%s-%s" $root.Chart.Name $root.Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
stoat.chat/stand-in: "true"
{{- with $root.Values.global.commonLabels }}
{{ toYaml . }}
{{- end }}
{{- end -}}

{{/* The values of a component: the controller's are at the top. Arguments: root, component. */}}
{{- define "standin.account" -}}
{{- $root := index . 0 }}
{{- $own := ternary $root.Values (get $root.Values (index . 1)) (eq (index . 1) "controller") }}
{{- $own.serviceAccount.name | default (ternary (include "standin.component" .) "default" $own.serviceAccount.create) -}}
{{- end -}}

{{/* One container, without ports. Arguments: root, component, its values, arguments. */}}
{{- define "standin.container" -}}
{{- $root := index . 0 }}
{{- $component := index . 1 }}
{{- $own := index . 2 -}}
name: {{ $root.Chart.Name }}-{{ $component }}
image: "{{ $own.image.repository | default (printf "%s/%s/cert-manager-%s" $root.Values.imageRegistry $root.Values.imageNamespace $component) }}:{{ $own.image.tag | default $root.Chart.AppVersion }}"
imagePullPolicy: {{ $own.image.pullPolicy }}
args:
  {{- concat (index . 3) $own.extraArgs | toYaml | nindent 2 }}
{{- with $own.containerSecurityContext }}
securityContext:
  {{- toYaml . | nindent 2 }}
{{- end }}
env:
  - name: POD_NAMESPACE
    valueFrom: { fieldRef: { fieldPath: metadata.namespace } }
  {{- with $own.extraEnv }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
{{- with $own.resources }}
resources:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end -}}

{{/* What all pods have. Arguments: root, component, its values. */}}
{{- define "standin.pod" -}}
{{- $root := index . 0 }}
{{- $own := index . 2 -}}
serviceAccountName: {{ include "standin.account" (list $root (index . 1)) }}
enableServiceLinks: {{ $root.Values.enableServiceLinks }}
{{- with $root.Values.global.priorityClassName }}
priorityClassName: {{ . | quote }}
{{- end }}
{{- with $own.securityContext }}
securityContext:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with $own.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with $own.affinity }}
affinity:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with $own.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end -}}
