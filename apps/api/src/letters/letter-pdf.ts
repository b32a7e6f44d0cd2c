import { type CalendarDate, formatDate } from '@frikort/domain/calendar';
import { formatDateInEnglish } from '@frikort/domain/english';
import type { ContactLine, FilledLetter, LetterKind } from '@frikort/domain/letter';
import { createPdf, finishPdf, type PdfLanguage, pdfColours } from '../pdf/pdf-document.ts';
import { writeTaggedPages } from '../pdf/tagged-pages.ts';

/** All that stands in a letter. */
export type LetterToDraw = {
  kind: LetterKind;
  filled: FilledLetter;
  name: string;
  cardNumber: string;
  authority: string;
  lines: readonly { line: ContactLine; value: string }[];
  decidedOn: CalendarDate;
  language: PdfLanguage;
  /** To somebody who does not exist, which the page says. */
  isPreview: boolean;
};

const texts = {
  da: {
    date: 'Dato',
    cardNumber: 'Frikortnummer',
    day: formatDate,
    complaint: 'Hvis du vil klage',
    contact: 'Sådan får du fat i os',
    lines: {
      phone: 'Telefon',
      email: 'E-mail',
      address: 'Adresse',
      openingHours: 'Åbningstider',
      webPage: 'Hjemmeside',
    },
    preview: 'Prøve på brevet. Borgeren findes ikke.',
    original: undefined,
    page: (page: number, pages: number) => `Side ${page} af ${pages}`,
    lacking: (mark: string) => `${mark} står for et tegn, der ikke kan vises her.`,
  },
  en: {
    date: 'Date',
    cardNumber: 'Card number',
    day: formatDateInEnglish,
    complaint: 'If you want to complain',
    contact: 'How to reach us',
    lines: {
      phone: 'Phone',
      email: 'Email',
      address: 'Address',
      openingHours: 'Opening hours',
      webPage: 'Website',
    },
    preview: 'Sample of the letter. The citizen does not exist.',
    original: 'This is the letter in English. There is one in Danish too.',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    lacking: (mark: string) => `${mark} stands for a character that cannot be shown here.`,
  },
} as const;

const bodySize = 11;

/**
 * Draws the letter of a decision to print or send (R36), tagged after PDF/UA: municipality and citizen, the text with what
 * was filled in, where to complain, how to reach the municipality. No CPR number: the letter is found by its card number.
 */
export async function drawLetterPdf(letter: LetterToDraw): Promise<Buffer> {
  const { filled, language, decidedOn } = letter;
  const words = texts[language];
  const setup = {
    size: 'A4',
    margins: { top: 72, bottom: 72, left: 72, right: 72 },
    bufferPages: true,
  } as const;
  // Dated as the decision, so that the file does not change with the day on which it is asked for.
  const pdf = await createPdf(filled.title, language, new Date(`${decidedOn}T12:00:00Z`), setup);
  const pages = writeTaggedPages(pdf);
  const body = (paragraphs: readonly string[]) => {
    for (const text of paragraphs) pages.paragraph(text, { size: bodySize, after: bodySize });
  };
  if (letter.isPreview) pages.paragraph(words.preview, { colour: pdfColours.label });
  pages.paragraph(letter.authority, { size: 14, colour: pdfColours.mark, after: 26 });
  pages.paragraph(letter.name, { size: bodySize, after: 26 });
  pages.fact(words.date, words.day(decidedOn));
  pages.fact(words.cardNumber, letter.cardNumber);
  pdf.document.moveDown(1.6);
  pages.heading(1, filled.title);
  pdf.document.moveDown(0.4);
  body(filled.paragraphs);
  if (filled.complaint) {
    pages.heading(2, words.complaint);
    body(filled.complaint);
  }
  if (letter.lines.length > 0) {
    pages.heading(2, words.contact);
    for (const { line, value } of letter.lines) pages.fact(words.lines[line], value.replaceAll('\n', ', '));
  }
  if (words.original !== undefined) {
    pdf.document.moveDown(1);
    pages.paragraph(words.original, { size: 9, colour: pdfColours.label });
  }
  pages.finish(words);
  return await finishPdf(pdf);
}
