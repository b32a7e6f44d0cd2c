import { FunctionLink } from '@frikort/ui/components/link.tsx';
import { LetterList } from '@frikort/ui/letters/letter-list.tsx';
import type { Me } from '../queries/me.ts';

/** The letters of the decisions about oneself (R36). */
export function MyLetters({ letters }: { letters: Me['letters'] }) {
  return (
    <LetterList
      letters={letters}
      link={({ id: letterId }, name) => (
        <FunctionLink icon="document" to="/borger/brev/$letterId" params={{ letterId }}>
          {name}
        </FunctionLink>
      )}
    />
  );
}
