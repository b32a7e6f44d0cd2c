import { addDays, isCalendarDate } from '@frikort/domain/calendar';
import { editableDays } from '@frikort/domain/employment';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { InboxPage, type MessageLink } from '@frikort/ui/inbox/inbox-page.tsx';

/** The employment itself; those that lock, in the list; what waits stands above the list. */
const LinkOfCompany: MessageLink = ({ message: { about }, children }) => {
  const { employment, day } = about;
  if (employment !== undefined)
    return (
      <TextLink to="/ansaettelser/$id" params={{ id: employment.id }}>
        {children}
      </TextLink>
    );
  const end = day !== undefined && isCalendarDate(day) ? addDays(day, 1 - editableDays) : undefined;
  return (
    <TextLink
      to="/"
      search={end === undefined ? {} : { status: 'registered', endsFrom: end, endsUntil: end }}
    >
      {children}
    </TextLink>
  );
};

/** What the company has been told (R35). */
export function CompanyInboxPage() {
  return <InboxPage entrance="company" Link={LinkOfCompany} />;
}
