type Found = { readonly path: string; readonly kind: 'text' | 'function'; readonly text: string };

/** Every text of a catalogue with the path that leads to it; functions are texts with parameters. */
function textsOf(messages: unknown, path = ''): Found[] {
  if (typeof messages === 'string') return [{ path, kind: 'text', text: messages }];
  if (typeof messages === 'function') return [{ path, kind: 'function', text: '' }];
  if (typeof messages !== 'object' || messages === null) return [];
  return Object.entries(messages).flatMap(([key, value]) =>
    textsOf(value, path === '' ? key : `${path}.${key}`),
  );
}

/** What differs between the two languages of a catalogue: keys of one only, and texts that say nothing. */
export function gapsBetween(da: unknown, en: unknown): string[] {
  const danish = textsOf(da);
  const english = textsOf(en);
  const signature = ({ path, kind }: Found) => `${path} (${kind})`;
  const inDanish = new Set(danish.map(signature));
  const inEnglish = new Set(english.map(signature));
  return [
    ...[...inDanish].filter((key) => !inEnglish.has(key)).map((key) => `only in Danish: ${key}`),
    ...[...inEnglish].filter((key) => !inDanish.has(key)).map((key) => `only in English: ${key}`),
    ...[...danish, ...english]
      .filter(({ kind, text }) => kind === 'text' && text.trim() === '')
      .map(({ path }) => `empty: ${path}`),
  ];
}
