import type { Context } from '#server/access/Context.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { dueOrderOf } from '#server/nextSteps/dueOrderOf.ts'
import type { Matter } from './Matter.ts'
import { MatterModel } from './matterModel.ts'
import { recordMatterEvent } from './recordMatterEvent.ts'
import { sayMatter } from './sayMatter.ts'
import { waitAgain } from './waitAgain.ts'

type Asked = Pick<Matter, 'need' | 'description' | 'topics' | 'serviceId' | 'organisationId' | 'teamId' | 'dueOn'> & {
  responsible: Matter['responsible']
  by: Matter['openedBy']['by']
}

/**
 * Open a matter of a customer in the running transaction, with its event and its promise: the caller has checked who may
 * and to whom it can go. It is a basis for nobody until the customer's own word makes it one (setMatterBasis).
 */
export const openMatterRecord = async (
  { actor }: Pick<Context, 'actor'>,
  customer: Customer,
  { by, ...asked }: Asked,
): Promise<Matter> => {
  const at = new Date()
  const { userId, name } = actor
  const matter: Matter = {
    ...{ _id: newId('mat'), customerId: customer._id },
    class: customer.kind === 'founder' ? 'person' : 'service',
    withheld: null,
    ...asked,
    ...{ servedBy: [], members: [], answers: [], tasks: [], outcome: null },
    ...{ status: 'new', statusReason: null, statusAt: at, waitsSince: at, dueOrder: dueOrderOf(asked.dueOn) },
    openedBy: { userId, name, organisationId: actor.organisation?.id ?? null, by },
    ...{ openedAt: at, open: true, countedFrom: null, version: 1 },
  }
  await insertDocuments(MatterModel, [matter])
  const { _id: matterId } = matter
  await recordMatterEvent({ actor }, matter, {
    type: 'matter.opened',
    content: { matterId, ...(await sayMatter(matter)) },
  })
  await waitAgain(matter)
  return matter
}
