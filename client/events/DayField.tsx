import type { ReactNode } from 'react'
import { DateInput } from 'suomifi-ui-components'
import { useLanguage } from '../i18n/useLanguage.ts'
import { parseDay } from './parseDay.ts'
import { useSayTime } from './useSayTime.ts'

type Props = {
  id?: string
  label: ReactNode
  optional?: string
  hint?: string
  placeholder?: string
  value: string
  onChange: (typed: string) => void
  problem?: string | undefined
  towards?: 'future' | 'past'
}

const dayOf = (date: Date): string =>
  [date.getFullYear(), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-')

/** A day, typed as people say it (`15.12.`, `+7`) or picked from a calendar. */
export const DayField = ({
  id,
  label,
  optional,
  hint,
  placeholder,
  value,
  onChange,
  problem,
  towards = 'future',
}: Props) => {
  const { language } = useLanguage()
  const { today } = useSayTime()
  return (
    <DateInput
      {...(id ? { id } : {})}
      labelText={label}
      {...(optional ? { optionalText: optional } : {})}
      {...(hint ? { hintText: hint } : {})}
      {...(placeholder ? { visualPlaceholder: placeholder } : {})}
      value={value}
      onChange={({ value: typed }) => onChange(typed)}
      status={problem ? 'error' : 'default'}
      {...(problem ? { statusText: problem } : {})}
      datePickerEnabled
      fullWidth
      language={language}
      dateAdapter={{
        parse: (typed) => {
          const day = parseDay(typed, today, towards)
          return day ? new Date(`${day}T00:00:00`) : new Date(Number.NaN)
        },
        format: (date) => {
          const [year, month, day] = dayOf(date).split('-').map(Number)
          return `${day}.${month}.${year}`
        },
      }}
    />
  )
}
