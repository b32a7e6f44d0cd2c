import type { Readable } from 'node:stream';
import type { MailConfig } from '../../mail/config.ts';
import { faultOf, isAboutThisMail, isRecipientRefused, isRefusedInWords } from '../../mail/faults.ts';
import { openTransport } from '../../mail/transport.ts';

/**
 * What came of handing a mail over: it was taken; its recipient was refused for good; it surely was not taken; or nobody
 * knows, because the connection ended after the server had begun to read it. `goesOn`: the server can be used for others.
 */
export type HandedOver =
  | { readonly outcome: 'sent' }
  | {
      readonly outcome: 'refused' | 'uncertain' | 'not-taken';
      readonly fault: string;
      readonly goesOn: boolean;
    };

export type OutgoingMail = {
  readonly to: string;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** A connection to the mail server over which each mail is handed over at most once. */
export type HandOver = { send(mail: OutgoingMail): Promise<HandedOver>; close(): void };

export function openHandOver(config: MailConfig): HandOver {
  const transport = openTransport(config);
  const handing: { content: Readable | undefined } = { content: undefined };
  // The server asks for the content when it has taken sender and recipient: until then it cannot have taken the mail.
  transport.use('stream', ({ message }, done) => {
    const read = message.createReadStream.bind(message);
    message.createReadStream = (...options) => {
      handing.content = read(...options);
      return handing.content;
    };
    done();
  });
  return {
    async send({ to, ...mail }) {
      handing.content = undefined;
      try {
        await transport.sendMail({ ...mail, to: { name: '', address: to } });
        return { outcome: 'sent' };
      } catch (error) {
        return {
          outcome: outcomeOf(error, isBegun(handing)),
          fault: faultOf(error),
          goesOn: isAboutThisMail(error),
        };
      }
    },
    close: () => transport.close(),
  };
}

/** Whether the server was given any of the content. */
const isBegun = ({ content }: { content: Readable | undefined }) => content?.readableDidRead === true;

function outcomeOf(error: unknown, begun: boolean): 'refused' | 'uncertain' | 'not-taken' {
  if (isRecipientRefused(error)) return 'refused';
  return begun && !isRefusedInWords(error) ? 'uncertain' : 'not-taken';
}
