import { type ReactNode, useEffect, useRef } from 'react';
import { useUiMessages } from '../messages.ts';

type PageProps = {
  /** The heading, and the title of the tab. Never a CPR number: titles end up in the browser's history. */
  title: string;
  /** In place of the heading's text where it needs more than words. */
  heading?: ReactNode;
  /** What the heading names is on its way: it takes the focus when it is there, and is heard by its name. */
  pending?: boolean;
  /** Above the heading: a link back. */
  before?: ReactNode;
  /** Beside the heading: badges. */
  beside?: ReactNode;
  /** `text` for pages that are read rather than worked in. */
  width?: 'text' | 'full';
  children: ReactNode;
};

/** One page: its title, its heading (which takes focus when one comes here from another page), and its content. */
export function Page({
  title,
  heading,
  pending = false,
  before,
  beside,
  width = 'full',
  children,
}: PageProps) {
  const { pageTitle } = useUiMessages();
  const documentTitle = pageTitle({ page: title });
  useEffect(() => {
    document.title = documentTitle;
  }, [documentTitle]);
  const named = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!pending && document.activeElement?.id === 'main-content')
      named.current?.focus({ preventScroll: true });
  }, [pending]);
  return (
    <div className={`page page--${width}`}>
      {before}
      <div className="page__heading">
        <h1 ref={named} tabIndex={-1} data-pending={pending || undefined}>
          {heading ?? title}
        </h1>
        {beside}
      </div>
      {children}
    </div>
  );
}
