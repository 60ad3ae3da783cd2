import type { TestApp } from '#tests/support/startApp.ts'

/** A record that a path names beside its customer. */
type Named = {
  customer: string | null
  id: string
  /** Records named beside it in some paths: a task’s matter, the hand-off with which a document went. */
  beside?: Record<string, string>
  /** As it is when the world is made: what a change of it has to say. */
  version?: number
}

export type World = {
  app: TestApp
  /** Ids of the customers by their keys. */
  customers: Record<string, string>
  /** Ids of matters by their keys. */
  matters: Record<string, string>
  /** Ids of records by the path parameter that names them. */
  named: Record<string, Named[]>
  /** A line of Revontuli's ledger of which nobody has asked yet. */
  entryId: string
}
