import type { z } from 'zod'
import type { ContactDetails } from '#shared/contactDetails/ContactDetails.ts'
import type { DetailsGiven } from '#shared/contactDetails/DetailsGiven.ts'
import type { Language } from '#shared/languages/Language.ts'

type Given = z.input<typeof DetailsGiven>

export type DetailsTyped = {
  email: string
  phone: string
  street: string
  postCode: string
  city: string
  languages: Language[]
  preferredLanguage: Language
  protected: boolean
  /** Addresses and numbers beyond the first, and a country abroad: kept as they are. */
  rest: { emails: string[]; phones: string[]; country: string }
}

/** Contact details as fields to type in; `language`: what one who has told nothing probably speaks. */
export const detailsTyped = (details: ContactDetails | null, language: Language): DetailsTyped => {
  const told = details?.source ? details : null
  const [email = '', ...emails] = told?.emails ?? []
  const [phone = '', ...phones] = told?.phones ?? []
  const { street = '', postCode = '', city = '', country = '' } = told?.address ?? {}
  return {
    email,
    phone,
    street,
    postCode,
    city,
    languages: told?.languages ?? [language],
    preferredLanguage: told?.preferredLanguage ?? language,
    protected: told?.protected ?? false,
    rest: { emails, phones, country },
  }
}

const filled = (first: string, others: string[]): string[] => [first.trim(), ...others].filter(Boolean)

/** The fields that were changed by hand: what others change meanwhile in the rest is left as it is. */
export const changedIn = (before: Given, after: Given): Partial<Given> =>
  Object.fromEntries(
    Object.entries(after).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof Given]),
    ),
  )

/** What was typed, as the contract takes it. The language to write in is one of those that are spoken. */
export const givenOf = (typed: DetailsTyped): Given => {
  const { email, phone, street, postCode, city, languages, preferredLanguage, rest } = typed
  const address = { street: street.trim(), postCode: postCode.trim(), city: city.trim(), country: rest.country }
  return {
    emails: filled(email, rest.emails),
    phones: filled(phone, rest.phones),
    address: address.street || address.postCode || address.city ? address : null,
    languages: languages.includes(preferredLanguage) ? languages : [...languages, preferredLanguage],
    preferredLanguage,
    protected: typed.protected,
  }
}
