/** What a client's secret is for (R32): the real system, or one that has only fictional people. Neither takes the other's. */
export type SecretKind = 'live' | 'test';

/**
 * The form of a secret wherever it stands in a text, by which one that leaked is found: which system it is for, 256 random
 * bits, and their checksum.
 */
export const secretForm =
  /\bfrikort_(?<kind>live|test)_(?<random>[A-Za-z0-9_-]{43})(?<checksum>[A-Za-z0-9_-]{6})(?![A-Za-z0-9_-])/;
