import type { Ability } from '#shared/access/Ability.ts'
import type { Actor } from '#shared/access/Actor.ts'
import type { Basis } from '#shared/access/Basis.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { PacketLack } from '#shared/handOffs/PacketLack.ts'
import type { PacketItem } from '../HandOff.ts'
import { type LoadedItem, loadItems } from './loadItems.ts'
import type { About } from './PacketSource.ts'
import { PACKET_BASES } from './packetBases.ts'
import { readerAbility } from './readerAbility.ts'
import { whyNot } from './whyNot.ts'

export type WeighedItem = LoadedItem & { bases: Basis[]; lacks: PacketLack | null }
type Weighed = {
  items: WeighedItem[]
  /** What the first of the readers may read now, and what they might if the customer said yes to all of it. */
  now: Ability
  ifAgreed: Ability
}

const basesOf = (ability: Ability, { found }: LoadedItem): Basis[] => {
  if (!found) return []
  const bases = basesFor(ability, 'read', found.source.subject, found.record)
  return PACKET_BASES.filter((basis) => bases.includes(basis))
}

/**
 * Ask of each item on which basis those who would read it may, at this moment, by the rules that they would pass anywhere. Of
 * several readers, among whom the customer chooses, each must have one.
 */
export const weighItems = async (
  about: About,
  readers: readonly Actor[],
  items: readonly PacketItem[],
): Promise<Weighed> => {
  const loaded = await loadItems(about, items)
  const idsOf = (some: LoadedItem[]) => some.flatMap(({ found }) => (found ? [found.record._id] : []))
  const agreed = idsOf(loaded.filter(({ item }) => item.agreed))
  const abilitiesWith = (ids: string[]) => readers.map((reader) => readerAbility(reader, about.customer, ids))
  const [now, ifAgreed] = [abilitiesWith(agreed), abilitiesWith(idsOf(loaded))]
  const weigh = (one: LoadedItem): WeighedItem => {
    const open = now.map((ability) => basesOf(ability, one))
    const goes = one.found !== null && open.every((bases) => bases.length > 0)
    if (goes)
      return { ...one, bases: PACKET_BASES.filter((basis) => open.some((bases) => bases.includes(basis))), lacks: null }
    if (!one.found) return { ...one, bases: [], lacks: 'gone' }
    const might = ifAgreed.every((ability) => basesOf(ability, one).length > 0)
    return { ...one, bases: [], lacks: might ? 'customer' : whyNot(one.found.record) }
  }
  const [first, firstIfAgreed] = [now[0], ifAgreed[0]]
  if (!first || !firstIfAgreed) throw new Error('A packet is weighed for somebody')
  return { items: loaded.map(weigh), now: first, ifAgreed: firstIfAgreed }
}
