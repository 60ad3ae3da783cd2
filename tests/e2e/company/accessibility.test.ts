import { describe, expect, test } from 'vitest'
import { axeFindings } from '../support/axeFindings.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'
import { logByApi } from './logByApi.ts'
import { openCompany } from './openCompany.ts'

const revontuli = { businessId: '9012346-8', name: 'Revontuli Design Oy' }

describe.each([1440, 390] as const)('at %i pixels axe is clean and nothing scrolls sideways', (width) => {
  test.each(['fi', 'sv', 'en'] as const)(
    'the timeline with its form open, everything unfolded and wrong (%s)',
    async (language) => {
      const page = await openCompany(revontuli, { as: 'adviser.lappi', width, language })
      expect(await axeFindings(page)).toEqual([])
      await page.keyboard.press('n')
      const form = page.locator('form')
      await form.getByRole('radio').first().waitFor()
      await form.locator('button[aria-expanded="false"][aria-controls]').first().click()
      await form.getByRole('checkbox').press('Space')
      await page.keyboard.press('Control+Enter')
      await form.locator('[aria-invalid="true"]').first().waitFor()
      expect(await axeFindings(page)).toEqual([])
      expect(await widerThanWindow(page)).toBe(0)
    },
  )

  test('filters, a correction and a next step being changed', async () => {
    const page = await openCompany(revontuli, { as: 'adviser.lappi', width })
    // The latest is the adviser's own: others' can't be corrected, and the list shows only what fits.
    const { customerId } = await (await page.request.get(`/api/companies/${revontuli.businessId}`)).json()
    await logByApi('adviser.lappi', customerId, { subject: 'Korjattava' })
    await page.reload()
    await page.getByRole('button', { name: 'Rajaa', exact: true }).click()
    await page
      .getByRole('button', { name: /^Muuta: / })
      .first()
      .click()
    await page.getByLabel('Mitä tehdään').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('button', { name: 'Korjaa kirjausta' }).first().click()
    await page.getByRole('form', { name: 'Korjaa kirjausta' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await widerThanWindow(page)).toBe(0)
  })

  test('the details of the register', async () => {
    const page = await openCompany(revontuli, { as: 'adviser.rovaniemi', width })
    for (const name of ['Aikajana', 'Asiat', 'Ihmiset']) await page.getByRole('tab', { name }).press('ArrowRight')
    await page.getByRole('heading', { name: 'Aiemmat nimet' }).waitFor()
    expect(new URL(page.url()).searchParams.get('tab')).toBe('facts')
    await page.getByText('Kaupparekisteri').waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await widerThanWindow(page)).toBe(0)
  })
})
