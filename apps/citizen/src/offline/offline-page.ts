import { formatInstant } from '@frikort/domain/calendar';
import { formatInstantInEnglish } from '@frikort/domain/english';
import type { SavedCard } from '@frikort/ui/session/saved-card';

const texts = {
  da: {
    title: 'Dit frikort uden forbindelse',
    noConnection:
      'Du har ingen forbindelse. Dette er det frikort, der er gemt på enheden, mens du er logget på.',
    cardNumber: 'Frikortnummer',
    asOf: (date: string, time: string) => `Som det var den ${date} kl. ${time}`,
    instant: (asOf: string) => formatInstant(asOf).split(' '),
    mayHaveChanged: 'Er frikortet deaktiveret siden, gælder nummeret ikke.',
    tryAgain: 'Prøv igen',
  },
  en: {
    title: 'Your frikort without a connection',
    noConnection:
      'You have no connection. This is the frikort that is kept on the device while you are logged in.',
    cardNumber: 'Card number',
    asOf: (date: string, time: string) => `As it was on ${date} at ${time}`,
    instant: (asOf: string) => formatInstantInEnglish(asOf).split(', '),
    mayHaveChanged: 'If the frikort has been deactivated since, the number is not valid.',
    tryAgain: 'Try again',
  },
} as const;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/** A date or a time, which keeps to its line. */
const unbroken = (text: string) => `<span class="unbroken">${text}</span>`;

/** Where the offline page's style is; the worker answers it itself. */
export const styleAddress = '/borger/gemt-kort.css';

export const style = `
body { margin: 0; padding: 24px; background: #fff; color: #1a2b2e; font: 18px/1.5 "IBM Plex Sans", system-ui, sans-serif; text-align: center; }
main { max-width: 640px; margin: 0 auto; }
h1 { font-size: 24px; }
.card { margin: 24px 0; padding: 24px 16px; border: 2px solid #0f606b; border-radius: 16px; }
.number { margin: 0; font-size: min(20vw, 96px); font-weight: 600; letter-spacing: .04em; line-height: 1.1; }
.owner { margin: 16px 0 0; font-size: 28px; font-weight: 600; overflow-wrap: anywhere; }
.as-of { font-weight: 600; }
.unbroken { white-space: nowrap; }
a { display: inline-block; padding: 10px 24px; border: 1px solid #0f606b; border-radius: 8px; color: #0b4b54; }
`;

/**
 * The page that stands in for any page of the citizen's without a connection: the saved card, dated, and nothing else.
 * Whole in itself, so that no part of the app has to be kept for it.
 */
export function offlinePage(card: SavedCard): string {
  const said = texts[card.language];
  const [date = '', time = ''] = said.instant(card.asOf).map(unbroken);
  return `<!doctype html>
<html lang="${card.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${said.title} – Socialt frikort</title>
<link rel="stylesheet" href="${styleAddress}">
</head>
<body>
<main>
<h1>${said.title}</h1>
<p>${said.noConnection}</p>
<div class="card">
<p>${said.cardNumber}</p>
<p class="number">${escaped(card.cardNumber)}</p>
<p class="owner">${escaped(card.owner)}</p>
<p>${escaped(card.authority)}</p>
</div>
<p class="as-of">${said.asOf(date, time)}</p>
<p>${said.mayHaveChanged}</p>
<p><a href="/borger">${said.tryAgain}</a></p>
</main>
</body>
</html>
`;
}
