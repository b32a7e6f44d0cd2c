import { lazyPage, lazyPageOf } from '@frikort/ui/lazy/lazy-part.tsx';
import { routerDefaults } from '@frikort/ui/start-app.tsx';
import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { App } from './app.tsx';
import { listSearch } from './list/list-search.ts';
import { logSearch } from './log/log-search.ts';
import { LoggedIn } from './logged-in.tsx';
import { newNoticeSearch } from './operator/new-notice-search.ts';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { StartPage } from './pages/start-page.tsx';
import { selfServiceSearch } from './self-service/self-service-search.ts';
import { transferSearch } from './transfers/transfer-search.ts';

// Areas whose pages the first script does not name one by one.
const operatorPages = () => import('./operator/operator-pages.ts');
const citizenPages = () => import('./citizen/citizen-pages.ts');
const openPages = () => import('./pages/open-pages.ts');
const municipalityPages = () => import('./pages/municipality-pages.ts');

const root = createRootRoute({ component: App });

/** The pages of caseworkers. Nothing here loads about a citizen before the page is opened: every read is logged. */
const loggedIn = createRoute({ getParentRoute: () => root, id: 'logged-in', component: LoggedIn });

const start = createRoute({ getParentRoute: () => loggedIn, path: '/', component: StartPage });

/** Why a search found nobody to show. What was searched for is in memory only. */
const searchRefused = createRoute({
  getParentRoute: () => loggedIn,
  path: '/soegning',
  component: lazyPage(() =>
    import('./search/search-refused-page.tsx').then((page) => page.SearchRefusedPage),
  ),
});

const withoutFrikort = createRoute({
  getParentRoute: () => loggedIn,
  path: '/borger-uden-frikort',
  component: lazyPage(() =>
    import('./grant/without-frikort-page.tsx').then((page) => page.WithoutFrikortPage),
  ),
});

const citizen = createRoute({
  getParentRoute: () => loggedIn,
  path: '/borger/$citizenId',
  component: lazyPage(() => import('./citizen/citizen-page.tsx').then((page) => page.CitizenPage)),
});

/** What the caseworker has been told (R35). */
const inbox = createRoute({
  getParentRoute: () => loggedIn,
  path: '/beskeder',
  component: lazyPage(() => import('./inbox/inbox-page.tsx').then((page) => page.CaseworkerInboxPage)),
});

/** Everything that happened to a citizen's frikort, with its texts in the language shown (R25). */
const story = createRoute({
  getParentRoute: () => loggedIn,
  path: '/borger/$citizenId/forloeb',
  component: lazyPageOf(citizenPages, (pages) => pages.StoryPage),
});

/** A letter of one of a citizen's decisions (R36). */
const letter = createRoute({
  getParentRoute: () => loggedIn,
  path: '/borger/$citizenId/brev/$letterId',
  component: lazyPageOf(citizenPages, (pages) => pages.LetterPage),
});

const mine = createRoute({
  getParentRoute: () => loggedIn,
  path: '/mine-borgere',
  validateSearch: listSearch,
  component: lazyPage(() => import('./list/list-pages.tsx').then((page) => page.MinePage)),
});

const unassigned = createRoute({
  getParentRoute: () => loggedIn,
  path: '/uden-sagsbehandler',
  validateSearch: listSearch,
  component: lazyPage(() => import('./list/list-pages.tsx').then((page) => page.UnassignedPage)),
});

const all = createRoute({
  getParentRoute: () => loggedIn,
  path: '/kommunens-borgere',
  validateSearch: listSearch,
  component: lazyPage(() => import('./list/list-pages.tsx').then((page) => page.AllPage)),
});

/** What companies ask and citizens say about employments (R30). */
const corrections = createRoute({
  getParentRoute: () => loggedIn,
  path: '/rettelser',
  component: lazyPageOf(municipalityPages, (pages) => pages.CorrectionsPage),
});

/** Who else works here, and handing citizens over (R17). */
const colleagues = createRoute({
  getParentRoute: () => loggedIn,
  path: '/kolleger',
  component: lazyPageOf(municipalityPages, (pages) => pages.ColleaguesPage),
});

