import { describe, expect, it } from 'vitest';
import type { Chapter, Guide } from './guide.ts';
import { faultsOf } from './guide-testing.ts';
import { Picture } from './prose.tsx';

const picture = { src: '/search.png', width: 10, height: 10 };

const whole: Chapter = {
  id: 'soeg',
  title: 'Søg',
  body: (
    <>
      <p>Skriv et nummer.</p>
      <Picture of={picture} alt="Søgefeltet" caption="Søgefeltet" />
    </>
  ),
};

function guideWith(
  chapter: Chapter,
  version = '1.0',
): { guide: Guide; pictures: { search: typeof picture } } {
  const editions = [{ version, date: '2026-11-21', changes: ['Første udgave'] }] as const;
  return {
    guide: { title: 'Vejledning', lead: 'For alle.', editions, chapters: [chapter] },
    pictures: { search: picture },
  };
}

describe('the check of a guide', () => {
  it('finds nothing wrong with two guides that say the same', () => {
    expect(faultsOf(guideWith(whole), guideWith(whole))).toEqual([]);
  });

  it.each([
    ['a chapter of another name', { ...whole, id: 'find' }, 'only in English: chapter find'],
    [
      'a paragraph less',
      { ...whole, body: <Picture of={picture} alt="Field" caption="Field" /> },
      'only in English',
    ],
    [
      'a picture that is not shown',
      { ...whole, body: <p>Type.</p> },
      'English: the picture search is taken and not shown',
    ],
    [
      'a picture without an alternative text',
      { ...whole, body: <Picture of={picture} alt="" caption="Field" /> },
      'English: a picture says nothing to the blind',
    ],
  ])('finds %s', (_, chapter, fault) => {
    expect(faultsOf(guideWith(whole), guideWith(chapter)).join('\n')).toContain(fault);
  });

  it('finds a missing version', () => {
    expect(faultsOf(guideWith(whole), guideWith(whole, ''))).toContain('English: no version');
  });
});
