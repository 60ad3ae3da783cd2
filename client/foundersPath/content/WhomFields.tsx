import { useQuery } from '@tanstack/react-query'
import { FoundingForm } from '#shared/foundersPath/FoundingForm.ts'
import { getRegisterCodes } from '#shared/register/getRegisterCodes.ts'
import { queryFor } from '../../api/queryFor.ts'
import { CheckList } from '../../components/CheckList.tsx'
import { ProblemLine } from '../../components/ProblemLine.tsx'
import { RadioCards } from '../../components/RadioCards.tsx'
import { useText } from '../../i18n/useText.ts'
import { CheckGrid } from './CheckGrid.ts'
import { ListPicker } from './ListPicker.tsx'
import { RadioGrid } from './RadioGrid.ts'
import type { PartProps } from './StepDraft.ts'

const SECTION_OR_DIVISION = /^([A-V]|\d{2})$/

/** Whom a step concerns: by the form of the company and by its industry. */
export const WhomFields = ({ draft, problems, change }: PartProps) => {
  const text = useText()
  const { data } = useQuery({ ...queryFor(getRegisterCodes, {}), staleTime: Number.POSITIVE_INFINITY })
  const { industries } = draft
  const codes = (data?.industries ?? []).filter(({ code }) => SECTION_OR_DIVISION.test(code))
  return (
    <>
      <CheckGrid>
        <CheckList
          legend={text('pathContent.field.forms')}
          options={FoundingForm.options.map((value) => ({ value, words: text(`path.form.${value}`) }))}
          chosen={draft.forms}
          onChange={(forms) => change({ forms })}
        />
        <ProblemLine problem={problems.forms} />
      </CheckGrid>
      <RadioGrid>
        <RadioCards
          legend={text('pathContent.field.industries')}
          options={[
            { value: 'all', words: text('pathContent.industries.all') },
            { value: 'some', words: text('pathContent.industries.some') },
          ]}
          value={industries === 'all' ? 'all' : 'some'}
          onChange={(value) => change({ industries: value === 'all' ? 'all' : [] })}
        />
      </RadioGrid>
      {industries === 'all' ? null : (
        <ListPicker
          label={text('pathContent.industries.pick')}
          optional={false}
          options={codes.map(({ code, text: words }) => ({ id: code, words: `${code} ${words}` }))}
          chosen={industries}
          problem={problems.industries}
          onChange={(chosen) => change({ industries: chosen })}
        />
      )}
    </>
  )
}
