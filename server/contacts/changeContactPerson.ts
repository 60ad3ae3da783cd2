import type { Handler } from '#server/http/Handler.ts'
import type { changeContactPerson as contract } from '#shared/contacts/changeContactPerson.ts'
import { getRole } from './getRole.ts'
import { saveRole } from './saveRole.ts'

/** Change a role that the actor's organisation, or the customer itself, keeps. */
export const changeContactPerson: Handler<typeof contract> = async (
  context,
  { customerId, contactPersonId, ...given },
) => {
  const found = await getRole(context, 'change', { customerId, contactPersonId })
  return saveRole(context, found, given)
}