/** Citizens on their way to or from another municipality (R19). */
const transfers = createRoute({
  getParentRoute: () => loggedIn,
  path: '/overfoersler',
  validateSearch: transferSearch,
  component: lazyPageOf(municipalityPages, (pages) => pages.TransfersPage),
});

/** What the municipality's frikort lead to (R37), with its texts in the language shown. */
const figures = createRoute({
  getParentRoute: () => loggedIn,
  path: '/tal',
  component: lazyPageOf(municipalityPages, (pages) => pages.FiguresPage),
});

/** The municipality's log, for its administrator (R28), with its texts in the language shown. */
const log = createRoute({
  getParentRoute: () => loggedIn,
  path: '/log',
  component: lazyPageOf(municipalityPages, (pages) => pages.AdministratorLogPage),
});

/** How the municipality is reached, for its administrator to enter. */
const authorityContact = createRoute({
  getParentRoute: () => loggedIn,
  path: '/kommunens-kontakt',
  component: lazyPageOf(municipalityPages, (pages) => pages.AuthorityContactPage),
});

/** What the municipality writes in its letters (R36), for its administrator: which there are, and one of them. */
const letterTexts = createRoute({
  getParentRoute: () => loggedIn,
  path: '/kommunens-breve',
  component: lazyPageOf(municipalityPages, (pages) => pages.LetterTextsPage),
});

const letterText = createRoute({
  getParentRoute: () => loggedIn,
  path: '/kommunens-breve/$kind',
  component: lazyPageOf(municipalityPages, (pages) => pages.LetterTextPage),
});

/** The municipality's own systems (R32), for its administrator: one route for all of their pages. */
const systems = createRoute({
  getParentRoute: () => loggedIn,
  path: '/it-systemer/$',
  component: lazyPageOf(municipalityPages, (pages) => pages.MunicipalSystems),
});

/** Where the municipality's events are sent, for its administrator (R34). */
const events = createRoute({
  getParentRoute: () => loggedIn,
  path: '/haendelser',
  component: lazyPageOf(municipalityPages, (pages) => pages.EventsPage),
});

/** Employments handed over to the municipality's other systems, by its administrator. */
const handOvers = createRoute({
  getParentRoute: () => loggedIn,
  path: '/opgoerelser',
  component: lazyPageOf(municipalityPages, (pages) => pages.HandOversPage),
});

/** Efforts (R39-R43), for who holds a permission for them: one route for all of their pages. */
const efforts = createRoute({
  getParentRoute: () => loggedIn,
  path: '/indsatser/$',
  component: lazyPageOf(municipalityPages, (pages) => pages.EffortsArea),
});

/** What the municipality's self-service came to, and its report (R38). */
const selfService = createRoute({
  getParentRoute: () => loggedIn,
  path: '/selvbetjening',
  validateSearch: selfServiceSearch,
  component: lazyPageOf(municipalityPages, (pages) => pages.SelfServicePage),
});

/** What was counted of phone, counter and letter. */
const handCounts = createRoute({
  getParentRoute: () => loggedIn,
  path: '/selvbetjening/optaelling',
  component: lazyPageOf(municipalityPages, (pages) => pages.HandCountsPage),
});

/** How the municipality reports, for its administrator. */
const reportSettings = createRoute({
  getParentRoute: () => loggedIn,
  path: '/selvbetjening/indberetning',
  component: lazyPageOf(municipalityPages, (pages) => pages.ReportSettingsPage),
});

/** Where a refused login ends (R22): `?grund=<code>`. */
const loginRefused = createRoute({
  getParentRoute: () => root,
  path: '/login-afvist',
  validateSearch: ({ grund }) => ({ grund: typeof grund === 'string' ? grund : '' }),
  component: lazyPageOf(openPages, (pages) => pages.LoginRefusedPage),
});

/** The guide, with its texts in the language shown; no login is needed. */
const guide = createRoute({
  getParentRoute: () => root,
  path: '/vejledning',
  component: lazyPageOf(openPages, (pages) => pages.GuidePage),
});

const administratorGuide = createRoute({
  getParentRoute: () => root,
  path: '/vejledning/administrator',
  component: lazyPageOf(openPages, (pages) => pages.AdministratorGuidePage),
});

