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

{{/* The namespace. Called as in the real chart, because the default of controller.defaultTLSSecret.secretNamespace names it. */}}
{{- define "kubernetes-ingress.namespace" -}}
{{- .Values.namespaceOverride | default .Release.Namespace -}}
{{- end -}}

{{- define "standin.serviceAccount" -}}
{{- .Values.serviceAccount.name | default (ternary (include "standin.fullname" .) "default" .Values.serviceAccount.create) -}}
{{- end -}}

{{/* Name of the hook Job, and of its account and role. */}}
{{- define "standin.crdjob" -}}
{{- printf "%s-crdjob" (include "standin.fullname" .) | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{/* Annotations of the hook Job's account and role: they come first and go with it. */}}
{{- define "standin.hookBefore" -}}
helm.sh/hook: post-install,pre-upgrade
helm.sh/hook-weight: "-5"
helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded
{{- end -}}

{{/* Name of the default certificate's Secret that the chart makes. */}}
{{- define "standin.defaultCert" -}}
{{- printf "%s-default-cert" (include "standin.fullname" .) | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{/* One port of the controller. Arguments: name, number, protocol, host settings, host port. */}}
{{- define "standin.port" -}}
- name: {{ index . 0 }}
  containerPort: {{ index . 1 }}
  protocol: {{ index . 2 }}
  {{- $host := index . 3 }}
  {{- if and $host.useHostPort (index . 4) }}
  hostPort: {{ index . 4 }}
  {{- end }}
  {{- with $host.hostIP }}
  hostIP: {{ . }}
  {{- end }}
{{- end -}}

{{/* The controller's pod. Arguments: root, host settings (controller.deployment or controller.daemonset). */}}
{{- define "standin.podSpec" -}}
{{- $root := index . 0 }}
{{- $host := index . 1 }}
{{- $c := $root.Values.controller }}
{{- $namespace := include "kubernetes-ingress.namespace" $root }}
{{- $service := printf "%s/%s" $namespace (include "standin.fullname" $root) -}}
enableServiceLinks: {{ $c.enableServiceLinks }}
serviceAccountName: {{ include "standin.serviceAccount" $root }}
terminationGracePeriodSeconds: {{ $c.terminationGracePeriodSeconds }}
dnsPolicy: {{ $c.dnsPolicy }}
{{- if $host.useHostNetwork }}
hostNetwork: true
{{- end }}
{{- if $c.unprivileged }}
securityContext:
  runAsNonRoot: true
  runAsUser: 1000
  runAsGroup: 1000
{{- end }}
containers:
  - name: {{ include "standin.name" $root }}-{{ $c.name }}
    image: "{{ $c.image.repository }}:{{ $c.image.tag | default $root.Chart.AppVersion }}"
    imagePullPolicy: {{ $c.image.pullPolicy }}
    args:
      {{- with $c.defaultTLSSecret }}
      {{- if and .enabled .secret .secretNamespace }}
      - --default-ssl-certificate={{ tpl .secretNamespace $root }}/{{ .secret }}
      {{- else if .enabled }}
      - --default-ssl-certificate={{ $namespace }}/{{ include "standin.defaultCert" $root }}
      {{- end }}
      {{- end }}
      - --configmap={{ $service }}
      - --http-bind-port={{ $c.containerPort.http }}
      - --https-bind-port={{ $c.containerPort.https }}
      {{- if $c.service.enablePorts.quic }}
      - --quic-bind-port={{ $c.containerPort.https }}
      - --quic-announce-port={{ $c.service.ports.https }}
      {{- end }}
      {{- with $c.ingressClass }}
      - --ingress.class={{ . }}
      {{- end }}
      {{- if $c.publishService.enabled }}
      - --publish-service={{ $c.publishService.pathOverride | default $service }}
      {{- end }}
      {{- with $c.logging.level }}
      - --log={{ . }}
      {{- end }}
      {{- if $c.prometheus.enabled }}
      - --prometheus
      {{- end }}
      {{- if $c.pprof.enabled }}
      - --pprof
      {{- end }}
      {{- range $c.extraArgs }}
      - {{ . }}
      {{- end }}
    {{- if $c.unprivileged }}
    securityContext:
      {{- include "standin.containerSecurity" $c | nindent 6 }}
    {{- end }}
    ports:
      {{- range $name, $number := $c.containerPort }}
      {{- include "standin.port" (list $name $number "TCP" $host (index $host.hostPorts $name)) | nindent 6 }}
      {{- end }}
      {{- if $c.service.enablePorts.quic }}
      {{- include "standin.port" (list "quic" $c.containerPort.https "UDP" $host $host.hostPorts.https) | nindent 6 }}
      {{- end }}
      {{- range $c.service.tcpPorts }}
      {{- include "standin.port" (list (.name | trunc 15 | trimSuffix "-") .targetPort "TCP" $host .port) | nindent 6 }}
      {{- end }}
    {{- with $c.livenessProbe }}
    livenessProbe:
      {{- toYaml . | nindent 6 }}
    {{- end }}
    {{- with $c.readinessProbe }}
    readinessProbe:
      {{- toYaml . | nindent 6 }}
    {{- end }}
    {{- with $c.startupProbe }}
    startupProbe:
      {{- toYaml . | nindent 6 }}
    {{- end }}
    env:
      - name: POD_NAME
        valueFrom: { fieldRef: { fieldPath: metadata.name } }
      - name: POD_NAMESPACE
        valueFrom: { fieldRef: { fieldPath: metadata.namespace } }
      - name: POD_IP
        valueFrom: { fieldRef: { fieldPath: status.podIP } }
      {{- with $c.extraEnvs }}
      {{- toYaml . | nindent 6 }}
      {{- end }}
    resources:
      {{- toYaml $c.resources | nindent 6 }}
    volumeMounts:
      - { name: tmp, mountPath: /tmp, subPath: tmp }
      - { name: tmp, mountPath: /run, subPath: run }
volumes:
  - name: tmp
    emptyDir: { medium: Memory, sizeLimit: 64Mi }
{{- with $c.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with $c.affinity }}
affinity:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with $c.tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end -}}

{{/* Security context of an unprivileged container. Argument: controller. */}}
{{- define "standin.containerSecurity" -}}
allowPrivilegeEscalation: {{ .allowPrivilegeEscalation }}
capabilities: { drop: [ALL], add: [NET_BIND_SERVICE] }
{{- if .enableRuntimeDefaultSeccompProfile }}
seccompProfile: { type: RuntimeDefault }
{{- end }}
{{- end -}}
