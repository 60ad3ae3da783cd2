import { expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { askProduct } from '../support/askProduct.ts'
import { axeFindings } from '../support/axeFindings.ts'
import { openPage } from '../support/openPage.ts'
import { widerThanWindow } from '../support/widerThanWindow.ts'

const OWNER = 'owner.revontuli'
const ADVISER = 'adviser.employment'

test.each([1440, 390] as const)(
  'an adviser sees the path once it is granted, to read, and no more once it is withdrawn (%i)',
  async (width) => {
    const { customerId } = await askProduct(OWNER, `/api/companies/${revontuli.businessId}`)
    const route = `/companies/${revontuli.businessId}`
    const closed = await openPage({ as: ADVISER, width })
    await closed.goto(route)
    await closed.getByRole('heading', { level: 1 }).waitFor()
    await closed.waitForLoadState('networkidle')
    const card = closed.getByRole('region', { name: 'Yrittäjän polku' })
    expect(await card.count()).toBe(0)

    const { grantId } = await askProduct(OWNER, `/api/customers/${customerId}/grants`, {
      to: { kind: 'organisation', organisationId: organisations.tyollisyysalue._id },
      ...{ sections: ['path'], right: 'see', purpose: 'Neuvonta' },
    })
    expect(await askProduct(ADVISER, `/api/customers/${customerId}/path`)).toMatchObject({ mayChange: false })
    await closed.reload()
    await card.getByText(/tehty/).first().waitFor()
    await card.getByRole('button', { name: 'Näytä koko polku' }).click()
    await card.getByRole('button', { name: /^Kasvu/ }).click()
    await card.getByText('Kuka auttaa').waitFor()
    expect(await card.getByRole('button', { name: 'Tallenna' }).count()).toBe(0)
    expect(await card.getByRole('radio').count()).toBe(0)
    expect(await axeFindings(closed)).toEqual([])
    expect(await widerThanWindow(closed)).toBe(0)

    await askProduct(OWNER, `/api/customers/${customerId}/grants/${grantId}/withdrawal`, {})
    await expect.poll(() => card.count()).toBe(0)
  },
)
