{{/* Names and labels, as the real chart makes them: not those of app.kubernetes.io. Argument: the root context. */}}
{{- define "standin.name" -}}
{{- .Values.nameOverride | default .Chart.Name | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{- define "standin.fullname" -}}
{{- $name := .Values.nameOverride | default .Chart.Name -}}
{{- $long := ternary .Release.Name (printf "%s-%s" .Release.Name $name) (contains $name .Release.Name) -}}
{{- .Values.fullnameOverride | default $long | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{- define "standin.selector" -}}
app: {{ include "standin.name" . }}
release: {{ .Release.Name }}
{{- end -}}

{{- define "standin.labels" -}}
{{ include "standin.selector" . }}
chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-" }}
heritage: {{ .Release.Service }}
stoat.chat/stand-in: "true"
{{- end -}}

{{- define "standin.secret" -}}
{{- .Values.existingSecret | default (include "standin.fullname" .) -}}
{{- end -}}

{{/* A root credential: given, or out of the Secret in the cluster, or random. Arguments: root, key, length. */}}
{{- define "standin.credential" -}}
{{- $root := index . 0 }}
{{- $key := index . 1 }}
{{- $given := get $root.Values $key | toString }}
{{- $data := (lookup "v1" "Secret" $root.Release.Namespace (include "standin.fullname" $root)).data }}
{{- if $given }}
{{- $given }}
{{- else if $data }}
{{- index $data $key | b64dec }}
{{- else }}
{{- randAlphaNum (index . 2) }}
{{- end }}
{{- end -}}

{{/* The pod template of both workloads. Arguments: root, arguments of "minio server", name of a claim (none: by template). */}}
{{- define "standin.podTemplate" -}}
{{- $root := index . 0 }}
{{- $claim := index . 2 }}
{{- $v := $root.Values }}
{{- $fullname := include "standin.fullname" $root -}}
metadata:
  name: {{ $fullname }}
  labels:
    {{- include "standin.selector" $root | nindent 4 }}
    stoat.chat/stand-in: "true"
    {{- with $v.podLabels }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
  annotations:
    {{- if not $v.ignoreChartChecksums }}
    checksum/secrets: {{ include (print $root.Template.BasePath "/secret.yaml") $root | sha256sum }}
    checksum/config: {{ include (print $root.Template.BasePath "/configmap.yaml") $root | sha256sum }}
    {{- end }}
    {{- with $v.podAnnotations }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
spec:
  {{- with $v.priorityClassName }}
  priorityClassName: {{ . | quote }}
  {{- end }}
  {{- if and $v.securityContext.enabled $v.persistence.enabled }}
  securityContext:
    {{- omit $v.securityContext "enabled" | toYaml | nindent 4 }}
  {{- end }}
  {{- if $v.serviceAccount.create }}
  serviceAccountName: {{ $v.serviceAccount.name }}
  {{- end }}
  containers:
    - name: {{ $root.Chart.Name }}
      image: "{{ $v.image.repository }}:{{ $v.image.tag }}"
      imagePullPolicy: {{ $v.image.pullPolicy }}
      command:
        - /bin/sh
        - -ce
        - "/usr/bin/docker-entrypoint.sh minio server {{ index . 1 }} -S {{ $v.certsPath }} --address :{{ $v.minioAPIPort }} --console-address :{{ $v.minioConsolePort }}{{ range $v.extraArgs }} {{ . }}{{ end }}"
      ports:
        - name: http
          containerPort: {{ $v.minioAPIPort }}
        - name: http-console
          containerPort: {{ $v.minioConsolePort }}
      env:
        - name: MINIO_ROOT_USER
          valueFrom:
            secretKeyRef:
              name: {{ include "standin.secret" $root }}
              key: rootUser
        - name: MINIO_ROOT_PASSWORD
          valueFrom:
            secretKeyRef:
              name: {{ include "standin.secret" $root }}
              key: rootPassword
        {{- if $v.extraSecret }}
        - name: MINIO_CONFIG_ENV_FILE
          value: /tmp/minio-config-env/config.env
        {{- end }}
        {{- if $v.metrics.serviceMonitor.public }}
        - name: MINIO_PROMETHEUS_AUTH_TYPE
          value: public
        {{- end }}
        {{- range $name, $value := $v.environment }}
        - name: {{ $name }}
          value: {{ tpl $value $root | quote }}
        {{- end }}
      resources:
        {{- toYaml $v.resources | nindent 8 }}
      {{- if and $v.securityContext.enabled $v.persistence.enabled }}
      {{- with $v.containerSecurityContext }}
      securityContext:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- end }}
      volumeMounts:
        {{- if $claim }}
        - { name: minio-user, mountPath: /tmp/credentials, readOnly: true }
        {{- end }}
        {{- if or $claim $v.persistence.enabled }}
        - name: export
          mountPath: {{ $v.mountPath }}
          {{- if and $v.persistence.enabled $v.persistence.subPath }}
          subPath: {{ $v.persistence.subPath | quote }}
          {{- end }}
        {{- end }}
        {{- if $v.extraSecret }}
        - { name: extra-secret, mountPath: /tmp/minio-config-env }
        {{- end }}
  {{- with $v.imagePullSecrets }}
  imagePullSecrets:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with $v.nodeSelector }}
  nodeSelector:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with $v.affinity }}
  affinity:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  {{- with $v.tolerations }}
  tolerations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  volumes:
    {{- if $claim }}
    - name: export
      {{- if $v.persistence.enabled }}
      persistentVolumeClaim:
        claimName: {{ $claim }}
      {{- else }}
      emptyDir: {}
      {{- end }}
    {{- end }}
    {{- with $v.extraSecret }}
    - name: extra-secret
      secret:
        secretName: {{ . }}
    {{- end }}
    - name: minio-user
      secret:
        secretName: {{ include "standin.secret" $root }}
{{- end -}}

{{/* A claim's spec. Argument: persistence. */}}
{{- define "standin.claim" -}}
accessModes:
  - {{ .accessMode | quote }}
resources:
  requests:
    storage: {{ .size | quote }}
{{- with .storageClass }}
storageClassName: {{ ternary "" . (eq . "-") | quote }}
{{- end }}
{{- end -}}

{{/* One container of the hook Job. Arguments: root, name, script, resources. */}}
{{- define "standin.jobContainer" -}}
{{- $v := (index . 0).Values -}}
- name: {{ index . 1 }}
  image: "{{ $v.mcImage.repository }}:{{ $v.mcImage.tag }}"
  imagePullPolicy: {{ $v.mcImage.pullPolicy }}
  command: [/bin/sh, /config/{{ index . 2 }}]
  env:
    - name: MINIO_ENDPOINT
      value: {{ include "standin.fullname" (index . 0) }}
    - name: MINIO_PORT
      value: {{ $v.service.port | quote }}
  volumeMounts:
    - { name: etc-path, mountPath: /etc/minio/mc }
    - { name: tmp, mountPath: /tmp }
    - { name: minio-configuration, mountPath: /config }
  resources:
    {{- toYaml (index . 3) | nindent 4 }}
{{- end -}}
