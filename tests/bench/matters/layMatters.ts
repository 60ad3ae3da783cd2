import { organisations } from '#seed/demo/organisations.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { newId } from '#server/database/newId.ts'
import type { Matter } from '#server/matters/Matter.ts'
import { MatterModel } from '#server/matters/matterModel.ts'
import { waitAgain } from '#server/matters/waitAgain.ts'
import { ClockModel } from '#server/promise/clockModel.ts'
import { MatterStatus } from '#shared/matters/MatterStatus.ts'

/** So many at a time. */
const BATCH = 100
const OPEN = MatterStatus.options.slice(0, 5)
const AFTER_ALL_DAYS = '9999-12-31'

const matterOf = (customerId: string, n: number): Matter => {
  const at = new Date()
  const by = { userId: 'usr_bench', name: 'Mittaus' }
  return {
    ...{
      _id: newId('mat'),
      customerId,
      class: 'service',
      withheld: null,
      need: `Mitattava asia ${n}`,
      description: '',
    },
    ...{ topics: [], serviceId: null, organisationId: organisations.lappi._id, teamId: null, responsible: by },
    ...{ servedBy: [], members: [], answers: [], tasks: [], outcome: null, countedFrom: null, open: true, version: 1 },
    ...{ status: OPEN[n % OPEN.length] ?? 'new', statusReason: null, statusAt: at, waitsSince: at, openedAt: at },
    ...{
      dueOn: null,
      dueOrder: AFTER_ALL_DAYS,
      openedBy: { ...by, organisationId: organisations.lappi._id, by: 'adviser' },
    },
  }
}

/** Lay `count` open matters of one organisation over these customers, each with its promise. Answers how to take them away again. */
export const layMatters = async (customerIds: string[], count: number): Promise<() => Promise<void>> => {
  const matters = Array.from({ length: count }, (_, n) => matterOf(customerIds[n % customerIds.length] ?? '', n))
  for (let done = 0; done < count; done += BATCH) {
    const batch = matters.slice(done, done + BATCH)
    await inTransaction(async () => {
      await insertDocuments(MatterModel, batch)
      for (const matter of batch) await waitAgain(matter)
    })
  }
  return async () => {
    const ids = matters.map(({ _id }) => _id)
    await MatterModel.deleteMany({ _id: { $in: ids } })
    await ClockModel.deleteMany({ matterId: { $in: ids } })
  }
}
