import { localKeyPrefix } from '@frikort/domain/local-system';
import { z } from 'zod';
import type { CprKeys, NamedKey, NamedKeys } from './database/encryption.ts';

/** `id:base64,id:base64`, the current key first; each is 32 bytes, and no name stands for two. */
export const namedKeys = z.string().transform((text, context): [NamedKey, ...NamedKey[]] => {
  const keys = text.split(',').map((part): NamedKey => {
    const [id = '', secret = ''] = part.split(':');
    return { id, key: Buffer.from(secret, 'base64') };
  });
  const [first, ...others] = keys;
  if (!first || keys.some(({ id, key }) => !/^[a-z0-9-]{1,40}$/.test(id) || key.length !== 32)) {
    context.addIssue({ code: 'custom', message: 'must be id:base64 of 32 bytes, separated by commas' });
    return z.NEVER;
  }
  if (new Set(keys.map(({ id }) => id)).size !== keys.length) {
    context.addIssue({ code: 'custom', message: 'has two keys of one name' });
    return z.NEVER;
  }
  return [first, ...others];
});

const namedKey = namedKeys.transform(([first, ...others], context): NamedKey => {
  if (others.length > 0)
    context.addIssue({ code: 'custom', message: 'is one key, which is never exchanged' });
  return first;
});

/** The keys that CPR numbers are kept with. None has a default. */
export const keyEnvironment = {
  CPR_ENCRYPTION_KEYS: namedKeys.describe(
    'encrypt CPR numbers: `id:base64` of 32 random bytes, the current key first',
  ),
  CPR_INDEX_KEYS: namedKeys.describe('find a CPR number without reading it, likewise'),
  CPR_SUBJECT_KEY: namedKey.describe('names citizens in the log; one key, never exchanged'),
};

type KeySettings = { CPR_ENCRYPTION_KEYS: NamedKeys; CPR_INDEX_KEYS: NamedKeys; CPR_SUBJECT_KEY: NamedKey };

export function cprKeysOf(settings: KeySettings): CprKeys {
  return {
    encryption: settings.CPR_ENCRYPTION_KEYS,
    index: settings.CPR_INDEX_KEYS,
    subject: settings.CPR_SUBJECT_KEY,
  };
}

/** Why keys are not fit for production; a line each, without any value. @param named the keys of login that have names */
export function unfitKeys(
  { encryption, index, subject }: CprKeys,
  seal: NamedKeys,
  loginCookieKey: Buffer,
  named: readonly NamedKey[],
): string[] {
  const login = { id: isLocal(loginCookieKey) ? localKeyPrefix : '', key: loginCookieKey };
  const all = [...encryption, ...index, subject, ...seal, login, ...named];
  const wrong: string[] = [];
  if (new Set(all.map(({ key }) => key.toString('hex'))).size !== all.length)
    wrong.push('every key must be another');
  if (all.some(({ key }) => !looksRandom(key))) wrong.push('not random: `frikort keys new` makes some');
  if (all.some(({ id }) => id.startsWith(localKeyPrefix))) wrong.push("a local system's key");
  return wrong.map(
    (reason) =>
      `CPR_ENCRYPTION_KEYS, CPR_INDEX_KEYS, CPR_SUBJECT_KEY, AUDIT_SEAL_KEYS, LOGIN_COOKIE_KEY, LOGIN_MESSAGE_KEYS, ACCESS_TOKEN_KEYS, WEBHOOK_SECRET_KEYS: ${reason}`,
  );
}

/** The login key has no name; a local system's begins with these bytes instead. */
const isLocal = (key: Buffer) => key.subarray(0, localKeyPrefix.length).toString('latin1') === localKeyPrefix;

/**
 * False for what nobody draws: a few values over and over, bytes that count up, a text that somebody typed. Of keys
 * that were drawn, fewer than one in 10^13 is taken for one of these.
 */
export function looksRandom(key: Buffer): boolean {
  const steps = [...key.subarray(1)].map((byte, place) => (byte - (key[place] ?? 0)) & 0xff);
  const isText = key.every((byte) => byte >= 0x20 && byte < 0x7f);
  return new Set(key).size >= 8 && new Set(steps).size >= 8 && !isText;
}
