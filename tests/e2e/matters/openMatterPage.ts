import type { Page } from 'playwright-core'
import { revontuli } from '#seed/demo/revontuli.ts'

/** Open the page of a matter of the demo company by its need: a board draws only what is in view, and may be long. */
export const openMatterPage = async (page: Page, need: string): Promise<void> => {
  const company = await (await page.request.get(`/api/companies/${revontuli.businessId}`)).json()
  const { items } = await (await page.request.get(`/api/customers/${company.customerId}/matters`)).json()
  const matter = items.find((one: { need: string }) => one.need === need)
  if (!matter) throw new Error(`No matter of the demo company says ${need}`)
  await page.goto(`/matters/${matter.matterId}`)
}
