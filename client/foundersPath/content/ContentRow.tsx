import { useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import type { PathStepInUse } from '#shared/foundersPath/PathStepInUse.ts'
import { Fold } from '../../components/Fold.tsx'
import { Quiet } from '../../components/Quiet.ts'
import { Tag } from '../../components/Tag.ts'
import { useSayTime } from '../../events/useSayTime.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { ContentForm } from './ContentForm.tsx'
import { ContentVersions } from './ContentVersions.tsx'

const Row = styled.li`
  display: grid;
  gap: ${tokens.space(3)};
  padding: ${tokens.space(4)};
  background: ${tokens.colors.whiteBase};
  min-width: 0;
  & + & { border-top: ${tokens.line}; }
`
const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2, 4)};
  align-items: center;
  justify-content: space-between;
  & > div { display: grid; gap: ${tokens.space(1)}; min-width: 0; overflow-wrap: anywhere; }
  h2 { font-size: 18px; line-height: 24px; font-weight: 600; }
`
const Name = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1, 3)};
  align-items: center;
`

/** A step to its editors: whose it is, by when it is reviewed, its words and its versions. */
export const ContentRow = ({ step }: { step: PathStepInUse }) => {
  const text = useText()
  const { language } = useLanguage()
  const { fullDay } = useSayTime()
  const [editing, setEditing] = useState(false)
  const title = step.title[language]
  const facts = [
    step.owner[language],
    text('pathContent.reviewOn', { day: fullDay(step.reviewOn) }),
    text('pathContent.version', { version: step.version }),
  ]
  return (
    <Row>
      <Head>
        <div>
          <Name>
            <h2>{title}</h2>
            {step.overdue ? <Tag $tone="warning">{text('pathContent.overdue')}</Tag> : null}
            {step.shown ? null : <Tag>{text('pathContent.hidden')}</Tag>}
          </Name>
          <Quiet>{facts.join(' · ')}</Quiet>
        </div>
        {step.mayChange && !editing ? (
          <Button variant="secondary" aria-label={text('pathContent.edit', { title })} onClick={() => setEditing(true)}>
            {text('pathContent.edit.short')}
          </Button>
        ) : null}
      </Head>
      {editing ? <ContentForm step={step} onClose={() => setEditing(false)} /> : null}
      {step.mayChange ? (
        <Fold title={text('pathContent.versions')}>
          <ContentVersions step={step} />
        </Fold>
      ) : null}
    </Row>
  )
}
