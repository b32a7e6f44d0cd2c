import { AuthorityContact } from '@frikort/ui/authority/authority-contact.tsx';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { Typed } from '@frikort/ui/components/typed.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownDate, shownInstant } from '@frikort/ui/format';
import { MyLetters } from '../letters/my-letters.tsx';
import type { Me } from '../queries/me.ts';
import { useCitizenTexts } from './citizen-texts.ts';

/** That the frikort is inactive: since when, why, what it means, and whom to ask (R15). */
export function InactiveNotice({ me }: { me: Me }) {
  const { inactive, reason, decision } = useCitizenTexts();
  const { statusSince, statusReason, statusDecisionDate, assignedCaseworker } = me;
  const authority = me.authority.name;
  const letter = me.letters.find(({ kind }) => kind === 'deactivation');
  return (
    <Alert kind="warning" heading={inactive.heading}>
      <p>
        <Unbroken>{inactive.since({ instant: shownInstant(statusSince) })}</Unbroken>
      </p>
      {statusReason !== undefined && (
        <p>
          {reason} <Typed>{statusReason}</Typed>
        </p>
      )}
      {statusDecisionDate !== undefined && (
        <p>
          <Unbroken>{decision({ date: shownDate(statusDecisionDate) })}</Unbroken>
        </p>
      )}
      {letter !== undefined && <MyLetters letters={[letter]} />}
      <p>{inactive.meaning}</p>
      <p>
        {assignedCaseworker === undefined
          ? inactive.contact({ authority })
          : inactive.contactPerson({ authority, name: assignedCaseworker.name })}{' '}
        {inactive.complaint}
      </p>
      <AuthorityContact authority={me.authority} />
    </Alert>
  );
}
