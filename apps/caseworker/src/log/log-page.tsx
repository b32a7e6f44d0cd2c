import { present } from '@frikort/domain/present';
import { Button } from '@frikort/ui/components/button.tsx';
import { DownloadButton } from '@frikort/ui/components/download-button.tsx';
import { focusOnceDrawn } from '@frikort/ui/focus';
import { useSession } from '@frikort/ui/session/session';
import { Page } from '@frikort/ui/shell/page.tsx';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { NotForYou } from '../pages/not-for-you.tsx';
import { downloadLog, type LogFilter } from '../queries/log.ts';
import type { LogTexts } from './log.da.ts';
import { LogFilterForm } from './log-filter-form.tsx';
import { readFilter, typedFor } from './log-form.ts';
import type { LogSearch } from './log-search.ts';
import { LogTable } from './log-table.tsx';
import { useLogTexts } from './log-texts.ts';
import { PrintedFilter } from './printed-filter.tsx';
import { SealingState } from './sealing-state.tsx';
import './log.scss';

const operatorLog = getRouteApi('/drift/log');

type Chosen = { filter: LogFilter; person?: { readonly id: string; readonly name?: string } };

function OnePerson({ name, onEverybody }: { name: string | undefined; onEverybody: () => void }) {
  const texts = useLogTexts();
  return (
    <>
      <p id="one-person" tabIndex={-1}>
        {name === undefined ? texts.onePersonUnnamed : texts.onePerson({ name })}
      </p>
      <Button onClick={onEverybody}>{texts.everybody}</Button>
    </>
  );
}

type LogProps = {
  anyOrganisation: boolean;
  /** Of the administrator's municipality. */
  ownCvr?: string | undefined;
  /** What the address asked for. */
  asked?: LogSearch;
};

function chosenBy(asked: LogSearch, texts: LogTexts): Chosen | undefined {
  const { cvr, person } = asked;
  if (cvr === undefined && person === undefined) return undefined;
  const { errors, filter } = readFilter(typedFor(asked), texts);
  if (Object.keys(errors).length > 0) return undefined;
  return { filter, ...present({ person: person === undefined ? undefined : { id: person } }) };
}

/** Nothing is read before it is asked for, here or by a link: every look at the log is logged. */
function Log({ anyOrganisation, ownCvr, asked = {} }: LogProps) {
  const texts = useLogTexts();
  const [chosen, setChosen] = useState(() => chosenBy(asked, texts));
  // What was pressed may be far above, or gone with the lines it stood among: the focus goes to what it has come to.
  function choose(next: Chosen, told: string): void {
    setChosen(next);
    focusOnceDrawn(() => document.getElementById(told));
  }
  const filter = chosen && { ...chosen.filter, ...present({ actor: chosen.person?.id }) };
  return (
    <>
      <LogFilterForm
        anyOrganisation={anyOrganisation}
        initial={typedFor(asked)}
        onChoose={(next) => choose({ filter: next }, 'log-lines')}
      />
      {chosen && filter && (
        <section className="log-result">
          <h2 id="log-lines" tabIndex={-1}>
            {texts.caption}
          </h2>
          <div className="log-tools">
            {chosen.person && (
              <OnePerson
                name={chosen.person.name}
                onEverybody={() => choose({ filter: chosen.filter }, 'log-lines')}
              />
            )}
            <DownloadButton
              key={JSON.stringify(filter)}
              download={() => downloadLog(filter)}
              done={texts.downloaded}
            >
              {texts.download}
            </DownloadButton>
          </div>
          <PrintedFilter filter={chosen.filter} />
          <LogTable
            filter={filter}
            ownCvr={ownCvr}
            onPerson={(person) => choose({ filter: chosen.filter, person }, 'one-person')}
          />
        </section>
      )}
    </>
  );
}

/** The whole log, and how it is sealed, for the operator (R26, R28). */
export function OperatorLogPage() {
  const texts = useLogTexts();
  const asked = operatorLog.useSearch();
  return (
    <Page title={texts.title}>
      <p className="font-lead">{texts.operatorLead}</p>
      <p>{texts.youAreLogged}</p>
      <Log key={JSON.stringify(asked)} anyOrganisation asked={asked} />
      <SealingState />
    </Page>
  );
}

/** What the own municipality did, for its administrator (R28). The API holds to the same. */
export function AdministratorLogPage() {
  const texts = useLogTexts();
  const session = useSession('caseworker').data;
  if (session?.role !== 'administrator') return <NotForYou texts={texts} />;
  return (
    <Page title={texts.title}>
      <p className="font-lead">{texts.administratorLead}</p>
      <p>{texts.citizensText}</p>
      <p>{texts.youAreLogged}</p>
      <p>{texts.placeText}</p>
      <Log anyOrganisation={false} ownCvr={session.organisation?.cvr} />
    </Page>
  );
}
