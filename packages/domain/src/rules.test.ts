import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colleagueDays, mostHandedOver, undoAssignmentSeconds } from './assignment.ts';
import { highestCardNumber, lowestCardNumber } from './card-number.ts';
import { defaultLittleLeftOere, mostSavedFilters } from './citizen-list.ts';
import { controlYears, mostControlsAtOnce } from './control.ts';
import { smallestShown } from './disclosure-control.ts';
import { mostConsentFileBytes } from './effort-consent.ts';
import { mostBudgetYearsAhead, mostFinanciers } from './effort-organisation.ts';
import { overdueDays, participantKeptYears } from './effort-participant.ts';
import { quarteredYears } from './effort-quarter.ts';
import { appointmentCodeDays } from './effort-role.ts';
import { editableDays } from './employment.ts';
import { importKeptDays, mostImportRows, mostImportsUnderWay } from './employment-import.ts';
import { undoGrantMinutes } from './grant-undo.ts';
import { mostHandOversADay } from './hand-over.ts';
import {
  freshLoginMinutes,
  longestApprovalDays,
  longestCredentialDays,
  mostClients,
  mostCredentials,
  warnedBeforeDays,
} from './integration.ts';
import { lookupWindow } from './lookup-budget.ts';
import {
  controlWarnedDays,
  littleLeftPercent,
  lockWarnedDays,
  messagesKeptDays,
  mostVerificationsADay,
  mostVerificationsToAddress,
  sharedUnreadDays,
  unverifiedKeptDays,
  verificationHours,
} from './message.ts';
import { highestOere } from './money.ts';
import { eventsKeptDays } from './published-event.ts';
import { reopenedDays, reopeningAnswerDays } from './reopening.ts';
import { defaultRetentionYears, loginMessagesKeptDays } from './retention.ts';
import { goalPercent, mostCountsAtOnce, mostUploadsADay, mostWeeksBack } from './self-service.ts';
import { amountRoundedToOere, fewestForQuartiles, roundedTo } from './statistics.ts';
import { textLimits } from './text-limits.ts';
import { transferOpenDays } from './transfer.ts';
import { formerSecretDays, mostWebhooks, webhookPatienceDays } from './webhook.ts';

const pageOf = (name: string) => readFileSync(join(import.meta.dirname, '..', name), 'utf8');
const rules = pageOf('RULES.md');

const constants = {
  lowestCardNumber,
  highestCardNumber,
  highestOere,
  editableDays,
  controlYears,
  mostControlsAtOnce,
  colleagueDays,
  mostHandedOver,
  undoAssignmentSeconds,
  transferOpenDays,
  undoGrantMinutes,
  appointmentCodeDays,
  mostConsentFileBytes,
  overdueDays,
  participantKeptYears,
  quarteredYears,
  mostFinanciers,
  mostBudgetYearsAhead,
  mostSavedFilters,
  defaultLittleLeftOere,
  lookupWindow,

  defaultRetentionYears,
  loginMessagesKeptDays,
  eventsKeptDays,
  mostImportRows,
  importKeptDays,
  mostImportsUnderWay,
  reopenedDays,
  reopeningAnswerDays,
  'textLimits.effortOrganisation': textLimits.effortOrganisation,
  'textLimits.objection': textLimits.objection,
  mostWebhooks,
  formerSecretDays,
  webhookPatienceDays,
  mostHandOversADay,
  'textLimits.reference': textLimits.reference,
  'textLimits.letterTitle': textLimits.letterTitle,
  'textLimits.letterBody': textLimits.letterBody,
  'textLimits.letterComplaint': textLimits.letterComplaint,
  freshLoginMinutes,
  longestCredentialDays,
  longestApprovalDays,
  mostCredentials,
  mostClients,
  warnedBeforeDays,
  littleLeftPercent,
  lockWarnedDays,
  controlWarnedDays,
  sharedUnreadDays,
  messagesKeptDays,
  verificationHours,
  mostVerificationsADay,
  mostVerificationsToAddress,
  unverifiedKeptDays,
  smallestShown,
  roundedTo,
  amountRoundedToOere,
  fewestForQuartiles,
  goalPercent,
  mostCountsAtOnce,
  mostUploadsADay,
  mostWeeksBack,
};

describe('RULES.md', () => {
  it('gives every number as the code has it', () => {
    const stated = [...rules.matchAll(/`([\w.]+)` = (\d+)/g)].map(([, name, value]) => [name, Number(value)]);
    expect(Object.fromEntries(stated)).toEqual(constants);
    expect(stated).toHaveLength(Object.keys(constants).length);
  });
});

describe('README.md', () => {
  it('has a line for every module', () => {
    const modules = readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => name.slice(0, -'.ts'.length));
    const lines = pageOf('README.md').match(/^\| `.*$/gm) ?? [];
    const named = lines.flatMap((line) => line.split('|')[1]?.match(/(?<=`)[\w.-]+(?=`)/g) ?? []);
    expect(named.toSorted()).toEqual(modules.toSorted());
  });
});
