import { io } from 'socket.io-client'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { MailModel } from '#server/email/mailModel.ts'
import { NoticeModel } from '#server/notices/noticeModel.ts'
import { sendDigests } from '#server/notices/sendDigests.ts'
import { signIn } from '#tests/support/signIn.ts'
import { askAs } from './askAs.ts'
import { must } from './must.ts'
import type { Probe } from './probes.ts'
import type { World } from './World.ts'
import { wrongInMails } from './wrongInMails.ts'

const read = async (world: World, as: string, contract: string, path: string) => {
  const { status, text } = await askAs(world, as, { contract, method: 'GET', path, idempotent: false })
  return { status, body: JSON.parse(text.slice(text.indexOf('\n') + 1)) }
}

/** How long sockets are listened to after work has changed (milliseconds); those who may hear do so well before. */
const SILENCE = 600

/**
 * These people are connected while Lapland's work changes that is none of theirs, or that their role may not see: not a word, but to
 * who reads of it in what the customer has opened to them, that there is news.
 */
export const keepsWorkSilent =
  (names: string[]): Probe =>
  async (world) => {
    const heard: { name: string; word: string }[] = []
    const pages = await Promise.all(
      names.map(async (name) => {
        const extraHeaders = { cookie: await signIn(world.app, name) }
        const socket = io(world.app.url, {
          extraHeaders,
          forceNew: true,
          reconnection: false,
          transports: ['websocket'],
        })
        socket.onAny((word) => heard.push({ name, word }))
        await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject))
        return socket
      }),
    )
    const text = `Soita ${Date.now()}`
    await must(world, 'adviser.lappi', `/api/matters/${world.matters.matterOfLappi}/tasks`, {
      body: { text, dueOn: null, organisationId: organisations.lappi._id, ownerId: null },
    })
    await new Promise((resolve) => setTimeout(resolve, SILENCE))
    for (const page of pages) page.disconnect()
    const wrong: string[] = []
    for (const { name, word } of heard) {
      const path = `/api/customers/${world.customers.revontuli}/events`
      const answer = await askAs(world, name, { contract: 'listEvents', method: 'GET', path, idempotent: false })
      if (word !== 'news-changed' || !answer.text.includes(text)) wrong.push(`${name} heard ${word}`)
    }
    return wrong
  }

/** Who reads the matter but none of its messages is told of none that waits. */
export const countsNoMessages =
  (names: string[]): Probe =>
  async (world) => {
    const wrong: string[] = []
    for (const as of names)
      for (const key of ['matterOfRovaniemi', 'matterOfLappi']) {
        const { status, body } = await read(world, as, 'listMessages', `/api/matters/${world.matters[key]}/messages`)
        if (status === 200 && body.items.length === 0 && body.unread !== 0)
          wrong.push(`${as} is told of ${body.unread} messages in ${key}`)
      }
    return wrong
  }

/** A notice of something that its reader may not see (any more): neither shown nor counted. */
export const hidesNotices =
  (as: string, organisation: keyof typeof organisations): Probe =>
  async (world) => {
    const thing = { of: 'matter', id: world.matters.hiddenMatter }
    const _id = 'ntc_Hidden00000000000000'
    await NoticeModel.collection.insertOne({
      ...{ _id, cause: 'evt_x', kind: 'matter.opened', to: demoUserId(as), thing, matterId: thing.id },
      ...{ organisationId: organisations[organisation]._id, actsFor: null, customerId: world.customers.hiddenFounder },
      ...{ by: null, inPlaceOf: null, at: new Date(), readAt: null, changedAt: new Date() },
    } as never)
    const [list, count] = [
      await read(world, as, 'listNotices', '/api/notices?limit=100'),
      await read(world, as, 'countNotices', '/api/notices/unread'),
    ]
    await NoticeModel.collection.deleteOne({ _id } as never)
    const { body: without } = await read(world, as, 'countNotices', '/api/notices/unread')
    return [
      ...(JSON.stringify(list.body).includes(thing.id ?? '') ? [`${as} is shown a notice of a hidden matter`] : []),
      ...(count.body.unread === without.unread ? [] : [`${as} is told of a notice of a hidden matter by their number`]),
    ]
  }

/** Everybody's notices go out anew: never with contents. */
export const digestsNothing: Probe = async () => {
  const now = new Date()
  await NoticeModel.updateMany({ readAt: null } as object, { $set: { mailAt: now } })
  await sendDigests.run(now)
  return wrongInMails(await MailModel.find({ createdAt: { $gte: now } }).lean())
}
