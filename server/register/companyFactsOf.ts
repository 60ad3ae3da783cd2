import type { AddressFacts, CompanyFacts } from '#server/customers/CompanyFacts.ts'
import type { PrhCompany } from './prhCompany.ts'

type Dated = { registrationDate?: string | null | undefined; endDate?: string | null | undefined }
type PrhAddress = NonNullable<PrhCompany['addresses']>[number]

const CURRENT = 1
const VISITING = 1
const NAME_KINDS: Record<string, 'name' | 'parallel' | 'auxiliary'> = { 1: 'name', 2: 'parallel', 3: 'auxiliary' }

/** The object without its empty values, so that a stored company holds what is known and no more. */
const known = <T extends object>(facts: T): T => {
  // Copied rather than deleted from: an object that fields were deleted from is slow for the rest of its life.
  const full = {} as T
  for (const key in facts) {
    const value = facts[key]
    if (value !== undefined && value !== null && value !== '') full[key] = value
  }
  return full
}

const period = ({ registrationDate, endDate }: Dated) => ({
  from: registrationDate ?? undefined,
  until: endDate ?? undefined,
})
const isCurrent = (item: Dated & { version: number }) => item.version === CURRENT && !item.endDate
/** Current first, then former by their end, the last first. */
const byTime = (a: { current: boolean; until?: string | undefined }, b: typeof a) =>
  Number(b.current) - Number(a.current) || (b.until ?? '').localeCompare(a.until ?? '')

const cityOf = (address: PrhAddress): AddressFacts['city'] => {
  const fi = address.postOffices?.find((office) => office.languageCode === '1')?.city?.trim() || undefined
  const sv = address.postOffices?.find((office) => office.languageCode === '2')?.city?.trim() || undefined
  return fi || sv ? known({ fi, sv: sv === fi ? undefined : sv }) : undefined
}

const addressOf = (address: PrhAddress): AddressFacts =>
  known({
    kind: address.type === VISITING ? ('visiting' as const) : ('postal' as const),
    street: address.street?.trim(),
    number: [address.buildingNumber, address.entrance, address.apartmentNumber, address.apartmentIdSuffix]
      .map((part) => part?.trim())
      .filter(Boolean)
      .join(' '),
    postOfficeBox: address.postOfficeBox?.trim(),
    postCode: address.postCode?.trim(),
    city: cityOf(address),
    municipality: address.postOffices?.find((office) => office.municipalityCode)?.municipalityCode ?? undefined,
    country: address.country?.trim(),
    // In the open data spaces part the lines of a foreign address, underscores its words.
    free: address.freeAddressLine
      ? address.freeAddressLine
          .trim()
          .split(/\s+/)
          .map((line) => line.replaceAll('_', ' ').trim())
          .filter(Boolean)
      : undefined,
    careOf: address.co?.trim(),
    from: address.registrationDate ?? undefined,
  })

/** The facts of a checked PRH object in the shape that Y-CRM keeps: one spelling of nothing, codes without texts. */
export const companyFactsOf = (company: PrhCompany): CompanyFacts =>
  known({
    euId: company.euId?.value?.trim(),
    registeredAt: company.registrationDate ?? undefined,
    endedAt: company.endDate ?? undefined,
    website: company.website?.url?.trim(),
    industry: company.mainBusinessLine
      ? { code: company.mainBusinessLine.type, codeSet: company.mainBusinessLine.typeCodeSet ?? '' }
      : undefined,
    names: (company.names ?? [])
      .filter(({ name }) => name?.trim())
      .map((item) =>
        known({
          name: item.name?.trim() ?? '',
          kind: NAME_KINDS[item.type] ?? 'auxiliary',
          current: isCurrent(item),
          ...period(item),
        }),
      )
      .sort(byTime),
    forms: (company.companyForms ?? [])
      .map((item) => known({ code: item.type, current: isCurrent(item), ...period(item) }))
      .sort(byTime),
    situations: (company.companySituations ?? []).map((item) => known({ code: item.type, ...period(item) })),
    entries: (company.registeredEntries ?? []).map((item) =>
      known({ code: item.type, register: item.register, authority: item.authority, ...period(item) }),
    ),
    addresses: (company.addresses ?? []).map(addressOf),
  })
