import { TextLink } from '@frikort/ui/components/link.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { problemOfPart } from '@frikort/ui/problem-of-part';
import { problemText, useProblemTexts } from '@frikort/ui/problem-text';
import { onlyBack } from '../list/way-through-list.ts';
import { useSelectionTexts } from '../selection/selection-texts.ts';
import type { ControlsDone } from './controls-done.ts';

/** Says how many were recorded, and of each who was not, why (R18). */
export function ControlsOutcome({ done }: { done: ControlsDone }) {
  const { controls: texts } = useSelectionTexts();
  useProblemTexts();
  const count = (outcome: string) => done.filter((item) => item.outcome === outcome).length;
  const [recorded, unchanged] = [count('recorded'), count('unchanged')];
  const refused = done.filter(({ outcome }) => outcome === 'refused');
  return (
    <Outcome
      kind={refused.length > 0 ? 'warning' : 'success'}
      heading={recorded > 0 ? texts.done({ count: recorded }) : texts.noneDone}
      of={done}
    >
      {unchanged > 0 && <p>{texts.unchanged({ count: unchanged })}</p>}
      {refused.length > 0 && (
        <>
          <p>{texts.refused}</p>
          <ul>
            {refused.map(({ id, name, problem }) => {
              const { title, text } = problemText(problemOfPart(problem));
              return (
                <li key={id}>
                  <TextLink
                    to="/borger/$citizenId"
                    params={{ citizenId: id }}
                    state={{ throughList: onlyBack }}
                  >
                    {name}
                  </TextLink>
                  : {title}. {text}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Outcome>
  );
}
