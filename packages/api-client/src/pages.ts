type Page<Item> = { readonly items: readonly Item[]; readonly nextCursor: string | null };

/**
 * Every row of a list, page by page: `for await (const row of everyRow((cursor) => answer(api.GET(…))))`.
 * @param read asks for the page that begins at a cursor; for the first one without
 */
export async function* everyRow<Item>(
  read: (cursor: string | undefined) => Promise<Page<Item>>,
): AsyncGenerator<Item, void, undefined> {
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await read(cursor);
    yield* items;
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined);
}
