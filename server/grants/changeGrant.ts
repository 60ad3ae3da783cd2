import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { checkMandate } from '#server/mandates/checkMandate.ts'
import { mayGiveAlone } from '#server/mandates/mayGiveAlone.ts'
import type { changeGrant as contract } from '#shared/grants/changeGrant.ts'
import { endOfGrant } from './endOfGrant.ts'
import { findGrant } from './findGrant.ts'
import { hasEnded } from './hasEnded.ts'
import { keepStanding } from './keepStanding.ts'
import { nameOfGrantee } from './nameOfGrantee.ts'
import { nextReminder } from './nextReminder.ts'
import { presentGrant } from './presentGrant.ts'
import { storeGrant } from './storeGrant.ts'
import { widens } from './widens.ts'

/**
 * Narrow a grant, or move its end. More than it opens is a new grant (grant.widens), and a later end is the giver's to
 * decide: one of joint representatives can't do it alone. A change to what it already says writes nothing.
 */
export const changeGrant: Handler<typeof contract> = async (context, { customerId, grantId, version, ...wanted }) => {
  const customer = await getAccessibleCustomer(context, 'grant', customerId)
  const grant = await findGrant(customer, grantId)
  const now = new Date()
  if (hasEnded(grant, now)) throw new Refusal('grant.ended')
  if (grant.version !== version) throw new Refusal('record.changed', { current: await presentGrant(context, grant) })
  const { sections = grant.sections, right = grant.right, lastDay = grant.lastDay } = wanted
  const later = lastDay > grant.lastDay
  const capacity = context.actor.actsFor?.capacity
  if (widens(grant, { sections, right }) || (later && !(capacity && mayGiveAlone(capacity))))
    throw new Refusal('grant.widens')
  if (later) await checkMandate(context)
  const end = lastDay === grant.lastDay ? { lastDay, until: grant.until } : endOfGrant(lastDay, now)
  if (!later && lastDay === grant.lastDay && right === grant.right && sections.length === grant.sections.length)
    return presentGrant(context, grant)
  const remindAt = nextReminder(lastDay, now)
  const changed = await storeGrant(grant, { ...grant, sections, right, ...end, remindAt, changedAt: now })
  if (changed.state === 'active') await keepStanding(customer, now)
  await recordEvent(context, {
    customerId: grant.customerId,
    class: 'plan',
    fact: {
      type: 'grant.changed',
      content: { grantId, to: await nameOfGrantee(grant.grantee), sections, right, until: lastDay },
    },
  })
  return presentGrant(context, changed)
}
