import { vi } from 'vitest'
import { XmlElement, XmlText } from 'yjs'
import { revontuli } from '#seed/demo/revontuli.ts'
import type { PlanPart } from '#shared/access/PlanPart.ts'
import { connectText } from '#tests/plans/connectText.ts'
import { askProduct } from '../support/askProduct.ts'
import { productUrl } from '../support/productUrl.ts'
import { sessionOf } from '../support/sessionOf.ts'

const OWNER = 'owner.revontuli'

/** A plan of the demo company's own for one test, with these words in a section of a part; past the screen. */
export const laidPlan = async (
  name: string,
  part: PlanPart,
  words: readonly string[],
): Promise<{ planId: string; sectionId: string; customerId: string }> => {
  const { customerId } = await askProduct(OWNER, `/api/companies/${revontuli.businessId}`)
  const { planId, sections } = await askProduct(OWNER, `/api/customers/${customerId}/plans`, {
    template: 'growth',
    name,
  })
  const { sectionId } = sections.find((one: { part: PlanPart }) => one.part === part)
  const page = connectText({ url: productUrl(), cookie: await sessionOf(OWNER) }, sectionId)
  const until = (isSo: () => boolean) =>
    vi.waitFor(() => {
      if (!isSo()) throw new Error('The text of the plan was not taken')
    }, 5_000)
  await until(() => page.provider.isSynced)
  const paragraphs = words.map((said) => {
    const paragraph = new XmlElement('paragraph')
    paragraph.insert(0, [new XmlText(said)])
    return paragraph
  })
  page.doc.getXmlFragment('text').insert(0, paragraphs)
  await until(page.isKept)
  page.close()
  return { planId, sectionId, customerId }
}
