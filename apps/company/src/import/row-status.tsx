import { Checkbox } from '@frikort/ui/components/choice.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { Badge, type BadgeKind } from '@frikort/ui/components/status.tsx';
import { problemText, useProblemTexts } from '@frikort/ui/problem-text';
import type { ImportTexts } from './import.da.ts';
import { useImportTexts } from './import-texts.ts';
import type { RowView } from './rows/row-view.ts';

type Word = keyof ImportTexts['states'];

const kinds: Readonly<Record<Word, BadgeKind>> = {
  ready: 'info',
  tried: 'info',
  wrong: 'error',
  repeats: 'warning',
  registered: 'success',
  updated: 'success',
  unchanged: 'neutral',
  'passed-over': 'neutral',
};

/** A row's state in a word. */
export function stateWord({ state, result }: RowView): Word {
  if (state === 'registered' && result?.kind === 'registered' && result.outcome !== 'created')
    return result.outcome;
  return state === 'ready' && result?.kind === 'tried' ? 'tried' : state;
}

type RowStatusProps = {
  view: RowView;
  nameOf: (id: number) => string;
  meant: boolean;
  onMean: (meant: boolean) => void;
};

/** What a row is, and what concerns all of it. */
export function RowStatus({ view, nameOf, meant, onMean }: RowStatusProps) {
  const texts = useImportTexts();
  const word = stateWord(view);
  const { row, state, result, refused, locked, repeats } = view;
  useProblemTexts();
  return (
    <div className="import-status">
      <div className="badges">
        <Badge kind={kinds[word]}>{texts.states[word]}</Badge>
        {locked && state === 'ready' && <Badge kind="warning">{texts.locked}</Badge>}
      </div>
      {state === 'passed-over' && <div className="cell-note">{texts.passedOver}</div>}
      {refused !== undefined && <RefusedRow problem={refused} />}
      {repeats !== undefined && state !== 'registered' && (
        <>
          <div className="cell-note">
            {repeats.row === undefined
              ? texts.repeatsOwn
              : texts.repeatsRow({ number: repeats.row.line ?? repeats.row.id })}{' '}
            {repeats.employmentId !== undefined && (
              <EmploymentLink id={repeats.employmentId}>{texts.repeatsShow}</EmploymentLink>
            )}
          </div>
          <Checkbox
            id={`import-meant-${row.id}`}
            label={
              <>
                {texts.meant}
                <span className="sr-only">, {nameOf(row.id)}</span>
              </>
            }
            checked={meant}
            onChange={({ target }) => onMean(target.checked)}
          />
        </>
      )}
      {result?.kind === 'registered' && result.employmentId !== undefined && (
        <div className="cell-note">
          <EmploymentLink id={result.employmentId}>
            {texts.show}
            <span className="sr-only">, {nameOf(row.id)}</span>
          </EmploymentLink>
        </div>
      )}
    </div>
  );
}

function RefusedRow({ problem }: { problem: NonNullable<RowView['refused']> }) {
  const { title, text } = problemText(problem);
  return (
    <div className="cell-note">
      <strong>{title}.</strong> {text}
    </div>
  );
}

function EmploymentLink({ id, children }: { id: string; children: React.ReactNode }) {
  return (
    <TextLink to="/ansaettelser/$id" params={{ id }}>
      {children}
    </TextLink>
  );
}
