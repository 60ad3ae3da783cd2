import { describe, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { openPage } from '../support/openPage.ts'
import { openMatterAs } from './openMatterAs.ts'

describe('a matter, from the customer’s question to its end', () => {
  test('asked on the phone, taken from the queue, waited for, answered and done; each sees the other’s part by itself', async () => {
    const owner = await openPage({ as: 'owner.revontuli', width: 390 })
    await owner.goto('/matters')
    await owner.getByRole('link', { name: 'Pyydä apua' }).click()
    await owner.getByRole('button', { name: 'Lähetä' }).click()
    await owner.getByText('Kirjoita muutamalla sanalla, missä tarvitset apua.').waitFor()
    await owner.getByLabel('Missä tarvitset apua?').fill('Apua tarjouskilpailuun')
    await owner.getByText(/^Kasvun ja kansainvälistymisen neuvonta/).click()
    await owner.getByRole('button', { name: 'Lähetä' }).click()
    await owner.getByRole('heading', { level: 1, name: 'Apua tarjouskilpailuun' }).waitFor()
    await owner.getByText('Vastaanotettu').waitFor()

    const adviser = await openPage({ as: 'adviser.lappi' })
    await adviser.goto('/matters?person=none')
    await adviser.getByRole('link', { name: 'Apua tarjouskilpailuun' }).click()
    await adviser.getByRole('button', { name: 'Ota itsellesi' }).click()
    await owner.getByText('Aino Lappalainen').first().waitFor()

    await adviser.getByRole('button', { name: 'Muuta tilaa' }).click()
    await adviser.getByRole('radio', { name: 'Odottaa asiakasta' }).check()
    await adviser.getByLabel('Miksi').fill('Lähetä tarjouspyyntö meille.')
    await adviser.getByRole('button', { name: 'Tallenna' }).click()
    await owner.getByText('Lähetä tarjouspyyntö meille.').first().waitFor()
    await owner.getByText(/odotamme sinua/).waitFor()
    await owner.getByRole('button', { name: 'Olen hoitanut tämän' }).click()
    await adviser.getByText('Työn alla').first().waitFor()

    await adviser.getByRole('button', { name: 'Muuta tilaa' }).click()
    await adviser.getByRole('radio', { name: 'Valmis' }).check()
    await adviser.getByLabel('Mihin päädyttiin').fill('Tarjous jätettiin.')
    await adviser.getByRole('button', { name: 'Tallenna' }).click()
    await owner.getByText('Näin asia päättyi').waitFor()
    await owner.getByText('Tarjous jätettiin.').first().waitFor()
  })

  test('a contact logged in it that reached the customer answers the promise', async () => {
    const page = await openPage({ as: 'adviser.lappi' })
    const matterId = await openMatterAs(page, revontuli.businessId, { need: 'Soitettava asia' })
    await page.goto(`/matters/${matterId}`)
    await page
      .getByText(/^Jäljellä/)
      .first()
      .waitFor()
    await page.getByRole('heading', { level: 1, name: 'Soitettava asia' }).waitFor()
    await page.keyboard.press('n')
    await page.getByLabel('Aihe', { exact: true }).fill('Soitto asiasta')
    await page.getByRole('checkbox', { name: /^Tavoitin asiakkaan/ }).waitFor()
    await page.keyboard.press('Control+Enter')
    await page
      .getByText(/^Lupaus pidettiin/)
      .first()
      .waitFor()
    await page.getByRole('heading', { name: /Soitto asiasta/ }).waitFor()
  })

  test('tasks are added, taken and done', async () => {
    const page = await openPage({ as: 'adviser.lappi' })
    const matterId = await openMatterAs(page, revontuli.businessId, { need: 'Tehtävien asia' })
    await page.goto(`/matters/${matterId}`)
    await page.getByRole('button', { name: 'Lisää tehtävä' }).click()
    await page.getByLabel('Mitä tehdään').fill('Laske kustannukset')
    await page.getByRole('textbox', { name: 'Mihin mennessä' }).fill('+3')
    await page.getByRole('button', { name: 'Lisää tehtävä' }).click()
    await page.getByRole('button', { name: 'Ota tehtävä: Laske kustannukset' }).click()
    await page.getByRole('button', { name: 'Valmis: Laske kustannukset' }).click()
    await page.getByText('Yksi tehty tai pois jätetty').waitFor()
  })
})

describe('whom the customer lets handle its matter', () => {
  test('is answered with one press, and taken back with another', async () => {
    const adviser = await openPage({ as: 'adviser.rovaniemi' })
    const matterId = await openMatterAs(adviser, revontuli.businessId, { need: 'Hyväksyttävä asia' })
    await adviser.goto(`/matters/${matterId}`)
    await adviser.getByText(/^asiakas ei ole hyväksynyt/).waitFor()
    const owner = await openPage({ as: 'owner.revontuli', width: 390 })
    await owner.goto('/')
    await owner
      .getByRole('listitem')
      .filter({ hasText: 'Hyväksyttävä asia' })
      .getByRole('link', { name: /^Katso ja päätä: Saako Rovaniemen kaupunki/ })
      .click()
    await owner.getByRole('button', { name: 'Hyväksy hoitajaksi: Rovaniemen kaupunki' }).click()
    await adviser.getByText('asiakas hyväksynyt hoitajaksi').waitFor()
    await owner.getByRole('button', { name: 'Ei enää: Rovaniemen kaupunki' }).click()
    await owner.getByRole('button', { name: 'Hyväksy hoitajaksi: Rovaniemen kaupunki' }).waitFor()
  })
})

describe('a company’s page', () => {
  test('shows its matters in a tab, and opens one in three fields', async () => {
    const page = await openPage({ as: 'adviser.lappi' })
    await page.goto(`/companies/${revontuli.businessId}`)
    await page.getByRole('tab', { name: 'Asiat' }).click()
    await page.getByRole('link', { name: 'Rahoitus vientiin Norjaan' }).waitFor()
    await page.getByRole('button', { name: 'Avaa asia' }).click()
    await page.getByLabel('Mitä asiakas tarvitsee').fill('Sivulta avattu')
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { level: 1, name: 'Sivulta avattu' }).waitFor()
    expect(page.url()).toMatch(/\/matters\/mat_/)
  })

  test('asks in the form of a contact which open matter it is about', async () => {
    const page = await openPage({ as: 'adviser.lappi' })
    await page.goto(`/companies/${revontuli.businessId}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('button', { name: 'Kirjaa tapahtuma' }).first().click()
    const pick = page.getByLabel('Asia, jota tämä koskee')
    await pick.selectOption({ label: 'Rahoitus vientiin Norjaan' })
    const reached = page.getByRole('checkbox', { name: /^Tavoitin asiakkaan/ })
    expect(await reached.isChecked()).toBe(true)
    await page.getByRole('radio', { name: 'Sähköposti' }).check()
    expect(await reached.isChecked()).toBe(false)
  })
})
