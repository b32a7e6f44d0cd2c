/* Why a mail was not taken, as nodemailer tells it. */

/** What went wrong, by kind: a server's own words may repeat the address. */
export function faultOf(error: unknown): string {
  const code = errorPart(error, 'code');
  const response = errorPart(error, 'responseCode');
  return [code ?? 'unknown', response].filter(Boolean).join(' ');
}

/** Whether the server refused the mail or its recipient, and not us. */
export const isAboutThisMail = (error: unknown): boolean =>
  ['EENVELOPE', 'EMESSAGE'].includes(errorPart(error, 'code') ?? '');

/** Whether the server refused the recipient for good (RFC 5321, 4.2.1). */
export const isRecipientRefused = (error: unknown): boolean =>
  errorPart(error, 'code') === 'EENVELOPE' &&
  errorPart(error, 'command') === 'RCPT TO' &&
  /^5\d\d$/.test(errorPart(error, 'responseCode') ?? '');

/** Whether the server said itself that it has not taken the mail. */
export const isRefusedInWords = (error: unknown): boolean =>
  /^[45]\d\d$/.test(errorPart(error, 'responseCode') ?? '');

function errorPart(error: unknown, part: 'code' | 'command' | 'responseCode'): string | undefined {
  const found: unknown = error instanceof Error ? Reflect.get(error, part) : undefined;
  return found === undefined ? undefined : String(found);
}
