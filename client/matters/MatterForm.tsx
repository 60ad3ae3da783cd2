import type { ReactNode } from 'react'
import type { ApiError } from '../api/ApiError.ts'
import { InPlaceForm } from '../components/InPlaceForm.tsx'
import { useText } from '../i18n/useText.ts'
import { MatterFailure } from './MatterFailure.tsx'

type Props = {
  name: string
  send: string
  sending: boolean
  /** Whether there is something to send already. */
  ready?: boolean
  failure: ApiError | null
  onSend: () => unknown
  onClose: () => void
  children: ReactNode
}

/** A form of one command on a matter. */
export const MatterForm = ({ failure, ...form }: Props) => {
  const text = useText()
  return <InPlaceForm {...form} cancel={text('matter.cancel')} failure={<MatterFailure failure={failure} />} />
}
