import type { Context } from '#server/access/Context.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { customerNamesOf } from '#server/customers/customerNamesOf.ts'
import { namesOfUsers } from '#server/organisations/namesOfUsers.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import type { SeenNotice } from './seenNotices.ts'

/** Notices as their reader may see them now; that they were shown is in the customers' read logs. */
export const presentNotices = async (context: Context, notices: readonly SeenNotice[]) => {
  const customerIds = [...new Set(notices.map(({ seen }) => seen.customer._id))]
  const [names, organisations, away] = await Promise.all([
    customerNamesOf(context, customerIds),
    organisationNames(),
    namesOfUsers(notices.flatMap(({ notice }) => notice.inPlaceOf ?? [])),
  ])
  return notices.map(({ notice, seen }) => {
    const { customer, recordId, bases, target } = seen
    recordRead(context, { customerId: customer._id, recordId, class: seen.class, bases })
    const named = context.actor.actsFor ? undefined : names.get(customer._id)
    return {
      ...{ noticeId: notice._id as never, kind: notice.kind, at: notice.at.toISOString() },
      read: notice.readAt !== null,
      customer: named ? { customerId: named.customerId, name: named.name } : null,
      by: organisations.get(notice.by ?? '') ?? null,
      inPlaceOf: away.get(notice.inPlaceOf ?? '') ?? null,
      target,
    }
  })
}
