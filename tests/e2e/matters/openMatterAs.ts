import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'

/** Open a matter of a company over the API, in the session of this page; answers its id. */
export const openMatterAs = async (page: Page, businessId: string, given: object): Promise<string> => {
  const company = await (await page.request.get(`/api/companies/${businessId}`)).json()
  const answer = await page.request.post(`/api/customers/${company.customerId}/matters`, {
    headers: { 'idempotency-key': randomUUID() },
    data: { need: 'x', description: '', topics: [], mine: true, ...given },
  })
  if (!answer.ok()) throw new Error(`The matter was not opened: ${await answer.text()}`)
  return (await answer.json()).matterId
}
