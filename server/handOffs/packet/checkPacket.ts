import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { Actor } from '#shared/access/Actor.ts'
import type { Basis } from '#shared/access/Basis.ts'
import type { PacketItem } from '../HandOff.ts'
import { toldOn } from '../toldOn.ts'
import { overlookPacket } from './overlookPacket.ts'
import type { About } from './PacketSource.ts'
import { readerAbility } from './readerAbility.ts'

type Checked = {
  /** On what those who would read it are told of the customer at all; empty: only if the customer says yes. */
  told: Basis[]
  /** How many items go only if the customer says yes. */
  lacking: number
}

/**
 * What lacks a basis in a packet that somebody puts together. Refuses what they may not read themselves (handOff.item_not_found)
 * and what goes on no condition (handOff.cannot_go).
 */
export const checkPacket = async (
  context: Context,
  about: About,
  readers: readonly Actor[],
  packet: readonly PacketItem[],
): Promise<Checked> => {
  const { items, hidden } = await overlookPacket(context, about, readers, packet)
  if (hidden.length > 0) throw new Refusal('handOff.item_not_found')
  const lacking = items.filter(({ lacks }) => lacks === 'customer').length
  const never = items.filter(({ lacks }) => lacks !== null).length - lacking
  if (never > 0) throw new Refusal('handOff.cannot_go', { values: { count: never } })
  const told = readers.map((reader) => toldOn(readerAbility(reader, about.customer, []), about.matter, false))
  const isTold = told.every((bases) => bases.length > 0)
  return { told: isTold ? (told[0] ?? []) : [], lacking }
}
