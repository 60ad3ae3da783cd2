import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { useText } from '../i18n/useText.ts'
import { RowList } from './RowList.ts'
import type { WorkItem } from './WorkItem.ts'
import { WorkRow } from './WorkRow.tsx'

/** What waits for me: matters whose promise counts and hand-offs whose turn is mine, what lapses first on top. */
export const WaitingForMe = ({ items }: { items: readonly WorkItem[] }) => {
  const text = useText()
  return (
    <Card aria-labelledby="desk-waiting">
      <CardTitle id="desk-waiting">{text('desk.waiting')}</CardTitle>
      {items.length === 0 ? (
        <EmptyState quiet title={text('desk.waiting.none')}>
          {text('desk.waiting.none.how')}
        </EmptyState>
      ) : (
        <RowList>
          {items.map((item) => (
            <WorkRow key={item.of === 'matter' ? item.row.matterId : item.row.handOffId} item={item} />
          ))}
        </RowList>
      )}
    </Card>
  )
}
