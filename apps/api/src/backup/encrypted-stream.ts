import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';

/*
 * Encryption of files to a public key, as age does it: whoever makes backups cannot read them. X25519 with a key that is
 * made for the file alone, HKDF-SHA-256, and AES-256-GCM over pieces of 64 KiB, whose nonces count them and mark the
 * last (the construction STREAM, Hoang, Reyhanitabar, Rogaway, Vizár 2015): a piece that is changed, missing, doubled or
 * out of its order is refused, and so is a file that was cut off.
 *
 *   "frikort-backup-1\n" · public key of the file (32 bytes) · pieces (at most 65,536 bytes and a tag of 16, each)
 */

const magic = Buffer.from('frikort-backup-1\n');
const pieceBytes = 65_536;
const tagBytes = 16;
const keyBytes = 32;

/** A file that is not what was once written, or not for this key. */
export class NotReadable extends Error {}

/** Raw keys of X25519, base64. */
export type BackupKeyPair = { readonly recipient: string; readonly identity: string };

export function newBackupKeys(): BackupKeyPair {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  const { d = '' } = privateKey.export({ format: 'jwk' });
  const base64 = (text: string) => Buffer.from(text, 'base64url').toString('base64');
  return { recipient: base64(x), identity: base64(d) + base64(x) };
}

/** @param raw 32 bytes @throws Error when they are no key */
function publicKeyOf(raw: Buffer): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: raw.toString('base64url') }, format: 'jwk' });
}

/** What encrypts. @throws Error when it is not base64 of 32 bytes */
export function readRecipient(text: string): KeyObject {
  const raw = Buffer.from(text.trim(), 'base64');
  if (raw.length !== keyBytes) throw new Error('must be base64 of 32 bytes');
  return publicKeyOf(raw);
}

/** What decrypts. @throws Error when it is not what {@link newBackupKeys} made */
export function readIdentity(text: string): KeyObject {
  const [d = '', x = ''] = text.trim().split(/(?<==)/);
  const raw = [d, x].map((part) => Buffer.from(part, 'base64'));
  if (raw.some(({ length }) => length !== keyBytes)) throw new Error('is not a key of backups');
  const [secret = '', open = ''] = raw.map((part) => part.toString('base64url'));
  return createPrivateKey({ key: { kty: 'OKP', crv: 'X25519', d: secret, x: open }, format: 'jwk' });
}

const rawOf = (key: KeyObject): Buffer => Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url');

function fileKey(shared: Buffer, ofFile: Buffer, recipient: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', shared, Buffer.concat([ofFile, recipient]), magic, keyBytes));
}

function nonceOf(piece: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeBigUInt64BE(BigInt(piece), 3);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** The pieces of a stream, of one length but the last, which is marked; an empty stream is one empty piece. */
async function* inPieces(source: AsyncIterable<Buffer>, length: number): AsyncGenerator<[Buffer, boolean]> {
  let held: Buffer = Buffer.alloc(0);
  for await (const part of source) {
    held = held.length === 0 ? part : Buffer.concat([held, part]);
    let from = 0;
    // One that is whole is kept until more comes: it may be the last.
    for (; held.length - from > length; from += length) yield [held.subarray(from, from + length), false];
    held = held.subarray(from);
  }
  yield [held, true];
}

/** What a recipient alone can read. */
export async function* encrypted(
  source: AsyncIterable<Buffer>,
  recipient: KeyObject,
): AsyncGenerator<Buffer> {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  const ofFile = rawOf(publicKey);
  const shared = diffieHellman({ privateKey, publicKey: recipient });
  const key = fileKey(shared, ofFile, rawOf(recipient));
  yield Buffer.concat([magic, ofFile]);
  let piece = 0;
  for await (const [plain, isLast] of inPieces(source, pieceBytes)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(piece, isLast));
    yield Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    piece += 1;
  }
}

/**
 * What was encrypted. Each piece is whole when it comes; that it was the last is known only at the end.
 * @throws NotReadable when it is not what was written, is cut off, or is for another key
 */
export async function* decrypted(source: AsyncIterable<Buffer>, identity: KeyObject): AsyncGenerator<Buffer> {
  const pieces = withoutHead(source);
  const head = await pieces.next();
  const ofFile = head.done ? Buffer.alloc(0) : head.value;
  const shared = diffieHellman({ privateKey: identity, publicKey: publicKeyOf(ofFile) });
  const key = fileKey(shared, ofFile, rawOf(createPublicKey(identity)));
  let piece = 0;
  for await (const [sealed, isLast] of inPieces(pieces, pieceBytes + tagBytes)) {
    if (sealed.length < tagBytes) throw new NotReadable('is cut off');
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(piece, isLast), {
      authTagLength: tagBytes,
    });
    decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
    const plain = decipher.update(sealed.subarray(0, sealed.length - tagBytes));
    try {
      decipher.final();
    } catch {
      throw new NotReadable(
        piece === 0 ? 'is for another key, or was changed' : 'was changed, or is cut off',
      );
    }
    yield plain;
    piece += 1;
  }
}

/** First the file's public key, then what comes after it. */
async function* withoutHead(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const length = magic.length + keyBytes;
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const part of source) {
    if (head === undefined) {
      yield part;
      continue;
    }
    head = Buffer.concat([head, part]);
    if (head.length < length) continue;
    if (!head.subarray(0, magic.length).equals(magic)) throw new NotReadable('is no backup');
    yield head.subarray(magic.length, length);
    if (head.length > length) yield head.subarray(length);
    head = undefined;
  }
  if (head !== undefined) throw new NotReadable('is no backup');
}
