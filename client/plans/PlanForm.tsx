import type { ReactNode } from 'react'
import type { ApiError } from '../api/ApiError.ts'
import { InPlaceForm } from '../components/InPlaceForm.tsx'
import { useText } from '../i18n/useText.ts'
import { PlanFailure } from './PlanFailure.tsx'

type Props = {
  name: string
  send: string
  sending: boolean
  failure: ApiError | null
  onSend: () => unknown
  onClose: () => void
  children: ReactNode
}

/** A form of one command on a plan or a section of it. */
export const PlanForm = ({ failure, ...form }: Props) => {
  const text = useText()
  return <InPlaceForm {...form} cancel={text('plan.cancel')} failure={<PlanFailure failure={failure} />} />
}
