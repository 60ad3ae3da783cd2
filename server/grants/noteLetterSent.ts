import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { noteLetterSent as contract } from '#shared/grants/noteLetterSent.ts'
import { findRecordedGrant } from './findRecordedGrant.ts'
import { presentHeldGrants } from './presentHeldGrants.ts'
import { storeGrant } from './storeGrant.ts'

/** The letter is in the post: from now on the grant says that it is confirmed. Noted again, it stays so. */
export const noteLetterSent: Handler<typeof contract> = async (context, { grantId }) => {
  const grant = await findRecordedGrant(context, grantId)
  const { recorded } = grant
  const noted =
    recorded.confirmation.state === 'sent'
      ? grant
      : await storeGrant(grant, { ...grant, recorded: { ...recorded, confirmation: { by: 'letter', state: 'sent' } } })
  const [held] = await presentHeldGrants(context, [noted])
  if (!held) throw new Refusal('grant.not_found')
  return held
}
