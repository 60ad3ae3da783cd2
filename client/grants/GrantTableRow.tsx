import { useState } from 'react'
import { styled } from 'styled-components'
import { IconCheck, IconMinus } from 'suomifi-icons'
import { VisuallyHidden } from 'suomifi-ui-components'
import type { Section } from '#shared/access/Section.ts'
import type { Grant } from '#shared/grants/Grant.ts'
import { Quiet } from '../components/Quiet.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { ChangeGrantForm } from './ChangeGrantForm.tsx'
import { GrantActions } from './GrantActions.tsx'
import { GrantTags } from './GrantTags.tsx'
import { granteeName } from './granteeName.ts'
import { useGrantWords } from './useGrantWords.ts'

const Mark = styled.span`
  & > svg { width: 20px; height: 20px; }
  &[data-sees='true'] { color: ${tokens.colors.successDark1}; }
  &[data-sees='false'] { color: ${tokens.colors.depthLight1}; }
`
/** Traces come with the events themselves. */
const opens = (sections: readonly Section[], section: Section): boolean =>
  sections.includes(section) || (section === 'traces' && sections.includes('events'))

type Props = { grant: Grant; sections: readonly Section[] }

/** One receiver in the matrix; the form for changing it opens below its row. */
export const GrantTableRow = ({ grant, sections }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const words = useGrantWords()
  const [changing, setChanging] = useState(false)
  return (
    <>
      <tr id={grant.grantId} tabIndex={-1}>
        <th scope="row">
          <strong>{granteeName(grant.to, language)}</strong>
          <GrantTags grant={grant} />
          <div dir="auto">{grant.purpose}</div>
          <Quiet as="div">
            {words.given(grant)}
            {grant.state === 'active' ? ` · ${text('grants.use')} ${words.use(grant.use)}` : null}
          </Quiet>
        </th>
        {sections.map((section) => {
          const sees = opens(grant.sections, section)
          return (
            <td key={section} data-section>
              <Mark data-sees={sees}>
                {sees ? <IconCheck /> : <IconMinus />}
                <VisuallyHidden>{text(sees ? 'grants.table.yes' : 'grants.table.no')}</VisuallyHidden>
              </Mark>
            </td>
          )
        })}
        <td data-until>
          {words.soon(grant) ? <strong>{words.until(grant)}</strong> : words.until(grant)}
          {grant.right === 'see' ? null : <div>{text(`grants.right.${grant.right}`)}</div>}
        </td>
        <td>
          <GrantActions grant={grant} onChange={() => setChanging(true)} />
        </td>
      </tr>
      {changing ? (
        <tr data-below>
          <td colSpan={sections.length + 3}>
            <ChangeGrantForm grant={grant} onClose={() => setChanging(false)} />
          </td>
        </tr>
      ) : null}
    </>
  )
}
