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

{{/* Image name. TRAP: any other repository than the real one is refused. */}}
{{- define "standin.image" -}}
{{- $image := .Values.image }}
{{- $registry := .Values.global.imageRegistry | default $image.registry }}
{{- $allowed := include "standin.originalImages" . | splitList " " }}
{{- if and (not (has (printf "%s/%s" $registry $image.repository) $allowed)) (not .Values.global.security.allowInsecureImages) }}
{{- fail (printf "stand-in for %s: the real chart refuses the image %s/%s unless global.security.allowInsecureImages is true" .Chart.Name $registry $image.repository) }}
{{- end }}
{{- printf "%s/%s:%s" $registry $image.repository ($image.tag | toString) }}
{{- end -}}

{{/* Resources of a container. Arguments: resources, preset (used when there are none). */}}
{{- define "standin.resources" -}}
{{- $presets := dict
  "nano"  (list "100m" "128Mi" "150m" "192Mi")
  "micro" (list "250m" "256Mi" "375m" "384Mi")
  "small" (list "500m" "512Mi" "750m" "768Mi")
}}
{{- $resources := index . 0 }}
{{- if and (not $resources) (ne (index . 1) "none") }}
{{- $p := index $presets (index . 1) | required "stand-in: resourcesPreset is none, nano, micro or small" }}
{{- $resources = dict
  "requests" (dict "cpu" (index $p 0) "memory" (index $p 1) "ephemeral-storage" "50Mi")
  "limits" (dict "cpu" (index $p 2) "memory" (index $p 3) "ephemeral-storage" "2Gi")
}}
{{- end }}
{{- toYaml $resources }}
{{- end -}}

{{/* A security context. Argument: the map of values, with "enabled". */}}
{{- define "standin.security" -}}
{{- if .enabled -}}
{{- omit . "enabled" | toYaml -}}
{{- else -}}
{}
{{- end -}}
{{- end -}}

{{/* A password. TRAP, as in the real chart: a given one wins, then the Secret in the cluster, which must have the key;
     without either a random one, and an error when upgrading. A render that cannot look up (helm diff) sees no Secret.
     Arguments: root, Secret, key, given password, name of its value. */}}
{{- define "standin.password" -}}
{{- $root := index . 0 }}
{{- $secret := index . 1 }}
{{- $key := index . 2 }}
{{- $given := index . 3 }}
{{- $data := (lookup "v1" "Secret" $root.Release.Namespace $secret).data }}
{{- if and $data (not (hasKey $data $key)) }}
{{- fail (printf "PASSWORDS ERROR: the Secret %s does not contain the key %s" $secret $key) }}
{{- else if $given }}
{{- $given }}
{{- else if $data }}
{{- index $data $key | b64dec }}
{{- else if $root.Release.IsUpgrade }}
{{- fail (printf "PASSWORDS ERROR: '%s' must not be empty when upgrading the release" (index . 4)) }}
{{- else }}
{{- randAlphaNum 10 }}
{{- end }}
{{- end -}}

{{/* A claim's spec. Arguments: root, persistence. */}}
{{- define "standin.claim" -}}
{{- $p := index . 1 }}
{{- $class := $p.storageClass | default (index . 0).Values.global.defaultStorageClass -}}
accessModes:
  {{- toYaml $p.accessModes | nindent 2 }}
resources:
  requests:
    storage: {{ $p.size | quote }}
{{- if $class }}
storageClassName: {{ ternary "" $class (eq $class "-") | quote }}
{{- end }}
{{- end -}}

{{/* Where the pods may run. Argument: the part of the values that says so. */}}
{{- define "standin.placement" -}}
{{- with .nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .affinity }}
affinity:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .tolerations }}
tolerations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end -}}

{{/* Images that are taken without allowInsecureImages. */}}
{{- define "standin.originalImages" -}}docker.io/bitnami/mongodb{{- end -}}

{{- define "standin.secret" -}}
{{- tpl .Values.auth.existingSecret . | default (include "standin.fullname" .) -}}
{{- end -}}

{{- define "standin.serviceAccount" -}}
{{- .Values.serviceAccount.name | default (ternary (include "standin.fullname" .) "default" .Values.serviceAccount.create) -}}
{{- end -}}

{{/* An environment variable out of the Secret. Arguments: root, variable, key. */}}
{{- define "standin.secretEnv" -}}
- name: {{ index . 1 }}
  valueFrom:
    secretKeyRef:
      name: {{ include "standin.secret" (index . 0) }}
      key: {{ index . 2 }}
{{- end -}}

