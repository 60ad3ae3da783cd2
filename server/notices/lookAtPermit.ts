import { findPermit } from '#server/foundersPath/findPermit.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { NoticeRecord } from './NoticeRecord.ts'
import type { NoticeViewer } from './NoticeViewer.ts'
import type { SeenThing } from './SeenThing.ts'

/** A permit on the customer's path, to who may see it: it leads to the path, where its state stands. */
export const lookAtPermit = async (
  { ability }: NoticeViewer,
  { thing }: Pick<NoticeRecord, 'thing'>,
): Promise<SeenThing | null> => {
  const permit = await findPermit(thing.id)
  if (!permit) return null
  const { customerId, createdAt } = permit
  const bases = basesFor(ability, 'read', 'Path', { customerId, class: 'plan', createdAt })
  return bases.length > 0 ? { recordId: thing.id, class: 'plan', bases, target: { of: 'path' } } : null
}
