/** An element of DER (X.690): its tag, what it holds, and the whole of it as it was written. */
export type DerElement = { readonly tag: number; readonly content: Buffer; readonly whole: Buffer };

/** The tags of what a revocation list is made of. */
export const derTags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  /** `[0]`, explicit. */
  context0: 0xa0,
} as const;

/**
 * The elements that stand one after the other in the bytes, without looking into them: a library that builds every
 * element of a list of 100,000 certificates holds the process up for seconds.
 * @throws RangeError when the bytes are not whole elements with a tag of one octet and a definite length
 */
export function* derElements(bytes: Buffer): Generator<DerElement> {
  let at = 0;
  while (at < bytes.length) {
    const tag = bytes.readUInt8(at);
    if ((tag & 0x1f) === 0x1f) throw new RangeError('A tag of several octets');
    const first = bytes.readUInt8(at + 1);
    const more = first < 0x80 ? 0 : first - 0x80;
    if (first === 0x80 || more > 4) throw new RangeError('A length that is not definite');
    const length = more === 0 ? first : bytes.readUIntBE(at + 2, more);
    const begin = at + 2 + more;
    const end = begin + length;
    if (end > bytes.length) throw new RangeError('An element that is cut off');
    yield { tag, content: bytes.subarray(begin, end), whole: bytes.subarray(at, end) };
    at = end;
  }
}

/**
 * The elements of a structure that has few of them.
 * @throws RangeError as {@link derElements}, and when there are more: somebody without a key could write millions
 */
export function fewDerElements(bytes: Buffer, most: number): DerElement[] {
  const elements: DerElement[] = [];
  for (const element of derElements(bytes)) {
    if (elements.length === most) throw new RangeError('More elements than there can be');
    elements.push(element);
  }
  return elements;
}
