import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filledGuide } from './filled-guide.ts';

/** The folder with the guides: a Markdown file each, which opens with its title and a sentence that says what it is for. */
const folder = path.join(import.meta.dirname, '../../guides');

/** The guides in the order in which somebody who builds a system needs them. */
export const guideNames = [
  'first-call',
  'registering',
  'importing',
  'events',
  'delegation',
  'hand-overs',
  'who-looked',
  'limits',
  'going-live',
  'changes',
] as const;
export type GuideName = (typeof guideNames)[number];

export type Guide = {
  readonly name: GuideName;
  readonly title: string;
  /** What it is for, in a sentence of Markdown. */
  readonly lead: string;
  /** The rest of it, as Markdown, with everything in it but where the system is (`{{origin}}`). */
  readonly body: string;
};

/** Reads every guide. @throws when one does not open with its title and lead */
export function readGuides(): Promise<Guide[]> {
  return Promise.all(guideNames.map(readGuide));
}

async function readGuide(name: GuideName): Promise<Guide> {
  const text = filledGuide(await readFile(path.join(folder, `${name}.md`), 'utf8'));
  const [, title, lead, body] = /^# (.+)\n\n(.+)\n\n([\s\S]+)$/.exec(text) ?? [];
  if (title === undefined || lead === undefined || body === undefined)
    throw new Error(`The guide ${name} does not open with its title and a sentence`);
  return { name, title, lead, body };
}
