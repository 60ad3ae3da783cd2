import type { CompanyCustomer } from '#server/customers/Customer.ts'
import { UNREGISTERED_SOURCE } from '#server/customers/UnregisteredSource.ts'
import type { Language } from '#shared/languages/Language.ts'
import type { Company } from '#shared/register/Company.ts'
import type { CodeReader } from './codes/CodeReader.ts'
import { presentAddress } from './presentAddress.ts'

type View = { codes: CodeReader; language: Language; showCareOf: boolean }

const periodOf = ({ from, until }: { from?: string | undefined; until?: string | undefined }) => ({
  from: from ?? null,
  until: until ?? null,
})

/** Everything the register holds of a company, in the caller's language. */
export const presentCompany = (customer: CompanyCustomer, { codes, language, showCareOf }: View): Company => {
  const { company } = customer
  return {
    customerId: customer._id,
    businessId: customer.businessId,
    vatNumber: `FI${customer.businessId.replace('-', '')}`,
    euId: company.euId ?? null,
    name: customer.name,
    status: customer.status,
    form: customer.form ? codes.form(customer.form) : null,
    municipality: customer.municipality ? codes.municipality(customer.municipality) : null,
    region: customer.region ? codes.region(customer.region) : null,
    industry: company.industry ? codes.industry(company.industry) : null,
    website: company.website ?? null,
    registeredAt: company.registeredAt ?? null,
    endedAt: company.endedAt ?? null,
    names: company.names.map((name) => ({
      name: name.name,
      kind: name.kind,
      current: name.current,
      ...periodOf(name),
    })),
    forms: company.forms.map((form) => ({ ...codes.form(form.code), current: form.current, ...periodOf(form) })),
    situations: company.situations.map((situation) => ({ ...codes.situation(situation.code), ...periodOf(situation) })),
    registerEntries: company.entries.map((entry) => ({
      ...codes.entry(entry.register, entry.code),
      register: codes.register(entry.register),
      authority: codes.authority(entry.authority),
      ...periodOf(entry),
    })),
    addresses: company.addresses.map((address) => presentAddress(address, language, showCareOf)),
    source: {
      name: customer.sourceHash === UNREGISTERED_SOURCE ? 'founder' : 'prh',
      modifiedAt: customer.modifiedAt.toISOString(),
      checkedAt: customer.checkedAt.toISOString(),
    },
  }
}
