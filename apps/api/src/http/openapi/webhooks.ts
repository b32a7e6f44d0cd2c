import { isToldTo, type PublishedEventType, publishedEventTypes } from '@frikort/domain/published-event';
import { webhookPatienceDays } from '@frikort/domain/webhook';
import type { OpenAPIV3_1 } from 'openapi-types';
import { Webhook } from 'standardwebhooks';
import { eventMeanings } from '../../events/event-meanings.ts';
import { told, toldTest, webhookSecret } from './examples/events.ts';

/* What is sent to those who have webhooks (R34), as the document describes it: an operation of theirs for each type. */

type PathItem = OpenAPIV3_1.PathItemObject;
type Operation = OpenAPIV3_1.OperationObject;

/** Every type of event that may be sent, and the test. */
export function webhooks(): Record<string, PathItem> {
  const events = publishedEventTypes.map((type) => [type, { post: eventOperation(type) }]);
  return { ...Object.fromEntries(events), 'webhook.test': { post: testOperation() } };
}

function eventOperation(type: PublishedEventType): Operation {
  const { means } = eventMeanings[type];
  const to = (['authority', 'company'] as const).filter((kind) => isToldTo(kind, type));
  const example = told(type);
  return received({
    operationId: operationIdOf(type),
    summary: `${means.charAt(0).toUpperCase()}${means.slice(1)}`,
    description: `To webhooks that ask for it, of ${to.map((kind) => receivers[kind]).join(' and of ')}.`,
    schema: {
      allOf: [
        { $ref: '#/components/schemas/Event' },
        { type: 'object', properties: { type: { type: 'string', const: type } } },
      ],
    },
    example,
  });
}

const receivers = {
  authority: 'the municipality whose citizen it is about',
  company: 'the company whose it is',
} as const;

function testOperation(): Operation {
  return received({
    operationId: 'testReceived',
    summary: 'Somebody has pressed “Send a test”',
    description: 'About nothing, and without a place among the events. It is sent once, and not again.',
    schema: {
      type: 'object',
      properties: {
        id: { type: 'string', format: 'uuid' },
        type: { type: 'string', const: 'webhook.test' },
        timestamp: { type: 'string', format: 'date-time' },
        data: { type: 'object', additionalProperties: false },
      },
      required: ['id', 'type', 'timestamp', 'data'],
      additionalProperties: false,
    },
    example: toldTest,
  });
}

/** `employment.registered` → `employmentRegistered` */
const operationIdOf = (type: string) => type.replace(/\.(\w)/, (_, first: string) => first.toUpperCase());

type Received = Pick<Operation, 'operationId' | 'summary' | 'description'> & {
  readonly schema: OpenAPIV3_1.SchemaObject;
  readonly example: { readonly id: string };
};

function received({ schema, example, ...named }: Received): Operation {
  return {
    ...named,
    tags: ['events'],
    security: [],
    parameters: signedHeaders(example),
    requestBody: { required: true, content: { 'application/json': { schema, example } } },
    responses: {
      '2XX': { description: 'Taken. Store it and answer; do the work afterwards, once for each `id`' },
      '410': { description: 'Gone for good: the webhook pauses' },
      default: {
        description: `Not taken, and neither is what is not answered in time: sent again, with the same \`id\`, for ${webhookPatienceDays} days`,
      },
    },
  };
}

/** When the examples were sent; its seconds end like every number of ten digits in the document, as no CPR number does. */
const sentAt = new Date('2026-11-21T14:06:40.000Z');

/** The headers of Standard Webhooks, with the values that the example has, sent with the example’s secret. */
function signedHeaders(example: { readonly id: string }): OpenAPIV3_1.ParameterObject[] {
  const signature = new Webhook(webhookSecret).sign(example.id, sentAt, JSON.stringify(example));
  const header = (name: string, description: string, value: string) => ({
    name,
    in: 'header',
    required: true,
    description,
    schema: { type: 'string' } as const,
    example: value,
  });
  return [
    header('webhook-id', 'The `id` of the event: the same each time it is sent', example.id),
    header(
      'webhook-timestamp',
      'When this attempt was made, in seconds since 1970',
      String(sentAt.getTime() / 1_000),
    ),
    header(
      'webhook-signature',
      `Signatures of \`webhook-id.webhook-timestamp.body\`, with a blank between: \`v1\` by the secret, \`v1a\` by the public key. The example’s is by \`${webhookSecret}\`, of its body without blanks`,
      signature,
    ),
  ];
}
