import { isRefusedWith } from '@frikort/api-client/problem';
import { present } from '@frikort/domain/present';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { Button, ButtonGroup } from '@frikort/ui/components/button.tsx';
import { DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { Badge } from '@frikort/ui/components/status.tsx';
import { lazyDialog, lazyPart } from '@frikort/ui/lazy/lazy-part.tsx';
import { useProblemTexts } from '@frikort/ui/problem-text';
import { Page } from '@frikort/ui/shell/page.tsx';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useCitizenMessages } from '../citizen-messages.ts';
import { useMessages } from '../messages.ts';
import { useOwnFlow } from '../own-flow.ts';
import type { PersonWithoutFrikort } from '../queries/search.ts';
import { useSearch } from '../search/search.tsx';
import { SearchAgain } from '../search/search-again.tsx';
import { shownCpr } from '../shown-cpr.ts';
import { registerFlagsOf } from './register-flags.ts';
import { warningTexts } from './warning-texts.ts';

const RequestTransfer = lazyPart(() =>
  import('../transfers/request-transfer.tsx').then((module) => module.RequestTransfer),
);

const GrantDialog = lazyDialog(() => import('./grant-dialog.tsx').then((module) => module.GrantDialog));

/** R21: the register says no. A changed number leads on to the one in force. */
function Blocked({ blocked }: { blocked: NonNullable<PersonWithoutFrikort['blocked']> }) {
  const { withoutFrikort } = useCitizenMessages();
  const { problems } = useProblemTexts();
  const { search, busy } = useSearch();
  const { registerStatus, currentCpr } = blocked;
  const { text } = problems['grant-blocked-by-register']({
    registerStatus,
    ...present({ currentCpr: currentCpr === undefined ? undefined : shownCpr(currentCpr) }),
  });
  return (
    <>
      <Alert kind="error" heading={withoutFrikort.blockedTitle}>
        <p>{text}</p>
      </Alert>
      {currentCpr !== undefined && (
        <ButtonGroup>
          <Button look="primary" icon="search" busy={busy} onClick={() => void search(currentCpr)}>
            {withoutFrikort.searchCurrent({ cpr: shownCpr(currentCpr) })}
          </Button>
        </ButtonGroup>
      )}
    </>
  );
}

/** R21: what to mind before granting; the caseworker decides. */
function Warnings({ warnings }: { warnings: PersonWithoutFrikort['warnings'] }) {
  const messages = useCitizenMessages();
  if (warnings.length === 0) return null;
  return (
    <Alert kind="warning" heading={messages.withoutFrikort.warningsTitle}>
      {warningTexts(warnings, messages).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Alert>
  );
}

/** What has just happened. Takes the focus, for what was pressed is gone. */
function Told({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} className="outcome">
      {children}
    </div>
  );
}

type OvertakenProps = { cpr: string; error: unknown; onFound: () => void };

/** What became of the person while the dialog stood open, and the way to what is in force by now. */
function Overtaken({ cpr, error, onFound }: OvertakenProps) {
  const { grant } = useCitizenMessages();
  const { search: texts } = useMessages();
  const { search, busy } = useSearch();
  const enrolled = isRefusedWith(error, 'already-enrolled');
  return (
    <>
      <Told>
        <ProblemAlert error={error} />
      </Told>
      {isRefusedWith(error, 'citizen-of-other-authority') ? (
        <RequestTransfer query={cpr} />
      ) : (
        <ButtonGroup>
          <Button
            look="primary"
            icon={enrolled ? 'person' : 'search'}
            busy={busy}
            onClick={() => void search(cpr).then((found) => found && onFound())}
          >
            {enrolled ? grant.seeCitizen : texts.again}
          </Button>
        </ButtonGroup>
      )}
    </>
  );
}

function Person({ person }: { person: PersonWithoutFrikort }) {
  const { withoutFrikort, citizen, flags, notices } = useCitizenMessages();
  const [granting, setGranting] = useState(false);
  const tell = useOwnFlow('grant');
  const [overtakenBy, setOvertakenBy] = useState<unknown>();
  return (
    <Page
      title={withoutFrikort.title}
      heading={person.name}
      beside={
        <>
          {person.nameProtected && <Badge kind="error">{flags['name-protected']}</Badge>}
          {registerFlagsOf(person).map((flag) => (
            <Badge key={flag} kind="warning">
              {flags[flag]}
            </Badge>
          ))}
        </>
      }
    >
      <div className="section-card identity">
        <DescriptionList
          items={[
            { key: 'cpr', term: citizen.cpr, value: <strong>{shownCpr(person.cpr)}</strong> },
            ...(overtakenBy === undefined
              ? [{ key: 'frikort', term: withoutFrikort.frikort, value: withoutFrikort.none }]
              : []),
          ]}
        />
        {person.nameProtected && <p className="identity__note">{notices.protectedText}</p>}
      </div>
      <Warnings warnings={person.warnings} />
      {person.blocked !== undefined && <Blocked blocked={person.blocked} />}
      {overtakenBy !== undefined && (
        <Overtaken cpr={person.cpr} error={overtakenBy} onFound={() => setOvertakenBy(undefined)} />
      )}
      {person.blocked === undefined && overtakenBy === undefined && (
        <ButtonGroup>
          <Button
            look="primary"
            icon="plus"
            aria-haspopup="dialog"
            onClick={() => {
              setGranting(true);
              tell('started');
            }}
          >
            {withoutFrikort.grant}
          </Button>
        </ButtonGroup>
      )}
      {granting && (
        <GrantDialog
          person={person}
          onConsent={() => tell('summary')}
          onClose={() => setGranting(false)}
          onOvertaken={(error) => {
            setGranting(false);
            setOvertakenBy(error);
          }}
        />
      )}
    </Page>
  );
}

function ResultGone() {
  const { search } = useMessages();
  return (
    <Page title={search.resultGoneTitle} width="text">
      <p className="font-lead">{search.resultGoneText}</p>
      <SearchAgain />
    </Page>
  );
}

/** A citizen without frikort, as the search has just found them (R13). The address says nothing about whom. */
export function WithoutFrikortPage() {
  const { person } = useSearch();
  return person === undefined ? <ResultGone /> : <Person key={person.cpr} person={person} />;
}
