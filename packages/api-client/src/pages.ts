type Page<Item> = { readonly items: readonly Item[]; readonly nextCursor: string | null };

/** Which page is asked for: the first one has no cursor. */
export type WhichPage = { readonly cursor?: string };

/**
 * Every row of a list, page by page: `for await (const row of everyRow((page) => answer(api.GET(…))))`.
 * @param read asks for a page; what it is given belongs into the query
 */
export async function* everyRow<Item>(
  read: (page: WhichPage) => Promise<Page<Item>>,
): AsyncGenerator<Item, void, undefined> {
  let page: WhichPage | undefined = {};
  while (page !== undefined) {
    const { items, nextCursor }: Page<Item> = await read(page);
    yield* items;
    page = nextCursor === null ? undefined : { cursor: nextCursor };
  }
}
