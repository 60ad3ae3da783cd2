import { useState } from 'react'
import { Button, Checkbox, VisuallyHidden } from 'suomifi-ui-components'
import { useSession } from '../access/useSession.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { SpreadRow } from '../components/SpreadRow.ts'
import { TextLink } from '../components/TextLink.ts'
import { useText } from '../i18n/useText.ts'
import { DeskFoot } from './DeskFoot.ts'
import { focusBeside } from './focusBeside.ts'
import { GiveChosen } from './GiveChosen.tsx'
import { RowList } from './RowList.ts'
import { useClaim } from './useClaim.ts'
import { QUEUE } from './useDesk.ts'
import type { WorkItem } from './WorkItem.ts'
import { WorkRow } from './WorkRow.tsx'

/** Rows here; the rest are on the board. */
const SHOWN = 12
const TITLE = 'desk-queue'

/** What waits in the queues of my teams and is nobody's yet: taken by one press, or given by who leads. */
export const TeamQueue = ({ items }: { items: readonly WorkItem[] }) => {
  const text = useText()
  const { permissions, teamIds } = useSession().actor
  const mayTake = permissions.includes('matters.handle')
  const mayGive = permissions.includes('matters.assign')
  const { claim, isPending } = useClaim()
  const [ticked, setTicked] = useState<readonly string[]>([])
  const shown = items.slice(0, SHOWN)
  const all = shown.flatMap(({ of, row }) => (of === 'matter' ? [row.matterId] : []))
  const here = all.filter((id) => ticked.includes(id))
  const tick = (matterId: string) =>
    setTicked(here.includes(matterId) ? here.filter((id) => id !== matterId) : [...here, matterId])
  const noTeam = teamIds.length === 0
  const given = () => {
    setTicked([])
    // The form is gone: who goes by keyboard stays at the queue.
    document.getElementById(TITLE)?.focus({ preventScroll: true })
  }
  const row = (item: WorkItem) => {
    if (item.of === 'handOff') return <WorkRow key={item.row.handOffId} item={item} />
    const { matterId, need } = item.row
    const choose = mayGive ? (
      <Checkbox checked={here.includes(matterId)} onClick={() => tick(matterId)}>
        <VisuallyHidden>{text('desk.choose', { need })}</VisuallyHidden>
      </Checkbox>
    ) : null
    return (
      <WorkRow key={matterId} item={item} before={choose}>
        {mayTake ? (
          <Button
            variant="secondary"
            aria-disabled={isPending}
            aria-label={`${text('desk.take')}: ${need}`}
            onClick={(event) => {
              focusBeside(event.currentTarget)
              return claim(item.row)
            }}
          >
            {text('desk.take')}
          </Button>
        ) : null}
      </WorkRow>
    )
  }
  return (
    <Card aria-labelledby={TITLE}>
      <SpreadRow>
        <CardTitle id={TITLE} tabIndex={-1}>
          {text('desk.queue')}
        </CardTitle>
        {mayGive && all.length > 1 ? (
          <Checkbox
            checked={here.length === all.length}
            onClick={() => setTicked(here.length === all.length ? [] : all)}
          >
            {text('desk.chooseAll')}
          </Checkbox>
        ) : null}
      </SpreadRow>
      {items.length === 0 ? (
        <EmptyState quiet title={text(noTeam ? 'desk.queue.noTeam' : 'desk.queue.none')}>
          {text(noTeam ? 'desk.queue.noTeam.how' : 'desk.queue.none.how')}
        </EmptyState>
      ) : (
        <RowList>{shown.map(row)}</RowList>
      )}
      {here.length > 0 ? <GiveChosen matterIds={here} given={given} /> : null}
      {items.length > SHOWN ? (
        <DeskFoot>
          <TextLink to="/matters" search={QUEUE}>
            {text('desk.all', { count: items.length })}
          </TextLink>
        </DeskFoot>
      ) : null}
    </Card>
  )
}
