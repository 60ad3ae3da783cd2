import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { answerInquiry } from './answerInquiry.ts'
import { askWhy } from './askWhy.ts'
import { listInquiries } from './listInquiries.ts'
import { listReceivedInquiries } from './listReceivedInquiries.ts'
import { requestCorrection } from './requestCorrection.ts'

export const inquiriesRoutes = (): Router => {
  const router = Router()
  serve(router, 'askWhy', contracts.askWhy, askWhy)
  serve(router, 'requestCorrection', contracts.requestCorrection, requestCorrection)
  serve(router, 'listInquiries', contracts.listInquiries, listInquiries)
  serve(router, 'listReceivedInquiries', contracts.listReceivedInquiries, listReceivedInquiries)
  serve(router, 'answerInquiry', contracts.answerInquiry, answerInquiry)
  return router
}
