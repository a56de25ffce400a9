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
{{- define "standin.originalImages" -}}docker.io/bitnami/redis docker.io/bitnamilegacy/redis{{- end -}}

{{- define "standin.secret" -}}
{{- tpl .Values.auth.existingSecret . | default (include "standin.fullname" .) -}}
{{- end -}}

{{- define "standin.secretKey" -}}
{{- tpl (ternary .Values.auth.existingSecretPasswordKey "" (not (empty .Values.auth.existingSecret))) . | default "redis-password" -}}
{{- end -}}

{{/* Account of one role. Arguments: root, role (master or replica), its part of the values. */}}
{{- define "standin.serviceAccount" -}}
{{- $own := (index . 2).serviceAccount }}
{{- $made := printf "%s-%s" (include "standin.fullname" (index . 0)) (index . 1) }}
{{- $own.name | default (ternary $made "default" $own.create) -}}
{{- end -}}

{{/* The roles there are, by name. */}}
{{- define "standin.roles" -}}
{{- if not (has .Values.architecture (list "standalone" "replication")) }}
{{- fail "stand-in for redis: architecture must be standalone or replication" }}
{{- end }}
{{- if .Values.sentinel.enabled }}
{{- fail "stand-in for redis: sentinel.enabled must be false" }}
{{- end }}
{{- ternary "master" "master replica" (eq .Values.architecture "standalone") -}}
{{- end -}}

{{/* Name of a role's workload and Service. Arguments: root, role. */}}
{{- define "standin.roleName" -}}
{{- printf "%s-%s" (include "standin.fullname" (index . 0)) (ternary "master" "replicas" (eq (index . 1) "master")) -}}
{{- end -}}

{{/* The whole spec of a role's workload. Arguments: root, role, its part of the values, kind. */}}
{{- define "standin.workloadSpec" -}}
{{- $root := index . 0 }}
{{- $role := index . 1 }}
{{- $own := index . 2 }}
{{- $kind := index . 3 }}
{{- $v := $root.Values }}
{{- $fullname := include "standin.fullname" $root }}
{{- $p := $own.persistence }}
{{- $master := eq $role "master" }}
{{- $files := and $v.auth.enabled $v.auth.usePasswordFiles -}}
{{- if ne $kind "DaemonSet" }}
replicas: {{ ternary $own.count $own.replicaCount $master }}
{{- end }}
revisionHistoryLimit: {{ $own.revisionHistoryLimit }}
{{- if eq $kind "StatefulSet" }}
serviceName: {{ $fullname }}-headless
{{- end }}
{{- with $own.updateStrategy }}
{{ ternary "strategy" "updateStrategy" (eq $kind "Deployment") }}:
  {{- toYaml . | nindent 2 }}
{{- end }}
selector:
  matchLabels:
    {{- include "standin.selector" $root | nindent 4 }}
    app.kubernetes.io/component: {{ $role }}
