import { z } from 'zod';

/* What each process is told, by its environment; how the two on the other side keep what they got. */

const port = z.coerce.number();
const json = <Schema extends z.ZodType>(schema: Schema) =>
  z.string().transform((text) => schema.parse(JSON.parse(text)));

export const settingsOfApi = z.object({
  databaseUrl: z.string(),
  clockFile: z.string(),
  port,
  /** Base64. */
  webhookKey: z.string(),
});

export const settingsOfWriter = z.object({
  databaseUrl: z.string(),
  actorId: z.string(),
  /** How many events are to be published. */
  events: z.coerce.number(),
});

export const settingsOfFollower = z.object({
  folder: z.string(),
  apis: json(z.array(z.string())),
  /** What follows each stream sends. */
  streams: json(z.record(z.string(), z.record(z.string(), z.string()))),
});

export const settingsOfReceiver = z.object({
  folder: z.string(),
  port,
  /** Of the webhook at the path `/STREAM`. */
  secrets: json(z.record(z.string(), z.string())),
});

/** A line of what the follower or the receiver got: an event as it was told. A line may be cut off by a kill. */
export const toldEvent = z.object({
  id: z.string(),
  type: z.string(),
  timestamp: z.string(),
  position: z.int(),
  data: z.record(z.string(), z.string()),
});
export type ToldEvent = z.output<typeof toldEvent>;

/** The file that an event of a stream is written to. */
export const fileOf = (folder: string, side: 'feed' | 'webhook', stream: string): string =>
  `${folder}/${side}-${stream.replace(':', '-')}.jsonl`;

/** Where the follower of a stream keeps the position that it goes on behind. */
export const afterFileOf = (folder: string, stream: string): string =>
  `${fileOf(folder, 'feed', stream)}.after`;

/** Stands before what each process of a side writes, on a line of its own, behind what a kill may have cut off. */
export const beginning = '\n"begins"\n';

export const settingsOfMailing = z.object({
  databaseUrl: z.string(),
  clockFile: z.string(),
  mailPort: port,
  /** What addresses are encrypted with, in base64. */
  key: z.string(),
});

export const settingsOfMailServer = z.object({
  folder: z.string(),
  mailPort: port,
  /** How long whoever hands over the very first mail waits to hear that it was taken. */
  holdFirstMs: z.coerce.number().int().nonnegative(),
});
