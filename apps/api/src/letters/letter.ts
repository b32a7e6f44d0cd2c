import {
  contactLinesOf,
  fillLetter,
  type LetterFacts,
  type LetterKind,
  type LetterText,
} from '@frikort/domain/letter';
import { present } from '@frikort/domain/present';
import { z } from 'zod';
import { authorityOf } from '../authorities/authority.ts';
import { authorityContactSchema } from '../authorities/contact.ts';
import { cardNumberSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';
import type { PdfLanguage } from '../pdf/pdf-document.ts';
import type { LetterToDraw } from './letter-pdf.ts';
import { listedLetterSchema } from './listed-letter.ts';

/** A letter as it was made: the text that counted then, and what is put into it. */
export type StoredLetter = {
  id: string;
  kind: LetterKind;
  authorityCode: string;
  text: LetterText;
  /** The municipality had written nothing of its own for this kind. */
  isStandard: boolean;
  facts: LetterFacts;
};

const filledSchema = z.strictObject({
  title: z.string(),
  paragraphs: z.array(z.string()).meta({ description: 'A line break may stand in one' }),
  complaint: z
    .array(z.string())
    .optional()
    .meta({ description: 'Of a deactivation: where and by when to complain, in paragraphs' }),
});

const letterShape = {
  ...listedLetterSchema.shape,
  name: z.string().meta({ description: "The citizen's, as it was then" }),
  cardNumber: cardNumberSchema,
  contact: authorityContactSchema
    .optional()
    .meta({ description: 'How the municipality was reached then; absent where it had not entered it' }),
  da: filledSchema,
  en: filledSchema,
};

/** A letter as the citizen reads it. */
export const letterSchema = z.strictObject(letterShape).meta({
  id: 'Letter',
  examples: [answered.letter],
  description: 'A letter as it was made (R36), in both languages',
});

/** What a municipality had not written when the decision was made. */
const lackingWords = ['contact', 'complaint'] as const;

/** A letter as a caseworker reads it. */
export const letterForCaseworkersSchema = z
  .strictObject({
    ...letterShape,
    lacking: z.array(z.enum(lackingWords)).meta({
      description:
        'What the municipality had not written by then: how it is reached; where and by when to complain, of which our own text says no more than to ask',
    }),
  })
  .meta({ id: 'LetterForCaseworkers', examples: [{ ...answered.letter, lacking: [] }] });

export type LetterAnswer = z.output<typeof letterSchema>;

export function letterFor({ id, kind, authorityCode, text, facts }: StoredLetter): LetterAnswer {
  const { name, cardNumber, contact, decidedOn } = facts;
  return {
    id,
    kind,
    authority: authorityOf(authorityCode),
    decidedOn,
    name,
    cardNumber,
    ...present({ contact }),
    da: fillLetter(text.da, facts, 'da'),
    en: fillLetter(text.en, facts, 'en'),
  };
}

export function letterForCaseworkers(letter: StoredLetter): z.output<typeof letterForCaseworkersSchema> {
  const { kind, isStandard, facts } = letter;
  return {
    ...letterFor(letter),
    lacking: [
      ...(facts.contact === null ? ['contact' as const] : []),
      ...(kind === 'deactivation' && isStandard ? ['complaint' as const] : []),
    ],
  };
}

/** A letter as it is drawn: all of it as it was made, so that it is the same file whenever it is asked for. */
export function letterToDraw(
  { kind, text, facts }: Pick<StoredLetter, 'kind' | 'text' | 'facts'>,
  language: PdfLanguage,
  isPreview: boolean,
): LetterToDraw {
  const { name, cardNumber, authority, contact, decidedOn } = facts;
  const lines = contact === null ? [] : contactLinesOf(contact, language);
  const filled = fillLetter(text[language], facts, language);
  return { kind, filled, name, cardNumber, authority, lines, decidedOn, language, isPreview };
}
