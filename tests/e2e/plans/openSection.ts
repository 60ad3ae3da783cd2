import type { Page } from 'playwright-core'

/** From the plan's list of sections, as it stands on a wide screen. */
export const openSection = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Osiot' }).getByRole('link', { name: title }).click()
  await page.getByRole('heading', { level: 2, name: title }).waitFor()
}
