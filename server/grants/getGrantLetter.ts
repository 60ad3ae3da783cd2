import { detailsOf } from '#server/contactDetails/detailsOf.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import type { getGrantLetter as contract } from '#shared/grants/getGrantLetter.ts'
import { findRecordedGrant } from './findRecordedGrant.ts'
import { letterPage } from './letterPage.ts'

/** The letter to print, in the language in which the customer is written to. It says only what the organisation itself recorded. */
export const getGrantLetter: Handler<typeof contract> = async (context, { grantId }) => {
  const grant = await findRecordedGrant(context, grantId)
  const customer = await findCustomer(grant.customerId)
  const organisation = (await organisationNames()).get(grant.recorded.by.organisationId)
  if (!customer || !organisation) throw new Refusal('grant.not_found')
  const { record } = await detailsOf(customer)
  return letterPage({ grant, customer, organisation: organisation.name, language: record.preferredLanguage }).text
}
