import type { LetterKind, LetterText } from '@frikort/domain/letter';
import { currentStandardLetter } from '@frikort/domain/letter-standard';
import { z } from 'zod';
import type { AdministratorCaller } from '../auth/caller.ts';
import { authoritySchema, instantSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';

/** A text as somebody saved it. */
export type SavedText = { version: number; text: LetterText; at: Date; name: string };

const partSchema = (kind: LetterKind) =>
  z.strictObject({
    title: z.string(),
    body: z.string(),
    ...(kind === 'deactivation' && { complaint: z.string() }),
  });

const textSchema = (kind: LetterKind) => z.strictObject({ da: partSchema(kind), en: partSchema(kind) });

const names = { grant: 'GrantLetterText', deactivation: 'DeactivationLetterText' } as const;

/** GET and PUT `/letter-texts/{kind}`: what the administrator edits, and who wrote what before. */
const ownTextSchema = (kind: LetterKind) =>
  z
    .strictObject({
      authority: authoritySchema,
      text: textSchema(kind).meta({ description: 'What counts for decisions from now on' }),
      version: z.int().meta({ description: '0 while our own text counts' }),
      history: z
        .array(
          z.strictObject({
            version: z.int(),
            at: instantSchema,
            name: z.string().meta({ description: 'The administrator who saved it' }),
            text: textSchema(kind),
          }),
        )
        .meta({ description: 'The newest first, 20 at most' }),
    })
    .meta({ id: names[kind], examples: [answered.ownLetterTexts[kind]] });

export const ownTextSchemas = {
  grant: ownTextSchema('grant'),
  deactivation: ownTextSchema('deactivation'),
} as const;

export type OwnTextAnswer = z.output<ReturnType<typeof ownTextSchema>>;

export function ownTextFor(
  { authority }: AdministratorCaller,
  kind: LetterKind,
  saved: readonly SavedText[],
): OwnTextAnswer {
  const [newest] = saved;
  return {
    authority: { code: authority.code, name: authority.name },
    text: newest?.text ?? currentStandardLetter[kind],
    version: newest?.version ?? 0,
    history: saved.map(({ version, at, name, text }) => ({ version, at: at.toISOString(), name, text })),
  };
}
