import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { openMatterAs } from '../matters/openMatterAs.ts'
import { openPage } from '../support/openPage.ts'
import { serviceOf } from '../support/serviceOf.ts'
import { composeHandOff } from './composeHandOff.ts'
import { sendByApi } from './sendByApi.ts'

const toFinnvera = [{ organisation: 'finnvera', person: 'adviser.finnvera' }] as const
const shown = async (page: Page, handOffId: string): Promise<void> => {
  await page.goto(`/hand-offs/${handOffId}`)
  await page.getByRole('heading', { level: 1, name: 'Revontuli Design Oy' }).waitFor()
}

describe('two who accept at once', () => {
  test('one wins, and the other reads on their screen who did', async () => {
    const { serviceId } = await serviceOf('admin.lappi')
    const need = `Kilpailtu ohjaus ${Date.now()}`
    const to = [{ organisation: 'lappi', serviceId }] as const
    const { handOffId } = await sendByApi({ by: 'adviser.rovaniemi', need, to: [...to] })
    const pages = [await openPage({ as: 'adviser.lappi' }), await openPage({ as: 'lead.lappi' })]
    for (const page of pages) {
      await shown(page, handOffId)
      await page.getByRole('button', { name: 'Ota vastaan' }).click()
      await page.getByLabel('Kuka hoitaa').waitFor()
    }
    await Promise.all(pages.map((page) => page.getByRole('button', { name: 'Ota vastaan' }).click()))
    const names = ['Aino Lappalainen', 'Tuomas Tunturi']
    for (const page of pages) await page.getByText(/^Hoitaa (Aino Lappalainen|Tuomas Tunturi)/).waitFor()
    const told = async (page: Page) => (await page.getByText(/ehti ensin\./).count()) > 0
    await expect.poll(async () => (await Promise.all(pages.map(told))).filter((one) => one)).toHaveLength(1)
    const loser = (await told(pages[0] as Page)) ? 0 : 1
    const [winner] = names.filter((_, place) => place !== loser)
    const alert = (pages[loser] as Page).getByRole('alert').filter({ hasText: `${winner} ehti ensin.` })
    await alert.waitFor()
    // Both read the same: who has it.
    for (const page of pages) await page.getByText(new RegExp(`^Hoitaa ${winner}`)).waitFor()
  })
})

describe('the receiver', () => {
  test('returns it with a reason, by keyboard alone, and the sender and the customer read why', async () => {
    const need = `Palautettava ${Date.now()}`
    const { handOffId } = await sendByApi({ by: 'adviser.lappi', need, to: [...toFinnvera] })
    const [sender, owner] = [
      await openPage({ as: 'adviser.lappi' }),
      await openPage({ as: 'owner.revontuli', width: 390 }),
    ]
    await shown(sender, handOffId)
    await owner.goto(`/hand-offs/${handOffId}`)
    await owner.getByRole('heading', { level: 1, name: need }).waitFor()
    const page = await openPage({ as: 'adviser.finnvera' })
    await page.goto('/hand-offs')
    await page.getByRole('link', { name: need }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 2, name: need }).waitFor()
    await page.getByRole('button', { name: 'Palauta' }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Kirjoita tähän jotain.').waitFor()
    // The focus stands where something is missing.
    await page.keyboard.type('Tämä ei kuulu meille.')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Ohjaus on palautettu.').first().waitFor()
    for (const reader of [page, sender, owner]) await reader.getByText('Tämä ei kuulu meille.').first().waitFor()
    await sender.getByRole('heading', { name: 'Palautettu: Finnvera Oyj' }).waitFor()
    await owner.getByText('Finnvera Oyj palautti ohjauksen. Lapin elinvoimakeskus hoitaa asiaasi edelleen.').waitFor()
  })

  test('asks for more, and the sender answers where they read the question', async () => {
    const need = `Kysyttävä ${Date.now()}`
    const { handOffId } = await sendByApi({ by: 'adviser.lappi', need, to: [...toFinnvera], packet: [] })
    const [sender, receiver] = [await openPage({ as: 'adviser.lappi' }), await openPage({ as: 'adviser.finnvera' })]
    await shown(sender, handOffId)
    await shown(receiver, handOffId)
    await receiver.getByText('Paketissa ei ole mitään').waitFor()
    await receiver.getByRole('button', { name: 'Pyydä lisätietoja' }).click()
    await receiver.getByLabel('Mitä tarvitset lisää').fill('Mikä on tarve tarkemmin?')
    await receiver.getByRole('button', { name: 'Pyydä lisätietoja' }).click()
    await sender.getByText('Mikä on tarve tarkemmin?').first().waitFor()
    await sender.getByRole('button', { name: 'Anna lisätietoja' }).click()
    await sender.getByLabel('Vastauksesi').fill('Tiedot ovat paketissa.')
    await sender.getByRole('checkbox', { name: 'Asian tiedot' }).check()
    await sender.getByRole('button', { name: 'Anna lisätietoja' }).click()
    await receiver.getByRole('button', { name: 'Asian tiedot' }).click()
    await receiver.getByText('Kuvaus asiasta.').waitFor()
    await receiver.getByRole('button', { name: 'Ota vastaan' }).waitFor()
  })
})

