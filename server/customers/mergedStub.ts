import type { Customer } from './Customer.ts'

/** After every name that there is: a merged record stands in nobody's list, and its place costs no walk from the beginning. */
const AFTER_NAMES = '\u{10FFFF}'

/** What is left in the place of a record merged into another: it only leads there. */
export const mergedStub = (recordId: string, into: string): Omit<Customer, 'version'> => ({
  _id: recordId,
  kind: 'merged',
  name: '',
  nameKey: `${AFTER_NAMES}${recordId}`,
  mergedInto: into,
})
