import type { Context } from '#server/access/Context.ts'
import { findReadableContact } from '#server/contacts/findReadableContact.ts'
import type { Customer } from '#server/customers/Customer.ts'
import { recordIdsOf } from '#server/customers/recordIdsOf.ts'
import { findReadableEvent } from '#server/events/findReadableEvent.ts'
import { findReadableNextStep } from '#server/nextSteps/findReadableNextStep.ts'
import type { WrongFact } from '#shared/inquiries/WrongFact.ts'

type Found = { customerId: string; organisationId: string | null; author?: object | null }
type Keeper = { organisationId: string | null }

/** Who answers for a fact that the customer sees; `organisationId` null: the register. Null: no such fact for who asks. */
export const keeperOf = async (
  context: Context,
  customer: Customer,
  { kind, id }: WrongFact,
): Promise<Keeper | null> => {
  const ids = recordIdsOf(customer)
  if (kind === 'register') return ids.includes(id) && customer.businessId ? { organisationId: null } : null
  const find = { event: findReadableEvent, nextStep: findReadableNextStep, contactPerson: findReadableContact }[kind]
  const record: Found | null = await find(context, id)
  if (!record || !ids.includes(record.customerId)) return null
  // Without an organisation: the register's own word, or what the customer keeps of itself and changes itself.
  const isRegister = kind === 'event' && record.author === null
  return record.organisationId !== null || isRegister ? { organisationId: record.organisationId } : null
}
