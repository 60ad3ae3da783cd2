import { useId, useState } from 'react'
import { styled } from 'styled-components'
import type { Grant } from '#shared/grants/Grant.ts'
import { Card } from '../components/Card.ts'
import { Quiet } from '../components/Quiet.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { ChangeGrantForm } from './ChangeGrantForm.tsx'
import { GrantActions } from './GrantActions.tsx'
import { GrantTags } from './GrantTags.tsx'
import { granteeName } from './granteeName.ts'
import { useGrantWords } from './useGrantWords.ts'

const Whole = styled(Card)`
  display: grid;
  gap: ${tokens.space(2)};
  h3 { font-size: 18px; line-height: 24px; font-weight: 600; }
`
const Facts = styled.dl`
  display: grid;
  grid-template-columns: minmax(80px, auto) minmax(0, 1fr);
  gap: ${tokens.space(1, 4)};
  dt { color: ${tokens.colors.depthDark1}; }
  dd[data-soon='true'] { font-weight: 600; }
`

/** One receiver on a phone: what they see, what for, until when, and what can be done about it. */
export const GrantCard = ({ grant }: { grant: Grant }) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const words = useGrantWords()
  const [changing, setChanging] = useState(false)
  return (
    <Whole as="li" aria-labelledby={id} id={grant.grantId} tabIndex={-1}>
      <h3 id={id}>{granteeName(grant.to, language)}</h3>
      <GrantTags grant={grant} />
      <Facts>
        <dt>{text('grants.sees')}</dt>
        <dd>{grant.sections.map((section) => text(`grants.section.${section}`)).join(', ')}</dd>
        <dt>{text('grants.purpose')}</dt>
        <dd dir="auto">{grant.purpose}</dd>
        <dt>{text('grants.until')}</dt>
        <dd data-soon={words.soon(grant)}>{words.until(grant)}</dd>
        {grant.state === 'active' ? (
          <>
            <dt>{text('grants.use')}</dt>
            <dd>{words.use(grant.use)}</dd>
          </>
        ) : null}
      </Facts>
      {grant.right === 'see' ? null : <p>{text(`grants.right.${grant.right}`)}</p>}
      <Quiet>{words.given(grant)}</Quiet>
      {changing ? (
        <ChangeGrantForm grant={grant} onClose={() => setChanging(false)} />
      ) : (
        <GrantActions grant={grant} onChange={() => setChanging(true)} />
      )}
    </Whole>
  )
}
