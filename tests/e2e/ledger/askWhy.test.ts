import { expect, test } from 'vitest'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'

const QUESTION = 'Miksi katsoitte tietojani? En ole asioinut kanssanne.'
const ANSWER = 'Valmistelimme tapaamista, josta sovit neuvojamme kanssa.'

test('the owner asks on a phone why an organisation looked, and reads the answer in the same place', async () => {
  const adviser = await openPage({ as: 'phone.keha' })
  await adviser.goto('/companies/9012346-8')
  await adviser.getByRole('heading', { level: 3 }).first().waitFor()

  const owner = await openPage({ as: 'owner.revontuli', width: 390 })
  await owner.goto('/ledger')
  const ask = owner.getByRole('button', { name: /^Kysy miksi: Pirkko Puhelin/ }).first()
  await ask.waitFor()
  expect(await axeFindings(owner)).toEqual([])
  expect(await widerThanWindow(owner)).toBe(0)
  await ask.click()
  await owner.getByLabel('Mitä haluat tietää?').fill(QUESTION)
  expect(await axeFindings(owner)).toEqual([])
  await owner.getByRole('button', { name: 'Lähetä kysymys' }).click()
  await owner.getByText('Vastaus tulee viimeistään').waitFor()

  const lead = await openPage({ as: 'lead.keha' })
  await lead.goto('/inquiries')
  await lead.getByText(QUESTION).waitFor()
  await lead
    .getByRole('button', { name: /^Vastaa/ })
    .first()
    .click()
  expect(await axeFindings(lead)).toEqual([])
  await lead.getByLabel('Vastaus asiakkaalle').fill(ANSWER)
  await lead.getByRole('button', { name: 'Lähetä vastaus' }).click()
  await lead.getByText('Yksikään kysymys ei odota vastausta').waitFor()

  await owner.reload()
  await owner.getByText(ANSWER).waitFor()
  expect(await axeFindings(owner)).toEqual([])
})
