import type { Context } from '#server/access/Context.ts'
import { findCustomerOf } from '#server/customers/findCustomerOf.ts'
import { openCustomer } from '#server/customers/openCustomer.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { Action } from '#shared/access/Ability.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { DocumentRecord } from './DocumentRecord.ts'
import { DocumentModel } from './documentModel.ts'

/**
 * The document on which the actor may `action`, its customer opened to the question; invisible is document.not_found (404), else
 * access.denied. Of a customer whom the actor may not find, a founder not met, no document is there either.
 */
export const getAccessibleDocument = async (
  context: Pick<Context, 'actor' | 'ability' | 'opened'>,
  action: Extract<Action, 'read' | 'change'>,
  documentId: string,
): Promise<DocumentRecord> => {
  const record = await DocumentModel.findById(documentId).lean<DocumentRecord>()
  const customer = await findCustomerOf(record)
  if (!record || !customer) throw new Refusal('document.not_found')
  openCustomer(context, customer)
  if (basesFor(context.ability, 'read', 'Customer', customer).length === 0) throw new Refusal('document.not_found')
  if (basesFor(context.ability, 'read', 'Document', record).length === 0) throw new Refusal('document.not_found')
  if (basesFor(context.ability, action, 'Document', record).length === 0) throw new Refusal('access.denied')
  return record
}
