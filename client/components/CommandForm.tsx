import type { ComponentProps } from 'react'
import type { ApiError } from '../api/ApiError.ts'
import { CommandFailure } from './CommandFailure.tsx'
import { InPlaceForm } from './InPlaceForm.tsx'

type Props = Omit<ComponentProps<typeof InPlaceForm>, 'failure'> &
  ComponentProps<typeof CommandFailure> & { failure: ApiError | null }

/** A form of one command, which says itself why it was refused. */
export const CommandForm = ({ failure, stale, ...form }: Props) => (
  <InPlaceForm {...form} failure={<CommandFailure failure={failure} stale={stale} />} />
)
