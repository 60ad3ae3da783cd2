import { useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import type { PermitOnPath } from '#shared/foundersPath/PermitOnPath.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { PermitForm } from './PermitForm.tsx'
import { PermitLine } from './PermitLine.tsx'

const Part = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
  padding: ${tokens.space(4)};
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  & > h4 { font-size: 16px; font-weight: 600; }
  & > button { justify-self: start; }
`

type Props = { customerId: string; permit: PermitOnPath; mayChange: boolean }

/** The permit or notification of a step: where it stands, and the way to say so. */
export const PermitPart = ({ customerId, permit, mayChange }: Props) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  return (
    <Part>
      <h4>{text('permit.state')}</h4>
      <PermitLine permit={permit} />
      {mayChange && !open ? (
        <Button variant="secondary" onClick={() => setOpen(true)}>
          {text('permit.change')}
        </Button>
      ) : null}
      {open ? <PermitForm customerId={customerId} permit={permit} onClose={() => setOpen(false)} /> : null}
    </Part>
  )
}
