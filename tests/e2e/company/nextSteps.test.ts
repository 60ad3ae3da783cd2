import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { NextStep } from '#shared/nextSteps/NextStep.ts'
import { productUrl } from '../support/productUrl.ts'
import { sessionOf } from '../support/sessionOf.ts'
import { logByApi } from './logByApi.ts'
import { openCompany } from './openCompany.ts'
import { pickCompany } from './pickCompany.ts'

const changeByApi = async (as: string, customerId: string, nextStepId: string, version: number, part: object) => {
  const answer = await fetch(`${productUrl()}/api/customers/${customerId}/next-steps/${nextStepId}`, {
    method: 'PATCH',
    headers: {
      cookie: await sessionOf(as),
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      'if-match': `"${version}"`,
    },
    body: JSON.stringify(part),
  })
  if (!answer.ok) throw new Error(`Changing failed with ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as NextStep
}

const withStep = async (letter: string, text: string) => {
  const company = await pickCompany(letter)
  const { nextStepId } = await logByApi('adviser.lappi', company.customerId, {
    subject: 'Sovittu jatkosta',
    nextStep: { text, dueOn: null },
  })
  return { company, nextStepId: String(nextStepId) }
}

test('when somebody else changed a next step first, both sides’ words stand side by side and none is lost', async () => {
  const { company, nextStepId } = await withStep('P', 'Soita pankkiin')
  const page = await openCompany(company, { as: 'adviser.lappi' })
  const card = page.getByRole('region', { name: 'Seuraavat askeleet' })
  await card.getByRole('button', { name: 'Muuta: Soita pankkiin' }).click()
  await page.getByLabel('Mitä tehdään').fill('Soita pankkiin ja Finnveraan')
  await page.getByRole('textbox', { name: 'Määräpäivä' }).fill('24.12.2026')

  // The other one is quicker, and this page hears of it while the words are being written.
  await changeByApi('adviser.lappi', company.customerId, nextStepId, 1, { text: 'Kirjoita pankille' })
  await page.waitForTimeout(1000)
  expect(await page.getByLabel('Mitä tehdään').inputValue()).toBe('Soita pankkiin ja Finnveraan')
  await page.getByLabel('Mitä tehdään').press('Enter')

  const conflict = card.getByRole('alert')
  await conflict.getByText('Joku muu ehti muuttaa askelta').waitFor()
  await conflict.getByText('Kirjoita pankille').waitFor()
  await conflict.getByText('Soita pankkiin ja Finnveraan').waitFor()
  await conflict.getByText('Määräpäivä to 24.12.').waitFor()
  await conflict.getByRole('button', { name: 'Tallenna minun' }).click()
  await card.getByRole('button', { name: 'Valmis: Soita pankkiin ja Finnveraan' }).waitFor()
})

test('words being written stay even when somebody else finishes the step meanwhile', async () => {
  const { company, nextStepId } = await withStep('R', 'Lähetä tarjous')
  const page = await openCompany(company, { as: 'adviser.lappi' })
  const card = page.getByRole('region', { name: 'Seuraavat askeleet' })
  await card.getByRole('button', { name: 'Muuta: Lähetä tarjous' }).click()
  await page.getByLabel('Mitä tehdään').fill('Lähetä uusi tarjous')
  await changeByApi('adviser.lappi', company.customerId, nextStepId, 1, { state: 'done' })
  await page.waitForTimeout(1000)
  await page.getByLabel('Mitä tehdään').press('Enter')
  const conflict = card.getByRole('alert')
  await conflict.getByText('Valmis', { exact: true }).waitFor()
  await conflict.getByText('Lähetä uusi tarjous').waitFor()
  await conflict.getByRole('button', { name: 'Pidä tallessa oleva' }).click()
  await expect.poll(() => card.getByText('Lähetä').count()).toBe(0)
})

test('a finished step leaves the list, is told on the timeline, and can be taken back', async () => {
  const { company } = await withStep('S', 'Varaa aika')
  const page = await openCompany(company, { as: 'adviser.lappi' })
  const card = page.getByRole('region', { name: 'Seuraavat askeleet' })
  await card.getByRole('button', { name: 'Valmis: Varaa aika' }).click()
  await page.getByRole('article').getByRole('heading', { name: 'Valmis: Varaa aika' }).waitFor()
  expect(await card.getByText('Varaa aika').count()).toBe(0)
  await page.getByRole('button', { name: 'Kumoa' }).click()
  await card.getByRole('button', { name: 'Valmis: Varaa aika' }).waitFor()
})
