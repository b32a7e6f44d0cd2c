import { type Description, DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { Details } from '@frikort/ui/components/details.tsx';
import { Period } from '@frikort/ui/components/period.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { shownDate } from '@frikort/ui/format';
import { useLanguage } from '@frikort/ui/language';
import { useQuery } from '@tanstack/react-query';
import { type MyEffort, myEffortsQuery } from '../queries/my-efforts.ts';
import { useEffortWords, useMyEffortTexts } from './my-effort-texts.ts';

function useFacts(effort: MyEffort): Description[] {
  const texts = useMyEffortTexts();
  const words = useEffortWords();
  const { organisation, startDate, endDate, endReason, consent, frikortLinked } = effort;
  const { benefitBefore, occupationBefore, benefitAfter, occupationAfter } = effort;
  const items: (Description | false)[] = [
    { key: 'organisation', term: texts.organisation, value: organisation },
    {
      key: 'period',
      term: texts.period,
      value:
        endDate === undefined ? (
          <span className="nowrap">{texts.from({ date: shownDate(startDate) })}</span>
        ) : (
          <Period startDate={startDate} endDate={endDate} />
        ),
    },
    {
      key: 'before',
      term: texts.before,
      value: `${words.benefits[benefitBefore]}, ${words.occupations[occupationBefore].toLowerCase()}`,
    },
    benefitAfter !== undefined &&
      occupationAfter !== undefined && {
        key: 'after',
        term: texts.after,
        value: `${words.benefits[benefitAfter]}, ${words.occupations[occupationAfter].toLowerCase()}`,
      },
    endReason !== undefined && { key: 'reason', term: texts.reason, value: words.endReasons[endReason] },
    {
      key: 'consent',
      term: texts.consent,
      value: <span className="nowrap">{texts.signed({ date: shownDate(consent.signedOn) })}</span>,
    },
    frikortLinked && { key: 'frikort', term: texts.frikort, value: texts.linked },
  ];
  return items.filter((item) => item !== false);
}

function OneEffort({ effort }: { effort: MyEffort }) {
  const texts = useMyEffortTexts();
  const language = useLanguage();
  const facts = useFacts(effort);
  return (
    <div className="section-card">
      <h3>{effort.effort}</h3>
      <DescriptionList items={facts} />
      {effort.consent.text !== undefined && (
        <Details summary={texts.consentText}>
          {effort.consent.text[language].map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Details>
      )}
    </div>
  );
}

/** The efforts that the citizen takes part in by name, or did (R24, R42). */
export function MyEfforts() {
  const texts = useMyEffortTexts();
  const { data, error, refetch } = useQuery(myEffortsQuery);
  return (
    <section>
      <h2>{texts.heading}</h2>
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined &&
        (data.items.length === 0 ? (
          <p>{texts.none}</p>
        ) : (
          <>
            <p>{texts.text}</p>
            {data.items.map((effort) => (
              <OneEffort key={`${effort.effort} ${effort.startDate}`} effort={effort} />
            ))}
            <p>{texts.withdraw}</p>
          </>
        ))}
    </section>
  );
}
