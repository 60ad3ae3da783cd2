import type { Customer } from '#server/customers/Customer.ts'
import { eventsByIds } from '#server/events/eventsByIds.ts'
import { findHandOff } from '#server/handOffs/findHandOff.ts'
import { lookAtHandOff } from '#server/handOffs/lookAtHandOff.ts'
import { findMatter } from '#server/matters/findMatter.ts'
import { findMessage } from '#server/messages/findMessage.ts'
import { findReadableNextStep } from '#server/nextSteps/findReadableNextStep.ts'
import { planRights } from '#server/plans/planRights.ts'
import { findReview } from '#server/plans/reviews/findReview.ts'
import type { Basis } from '#shared/access/Basis.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { NoticeKind } from '#shared/notices/NoticeKind.ts'
import { lookAtPermit } from './lookAtPermit.ts'
import type { NoticeRecord } from './NoticeRecord.ts'
import type { NoticeViewer } from './NoticeViewer.ts'
import type { SeenThing } from './SeenThing.ts'

type Asked = Pick<NoticeRecord, 'kind' | 'thing' | 'matterId'>
type Look = (viewer: NoticeViewer, asked: Asked, customer: Customer) => Promise<SeenThing | null>

/** Whom the customer trusts is told to who handles the matter, not to whom the law alone shows it (see matters/handlersOf). */
const OF_TRUST: readonly NoticeKind[] = ['matter.accepted', 'matter.declined']
const TRUSTED: readonly Basis[] = ['ownRecord', 'mandate', 'matter']

const seenIf = (seen: SeenThing): SeenThing | null => (seen.bases.length > 0 ? seen : null)

const matter: Look = async ({ ability }, { kind, thing }) => {
  const found = await findMatter(thing.id)
  if (!found) return null
  const all = basesFor(ability, 'read', 'Matter', found)
  const bases = OF_TRUST.includes(kind) ? all.filter((basis) => TRUSTED.includes(basis)) : all
  return seenIf({ recordId: found._id, class: found.class, bases, target: { of: 'matter', matterId: found._id } })
}

const handOff: Look = async (viewer, { thing }, customer) => {
  const found = await findHandOff(thing.id)
  const about = found && (await findMatter(found.matterId))
  const seen = found && about && lookAtHandOff(viewer, found, { customer, matter: about })
  const target = { of: 'handOff' as const, handOffId: thing.id }
  return seen ? seenIf({ recordId: thing.id, class: seen.handOff.class, bases: seen.bases, target }) : null
}

const message: Look = async ({ ability }, { thing }) => {
  const found = await findMessage(thing.id)
  if (!found) return null
  const bases = basesFor(ability, 'read', 'Message', found)
  return seenIf({ recordId: found._id, class: found.class, bases, target: { of: 'matter', matterId: found.matterId } })
}

const event: Look = async ({ ability }, { thing, matterId }) => {
  const [found] = await eventsByIds([thing.id])
  if (!found?.fact || found.erased || !matterId) return null
  const bases = basesFor(ability, 'read', 'Event', found)
  return seenIf({ recordId: found._id, class: found.class, bases, target: { of: 'matter', matterId } })
}

const nextStep: Look = async (viewer, { thing }, customer) => {
  const found = await findReadableNextStep(viewer, thing.id)
  if (!found) return null
  const page = { of: 'customer' as const, customerId: customer._id, businessId: customer.businessId ?? null }
  const target = found.matterId ? { of: 'matter' as const, matterId: found.matterId } : page
  const bases = basesFor(viewer.ability, 'read', 'NextStep', found)
  return seenIf({ recordId: found._id, class: found.class, bases, target })
}

/** To the customer's own people alone: it leads to the plan, where all of it stands. */
const planReview: Look = async ({ ability }, { thing }) => {
  const found = await findReview(thing.id)
  if (!found || !planRights.mayChange({ ability }, found.customerId)) return null
  const asked = { customerId: found.customerId, part: found.parts[0], createdAt: found.askedAt }
  const bases = basesFor(ability, 'read', 'PlanPart', asked)
  return seenIf({ recordId: found._id, class: found.class, bases, target: { of: 'plan', planId: found.planId } })
}

const LOOKS: Partial<Record<NoticeRecord['thing']['of'], Look>> = {
  ...{ matter, handOff, nextStep, message, event, planReview },
  permit: lookAtPermit,
}

/** How what belongs to a matter, or was agreed with its customer, is looked at; undefined: the thing is none of these. */
export const lookInMatter = (of: NoticeRecord['thing']['of']): Look | undefined => LOOKS[of]
