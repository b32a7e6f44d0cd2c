import { isEmail } from '@frikort/domain/contact';
import { z } from 'zod';

/** Where mail is handed over, and whom it is from. */
export type MailConfig = {
  /** `smtp://` or `smtps://`, with name and password if the server asks for them. */
  readonly url: URL;
  readonly from: string;
};

/** Without a query: what may not be left to an address, such as whether certificates are believed, is not in one. */
const server = z
  .url({ protocol: /^smtps?$/, error: 'must be smtps://… or smtp://…, or off' })
  .transform((text) => new URL(text))
  .refine(
    ({ search, hash, pathname }) => `${search}${hash}${pathname}`.length < 2,
    'must be a plain address',
  );

export const mailEnvironment = {
  SMTP_URL: z
    .union([z.literal('off'), server])
    .describe(
      'the mail server: `smtps://user:password@mail.example.dk`, or `smtp://…`, which must offer STARTTLS unless it is on this machine; or `off`: this process sends no mail, what is queued is deleted after 30 days. Somebody has to decide it',
    ),
  MAIL_FROM: z
    .string()
    .refine(isEmail, 'must be an e-mail address')
    .optional()
    .describe(
      'the address that mail is from, such as `noreply@frikort.example.dk`; required unless `SMTP_URL` is `off`',
    ),
};

export type MailSettings = { SMTP_URL: 'off' | URL; MAIL_FROM?: string | undefined };

/** Whether a server that mail is sent by has an address that it is sent from. */
export const mailHasSender = ({ SMTP_URL, MAIL_FROM }: MailSettings): boolean =>
  SMTP_URL === 'off' || MAIL_FROM !== undefined;

/** `undefined` where no mail is sent. */
export function mailConfigOf({ SMTP_URL: url, MAIL_FROM: from }: MailSettings): MailConfig | undefined {
  return url === 'off' || from === undefined ? undefined : { url, from };
}
