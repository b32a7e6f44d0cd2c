/** Why a part of the page is not there: a newer version was deployed, no answer came, or one that is no script. */
export type WhyMissing = 'replaced' | 'unreachable' | 'broken';

/** A file of the page's script that could not be fetched. */
export class PartMissing extends Error {
  readonly why: WhyMissing;
  constructor(why: WhyMissing) {
    super(`A part of the page is ${why}`);
    this.why = why;
  }
}

/** How long to wait before each further attempt. */
const waitsMs = [300, 1500];

/** The status of the answer, past the browser's own copy; 0 when there is none. */
function statusOf(address: string): Promise<number> {
  return fetch(address, { cache: 'reload' }).then(
    ({ status }) => status,
    () => 0,
  );
}

/** Whether the server's start page begins with another script than this one. */
async function isReplaced(): Promise<boolean> {
  const [start = '', script = ''] = import.meta.url.split('assets/');
  const answer = await fetch(start, { cache: 'no-cache' }).catch(() => undefined);
  return answer?.ok === true && !(await answer.text()).includes(script);
}

let renamed = 0;

/** Firefox and Safari keep that an address failed for as long as the page lasts; under another one they ask again. */
async function importAnew(address: string): Promise<unknown> {
  try {
    return await import(/* @vite-ignore */ address);
  } catch {
    renamed += 1;
    return import(/* @vite-ignore */ `${address}?again=${renamed}`);
  }
}

/** @throws whatever the browser says, when the file stays lost */
async function importAgain(address: string, [wait, ...waits]: readonly number[]): Promise<unknown> {
  await new Promise((resolve) => setTimeout(resolve, wait));
  const attempt = importAnew(address);
  return waits.length === 0 ? attempt : attempt.catch(() => importAgain(address, waits));
}

/**
 * What the build puts in place of every `import('…')` (vite/lazy-imports.ts): a lost file is asked for again by
 * itself.
 * @throws PartMissing when it stays lost
 */
async function importPart(file: string): Promise<unknown> {
  const address = new URL(file, import.meta.url).href;
  try {
    return await import(/* @vite-ignore */ address).catch(() => importAgain(address, waitsMs));
  } catch {
    const status = await statusOf(address);
    if (status === 404 || (await isReplaced())) throw new PartMissing('replaced');
    throw new PartMissing(status === 0 ? 'unreachable' : 'broken');
  }
}

Reflect.set(globalThis, 'importPart', importPart);
