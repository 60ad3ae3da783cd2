import { isDeepStrictEqual } from 'node:util'
import type { Context } from '#server/access/Context.ts'
import { withholdDocuments } from '#server/documents/withholdDocuments.ts'
import { withholdMatterEvents } from '#server/events/withholdMatterEvents.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { dueOrderOf } from '#server/nextSteps/dueOrderOf.ts'
import { moveClock } from '#server/promise/moveClock.ts'
import { findService } from '#server/services/findService.ts'
import { permissionsOf } from '#shared/access/rules/permissionsOf.ts'
import type { changeMatter as contract } from '#shared/matters/changeMatter.ts'
import { checkDay } from './checkDay.ts'
import { getAccessibleMatter } from './getAccessibleMatter.ts'
import type { Matter } from './Matter.ts'
import { placeOf } from './placeOf.ts'
import { presentMatter } from './presentMatter.ts'
import { recordMatterChange } from './recordMatterChange.ts'
import { requireResponsible } from './requireResponsible.ts'
import { storeMatter } from './storeMatter.ts'

type Input = Parameters<Handler<typeof contract>>[1]

const checkService = async ({ organisationId, ...matter }: Matter, serviceId: string | null): Promise<void> => {
  if (!serviceId || serviceId === matter.serviceId) return
  const service = await findService(serviceId)
  if (!service?.active || service.organisationId !== organisationId) throw new Refusal('matter.unknown_receiver')
}

/** 6 §: to keep a record of one's own from sharing under 10 § is for who may withhold. */
const checkWithheld = ({ actor }: Context, { withheld }: Input): void => {
  if (withheld !== undefined && !permissionsOf(actor).has('events.withhold')) throw new Refusal('access.denied')
}

/**
 * Change what a matter of the caller's own organisation is about, who has it, and by when. Refuses a stale version (412)
 * with the matter as it is now. A change to what it already says writes nothing.
 */
export const changeMatter: Handler<typeof contract> = async (context, input) => {
  const { matterId, version, teamId: wantedTeam, responsibleId, ...fields } = input
  const { matter, customer } = await getAccessibleMatter(context, 'handle', matterId)
  await requireResponsible(context, matter)
  if (matter.version !== version)
    throw new Refusal('record.changed', { current: await presentMatter(context, matter, customer) })
  if (!matter.open) throw new Refusal('matter.ended')
  const { need = matter.need, description = matter.description, topics = matter.topics } = fields
  const { serviceId = matter.serviceId, dueOn = matter.dueOn, withheld = matter.withheld } = fields
  if (dueOn !== matter.dueOn) checkDay(dueOn)
  await checkService(matter, serviceId)
  checkWithheld(context, input)
  const place = await placeOf(context, matter, { teamId: wantedTeam, responsibleId })

  const wanted = { need, description, topics, serviceId, dueOn, dueOrder: dueOrderOf(dueOn), withheld, ...place }
  if (isAsItWas(matter, wanted)) return presentMatter(context, matter, customer)
  const changed = await storeMatter(matter, wanted)
  if (!isDeepStrictEqual(withheld, matter.withheld)) await withholdAll(changed)
  await moveClock(matterId, { serviceId, teamId: place.teamId, userId: place.responsible?.userId ?? null })
  await recordMatterChange(context, matter, changed)
  return presentMatter(context, changed, customer)
}

/** 6 §: the decision holds for the matter as a whole, what the log has said of it and its documents too. */
const withholdAll = async (matter: Matter): Promise<void> => {
  await withholdMatterEvents(matter, matter.withheld)
  await withholdDocuments(matter._id, matter.withheld)
}

const isAsItWas = (matter: Matter, wanted: Partial<Matter>): boolean =>
  JSON.stringify({ ...matter, ...wanted }) === JSON.stringify(matter)
