import { styled } from 'styled-components'
import { VisuallyHidden } from 'suomifi-ui-components'
import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import type { listPlanLooks } from '#shared/plans/versions/listPlanLooks.ts'
import { LinkButton } from '../../components/LinkButton.ts'
import { useSayTime } from '../../events/useSayTime.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { useSaidWriters } from './useSaidWriters.ts'

const Row = styled.li`
  display: grid;
  gap: ${tokens.space(1)};
  padding: ${tokens.space(3, 0)};
  border-top: ${tokens.line};
  overflow-wrap: anywhere;
  & > div { display: flex; flex-wrap: wrap; gap: ${tokens.space(0, 4)}; }
  & button { ${tokens.narrow} { min-height: 44px; } }
`

type Look = OutputOf<typeof listPlanLooks>['items'][number]
type Props = { look: Look; title: string; onOpen: (versionId: string) => void }

/** That somebody had a section open, from when until when, and how it was then. */
export const LookRow = ({ look: { by, from, until, versions }, title, onOpen }: Props) => {
  const text = useText()
  const { clock } = useSayTime()
  const saidWriters = useSaidWriters()
  return (
    <Row>
      <span>
        <strong>{saidWriters([by])}</strong>, {title},{' '}
        {until
          ? text('planLooks.span', { from: clock(from), until: clock(until) })
          : text('planLooks.since', { from: clock(from) })}
      </span>
      <div>
        {versions.map(({ versionId, at }, place) => (
          <LinkButton key={versionId} type="button" onClick={() => onOpen(versionId)}>
            {text('planLooks.as')}{' '}
            {place === 0 && at <= from ? text('planLooks.asOpened') : text('planLooks.asLeft', { at: clock(at) })}
            <VisuallyHidden>{` ${title} ${by.name}`}</VisuallyHidden>
          </LinkButton>
        ))}
      </div>
    </Row>
  )
}
