import { describe, expect, it } from 'vitest';
import { writeMail } from './write-mail.ts';

describe('a mail', () => {
  const { subject, body } = writeMail('contact-address-entered', { authority: 'Aarhus Kommune' });

  it('is in both languages, Danish first', () => {
    expect(subject).toBe('Socialt frikort: Adressen er taget i brug / This address is now in use');
    expect(body.indexOf('En administrator hos Aarhus Kommune')).toBe(0);
    expect(body.indexOf('An administrator at Aarhus Kommune')).toBeGreaterThan(body.indexOf('In English'));
  });

  it('leads nowhere, so that one with a link is known for a false one', () => {
    expect(body).not.toMatch(/https?:|www\./);
  });

  it.each(['290569-0000', '2905690000', '٢٩٠٥٦٩-٠٠٠٠'])('never has a CPR number in it: %s', (number) => {
    const written = writeMail('contact-address-entered', { authority: `Kommune ${number}` });
    expect(written.body).not.toContain(number);
    expect(written.body).toContain('Kommune ••••••••••');
  });
});
