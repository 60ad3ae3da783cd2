import type { Customer } from '#server/customers/Customer.ts'
import type { DetailsRecord } from './DetailsRecord.ts'

/** What stands for the details of a customer of whom none are stored: the access rules decide on it as on stored ones. */
export const noDetails = ({ _id, kind }: Pick<Customer, '_id' | 'kind'>): DetailsRecord => ({
  _id: _id.replace('cus_', 'cde_'),
  customerId: _id,
  kind: kind === 'founder' ? 'founder' : 'company',
  organisationId: null,
  emails: [],
  phones: [],
  address: null,
  languages: [],
  preferredLanguage: 'fi',
  protected: false,
  source: 'customer',
  checkedBy: null,
  checkedAt: new Date(0),
  countedFrom: new Date(0),
  version: 0,
})
