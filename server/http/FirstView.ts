import type { Context } from '#server/access/Context.ts'
import type { Markup } from './Markup.ts'

/** What is read on a page before its scripts have come. It stands in an element with the id `first-view`, which the page takes away. */
export type FirstView = {
  /** Of which pages; what its group holds is `matched`. */
  path: RegExp
  /** What the page is made of in the client, from its folder: fetched at once, since it can't be read by itself for long. */
  modules: readonly string[]
  /** The contract that answers the same, as the read log names it. */
  operation: string
  /** null: nothing of it is shown before. What it reads it notes in the context, as a use case does. */
  markupOf: (
    context: Context,
    address: { matched: string; query: Record<string, unknown>; nonce: string },
  ) => Promise<Markup | null>
}
