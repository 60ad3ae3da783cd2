import { readFile } from 'node:fs/promises'
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
  await page.getByLabel('Sähköposti', { exact: true }).fill('oona@revontuli.example')
  await page.getByLabel('Puhelin', { exact: true }).fill('+358 40 123 4567')
  await page.getByRole('group', { name: 'Kielet' }).getByText('ruotsi').click()
  await page.getByRole('button', { name: 'Tallenna' }).click()
  await page.getByText('oona@revontuli.example').waitFor()
  await page.getByText('suomi (mieluiten), ruotsi').waitFor()
})

test('what somebody else changed first is shown, and stays when only another field is saved', async () => {
  const [one, other] = [
    await openPage({ as: 'owner.revontuli' }),
    await openPage({ as: 'owner.revontuli', width: 390 }),
  ]
  for (const page of [one, other]) {
    await page.goto('/my-data')
    await page.getByRole('button', { name: 'Muuta yhteystietoja' }).click()
  }
  // The page hears of the change by itself: what is being written stays as it was begun.
  await other.getByLabel('Puhelin', { exact: true }).fill('+358 40 765 4321')
  await one.getByLabel('Sähköposti', { exact: true }).fill('uusi@revontuli.example')
  await one.getByRole('button', { name: 'Tallenna' }).click()
  await one.getByText('uusi@revontuli.example').waitFor()
  await other.getByRole('button', { name: 'Tallenna' }).click()
  const again = other.getByText(/^Joku muu ehti muuttaa yhteystietoja/)
  const saved = other.getByRole('button', { name: 'Muuta yhteystietoja' })
  await again.or(saved).waitFor()
  if (await again.isVisible()) await other.getByRole('button', { name: 'Tallenna' }).click()
  await saved.waitFor()
  await other.getByText('uusi@revontuli.example').waitFor()
  await other.getByText('+358 40 765 4321').waitFor()
})

test('everything about oneself is taken out as a page in one’s language, and as a file for machines', async () => {
  const page = await openPage({ as: 'owner.revontuli', width: 390, language: 'sv' })
  await page.goto('/my-data')
  const taken = async (link: string) => {
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: link }).click()
    return readFile(await (await coming).path(), 'utf8')
  }
  expect(await taken('Ladda ner läsbart')).toMatch(/<html lang="sv">.*Alla uppgifter: Revontuli Design Oy/s)
  expect(JSON.parse(await taken('Ladda ner för dator (JSON)'))).toMatchObject({
    customer: { name: 'Revontuli Design Oy' },
  })
})

test('an accountant is told why access is not theirs, and finds no ledger among the places', async () => {
  const page = await openPage({ as: 'accountant.revontuli' })
  await page.goto('/')
  await page.getByRole('heading', { name: 'Kuka tekee mitä' }).waitFor()
  expect(await page.getByRole('link', { name: 'Käyttöloki' }).count()).toBe(0)
  await page.goto('/access')
  await page.getByText('käyttöoikeuksista päättävät yrityksen omistaja ja edustajat').waitFor()
})
