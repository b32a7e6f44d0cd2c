import { problemText, useProblemTexts } from '@frikort/ui/problem-text';
import { useProblemLine } from '../terms/problem-line.ts';
import type { AnnotatedFile } from './annotated-file.ts';
import { useImportTexts } from './import-texts.ts';
import { stateWord } from './row-status.tsx';
import type { RowView } from './rows/row-view.ts';
import type { ImportList } from './use-import-list.ts';

/** The list as a file to take away: each row with what it is and all that is wrong with it, in the words of the page. */
export function useAnnotation(list: ImportList): () => AnnotatedFile {
  const texts = useImportTexts();
  const lineOf = useProblemLine();
  useProblemTexts();

  function errorOf({ state, problems, refused, repeats }: RowView): string {
    const whole = refused === undefined ? undefined : problemText(refused);
    const repeated =
      repeats?.row === undefined
        ? texts.repeatsOwn
        : texts.repeatsRow({ number: repeats.row.line ?? repeats.row.id });
    return [
      ...problems.map((problem) => `${texts.fields[problem.field]}: ${lineOf(problem)}`),
      ...(whole === undefined ? [] : [`${whole.title}. ${whole.text}`]),
      ...(state === 'repeats' ? [repeated] : []),
    ].join(' ');
  }

  return () => {
    const { source, rows, today, views } = list;
    const byId = new Map(views.map((view) => [view.row.id, view]));
    return {
      source,
      rows,
      today,
      headings: texts.fields,
      outcomeHeading: texts.outcomeHeading,
      errorHeading: texts.errorHeading,
      cprMask: texts.cprMask,
      annotationOf: ({ id }) => {
        const view = byId.get(id);
        return view === undefined
          ? { outcome: '', error: '' }
          : { outcome: texts.states[stateWord(view)], error: errorOf(view) };
      },
    };
  };
}
