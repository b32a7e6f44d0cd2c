import * as citizens from './examples/citizens.ts';
import * as efforts from './examples/efforts.ts';
import * as employments from './examples/employments.ts';
import * as events from './examples/events.ts';
import * as messages from './examples/messages.ts';
import * as operator from './examples/operator.ts';
import * as selfService from './examples/self-service.ts';
import * as statistics from './examples/statistics.ts';
import * as systems from './examples/systems.ts';

/*
 * The examples of the document: one story of fictional people, those of the local world. Each is held to its schema by
 * the document's rules.
 */

/** What is sent. */
export const sent = {
  ...citizens.sent,
  ...efforts.sent,
  ...employments.sent,
  ...events.sent,
  ...messages.sent,
  ...operator.sent,
  ...selfService.sent,
  ...systems.sent,
};

/** What is answered. */
export const answered = {
  ...citizens.answered,
  ...efforts.answered,
  ...employments.answered,
  ...events.answered,
  ...messages.answered,
  ...operator.answered,
  ...statistics.answered,
  ...selfService.answered,
  ...systems.answered,
};
