import type { ReactNode } from 'react'
import { VisuallyHidden } from 'suomifi-ui-components'

/** A skeleton with the word for who can't see it. */
export const Waiting = ({ label, children }: { label: string; children: ReactNode }) => (
  <div aria-busy="true">
    <VisuallyHidden role="status">{label}</VisuallyHidden>
    {children}
  </div>
)
