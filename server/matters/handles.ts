import type { Customer } from '#server/customers/Customer.ts'
import type { Matter } from './Matter.ts'

/** Whether an organisation handles a matter: is responsible, has taken it on, or has the customer's word. */
export const handles = (matter: Matter, { matters = [] }: Customer, organisationId: string): boolean =>
  matter.organisationId === organisationId ||
  matter.servedBy.includes(organisationId) ||
  matters.some((one) => one.matterId === matter._id && one.organisationId === organisationId)
