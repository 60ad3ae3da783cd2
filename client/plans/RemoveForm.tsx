import type { ApiError } from '../api/ApiError.ts'
import { useFocusHere } from '../components/useFocusHere.ts'
import { PlanForm } from './PlanForm.tsx'

type Props = {
  /** What is removed, as the button says it, and what goes with it. */
  name: string
  words: string
  sending: boolean
  failure: ApiError | null
  onRemove: () => unknown
  onClose: () => void
}

/** The last question before something is gone. */
export const RemoveForm = ({ name, words, sending, failure, onRemove, onClose }: Props) => {
  const question = useFocusHere<HTMLParagraphElement>()
  return (
    <PlanForm name={name} send={name} sending={sending} failure={failure} onSend={onRemove} onClose={onClose}>
      <p ref={question} tabIndex={-1}>
        {words}
      </p>
    </PlanForm>
  )
}
