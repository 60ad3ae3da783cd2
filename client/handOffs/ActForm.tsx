import type { ReactNode } from 'react'
import type { ApiError } from '../api/ApiError.ts'
import { CommandFailure } from '../components/CommandFailure.tsx'
import { InPlaceForm } from '../components/InPlaceForm.tsx'
import { useText } from '../i18n/useText.ts'

type Props = {
  name: string
  send: string
  sending: boolean
  failure: ApiError | null
  onSend: () => unknown
  onClose: () => void
  children: ReactNode
}

/** A form of one move of a hand-off. */
export const ActForm = ({ failure, ...form }: Props) => {
  const text = useText()
  return <InPlaceForm {...form} cancel={text('handOffs.cancel')} failure={<CommandFailure failure={failure} />} />
}
