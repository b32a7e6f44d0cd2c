import { type Description, DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { BackLink, FunctionLink, TextLink } from '@frikort/ui/components/link.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Badge, type BadgeKind } from '@frikort/ui/components/status.tsx';
import { Typed } from '@frikort/ui/components/typed.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { useLanguage } from '@frikort/ui/language';
import { useReceipt } from '@frikort/ui/receipt';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { type Effort, effortQuery } from '../queries/efforts.ts';
import { BudgetsSection } from './budgets-section.tsx';
import { periodText } from './effort-list.tsx';
import { useEffortTexts } from './effort-texts.ts';
import { ParticipantsSection } from './participants/participants-section.tsx';
import { PeopleSection } from './people-section.tsx';
import { effortPlace, ofEffort, organisationPlace } from './places.ts';

const stateKinds: Readonly<Record<Effort['state'], BadgeKind>> = {
  waiting: 'info',
  running: 'success',
  ended: 'neutral',
};

function Facts({ effort }: { effort: Effort }) {
  const texts = useEffortTexts();
  const language = useLanguage();
  const { organisation, category, categoryLocked, details } = effort;
  const items: Description[] = [
    {
      key: 'organisation',
      term: texts.effort.organisation,
      value: <TextLink {...organisationPlace(organisation.id)}>{organisation.name}</TextLink>,
    },
    {
      key: 'category',
      term: texts.effort.category,
      value: (
        <>
          {category.name[language]}
          {categoryLocked && <p className="effort-more">{texts.effort.categoryLocked}</p>}
        </>
      ),
    },
    {
      key: 'period',
      term: texts.effort.period,
      value: <Unbroken>{periodText(effort, texts)}</Unbroken>,
    },
  ];
  if (details !== undefined) {
    items.push({
      key: 'details',
      term: texts.effort.details,
      value: (
        <p className="effort-details">
          <Typed>{details}</Typed>
        </p>
      ),
    });
  }
  return (
    <section className="section-card" aria-labelledby="facts-heading">
      <h2 id="facts-heading" className="h4">
        {texts.effort.facts}
      </h2>
      <DescriptionList items={items} />
    </section>
  );
}

function Shown({ effort, etag }: { effort: Effort; etag: string | undefined }) {
  const texts = useEffortTexts();
  const receipt = useReceipt();
  const { id, rights, organisation, appointments } = effort;
  const manages = rights.includes('effort-manager');
  return (
    <>
      {receipt !== undefined && (
        <Outcome>
          <p>{receipt === 'created' ? texts.effort.created : texts.effort.changed}</p>
        </Outcome>
      )}
      <Facts effort={effort} />
      {manages && (
        <p>
          <FunctionLink icon="edit" {...ofEffort(id, 'ret')}>
            {texts.effort.edit}
          </FunctionLink>
        </p>
      )}
      <ParticipantsSection effort={effort} />
      <BudgetsSection effort={effort} etag={etag} mayEdit={manages} />
      <PeopleSection
        place={{ kind: 'effort', id }}
        organisationId={organisation.id}
        appointments={appointments}
        mayAppoint={manages}
      />
    </>
  );
}

/** One effort: what it is, its budget and its people (R39-R41). */
export function EffortPage({ id }: { id: string }) {
  const texts = useEffortTexts();
  const { data, error, refetch } = useQuery(effortQuery(id));
  return (
    <Page
      title={data?.value.name ?? texts.title}
      pending={data === undefined && error === null}
      before={<BackLink {...effortPlace()}>{texts.back}</BackLink>}
      beside={data && <Badge kind={stateKinds[data.value.state]}>{texts.states[data.value.state]}</Badge>}
    >
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && <Shown effort={data.value} etag={data.etag} />}
    </Page>
  );
}
