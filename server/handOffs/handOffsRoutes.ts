import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { matterEnded } from '#server/matters/matterEnded.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { acceptHandOff } from './acceptHandOff.ts'
import { answerHandOff } from './answerHandOff.ts'
import { askCustomer } from './askCustomer.ts'
import { askForMore } from './askForMore.ts'
import { closeHandOff } from './closeHandOff.ts'
import { endHandOffsOf } from './endHandOffsOf.ts'
import { forwardHandOff } from './forwardHandOff.ts'
import { getHandOff } from './getHandOff.ts'
import { getPacketFile } from './getPacketFile.ts'
import { giveMore } from './giveMore.ts'
import { listCustomerHandOffs } from './listCustomerHandOffs.ts'
import { listHandOffs } from './listHandOffs.ts'
import { listMatterHandOffs } from './listMatterHandOffs.ts'
import { listReceivers } from './listReceivers.ts'
import { previewPacket } from './previewPacket.ts'
import { redirectHandOff } from './redirectHandOff.ts'
import { remindHandOff } from './remindHandOff.ts'
import { requestMatter } from './requestMatter.ts'
import { returnHandOff } from './returnHandOff.ts'
import { sendHandOff } from './sendHandOff.ts'
import { withdrawHandOff } from './withdrawHandOff.ts'

export const handOffsRoutes = (): Router => {
  matterEnded.listen(endHandOffsOf)
  const router = Router()
  serve(router, 'listHandOffs', contracts.listHandOffs, listHandOffs)
  serve(router, 'getHandOff', contracts.getHandOff, getHandOff)
  serve(router, 'getPacketFile', contracts.getPacketFile, getPacketFile)
  serve(router, 'listMatterHandOffs', contracts.listMatterHandOffs, listMatterHandOffs)
  serve(router, 'listCustomerHandOffs', contracts.listCustomerHandOffs, listCustomerHandOffs)
  serve(router, 'listReceivers', contracts.listReceivers, listReceivers)
  serve(router, 'previewPacket', contracts.previewPacket, previewPacket)
  serve(router, 'sendHandOff', contracts.sendHandOff, sendHandOff)
  serve(router, 'requestMatter', contracts.requestMatter, requestMatter)
  serve(router, 'askCustomer', contracts.askCustomer, askCustomer)
  serve(router, 'answerHandOff', contracts.answerHandOff, answerHandOff)
  serve(router, 'acceptHandOff', contracts.acceptHandOff, acceptHandOff)
  serve(router, 'returnHandOff', contracts.returnHandOff, returnHandOff)
  serve(router, 'forwardHandOff', contracts.forwardHandOff, forwardHandOff)
  serve(router, 'redirectHandOff', contracts.redirectHandOff, redirectHandOff)
  serve(router, 'askForMore', contracts.askForMore, askForMore)
  serve(router, 'giveMore', contracts.giveMore, giveMore)
  serve(router, 'withdrawHandOff', contracts.withdrawHandOff, withdrawHandOff)
  serve(router, 'remindHandOff', contracts.remindHandOff, remindHandOff)
  serve(router, 'closeHandOff', contracts.closeHandOff, closeHandOff)
  return router
}
