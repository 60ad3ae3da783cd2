import type { ComponentProps } from 'react'
import { CommandForm } from '../components/CommandForm.tsx'
import { useText } from '../i18n/useText.ts'

/** A form of one command on a matter. */
export const MatterForm = (form: Omit<ComponentProps<typeof CommandForm>, 'stale'>) => {
  const text = useText()
  return <CommandForm {...form} stale={text('matter.conflict')} />
}
