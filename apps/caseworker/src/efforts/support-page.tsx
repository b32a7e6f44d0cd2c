import { BackLink, ExternalLink } from '@frikort/ui/components/link.tsx';
import { contact, externalLinks } from '@frikort/ui/contact';
import { useLanguage } from '@frikort/ui/language';
import { useOwnSession } from '@frikort/ui/session/own-session';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { type EffortOrganisation, organisationsQuery } from '../queries/efforts.ts';
import { useEffortTexts } from './effort-texts.ts';
import { effortPlace } from './places.ts';
import { type Desk, desksFor } from './support-desks.ts';

/** Who has a role in each organisation, by name. */
function People({ right }: { right: EffortOrganisation['appointments'][number]['right'] }) {
  const { support: texts } = useEffortTexts();
  const organisations = useQuery(organisationsQuery).data?.items ?? [];
  return (
    <ul>
      {organisations.map(({ id, name, appointments }) => {
        const people = appointments.filter((given) => given.right === right && given.holdsRight);
        return (
          <li key={id}>
            {texts.peopleOf({
              organisation: name,
              people: people.map((person) => person.name).join(', ') || texts.nobody,
            })}
          </li>
        );
      })}
    </ul>
  );
}

function HowToReach({ desk }: { desk: Desk }) {
  const { support: texts } = useEffortTexts();
  const language = useLanguage();
  switch (desk) {
    case 'effort-manager':
    case 'effort-administrator':
      return <People right={desk} />;
    case 'user-administrator':
      return (
        <p>
          {texts.userAdministrator}{' '}
          <ExternalLink href={externalLinks.mitIdErhverv}>MitID Erhverv</ExternalLink>
        </p>
      );
    case 'operator':
      return (
        <ul>
          <li>
            {texts.phone}: <a href={`tel:${contact.phone.dialled}`}>{contact.phone.shown}</a> (
            {contact.hours[language]})
          </li>
          <li>
            {texts.email}: <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </li>
        </ul>
      );
  }
}

/** Who helps with what: each kind of user is sent to the right desk (`support-desks.ts`). */
export function SupportPage() {
  const { support: texts, back } = useEffortTexts();
  const { effortRights = [] } = useOwnSession();
  return (
    <Page title={texts.title} width="text" before={<BackLink {...effortPlace()}>{back}</BackLink>}>
      <p className="font-lead">{texts.lead}</p>
      {desksFor(effortRights).map(({ desk, matters }) => (
        <section key={desk} className="section-card" aria-labelledby={`desk-${desk}`}>
          <h2 id={`desk-${desk}`} className="h4">
            {texts.desks[desk]}
          </h2>
          <p>{texts.about}</p>
          <ul>
            {matters.map((matter) => (
              <li key={matter}>{texts.matters[matter]}</li>
            ))}
          </ul>
          <HowToReach desk={desk} />
        </section>
      ))}
      <h2>{texts.citizens}</h2>
      <p>{texts.citizensText}</p>
    </Page>
  );
}
