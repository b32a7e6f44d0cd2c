import { lazyPage } from '@frikort/ui/lazy/lazy-part.tsx';
import { useOwnSession } from '@frikort/ui/session/own-session';
import { PageNotFound } from '@frikort/ui/shell/route-states.tsx';
import { partsOf } from '@frikort/ui/systems/places';
import { useParams } from '@tanstack/react-router';
import { NotForYou } from '../pages/not-for-you.tsx';
import { CodePage } from './code-page.tsx';
import { EditEffortPage } from './edit-effort-page.tsx';
import { EditOrganisationPage } from './edit-organisation-page.tsx';
import { EffortPage } from './effort-page.tsx';
import { useEffortTexts } from './effort-texts.ts';
import { FinanceYearPage } from './finance-year-page.tsx';
import { NewEffortPage } from './new-effort-page.tsx';
import { OrganisationPage } from './organisation-page.tsx';
import { OverviewPage } from './overview-page.tsx';
import { ConsentPage } from './participants/consent-page.tsx';
import { EditParticipantPage } from './participants/edit-participant-page.tsx';
import { NewParticipantPage } from './participants/new-participant-page.tsx';
import { ParticipantPage } from './participants/participant-page.tsx';
import { ParticipantsPage, stateAt } from './participants/participants-page.tsx';
import { SupportPage } from './support-page.tsx';
import './efforts.scss';

const ReportsPage = lazyPage(() => import('./reports/reports-page.tsx').then((page) => page.ReportsPage));

function OfOrganisation({ id, parts: [part, year, ...more] }: { id: string; parts: readonly string[] }) {
  if (more.length > 0) return <PageNotFound />;
  if (part === 'oekonomi' && year !== undefined)
    return <FinanceYearPage key={id} id={id} year={Number(year)} />;
  if (year !== undefined) return <PageNotFound />;
  if (part === undefined) return <OrganisationPage key={id} id={id} />;
  if (part === 'ret') return <EditOrganisationPage key={id} id={id} />;
  return part === 'ny-indsats' ? <NewEffortPage key={id} id={id} /> : <PageNotFound />;
}

function Participants({ id, parts: [part, act, ...more] }: { id: string; parts: readonly string[] }) {
  const isEdit = act === 'ret';
  if (more.length > 0 || (act !== undefined && !isEdit)) return <PageNotFound />;
  if (part === 'ny') return <NewParticipantPage key={id} id={id} />;
  const state = stateAt(part);
  if (state !== undefined) return <ParticipantsPage key={id} id={id} state={state} />;
  const place = { id, participantId: part ?? '' };
  return isEdit ? <EditParticipantPage key={part} {...place} /> : <ParticipantPage key={part} {...place} />;
}

function OfEffort({ id, parts: [part, ...more] }: { id: string; parts: readonly string[] }) {
  if (part === 'deltagere') return <Participants id={id} parts={more} />;
  if (part === undefined) return <EffortPage key={id} id={id} />;
  return part === 'ret' && more.length === 0 ? <EditEffortPage key={id} id={id} /> : <PageNotFound />;
}

function AtPlace({ parts: [first, id, ...parts] }: { parts: readonly string[] }) {
  if (first === undefined) return <OverviewPage />;
  if (first === 'kode' && id === undefined) return <CodePage />;
  if (first === 'samtykke' && id === undefined) return <ConsentPage />;
  if (first === 'rapporter' && parts.length < 3) {
    return <ReportsPage parts={id === undefined ? [] : [id, ...parts]} />;
  }
  if (first === 'hjaelp' && id === undefined) return <SupportPage />;
  if (first === 'organisation' && id !== undefined) return <OfOrganisation id={id} parts={parts} />;
  return first === 'indsats' && id !== undefined ? <OfEffort id={id} parts={parts} /> : <PageNotFound />;
}

/** The pages of efforts, for who holds a permission for them (R39). The API holds to the same. */
export function EffortsArea() {
  const texts = useEffortTexts();
  const { _splat } = useParams({ strict: false });
  const { effortRights } = useOwnSession();
  return effortRights === undefined ? <NotForYou texts={texts} /> : <AtPlace parts={partsOf(_splat)} />;
}
