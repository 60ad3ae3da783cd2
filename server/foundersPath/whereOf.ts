import type { CompanyCustomer } from '#server/customers/Customer.ts'
import type { FoundingForm } from '#shared/foundersPath/FoundingForm.ts'
import { industryOf } from './industryOf.ts'
import type { OpenedPath } from './OpenedPath.ts'

/** Codes of forms in PRH's open data. */
const FORMS: Readonly<Record<string, FoundingForm>> = {
  '5': 'generalPartnership',
  '13': 'limitedPartnership',
  '14': 'cooperative',
  '16': 'limitedCompany',
}

/** The form, industry and municipality by which a path is chosen: the customer's own choice, else what the register says. */
export const whereOf = ({ customer, choice }: OpenedPath) => {
  const { form, division, section, municipality } = customer as Partial<CompanyCustomer>
  const chosen = choice ?? {
    form: FORMS[form ?? ''] ?? null,
    industry: division ?? section ?? null,
    municipality: municipality ?? null,
    version: 0,
  }
  const industry = (chosen.industry === null ? undefined : industryOf(chosen.industry)) ?? null
  return {
    ...{ form: chosen.form, code: industry && chosen.industry, municipality: chosen.municipality },
    ...{ version: chosen.version, isChosen: choice !== null },
    industry: industry ?? { section: null, division: null },
  }
}
