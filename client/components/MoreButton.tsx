import { Button } from 'suomifi-ui-components'

type Props = { label: string; waits: boolean; onMore: () => unknown }

/** The way to the next part of a list. It keeps the focus while that is on its way. */
export const MoreButton = ({ label, waits, onMore }: Props) => (
  <div>
    <Button variant="secondary" aria-disabled={waits} onClick={() => (waits ? undefined : onMore())}>
      {label}
    </Button>
  </div>
)
