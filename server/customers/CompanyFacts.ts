import type { Company } from '#shared/register/Company.ts'

/** A day `YYYY-MM-DD`; nothing where the register tells none. */
type Day = string | undefined
type Period = { from?: Day; until?: Day }
type NameKind = Company['names'][number]['kind']

export type AddressFacts = {
  kind: Company['addresses'][number]['kind']
  street?: string | undefined
  /** Number, entrance and flat as one: `7 B 12 a`. */
  number?: string | undefined
  postOfficeBox?: string | undefined
  postCode?: string | undefined
  city?: { fi?: string | undefined; sv?: string | undefined } | undefined
  municipality?: string | undefined
  country?: string | undefined
  /** A foreign address, line by line. */
  free?: string[] | undefined
  /** "c/o": can name a person, class person. */
  careOf?: string | undefined
  from?: Day
}

/** What the register tells of a company, codes without their texts; an empty value is left out. Former values are the register's own history. */
export type CompanyFacts = {
  euId?: string | undefined
  registeredAt?: Day
  endedAt?: Day
  website?: string | undefined
  industry?: { code: string; codeSet: string } | undefined
  names: ({ name: string; kind: NameKind; current: boolean } & Period)[]
  forms: ({ code: string; current: boolean } & Period)[]
  situations: ({ code: string } & Period)[]
  entries: ({ code: string; register: string; authority: string } & Period)[]
  addresses: AddressFacts[]
}
