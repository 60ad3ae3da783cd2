import { expect, test } from 'vitest'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'

const GUEST = 'Vieno Vieras'

test('somebody invited by e-mail signs in by the link, sees what was opened, and loses it at once when it is ended', async () => {
  const owner = await openPage({ as: 'owner.revontuli', width: 390 })
  await owner.goto('/access/give')
  await owner.getByRole('radio', { name: /^Muulle henkilölle/ }).check()
  await owner.getByLabel('Henkilön nimi').fill(GUEST)
  await owner.getByRole('textbox', { name: 'Sähköposti' }).fill('vieno@example.fi')
  await owner.getByRole('button', { name: 'Jatka' }).click()
  await owner.getByRole('checkbox', { name: 'Tapahtumat' }).check()
  await owner.getByRole('button', { name: 'Jatka' }).click()
  await owner.getByLabel('Mihin tietoja tarvitaan').fill('Mentorointi')
  await owner.getByRole('button', { name: 'Jatka' }).click()
  await owner.locator('[data-preview] [data-event]').first().waitFor()
  await owner.getByRole('button', { name: 'Anna käyttöoikeus' }).click()
  await owner.getByText(`Kutsu on lähetetty: ${GUEST}`).first().waitFor()

  const guest = await openPage({ width: 390 })
  await guest.goto('/mailbox')
  const [link = ''] = /\/auth\/sign-in\?invitation=[\w-]+/.exec(await guest.content()) ?? []
  await guest.goto(link)
  await guest.getByLabel('Nimi', { exact: true }).fill(GUEST)
  await guest.getByLabel(/^Tunnus/).fill(`vieras.${Date.now()}`)
  await guest.getByRole('button', { name: 'Kirjaudu' }).last().click()
  await guest.getByRole('heading', { level: 1, name: 'Sinulle avatut tiedot' }).waitFor()
  await guest.getByText('Mentorointi').waitFor()
  expect(await axeFindings(guest)).toEqual([])
  await guest.getByRole('link', { name: 'Revontuli Design Oy' }).click()
  await guest.getByRole('article').first().waitFor()
  expect(await guest.getByRole('button', { name: 'Pyydä käyttöoikeutta' }).count()).toBe(0)

  await owner.goto('/access')
  await owner
    .getByRole('button', { name: new RegExp(`^Lopeta: ${GUEST}`) })
    .first()
    .click()
  await guest.getByRole('heading', { level: 1, name: /päätty/ }).waitFor({ timeout: 2_000 })
  expect(await guest.getByRole('article').count()).toBe(0)
  await guest.goto('/')
  await guest.getByText('Sinulle ei ole juuri nyt avattu mitään').waitFor()
})
