/**
 * E-mail as the API sends it (`create_transport` in crates/core/database/src/util/email.rs of v0.15.1): with `use_starttls` STARTTLS on
 * port 587, else TLS from the first byte on port 465. `use_tls: false` takes the encryption away from either. It logs in always.
 */
import type { Report, RuleContext } from '../components/component.ts';
import { isObject, valueAt, type JsonObject } from '../lib/json.ts';

const PATH = ['api', 'smtp'];

interface Mail {
  readonly smtp: JsonObject;
  /** The key of the environment that sets a key of Revolt.toml. */
  readonly keyOf: (name: string) => string;
}

/** Undefined where no mail is sent. */
function mailOf({ values, config }: RuleContext): Mail | undefined {
  const smtp = valueAt(config, PATH);
  if (!isObject(smtp) || !smtp.host) return undefined;
  const camel = (name: string): string => name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const isOwn = (name: string): boolean => valueAt(values.revolt, [...PATH, name]) !== undefined;
  return { smtp, keyOf: (name) => (isOwn(name) ? `revolt.${PATH.join('.')}.${name}` : `smtp.${camel(name)}`) };
}

export function checkSmtp(context: RuleContext, report: Report): void {
  const mail = mailOf(context);
  if (mail === undefined || mail.smtp.use_tls !== false || !mail.smtp.password) return;
  report(
    mail.keyOf('use_tls'),
    'is false, so the servers would send the password in clear, with STARTTLS or without; leave it out, or the password',
  );
}

export function smtpWarnings(context: RuleContext, report: Report): void {
  const mail = mailOf(context);
  if (mail === undefined) {
    const { host, ...others } = context.values.smtp;
    if (host === '' && Object.values(others).some((value) => value !== '' && value !== undefined)) {
      report('smtp.host', 'is empty: the other smtp settings have no effect');
    }
    return;
  }
  const { smtp, keyOf } = mail;
  const { username, port, use_tls: tls, use_starttls: starttls } = smtp;
  if (!username) {
    report(
      keyOf('username'),
      'is empty, and the servers log in all the same; a mail server that offers no login, or refuses that one, takes no mail',
    );
  }
  if (tls === false) report(keyOf('use_tls'), 'is false: e-mail leaves unencrypted, links to reset passwords too');
  else if (starttls === true && port === 465) report(keyOf('port'), 'is 465, where TLS begins at once; STARTTLS needs another, mostly 587');
  else if (starttls !== true && (port === 25 || port === 587)) {
    report(keyOf('port'), `is ${port}, where a server begins in clear; set useStarttls to true, or leave the port out (465)`);
  }
  if (tls === false && starttls !== true && port === undefined) {
    report(keyOf('port'), 'is not set: without encryption too the servers take 465, where mail servers want TLS');
  }
}
