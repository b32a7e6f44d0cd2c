import { DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { shownDate } from '@frikort/ui/format';
import { useLanguage } from '@frikort/ui/language';
import type { EffortOrganisation } from '../queries/efforts.ts';
import { useEffortTexts } from './effort-texts.ts';

/** What an organisation is: form, start, municipalities and whom to ask (R40). */
export function OrganisationFacts({ organisation }: { organisation: EffortOrganisation }) {
  const { organisation: texts } = useEffortTexts();
  const language = useLanguage();
  const { form, startDate, members, contact } = organisation;
  return (
    <section className="section-card" aria-labelledby="facts-heading">
      <h2 id="facts-heading" className="h4">
        {texts.facts}
      </h2>
      <DescriptionList
        items={[
          { key: 'form', term: texts.form, value: form.name[language] },
          {
            key: 'start',
            term: texts.start,
            value: (
              <>
                <span className="nowrap">{shownDate(startDate)}</span>
                <p className="effort-more">{texts.startNote}</p>
              </>
            ),
          },
          { key: 'members', term: texts.members, value: members.map(({ name }) => name).join(', ') },
          {
            key: 'contact',
            term: texts.contact,
            value: (
              <>
                {contact.name}
                <p className="effort-more">{contact.email}</p>
                <p className="effort-more nowrap">{contact.phone}</p>
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
