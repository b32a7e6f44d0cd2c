import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  decrypted,
  encrypted,
  NotReadable,
  newBackupKeys,
  readIdentity,
  readRecipient,
} from './encrypted-stream.ts';

const { recipient, identity } = newBackupKeys();
const piece = 65_536;
const head = 17 + 32;

async function* parts(whole: Buffer, length: number) {
  for (let at = 0; at < whole.length; at += length) yield whole.subarray(at, at + length);
}
const all = async (stream: AsyncIterable<Buffer>) => {
  const read: Buffer[] = [];
  for await (const part of stream) read.push(part);
  return Buffer.concat(read);
};
const encrypt = (plain: Buffer, length = 10_000) =>
  all(encrypted(parts(plain, length), readRecipient(recipient)));
const decrypt = (sealed: Buffer, key = identity, length = 7_001) =>
  all(decrypted(parts(sealed, length), readIdentity(key)));

describe('a file that is encrypted to a public key', () => {
  it.each([0, 1, piece - 1, piece, piece + 1, 2 * piece, 300_000])(
    'of %d bytes comes back as it was',
    async (length) => {
      const plain = randomBytes(length);
      const sealed = await encrypt(plain);
      expect((await decrypt(sealed)).equals(plain)).toBe(true);
      expect((await decrypt(sealed, identity, 1_000_000)).equals(plain)).toBe(true);
      if (length > 100) expect(sealed.includes(plain.subarray(0, 32))).toBe(false);
    },
  );

  it('is another each time', async () => {
    expect(await encrypt(Buffer.from('a'))).not.toEqual(await encrypt(Buffer.from('a')));
  });

  const sealedPiece = piece + 16;
  it.each<[string, (sealed: Buffer) => Buffer]>([
    ['changed in its head', (sealed) => flipped(sealed, 20)],
    ['changed in a piece', (sealed) => flipped(sealed, head + 5)],
    ['changed in the last tag', (sealed) => flipped(sealed, sealed.length - 1)],
    ['cut off in a piece', (sealed) => sealed.subarray(0, -5)],
    ['cut off between pieces', (sealed) => sealed.subarray(0, head + sealedPiece)],
    ['without pieces', (sealed) => sealed.subarray(0, head)],
    ['without a head', (sealed) => sealed.subarray(0, 30)],
    [
      'out of its order',
      (sealed) =>
        Buffer.concat([
          sealed.subarray(0, head),
          sealed.subarray(head + sealedPiece, head + 2 * sealedPiece),
          sealed.subarray(head, head + sealedPiece),
          sealed.subarray(head + 2 * sealedPiece),
        ]),
    ],
    ['longer than it was', (sealed) => Buffer.concat([sealed, Buffer.alloc(20)])],
    ['something else', () => randomBytes(1_000)],
    ['empty', () => Buffer.alloc(0)],
  ])('is refused when it is %s', async (_, spoil) => {
    const sealed = await encrypt(randomBytes(2 * piece + 100));
    await expect(decrypt(spoil(sealed))).rejects.toThrow(NotReadable);
  });

  it('is refused to another key', async () => {
    const sealed = await encrypt(Buffer.from('a'));
    await expect(decrypt(sealed, newBackupKeys().identity)).rejects.toThrow(NotReadable);
  });

  it('takes no key that is none', () => {
    expect(() => readRecipient('a')).toThrow();
    expect(() => readIdentity(recipient)).toThrow();
  });
});

function flipped(sealed: Buffer, at: number): Buffer {
  const copy = Buffer.from(sealed);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
