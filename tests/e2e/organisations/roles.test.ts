import { expect, test } from 'vitest'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'

test.each([1440, 390] as const)(
  'a role of one’s own at %i pixels: what it opens and closes is read in words before it is saved',
  async (width) => {
    const page = await openPage({ as: 'admin.lappi', width })
    await page.goto('/organisation?tab=roles')
    await page.getByRole('link', { name: 'yritysneuvoja', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'yritysneuvoja' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByRole('link', { name: 'Tee oma kopio' }).click()
    await page.getByRole('heading', { level: 1, name: /^Uusi rooli/ }).waitFor()

    const effect = page
      .locator('section', {
        has: page.getByRole('heading', { name: 'Mitä kopio avaa ja sulkee alkuperäiseen verrattuna' }),
      })
      .last()
    await effect.getByText('Oikeudet eivät muutu.').waitFor()
    await page.getByRole('checkbox', { name: 'Kirjauksen rajaaminen omaan organisaatioon' }).check()
    await page.getByRole('checkbox', { name: 'Kirjausten korjaaminen' }).uncheck()
    await effect.getByRole('heading', { name: 'Avaa', exact: true }).waitFor()
    await effect.getByText(/voi jättää antamatta muille perustellusti ja määräajaksi \(6 §\)/).waitFor()
    await effect.getByRole('heading', { name: 'Sulkee', exact: true }).waitFor()
    await effect.getByText(/Vanha teksti jää näkyviin korjattuna/).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await widerThanWindow(page)).toBe(0)

    await page.getByRole('button', { name: 'Tee oma kopio' }).click()
    await page.getByText('Kirjoita nimi kaikilla kolmella kielellä.').waitFor()
    const name = `Oma rooli ${width}`
    for (const language of ['suomeksi', 'ruotsiksi', 'englanniksi'])
      await page.getByLabel(`Nimi ${language}`).fill(`${name} ${language}`)
    await page.getByRole('button', { name: 'Tee oma kopio' }).click()
    await page.getByRole('link', { name: `${name} suomeksi` }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await widerThanWindow(page)).toBe(0)
  },
)
