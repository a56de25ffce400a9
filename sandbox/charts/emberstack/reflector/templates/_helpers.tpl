{{/* Names and labels, as the real chart makes them. Argument: the root context. */}}
{{- define "standin.name" -}}
{{- .Values.nameOverride | default .Chart.Name | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{- define "standin.fullname" -}}
{{- $name := .Values.nameOverride | default .Chart.Name -}}
{{- $long := ternary .Release.Name (printf "%s-%s" .Release.Name $name) (contains $name .Release.Name) -}}
{{- .Values.fullnameOverride | default $long | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{- define "standin.selector" -}}
app.kubernetes.io/name: {{ include "standin.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "standin.labels" -}}
{{ include "standin.selector" . }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
stoat.chat/stand-in: "true"
{{- end -}}

{{/* Labels of a pod: what the selector wants, and the mark. */}}
{{- define "standin.podLabels" -}}
{{ include "standin.selector" . }}
stoat.chat/stand-in: "true"
{{- end -}}

{{- define "standin.namespace" -}}
{{- .Values.namespaceOverride | default .Release.Namespace -}}
{{- end -}}

{{/* The account the pods run as. */}}
{{- define "standin.serviceAccount" -}}
{{- .Values.serviceAccount.name | default (ternary (include "standin.fullname" .) "default" .Values.serviceAccount.create) -}}
{{- end -}}
