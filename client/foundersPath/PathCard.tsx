import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { styled } from 'styled-components'
import { pathTexts } from '#shared/foundersPath/pathTexts.ts'
import { permitTexts } from '#shared/foundersPath/permitTexts.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { Fold } from '../components/Fold.tsx'
import { Quiet } from '../components/Quiet.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { PathList } from './PathList.tsx'
import { PathProgress } from './PathProgress.tsx'
import { PermitBundleCard } from './PermitBundleCard.tsx'
import { pathQuery } from './pathQuery.ts'

addTexts({ ...pathTexts, ...permitTexts })

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
`

/** A customer's path to an adviser to whom it is granted: how far it is, and behind one line all of it, to read. */
export const PathCard = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const id = useId()
  const { data } = useQuery(pathQuery(customerId))
  if (!data) return null
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('path.title')}</CardTitle>
      <Stack>
        <Quiet as="p">{text('path.lead.reader')}</Quiet>
        <PathProgress path={data} />
        <Fold title={text('path.card.all')}>
          <Stack>
            <PathList path={data} />
            <PermitBundleCard path={data} />
          </Stack>
        </Fold>
      </Stack>
    </Card>
  )
}
