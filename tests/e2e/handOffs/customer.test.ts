import { describe, expect, test } from 'vitest'
import { openPage } from '../support/openPage.ts'
import { sendByApi } from './sendByApi.ts'

const PRIVATE = { organisation: 'kasvukonsultit', person: 'adviser.private' } as const
const AGENCY = { organisation: 'uusyritys', person: 'adviser.newenterprise' } as const

describe('the customer, on a phone', () => {
  test('chooses among providers in one tap; the other one never hears of it', async () => {
    const need = `Valittava ${Date.now()}`
    const { handOffId } = await sendByApi({ by: 'adviser.lappi', need, to: [PRIVATE, AGENCY] })
    const page = await openPage({ as: 'owner.revontuli', width: 390 })
    await page.goto('/')
    const waiting = page.getByRole('listitem').filter({ hasText: need })
    await waiting.getByText('Valitse, kuka auttaa sinua').waitFor()
    await waiting.getByRole('link', { name: /^Vastaa/ }).click()
    await page.getByText('Valitse yksi: muut eivät saa tietää sinusta.').waitFor()
    await page.getByText('Lapin elinvoimakeskus → sinä valitset').waitFor()
    await page.getByRole('button', { name: 'Valitsen tämän: Kasvukonsultit Oy' }).click()
    await page.getByText('Matkalla: Kasvukonsultit Oy').waitFor()
    const other = await openPage({ as: 'adviser.newenterprise' })
    await other.goto(`/hand-offs/${handOffId}`)
    await other.getByRole('heading', { level: 1, name: 'Ohjausta ei löydy' }).waitFor()
  })

  test('leaves out what it would rather not give, and takes its yes back', async () => {
    const need = `Rajattava ${Date.now()}`
    const { handOffId } = await sendByApi({ by: 'adviser.lappi', need, to: [PRIVATE] })
    const page = await openPage({ as: 'owner.revontuli', width: 390 })
    await page.goto('/hand-offs')
    await page.getByRole('link', { name: `Vastaa: ${need}` }).click()
    await page.getByRole('checkbox', { name: 'Annetaan: Asian tiedot' }).uncheck()
    await page.getByRole('button', { name: 'Hyväksyn', exact: true }).click()
    await page.getByText('Vastaanottaja näkee nimesi ja tarpeesi, ei muuta.').waitFor()
    const receiver = await openPage({ as: 'adviser.private' })
    await receiver.goto(`/hand-offs/${handOffId}`)
    await receiver.getByText('Paketissa ei ole mitään').waitFor()
    await page.getByRole('button', { name: 'Lopeta tietojen näkyminen' }).click()
    await page.getByLabel('Haluatko kertoa, miksi').fill('Löysin itse.')
    await page.getByRole('button', { name: 'Kyllä, lopeta' }).click()
    await page.getByText('Kielsit ohjauksen.').waitFor()
    // Gone from the receiver's open screen by itself.
    await expect.poll(() => receiver.getByText(need).count(), { timeout: 10_000 }).toBe(0)
  })

  test('reads on the list whose turn it is', async () => {
    const need = `Luettelossa ${Date.now()}`
    await sendByApi({ by: 'adviser.lappi', need, to: [PRIVATE] })
    const page = await openPage({ as: 'owner.revontuli', width: 390 })
    await page.goto('/hand-offs')
    await page.getByRole('listitem').filter({ hasText: need }).getByText('Odottaa sinua').waitFor()
    // Who keeps the books sees where it stands and is asked nothing.
    const books = await openPage({ as: 'accountant.revontuli', width: 390 })
    await books.goto('/hand-offs')
    await books.getByRole('heading', { level: 1 }).waitFor()
    expect(await books.getByRole('link', { name: `Vastaa: ${need}` }).count()).toBe(0)
  })
})
