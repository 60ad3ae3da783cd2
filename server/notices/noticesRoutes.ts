import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { changeNoticeSettings } from './changeNoticeSettings.ts'
import { countNotices } from './countNotices.ts'
import { getNoticeSettings } from './getNoticeSettings.ts'
import { listNotices } from './listNotices.ts'
import { readNotices } from './readNotices.ts'
import { subscribePush } from './subscribePush.ts'
import { unsubscribePush } from './unsubscribePush.ts'

export const noticesRoutes = (): Router => {
  const router = Router()
  serve(router, 'countNotices', contracts.countNotices, countNotices)
  serve(router, 'listNotices', contracts.listNotices, listNotices)
  serve(router, 'readNotices', contracts.readNotices, readNotices)
  serve(router, 'getNoticeSettings', contracts.getNoticeSettings, getNoticeSettings)
  serve(router, 'changeNoticeSettings', contracts.changeNoticeSettings, changeNoticeSettings)
  serve(router, 'subscribePush', contracts.subscribePush, subscribePush)
  serve(router, 'unsubscribePush', contracts.unsubscribePush, unsubscribePush)
  return router
}
