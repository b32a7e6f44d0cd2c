import { FunctionLink } from '@frikort/ui/components/link.tsx';
import { LetterList } from '@frikort/ui/letters/letter-list.tsx';
import type { ReactNode } from 'react';
import type { Me } from '../queries/me.ts';

/** A link to one letter about oneself. */
export function MyLetterLink({ letterId, children }: { letterId: string; children: ReactNode }) {
  return (
    <FunctionLink icon="document" to="/borger/brev/$letterId" params={{ letterId }}>
      {children}
    </FunctionLink>
  );
}

/** The letters of the decisions about oneself (R36). */
export function MyLetters({ letters }: { letters: Me['letters'] }) {
  return (
    <LetterList
      letters={letters}
      link={({ id }, name) => <MyLetterLink letterId={id}>{name}</MyLetterLink>}
    />
  );
}
