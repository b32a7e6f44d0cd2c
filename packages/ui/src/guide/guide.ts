import type { ReactNode } from 'react';

/** A chapter of a guide. */
export type Chapter = {
  /** The fragment of its address, the same in both languages: changing the language stays in the chapter. */
  readonly id: string;
  readonly title: string;
  readonly body: ReactNode;
};

/** One edition, in the list of changes. */
export type Edition = {
  readonly version: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** What has changed since the edition before it. */
  readonly changes: readonly string[];
};

/** A user guide in one language. */
export type Guide = {
  readonly title: string;
  /** Whom it is for, and what it does not hold. */
  readonly lead: string;
  /** Newest first: the first one is the edition that is shown. */
  readonly editions: readonly [Edition, ...Edition[]];
  readonly chapters: readonly Chapter[];
};

/** A picture that `npm run screenshots` has taken; `pictures/<language>.gen.ts` lists them. */
export type GuidePicture = {
  /** Its address in the built app. */
  readonly src: string;
  /** In CSS pixels, so that the page keeps its place while the picture is fetched. */
  readonly width: number;
  readonly height: number;
};
