import { styled } from 'styled-components'
import { VisuallyHidden } from 'suomifi-ui-components'
import type { PlanVersion } from '#shared/plans/versions/PlanVersion.ts'
import { LinkButton } from '../../components/LinkButton.ts'
import { Quiet } from '../../components/Quiet.ts'
import { Tag } from '../../components/Tag.ts'
import { useSayTime } from '../../events/useSayTime.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { useSaidWriters } from './useSaidWriters.ts'

const Row = styled.li`
  display: grid;
  gap: ${tokens.space(1)};
  padding: ${tokens.space(3, 0)};
  border-top: ${tokens.line};
  & > p { display: flex; flex-wrap: wrap; gap: ${tokens.space(1, 2)}; align-items: baseline; min-width: 0; overflow-wrap: anywhere; }
  & > button { ${tokens.narrow} { min-height: 44px; } }
  &[data-open='true'] { box-shadow: inset 3px 0 0 ${tokens.colors.highlightBase}; padding-left: ${tokens.space(3)}; }
`

type Props = { version: PlanVersion; title: string; open: boolean; onOpen: () => void }

/** One version in the list: when, of which section, why it was kept and who wrote. */
export const VersionRow = ({ version: { at, kind, name, by }, title, open, onOpen }: Props) => {
  const text = useText()
  const { clock, when } = useSayTime()
  const saidWriters = useSaidWriters()
  return (
    <Row data-open={open}>
      <p>
        <span>{clock(at)}</span>
        <strong dir="auto">{title}</strong>
        {kind === 'automatic' ? null : (
          <Tag $tone={kind === 'named' ? 'good' : 'quiet'}>{text(`planVersions.kind.${kind}`)}</Tag>
        )}
      </p>
      {name ? <p dir="auto">{name}</p> : null}
      <Quiet as="p">
        {by.length > 0 ? text('planVersions.by', { names: saidWriters(by) }) : text('planVersions.by.nobody')}
      </Quiet>
      <LinkButton type="button" aria-current={open ? 'true' : undefined} onClick={onOpen}>
        {text('planVersions.view')}
        <VisuallyHidden>{` ${title} ${when(at)}`}</VisuallyHidden>
      </LinkButton>
    </Row>
  )
}
