import type { PublishedEventType } from '@frikort/domain/published-event';
import { employmentId, frikort, importId } from './story.ts';

/* Examples: what other systems are told. */

/** What the examples of webhooks are signed with; for trying out, and nobody’s. */
export const webhookSecret = 'whsec_dGhpcnR5LXR3byBieXRlcyBvZiBhIHNlY3JldCBrZXk=';

const event = {
  id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09',
  type: 'employment.registered',
  timestamp: '2026-11-21T13:36:00.000Z',
  position: 4_711,
  data: { citizenId: frikort, employmentId },
};

/** An event of a type, as a municipality is told it, or else a company. */
export function told(type: PublishedEventType) {
  const data = type.startsWith('employment.')
    ? event.data
    : type.startsWith('citizen.')
      ? { citizenId: frikort }
      : { importId };
  return { ...event, type, data };
}

/** What a test sends. */
export const toldTest = {
  id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e0c',
  type: 'webhook.test',
  timestamp: event.timestamp,
  data: {},
};

const webhook = {
  url: 'https://loen.solsikken.example/frikort',
  email: 'it@solsikken.example',
  types: ['employment.registered', 'employment.changed', 'employment.cancelled'],
};

const webhookAttempt = {
  at: '2026-11-21T13:36:01.000Z',
  durationMs: 84,
  outcome: 'accepted',
  statusCode: 204,
  answer: '',
};

const webhookDelivery = {
  id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e0b',
  eventId: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09',
  type: 'employment.registered',
  status: 'succeeded',
  createdAt: '2026-11-21T13:36:00.500Z',
  attemptCount: 1,
  lastAttempt: webhookAttempt,
};

/** What is sent. */
export const sent = {
  webhook,
  webhookChange: { email: 'drift@solsikken.example' },
  recovery: { since: '2026-11-20T00:00:00.000Z' },
} as const;

/** What is answered. */
export const answered = {
  event,
  webhook: {
    id: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e0a',
    ...webhook,
    status: 'active',
    waiting: 0,
    publicKey: 'whpk_Zm9ydHktdHdvIGJ5dGVzIG9mIGEgcHVibGljIGtleSE=',
    version: 1,
    createdAt: '2026-11-21T13:36:00.000Z',
  },
  webhookRecovery: { deliveries: 12 },
  listedWebhookDelivery: webhookDelivery,
  webhookDelivery: {
    ...webhookDelivery,
    body: '{"id":"019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e09","type":"employment.registered","timestamp":"2026-11-21T13:36:00.000Z","position":4711,"data":{"employmentId":"019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e02"}}',
    attempts: [webhookAttempt],
  },
} as const;
