import type { Ability } from '#shared/access/Ability.ts'
import type { Actor } from '#shared/access/Actor.ts'
import type { Basis } from '#shared/access/Basis.ts'
import type { DataClass } from '#shared/access/DataClass.ts'
import type { OpenedCustomer } from '#shared/access/OpenedCustomer.ts'
import type { Language } from '#shared/languages/Language.ts'

/** One record that an answer holds, with every basis that opened it. */
export type Read = { customerId: string; recordId: string; class: DataClass; bases: Basis[] }

/** Who asks, what they may, and what this answer has shown so far. Lives for one request. */
export type Context = {
  requestId: string
  /** The contract's name: what was asked. */
  operation: string
  language: Language
  actor: Actor
  /** Grows by what customers have opened to the actor: see server/customers/openCustomer. */
  ability: Ability
  opened: OpenedCustomer[]
  /** Of what a query finds, only what this ability may read too: a preview shows no more than the one who looks at it may see. */
  within?: Ability
  /** The session the request came with; absent where none stands behind, as in the seed. */
  sessionId?: string
  /** What the read log is to say; filled by recordRead, written before the answer leaves. */
  reads: Read[]
}
