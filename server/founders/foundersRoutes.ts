import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { becomeCompany } from './becomeCompany.ts'
import { beginFounding } from './beginFounding.ts'
import { claimFounder } from './claimFounder.ts'
import { findFounders } from './findFounders.ts'
import { getFounder } from './getFounder.ts'
import { listMerges } from './listMerges.ts'
import { makeClaimCode } from './makeClaimCode.ts'
import { makeFounderCode } from './makeFounderCode.ts'
import { meetFounder } from './meetFounder.ts'
import { previewBecomeCompany } from './previewBecomeCompany.ts'
import { undoMerge } from './undoMerge.ts'
import { useFounderCode } from './useFounderCode.ts'

export const foundersRoutes = (): Router => {
  const router = Router()
  serve(router, 'findFounders', contracts.findFounders, findFounders)
  serve(router, 'meetFounder', contracts.meetFounder, meetFounder)
  serve(router, 'beginFounding', contracts.beginFounding, beginFounding)
  serve(router, 'useFounderCode', contracts.useFounderCode, useFounderCode)
  serve(router, 'claimFounder', contracts.claimFounder, claimFounder)
  serve(router, 'getFounder', contracts.getFounder, getFounder)
  serve(router, 'makeFounderCode', contracts.makeFounderCode, makeFounderCode)
  serve(router, 'makeClaimCode', contracts.makeClaimCode, makeClaimCode)
  serve(router, 'previewBecomeCompany', contracts.previewBecomeCompany, previewBecomeCompany)
  serve(router, 'becomeCompany', contracts.becomeCompany, becomeCompany)
  serve(router, 'listMerges', contracts.listMerges, listMerges)
  serve(router, 'undoMerge', contracts.undoMerge, undoMerge)
  return router
}
