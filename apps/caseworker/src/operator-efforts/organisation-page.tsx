import { Alert } from '@frikort/ui/components/alert.tsx';
import { Button } from '@frikort/ui/components/button.tsx';
import { CopyButton } from '@frikort/ui/components/copy-button.tsx';
import { BackLink, FunctionLink } from '@frikort/ui/components/link.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ErrorState, Loading, ProblemAlert } from '@frikort/ui/components/state.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownInstant } from '@frikort/ui/format';
import { useOrder } from '@frikort/ui/order';
import { useReceipt } from '@frikort/ui/receipt';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { OrganisationFacts } from '../efforts/organisation-facts.tsx';
import { PeopleTable } from '../efforts/people-section.tsx';
import { type EffortOrganisation, forgetEfforts, organisationQuery } from '../queries/efforts.ts';
import { type AppointmentCode, makeAppointmentCode } from '../queries/operator-efforts.ts';
import { useOperatorEffortTexts } from './operator-effort-texts.ts';
import { operatorPlace } from './places.ts';

/** The code, as long as the page is open, and how it is handed over. */
function MadeCode({ made }: { made: AppointmentCode }) {
  const { organisation: texts } = useOperatorEffortTexts();
  return (
    <>
      <Outcome heading={texts.made} of={made}>
        <p className="made-code">
          <code>{made.code}</code>
          <CopyButton text={made.code} label={texts.copy} />
        </p>
        <p>
          <Unbroken>{texts.until({ date: shownInstant(made.expiresAt) })}</Unbroken>
        </p>
      </Outcome>
      <Alert kind="info" heading={texts.handOver}>
        <ol>
          {texts.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Alert>
    </>
  );
}

function CodeSection({ organisation }: { organisation: EffortOrganisation }) {
  const { organisation: texts } = useOperatorEffortTexts();
  const { id, firstAdministrator, codeExpiresAt } = organisation;
  const queryClient = useQueryClient();
  const [made, setMade] = useState<AppointmentCode>();
  const make = useOrder({
    mutationFn: () => makeAppointmentCode(id),
    // The answer has the code.
    gcTime: 0,
    onSuccess: setMade,
    onSettled: () => forgetEfforts(queryClient),
  });
  if (firstAdministrator === undefined) return <p>{texts.hasAdministrator}</p>;
  return (
    <>
      <p>{texts.codeText({ name: firstAdministrator })}</p>
      {made === undefined && codeExpiresAt !== undefined && (
        <p>
          <Unbroken>{texts.codeWaits({ date: shownInstant(codeExpiresAt) })}</Unbroken>
        </p>
      )}
      {made !== undefined && <MadeCode made={made} />}
      {make.error !== null && <ProblemAlert error={make.error} />}
      <p>
        <Button
          look={codeExpiresAt === undefined ? 'primary' : 'secondary'}
          icon="lock"
          busy={make.isPending}
          onClick={() => make.mutate()}
        >
          {codeExpiresAt === undefined ? texts.make : texts.makeNew}
        </Button>
      </p>
    </>
  );
}

function Shown({ organisation }: { organisation: EffortOrganisation }) {
  const { organisation: texts, members } = useOperatorEffortTexts();
  const receipt = useReceipt();
  return (
    <>
      {receipt === 'created' && (
        <Outcome>
          <p>{texts.created}</p>
        </Outcome>
      )}
      {receipt === 'members' && (
        <Outcome>
          <p>{members.changed}</p>
        </Outcome>
      )}
      <OrganisationFacts organisation={organisation} />
      <p>
        <FunctionLink icon="edit" {...operatorPlace(`${organisation.id}/kommuner`)}>
          {members.act}
        </FunctionLink>
      </p>
      <h2>{texts.codeHeading}</h2>
      <CodeSection organisation={organisation} />
      <h2>{texts.appointments}</h2>
      {organisation.appointments.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <PeopleTable caption={texts.appointments} appointments={organisation.appointments} />
      )}
    </>
  );
}

/** One organisation as the operator sees it: what was ordered, and the code of its first administrator (R39, R40). */
export function OperatorOrganisationPage({ id }: { id: string }) {
  const texts = useOperatorEffortTexts();
  const { data, error, refetch } = useQuery(organisationQuery(id));
  return (
    <Page
      title={data?.value.name ?? texts.title}
      pending={data === undefined && error === null}
      width="text"
      before={<BackLink {...operatorPlace()}>{texts.back}</BackLink>}
    >
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && <Shown organisation={data.value} />}
    </Page>
  );
}
