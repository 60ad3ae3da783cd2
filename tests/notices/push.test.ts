import { beforeEach, describe, expect, test } from 'vitest'
import webPush from 'web-push'
import { NoticeSettingsModel } from '#server/notices/noticeSettingsModel.ts'
import { PushBrowserModel } from '#server/notices/pushBrowserModel.ts'
import { pushOffice } from '#server/notices/pushOffice.ts'
import { sendPushes } from '#server/notices/sendPushes.ts'
import { ask } from '#tests/support/ask.ts'
import { openPush } from './openPush.ts'
import { outsideWorld } from './outsideWorld.ts'
import { pushService } from './pushService.ts'

const { app, notices, open } = await outsideWorld()
const service = await pushService()
const vapid = { keys: webPush.generateVAPIDKeys(), subject: 'mailto:y-crm@localhost' }
const SOON = 10_000

beforeEach(() => {
  service.received.length = 0
  service.answer(201)
  pushOffice.open({ ...vapid, testHost: service.host, agent: service.agent })
})

describe('by push', () => {
  const browser = openPush()
  const subscription = (given: object = {}) => ({
    endpoint: `https://${service.host}/push/abc`,
    keys: browser.keys,
    language: 'en',
    ...given,
  })
  const subscribe = (given?: object, as = 'lead.lappi') =>
    ask(app, '/api/notices/push', { as, method: 'PUT', body: subscription(given) })
  const later = () => sendPushes.run(new Date(Date.now() + SOON))
  const byDay = () => NoticeSettingsModel.updateMany({}, { $set: { quiet: null } })

  test('a browser is told that something waits, sealed for it alone, and nothing of what', async () => {
    expect((await subscribe()).body).toEqual({ browsers: 1 })
    await byDay()
    await open()
    await open()
    await later()
    expect(service.received).toHaveLength(1)
    const { headers, body } = service.received[0] ?? { headers: {}, body: Buffer.alloc(0) }
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', topic: 'notices' })
    expect(headers.authorization).toContain(vapid.keys.publicKey)
    expect(JSON.parse(browser.open(body))).toEqual({
      title: 'You have 2 new notices',
      body: 'Open the notices to read them.',
      language: 'en',
      link: '/notices',
    })
    await later()
    expect(service.received).toHaveLength(1)
  })

  test('a service that is away is tried again, a browser that is gone is forgotten', async () => {
    await subscribe()
    await byDay()
    await open()
    service.answer(503)
    await later()
    await later()
    expect(service.received).toHaveLength(1)
    service.answer(201)
    await sendPushes.run(new Date(Date.now() + 2 * 60_000))
    expect(service.received).toHaveLength(2)
    await open()
    service.answer(410)
    await later()
    expect(await PushBrowserModel.countDocuments({})).toBe(0)
    expect((await notices.settings('lead.lappi')).body.browsers).toBe(0)
  })

  test('an answer that leads elsewhere is not followed', async () => {
    await subscribe()
    await byDay()
    await open()
    service.answer(307)
    await later()
    expect(service.received).toHaveLength(1)
    expect(await PushBrowserModel.findOne({}).lean()).toMatchObject({ failures: 1 })
  })

  test.each([
    ['our own machine', 'https://127.0.0.1/push'],
    ['another port of it', 'https://localhost:1/push'],
    ['a host of somebody', 'https://push.example/x'],
    ['a name that begins like one', 'https://fcm.googleapis.com.example/x'],
    ['a name that ends like one', 'https://xfcm.googleapis.com/x'],
    ['another port of a service', 'https://fcm.googleapis.com:8443/x'],
    ['a name in the address', 'https://fcm.googleapis.com@localhost/x'],
    ['metadata of a cloud', 'https://169.254.169.254/latest'],
  ])('%s is no push service', async (_what, endpoint) => {
    const { status, body } = await subscribe({ endpoint })
    expect([status, body.error.code]).toEqual([422, 'push.service_unknown'])
    expect(await PushBrowserModel.countDocuments({})).toBe(0)
  })

  test('only by https; the known services are known', async () => {
    expect((await subscribe({ endpoint: 'http://fcm.googleapis.com/x' })).status).toBe(400)
    for (const host of [
      'fcm.googleapis.com',
      'updates.push.services.mozilla.com',
      'web.push.apple.com',
      'wns2-am3p.notify.windows.com',
    ])
      expect((await subscribe({ endpoint: `https://${host}/x` })).status).toBe(200)
  })

  test('a browser that another person takes over is theirs, one can be turned off, and all', async () => {
    await subscribe()
    await subscribe({ endpoint: `https://${service.host}/push/two` })
    expect((await subscribe(undefined, 'adviser.lappi')).body).toEqual({ browsers: 1 })
    expect((await notices.settings('lead.lappi')).body.browsers).toBe(1)
    const off = (as: string, body: object) => ask(app, '/api/notices/push/off', { as, body })
    expect((await off('lead.lappi', { endpoint: subscription().endpoint })).body).toEqual({ browsers: 1 })
    expect((await off('lead.lappi', {})).body).toEqual({ browsers: 0 })
    expect((await notices.settings('adviser.lappi')).body.browsers).toBe(1)
  })

  test('a product without keys says so', async () => {
    pushOffice.open(null)
    expect((await subscribe()).body.error.code).toBe('push.unavailable')
    expect((await notices.settings('lead.lappi')).body.pushKey).toBeNull()
  })
})
