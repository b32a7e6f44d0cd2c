import { describe, expect, it } from 'vitest';
import { writeMessageMail } from './write-message-mail.ts';

const recipient = {
  origin: 'https://frikort.example',
  entrance: 'company',
  stopToken: 'S'.repeat(43),
} as const;

describe('a mail to a person (R35)', () => {
  it('is in both languages, Danish first, and says where to log in', () => {
    const { subject, text } = writeMessageMail('news', recipient);
    expect(subject).toBe('Socialt frikort: Der er nyt til dig / There is news for you');
    expect(text.indexOf('Log på, som du plejer')).toBeLessThan(text.indexOf('In English'));
    expect(text).toContain('\n\nhttps://frikort.example/virksomhed/\n\n');
  });

  it('leads to our own pages alone, with its token where no server is sent it', () => {
    for (const purpose of ['news', 'verification'] as const) {
      const { text } = writeMessageMail(purpose, { ...recipient, verifyToken: 'V'.repeat(43) });
      const links = text.match(/https?:\S+/g) ?? [];
      expect(links.every((link) => link.startsWith('https://frikort.example/'))).toBe(true);
      expect(links.every((link) => !link.includes('?'))).toBe(true);
      expect(text).toContain(`https://frikort.example/mail/afmeld#${recipient.stopToken}`);
    }
    expect(writeMessageMail('news', recipient).text).not.toContain('bekraeft');
  });

  it('can be stopped by a mail program’s own button (RFC 8058)', () => {
    expect(writeMessageMail('news', recipient).headers).toMatchObject({
      'List-Unsubscribe': `<https://frikort.example/mail/afmeld?token=${recipient.stopToken}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
  });
});
