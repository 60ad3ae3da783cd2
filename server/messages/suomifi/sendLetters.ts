import { MOST_ATTEMPTS, nextTry } from '#server/email/nextTry.ts'
import { translate } from '#server/http/translate.ts'
import type { Job } from '#server/jobs/Job.ts'
import { messagesMailTexts } from '#shared/messages/messagesMailTexts.ts'
import { productAddress } from './productAddress.ts'
import type { SuomifiMessages } from './SuomifiMessages.ts'
import { suomifiInUse } from './suomifiInUse.ts'
import { type SuomifiLetter, SuomifiLetterModel } from './suomifiLetterModel.ts'

const EVERY = 10_000
/** Letters of one run; the rest wait for the next one, so that other jobs get their turn. */
const BATCH = 50

const sendLetter = async (suomifi: SuomifiMessages, letter: SuomifiLetter, now: Date): Promise<void> => {
  const { _id, businessId, language } = letter
  const attempts = letter.attempts + 1
  const { letterTitle, letterBody } = messagesMailTexts
  const went = await suomifi
    .send({
      externalId: _id,
      recipientId: businessId,
      title: translate(letterTitle, language),
      body: translate(letterBody, language, { address: productAddress.current() }),
    })
    .catch(() => 'failed' as const)
  const change = {
    sent: { sentAt: now },
    noMailbox: { gaveUpAt: now, noMailbox: true },
    failed: attempts >= MOST_ATTEMPTS ? { gaveUpAt: now } : { nextTryAt: nextTry(attempts, now) },
  }[went]
  await SuomifiLetterModel.updateOne({ _id }, { $set: { attempts, ...change } })
}

/** Send what waits for Suomi.fi messages; several processes share it by the job's lease. One sent twice is there once: its id is the same. */
export const sendLetters: Job = {
  name: 'sendLetters',
  every: EVERY,
  async run(now) {
    const suomifi = suomifiInUse.current()
    if (!suomifi) return
    const letters = await SuomifiLetterModel.find({ sentAt: null, gaveUpAt: null, nextTryAt: { $lte: now } })
      .sort({ nextTryAt: 1 })
      .limit(BATCH)
      .lean<SuomifiLetter[]>()
    for (const letter of letters) await sendLetter(suomifi, letter, now)
  },
}
