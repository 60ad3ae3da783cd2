import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { styled } from 'styled-components'
import { Checkbox, Textarea } from 'suomifi-ui-components'
import { changePathStep } from '#shared/foundersPath/changePathStep.ts'
import { listPathSteps } from '#shared/foundersPath/listPathSteps.ts'
import { listPathStepVersions } from '#shared/foundersPath/listPathStepVersions.ts'
import type { PathStepInUse } from '#shared/foundersPath/PathStepInUse.ts'
import { Language } from '#shared/languages/Language.ts'
import { queryFor } from '../../api/queryFor.ts'
import { useCommand } from '../../api/useCommand.ts'
import { confirmDone } from '../../components/confirmDone.ts'
import { InPlaceForm } from '../../components/InPlaceForm.tsx'
import { ProblemLine } from '../../components/ProblemLine.tsx'
import { RequiredInput } from '../../components/RequiredInput.tsx'
import { DayField } from '../../events/DayField.tsx'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { PathFailure } from '../PathFailure.tsx'
import { useDayTyped } from '../useDayTyped.ts'

const Languages = styled.div`
  display: grid;
  gap: ${tokens.space(5)};
  grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr));
  fieldset { display: grid; gap: ${tokens.space(4)}; align-content: start; margin: 0; padding: 0; border: 0; min-width: 0; }
  legend { padding: 0; margin-bottom: ${tokens.space(2)}; font-weight: 600; }
  textarea { min-height: 220px; }
  [data-short] textarea { min-height: 96px; }
`
const FIELDS = ['title', 'what', 'why'] as const

/** A step in its three languages side by side, its day of review, and whether it is shown. */
export const ContentForm = ({ step, onClose }: { step: PathStepInUse; onClose: () => void }) => {
  const text = useText()
  const { language } = useLanguage()
  const queryClient = useQueryClient()
  const [words, setWords] = useState({ title: step.title, what: step.what, why: step.why })
  const [shown, setShown] = useState(step.shown)
  const [tried, setTried] = useState(false)
  const review = useDayTyped(step.reviewOn)
  const command = useCommand(changePathStep)
  const isMissing = FIELDS.some((field) => Language.options.some((one) => words[field][one].trim() === ''))
  const write = (field: (typeof FIELDS)[number], one: Language, value: string) =>
    setWords({ ...words, [field]: { ...words[field], [one]: value } })
  const save = async () => {
    setTried(true)
    if (!review.check() || isMissing || review.day === null || command.isPending) return
    const input = { stepKey: step.key, version: step.version, ...words, shown, reviewOn: review.day }
    const saved = await command.mutateAsync(input).catch(() => null)
    await queryClient.invalidateQueries({ queryKey: queryFor(listPathSteps, {}).queryKey })
    await queryClient.invalidateQueries({ queryKey: queryFor(listPathStepVersions, { stepKey: step.key }).queryKey })
    if (!saved) return
    confirmDone(text('pathContent.saved', { title: words.title[language] }))
    onClose()
  }
  return (
    <InPlaceForm
      name={text('pathContent.edit', { title: step.title[language] })}
      {...{ send: text('pathContent.save'), cancel: text('path.cancel'), sending: command.isPending }}
      failure={<PathFailure failure={command.error} />}
      onSend={save}
      onClose={onClose}
    >
      <Languages>
        {Language.options.map((one) => (
          <fieldset key={one} lang={one}>
            <legend>{text(`pathContent.language.${one}`)}</legend>
            <RequiredInput
              label={text('pathContent.field.title')}
              value={words.title[one]}
              onChange={(value) => write('title', one, value)}
              missing={undefined}
            />
            <Textarea
              labelText={text('pathContent.field.what')}
              value={words.what[one]}
              onChange={({ target }) => write('what', one, target.value)}
              fullWidth
            />
            <div data-short>
              <Textarea
                labelText={text('pathContent.field.why')}
                value={words.why[one]}
                onChange={({ target }) => write('why', one, target.value)}
                fullWidth
              />
            </div>
          </fieldset>
        ))}
      </Languages>
      <ProblemLine id={`${step.key}-words`} problem={tried && isMissing ? text('pathContent.missing') : undefined} />
      <DayField
        label={text('pathContent.field.reviewOn')}
        {...review.field}
        towards="future"
        problem={tried && review.day === null ? text('pathContent.field.reviewOn.missing') : review.field.problem}
      />
      <Checkbox checked={shown} onClick={({ checkboxState }) => setShown(checkboxState)}>
        {text('pathContent.field.shown')}
      </Checkbox>
    </InPlaceForm>
  )
}