describe('the sender', () => {
  test('puts a hand-off together by keyboard alone, and what can’t go can’t be chosen', async () => {
    const page = await openPage({ as: 'adviser.lappi' })
    const matterId = await openMatterAs(page, revontuli.businessId, { need: 'Koottava', description: 'Kuvaus.' })
    await page.goto(`/matters/${matterId}`)
    await page.getByRole('link', { name: 'Ohjaa toiselle organisaatiolle' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Ohjaa asia' }).waitFor()
    await page.getByText('Valitse ensin vastaanottaja: peruste riippuu siitä.').waitFor()
    await page.getByLabel('Kenelle').focus()
    await page.keyboard.press('Control+Enter')
    await page.getByText('Valitse organisaatio ja paikka siellä.').waitFor()
    await page.getByText('Kirjoita, mitä pyydät.').waitFor()
    const to = { organisation: 'Finnvera Oyj', place: 'Veera Finne', message: 'Riittääkö takaus?' }
    await composeHandOff(page, to)
    const note = page.getByRole('listitem').filter({ hasText: 'Ei lähde: organisaation oma työmuistiinpano' })
    expect(await note.getByRole('checkbox').isDisabled()).toBe(true)
    await page.getByText('Ohjaus lähtee heti.').waitFor()
    // One field of the matter is left out, by the space bar.
    const field = page.getByRole('checkbox', { name: 'Kuvaus' })
    await field.focus()
    await page.keyboard.press('Space')
    expect(await field.isChecked()).toBe(false)
    await page.keyboard.press('Control+Enter')
    await page.getByText('Ohjaus on lähetetty.').first().waitFor()
    await page.getByRole('link', { name: /Finnvera Oyj, Veera Finne$/ }).click()
    await page.getByRole('button', { name: 'Asian tiedot' }).click()
    await page.getByText('Tarve', { exact: true }).waitFor()
    expect(await page.getByText('Kuvaus', { exact: true }).count()).toBe(0)
  })
})

describe('the boxes', () => {
  test('say what would be here when nothing is, and when nothing could be fetched', async () => {
    const page = await openPage({ as: 'adviser.employment' })
    await page.goto('/hand-offs')
    await page.getByText('Mikään ohjaus ei odota teitä').waitFor()
    await page.route('**/api/hand-offs?*', (route) => route.abort())
    await page.getByRole('tab', { name: 'Lähetetyt' }).click()
    await page.getByText('Ohjauksia ei saatu haettua').waitFor()
    await page.unroute('**/api/hand-offs?*')
    await page.getByRole('button', { name: 'Yritä uudelleen' }).click()
    await page.getByText('Ette ole ohjanneet mitään eteenpäin').waitFor()
  })

  test('keep what stands open when it leaves the list, and their place in the address', async () => {
    const need = `Pysyvä ${Date.now()}`
    await sendByApi({ by: 'adviser.lappi', need, to: [...toFinnvera] })
    const page = await openPage({ as: 'adviser.finnvera' })
    await page.goto('/hand-offs')
    await page.getByRole('link', { name: need }).click()
    await page.getByRole('button', { name: 'Ota vastaan' }).click()
    await page.getByLabel('Kuka hoitaa').waitFor()
    await page.getByRole('button', { name: 'Ota vastaan' }).click()
    await page.getByRole('link', { name: need }).waitFor({ state: 'detached' })
    await page.getByRole('heading', { level: 2, name: need }).waitFor()
    await page.getByRole('button', { name: 'Kirjaa yhteydenotto' }).waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 2, name: need }).waitFor()
    await page.getByRole('tab', { name: 'Meillä hoidossa' }).click()
    await page.getByRole('link', { name: need }).waitFor()
  })
})
