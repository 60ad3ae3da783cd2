import { z } from 'zod'
import { customersByContact } from '#server/contactDetails/customersByContact.ts'
import { findMetFounders } from '#server/customers/findMetFounders.ts'
import { decodeCursor } from '#server/http/decodeCursor.ts'
import { encodeCursor } from '#server/http/encodeCursor.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { findFounders as contract } from '#shared/founders/findFounders.ts'
import { foldName } from '#shared/register/foldName.ts'
import { presentFounderRow } from './presentFounderRow.ts'

/** The key of the last row. */
const Position = z.tuple([z.string()])

/**
 * Founders whom the actor's organisation has met or who have granted them something, by the beginning of any word of their
 * name, or by a whole e-mail address or phone number that the actor may see. Nobody else is ever looked at.
 */
export const findFounders: Handler<typeof contract> = async (context, { q = '', cursor, limit }) => {
  const founders = await findMetFounders(context)
  const [last] = cursor ? decodeCursor({ q }, cursor, Position) : ['']
  const folded = foldName(q)
  const reached = q ? await customersByContact(context, founders, q) : new Set<string>()
  const named = ({ nameKey }: { nameKey: string }) => nameKey.startsWith(folded) || nameKey.includes(` ${folded}`)
  const found = founders.filter(
    (founder) => founder.nameKey > last && (!q || reached.has(founder._id) || (folded !== '' && named(founder))),
  )
  const page = found.slice(0, limit)
  const end = found.length > limit ? page.at(-1) : undefined
  return {
    items: page.map((founder) => presentFounderRow(context, founder)),
    nextCursor: end ? encodeCursor({ q }, [end.nameKey]) : null,
  }
}
