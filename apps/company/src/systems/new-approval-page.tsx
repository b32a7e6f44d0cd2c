import type { ApprovalInput } from '@frikort/domain/integration-schemas';
import { textLimits } from '@frikort/domain/text-limits';
import { useRequestKey } from '@frikort/ui/attempt';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { Button, ButtonLink } from '@frikort/ui/components/button.tsx';
import { DateField } from '@frikort/ui/components/date-field.tsx';
import { DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { BackLink, TextLink } from '@frikort/ui/components/link.tsx';
import { LiveStatus } from '@frikort/ui/components/live-status.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { TextField } from '@frikort/ui/components/text-field.tsx';
import { Typed } from '@frikort/ui/components/typed.tsx';
import { shownDate } from '@frikort/ui/format';
import { fieldErrorText } from '@frikort/ui/input-text';
import { useOrder } from '@frikort/ui/order';
import { receiptState } from '@frikort/ui/receipt';
import { Page } from '@frikort/ui/shell/page.tsx';
import { AfterFreshLogin, OrderRefused } from '@frikort/ui/systems/fresh-login.tsx';
import { placeOf } from '@frikort/ui/systems/places';
import { ScopeChoice } from '@frikort/ui/systems/scope-choice.tsx';
import { today } from '@frikort/ui/systems/system-state';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import {
  approvalsQuery,
  approve,
  type VendorSystem,
  vendorSystemsQuery,
} from '../queries/client-approvals.ts';
import { latestApprovalEnd, newApproval, readApproval } from './approval-form.ts';
import { useApprovalTexts } from './approval-texts.ts';
import './approvals.scss';

const here = placeOf('tilladelser/ny');

function Found({ systems }: { systems: readonly VendorSystem[] }) {
  const { new: texts, of } = useApprovalTexts();
  if (systems.length === 0) {
    return (
      <EmptyState heading={texts.notFound}>
        <p>{texts.notFoundText}</p>
      </EmptyState>
    );
  }
  return (
    <ul className="vendor-systems nobullet-list">
      {systems.map(({ id, name, vendor }) => (
        <li key={id}>
          <div>
            <p>
              <strong>
                <Typed>{name}</Typed>
              </strong>
            </p>
            <p>{of({ vendor: vendor.name, cvr: vendor.cvr })}</p>
          </div>
          <ButtonLink {...here} search={{ system: id }}>
            {texts.choose({ name })}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}

function wrongWith(text: string, tooShort: string): string | undefined {
  if (text.length < 2) return tooShort;
  return text.length > textLimits.search ? fieldErrorText('too-long', textLimits.search, text) : undefined;
}

/** Looks for a vendor's system by name or CVR number; each search is logged, so nothing is searched while one types. */
function Find() {
  const { new: texts } = useApprovalTexts();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<string>();
  const wrong = asked === undefined ? undefined : wrongWith(asked, texts.tooShort);
  const isAsked = asked !== undefined && wrong === undefined;
  const { data, error, isFetching, refetch } = useQuery({
    ...vendorSystemsQuery(asked ?? ''),
    enabled: isAsked,
  });
  const count = data?.items.length ?? 0;
  return (
    <>
      <form
        className="vendor-search"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(typed.trim());
        }}
      >
        <TextField
          id="find"
          label={texts.find}
          hint={texts.findHint}
          error={wrong}
          errorHeard="at-once"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button type="submit" look="primary" icon="search">
          {texts.search}
        </Button>
      </form>
      <LiveStatus
        text={data === undefined ? '' : count === 0 ? texts.notFound : texts.found({ count })}
        waiting={isFetching}
      />
      {isAsked &&
        data === undefined &&
        (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {isAsked && data !== undefined && <Found systems={data.items} />}
    </>
  );
}

/** The order, and after it the list that says what was done. */
function useApproving() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const requestKey = useRequestKey();
  return useOrder({
    mutationFn: (input: ApprovalInput) => approve(input, requestKey(input)),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: approvalsQuery.queryKey });
      await navigate({ ...placeOf('tilladelser'), state: receiptState(id) });
    },
  });
}

function ApprovalForm({ system }: { system: VendorSystem }) {
  const { new: texts } = useApprovalTexts();
  const [typed, setTyped] = useState(() => newApproval(today()));
  const [attempt, setAttempt] = useState(0);
  const approving = useApproving();
  const { problems, input } = readApproval(system.id, typed, today());
  const latest = shownDate(latestApprovalEnd(today()));
  const scopesMessage = attempt > 0 && problems.scopes ? texts.mayMissing : undefined;
  const endsOnMessage = attempt > 0 && problems.endsOn ? texts.endsOnWrong({ latest }) : undefined;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (input !== undefined) approving.mutate(input);
  }

  return (
    <form className="approval-form" onSubmit={submit} noValidate>
      <ErrorSummary
        messages={[
          ...(scopesMessage === undefined ? [] : [{ field: 'scopes', message: scopesMessage }]),
          ...(endsOnMessage === undefined ? [] : [{ field: 'endsOn', message: endsOnMessage }]),
        ]}
        attempt={attempt}
      />
      <ScopeChoice
        id="scopes"
        label={texts.may}
        hint={texts.mayHint}
        error={scopesMessage}
        scopes={system.scopes}
        chosen={typed.scopes}
        onChoose={(scopes) => setTyped({ ...typed, scopes })}
      />
      <DateField
        id="endsOn"
        label={texts.endsOn}
        hint={texts.endsOnHint({ latest })}
        error={endsOnMessage}
        bound={() => ({ from: today() })}
        value={typed.endsOn}
        onChange={({ target }) => setTyped({ ...typed, endsOn: target.value })}
      />
      {approving.isError && <OrderRefused error={approving.error} />}
      <Button look="primary" type="submit" busy={approving.isPending} className="form-submit">
        {texts.submit}
      </Button>
    </form>
  );
}

/** The approval of one system: who it is stands first, and the form comes after a fresh login. */
function Approve({ id }: { id: string }) {
  const { new: texts, of } = useApprovalTexts();
  const { data, error, refetch } = useQuery(vendorSystemsQuery(id));
  if (data === undefined) return error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />;
  const system = data.items.find((found) => found.id === id);
  if (system === undefined) {
    return (
      <>
        <Alert kind="warning" heading={texts.gone} announce>
          <p>{texts.goneText}</p>
        </Alert>
        <Find />
      </>
    );
  }
  const { name, vendor } = system;
  return (
    <>
      <section className="section-card">
        <DescriptionList
          items={[
            { key: 'who', term: texts.who, value: <Typed>{name}</Typed> },
            { key: 'vendor', term: texts.vendor, value: of({ vendor: vendor.name, cvr: vendor.cvr }) },
          ]}
        />
        <p>{texts.check}</p>
        <p>
          <TextLink {...here} search={{}}>
            {texts.other}
          </TextLink>
        </p>
      </section>
      <AfterFreshLogin>
        <ApprovalForm system={system} />
      </AfterFreshLogin>
    </>
  );
}

/** Lets a vendor's system act for the company (R32); `?system=<id>`, a vendor's link, names which. */
export function NewApprovalPage() {
  const texts = useApprovalTexts();
  const search: { system?: unknown } = useSearch({ strict: false });
  const id = typeof search.system === 'string' ? search.system : undefined;
  return (
    <Page
      title={texts.new.title}
      width="text"
      before={<BackLink {...placeOf('tilladelser')}>{texts.title}</BackLink>}
    >
      {id === undefined ? <Find /> : <Approve key={id} id={id} />}
    </Page>
  );
}
