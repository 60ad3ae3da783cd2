import type { Handler } from '#server/http/Handler.ts'
import { findHolders } from '#server/organisations/findHolders.ts'
import type { listAbsences as contract } from '#shared/absences/listAbsences.ts'
import type { Absence } from './Absence.ts'
import { AbsenceModel } from './absenceModel.ts'
import { presentAbsences } from './presentAbsences.ts'
import { whoseAbsences } from './whoseAbsences.ts'

const MOST = 500

/** Who of the caller's organisation is away, by the first day: everybody who works there may know, so that nobody waits for them. */
export const listAbsences: Handler<typeof contract> = async (context, { from, until }) => {
  const { organisation, people } = await whoseAbsences(context)
  const absences = await AbsenceModel.find({
    organisationId: organisation.id,
    until: { $gte: from },
    from: { $lte: until },
  })
    .sort({ from: 1, _id: 1 })
    .limit(MOST)
    .lean<Absence[]>()
  const holders = await findHolders(organisation, 'matters.handle')
  return {
    items: await presentAbsences(absences, new Set(people.map(({ userId }) => userId))),
    colleagues: people.filter(({ userId }) => userId !== context.actor.userId),
    substitutes: holders.map(({ userId, name }) => ({ userId, name })),
  }
}
