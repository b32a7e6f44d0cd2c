import { randomBytes } from 'node:crypto';
import type { Command } from './command.ts';

/** The settings that hold a key with a name, and what the name begins with. */
const named = {
  CPR_ENCRYPTION_KEYS: 'encryption',
  CPR_INDEX_KEYS: 'index',
  CPR_SUBJECT_KEY: 'subject',
  AUDIT_SEAL_KEYS: 'seal',
  LOGIN_MESSAGE_KEYS: 'message',
  ACCESS_TOKEN_KEYS: 'token',
  WEBHOOK_SECRET_KEYS: 'webhook',
} as const;

/** `frikort keys new`: a key for each setting that needs one, as lines of a settings file. */
export const newKeysCommand: Command = {
  name: 'keys new',
  about: 'prints new keys for a new system, a line for each setting; keep them, and nowhere else',
  usage: [],
  async run() {
    const month = new Date().toISOString().slice(0, 7);
    for (const [setting, purpose] of Object.entries(named))
      console.log(`${setting}=${purpose}-${month}:${newKey()}`);
    console.log(`LOGIN_COOKIE_KEY=${newKey()}`);
    return 0;
  },
};

const newKey = () => randomBytes(32).toString('base64');
