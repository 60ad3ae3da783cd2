import { lastLooksAt } from '#server/access/lastLooksAt.ts'
import { recordRead } from '#server/access/recordRead.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { delayedEventIds } from '#server/events/delayedEventIds.ts'
import { recordsByOrganisation } from '#server/events/recordsByOrganisation.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { section10OrganisationIds } from '#server/organisations/section10OrganisationIds.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { listInvolved as contract } from '#shared/oys/listInvolved.ts'

/**
 * Who has something to do with a customer, told to the customer itself only: anyone else would learn whose customer it is.
 * An organisation that has looked at nothing but what the law still delays (law.md) is not named before its day.
 */
export const listInvolved: Handler<typeof contract> = async (context, { customerId }) => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  if (!context.actor.actsFor?.customerIds.some((own) => own === customer._id)) throw new Refusal('access.denied')
  const keepsLedger = basesFor(context.ability, 'grant', 'Customer', customer).length > 0

  const [records, names, section10] = await Promise.all([
    recordsByOrganisation(context, customer),
    organisationNames(),
    section10OrganisationIds(),
  ])
  const looks = keepsLedger
    ? await lastLooksAt(recordIdsOf(customer), await delayedEventIds(customer))
    : new Map<string, Date>()
  for (const { last } of records.values())
    recordRead(context, {
      customerId: customer._id,
      recordId: last._id,
      class: last.class,
      bases: basesFor(context.ability, 'read', 'Event', last),
    })

  const involved = [...names].filter(([id]) => records.has(id) || looks.has(id))
  return {
    items: involved.map(([id, organisation]) => ({
      organisation,
      section10: section10.has(id),
      records: records.get(id)?.count ?? 0,
      lastRecordedAt: records.get(id)?.last.recordedAt.toISOString() ?? null,
      lastLookedAt: looks.get(id)?.toISOString() ?? null,
    })),
  }
}
