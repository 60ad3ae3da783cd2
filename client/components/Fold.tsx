import { type ReactNode, useId, useState } from 'react'
import { styled } from 'styled-components'
import { IconChevronDown, IconChevronUp } from 'suomifi-icons'
import { tokens } from '../theme/tokens.ts'

const Toggle = styled.button`
  display: inline-flex;
  align-items: center;
  gap: ${tokens.space(2)};
  min-height: 32px;
  padding: 0;
  border: 0;
  background: none;
  color: ${tokens.colors.highlightBase};
  font: inherit;
  font-weight: 600;
  text-align: left;
  cursor: pointer;
  & > svg { flex: none; width: 14px; height: 14px; }
  &:hover { color: ${tokens.colors.highlightDark1}; }
  ${tokens.narrow} { min-height: 44px; }
`
const Inside = styled.div`
  padding-top: ${tokens.space(3)};
`

type Props = {
  title: string
  /** Given together with onOpen, the page decides; else it opens and folds by itself. */
  open?: boolean
  onOpen?: (open: boolean) => void
  children: ReactNode
}

/** What few need at once, behind one quiet line. */
export const Fold = ({ title, open: openByPage, onOpen, children }: Props) => {
  const id = useId()
  const [openHere, setOpenHere] = useState(false)
  const open = openByPage ?? openHere
  return (
    <div>
      <Toggle type="button" aria-expanded={open} aria-controls={id} onClick={() => (onOpen ?? setOpenHere)(!open)}>
        {title}
        {open ? <IconChevronUp /> : <IconChevronDown />}
      </Toggle>
      <Inside id={id} hidden={!open}>
        {open ? children : null}
      </Inside>
    </div>
  )
}
