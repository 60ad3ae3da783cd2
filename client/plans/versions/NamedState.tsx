import { styled } from 'styled-components'
import type { PlanVersion } from '#shared/plans/versions/PlanVersion.ts'
import { Fold } from '../../components/Fold.tsx'
import { Quiet } from '../../components/Quiet.ts'
import { Tag } from '../../components/Tag.ts'
import { useSayTime } from '../../events/useSayTime.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { VersionRow } from './VersionRow.tsx'

const Row = styled.li`
  display: grid;
  gap: ${tokens.space(1)};
  padding: ${tokens.space(3, 0)};
  border-top: ${tokens.line};
  & > p { display: flex; flex-wrap: wrap; gap: ${tokens.space(1, 2)}; align-items: baseline; overflow-wrap: anywhere; }
`

type Props = {
  versions: readonly PlanVersion[]
  titleOf: (sectionId: string) => string
  open: string | undefined
  onOpen: (versionId: string) => void
}

/** A state of the whole plan that the customer named: one line in the list, its sections behind it. */
export const NamedState = ({ versions, titleOf, open, onOpen }: Props) => {
  const text = useText()
  const { clock } = useSayTime()
  const [first] = versions
  if (!first) return null
  return (
    <Row>
      <p>
        <Quiet>{clock(first.at)}</Quiet>
        <strong dir="auto">{first.name}</strong>
        <Tag $tone="good">{text('planVersions.kind.named')}</Tag>
      </p>
      <Fold title={text('planVersions.named.sections', { count: versions.length })}>
        <ul>
          {versions.map((version) => (
            <VersionRow
              key={version.versionId}
              version={version}
              title={titleOf(version.sectionId)}
              open={version.versionId === open}
              onOpen={() => onOpen(version.versionId)}
            />
          ))}
        </ul>
      </Fold>
    </Row>
  )
}
