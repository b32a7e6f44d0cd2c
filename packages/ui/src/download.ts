import { type AnsweredFile, answerAsFile } from '@frikort/api-client';
import { currentLanguage } from './language.ts';

/** What a call adds to ask for a list as a file with headings in the language of the page. */
export function asCsv() {
  return {
    headers: { Accept: 'text/csv', 'Accept-Language': currentLanguage() },
    parseAs: 'blob',
  } as const;
}

/**
 * Waits for a file and hands it to the browser to save. The app fetches it, and not the browser by a link: a link can
 * neither ask for a form (`Accept`) nor show why it was refused.
 * @throws ProblemError when the API refuses
 */
export async function saveFile(call: Parameters<typeof answerAsFile>[0]): Promise<void> {
  handOver(await answerAsFile(call));
}

/** Hands a file that has come to the browser to save. */
export function handOver({ content, name }: AnsweredFile): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by then; kept, it would stay in memory as long as the page.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
