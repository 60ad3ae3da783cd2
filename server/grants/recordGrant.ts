import { notifyCustomer } from '#server/contactDetails/notifyCustomer.ts'
import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { grantMailTexts } from '#shared/grants/grantMailTexts.ts'
import type { recordGrant as contract } from '#shared/grants/recordGrant.ts'
import { createGrant } from './createGrant.ts'
import { granteeWithin } from './granteeWithin.ts'
import { presentHeldGrants } from './presentHeldGrants.ts'

const folded = (name: string) => name.toLowerCase().replaceAll(/\s+/g, ' ')

/**
 * Record what a customer gave on paper, or orally before a witness who is somebody else. The customer hears of it: by mail
 * at once where there is an address, else by a letter that waits to be printed.
 */
export const recordGrant: Handler<typeof contract> = async (
  context,
  { customerId, for: wanted, how, givenBy, evidence, confirmBy, ...terms },
) => {
  const customer = await getAccessibleCustomer(context, 'read', customerId)
  const { organisation, grantee } = await granteeWithin(context, 'grants.record', wanted)
  const { userId, name } = context.actor
  if (how === 'oral' && folded(evidence) === folded(name)) throw new Refusal('grant.own_witness')
  const by = { userId, name, organisationId: organisation.id }
  const state = confirmBy === 'message' ? ('sent' as const) : ('queued' as const)
  const recorded = { by, evidence, confirmation: { by: confirmBy, state } }
  const giver = { userId: '', name: givenBy, capacity: null }
  const grant = await createGrant(context, customer, { ...terms, grantee, how, recorded, givenBy: giver })
  const reached = await notifyCustomer(customer._id, {
    subject: grantMailTexts['grants.mail.recorded.subject'],
    lines: [grantMailTexts['grants.mail.recorded.text']],
    values: { organisation: organisation.name },
    link: '/access',
  })
  if (confirmBy === 'message' && reached === 0) throw new Refusal('grant.no_address')
  const [held] = await presentHeldGrants(context, [grant])
  if (!held) throw new Error(`Grant ${grant._id} is of a customer that does not exist`)
  return held
}
