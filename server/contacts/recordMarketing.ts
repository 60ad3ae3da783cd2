import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { recordMarketing as contract } from '#shared/contacts/recordMarketing.ts'
import { dayInFinland } from '#shared/time/dayInFinland.ts'
import { countRoleFrom } from './countRoleFrom.ts'
import { getRole } from './getRole.ts'
import { MarketingChoiceModel, type StoredChoice } from './marketingChoiceModel.ts'
import { mayKeep } from './mayKeep.ts'
import { presentOne } from './presentOne.ts'

/** Add a line to the history of one's own organisation's marketing permissions; the latest line of a purpose holds. */
export const recordMarketing: Handler<typeof contract> = async (context, input) => {
  const { customerId, contactPersonId, purpose, state, how, on } = input
  const { customer, role } = await getRole(context, 'read', { customerId, contactPersonId })
  const { actor } = context
  if (!actor.organisation || !mayKeep(context, role.customerId, 'own')) throw new Refusal('access.denied')
  if (on > dayInFinland(new Date())) throw new Refusal('contact.in_future')
  const choice: StoredChoice = {
    ...{ _id: newId('mkt'), personId: role.personId, customerId: role.customerId },
    ...{ class: 'own', organisationId: actor.organisation.id, purpose, state, how, on },
    by: { userId: actor.userId, name: actor.name },
    at: new Date(),
  }
  await insertDocuments(MarketingChoiceModel, [choice])
  await countRoleFrom(contactPersonId, new Date())
  return presentOne(context, customer, role)
}
