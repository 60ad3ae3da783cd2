import { styled } from 'styled-components'
import { Textarea } from 'suomifi-ui-components'
import { Language } from '#shared/languages/Language.ts'
import { RequiredInput } from '../../components/RequiredInput.tsx'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { Columns } from './Columns.ts'
import type { PartProps } from './StepDraft.ts'

const Words = styled(Columns)`
  fieldset { display: grid; gap: ${tokens.space(4)}; align-content: start; margin: 0; padding: 0; border: 0; min-width: 0; }
  legend { padding: 0; margin-bottom: ${tokens.space(2)}; font-weight: 600; }
  textarea { min-height: 220px; }
  [data-short] textarea { min-height: 96px; }
`

/** The words of a step: title, what and why in the three languages. */
export const WordsFields = ({ draft, problems, change }: PartProps) => {
  const text = useText()
  const write = (field: 'title' | 'what' | 'why', one: Language, value: string) =>
    change({ [field]: { ...draft[field], [one]: value } })
  const area = (field: 'what' | 'why', one: Language) => {
    const problem = problems[`${field}.${one}`]
    return (
      <Textarea
        labelText={text(`pathContent.field.${field}`)}
        value={draft[field][one]}
        onChange={({ target }) => write(field, one, target.value)}
        status={problem ? 'error' : 'default'}
        {...(problem ? { statusText: problem } : {})}
        fullWidth
      />
    )
  }
  return (
    <Words>
      {Language.options.map((one) => (
        <fieldset key={one} lang={one}>
          <legend>{text(`pathContent.language.${one}`)}</legend>
          <RequiredInput
            label={text('pathContent.field.title')}
            value={draft.title[one]}
            onChange={(value) => write('title', one, value)}
            missing={problems[`title.${one}`]}
          />
          {area('what', one)}
          <div data-short>{area('why', one)}</div>
        </fieldset>
      ))}
    </Words>
  )
}
