import { Alert } from '@frikort/ui/components/alert.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { objectionsQuery, reopeningsQuery } from '@frikort/ui/corrections/corrections';
import { SaidByCitizen } from '@frikort/ui/corrections/said-by-citizen.tsx';
import { useQuery } from '@tanstack/react-query';
import { useCorrectionsPageTexts } from './corrections-page-texts.ts';

/** On a citizen's page: what is asked or said about their employments and waits for the municipality (R30). */
export function CitizenCorrections({ citizenId }: { citizenId: string }) {
  const texts = useCorrectionsPageTexts();
  const { data: asked } = useQuery(reopeningsQuery('caseworker', { citizenId, state: 'waiting' }));
  const { data: said } = useQuery(
    objectionsQuery('caseworker', { citizenId, state: 'open', side: 'authority' }),
  );
  const reopenings = asked?.items ?? [];
  const objections = said?.items ?? [];
  if (reopenings.length + objections.length === 0) return null;
  return (
    <Alert kind="warning" heading={texts.notice}>
      {reopenings.map(({ id, employment }) => (
        <p key={id}>{texts.noticeRequest({ company: employment.company.name })}</p>
      ))}
      {objections.map((objection) => (
        <div key={objection.id}>
          <p>{texts.noticeObjection({ company: objection.employment.company.name })}</p>
          <SaidByCitizen objection={objection} />
        </div>
      ))}
      <p>
        <TextLink to="/rettelser">{texts.noticeLink}</TextLink>
      </p>
    </Alert>
  );
}
