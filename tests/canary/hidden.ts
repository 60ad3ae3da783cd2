import type { World } from './World.ts'

/** Something of the world that is hidden from whoever is asked about it, by its id. */
export type Hidden = (world: World) => string

const first =
  (name: string): Hidden =>
  ({ named }) =>
    named[name]?.[0]?.id ?? ''

/** Whom one organisation has met, and nobody else may find. */
export const hiddenFounder: Hidden = ({ customers }) => customers.hiddenFounder ?? ''

/** What is hidden from whoever has neither a basis nor a part in it, by the parameter of a path that names it. */
export const hiddenRecords: Record<string, Hidden> = {
  matterId: ({ matters }) => matters.hiddenMatter ?? '',
  handOffId: first('handOffId'),
  messageId: first('messageId'),
  documentId: first('documentId'),
}

/** An id of the same kind that nothing has. */
export const absentLike = (id: string): string => `${id.slice(0, 4)}${'0'.repeat(20)}`
