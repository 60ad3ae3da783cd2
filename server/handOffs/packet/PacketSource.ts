import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import type { Matter } from '#server/matters/Matter.ts'
import type { Subject } from '#shared/access/Ability.ts'
import type { PacketItem } from '#shared/handOffs/PacketItem.ts'

export type About = { customer: Customer; matter: Matter }
/** A record as the access rules ask it. */
export type PacketRecord = object & { _id: string }
export type Shown = z.input<typeof PacketItem>['fields']

/** One kind of thing that can go in a packet: what there is, what the rules decide on, and how it is shown. */
export type PacketSource<R extends PacketRecord = PacketRecord> = {
  subject: Subject
  /** The records of this kind that somebody who may read them could put in, most to the point first. */
  candidates(context: Context, about: About): Promise<string[]>
  /** Of these ids what is this customer's and still there, by the id asked for: the product's own look, that asks no ability. */
  load(about: About, recordIds: string[]): Promise<Map<string, R>>
  /** Field by field, by the presenter through which it is seen elsewhere; `theirs` is whoever sees it, and its reads are noted there. */
  present(theirs: Context, about: About, record: R): Promise<Shown>
  /** What is kept of it, beyond the read log, when `viewer` was shown these fields. */
  keepSeen?(viewer: Context, record: R, shown: Shown): Promise<void>
}
