import { expect, test } from 'vitest'
import { askProduct } from '../support/askProduct.ts'
import { openPage } from '../support/openPage.ts'

const OWNER = 'owner.revontuli'
type Step = { key: string; title: { fi: string }; behind: boolean }

test.each([1440, 390] as const)(
  'help is asked from a step: where one service helps it is chosen already, where several do it is not (%i)',
  async (width) => {
    const { customers } = await askProduct(OWNER, '/api/session')
    const path = `/api/customers/${customers[0].customerId}/path`
    const { steps } = await askProduct(OWNER, path)
    const page = await openPage({ as: OWNER, width })
    // How many help depends on what other tests have made: each step is held to what the product says of it.
    for (const step of (steps as Step[]).filter(({ behind }) => !behind).slice(-4)) {
      const { items } = await askProduct(OWNER, `${path}/steps/${step.key}/help`)
      await page.goto('/path')
      await page
        .getByRole('button', { name: new RegExp(`^${step.title.fi} ?(Aloittamatta|Kesken|Tehty|Ei koske)`) })
        .click()
      const ask = page.getByRole('main').getByRole('link', { name: 'Pyydä apua' })
      const [only, another] = items
      if (only) await page.getByRole('listitem').filter({ hasText: only.name.fi }).last().waitFor()
      expect(await ask.getAttribute('href')).toBe(
        only && !another ? `/matters/new?service=${only.serviceId}` : '/matters/new',
      )
      if (!only || another) continue
      await ask.click()
      const chosen = page.getByRole('radio', { name: new RegExp(only.name.fi) })
      await expect.poll(() => chosen.isChecked()).toBe(true)
      // It is a beginning: another may be chosen, and stays so.
      const other = page.getByRole('radio', { checked: false }).first()
      await other.check()
      expect(await chosen.isChecked()).toBe(false)
    }
  },
)
