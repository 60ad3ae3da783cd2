import { documentsOfCustomer } from '#server/documents/documentsOfCustomer.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { listPathDocuments as contract } from '#shared/foundersPath/listPathDocuments.ts'
import { openPath } from './openPath.ts'
import { pathRights } from './pathRights.ts'
import { presentStepDocuments } from './presentStepDocuments.ts'

/** What the customer may choose from when it puts documents on a step. */
export const listPathDocuments: Handler<typeof contract> = async (context, { customerId }) => {
  const open = await openPath(context, customerId)
  pathRights.refuseChange(open)
  const documents = await documentsOfCustomer(context, open.customer)
  return { items: [...(await presentStepDocuments(context, documents)).values()] }
}