template:
  metadata:
    labels:
      {{- include "standin.labels" $root | nindent 6 }}
      app.kubernetes.io/component: {{ $role }}
      {{- with $own.podLabels }}
      {{- toYaml . | nindent 6 }}
      {{- end }}
    annotations:
      {{- if $v.configmapChecksumAnnotations }}
      checksum/configmap: {{ $v.commonConfiguration | sha256sum }}
      {{- end }}
      {{- if $v.secretChecksumAnnotations }}
      checksum/secret: {{ pick (include (print $root.Template.BasePath "/secret.yaml") $root | fromYaml) "data" | toYaml | sha256sum }}
      {{- end }}
      {{- with $own.podAnnotations }}
      {{- toYaml . | nindent 6 }}
      {{- end }}
  spec:
    serviceAccountName: {{ include "standin.serviceAccount" (list $root $role $own) }}
    automountServiceAccountToken: false
    enableServiceLinks: {{ $own.enableServiceLinks }}
    terminationGracePeriodSeconds: {{ $own.terminationGracePeriodSeconds }}
    securityContext:
      {{- include "standin.security" $own.podSecurityContext | nindent 6 }}
    {{- include "standin.placement" $own | nindent 4 }}
    containers:
      - name: redis
        image: {{ include "standin.image" $root }}
        imagePullPolicy: {{ $v.image.pullPolicy | quote }}
        securityContext:
          {{- include "standin.security" $own.containerSecurityContext | nindent 10 }}
        env:
          - name: REDIS_REPLICATION_MODE
            value: {{ ternary "master" "replica" $master }}
          {{- if not $master }}
          - name: REDIS_MASTER_HOST
            value: {{ $fullname }}-master-0.{{ $fullname }}-headless.{{ $root.Release.Namespace }}.svc.{{ $v.clusterDomain }}
          - name: REDIS_MASTER_PORT_NUMBER
            value: {{ $v.master.containerPorts.redis | quote }}
          {{- end }}
          - name: ALLOW_EMPTY_PASSWORD
            value: {{ ternary "no" "yes" $v.auth.enabled | quote }}
          {{- if $v.auth.enabled }}
          {{- range ternary (list "REDIS_PASSWORD") (list "REDIS_PASSWORD" "REDIS_MASTER_PASSWORD") $master }}
          {{- if $files }}
          - name: {{ . }}_FILE
            value: /opt/bitnami/redis/secrets/redis-password
          {{- else }}
          - name: {{ . }}
            valueFrom:
              secretKeyRef:
                name: {{ include "standin.secret" $root }}
                key: {{ include "standin.secretKey" $root }}
          {{- end }}
          {{- end }}
          {{- end }}
          - name: REDIS_PORT
            value: {{ $own.containerPorts.redis | quote }}
          {{- with $own.extraEnvVars }}
          {{- toYaml . | nindent 10 }}
          {{- end }}
        ports:
          - name: redis
            containerPort: {{ $own.containerPorts.redis }}
        livenessProbe:
          tcpSocket: { port: redis }
        readinessProbe:
          tcpSocket: { port: redis }
        resources:
          {{- include "standin.resources" (list $own.resources $own.resourcesPreset) | nindent 10 }}
        volumeMounts:
          - { name: config, mountPath: /opt/bitnami/redis/mounted-etc }
          {{- if $files }}
          - { name: redis-password, mountPath: /opt/bitnami/redis/secrets/ }
          {{- end }}
          - name: redis-data
            mountPath: {{ $p.path }}
            {{- with $p.subPath }}
            subPath: {{ . }}
            {{- end }}
    volumes:
      - name: config
        configMap:
          name: {{ $fullname }}-configuration
      {{- if $files }}
      - name: redis-password
        {{- if $v.auth.usePasswordFileFromSecret }}
        secret:
          secretName: {{ include "standin.secret" $root }}
          items:
            - key: {{ include "standin.secretKey" $root }}
              path: redis-password
        {{- else }}
        emptyDir: {}
        {{- end }}
      {{- end }}
      {{- if or (not $p.enabled) (eq $kind "DaemonSet") }}
      - name: redis-data
        emptyDir: {}
      {{- else if or $p.existingClaim (eq $kind "Deployment") }}
      - name: redis-data
        persistentVolumeClaim:
          claimName: {{ tpl $p.existingClaim $root | default (printf "redis-data-%s-master" $fullname) }}
      {{- end }}
{{- if and $p.enabled (not $p.existingClaim) (eq $kind "StatefulSet") }}
{{- with $own.persistentVolumeClaimRetentionPolicy }}
{{- if .enabled }}
persistentVolumeClaimRetentionPolicy:
  whenDeleted: {{ .whenDeleted }}
  whenScaled: {{ .whenScaled }}
{{- end }}
{{- end }}
volumeClaimTemplates:
  - metadata:
      name: redis-data
      labels:
        {{- include "standin.podLabels" $root | nindent 8 }}
        app.kubernetes.io/component: {{ $role }}
      {{- with $p.annotations }}
      annotations:
        {{- toYaml . | nindent 8 }}
      {{- end }}
    spec:
      {{- include "standin.claim" (list $root $p) | nindent 6 }}
{{- end }}
{{- end -}}
