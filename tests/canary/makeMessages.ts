import { audiences } from './audiences.ts'
import { canaries } from './canaries.ts'
import type { Facts } from './Facts.ts'
import { sendFile } from './makeDocuments.ts'
import { must } from './must.ts'
import type { World } from './World.ts'

const TIME = { startsAt: '2035-01-02T10:00:00Z', endsAt: '2035-01-02T11:00:00Z' }

/** With the customer: the record of the writer's organisation, of what the customer writes of the matter's. */
const withCustomer = (matter: string, owner: string, isBasis: boolean, customer = 'revontuli'): Facts => {
  const facts: Facts = {
    ...{ kind: 'message', customer, class: 'plan', owner },
    ...(isBasis ? { matter } : {}),
  }
  return { ...facts, audience: audiences.messageOf(facts) }
}

const among = (owner: string, customer = 'revontuli'): Facts => ({
  ...{ kind: 'message among colleagues', customer, class: 'own', owner },
  audience: audiences.colleaguesIn(owner),
})

/** A message with a file, in one of a matter's two threads. */
const send = async (world: World, as: string, matter: string, facts: Facts, isInternal = false): Promise<void> => {
  const at = `/api/matters/${world.matters[matter]}`
  const file = { ...facts, kind: `${facts.kind}: what came along` }
  const { attachmentId } = await sendFile(world, as, `${at}/${isInternal ? 'internal-' : ''}attachments`, {
    name: `${canaries.word(file, 'name')}.txt`,
    text: `Liite ${canaries.word(file, 'content')}`,
  })
  const sent = await must(world, as, `${at}/${isInternal ? 'internal-' : ''}messages`, {
    body: { text: `Viesti ${canaries.word(facts, 'text')}`, attachmentIds: [attachmentId] },
  })
  world.named.messageId?.push({ customer: facts.customer, id: sent.messageId })
  world.named.documentId?.push({ customer: facts.customer, id: sent.attachments[0].documentId })
}

/** A file sent ahead, whose message was never written: its sender's alone. */
const leaveFile = (world: World, as: string, matter: string) =>
  sendFile(world, as, `/api/matters/${world.matters[matter]}/attachments`, {
    name: `${canaries.word({ kind: 'file sent ahead', customer: 'revontuli', class: 'plan', owner: null, audience: audiences.nobody }, 'name')}.txt`,
    text: 'Liite',
  })

/** Threads with the customer and among colleagues, of matters that are a basis and that are none; proposals, answers, templates. */
export const makeMessages = async (world: World): Promise<void> => {
  world.named.messageId = []
  const inMatter = withCustomer('matterOfRovaniemi', 'rovaniemi', true)
  const ofLappi = withCustomer('matterOfLappi', 'lappi', false)
  await send(world, 'adviser.rovaniemi', 'matterOfRovaniemi', inMatter)
  await send(world, 'owner.revontuli', 'matterOfRovaniemi', inMatter)
  await send(world, 'adviser.rovaniemi', 'matterOfRovaniemi', among('rovaniemi'), true)
  await send(world, 'adviser.lappi', 'matterOfLappi', ofLappi)
  await send(world, 'owner.revontuli', 'matterOfLappi', ofLappi)
  await send(world, 'adviser.lappi', 'matterOfLappi', among('lappi'), true)
  await send(world, 'adviser.private', 'matterOfPrivate', among('kasvukonsultit'), true)
  await send(world, 'adviser.second', 'matterOfSecond', among('vauhtipyora'), true)
  await send(world, 'adviser.second', 'matterOfThird', withCustomer('matterOfThird', 'vauhtipyora', false, 'third'))
  await send(world, 'rep.first', 'jointMatter', withCustomer('jointMatter', 'vauhtipyora', false, 'kaksoistahti'))
  await send(world, 'founder', 'matterOfFounder', withCustomer('matterOfFounder', 'uusyritys', false, 'founder'))
  await leaveFile(world, 'adviser.rovaniemi', 'matterOfRovaniemi')

  const at = `/api/matters/${world.matters.matterOfRovaniemi}`
  const invite = (): Promise<{ messageId: string }> =>
    must(world, 'adviser.rovaniemi', `${at}/meetings`, {
      body: {
        ...{ text: canaries.word(inMatter, 'text'), attachmentIds: [], time: TIME },
        place: canaries.word({ ...inMatter, kind: 'place of a meeting' }, 'place'),
      },
    })
  const meeting = await invite()
  const calledOff = await invite()
  const text = canaries.word(inMatter, 'text')
  await must(world, 'adviser.rovaniemi', `/api/messages/${calledOff.messageId}/cancellation`, { body: { text } })
  const proposal = await must(world, 'adviser.rovaniemi', `${at}/proposals`, {
    body: { text: canaries.word(inMatter, 'text'), attachmentIds: [], time: TIME, serviceId: null },
  })
  await must(world, 'owner.revontuli', `/api/messages/${meeting.messageId}/answer`, {
    body: { accept: true, text: canaries.word(inMatter, 'text') },
  })
  for (const { messageId: id } of [meeting, calledOff, proposal])
    world.named.messageId.push({ customer: 'revontuli', id })
}
