import { z } from 'zod'

// Empty values are mostly left out, in older files null, in address parts "".
const text = (max: number) => z.string().max(max).nullish()
const LONG = 1000
const SHORT = 100
const code = z.string().min(1).max(8)
const day = z
  .string()
  .regex(/^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/, { error: 'is not a day YYYY-MM-DD' })
  .nullish()
const period = { registrationDate: day, endDate: day }
const list = <T extends z.ZodType>(item: T) => z.array(item).max(10_000).nullish()
const descriptions = list(z.object({ languageCode: z.string().max(8), description: text(LONG) }))

/**
 * A company object of the PRH/YTJ open data v3 as it comes. Tolerates what its files are known to hold (see the formats:
 * null or "" for nothing, fields left out, T or a space in lastModified); fields unknown to us are dropped.
 */
export const PrhCompany = z.object({
  businessId: z.object({ value: z.string().max(SHORT), registrationDate: day }),
  euId: z.object({ value: text(SHORT) }).nullish(),
  names: list(z.object({ name: text(LONG), type: code, ...period, version: z.number() })),
  mainBusinessLine: z
    .object({
      type: z.string().regex(/^\d{1,6}$/, { error: 'is not an industry code' }),
      descriptions,
      typeCodeSet: text(SHORT),
    })
    .nullish(),
  website: z.object({ url: text(LONG), registrationDate: day }).nullish(),
  companyForms: list(z.object({ type: code, descriptions, ...period, version: z.number() })),
  companySituations: list(z.object({ type: code, ...period })),
  // Required by the schema of the open data, yet left out in cut-down copies of it.
  registeredEntries: list(z.object({ type: code, descriptions, ...period, register: code, authority: code })),
  addresses: list(
    z.object({
      type: z.number(),
      street: text(LONG),
      postCode: text(SHORT),
      postOffices: list(z.object({ city: text(SHORT), languageCode: text(SHORT), municipalityCode: text(SHORT) })),
      postOfficeBox: text(SHORT),
      buildingNumber: text(SHORT),
      entrance: text(SHORT),
      apartmentNumber: text(SHORT),
      apartmentIdSuffix: text(SHORT),
      co: text(LONG),
      country: text(SHORT),
      freeAddressLine: text(LONG),
      registrationDate: day,
    }),
  ),
  tradeRegisterStatus: code,
  registrationDate: day,
  endDate: day,
  lastModified: z.string().regex(/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/, { error: 'is not a time YYYY-MM-DDTHH:MM:SS' }),
})
export type PrhCompany = z.infer<typeof PrhCompany>
