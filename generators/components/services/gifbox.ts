import type { JsonObject } from '../../lib/json.ts';
import { textAt, type Context, type Report, type RuleContext } from '../component.ts';

export const gifboxSettings = {
  tenorKey: {
    type: 'string',
    default: '',
    description: 'API key of gifbox.me (from its account settings); GIF search needs it',
    secret: true,
  },
};

export const GIFBOX_SOURCES = { 'api.security.tenor_key': ['apps.gifbox.tenorKey'] };

export function gifboxRevolt({ values: { apps }, plan }: Context): JsonObject {
  const { tenorKey } = apps.gifbox;
  return plan.apps.gifbox && tenorKey ? { api: { security: { tenor_key: tenorKey } } } : {};
}

export function gifboxRules({ plan, config }: RuleContext, report: Report): void {
  if (plan.apps.gifbox && textAt(config, 'api', 'security', 'tenor_key') === '') {
    report('apps.gifbox.tenorKey', 'is empty; apps.gifbox.enabled needs an API key of gifbox.me');
  }
}
