import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { answerProposal } from './answerProposal.ts'
import { cancelMeeting } from './cancelMeeting.ts'
import { changeMessageTemplate } from './changeMessageTemplate.ts'
import { chooseReach } from './chooseReach.ts'
import { getMeetingCalendar } from './getMeetingCalendar.ts'
import { getReach } from './getReach.ts'
import { inviteToMeeting } from './inviteToMeeting.ts'
import { listInternalMessages } from './listInternalMessages.ts'
import { listMessages } from './listMessages.ts'
import { listMessageTemplates } from './listMessageTemplates.ts'
import { makeMessageTemplate } from './makeMessageTemplate.ts'
import { noteMessagesRead } from './noteMessagesRead.ts'
import { proposeToCustomer } from './proposeToCustomer.ts'
import { removeMessageTemplate } from './removeMessageTemplate.ts'
import { sendInternalMessage } from './sendInternalMessage.ts'
import { sendMessage } from './sendMessage.ts'
import { storeAttachment } from './storeAttachment.ts'
import { storeInternalAttachment } from './storeInternalAttachment.ts'

export const messagesRoutes = (): Router => {
  const router = Router()
  serve(router, 'listMessages', contracts.listMessages, listMessages)
  serve(router, 'sendMessage', contracts.sendMessage, sendMessage)
  serve(router, 'storeAttachment', contracts.storeAttachment, storeAttachment)
  serve(router, 'noteMessagesRead', contracts.noteMessagesRead, noteMessagesRead)
  serve(router, 'inviteToMeeting', contracts.inviteToMeeting, inviteToMeeting)
  serve(router, 'proposeToCustomer', contracts.proposeToCustomer, proposeToCustomer)
  serve(router, 'answerProposal', contracts.answerProposal, answerProposal)
  serve(router, 'cancelMeeting', contracts.cancelMeeting, cancelMeeting)
  serve(router, 'getMeetingCalendar', contracts.getMeetingCalendar, getMeetingCalendar)
  serve(router, 'listInternalMessages', contracts.listInternalMessages, listInternalMessages)
  serve(router, 'sendInternalMessage', contracts.sendInternalMessage, sendInternalMessage)
  serve(router, 'storeInternalAttachment', contracts.storeInternalAttachment, storeInternalAttachment)
  serve(router, 'listMessageTemplates', contracts.listMessageTemplates, listMessageTemplates)
  serve(router, 'makeMessageTemplate', contracts.makeMessageTemplate, makeMessageTemplate)
  serve(router, 'changeMessageTemplate', contracts.changeMessageTemplate, changeMessageTemplate)
  serve(router, 'removeMessageTemplate', contracts.removeMessageTemplate, removeMessageTemplate)
  serve(router, 'getReach', contracts.getReach, getReach)
  serve(router, 'chooseReach', contracts.chooseReach, chooseReach)
  return router
}
