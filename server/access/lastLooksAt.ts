import { type ReadLogEntry, ReadLogModel } from './readLogModel.ts'

/** Entries looked through, the latest first: far more than a customer gathers in a year. */
const MOST = 5_000

/**
 * When each organisation's people last looked at these customer ids, by the read log. A look at nothing but `hiddenIds`
 * (records that the customer may not know of yet), or at an organisation's own working notes, doesn't count.
 */
export const lastLooksAt = async (
  customerIds: readonly string[],
  hiddenIds: ReadonlySet<string>,
): Promise<Map<string, Date>> => {
  const [only] = customerIds
  const entries = await ReadLogModel.find(
    { customerId: customerIds.length === 1 ? only : { $in: customerIds } } as object,
    { organisationId: 1, at: 1, reads: 1 },
  )
    .sort({ at: -1, _id: -1 })
    .limit(MOST)
    .lean<ReadLogEntry[]>()
  const looks = new Map<string, Date>()
  for (const { organisationId, at, reads } of entries) {
    if (!organisationId || looks.has(organisationId)) continue
    if (reads.some((read) => read.class !== 'own' && !hiddenIds.has(read.recordId))) looks.set(organisationId, at)
  }
  return looks
}
