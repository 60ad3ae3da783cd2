import { inTransaction } from '#server/database/inTransaction.ts'
import type { Job } from '#server/jobs/Job.ts'
import { findHolders } from '#server/organisations/findHolders.ts'
import { findOrganisation } from '#server/organisations/findOrganisation.ts'
import type { HandOff } from './HandOff.ts'
import { HandOffModel } from './handOffModel.ts'
import { moveHandOff } from './moveHandOff.ts'

const MINUTE = 60_000

const isReceiving = async (organisationId: string): Promise<boolean> => {
  const organisation = await findOrganisation(organisationId)
  return organisation !== null && (await findHolders(organisation, 'matters.handle')).length > 0
}

const untaken = { open: true, accepted: null }

const moveAll = async (filter: object, move: 'receiverGone' | 'lapse'): Promise<void> => {
  const stranded = await HandOffModel.find({ ...untaken, ...filter } as object).lean<HandOff[]>()
  for (const { _id } of stranded)
    await inTransaction(async () => {
      const handOff = await HandOffModel.findOne({ ...untaken, _id } as object).lean<HandOff>()
      if (handOff) await moveHandOff(null, handOff, { move, by: 'product', at: new Date() })
    })
}

/**
 * What waits at an organisation that takes nothing any more, since it or all its people who would have left, goes back to who
 * sent it; what such an organisation had asked for is asked no longer.
 */
export const returnStranded: Job = {
  name: 'returnStranded',
  every: 5 * MINUTE,
  run: async () => {
    for (const organisationId of await HandOffModel.distinct('to.organisationId', untaken as object))
      if (organisationId && !(await isReceiving(organisationId)))
        await moveAll({ 'to.organisationId': organisationId }, 'receiverGone')
    const asked = { ...untaken, kind: 'pullRequest' }
    for (const organisationId of await HandOffModel.distinct('from.organisationId', asked as object))
      if (!(await isReceiving(organisationId)))
        await moveAll({ kind: 'pullRequest', 'from.organisationId': organisationId }, 'lapse')
  },
}
