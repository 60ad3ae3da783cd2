import type { Customer } from '#server/customers/Customer.ts'
import type { Matter } from '#server/matters/Matter.ts'
import type { Basis } from '#shared/access/Basis.ts'
import type { Mover } from '#shared/handOffs/Mover.ts'
import type { HandOff } from './HandOff.ts'

/** A hand-off that the viewer may see at this moment, with what it is about, the side that they are on, and why they may. */
export type SeenHandOff = {
  handOff: HandOff
  customer: Customer
  matter: Matter
  side: Exclude<Mover, 'product'>
  bases: Basis[]
}
