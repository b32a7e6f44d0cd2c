import type { LoginRefusal } from '@frikort/domain/refusal';
import { Fragment, type ReactNode } from 'react';
import type { logins } from '../login-refusals.da.ts';
import type { Guide, GuidePicture } from './guide.ts';
import { Picture, Refusals, Remember, Steps, Words } from './prose.tsx';

/** What is said in one place of a guide: words, with names and links among them. */
export type Text = ReactNode;

type Pictures = Readonly<Record<string, GuidePicture>>;

/** A part of a chapter: what of it both languages have alike. What is said in it stands in the texts of each. */
export interface Part<Said> {
  show(said: Said, pictures: Pictures): ReactNode;
}

/** What a part says in one language. */
export type SaidIn<Of> = Of extends Part<infer Said> ? Said : never;

type Parts = readonly Part<unknown>[];

/** What each of several parts says, in their order. */
export type TextsOf<Of extends Parts> = { readonly [Index in keyof Of]: SaidIn<Of[Index]> };

export const paragraph: Part<Text> = { show: (text) => <p>{text}</p> };

export const heading: Part<string> = { show: (text) => <h3>{text}</h3> };

function itemsOf(texts: readonly Text[]): ReactNode {
  // They never change their order.
  return texts.map((text, index) => <li key={index}>{text}</li>);
}

export const list: Part<readonly Text[]> = { show: (texts) => <ul>{itemsOf(texts)}</ul> };

/** What to do, one thing after the other. */
export const steps: Part<readonly Text[]> = { show: (texts) => <Steps>{itemsOf(texts)}</Steps> };

/** Words and what they mean. */
export const words: Part<readonly (readonly [word: string, meaning: Text])[]> = {
  show: (pairs) => <Words>{pairs}</Words>,
};

/** Something that is easily overlooked. */
export const remember: Part<{ readonly heading: string; readonly text: Text }> = {
  show: ({ heading: about, text }) => (
    <Remember heading={about}>
      <p>{text}</p>
    </Remember>
  ),
};

/** A picture of the running system, by its name in `pictures/<language>.gen.ts`, for those who see it and who do not. */
export function picture<Name extends string>(
  name: Name,
): Part<{ readonly alt: string; readonly caption: Text }> {
  return {
    show({ alt, caption }, { [name]: of }) {
      if (of === undefined) throw new Error(`There is no picture ${name}`);
      return <Picture of={of} alt={alt} caption={caption} />;
    },
  };
}

/** What each of these refusals of a login means; the most frequent first. */
export function refusals(codes: readonly LoginRefusal[]): Part<typeof logins> {
  return { show: (texts) => <Refusals codes={codes} texts={texts} /> };
}

function shown(parts: Parts, texts: readonly unknown[], pictures: Pictures): ReactNode {
  // They never change their order.
  return parts.map((part, index) => <Fragment key={index}>{part.show(texts[index], pictures)}</Fragment>);
}

/** Parts that several chapters have alike. */
export function group<const Of extends Parts>(parts: Of): Part<TextsOf<Of>> {
  return { show: (texts, pictures) => shown(parts, texts, pictures) };
}

/** A guide without its words. */
export type Outline = {
  /** Newest first: the first one is the edition that is shown. */
  readonly editions: readonly [Mark, ...Mark[]];
  /** In their order, by the fragments of their addresses, which both languages share. */
  readonly chapters: Readonly<Record<string, Parts>>;
};

type Mark = {
  readonly version: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
};

/** A chapter in one language. */
export type ChapterTexts<Of extends Parts> = { readonly title: string; readonly texts: TextsOf<Of> };

/** A guide in one language: all that its outline asks for, and nothing else. */
export type GuideInLanguage<Of extends Outline> = {
  readonly title: string;
  readonly lead: string;
  /** What has changed with each edition. */
  readonly changes: Readonly<Record<Of['editions'][number]['version'], readonly string[]>>;
  readonly chapters: { readonly [Id in keyof Of['chapters']]: ChapterTexts<Of['chapters'][Id]> };
};

/** The guide that an outline and the texts of one language make, with the pictures of that language. */
export function guideOf<Of extends Outline>(
  outline: Of,
  said: GuideInLanguage<Of>,
  pictures: Pictures,
): Guide {
  const { title, lead } = said;
  const changes: Readonly<Record<string, readonly string[]>> = said.changes;
  const chapters: Readonly<Record<string, ChapterTexts<Parts>>> = said.chapters;
  const edition = (mark: Mark) => ({ ...mark, changes: changes[mark.version] ?? [] });
  const [newest, ...older] = outline.editions;
  return {
    title,
    lead,
    editions: [edition(newest), ...older.map(edition)],
    chapters: Object.entries(outline.chapters).flatMap(([id, parts]) => {
      const chapter = chapters[id];
      return chapter === undefined
        ? []
        : [{ id, title: chapter.title, body: shown(parts, chapter.texts, pictures) }];
    }),
  };
}
