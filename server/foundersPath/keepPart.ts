import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { OpenedPath } from './OpenedPath.ts'
import type { PathRecord } from './PathRecord.ts'
import { PathModel } from './pathModel.ts'

type Kind = 'choices' | 'steps' | 'permits'

/**
 * Put a part of the path in the place of the one that it changes, in the record where that lies; a new one into the
 * customer's own record, which is made with the first. In the transaction of the change.
 */
export const keepPart = async <K extends Kind>(
  { customer, records }: OpenedPath,
  kind: K,
  before: PathRecord[K][number] | undefined,
  after: PathRecord[K][number],
): Promise<void> => {
  const countedFrom = new Date()
  const holds = (record: PathRecord) => (record[kind] as unknown[]).includes(before)
  const record = records.find(holds) ?? records.find(({ customerId }) => customerId === customer._id)
  if (!record) {
    const none: PathRecord = {
      ...{ _id: newId('pth'), customerId: customer._id, class: 'plan', choices: [], steps: [], permits: [] },
      ...{ countedFrom, version: 1 },
    }
    await insertDocuments(PathModel, [{ ...none, [kind]: [after] }])
    return
  }
  const others = (record[kind] as unknown[]).filter((part) => part !== before)
  await PathModel.updateOne(
    { _id: record._id },
    { $set: { [kind]: [...others, after], countedFrom, version: record.version + 1 } },
  )
}
