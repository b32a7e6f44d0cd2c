import { caseworkerStops } from './caseworker-stops.ts';
import { citizenStops } from './citizen-stops.ts';
import { companyStops } from './company-stops.ts';
import { correctionStops } from './correction-stops.ts';
import { decisionStops } from './decision-stops.ts';
import { effortStops } from './effort-stops.ts';
import { handOverStops } from './hand-over-stops.ts';
import { letterStops } from './letter-stops.ts';
import { messagesStops } from './messages-stops.ts';
import { operatorStops } from './operator-stops.ts';
import { publicStops } from './public-stops.ts';
import { selfServiceStops } from './self-service-stops.ts';
import { statisticsStops } from './statistics-stops.ts';
import type { Stop } from './stop.ts';
import { systemsStops } from './systems-stops.ts';
import { transferStops } from './transfer-stops.ts';
import { webhooksStops } from './webhooks-stops.ts';

/** Every page and dialog of the three apps. */
export const everyStop: readonly Stop[] = [
  ...publicStops,
  ...citizenStops,
  ...caseworkerStops,
  ...companyStops,
  ...decisionStops,
  ...correctionStops,
  ...letterStops,
  ...operatorStops,
  ...systemsStops,
  ...webhooksStops,
  ...messagesStops,
  ...handOverStops,
  ...transferStops,
  ...statisticsStops,
  ...effortStops,
  ...selfServiceStops,
];
