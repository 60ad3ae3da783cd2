import { composeTexts } from '#shared/handOffs/composeTexts.ts'
import { handOffMoveTexts } from '#shared/handOffs/handOffMoveTexts.ts'
import { handOffTexts } from '#shared/handOffs/handOffTexts.ts'
import { ownHandOffTexts } from '#shared/handOffs/ownHandOffTexts.ts'
import { packetTexts } from '#shared/handOffs/packetTexts.ts'
import { matterTexts } from '#shared/matters/matterTexts.ts'
import { oysTexts } from '#shared/oys/oysTexts.ts'
import { useSession } from '../access/useSession.ts'
import { NoRight } from '../app/NoRight.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { OwnHandOffsPage } from './OwnHandOffsPage.tsx'
import { WorkHandOffsPage } from './WorkHandOffsPage.tsx'

addTexts({
  ...handOffTexts,
  ...handOffMoveTexts,
  ...packetTexts,
  ...composeTexts,
  ...ownHandOffTexts,
  ...matterTexts,
  ...oysTexts,
})

/** Hand-offs: to a customer its own, followed like parcels; to a professional those of the organisation. */
export const HandOffsPage = () => {
  const { actsFor, permissions } = useSession().actor
  if (actsFor) return <OwnHandOffsPage />
  return permissions.includes('events.read') ? <WorkHandOffsPage /> : <NoRight />
}
