import { createElement, Fragment } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Guide, GuidePicture } from './guide.ts';

type InOneLanguage = {
  readonly guide: Guide;
  /** Everything in the language's `pictures/*.gen.ts`. */
  readonly pictures: Readonly<Record<string, GuidePicture>>;
};

/** What a reader of one language must find again in the other: the bones of a guide, without its words. */
function bonesOf({ guide, pictures }: InOneLanguage): string[] {
  const named = new Map(Object.entries(pictures).map(([name, { src }]) => [src, name]));
  return [
    ...guide.editions.map(
      ({ version, date, changes }) => `edition ${version} of ${date}: ${changes.length} changes`,
    ),
    ...guide.chapters.map(({ id, body }) => {
      const html = renderToStaticMarkup(createElement(Fragment, null, body));
      const shown = [...html.matchAll(/<img[^>]* src="([^"]*)"/g)].map(
        ([, src = '']) => named.get(src) ?? src,
      );
      const count = (tag: string): number => html.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0;
      const parts = ['h3', 'h4', 'p', 'ol', 'li', 'dt'].map((tag) => `${tag} ${count(tag)}`);
      return `chapter ${id}: ${parts.join(', ')}; pictures: ${shown.join(', ')}`;
    }),
  ];
}

function faultsOfOne({ guide, pictures }: InOneLanguage, language: string): string[] {
  const html = guide.chapters
    .map(({ body }) => renderToStaticMarkup(createElement(Fragment, null, body)))
    .join('');
  const ids = guide.chapters.map(({ id }) => id);
  return [
    ...(/^\d+\.\d+$/.test(guide.editions[0].version) ? [] : [`${language}: no version`]),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(guide.editions[0].date) ? [] : [`${language}: no date`]),
    ...(new Set(ids).size === ids.length ? [] : [`${language}: two chapters have the same id`]),
    ...[...html.matchAll(/<img[^>]* alt=""/g)].map(() => `${language}: a picture says nothing to the blind`),
    ...Object.entries(pictures)
      .filter(([, { src }]) => !html.includes(`src="${src}"`))
      .map(([name]) => `${language}: the picture ${name} is taken and not shown`),
  ];
}

/**
 * What is wrong with a guide: what only one language has (chapters, editions, pictures, parts of a chapter), what is
 * missing (version, date, alternative texts), and pictures that nobody sees. A picture that is not there fails before
 * that: the list that names it imports it.
 */
export function faultsOf(da: InOneLanguage, en: InOneLanguage): string[] {
  const danish = bonesOf(da);
  const english = bonesOf(en);
  return [
    ...faultsOfOne(da, 'Danish'),
    ...faultsOfOne(en, 'English'),
    ...danish.filter((bone) => !english.includes(bone)).map((bone) => `only in Danish: ${bone}`),
    ...english.filter((bone) => !danish.includes(bone)).map((bone) => `only in English: ${bone}`),
  ];
}
