const prefix = '#/components/schemas/';

/**
 * Every named schema comes out twice, as `X` and as `XInput`, because what goes in and what comes out may
 * differ. Ours never differ, so the twins are taken out and whatever points to them points to `X`.
 */
export function withoutInputTwins<Document>(document: Document): Document {
  const text = JSON.stringify(document);
  const parsed = JSON.parse(text);
  const schemas: Record<string, unknown> = parsed.components?.schemas ?? {};
  const used = new Set(
    [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) =>
      baseName(match[1] ?? '', schemas),
    ),
  );
  for (const name of Object.keys(schemas)) {
    if (baseName(name, schemas) !== name || !used.has(name)) delete schemas[name];
  }
  return JSON.parse(JSON.stringify(parsed), (key, value) => {
    if (key !== '$ref' || typeof value !== 'string' || !value.startsWith(prefix)) return value;
    return `${prefix}${value.slice(prefix.length).replace(/Input$/, '')}`;
  });
}

function baseName(name: string, schemas: Record<string, unknown>): string {
  const stem = name.replace(/Input$/, '');
  return stem !== name && stem in schemas ? stem : name;
}
