import type { CompanyStatus } from '#shared/register/CompanyStatus.ts'
import type { CompanyFacts } from './CompanyFacts.ts'

/** A customer. In this first form each is a company of the register, a customer from its import on. */
export type Customer = {
  _id: string
  kind: 'company'
  businessId: string
  /** The current name; the last one of an ended company; its business ID when it has none. */
  name: string
  /** Folded name, then the business ID: what lists are sorted by, what a name prefix is sought in. No two are the same. */
  nameKey: string
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
  version: number
}
