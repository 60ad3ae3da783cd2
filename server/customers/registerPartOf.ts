import type { CompanyCustomer } from './Customer.ts'

const FIELDS = [
  'businessId',
  'name',
  'nameKey',
  'coreKey',
  'otherKeys',
  'status',
  'form',
  'municipality',
  'region',
  'section',
  'division',
  'industry',
  'company',
  'sourceHash',
  'modifiedAt',
  'checkedAt',
] as const satisfies (keyof CompanyCustomer)[]

export type RegisterPart = Pick<CompanyCustomer, (typeof FIELDS)[number]>

/** What a record holds of the register: all that an import writes. What is not there is left out. */
export const registerPartOf = (record: Partial<CompanyCustomer>): RegisterPart =>
  Object.fromEntries(
    FIELDS.filter((field) => record[field] !== undefined).map((field) => [field, record[field]]),
  ) as RegisterPart
