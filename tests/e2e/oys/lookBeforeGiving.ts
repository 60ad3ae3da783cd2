import type { Page } from 'playwright-core'

type Wish = { organisation: string; sections: string[]; purpose: string }

/** Give access through the pages as an owner does, up to the look through the receiver's eyes. */
export const lookBeforeGiving = async (page: Page, { organisation, sections, purpose }: Wish): Promise<void> => {
  await page.goto('/access/give')
  await page.getByLabel('Organisaatio', { exact: true }).fill(organisation.slice(0, 6))
  await page.getByRole('button', { name: organisation }).click()
  await page.getByRole('radio', { name: /^Koko organisaatio/ }).waitFor()
  await page.getByRole('button', { name: 'Jatka' }).click()
  await page.getByRole('heading', { level: 1, name: `Mitä ${organisation} näkee?` }).waitFor()
  for (const section of sections) await page.getByRole('checkbox', { name: section }).check()
  await page.getByRole('button', { name: 'Jatka' }).click()
  await page.getByLabel('Mihin tietoja tarvitaan').fill(purpose)
  await page.getByRole('button', { name: 'Jatka' }).click()
  await page.getByRole('heading', { level: 1, name: `Näin ${organisation} näkee sinut` }).waitFor()
  await page.locator('[data-preview]').waitFor()
}
