import type { Page } from 'playwright-core'
import { revontuli } from '#seed/demo/revontuli.ts'

/** Open the page of a matter of the demo company by its need: other tests open matters of it too, so every page is read. */
export const openMatterPage = async (page: Page, need: string): Promise<void> => {
  const ask = async (path: string) => (await page.request.get(path)).json()
  const { customerId } = await ask(`/api/companies/${revontuli.businessId}`)
  let cursor = ''
  do {
    const { items, nextCursor } = await ask(`/api/customers/${customerId}/matters?limit=100${cursor}`)
    const matter = items.find((one: { need: string }) => one.need === need)
    if (matter) {
      await page.goto(`/matters/${matter.matterId}`)
      return
    }
    cursor = nextCursor ? `&cursor=${encodeURIComponent(nextCursor)}` : ''
  } while (cursor)
  throw new Error(`No matter of the demo company says ${need}`)
}
