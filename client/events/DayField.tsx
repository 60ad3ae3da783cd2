import { useRef } from 'react'
import { styled } from 'styled-components'
import { IconCalendar } from 'suomifi-icons'
import { TextInput } from 'suomifi-ui-components'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { parseDay } from './parseDay.ts'
import { useSayTime } from './useSayTime.ts'

const Picker = styled.span`
  position: absolute;
  inset: 0 0 auto auto;
  width: 40px;
  height: 40px;
  line-height: 24px;
  & > button {
    position: absolute;
    inset: 1px;
    display: grid;
    place-items: center;
    border: 0;
    border-left: ${tokens.line};
    background: none;
    color: ${tokens.colors.highlightBase};
    cursor: pointer;
    &:hover { background: ${tokens.colors.highlightLight3}; }
    & > svg { width: 16px; height: 16px; }
  }
  & > input { position: absolute; inset: 0; width: 40px; padding: 0; border: 0; opacity: 0; pointer-events: none; }
`

type Props = {
  id?: string
  label: string
  hint?: string
  placeholder?: string
  value: string
  onChange: (typed: string) => void
  problem?: string | undefined
  towards?: 'future' | 'past'
}

/**
 * A day, typed as people say it (`15.12.`, `+7`) or picked from the browser's own calendar. The design system's DateInput
 * brings a calendar of 40 kB and takes whole dates only.
 */
export const DayField = ({ id, label, hint, placeholder, value, onChange, problem, towards = 'future' }: Props) => {
  const text = useText()
  const { today, fullNumbers } = useSayTime()
  const calendar = useRef<HTMLInputElement>(null)
  const picker = (
    <Picker>
      <input
        ref={calendar}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={parseDay(value, today, towards) ?? ''}
        onChange={({ target }) => onChange(target.value ? fullNumbers(target.value) : '')}
      />
      <button
        type="button"
        aria-label={text('events.day.pick', { label })}
        onClick={() => calendar.current?.showPicker()}
      >
        <IconCalendar />
      </button>
    </Picker>
  )
  return (
    <TextInput
      {...(id ? { id } : {})}
      labelText={label}
      {...(hint ? { hintText: hint } : {})}
      {...(placeholder ? { visualPlaceholder: placeholder } : {})}
      value={value}
      onChange={(typed) => onChange(String(typed ?? ''))}
      status={problem ? 'error' : 'default'}
      {...(problem ? { statusText: problem } : {})}
      icon={picker}
      autoComplete="off"
      fullWidth
    />
  )
}
