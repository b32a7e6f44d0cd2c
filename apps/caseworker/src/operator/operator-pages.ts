import { lazyPage } from '@frikort/ui/lazy/lazy-part.tsx';

/* The operator’s pages (R28), each fetched when it is opened. */

export const OperatorStartPage = lazyPage(() =>
  import('./start-page.tsx').then((page) => page.OperatorStartPage),
);

export const NoticesPage = lazyPage(() => import('./notices-page.tsx').then((page) => page.NoticesPage));

export const NewNoticePage = lazyPage(() =>
  import('./new-notice-page.tsx').then((page) => page.NewNoticePage),
);

export const EditNoticePage = lazyPage(() =>
  import('./edit-notice-page.tsx').then((page) => page.EditNoticePage),
);

export const YearsPage = lazyPage(() => import('./years-page.tsx').then((page) => page.YearsPage));

export const EnterYearPage = lazyPage(() =>
  import('./enter-year-page.tsx').then((page) => page.EnterYearPage),
);

export const YearPage = lazyPage(() => import('./year-page.tsx').then((page) => page.YearPage));

export const AlarmsPage = lazyPage(() => import('./alarms-page.tsx').then((page) => page.AlarmsPage));

export const OperatorFiguresPage = lazyPage(() =>
  import('./figures-page.tsx').then((page) => page.OperatorFiguresPage),
);

export const OperatorEffortsArea = lazyPage(() =>
  import('../operator-efforts/operator-efforts-area.tsx').then((page) => page.OperatorEffortsArea),
);

export const CountingTasksPage = lazyPage(() =>
  import('./counting-tasks-page.tsx').then((page) => page.CountingTasksPage),
);

export const OperatorLogPage = lazyPage(() =>
  import('../log/log-page.tsx').then((page) => page.OperatorLogPage),
);
