import { useState } from 'react'
import type { Section } from '#shared/access/Section.ts'
import type { Grant } from '#shared/grants/Grant.ts'
import { Quiet } from '../components/Quiet.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { ChangeGrantForm } from './ChangeGrantForm.tsx'
import { GrantActions } from './GrantActions.tsx'
import { GrantTags } from './GrantTags.tsx'
import { granteeName } from './granteeName.ts'
import { PlanCell } from './PlanCell.tsx'
import { SeesMark } from './SeesMark.tsx'
import { useGrantWords } from './useGrantWords.ts'

/** Traces come with the events themselves. */
const opens = (sections: readonly Section[], section: Section): boolean =>
  sections.includes(section) || (section === 'traces' && sections.includes('events'))

type Props = { grant: Grant; sections: readonly Section[]; withPlan: boolean }

/** One receiver in the matrix; the form for changing it opens below its row. */
export const GrantTableRow = ({ grant, sections, withPlan }: Props) => {
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
        {sections.map((section) => (
          <td key={section} data-section>
            <SeesMark sees={opens(grant.sections, section)} />
          </td>
        ))}
        {withPlan ? <PlanCell sections={grant.sections} /> : null}
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
          <td colSpan={sections.length + (withPlan ? 4 : 3)}>
            <ChangeGrantForm grant={grant} onClose={() => setChanging(false)} />
          </td>
        </tr>
      ) : null}
    </>
  )
}
