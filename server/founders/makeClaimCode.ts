import { getAccessibleCustomer } from '#server/customers/getAccessibleCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { makeClaimCode as contract } from '#shared/founders/makeClaimCode.ts'
import { founderCodes } from './founderCodes.ts'
import { meetingOrganisation } from './meetingOrganisation.ts'

/** A code that the adviser gives to the person whom they recorded as new, so that the record becomes the person's own. */
export const makeClaimCode: Handler<typeof contract> = async (context, { customerId }) => {
  const founder = await getAccessibleCustomer(context, 'log', customerId)
  const organisation = meetingOrganisation(context)
  if (founder.kind !== 'founder' || founder.founder?.userId) throw new Refusal('founder.already_claimed')
  if (!founder.metBy?.includes(organisation.id)) throw new Refusal('access.denied')
  return founderCodes.make('claim', founder._id)
}
