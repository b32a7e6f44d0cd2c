import { TextLink } from '@frikort/ui/components/link.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { problemOfPart } from '@frikort/ui/problem-of-part';
import { problemText, useProblemTexts } from '@frikort/ui/problem-text';
import { onlyBack } from '../list/way-through-list.ts';
import { useColleagueTexts } from './colleague-texts.ts';
import type { HandOverDone } from './hand-over-dialog.tsx';
import { UndoAssignments } from './undo-assignments.tsx';

type HandOverOutcomeProps = {
  done: HandOverDone;
  /** The names of those who were chosen, where the page shows them. */
  names?: ReadonlyMap<string, string>;
};

/** Says of how many the caseworker was changed, of each who was not, why; and undoes it for a minute (R17). */
export function HandOverOutcome({ done, names = new Map() }: HandOverOutcomeProps) {
  const texts = useColleagueTexts();
  useProblemTexts();
  const { items, name } = done;
  const changed = items.filter(({ outcome }) => outcome === 'changed');
  const unchanged = items.filter(({ outcome }) => outcome === 'unchanged').length;
  const refused = items.filter(({ outcome }) => outcome === 'refused');
  const named = refused.flatMap(({ citizenId = '', problem }) => {
    const citizenName = names.get(citizenId);
    return citizenName === undefined
      ? []
      : [{ citizenId, citizenName, ...problemText(problemOfPart(problem)) }];
  });
  const unnamed = refused.length - named.length;
  return (
    <Outcome
      kind={refused.length > 0 ? 'warning' : 'success'}
      heading={changed.length > 0 ? texts.done({ count: changed.length, name }) : texts.noneDone}
      of={done}
    >
      {unchanged > 0 && <p>{texts.unchanged({ count: unchanged })}</p>}
      {named.length > 0 && (
        <>
          <p>{texts.refused}</p>
          <ul>
            {named.map(({ citizenId, citizenName, title, text }) => (
              <li key={citizenId}>
                <TextLink to="/borger/$citizenId" params={{ citizenId }} state={{ throughList: onlyBack }}>
                  {citizenName}
                </TextLink>
                : {title}. {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {unnamed > 0 && <p>{texts.refusedUnnamed({ count: unnamed })}</p>}
      {changed.length > 0 && (
        <UndoAssignments
          key={done.at}
          citizenIds={changed.flatMap(({ citizenId }) => citizenId ?? [])}
          of={done}
        />
      )}
    </Outcome>
  );
}
