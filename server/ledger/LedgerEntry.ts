import type { Basis } from '#shared/access/Basis.ts'

/** One thing that was done, before looks at the same are brought together. */
export type LedgerEntry = {
  id: string
  at: Date
  /** Looks with the same key belong together when they are near each other; null: stands alone. */
  key: string | null
  kind: 'read' | 'write' | 'generalised'
  userId: string
  name: string
  organisationId: string | null
  operation: string | null
  factType: string | null
  recordIds: string[]
  bases: Basis[]
  delayed: { paragraph: string; until: string } | null
}
