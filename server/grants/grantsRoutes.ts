import { Router } from 'express'
import { serve } from '#server/http/serve.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import { acceptInvitationNow } from './acceptInvitationNow.ts'
import { answerAccessRequest } from './answerAccessRequest.ts'
import { changeGrant } from './changeGrant.ts'
import { getGrantLetter } from './getGrantLetter.ts'
import { getInvitation } from './getInvitation.ts'
import { giveGrant } from './giveGrant.ts'
import { listAccessRequests } from './listAccessRequests.ts'
import { listGrantedFeed } from './listGrantedFeed.ts'
import { listGranteeOrganisations } from './listGranteeOrganisations.ts'
import { listGrantees } from './listGrantees.ts'
import { listGrants } from './listGrants.ts'
import { listHeldGrants } from './listHeldGrants.ts'
import { noteLetterSent } from './noteLetterSent.ts'
import { previewGrant } from './previewGrant.ts'
import { recordGrant } from './recordGrant.ts'
import { requestAccess } from './requestAccess.ts'
import { resendInvitation } from './resendInvitation.ts'
import { returnGrant } from './returnGrant.ts'
import { signGrant } from './signGrant.ts'
import { withdrawGrant } from './withdrawGrant.ts'

export const grantsRoutes = (): Router => {
  const router = Router()
  serve(router, 'listGrants', contracts.listGrants, listGrants)
  serve(router, 'giveGrant', contracts.giveGrant, giveGrant)
  serve(router, 'changeGrant', contracts.changeGrant, changeGrant)
  serve(router, 'withdrawGrant', contracts.withdrawGrant, withdrawGrant)
  serve(router, 'signGrant', contracts.signGrant, signGrant)
  serve(router, 'resendInvitation', contracts.resendInvitation, resendInvitation)
  serve(router, 'previewGrant', contracts.previewGrant, previewGrant)
  serve(router, 'listGranteeOrganisations', contracts.listGranteeOrganisations, listGranteeOrganisations)
  serve(router, 'listGrantees', contracts.listGrantees, listGrantees)
  serve(router, 'requestAccess', contracts.requestAccess, requestAccess)
  serve(router, 'listAccessRequests', contracts.listAccessRequests, listAccessRequests)
  serve(router, 'answerAccessRequest', contracts.answerAccessRequest, answerAccessRequest)
  serve(router, 'recordGrant', contracts.recordGrant, recordGrant)
  serve(router, 'listHeldGrants', contracts.listHeldGrants, listHeldGrants)
  serve(router, 'returnGrant', contracts.returnGrant, returnGrant)
  serve(router, 'getGrantLetter', contracts.getGrantLetter, getGrantLetter)
  serve(router, 'noteLetterSent', contracts.noteLetterSent, noteLetterSent)
  serve(router, 'listGrantedFeed', contracts.listGrantedFeed, listGrantedFeed)
  serve(router, 'getInvitation', contracts.getInvitation, getInvitation)
  serve(router, 'acceptInvitation', contracts.acceptInvitation, acceptInvitationNow)
  return router
}
