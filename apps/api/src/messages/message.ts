import { isMessageKind, type MessageKind, mostUnreadCounted } from '@frikort/domain/message';
import { z } from 'zod';
import { cardNumberSchema, dateSchema, idSchema, instantSchema, oereSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';

const kindSchema = z.custom<MessageKind>((text) => typeof text === 'string' && isMessageKind(text));

/** What a message is about, as far as whoever reads it may see it now, as rows have it. */
const aboutRow = z.strictObject({
  employment: z
    .strictObject({
      id: z.uuid(),
      companyName: z.string(),
      cardNumber: z.string(),
      startDate: z.iso.date(),
      endDate: z.iso.date(),
      cancelled: z.boolean(),
    })
    .nullable(),
  citizen: z.strictObject({ id: z.uuid(), name: z.string(), cardNumber: z.string() }).nullable(),
  year: z.int().nullable(),
  day: z.iso.date().nullable(),
  count: z.int().nullable(),
  remainingOere: z.int().nullable(),
});

/** A message as rows have it. */
export const messageRow = z.strictObject({
  message: z.strictObject({
    id: z.uuid(),
    kind: kindSchema,
    at: z.string(),
    read: z.boolean(),
    about: aboutRow,
  }),
  position: z.string(),
});
export type StoredMessage = z.output<typeof messageRow>['message'];

const aboutSchema = z
  .strictObject({
    employment: z
      .strictObject({
        id: idSchema,
        companyName: z.string(),
        cardNumber: cardNumberSchema,
        startDate: dateSchema,
        endDate: dateSchema,
        cancelled: z.boolean(),
      })
      .optional(),
    citizen: z
      .strictObject({ id: idSchema, name: z.string(), cardNumber: cardNumberSchema })
      .optional()
      .meta({ description: 'To caseworkers' }),
    year: z.int().optional(),
    day: dateSchema.optional().meta({
      description:
        'Of controls the day by which they are due; of employments the last on which they may be edited',
    }),
    count: z.int().optional().meta({ description: 'How many it is about now' }),
    remainingOere: oereSchema.optional().meta({ description: 'What remains of the card now' }),
  })
  .meta({ description: 'Fetched now, as the caller may see it now: what they may not see is left out' });

/** A message as the API answers with it. */
export const messageSchema = z
  .strictObject({
    id: idSchema,
    kind: z.string().meta({ description: 'What it tells; the words are the page’s' }),
    at: instantSchema,
    read: z.boolean().meta({ description: 'By the caller' }),
    about: aboutSchema,
  })
  .meta({ id: 'Message', examples: [answered.message] });

export const messagePageSchema = z
  .strictObject({ items: z.array(messageSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'MessagePage' });

export const unreadSchema = z
  .strictObject({
    unread: z.int().meta({ description: `${mostUnreadCounted} at most: then there may be more` }),
  })
  .meta({ id: 'UnreadCount', examples: [answered.unread] });
