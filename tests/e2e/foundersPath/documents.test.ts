import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'
import { addFile } from './addFile.ts'

const OWNER = 'founder'

test.each([1440, 390] as const)(
  'a founder puts a document of their matter on a step, opens it there, and takes it off (%i)',
  async (width) => {
    const name = `Päätös ${Date.now()}.pdf`
    await addFile(OWNER, 'Starttiraha', name)
    const page = await openPage({ as: OWNER, width })
    await page.goto('/path')
    const row = page.locator('li', { has: page.getByRole('button', { name: /^Starttiraha/ }) }).first()
    await row.getByRole('button').first().click()
    await row.getByRole('button', { name: 'Liitä asiakirjoja omista asioista' }).click()
    const choice = row.getByRole('checkbox', { name, exact: true })
    await choice.waitFor()
    expect(await choice.getAttribute('aria-describedby')).not.toBeNull()
    await choice.check()
    await row.getByLabel('Oma muistiinpano').fill('Päätös tuli')
    expect(await axeFindings(page)).toEqual([])
    expect(await widerThanWindow(page)).toBe(0)
    await row.getByRole('button', { name: 'Tallenna', exact: true }).click()

    const link = row.getByRole('list', { name: 'Asiakirjat' }).getByRole('link', { name: new RegExp(name) })
    await link.waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect((await readFile(await download.path())).subarray(0, 4).toString()).toBe('%PDF')

    await page.reload()
    await row.getByRole('button').first().click()
    await link.waitFor()
    await row.getByRole('button', { name: 'Liitä asiakirjoja omista asioista' }).click()
    await choice.uncheck()
    await row.getByRole('button', { name: 'Tallenna', exact: true }).click()
    await expect.poll(() => link.count()).toBe(0)
    expect(await row.getByLabel('Oma muistiinpano').inputValue()).toBe('Päätös tuli')
  },
)
