import type { ReactNode } from 'react'
import { Language } from '#shared/languages/Language.ts'
import type { LocalisedName } from '#shared/organisations/LocalisedName.ts'
import { ChoiceGroup } from '../../components/ChoiceGroup.ts'
import { RequiredInput } from '../../components/RequiredInput.tsx'
import { useText } from '../../i18n/useText.ts'
import { Columns } from './Columns.ts'
import type { PartProps } from './StepDraft.ts'

type Props = {
  legend: string
  /** The name of the field, by which its problems are found. */
  field: string
  problems: PartProps['problems']
  name: LocalisedName
  onChange: (name: LocalisedName) => void
  /** What belongs to the name beside its words. */
  children?: ReactNode
}

/** A name in the three languages. */
export const NameFields = ({ legend, field, problems, name, onChange, children }: Props) => {
  const text = useText()
  return (
    <ChoiceGroup>
      <legend>{legend}</legend>
      <Columns>
        {Language.options.map((one) => (
          <div key={one} lang={one}>
            <RequiredInput
              label={text(`pathContent.language.${one}`)}
              value={name[one]}
              onChange={(value) => onChange({ ...name, [one]: value })}
              missing={problems[`${field}.${one}`]}
            />
          </div>
        ))}
      </Columns>
      {children}
    </ChoiceGroup>
  )
}
