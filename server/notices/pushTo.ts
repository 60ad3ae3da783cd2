import webPush from 'web-push'
import { translate } from '#server/http/translate.ts'
import { noticesMailTexts } from '#shared/notices/noticesMailTexts.ts'
import { isPushService } from './isPushService.ts'
import type { NoticeRecord } from './NoticeRecord.ts'
import type { PushSettings } from './PushSettings.ts'
import { type PushBrowser, PushBrowserModel } from './pushBrowserModel.ts'
import { pushOffice } from './pushOffice.ts'
import { settingsOf } from './settingsOf.ts'

/** Seconds that a push service keeps a message for a browser that is off. */
const KEPT = 24 * 60 * 60
/** Milliseconds that a push service is waited for. */
const PATIENCE = 10_000
/** A browser that has not been reached so many times in a row is gone. */
const MOST_FAILURES = 20
/** The browser is there no longer (RFC 8030 7.3). */
const GONE = [404, 410]
/** One message takes the place of the one before it, at the service and on the screen. */
const TOPIC = 'notices'

const send = async (browser: PushBrowser, payload: string, settings: PushSettings): Promise<boolean> => {
  const { keys, subject, testHost, agent } = settings
  const { _id, endpoint } = browser
  // What was subscribed under an earlier list is asked by today's.
  if (!isPushService(endpoint, testHost)) {
    await PushBrowserModel.deleteOne({ _id })
    return false
  }
  try {
    await webPush.sendNotification({ endpoint, keys: browser.keys }, payload, {
      vapidDetails: { subject, ...keys },
      ...{ TTL: KEPT, topic: TOPIC, timeout: PATIENCE, urgency: 'normal' },
      ...(agent ? { agent } : {}),
    })
    await PushBrowserModel.updateOne({ _id }, { $set: { usedAt: new Date(), failures: 0 } })
    return true
  } catch (error) {
    const { statusCode = 0 } = error as { statusCode?: number }
    const isGone = GONE.includes(statusCode) || browser.failures + 1 >= MOST_FAILURES
    if (isGone) await PushBrowserModel.deleteOne({ _id })
    else await PushBrowserModel.updateOne({ _id }, { $inc: { failures: 1 } })
    return false
  }
}

/**
 * Send to all browsers of a person that so many notices wait, in their language; nothing of what they say. Answers whether
 * there is no more to do: one of them has taken it, or none is left.
 */
export const pushTo = async (userId: string, notices: readonly NoticeRecord[]): Promise<boolean> => {
  const settings = pushOffice.settings()
  if (!settings) return false
  const browsers = await PushBrowserModel.find({ userId }).lean<PushBrowser[]>()
  const language = (await settingsOf([userId]))(userId).language ?? 'fi'
  const count = notices.length
  const title = translate(
    noticesMailTexts[count === 1 ? 'notices.mail.subject_one' : 'notices.mail.subject_other'],
    language,
    { count },
  )
  const body = translate(noticesMailTexts['notices.push.text'], language)
  const payload = JSON.stringify({ title, body, language, link: '/notices' })
  const taken = await Promise.all(browsers.map((browser) => send(browser, payload, settings)))
  return taken.includes(true) || (await PushBrowserModel.countDocuments({ userId })) === 0
}
