import { type ComponentType, type ReactNode, Suspense, useEffect, useState } from 'react';
import { Alert } from '../components/alert.tsx';
import { Button, ButtonGroup } from '../components/button.tsx';
import { Loading } from '../components/loading.tsx';
import { PlainDialog } from '../components/plain-dialog.tsx';
import { loadTexts } from '../language.ts';
import { useUiMessages } from '../messages.ts';
import { useOneAtATime } from '../one-at-a-time.ts';
import { Page } from '../shell/page.tsx';
import { PartMissing } from './import-part.ts';

/** What a part is: what stands there while it is fetched, and when it cannot be. */
type Place = 'page' | 'dialog' | 'inline';

type Closable = { onClose?: () => void };

/** A component whose script is fetched when it is needed; `preload` fetches it ahead, and never fails. */
export type LazyPart<Props> = ((props: Props) => ReactNode) & { readonly preload: () => Promise<void> };

/**
 * A part of a page whose script, with its texts in the language shown, is fetched when it is needed. A file that is lost
 * is asked for again; when it stays lost, the part says so in its own place, with a button that works, and the rest of
 * the page goes on.
 */
function lazy<Props extends object>(
  place: Place,
  load: () => Promise<ComponentType<Props>>,
): LazyPart<Props & Closable> {
  let Part: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;

  async function fetchAll(): Promise<void> {
    const loaded = await load();
    await loadTexts();
    Part = loaded;
  }

  function fetchPart(): Promise<void> {
    if (Part !== undefined) return Promise.resolve();
    loading ??= fetchAll().finally(() => {
      loading = undefined;
    });
    return loading;
  }

  function Lazy(props: Props & Closable) {
    const [state, setState] = useState<{ busy: boolean; error?: unknown }>(() => ({
      busy: Part === undefined,
    }));
    const { busy, error } = state;
    useEffect(() => {
      // Also when it has come since this was drawn: then nothing else would have it drawn.
      if (!busy) return;
      fetchPart().then(
        () => setState({ busy: false }),
        (why: unknown) => setState({ busy: false, error: why }),
      );
    }, [busy]);
    if (Part !== undefined) {
      return (
        <Suspense fallback={<Waiting place={place} />}>
          <Part {...props} />
        </Suspense>
      );
    }
    if (error === undefined) return <Waiting place={place} />;
    const retry = () => setState({ busy: true, error });
    return <Missing place={place} error={error} busy={busy} retry={retry} onClose={props.onClose} />;
  }

  return Object.assign(Lazy, { preload: () => fetchPart().catch(() => undefined) });
}

/** A page of the router, or what stands in its place. */
export function lazyPage<Props extends object = object>(load: () => Promise<ComponentType<Props>>) {
  return lazy('page', load);
}

/**
 * A page of an area whose pages are named in a script of the area's own, so that the app's first script names the area
 * alone. Asked for ahead, both are fetched.
 * @param load the area, whose pages are themselves fetched when they are needed
 */
export function lazyPageOf<Area, Props extends object = object>(
  load: () => Promise<Area>,
  pageOf: (area: Area) => LazyPart<Props>,
) {
  return lazyPage(async () => {
    const page = pageOf(await load());
    await page.preload();
    return page;
  });
}

/** A dialog or a pop-over; it is given `onClose`. */
export function lazyDialog<Props extends { onClose: () => void }>(load: () => Promise<ComponentType<Props>>) {
  return lazy('dialog', load);
}

/** Anything that stands among other things of a page. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy('inline', load);
}

function Waiting({ place }: { place: Place }) {
  return place === 'inline' ? null : (
    <div className={place === 'page' ? 'page' : 'waiting-dialog'}>
      <Loading />
    </div>
  );
}

type MissingProps = {
  place: Place;
  error: unknown;
  busy: boolean;
  retry: () => void;
  onClose: (() => void) | undefined;
};

function Missing({ place, error, busy, retry, onClose }: MissingProps) {
  const { state, missing, dialog } = useUiMessages();
  const oneAtATime = useOneAtATime(busy);
  const { title, text } = missing[error instanceof PartMissing ? error.why : 'broken'];
  const replaced = error instanceof PartMissing && error.why === 'replaced';
  const buttons: ReactNode = (
    <>
      {!replaced && (
        <Button look="primary" icon="refresh" busy={busy} onClick={() => oneAtATime(retry)}>
          {state.tryAgain}
        </Button>
      )}
      <Button look={replaced ? 'primary' : 'secondary'} onClick={() => window.location.reload()}>
        {missing.reload}
      </Button>
    </>
  );
  if (place === 'dialog') {
    return (
      <PlainDialog
        title={title}
        onClose={() => onClose?.()}
        actions={
          <>
            {buttons}
            <Button onClick={onClose}>{dialog.close}</Button>
          </>
        }
      >
        <p>{text}</p>
      </PlainDialog>
    );
  }
  if (place === 'page') {
    return (
      <Page title={title} width="text">
        <p className="font-lead">{text}</p>
        <ButtonGroup>{buttons}</ButtonGroup>
      </Page>
    );
  }
  return (
    <Alert kind="error" heading={title} announce>
      <p>{text}</p>
      <ButtonGroup>{buttons}</ButtonGroup>
    </Alert>
  );
}
