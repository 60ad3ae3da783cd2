import { randomUUID } from 'node:crypto'
import { askProduct } from '../support/askProduct.ts'
import { productUrl } from '../support/productUrl.ts'
import { sessionOf } from '../support/sessionOf.ts'

const OWNER = 'owner.revontuli'

/** A plan that its tests are done with goes: a customer may have only so many, and its worker's tests share one. */
export const removePlanOf = async (planId: string): Promise<void> => {
  const { version } = await askProduct(OWNER, `/api/plans/${planId}`)
  const answer = await fetch(`${productUrl()}/api/plans/${planId}/removal`, {
    method: 'POST',
    headers: { cookie: await sessionOf(OWNER), 'idempotency-key': randomUUID(), 'if-match': `"${version}"` },
  })
  if (!answer.ok) throw new Error(`The plan was not removed: ${answer.status} ${await answer.text()}`)
}
