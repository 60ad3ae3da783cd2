import { TextInput } from 'suomifi-ui-components'
import type { Section } from '#shared/access/Section.ts'
import { RadioCards } from '../components/RadioCards.tsx'
import { DayField } from '../events/DayField.tsx'
import { offeredSections } from '../grants/offeredSections.ts'
import { SectionChoice } from '../grants/SectionChoice.tsx'
import { useText } from '../i18n/useText.ts'
import { useRequestFor } from './useRequestFor.ts'
import type { Terms } from './useTerms.ts'

type Props = {
  terms: Terms
  change: (part: Partial<Terms>) => void
  problems: { sections?: boolean; purpose?: boolean; day?: boolean }
  /** Given already, and written down here; else it is asked for. */
  recording?: boolean
}

/** For whom, what, what for and until when: the same whether access is asked for or recorded. */
export const TermsFields = ({ terms, change, problems, recording = false }: Props) => {
  const text = useText()
  const { options } = useRequestFor()
  return (
    <>
      <SectionChoice
        legend={text(recording ? 'record.sections' : 'ask.sections')}
        offered={offeredSections}
        chosen={terms.sections}
        onChange={(sections: Section[]) => change({ sections })}
        problem={problems.sections ? text('give.problem.what') : undefined}
      />
      <RadioCards
        legend={text(recording ? 'record.for' : 'ask.for')}
        options={options}
        value={terms.whom}
        onChange={(whom) => change({ whom })}
      />
      <TextInput
        labelText={text('ask.purpose')}
        hintText={text('ask.purpose.hint')}
        value={terms.purpose}
        onChange={(purpose) => change({ purpose: String(purpose ?? '') })}
        autoComplete="off"
        fullWidth
        status={problems.purpose ? 'error' : 'default'}
        {...(problems.purpose ? { statusText: text('give.problem.purpose') } : {})}
      />
      <DayField
        label={text('grants.change.lastDay')}
        value={terms.day}
        onChange={(day) => change({ day })}
        problem={problems.day ? text('grants.change.day') : undefined}
      />
    </>
  )
}
