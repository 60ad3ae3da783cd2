import type { GrantRight } from '#shared/access/GrantRight.ts'
import type { Section } from '#shared/access/Section.ts'
import type { CompanyStatus } from '#shared/register/CompanyStatus.ts'
import type { CompanyFacts } from './CompanyFacts.ts'

/** What the access rules need of a grant that stands, on the customer itself; the whole of it is server/grants' own record. */
export type StandingGrant = {
  grantId: string
  /** An organisation, a team, a person in an organisation (`org_x:usr_y`) or a guest (`usr_y`): see actorKeys. */
  to: string
  sections: Section[]
  right: GrantRight
  /** ISO times in UTC; the grant holds from `from` until just before `until`. */
  from: string
  until: string
  /** Who gave it on the customer's behalf; of a founder's time, others than the founder open only what they shared. */
  by?: string
  /** The record on which it was given, which may have been merged into this one: it goes on opening what it opened. */
  givenOn?: string
}

/** What a customer is to the access rules, whoever it is. */
export type Customer = {
  _id: string
  /** `merged`: an imported register record whose place a founder's record has taken; it only leads there. */
  kind: 'company' | 'founder' | 'merged'
  /** null for a founder. */
  businessId?: string
  /** The current name; the last one of an ended company; its business ID when it has none. */
  name: string
  /** Folded name, then the business ID: what lists are sorted by, what a name prefix is sought in. No two are the same. */
  nameKey: string
  /** Absent: none. */
  grants?: StandingGrant[]
  /** Matters that the customer opened with an organisation or accepted from it (law.md: only those are a basis). */
  matters?: { matterId: string; organisationId: string }[]
  /** Founders: organisations that have met the person, who alone find them beside those with a grant. */
  metBy?: string[]
  /** Who the founder is, and since when the customer is a company; stays after that. */
  founder?: {
    userId: string | null
    becameCompanyAt: Date | null
    sharedSections: Section[]
    /** Records met as new that the person took as their own; absent: none. */
    claimedIds?: string[]
  }
  /** Records merged into this one; `mergedInto`: the one that took this one's place. */
  mergedIds?: string[]
  mergedInto?: string
  version: number
}

/** A company of the register: what the import writes, and searches and lists read. */
export type CompanyCustomer = Customer & {
  kind: 'company'
  businessId: string
  /** Folded name without words of the legal form: "nokia" of Nokia Oyj. */
  coreKey: string
  /** Folded other names: parallel, auxiliary and former ones, and each name without a legal form that it begins with. */
  otherKeys: string[]
  status: CompanyStatus
  form?: string
  municipality?: string
  region?: string
  /** TOL section by today's letters, division (two digits) and the whole code. */
  section?: string
  division?: string
  industry?: string
  company: CompanyFacts
  /** Hash of the register's own text of the company: an unchanged one is not even parsed further. */
  sourceHash: string
  /** When the register changed it, and when it was last checked against the register. */
  modifiedAt: Date
  checkedAt: Date
}
