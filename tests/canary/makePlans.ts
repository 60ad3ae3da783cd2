import { vi } from 'vitest'
import { XmlElement, XmlText } from 'yjs'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import type { PlanPart } from '#shared/access/PlanPart.ts'
import { connectText } from '#tests/plans/connectText.ts'
import { signIn } from '#tests/support/signIn.ts'
import { audiences } from './audiences.ts'
import { canaries } from './canaries.ts'
import type { Facts } from './Facts.ts'
import { sendFile } from './makeDocuments.ts'
import { makeReview } from './makeReview.ts'
import { must } from './must.ts'
import { picture } from './picture.ts'
import type { World } from './World.ts'

const OWNER = 'owner.revontuli'
/** Of the organisation to which `plan.idea` is granted. */
const GUEST = 'adviser.employment'

/** The part of which the customer lets one section go with a hand-off, and to whom. */
const HANDED: PlanPart = 'market'
const HANDED_TO = 'businessFinland'

const facts = (kind: string, parts: readonly PlanPart[]): Facts => ({
  ...{ kind, customer: 'revontuli', class: 'plan', owner: null },
  audience: audiences.planOf('revontuli', parts),
})
/** Of what is told in that hand-off's packet. */
const handedFacts = (kind: string, parts: readonly PlanPart[]): Facts => ({
  ...facts(kind, parts),
  ...(parts.includes(HANDED) ? { handedTo: [HANDED_TO] } : {}),
})

/** A section goes to somebody else with a hand-off, by the customer's yes. */
const handOver = async (world: World, sectionId: string): Promise<void> => {
  const to = { organisationId: organisations[HANDED_TO]._id, userId: demoUserId('adviser.businessfinland') }
  const { handOffId } = await must(world, 'adviser.second', `/api/matters/${world.matters.matterOfSecond}/hand-offs`, {
    body: {
      ...{ kind: 'referral', to: [to], message: 'Suunnitelmasta', askCustomer: true },
      packet: [{ kind: 'planSection', recordId: sectionId, fields: [] }],
    },
  })
  await must(world, OWNER, `/api/customers/${world.customers.revontuli}/hand-offs/${handOffId}/answer`, {
    body: { yes: true },
  })
  world.named.handOffId?.push({ customer: 'revontuli', id: handOffId })
}

const until = (isSo: () => boolean) =>
  vi.waitFor(() => {
    if (!isSo()) throw new Error('The text of a plan was not taken')
  }, 5_000)

/** Write a paragraph into a section as a browser does; answers when the server has it. */
const write = async (world: World, sectionId: string, words: string): Promise<void> => {
  const page = connectText({ url: world.app.url, cookie: await signIn(world.app, OWNER) }, sectionId)
  await until(() => page.provider.isSynced)
  const paragraph = new XmlElement('paragraph')
  paragraph.insert(0, [new XmlText(words)])
  page.doc.getXmlFragment('text').insert(0, [paragraph])
  await until(page.isKept)
  page.close()
}

/** A guest to whom the part is granted looks at a section. */
const look = async (world: World, sectionId: string): Promise<void> => {
  const page = connectText({ url: world.app.url, cookie: await signIn(world.app, GUEST) }, sectionId)
  await until(() => page.provider.isSynced)
  page.close()
}

/** A named state of the plan, for the customer's own people alone. */
const makeVersions = async (world: World, planId: string): Promise<void> => {
  await look(world, world.named.sectionId?.[0]?.id ?? '')
  const name = canaries.word(facts('plan’s version', []), 'name')
  const { items } = await must(world, OWNER, `/api/plans/${planId}/versions`, { body: { name } })
  world.named.versionId = items.map(({ versionId }: { versionId: string }) => ({
    ...{ customer: 'revontuli', id: versionId },
  }))
}

/** A plan of the customer's with words in its sections and comments on them; of its parts one is granted to one guest, one to another, who hands it on with the customer's yes. */
export const makePlans = async (world: World): Promise<void> => {
  const parts: PlanPart[] = ['idea', 'market', 'risks', 'calculations']
  const plan = await must(world, OWNER, `/api/customers/${world.customers.revontuli}/plans`, {
    body: {
      template: 'growth',
      name: canaries.word(handedFacts('plan’s name', ['idea', 'market', 'calculations']), 'name'),
    },
  })
  world.named.planId = [{ customer: 'revontuli', id: plan.planId }]
  world.named.sectionId = []
  world.named.commentId = []
  world.named.imageId = []
  for (const part of parts) {
    const title = `Oma ${canaries.word(handedFacts('plan’s section', [part]), 'title')}`
    const { sections } = await must(world, OWNER, `/api/plans/${plan.planId}/sections`, {
      body: { part, title, after: null },
    })
    const { sectionId } = sections.find((one: { title: string | null }) => one.title === title)
    world.named.sectionId.push({ customer: 'revontuli', id: sectionId })
    await write(world, sectionId, `Teksti ${canaries.word(handedFacts('plan’s text', [part]), 'text')}`)
    const comment = await must(world, OWNER, `/api/plan-sections/${sectionId}/comments`, {
      body: {
        text: `Kommentti ${canaries.word(facts('comment on a plan', [part]), 'text')}`,
        anchor: { from: 'AA==', to: 'AA==', quote: canaries.word(facts('comment on a plan', [part]), 'quote') },
        suggestion: canaries.word(facts('comment on a plan', [part]), 'suggestion'),
      },
    })
    world.named.commentId.push({ customer: 'revontuli', id: comment.commentId })
    const shown = picture(canaries.word(facts('picture in a plan', [part]), 'content'))
    const { imageId } = await sendFile(world, OWNER, `/api/plan-sections/${sectionId}/images`, {
      name: 'kuva.gif',
      text: shown,
    })
    world.named.imageId.push({ customer: 'revontuli', id: imageId })
  }
  await handOver(world, world.named.sectionId[parts.indexOf(HANDED)]?.id ?? '')
  await makeVersions(world, plan.planId)
  await makeReview(world, plan.planId)
}
