import { ButtonLink } from '@frikort/ui/components/button.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import { getRouteApi } from '@tanstack/react-router';
import { useCompanySession } from '../company-session.ts';
import { useMessages } from '../messages.ts';
import { FoundEmployments } from './found-employments.tsx';
import { InactiveNotice } from './inactive-notice.tsx';
import { OverviewFilters } from './overview-filters.tsx';
import { useSearchText } from './search-text.ts';
import './overview.scss';

const route = getRouteApi('/own/');

/** The company's employments, former ones too (R10): what was registered, and what can still be edited. */
export function OverviewPage() {
  const { overview } = useMessages();
  const { organisation } = useCompanySession();
  const search = route.useSearch();
  const [text] = useSearchText();
  return (
    <Page
      title={overview.title}
      beside={
        <ButtonLink to="/ansaettelser/ny" look="primary" icon="plus" className="page__action">
          {overview.register}
        </ButtonLink>
      }
    >
      <p className="font-lead">{overview.lead({ company: organisation?.name ?? '' })}</p>
      <InactiveNotice />
      <OverviewFilters search={search} />
      <FoundEmployments search={search} text={text} />
    </Page>
  );
}
