import { recordRead } from '#server/access/recordRead.ts'
import type { CompanyCustomer } from '#server/customers/Customer.ts'
import { findAccessibleCustomers } from '#server/customers/findAccessibleCustomers.ts'
import { openCustomer } from '#server/customers/openCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { getCompany as contract } from '#shared/register/getCompany.ts'
import { basesForPersons } from './basesForPersons.ts'
import { codesIn } from './codes/codesIn.ts'
import { presentCompany } from './presentCompany.ts'

/** A company by its business ID. "c/o" of its addresses can name a person: shown, and logged, only on a basis for that class. */
export const getCompany: Handler<typeof contract> = async (context, { businessId }) => {
  const [[customer], codes] = await Promise.all([
    // Said to be a company, so that who may read companies is asked nothing more: only companies have a number.
    findAccessibleCustomers(context, { kind: 'company', businessId }).limit(1).lean<CompanyCustomer[]>(),
    codesIn(context.language),
  ])
  if (!customer) throw new Refusal('company.not_found', { values: { businessId } })
  openCustomer(context, customer)
  const namesSomebody = customer.company.addresses.some(({ careOf }) => careOf)
  const bases = namesSomebody ? basesForPersons(context, customer._id) : []
  const showCareOf = bases.length > 0
  if (showCareOf) recordRead(context, { customerId: customer._id, recordId: customer._id, class: 'person', bases })
  return presentCompany(customer, { codes, language: context.language, showCareOf })
}
