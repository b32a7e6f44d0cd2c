import { lazyPage } from '@frikort/ui/lazy/lazy-part.tsx';

/* What is shown without a login: the guides and why a login was refused, each fetched when it is opened. */

export const GuidePage = lazyPage(() => import('../guide/guide-page.ts').then((page) => page.GuidePage));

export const AdministratorGuidePage = lazyPage(() =>
  import('../administrator-guide/guide-page.ts').then((page) => page.AdministratorGuidePage),
);

export const OperatorGuidePage = lazyPage(() =>
  import('../operator-guide/guide-page.ts').then((page) => page.OperatorGuidePage),
);

export const EffortGuidePage = lazyPage(() =>
  import('../effort-guide/guide-page.ts').then((page) => page.EffortGuidePage),
);

export const LoginRefusedPage = lazyPage(() =>
  import('./login-refused-page.tsx').then((page) => page.LoginRefusedPage),
);
