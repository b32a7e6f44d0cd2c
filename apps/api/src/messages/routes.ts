import { caseworkers } from '@frikort/domain/access';
import { messageReading } from '@frikort/domain/message-schemas';
import { present } from '@frikort/domain/present';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { callerOf } from '../auth/policy/access.ts';
import type { Database } from '../database/database.ts';
import { sent } from '../http/openapi/examples.ts';
import { cursorQuery, defaultLimit, limitQuery } from '../http/paging.ts';
import { messagePageSchema, type messageSchema, type StoredMessage, unreadSchema } from './message.ts';
import { countUnread, listMessages, markRead } from './message-store.ts';

export type MessageDeps = { readonly db: Database; readonly clock: () => Date };

const tags = ['messages'];
const readers = ['citizen', 'employee', ...caseworkers] as const;

/** What somebody is told in the app (R35). */
export const messageRoutes =
  ({ db, clock }: MessageDeps): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/messages',
      {
        schema: {
          operationId: 'listMessages',
          tags,
          summary: 'What the caller has been told, newest first',
          description:
            'A citizen’s own; a caseworker’s own and those of the municipality; those of the company, for each of its employees.',
          querystring: z.strictObject({ limit: limitQuery, cursor: cursorQuery }),
          response: { 200: messagePageSchema },
        },
      },
      async (request) => {
        const act = { caller: callerOf(request, ...readers), at: clock() };
        const { limit, cursor } = request.query;
        const page = await listMessages(db, act, {
          limit: limit === undefined ? defaultLimit : Number(limit),
          ...present({ cursor }),
        });
        return { items: page.items.map(messageFor), nextCursor: page.nextCursor };
      },
    );

    app.get(
      '/messages/unread-count',
      {
        // Every page asks again and again: that alone keeps nobody logged in.
        config: { leavesSessionAsItIs: true },
        schema: {
          operationId: 'countUnreadMessages',
          tags,
          summary: 'How many messages the caller has not read',
          response: { 200: unreadSchema },
        },
      },
      async (request) => ({
        unread: await countUnread(db, { caller: callerOf(request, ...readers), at: clock() }),
      }),
    );

    app.post(
      '/messages/read',
      {
        schema: {
          operationId: 'markMessagesRead',
          tags,
          summary: 'Note which messages the caller has read',
          description: 'An order: needs no Idempotency-Key. What is not the caller’s is left alone.',
          body: messageReading.meta({ examples: [sent.messageReading] }),
          response: { 204: z.null() },
        },
      },
      async (request, reply) => {
        await markRead(db, { caller: callerOf(request, ...readers), at: clock() }, request.body);
        return reply.code(204).send(null);
      },
    );
  };

function messageFor({ about, at, ...message }: StoredMessage): z.output<typeof messageSchema> {
  return { ...message, at: new Date(at).toISOString(), about: present(about) };
}
