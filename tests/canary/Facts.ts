import type { Role } from './Role.ts'

/** What the law asks of a record, as the world that made it knows: the oracle judges by this, never by the product's own rules. */
export type Facts = {
  /** What it is, in the words of the printed table: `event`, `grant`, ... */
  kind: string
  /** Of which customer of the world; null: of none (a team, a user). */
  customer: string | null
  class: 'public' | 'service' | 'person' | 'aid' | 'own' | 'plan'
  /** The storing body, by its key in the world; null: the customer itself, or the register. */
  owner: string | null
  withheld?: boolean
  /** Kept from the customer for now, by a paragraph. */
  delayed?: boolean
  protected?: boolean
  matter?: string
  /** Of the time before the customer, a founder then, became a company: who had not met them finds nothing of it by 10 §. */
  founderTime?: boolean
  /** The sections of a grant that open it, each by itself; absent: no grant does. */
  section?: string | readonly string[]
  /** Organisations to which the customer let just this go with a hand-off: they see it there, and nowhere else. */
  handedTo?: readonly string[]
  /** Another audience than the law's classes: who may see it, and why. Takes the place of everything else. */
  audience?: (role: Role) => string | null
}
