import { findCustomer } from '#server/customers/findCustomer.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { queueMail } from '#server/email/queueMail.ts'
import type { Job } from '#server/jobs/Job.ts'
import { emailsOfUsers } from '#server/organisations/emailsOfUsers.ts'
import { Language } from '#shared/languages/Language.ts'
import { digestOf } from './digestOf.ts'
import { dueReaders } from './dueReaders.ts'
import type { NoticeRecord } from './NoticeRecord.ts'
import { NoticeModel } from './noticeModel.ts'
import { ownAddressesOf } from './ownAddressesOf.ts'
import { settingsOf } from './settingsOf.ts'
import { stillSeen } from './stillSeen.ts'

const EVERY = 5_000

type Reader = { addresses: string[]; languages: readonly [Language, ...Language[]]; is: 'person' | 'customer' }

const readerOf = async (to: string): Promise<Reader> => {
  const customer = to.startsWith('cus_') ? await findCustomer(to) : null
  if (customer) {
    const { addresses, language } = await ownAddressesOf(customer)
    return { addresses, languages: [language], is: 'customer' }
  }
  const { language } = (await settingsOf([to]))(to)
  // An account that has chosen no language is written to in all of them.
  const [first, ...others] = Language.options
  return {
    addresses: await emailsOfUsers([to]),
    languages: language ? [language] : [first as Language, ...others],
    is: 'person',
  }
}

/** Everything unread that waits for one reader goes in one message, with the mark that it has gone: both, or neither. */
const sendTo = async (to: string): Promise<void> => {
  const waiting = { to, readAt: null, mailAt: { $exists: true } }
  const notices = await NoticeModel.find(waiting as object).lean<NoticeRecord[]>()
  const [seen, { addresses, languages, is }] = await Promise.all([stillSeen(notices), readerOf(to)])
  await inTransaction(async () => {
    const ids = notices.map(({ _id }) => _id)
    const standing = await NoticeModel.find({ ...waiting, _id: { $in: ids } } as object, { _id: 1 }).lean()
    await NoticeModel.updateMany({ _id: { $in: ids } } as object, { $unset: { mailAt: 1 } })
    // Read, or sent by another process, meanwhile.
    const told = seen.filter(({ _id }) => standing.some((one) => one._id === _id))
    if (told.length === 0) return
    for (const address of addresses)
      await queueMail({ to: address, language: languages[0], ...digestOf(told, languages, is) })
  })
}

/** Write to those whose notices are due, all that waits for one reader at once. */
export const sendDigests: Job = {
  name: 'notices.mail',
  every: EVERY,
  run: async (now) => {
    for (const to of await dueReaders('mailAt', now)) await sendTo(to)
  },
}
