import { expect, test } from 'vitest'
import { openPage } from '../support/openPage.ts'

test('a register fact that is wrong: said in place, and led to where it is corrected', async () => {
  const page = await openPage({ as: 'owner.revontuli', width: 390 })
  await page.goto('/my-data')
  await page.getByText(/^Lähde: Patentti- ja rekisterihallitus/).waitFor()
  await page.getByRole('button', { name: 'Tässä on virhe: Verkkosivut' }).click()
  await page.getByRole('button', { name: 'Pyydä korjausta' }).click()
  await page.getByText('Kirjoita, mikä on väärin.').waitFor()
  await page.getByLabel('Mikä on väärin').fill('Osoite on www.revontuli.example')
  await page.getByRole('button', { name: 'Pyydä korjausta' }).click()
  await page.getByRole('link', { name: /Korjaa osoitteessa ytj.fi/ }).waitFor()
})

test('contact details and languages are the customer’s own to change', async () => {
  const page = await openPage({ as: 'owner.revontuli', width: 390 })
  await page.goto('/my-data')
  await page.getByRole('button', { name: 'Muuta yhteystietoja' }).click()
  await page.getByLabel('Sähköposti').fill('oona@revontuli.example')
  await page.getByLabel('Puhelin', { exact: true }).fill('+358 40 123 4567')
  await page.getByRole('group', { name: 'Kielet' }).getByText('ruotsi').click()
  await page.getByRole('button', { name: 'Tallenna' }).click()
  await page.getByText('oona@revontuli.example').waitFor()
  await page.getByText('suomi (mieluiten), ruotsi').waitFor()
})

test('an accountant is told why access is not theirs, and finds no ledger among the places', async () => {
  const page = await openPage({ as: 'accountant.revontuli' })
  await page.goto('/')
  await page.getByRole('heading', { name: 'Kuka tekee mitä' }).waitFor()
  expect(await page.getByRole('link', { name: 'Käyttöloki' }).count()).toBe(0)
  await page.goto('/access')
  await page.getByText('käyttöoikeuksista päättävät yrityksen omistaja ja edustajat').waitFor()
})
