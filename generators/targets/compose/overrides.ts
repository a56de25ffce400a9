import type { AppName } from '../../components/component.ts';
import type { ContainerSecret } from '../../components/compose.ts';
import { service } from '../../components/services/table.ts';
import { OVERRIDES_FILE, OVERRIDES_SECRET } from '../../components/stoat-config.ts';
import type { JsonObject } from '../../lib/json.ts';
import { checksumLabel, mountOf, runningApps, type ComposeInput } from './parts.ts';

/** User and group of the servers' images, which are distroless ones for "nonroot". */
const OWNER = ['65532', '65532'] as const;

/** The file of lists of credentials: a list of one, or of none where there is no such list, or what reads it does not run. */
export function overridesSecrets({ plan, revolt }: ComposeInput): ContainerSecret[] {
  const isRead = runningApps(plan).some((app) => service(app).readsOverrides);
  if (revolt.overrides === '' || !isRead) return [];
  return [{ name: OVERRIDES_SECRET, text: revolt.overrides, owner: OWNER, target: `/${OVERRIDES_FILE}` }];
}

/** What a service that reads the file has of its own: Compose puts such a file into no container whose root is read-only. */
export function overridesMount(app: AppName, input: ComposeInput): JsonObject {
  const secrets = service(app).readsOverrides ? overridesSecrets(input) : [];
  if (secrets.length === 0) return {};
  const { revolt, values } = input;
  return { secrets: secrets.map(mountOf), read_only: false, ...checksumLabel(values.secretSeed, [revolt.toml, revolt.overrides]) };
}
