import type { Customer } from '#server/customers/Customer.ts'
import type { DataClass } from '#shared/access/DataClass.ts'

/** The class of a contact as its adviser chose it; advice to a natural person starting up is class person (7.3 §). */
export const contactClassOf = ({ kind }: Pick<Customer, 'kind'>, chosen: 'service' | 'own'): DataClass =>
  kind === 'founder' && chosen === 'service' ? 'person' : chosen
