import { maskCpr } from '@frikort/domain/cpr';
import type { MailFacts, MailTexts, MailTopic } from './mail-facts.ts';
import { mailTexts as danish } from './mail-texts.da.ts';
import { mailTexts as english } from './mail-texts.en.ts';

/** A mail as it is sent: plain text. */
export type WrittenMail = { readonly subject: string; readonly body: string };

/**
 * Writes a mail in both languages, Danish first: who reads the mail of an organisation, and in which language, nobody
 * knows. What looks like a CPR number is masked, whatever it was written from.
 */
export function writeMail<Topic extends MailTopic>(topic: Topic, facts: MailFacts[Topic]): WrittenMail {
  const inBoth = [danish, english];
  const subject = inBoth.map(({ topics }) => topics[topic].subject(facts)).join(' / ');
  const body = inBoth.map((texts) => paragraphs(texts, topic, facts)).join('\n\n— In English —\n\n');
  return { subject: masked(`Socialt frikort: ${subject}`), body: `${masked(body)}\n` };
}

function paragraphs<Topic extends MailTopic>(
  { topics, closing }: MailTexts,
  topic: Topic,
  facts: MailFacts[Topic],
): string {
  return [...topics[topic].body(facts), ...closing].join('\n\n');
}

const masked = (text: string) => maskCpr(text, '••••••••••');
