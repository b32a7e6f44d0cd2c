import { ButtonLink } from '@frikort/ui/components/button.tsx';
import { lazyPart } from '@frikort/ui/lazy/lazy-part.tsx';
import { useOwnSession } from '@frikort/ui/session/own-session';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useIsWide } from '@frikort/ui/use-is-wide';
import { getRouteApi } from '@tanstack/react-router';
import { useMessages } from '../messages.ts';
import { OverviewFilters } from './overview-filters.tsx';
import { isFiltered } from './overview-search.ts';
import { useSearchText } from './search-text.ts';
import { useClear } from './use-clear.ts';
import { useNothingRegistered } from './use-nothing-registered.ts';
import './overview.scss';

// Fetched beside the answer that it waits for.
const FoundEmployments = lazyPart(() =>
  import('./found-employments.tsx').then((module) => module.FoundEmployments),
);
void FoundEmployments.preload();

// Few companies are reminded of anything: it comes after the page.
const InactiveNotice = lazyPart(() =>
  import('./inactive-notice.tsx').then((module) => module.InactiveNotice),
);
const LockingNotice = lazyPart(() => import('./locking-notice.tsx').then((module) => module.LockingNotice));
const ContinuationNotice = lazyPart(() =>
  import('../continuation/continuation-notice.tsx').then((module) => module.ContinuationNotice),
);

const OverviewCorrections = lazyPart(() =>
  import('../corrections/overview-corrections.tsx').then((module) => module.OverviewCorrections),
);

const route = getRouteApi('/own/');

/** The company's employments, former ones too (R10): what was registered, and what can still be edited. */
export function OverviewPage() {
  const { overview } = useMessages();
  const { organisation } = useOwnSession();
  const search = route.useSearch();
  const [text] = useSearchText();
  const { cleared, forgetTyped, clear } = useClear(search);
  const isWide = useIsWide();
  const nothing = useNothingRegistered(search, text);
  // Where nothing is registered, the button stands in the text that says so.
  const register = !nothing && (
    <ButtonLink to="/ansaettelser/ny" look="primary" icon="plus" className="page__action">
      {overview.register}
    </ButtonLink>
  );
  return (
    <Page title={overview.title} beside={isWide && register}>
      <p className="font-lead">{overview.lead({ company: organisation?.name ?? '' })}</p>
      {!isWide && register}
      <InactiveNotice searching={isFiltered(search, text)} onShow={forgetTyped} />
      <LockingNotice onShow={forgetTyped} />
      <OverviewCorrections />
      <ContinuationNotice />
      {!nothing && <OverviewFilters search={search} cleared={cleared} onClear={clear} />}
      <FoundEmployments search={search} text={text} onClear={clear} />
    </Page>
  );
}
