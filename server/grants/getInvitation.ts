import { findCustomer } from '#server/customers/findCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { getInvitation as contract } from '#shared/grants/getInvitation.ts'
import { findInvitation } from './findInvitation.ts'

/** What the bearer of a token is invited to, before they accept. */
export const getInvitation: Handler<typeof contract> = async (_context, { token }) => {
  const grant = await findInvitation(token, new Date())
  const customer = grant && (await findCustomer(grant.customerId))
  if (!grant || !customer || grant.grantee.kind !== 'guest') throw new Refusal('grant.invitation_gone')
  const { sections, right, purpose, lastDay, givenBy, grantee } = grant
  const { name } = grantee
  return { customerName: customer.name, invitedBy: givenBy.name, name, sections, right, purpose, lastDay }
}
