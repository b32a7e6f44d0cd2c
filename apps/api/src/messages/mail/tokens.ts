import { createHash, randomBytes } from 'node:crypto';

/** What a link of a mail proves itself with: 256 random bits. Only its hash is kept. */
export const newLinkToken = (): string => randomBytes(32).toString('base64url');

export const hashOfLinkToken = (token: string): Buffer => createHash('sha256').update(token).digest();
