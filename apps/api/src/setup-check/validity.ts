import { X509Certificate } from 'node:crypto';
import { formatDate, todayInCopenhagen } from '@frikort/domain/calendar';
import { renewWithinDays } from '@frikort/domain/operation';
import { type Finding, found, soon, wrong } from './finding.ts';

/**
 * How long a certificate still counts.
 * @param whose how the sentence begins, such as "Our certificate"
 * @param pem the certificate; behind it may stand others
 */
export function checkValidity(whose: string, pem: string, now: Date): Finding {
  const { validFromDate, validToDate } = new X509Certificate(pem);
  const from = formatDate(todayInCopenhagen(validFromDate));
  const to = formatDate(todayInCopenhagen(validToDate));
  if (now < validFromDate) return wrong(`${whose} is not valid before ${from}.`);
  if (now > validToDate) return wrong(`${whose} was valid until ${to}: it has expired.`);
  const days = Math.floor((validToDate.getTime() - now.getTime()) / 86_400_000);
  const text = `${whose} is valid until ${to}, ${days} days from now.`;
  return days < renewWithinDays ? soon(`${text} Renew it.`) : found(text);
}
