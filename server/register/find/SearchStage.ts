import type { QueryFilter } from 'mongoose'
import type { CompanyCustomer } from '#server/customers/Customer.ts'
import type { RowFacts } from '../presentCompanyRow.ts'

/** What a stage reads of each customer it meets. */
export type FoundCustomer = RowFacts &
  Pick<CompanyCustomer, 'nameKey'> &
  Partial<Pick<CompanyCustomer, 'coreKey' | 'otherKeys'>>

/** One part of a search's answer, in the order of names; parts follow each other. */
export type SearchStage = {
  filter: QueryFilter<CompanyCustomer>
  /** The index that finds few, where the database would take one that sorts and read all companies instead. */
  hint?: Record<string, 1>
  /** That index is over a list of names and gives no order: all that it finds are read, then sorted. */
  isScattered?: true
  /** False: this one was in an earlier part. */
  isOwn(customer: FoundCustomer): boolean
}
