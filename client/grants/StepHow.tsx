import { TextInput } from 'suomifi-ui-components'
import { Quiet } from '../components/Quiet.ts'
import { RadioCards } from '../components/RadioCards.tsx'
import { DayField } from '../events/DayField.tsx'
import { useText } from '../i18n/useText.ts'
import { rightsFor } from './rightsFor.ts'
import type { StepProps } from './StepWhom.tsx'

const LONGEST = 300

/** Step 3: what for, how far, and until when. */
export const StepHow = ({ draft, change, problems }: StepProps) => {
  const text = useText()
  const rights = rightsFor(draft.sections)
  return (
    <>
      <TextInput
        labelText={text('give.how.purpose')}
        hintText={text('give.how.purpose.hint')}
        value={draft.purpose}
        onChange={(purpose) => change({ purpose: String(purpose ?? '').slice(0, LONGEST) })}
        autoComplete="off"
        fullWidth
        status={problems.purpose ? 'error' : 'default'}
        {...(problems.purpose ? { statusText: text(problems.purpose) } : {})}
      />
      <DayField
        label={text('grants.change.lastDay')}
        hint={text('give.how.lastDay.hint')}
        value={draft.day}
        onChange={(day) => change({ day })}
        problem={problems.day ? text(problems.day) : undefined}
      />
      {rights.length > 1 ? (
        <RadioCards
          legend={text('grants.change.right')}
          options={rights.map((value) => ({ value, words: text(`grants.right.${value}`) }))}
          value={draft.right}
          onChange={(right) => change({ right })}
        />
      ) : (
        <Quiet as="p">{text('give.how.right')}</Quiet>
      )}
    </>
  )
}