{{/* The pod template of all three workloads. Arguments: root, component (mongodb or arbiter), its part of the values. */}}
{{- define "standin.podTemplate" -}}
{{- $root := index . 0 }}
{{- $arbiter := eq (index . 1) "arbiter" }}
{{- $own := index . 2 }}
{{- $v := $root.Values }}
{{- $fullname := include "standin.fullname" $root }}
{{- $set := eq $v.architecture "replicaset" }}
{{- $volume := $v.persistence.name | default "datadir" -}}
metadata:
  labels:
    {{- include "standin.labels" $root | nindent 4 }}
    app.kubernetes.io/component: {{ index . 1 }}
    {{- with $v.podLabels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
  {{- with $own.podAnnotations }}
  annotations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
spec:
  serviceAccountName: {{ include "standin.serviceAccount" $root }}
  automountServiceAccountToken: false
  enableServiceLinks: {{ $v.enableServiceLinks }}
  {{- with $v.terminationGracePeriodSeconds }}
  terminationGracePeriodSeconds: {{ . }}
  {{- end }}
  securityContext:
    {{- include "standin.security" $v.podSecurityContext | nindent 4 }}
  {{- include "standin.placement" $own | nindent 2 }}
  {{- with $v.hostAliases }}
  hostAliases:
    {{- tpl (toYaml .) $root | nindent 4 }}
  {{- end }}
  {{- if not $arbiter }}
  initContainers:
    - name: log-dir
      image: {{ include "standin.image" $root }}
      imagePullPolicy: {{ $v.image.pullPolicy | quote }}
      securityContext:
        {{- include "standin.security" $v.containerSecurityContext | nindent 8 }}
      resources:
        {{- include "standin.resources" (list $v.resources $v.resourcesPreset) | nindent 8 }}
      volumeMounts:
        - { name: empty-dir, mountPath: /opt/bitnami/mongodb/logs, subPath: app-logs-dir }
  {{- end }}
  containers:
    - name: {{ ternary "mongodb-arbiter" "mongodb" $arbiter }}
      image: {{ include "standin.image" $root }}
      imagePullPolicy: {{ $v.image.pullPolicy | quote }}
      securityContext:
        {{- include "standin.security" $v.containerSecurityContext | nindent 8 }}
      env:
        {{- if $set }}
        - name: MY_POD_NAME
          valueFrom: { fieldRef: { fieldPath: metadata.name } }
        - name: MY_POD_NAMESPACE
          valueFrom: { fieldRef: { fieldPath: metadata.namespace } }
        - name: MONGODB_REPLICA_SET_NAME
          value: {{ $v.replicaSetName | quote }}
        - name: MONGODB_INITIAL_PRIMARY_HOST
          value: "{{ $fullname }}-0.{{ $fullname }}-headless.$(MY_POD_NAMESPACE).svc.{{ $v.clusterDomain }}"
        {{- end }}
        {{- if and $v.auth.usernames (not $arbiter) }}
        - name: MONGODB_EXTRA_USERNAMES
          value: {{ join "," $v.auth.usernames | quote }}
        - name: MONGODB_EXTRA_DATABASES
          value: {{ join "," $v.auth.databases | quote }}
        {{- end }}
        {{- if $v.auth.enabled }}
        {{- if and $v.auth.usernames (not $arbiter) }}
        {{- include "standin.secretEnv" (list $root "MONGODB_EXTRA_PASSWORDS" "mongodb-passwords") | nindent 8 }}
        {{- end }}
        - name: {{ ternary "MONGODB_INITIAL_PRIMARY_ROOT_USER" "MONGODB_ROOT_USER" $arbiter }}
          value: {{ $v.auth.rootUser | quote }}
        {{- $password := ternary "MONGODB_INITIAL_PRIMARY_ROOT_PASSWORD" "MONGODB_ROOT_PASSWORD" $arbiter }}
        {{- include "standin.secretEnv" (list $root $password "mongodb-root-password") | nindent 8 }}
        {{- if $set }}
        {{- include "standin.secretEnv" (list $root "MONGODB_REPLICA_SET_KEY" "mongodb-replica-set-key") | nindent 8 }}
        {{- end }}
        {{- end }}
        - name: ALLOW_EMPTY_PASSWORD
          value: {{ ternary "no" "yes" $v.auth.enabled | quote }}
        - name: MONGODB_PORT_NUMBER
          value: {{ $v.containerPorts.mongodb | quote }}
        {{- with $v.extraEnvVars }}
        {{- tpl (toYaml .) $root | nindent 8 }}
        {{- end }}
      ports:
        - name: mongodb
          containerPort: {{ $v.containerPorts.mongodb }}
      livenessProbe:
        tcpSocket: { port: mongodb }
      {{- if $v.customReadinessProbe }}
      readinessProbe:
        {{- tpl (toYaml $v.customReadinessProbe) $root | nindent 8 }}
      {{- else if $v.readinessProbe.enabled }}
      readinessProbe:
        tcpSocket: { port: mongodb }
      {{- end }}
      resources:
        {{- include "standin.resources" (list $own.resources $own.resourcesPreset) | nindent 8 }}
      volumeMounts:
        - { name: empty-dir, mountPath: /tmp, subPath: tmp-dir }
        {{- if not $arbiter }}
        - name: {{ $volume }}
          mountPath: {{ $v.persistence.mountPath }}
          {{- with $v.persistence.subPath }}
          subPath: {{ . }}
          {{- end }}
        - { name: common-scripts, mountPath: /bitnami/scripts }
        {{- end }}
  volumes:
    - name: empty-dir
      emptyDir: {}
    {{- if not $arbiter }}
    - name: common-scripts
      configMap:
        name: {{ $fullname }}-common-scripts
        defaultMode: 0550
    {{- if not $v.persistence.enabled }}
    - name: {{ $volume }}
      emptyDir: {}
    {{- else if or $v.persistence.existingClaim (not (or $set $v.useStatefulSet)) }}
    - name: {{ $volume }}
      persistentVolumeClaim:
        claimName: {{ tpl $v.persistence.existingClaim $root | default $fullname }}
    {{- end }}
    {{- end }}
{{- end -}}

{{/* Whether the claim comes from a StatefulSet's template. */}}
{{- define "standin.claimTemplate" -}}
{{- if and .Values.persistence.enabled (not .Values.persistence.existingClaim) (or .Values.useStatefulSet (eq .Values.architecture "replicaset")) }}yes{{ end -}}
{{- end -}}
