import { accessChanged } from '#server/access/accessChanged.ts'
import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { claimRecord } from '#server/customers/claimRecord.ts'
import { findFounderOf } from '#server/customers/findFounderOf.ts'
import { joinRecords } from '#server/customers/joinRecords.ts'
import { mergedStub } from '#server/customers/mergedStub.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { replaceRecords } from '#server/customers/replaceRecords.ts'
import { countAccessibleEvents } from '#server/events/countAccessibleEvents.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { claimFounder as contract } from '#shared/founders/claimFounder.ts'
import { abilityOver } from './abilityOver.ts'
import { founderCodes } from './founderCodes.ts'
import { keepMerge } from './keepMerge.ts'

/** Join what an adviser recorded of the person to their own record, whose id stays. */
const joinClaimed = async (own: Customer, record: Customer, userId: string) => {
  const claimedIds = [...(own.founder?.claimedIds ?? []), record._id]
  const founder = { userId, becameCompanyAt: null, sharedSections: [], ...own.founder, claimedIds }
  await replaceRecords([
    { before: record, after: mergedStub(record._id, own._id) },
    { before: own, after: { ...own, ...joinRecords(own, record, false), founder } },
  ])
  return keepMerge({
    ...{ kind: 'claim', businessId: null, name: record.name, by: { userId }, at: new Date() },
    before: { kept: own, absorbed: record },
  })
}

/** A record made of the person by an adviser becomes theirs: their own from the start, or joined to the one they have. */
export const claimFounder: Handler<typeof contract> = async (context: Context, { code }) => {
  const { userId, organisation } = context.actor
  if (organisation) throw new Refusal('access.denied')
  const record = await founderCodes.use('claim', code, userId)
  if (record.founder?.userId) throw new Refusal('founder.code_wrong')
  const own = await findFounderOf(userId)
  const merge = own ? await joinClaimed(own, record, userId) : null
  if (!own) await claimRecord(record, userId)
  const ids = recordIdsOf(record)
  const counts = await countAccessibleEvents({ ability: abilityOver(context, ids, 'founder') }, ids)
  const { _id: customerId } = own ?? record
  await recordEvent(context, {
    customerId,
    class: 'plan',
    fact: { type: 'founder.claimed', content: { recordId: record._id } },
  })
  accessChanged.tell({ customerIds: [customerId, record._id], userIds: [userId] })
  return {
    customerId,
    events: [...counts.values()].reduce((sum, count) => sum + count, 0),
    mergeId: merge?._id ?? null,
  }
}
