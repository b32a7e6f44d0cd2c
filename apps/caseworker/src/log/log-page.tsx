import { Button, ButtonLink } from '@frikort/ui/components/button.tsx';
import { DownloadButton } from '@frikort/ui/components/download-button.tsx';
import { useSession } from '@frikort/ui/session/session';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useState } from 'react';
import { downloadLog, type LogFilter } from '../queries/log.ts';
import { LogFilterForm } from './log-filter-form.tsx';
import { LogTable } from './log-table.tsx';
import { useLogTexts } from './log-texts.ts';
import { SealingState } from './sealing-state.tsx';
import './log.scss';

type Chosen = { filter: LogFilter; person?: { readonly id: string; readonly name: string } };

function OnePerson({ name, onEverybody }: { name: string; onEverybody: () => void }) {
  const texts = useLogTexts();
  return (
    <div className="log-more">
      <p role="status">{texts.onePerson({ name })}</p>
      <Button onClick={onEverybody}>{texts.everybody}</Button>
    </div>
  );
}

/** Nothing is read before it is asked for: every look at the log is logged. */
function Log({ anyOrganisation }: { anyOrganisation: boolean }) {
  const texts = useLogTexts();
  const [chosen, setChosen] = useState<Chosen>();
  const filter = chosen && { ...chosen.filter, ...(chosen.person && { actor: chosen.person.id }) };
  return (
    <>
      <LogFilterForm anyOrganisation={anyOrganisation} onChoose={(next) => setChosen({ filter: next })} />
      {chosen && filter && (
        <section className="log-result">
          <h2>{texts.caption}</h2>
          {chosen.person && (
            <OnePerson name={chosen.person.name} onEverybody={() => setChosen({ filter: chosen.filter })} />
          )}
          <DownloadButton
            key={JSON.stringify(filter)}
            download={() => downloadLog(filter)}
            done={texts.downloaded}
          >
            {texts.download}
          </DownloadButton>
          <LogTable filter={filter} onPerson={(person) => setChosen({ filter: chosen.filter, person })} />
        </section>
      )}
    </>
  );
}

/** The whole log, and how it is sealed, for the operator (R26, R28). */
export function OperatorLogPage() {
  const texts = useLogTexts();
  return (
    <Page title={texts.title}>
      <p className="font-lead">{texts.operatorLead}</p>
      <p>{texts.youAreLogged}</p>
      <Log anyOrganisation />
      <SealingState />
    </Page>
  );
}

/** What the own municipality did, for its administrator (R28). The API holds to the same. */
export function AdministratorLogPage() {
  const texts = useLogTexts();
  const session = useSession('caseworker').data;
  if (session?.administrator !== true) {
    return (
      <Page title={texts.notForYou} width="text">
        <p className="font-lead">{texts.notForYouText}</p>
        <ButtonLink to="/" look="primary">
          {texts.toStart}
        </ButtonLink>
      </Page>
    );
  }
  return (
    <Page title={texts.title}>
      <p className="font-lead">{texts.administratorLead}</p>
      <p>{texts.youAreLogged}</p>
      <Log anyOrganisation={false} />
    </Page>
  );
}

export { loadLogTexts as loadTexts } from './log-texts.ts';
