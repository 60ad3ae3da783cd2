import type { MatterRow } from '#shared/matters/MatterRow.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { TextLink } from '../components/TextLink.ts'
import { useText } from '../i18n/useText.ts'
import { DeskFoot } from './DeskFoot.ts'
import { MyMatter } from './MyMatter.tsx'
import { RowList } from './RowList.ts'
import { MINE } from './useDesk.ts'

/** Rows here; the rest are on the board. */
const SHOWN = 6

/** My open matters, those with the first day on top. */
export const MyMatters = ({ matters, mayOpen }: { matters: readonly MatterRow[]; mayOpen: boolean }) => {
  const text = useText()
  return (
    <Card aria-labelledby="desk-mine">
      <CardTitle id="desk-mine">{text('desk.mine')}</CardTitle>
      {matters.length === 0 ? (
        <EmptyState
          quiet
          title={text('desk.mine.none')}
          action={mayOpen ? <ButtonLink to="/quick">{text('desk.mine.open')}</ButtonLink> : undefined}
        >
          {text('desk.mine.none.how')}
        </EmptyState>
      ) : (
        <>
          <RowList>
            {matters.slice(0, SHOWN).map((matter) => (
              <MyMatter key={matter.matterId} matter={matter} />
            ))}
          </RowList>
          <DeskFoot>
            <TextLink to="/matters" search={MINE}>
              {text('desk.all', { count: matters.length })}
            </TextLink>
          </DeskFoot>
        </>
      )}
    </Card>
  )
}