const operatorGuide = createRoute({
  getParentRoute: () => root,
  path: '/vejledning/drift',
  component: lazyPageOf(openPages, (pages) => pages.OperatorGuidePage),
});

const effortGuide = createRoute({
  getParentRoute: () => root,
  path: '/vejledning/indsatser',
  component: lazyPageOf(openPages, (pages) => pages.EffortGuidePage),
});

/** The operator's pages (R28), with their texts in the language shown. */
const operation = createRoute({
  getParentRoute: () => root,
  path: '/drift',
  component: lazyPage(() => import('./operator/operator-area.tsx').then((page) => page.OperatorArea)),
});

const operatorStart = createRoute({
  getParentRoute: () => operation,
  path: '/',
  component: lazyPageOf(operatorPages, (pages) => pages.OperatorStartPage),
});

const notices = createRoute({
  getParentRoute: () => operation,
  path: '/meddelelser',
  component: lazyPageOf(operatorPages, (pages) => pages.NoticesPage),
});

const newNotice = createRoute({
  getParentRoute: () => operation,
  path: '/meddelelser/ny',
  validateSearch: newNoticeSearch,
  component: lazyPageOf(operatorPages, (pages) => pages.NewNoticePage),
});

const editNotice = createRoute({
  getParentRoute: () => operation,
  path: '/meddelelser/$noticeId',
  component: lazyPageOf(operatorPages, (pages) => pages.EditNoticePage),
});

const programmeYears = createRoute({
  getParentRoute: () => operation,
  path: '/ordningsaar',
  component: lazyPageOf(operatorPages, (pages) => pages.YearsPage),
});

const enterYear = createRoute({
  getParentRoute: () => operation,
  path: '/ordningsaar/nyt',
  component: lazyPageOf(operatorPages, (pages) => pages.EnterYearPage),
});

const programmeYear = createRoute({
  getParentRoute: () => operation,
  path: '/ordningsaar/$year',
  component: lazyPageOf(operatorPages, (pages) => pages.YearPage),
});

/** Bursts of wrong card numbers (R27). */
const alarms = createRoute({
  getParentRoute: () => operation,
  path: '/alarmer',
  component: lazyPageOf(operatorPages, (pages) => pages.AlarmsPage),
});

/** What everybody is told, and how counting went (R37). */
const operatorFigures = createRoute({
  getParentRoute: () => operation,
  path: '/tal',
  component: lazyPageOf(operatorPages, (pages) => pages.OperatorFiguresPage),
});

/** Organisations of efforts as they are ordered, and the categories (R40, R41). */
const operatorEfforts = createRoute({
  getParentRoute: () => operation,
  path: '/indsatser/$',
  component: lazyPageOf(operatorPages, (pages) => pages.OperatorEffortsArea),
});

/** What municipalities count in a season (R38). */
const countingTasks = createRoute({
  getParentRoute: () => operation,
  path: '/taelling',
  component: lazyPageOf(operatorPages, (pages) => pages.CountingTasksPage),
});

const operatorLog = createRoute({
  getParentRoute: () => operation,
  path: '/log',
  validateSearch: logSearch,
  component: lazyPageOf(operatorPages, (pages) => pages.OperatorLogPage),
});

export function createAppRouter() {
  return createRouter({
    ...routerDefaults,
    defaultNotFoundComponent: NotFoundPage,
    basepath: '/sagsbehandler',
    routeTree: root.addChildren([
      loggedIn.addChildren([
        start,
        searchRefused,
        withoutFrikort,
        citizen,
        story,
        letter,
        inbox,
        mine,
        unassigned,
        all,
        corrections,
        colleagues,
        transfers,
        figures,
        log,
        handOvers,
        selfService,
        handCounts,
        reportSettings,
        authorityContact,
        letterTexts,
        letterText,
        systems,
        events,
        efforts,
      ]),
      loginRefused,
      guide,
      administratorGuide,
      operatorGuide,
      effortGuide,
      operation.addChildren([
        operatorStart,
        notices,
        newNotice,
        editNotice,
        programmeYears,
        enterYear,
        programmeYear,
        alarms,
        operatorFigures,
        operatorEfforts,
        countingTasks,
        operatorLog,
      ]),
    ]),
  });
}
