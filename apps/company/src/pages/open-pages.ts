import { lazyPage } from '@frikort/ui/lazy/lazy-part.tsx';

/* What is shown without a login: the guide and why a login was refused, each fetched when it is opened. */

export const LoginRefusedPage = lazyPage(() =>
  import('./login-refused-page.tsx').then((page) => page.LoginRefusedPage),
);

export const GuidePage = lazyPage(() => import('../guide/guide-page.ts').then((page) => page.GuidePage));
