import { addDays } from '@frikort/domain/calendar';
import {
  type Entry,
  entryOf,
  type Model,
  newsOf,
  opensAtOf,
  picked,
  registerAfter,
  todayOf,
  withEntry,
  type Year,
} from './life-model.ts';
import type { Step } from './life-steps.ts';

/* What a step that was accepted changes, as the model has it. */

const tell = ({ events }: Model, event: string) => {
  events[event] = (events[event] ?? 0) + 1;
};

/** Changes the model as a step that was accepted does. @param id of what it made */
export function follow(model: Model, step: Step, id: string): void {
  followEmployment(model, step, id);
  followYear(model, step, id);
  followTransfer(model, step, id);
  followCitizen(model, step);
  followRegister(model, step);
}

const newsKindOf = { name: 'name', protection: 'protection', death: 'status' } as const;

function followRegister(model: Model, step: Step): void {
  if (step.kind === 'register-tells') {
    const kind = newsKindOf[step.what];
    model.register = registerAfter(model, step.what);
    model.news = [...model.news.filter((one) => one.kind !== kind), { kind, at: model.at }];
  }
  if (step.kind !== 'see-news') return;
  const unseen = newsOf(model).filter(({ seen }) => !seen);
  if (unseen.length === 0) return;
  model.newsSeenUntil = new Date(Math.max(...unseen.map(({ at }) => at.getTime())));
  tell(model, 'register-news-seen');
}

function followEmployment(model: Model, step: Step, id: string): void {
  if (step.kind === 'register') {
    const { company, place, amountOere } = step;
    model.employments.push({
      id,
      company,
      place,
      amountOere,
      cancelled: false,
      reopenedUntil: null,
      version: 1,
    });
    tell(model, 'employment-registered');
  }
  if (step.kind === 'answer-reopening') {
    const reopening = model.reopenings.at(-1);
    if (!reopening) return;
    reopening.open = false;
    if (step.order === 'approval') reopening.employment.reopenedUntil = addDays(todayOf(model), 13);
    const told = { approval: 'approved', refusal: 'refused', withdrawal: 'withdrawn' };
    tell(model, `reopening-${told[step.order]}`);
  }
  if (step.kind !== 'edit' && step.kind !== 'cancel' && step.kind !== 'ask-reopening') return;
  const employment = picked(model, step.pick);
  if (!employment) return;
  if (step.kind === 'ask-reopening') {
    model.reopenings.push({ id, employment, askedAt: model.at, open: true });
    tell(model, 'reopening-requested');
  } else if (step.kind === 'cancel') {
    employment.cancelled = true;
    tell(model, 'employment-cancelled');
  } else if (employment.place !== step.place || employment.amountOere !== step.amountOere) {
    employment.place = step.place;
    employment.amountOere = step.amountOere;
    tell(model, 'employment-edited');
  }
}

function followYear(model: Model, step: Step, id: string): void {
  const enter = (year: Year, entry: Entry) => {
    const stored = model.years[year];
    stored.entries = withEntry(stored.entries, entry);
    for (const proposal of stored.proposals) proposal.open = false;
  };
  const { operator } = { operator: 0, ...step };
  if (step.kind === 'allowance') enter(step.year, entryOf(model, step));
  if (step.kind === 'propose-allowance')
    model.years[step.year].proposals.push({ id, operator, open: true, entry: entryOf(model, step) });
  if (step.kind === 'propose-opening')
    model.years[2027].proposals.push({ id, operator, open: true, opensAt: opensAtOf(model, step) });
  if (step.kind !== 'confirm' && step.kind !== 'drop') return;
  const proposal = model.years[step.year].proposals.at(-1);
  if (!proposal) return;
  proposal.open = false;
  if (step.kind === 'drop') return;
  const { entry, opensAt } = proposal;
  if (entry) enter(step.year, entry);
  else model.years[step.year].opensAt = opensAt && opensAt > model.at ? opensAt : model.at;
}

function followTransfer(model: Model, step: Step, id: string): void {
  const openUntil = addDays(todayOf(model), 30);
  if (step.kind === 'offer' || step.kind === 'request') {
    const decider = step.kind === 'offer' ? step.to : model.authority;
    model.transfers.push({ id, kind: step.kind, opener: step.authority, decider, openUntil, open: true });
  }
  const transfer = model.transfers.at(-1);
  if (step.kind !== 'decide' || !transfer) return;
  transfer.open = false;
  if (step.order !== 'acceptance') return;
  model.authority = transfer.kind === 'offer' ? transfer.decider : transfer.opener;
  model.assigned = step.assign ? { authority: step.authority, person: step.person } : null;
  tell(model, 'enrolment-transferred');
}

function followCitizen(model: Model, step: Step): void {
  if (step.kind === 'status') {
    model.status = step.order === 'deactivation' ? 'inactive' : 'active';
    tell(model, `enrolment-${step.order === 'deactivation' ? 'deactivated' : 'reactivated'}`);
  }
  if (step.kind === 'control') {
    model.controlledOn = addDays(todayOf(model), -step.daysAgo);
    tell(model, 'control-recorded');
    if (!step.ends) return;
    model.status = 'inactive';
    tell(model, 'enrolment-deactivated');
  }
  if (step.kind === 'assign' && model.assigned?.person !== step.person) {
    model.assigned = { authority: step.authority, person: step.person };
    tell(model, 'caseworker-assigned');
  }
  if (step.kind === 'release' && model.assigned) {
    model.assigned = null;
    tell(model, 'caseworker-released');
  }
}
