import { useState } from 'react'
import { styled } from 'styled-components'
import { Checkbox } from 'suomifi-ui-components'
import { Language } from '#shared/languages/Language.ts'
import { Fold } from '../components/Fold.tsx'
import { DayField } from '../events/DayField.tsx'
import { FieldPair } from '../events/FieldPair.ts'
import { fieldId } from '../events/fieldId.ts'
import type { Voice } from '../events/Voice.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { ContactDraft } from './ContactDraft.ts'
import type { ContactProblem } from './contactProblems.ts'

const Fields = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
`
const Group = styled.fieldset`
  border: 0;
  margin: 0;
  padding: 0;
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2, 5)};
  legend { padding: 0; margin-bottom: ${tokens.space(2)}; font-weight: 600; }
`

type Props = {
  id: string
  draft: ContactDraft
  type: (part: Partial<ContactDraft>) => void
  problems: ContactProblem[]
  voice: Voice
  mayName: boolean
}

/** What few need when they add a person: languages, the period, protection. */
export const MoreContactFields = ({ id, draft, type, problems, voice, mayName }: Props) => {
  const text = useText()
  const [open, setOpen] = useState(draft.from !== '' || draft.until !== '' || draft.protected)
  const isWrong = problems.includes('from') || problems.includes('until')
  const day = (name: 'from' | 'until') => (
    <DayField
      id={fieldId(id, name)}
      label={text(`contacts.field.${name}`)}
      value={draft[name]}
      onChange={(typed) => type({ [name]: typed })}
      problem={problems.includes(name) ? text('contacts.problem.day') : undefined}
      towards={name === 'from' ? 'past' : 'future'}
    />
  )
  const toggle = (language: Language, on: boolean) =>
    type({ languages: Language.options.filter((one) => (one === language ? on : draft.languages.includes(one))) })
  return (
    <Fold title={text('contacts.more')} open={open || isWrong} onOpen={setOpen}>
      <Fields>
        {mayName ? (
          <Group>
            <legend>{text('contacts.field.languages')}</legend>
            {Language.options.map((language) => (
              <Checkbox
                key={language}
                checked={draft.languages.includes(language)}
                onClick={({ checkboxState }) => toggle(language, checkboxState)}
              >
                {text(`contacts.language.${language}`)}
              </Checkbox>
            ))}
          </Group>
        ) : null}
        <FieldPair>
          {day('from')}
          {day('until')}
        </FieldPair>
        <Checkbox checked={draft.protected} onClick={({ checkboxState }) => type({ protected: checkboxState })}>
          {text(voice === 'customer' ? 'contacts.field.protectedByCustomer' : 'contacts.field.protected')}
        </Checkbox>
      </Fields>
    </Fold>
  )
}
