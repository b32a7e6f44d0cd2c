import type { Entrance } from '@frikort/domain/access';
import { messageMailTexts as danish } from './mail-texts.da.ts';
import { messageMailTexts as english } from './mail-texts.en.ts';
import type { MessageMailLinks, MessageMailPurpose } from './message-mail-texts.ts';
import { stoppingPath, verifyingPath } from './places.ts';

export type WrittenMessageMail = {
  readonly subject: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
};

const pathOf: Readonly<Record<Entrance, string>> = {
  citizen: '/',
  caseworker: '/sagsbehandler/',
  company: '/virksomhed/',
};

type Recipient = {
  readonly origin: string;
  readonly entrance: Entrance;
  readonly stopToken: string;
  /** Of a mail that verifies the address. */
  readonly verifyToken?: string;
};

/**
 * Writes a mail in both languages, Danish first (R35). Tokens stand behind the # of a link, which no server is sent; where
 * a mail program has a button of its own (RFC 8058), in the address that it posts to.
 */
export function writeMessageMail(purpose: MessageMailPurpose, recipient: Recipient): WrittenMessageMail {
  const { origin, entrance, stopToken, verifyToken = '' } = recipient;
  const links: MessageMailLinks = {
    entrance: `${origin}${pathOf[entrance]}`,
    confirm: `${origin}${verifyingPath}#${verifyToken}`,
    stop: `${origin}${stoppingPath}#${stopToken}`,
  };
  const texts = [danish[purpose], english[purpose]];
  return {
    subject: `Socialt frikort: ${texts.map(({ subject }) => subject).join(' / ')}`,
    text: `${texts.map(({ body }) => body(links).join('\n\n')).join('\n\n— In English —\n\n')}\n`,
    headers: {
      // A machine wrote it: nobody's "out of office" answers (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': `<${origin}${stoppingPath}?token=${stopToken}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}
