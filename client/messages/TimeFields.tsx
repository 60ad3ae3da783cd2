import { styled } from 'styled-components'
import { TextInput } from 'suomifi-ui-components'
import { DayField } from '../events/DayField.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { TimeDraft } from './TimeDraft.ts'

const Row = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr);
  gap: ${tokens.space(3)};
  align-items: start;
  ${tokens.narrow} { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); & > :first-child { grid-column: 1 / -1; } }
`

type Props = {
  time: TimeDraft
  onChange: (time: TimeDraft) => void
  problems: { day?: string | undefined; time?: string | undefined }
}

/** A day and from when until when, typed as people say them. */
export const TimeFields = ({ time, onChange, problems }: Props) => {
  const text = useText()
  const clock = (field: 'from' | 'until') => (
    <TextInput
      labelText={text(`messages.${field}`)}
      value={time[field]}
      onChange={(typed) => onChange({ ...time, [field]: String(typed ?? '') })}
      status={problems.time ? 'error' : 'default'}
      {...(problems.time && field === 'until' ? { statusText: problems.time } : {})}
      inputMode="decimal"
      autoComplete="off"
      fullWidth
    />
  )
  return (
    <Row>
      <DayField
        label={text('messages.day')}
        value={time.day}
        onChange={(day) => onChange({ ...time, day })}
        problem={problems.day}
      />
      {clock('from')}
      {clock('until')}
    </Row>
  )
}
