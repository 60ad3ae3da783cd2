import { acceptInvitation } from '#shared/grants/acceptInvitation.ts'
import { answerAccessRequest } from '#shared/grants/answerAccessRequest.ts'
import { changeGrant } from '#shared/grants/changeGrant.ts'
import { getGrantLetter } from '#shared/grants/getGrantLetter.ts'
import { getInvitation } from '#shared/grants/getInvitation.ts'
import { giveGrant } from '#shared/grants/giveGrant.ts'
import { listAccessRequests } from '#shared/grants/listAccessRequests.ts'
import { listGrantedFeed } from '#shared/grants/listGrantedFeed.ts'
import { listGranteeOrganisations } from '#shared/grants/listGranteeOrganisations.ts'
import { listGrantees } from '#shared/grants/listGrantees.ts'
import { listGrants } from '#shared/grants/listGrants.ts'
import { listHeldGrants } from '#shared/grants/listHeldGrants.ts'
import { noteLetterSent } from '#shared/grants/noteLetterSent.ts'
import { previewGrant } from '#shared/grants/previewGrant.ts'
import { recordGrant } from '#shared/grants/recordGrant.ts'
import { requestAccess } from '#shared/grants/requestAccess.ts'
import { resendInvitation } from '#shared/grants/resendInvitation.ts'
import { returnGrant } from '#shared/grants/returnGrant.ts'
import { signGrant } from '#shared/grants/signGrant.ts'
import { withdrawGrant } from '#shared/grants/withdrawGrant.ts'

/** What customers open to others, and what others ask of them. */
export const grantContracts = {
  listGrants,
  giveGrant,
  changeGrant,
  withdrawGrant,
  signGrant,
  resendInvitation,
  previewGrant,
  listGranteeOrganisations,
  listGrantees,
  requestAccess,
  listAccessRequests,
  answerAccessRequest,
  recordGrant,
  listHeldGrants,
  returnGrant,
  getGrantLetter,
  noteLetterSent,
  listGrantedFeed,
  getInvitation,
  acceptInvitation,
}
