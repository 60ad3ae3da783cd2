import type { Context } from '#server/access/Context.ts'
import { requireOrganisation } from '#server/organisations/requireOrganisation.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { PathRecord, Permit } from './PathRecord.ts'
import { PathModel } from './pathModel.ts'

type Which = { permitId: string } | { limit: number }

/** Permits that this authority's system may report on, with the record of each: of customers who let it, as long as they do. */
export const permitsToReport = async (
  context: Context,
  which: Which,
): Promise<{ record: PathRecord; permit: Permit }[]> => {
  const { id } = requireOrganisation(context)
  const one = 'permitId' in which ? { permitId: which.permitId } : {}
  const records = await PathModel.find({ permits: { $elemMatch: { authorityId: id, told: true, ...one } } } as object)
    .sort({ countedFrom: -1 })
    .limit('limit' in which ? which.limit : 1)
    .lean<PathRecord[]>()
  return records.flatMap((record) =>
    record.permits
      .filter((permit) => basesFor(context.ability, 'report', 'PathPermit', permit).length > 0)
      .filter((permit) => !('permitId' in which) || permit.permitId === which.permitId)
      .map((permit) => ({ record, permit })),
  )
}
