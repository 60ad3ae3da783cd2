import { randomUUID } from 'node:crypto'
import { organisations } from '#seed/demo/organisations.ts'
import { sampleFiles } from '#tests/documents/sampleFiles.ts'
import { askProduct } from '../support/askProduct.ts'
import { productUrl } from '../support/productUrl.ts'
import { sessionOf } from '../support/sessionOf.ts'

/** A matter that the customer opens with the new enterprise agency, and a file that it adds there. */
export const addFile = async (as: string, need: string, name: string): Promise<string> => {
  const { customers } = await askProduct(as, '/api/session')
  const { matterId } = await askProduct(as, `/api/customers/${customers[0].customerId}/matters`, {
    ...{ need, description: '', topics: [], organisationId: organisations.uusyritys._id },
  })
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(sampleFiles.pdf(name))], { type: 'application/pdf' }), name)
  const answer = await fetch(`${productUrl()}/api/matters/${matterId}/documents`, {
    ...{ method: 'POST', body },
    headers: { cookie: await sessionOf(as), 'idempotency-key': randomUUID() },
  })
  if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()).documentId
}
