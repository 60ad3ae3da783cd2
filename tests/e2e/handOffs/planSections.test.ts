import { expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { laidPlan } from '../plans/laidPlan.ts'
import { removePlanOf } from '../plans/removePlanOf.ts'
import { askProduct } from '../support/askProduct.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'
import { composeHandOff } from './composeHandOff.ts'

const [SENDER, RECEIVER, OWNER] = ['adviser.lappi', 'adviser.private', 'owner.revontuli'] as const

test('a section of the plan goes along by the customer’s yes: previewed as it reads, agreed to on the phone, read by the receiver', async () => {
  const name = `Norja ${Date.now()}`
  const words = ['Myymme Tromssassa kahden jälleenmyyjän kautta.', 'Alku kestää puoli vuotta.']
  const { planId, customerId } = await laidPlan(name, 'market', words)
  const path = `/api/customers/${customerId}`
  const { grantId } = await askProduct(OWNER, `${path}/grants`, {
    to: { kind: 'organisation', organisationId: organisations.lappi._id },
    ...{ sections: ['plan.market'], right: 'comment', purpose: 'Vientineuvonta' },
  })
  const need = `Vientiapu ${Date.now()}`
  const { matterId } = await askProduct(SENDER, `${path}/matters`, {
    ...{ need, description: '', topics: ['financing'], mine: true },
  })

  const sender = await openPage({ as: SENDER })
  await sender.goto(`/matters/${matterId}`)
  await sender.getByRole('link', { name: 'Ohjaa toiselle organisaatiolle' }).click()
  await composeHandOff(sender, { organisation: 'Kasvukonsultit Oy', place: 'Kasper Kasvu', message: 'Sparraatteko?' })
  const packet = sender.getByRole('region', { name: 'Mitä lähtee mukana' })
  const section = packet.getByRole('listitem').filter({ hasText: name })
  await section.getByText('Tarvitsee asiakkaan luvan').waitFor()
  await section.getByRole('checkbox', { name: /^Osio suunnitelmasta/ }).check()
  await section.getByText(words[1] as string).waitFor()
  expect(await axeFindings(sender)).toEqual([])
  await sender.getByRole('button', { name: 'Kysy asiakkaalta ja lähetä' }).click()
  await sender.getByRole('heading', { level: 1, name: need }).waitFor()

  const owner = await openPage({ as: OWNER, width: 390 })
  await owner.goto('/hand-offs')
  await owner.getByRole('link', { name: `Vastaa: ${need}` }).click()
  const asked = owner.getByRole('listitem').filter({ hasText: name })
  await asked.getByRole('button', { name: /^Osio suunnitelmasta/ }).click()
  await asked.getByText(words[1] as string).waitFor()
  await owner.getByText(/sellaisena kuin se kulloinkin on/).waitFor()
  expect(await axeFindings(owner)).toEqual([])
  expect(await widerThanWindow(owner)).toBe(0)
  await owner.getByRole('button', { name: 'Hyväksyn', exact: true }).click()
  await owner.getByText('Kiitos', { exact: false }).first().waitFor()

  for (const width of [1440, 390] as const) {
    const receiver = await openPage({ as: RECEIVER, width })
    await receiver.goto('/hand-offs')
    await receiver.getByRole('link', { name: need }).click()
    await receiver.getByRole('button', { name: /^Osio suunnitelmasta/ }).click()
    await receiver.getByText(words[1] as string).waitFor()
    expect(await axeFindings(receiver)).toEqual([])
    expect(await widerThanWindow(receiver)).toBe(0)
  }
  // The packet and nothing more: the plan itself stays closed to them.
  const page = await openPage({ as: RECEIVER })
  await page.goto(`/plans/${planId}`)
  await page.getByRole('heading', { level: 1, name: 'Suunnitelmaa ei löydy' }).waitFor()

  await askProduct(OWNER, `${path}/grants/${grantId}/withdrawal`, {})
  await removePlanOf(planId)
})
