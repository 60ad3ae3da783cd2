import { type ReactNode, useState } from 'react'
import type { ApiError } from '../api/ApiError.ts'
import { RequiredInput } from '../components/RequiredInput.tsx'
import { useText } from '../i18n/useText.ts'
import { PlanForm } from './PlanForm.tsx'

type Props = {
  /** What the form does, and what its one line is called. */
  name: string
  label: string
  initial: string
  sending: boolean
  failure: ApiError | null
  onSave: (name: string) => unknown
  onClose: () => void
  children?: ReactNode
}

/** Give something another name. */
export const NameForm = ({ name, label, initial, sending, failure, onSave, onClose, children }: Props) => {
  const text = useText()
  const [typed, setTyped] = useState(initial)
  const [tried, setTried] = useState(false)
  const missing = typed.trim() === ''
  const save = () => {
    setTried(true)
    if (!missing) onSave(typed)
  }
  return (
    <PlanForm name={name} send={text('plan.save')} sending={sending} failure={failure} onSend={save} onClose={onClose}>
      <RequiredInput
        label={label}
        value={typed}
        onChange={setTyped}
        missing={tried && missing ? text('plans.name.missing') : undefined}
      />
      {children}
    </PlanForm>
  )
}
