/**
 * The number of a registration's receipt, to tell on the phone and to search for: the last eight digits of its id, base
 * 16, as `7F3A-9C21`. It stays what it is as long as the employment.
 */
export function receiptNumber(employmentId: string): string {
  const digits = employmentId.slice(-8).toUpperCase();
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

/** The end of the id that a typed receipt number stands for; nothing when the text is none. */
export function idEndOfReceipt(text: string): string | undefined {
  const parts = /^([0-9a-f]{4})-([0-9a-f]{4})$/i.exec(text.trim());
  return parts ? `${parts[1]}${parts[2]}`.toLowerCase() : undefined;
}
