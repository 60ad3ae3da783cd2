import type { AddressFacts } from '#server/customers/CompanyFacts.ts'
import type { Language } from '#shared/languages/Language.ts'
import type { Company } from '#shared/register/Company.ts'

/** An address line by line, its town in the caller's language; `careOf` only to who may see it (class person). */
export const presentAddress = (
  address: AddressFacts,
  language: Language,
  showCareOf: boolean,
): Company['addresses'][number] => {
  const city = language === 'sv' ? (address.city?.sv ?? address.city?.fi) : (address.city?.fi ?? address.city?.sv)
  const lines = [
    [address.street, address.number].filter(Boolean).join(' '),
    address.postOfficeBox ? `${language === 'sv' ? 'PB' : 'PL'} ${address.postOfficeBox}` : '',
    ...(address.free ?? []),
    [address.postCode, city].filter(Boolean).join(' '),
  ]
  return {
    kind: address.kind,
    lines: lines.filter(Boolean),
    country: address.country ?? null,
    from: address.from ?? null,
    careOf: showCareOf ? (address.careOf ?? null) : null,
  }
}
