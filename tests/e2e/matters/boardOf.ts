import type { Locator, Page } from 'playwright-core'

/** The board of matters as a person at the screen finds it: columns by their headings, cards by their need. */
export const boardOf = (page: Page) => {
  const column = (name: string): Locator =>
    page.getByRole('region', { name, exact: true }).filter({ has: page.getByRole('heading', { level: 2 }) })
  return {
    async open(search = '') {
      await page.goto(`/matters${search}`)
      await page.getByRole('heading', { level: 1, name: 'Asiat' }).waitFor()
      await page.locator('[data-matter]').first().waitFor()
    },
    column,
    card: (need: string): Locator => page.getByRole('link', { name: need, exact: true }),
    cardsIn: (name: string): Promise<string[]> => column(name).getByRole('link').allTextContents(),
    columns: (): Promise<string[]> => page.locator('main').getByRole('heading', { level: 2 }).allTextContents(),
  }
}
