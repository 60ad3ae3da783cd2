import type { CompanyFacts } from '#server/customers/CompanyFacts.ts'
import type { CompanyCustomer } from '#server/customers/Customer.ts'
import { industryClassOf } from '#shared/register/industryClassOf.ts'
import { municipalityByCode } from '#shared/register/municipalityByCode.ts'
import { companyFactsOf } from './companyFactsOf.ts'
import { companyStatusOf } from './companyStatusOf.ts'
import { helsinkiTime } from './helsinkiTime.ts'
import { nameKeysOf } from './nameKeysOf.ts'
import type { PrhCompany } from './prhCompany.ts'

/** The current name proper, else the last former one: an ended company has no current name, or no name at all. */
const nameOf = ({ names }: CompanyFacts): string | undefined =>
  (
    names.find(({ kind, current }) => kind === 'name' && current) ??
    names.find(({ kind }) => kind === 'name') ??
    names[0]
  )?.name

/** The open data tells no domicile: the municipality of the visiting address stands for it, else of the postal one. */
const municipalityOf = ({ addresses }: CompanyFacts): string | undefined =>
  (addresses.find(({ kind, municipality }) => kind === 'visiting' && municipality) ?? addresses[0])?.municipality

export type RegisterCustomer = Omit<CompanyCustomer, '_id' | 'version' | 'sourceHash' | 'checkedAt'>

/** A checked PRH object as a customer, with what lists filter and sort by. `businessId` is already in its one spelling. */
export const customerOf = (businessId: string, company: PrhCompany): RegisterCustomer => {
  const facts = companyFactsOf(company)
  const name = nameOf(facts) ?? businessId
  const municipality = municipalityOf(facts)
  const region = municipality && municipalityByCode.get(municipality)?.region
  const form = facts.forms[0]?.code
  const { section, division } = facts.industry
    ? industryClassOf(facts.industry.codeSet, facts.industry.code)
    : { section: null, division: null }
  return {
    kind: 'company',
    businessId,
    name,
    ...nameKeysOf({ businessId, name, others: facts.names.map((other) => other.name) }),
    status: companyStatusOf(company),
    ...(form ? { form } : {}),
    ...(municipality ? { municipality } : {}),
    ...(region ? { region } : {}),
    ...(section && division ? { section, division } : {}),
    ...(facts.industry ? { industry: facts.industry.code } : {}),
    company: facts,
    modifiedAt: helsinkiTime(company.lastModified),
  }
}
