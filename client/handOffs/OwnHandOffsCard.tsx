import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { styled } from 'styled-components'
import { handOffMoveTexts } from '#shared/handOffs/handOffMoveTexts.ts'
import { handOffTexts } from '#shared/handOffs/handOffTexts.ts'
import { listMatterHandOffs } from '#shared/handOffs/listMatterHandOffs.ts'
import { ownHandOffTexts } from '#shared/handOffs/ownHandOffTexts.ts'
import { queryFor } from '../api/queryFor.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { OwnHandOffLine } from './OwnHandOffLine.tsx'

addTexts({ ...handOffTexts, ...handOffMoveTexts, ...ownHandOffTexts })

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  display: grid;
  gap: ${tokens.space(3)};
`

/** Where the customer's matter has been handed to, on the matter's own page; nothing where it has not. */
export const OwnHandOffsCard = ({ matterId }: { matterId: string }) => {
  const text = useText()
  const id = useId()
  const { data } = useQuery(queryFor(listMatterHandOffs, { matterId: matterId as never }))
  if (!data || data.items.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <CardTitle id={id}>{text('ownHandOffs.card')}</CardTitle>
      <List>
        {data.items.map((row) => (
          <OwnHandOffLine key={row.handOffId} row={row} heading="h3" />
        ))}
      </List>
    </section>
  )
}
