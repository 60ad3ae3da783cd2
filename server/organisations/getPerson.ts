import type { Handler } from '#server/http/Handler.ts'
import type { getPerson as contract } from '#shared/organisations/getPerson.ts'
import { findOwnPerson } from './findOwnPerson.ts'
import { holdingsOf } from './holdingsOf.ts'
import { presentPerson } from './presentPerson.ts'
import { requireAdministrator } from './requireAdministrator.ts'

/** One person of the caller's organisation, and what they hold. */
export const getPerson: Handler<typeof contract> = async (context, { userId }) => {
  const administrator = requireAdministrator(context)
  const person = await findOwnPerson(administrator.organisation.id, userId)
  const holdings = await holdingsOf(administrator.organisation, userId)
  return { ...(await presentPerson(administrator, person)), holdings }
}
