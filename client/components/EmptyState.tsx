import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

const Frame = styled.div`
  display: grid;
  gap: ${tokens.space(2)};
  justify-items: start;
  padding: ${tokens.space(6)};
  border: 1px dashed ${tokens.colors.depthLight1};
  border-radius: ${tokens.radius};
  & > svg { width: 48px; height: 48px; }
  &[data-quiet='true'] { padding: 0; border: 0; color: ${tokens.colors.depthDark1}; }
`
const Title = styled.p`
  font-weight: 600;
`

type Props = {
  icon?: ReactNode
  /** What would be here. */
  title: string
  /** How it comes to be. */
  children?: ReactNode
  /** The first step, as a button or a link. */
  action?: ReactNode
  /** One of many on its page: words without a frame. */
  quiet?: boolean
}

/** The empty face of a list: what would be here, and the first step. */
export const EmptyState = ({ icon, title, children, action, quiet = false }: Props) => (
  <Frame data-quiet={quiet}>
    {icon}
    <Title>{title}</Title>
    {children ? <p>{children}</p> : null}
    {action}
  </Frame>
)
