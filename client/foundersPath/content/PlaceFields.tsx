import { useQuery } from '@tanstack/react-query'
import { listPathSteps } from '#shared/foundersPath/listPathSteps.ts'
import { PathPhase } from '#shared/foundersPath/PathPhase.ts'
import { queryFor } from '../../api/queryFor.ts'
import { RadioCards } from '../../components/RadioCards.tsx'
import { RequiredInput } from '../../components/RequiredInput.tsx'
import { SelectField } from '../../components/SelectField.tsx'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useText } from '../../i18n/useText.ts'
import { Columns } from './Columns.ts'
import { ListPicker } from './ListPicker.tsx'
import { RadioGrid } from './RadioGrid.ts'
import type { PartProps } from './StepDraft.ts'

const UNITS = ['hours', 'days', 'weeks', 'months'] as const

/** Where a step stands on the path: its phase, what comes before it, how long it takes. */
export const PlaceFields = ({ draft, problems, change, stepKey }: PartProps & { stepKey: string | null }) => {
  const text = useText()
  const { language } = useLanguage()
  const { data } = useQuery(queryFor(listPathSteps, {}))
  const { takes } = draft
  const others = (data?.items ?? []).filter(({ key }) => key !== stepKey)
  const problem = problems['takes.from'] ?? problems['takes.to'] ?? problems.takes
  const choose = (code: string | undefined) => {
    const unit = UNITS.find((one) => one === code) ?? null
    change({ takes: unit === null ? { from: '', to: '', unit } : { ...takes, unit } })
  }
  return (
    <>
      <RadioGrid>
        <RadioCards
          legend={text('pathContent.field.phase')}
          options={PathPhase.options.map((value) => ({ value, words: text(`path.phase.${value}`) }))}
          value={draft.phase}
          onChange={(phase) => change({ phase })}
        />
      </RadioGrid>
      <ListPicker
        label={text('pathContent.field.dependsOn')}
        optional
        options={others.map(({ key, title }) => ({ id: key, words: title[language] }))}
        chosen={draft.dependsOn}
        problem={problems.dependsOn}
        onChange={(dependsOn) => change({ dependsOn })}
      />
      <Columns>
        <SelectField
          label={text('pathContent.field.unit')}
          options={UNITS.map((code) => ({ code, text: text(`pathContent.unit.${code}`) }))}
          chosen={takes.unit ?? undefined}
          none={text('pathContent.unit.none')}
          choose={choose}
        />
        {takes.unit === null ? null : (
          <>
            <RequiredInput
              label={text('pathContent.field.from')}
              value={takes.from}
              onChange={(from) => change({ takes: { ...takes, from } })}
              missing={problem}
            />
            <RequiredInput
              label={text('pathContent.field.to')}
              value={takes.to}
              onChange={(to) => change({ takes: { ...takes, to } })}
              missing={problem}
            />
          </>
        )}
      </Columns>
    </>
  )
}
