import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import type { DocumentRecord } from '#server/documents/DocumentRecord.ts'
import { mattersByIds } from '#server/matters/mattersByIds.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { StepDocument } from '#shared/foundersPath/StepDocument.ts'

/** Documents as the path tells them to who may read them; the matter of each where that too is open. */
export const presentStepDocuments = async (
  context: Context,
  documents: readonly DocumentRecord[],
): Promise<Map<string, StepDocument>> => {
  const matters = await mattersByIds([...new Set(documents.map(({ matterId }) => matterId))])
  const open = new Map<string, StepDocument['matter']>()
  for (const matter of matters.values()) {
    const bases = basesFor(context.ability, 'read', 'Matter', matter)
    if (bases.length === 0) continue
    recordRead(context, { customerId: matter.customerId, recordId: matter._id, class: matter.class, bases })
    open.set(matter._id, { matterId: matter._id, need: matter.need })
  }
  return new Map(
    documents.map(({ _id, name, size, addedAt, matterId }) => {
      const matter = open.get(matterId) ?? null
      return [_id, { documentId: _id, name, size, addedAt: addedAt.toISOString(), matter }]
    }),
  )
}
