import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { ofCustomer } from '#server/customers/ofCustomer.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { latestEventAt } from '#server/events/latestEventAt.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { mayGiveAlone } from '#server/mandates/mayGiveAlone.ts'
import type { GrantTerms } from '#shared/grants/GrantTerms.ts'
import { askSignatures } from './askSignatures.ts'
import { beginGrant } from './beginGrant.ts'
import { endOfGrant } from './endOfGrant.ts'
import type { GrantRecord } from './GrantRecord.ts'
import { MOST_GRANTS } from './grantLimits.ts'
import { GrantModel } from './grantModel.ts'
import { keepStanding } from './keepStanding.ts'
import { recordGiven } from './recordGiven.ts'
import { storedKey } from './storedKey.ts'

type Given = GrantTerms & Pick<GrantRecord, 'grantee' | 'how'> & Partial<Pick<GrantRecord, 'recorded' | 'givenBy'>>

/**
 * Give a grant on a customer: the caller has checked who may. It holds at once, unless one of joint representatives gives
 * it, whose second signature it waits for; a guest is invited first. On the customer and in the log in the same transaction.
 */
export const createGrant = async ({ actor }: Pick<Context, 'actor'>, customer: Customer, given: Given) => {
  const now = new Date()
  const { grantee, sections, right, purpose, how, recorded = null } = given
  const standing = { customerId: ofCustomer(customer), state: { $in: ['active', 'invited', 'waitingSignature'] } }
  if ((await GrantModel.countDocuments(standing as object)) >= MOST_GRANTS)
    throw new Refusal('grant.too_many', { values: { limit: MOST_GRANTS } })
  const capacity = actor.actsFor?.capacity ?? null
  const alone = capacity === null || mayGiveAlone(capacity)
  const self = { userId: actor.userId, name: actor.name }
  const waiting: GrantRecord = {
    ...{ _id: newId('grt'), customerId: customer._id, customerNameKey: customer.nameKey },
    ...{ grantee, to: storedKey(grantee), sections, right, purpose, how },
    ...endOfGrant(given.lastDay, now),
    ...{ state: 'waitingSignature', givenAt: now, givenBy: given.givenBy ?? { ...self, capacity } },
    signatures: alone ? [] : [{ ...self, at: now }],
    ...{ from: null, recorded, invitation: null, ended: null, remindAt: null, lastUsedAt: null, useByDay: {} },
    ...{ latestEventAt: await latestEventAt(customer), usedOrBegunAt: now, changedAt: now, version: 1 },
  }
  const grant = alone ? await beginGrant(customer, waiting, now) : waiting
  await insertDocuments(GrantModel, [grant])
  if (grant.state === 'active') await keepStanding(customer, now)
  if (alone) await recordGiven({ actor }, grant)
  else await askSignatures(grant, actor)
  return grant
}
