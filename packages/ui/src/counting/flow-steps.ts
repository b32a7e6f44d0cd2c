import { present } from '@frikort/domain/present';
import type { Flow, ToldStep } from '@frikort/domain/self-service';

/*
 * Telling the server which step of a flow somebody has come to (R38): without cookies, and of nobody. The number of the
 * flow is made when its page is opened and is gone with it.
 */

/** Where a step is counted, as far as the page knows it: a municipality's code, or what a look-up told of it. */
export type Where = { authority?: string | undefined; countedFor?: string | undefined };

/** Tells of a step, once for each flow; `where` is the whole country when left out. */
export type TellStep = (step: ToldStep, where?: Where) => void;

const objectionKey = 'frikort-not-counted';

/** Whether somebody has said in this browser that their steps are not to be counted. */
export function objectsHere(): boolean {
  try {
    return window.localStorage.getItem(objectionKey) !== null;
  } catch {
    // A browser that keeps nothing from us is taken to object.
    return true;
  }
}

/** Keeps in this browser whether somebody objects. @returns false when the browser keeps nothing */
export function keepObjection(objects: boolean): boolean {
  try {
    if (objects) window.localStorage.setItem(objectionKey, '1');
    else window.localStorage.removeItem(objectionKey);
    return true;
  } catch {
    return false;
  }
}

/** Whether the browser asks every site not to follow anybody: Do Not Track, or Global Privacy Control. */
export function browserObjects(): boolean {
  const asked: { doNotTrack?: string | null; globalPrivacyControl?: boolean } = navigator;
  return asked.doNotTrack === '1' || asked.globalPrivacyControl === true;
}

/** Begins a flow: its steps belong together until the page is left, and to nobody. */
export function startFlow(flow: Flow): TellStep {
  const flowId = crypto.randomUUID();
  const told = new Set<ToldStep>();
  return (step, where = {}) => {
    if (told.has(step) || browserObjects() || objectsHere() || !navigator.onLine) return;
    told.add(step);
    // A step that is lost is lost: nobody waits for it, and nobody is told.
    void fetch('/api/v1/self-service/steps', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ flow, step, flowId, ...present(where) }),
      credentials: 'omit',
      keepalive: true,
    }).catch(() => undefined);
  };
}

/** The page before a login is the introduction of what one mainly comes for by that entrance. */
export function tellIntroduction(entrance: 'caseworker' | 'company' | 'citizen'): void {
  startFlow(({ caseworker: 'grant', company: 'register', citizen: 'own-look' } as const)[entrance])(
    'introduction',
  );
}
