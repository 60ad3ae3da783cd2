import { type ReactNode, useEffect, useRef } from 'react'
import { styled } from 'styled-components'
import { tokens } from '../theme/tokens.ts'

const Title = styled.h1`
  font-size: 32px;
  line-height: 40px;
  font-weight: 400;
  ${tokens.narrow} { font-size: 26px; line-height: 32px; }
`

// The first page of a load leaves the focus where the browser puts it; every later one says where the person came to.
let pagesShown = 0

/** The page's one question: its h1, the title of the window, and the place of focus when somebody came here by a link. */
export const PageTitle = ({ title, children }: { title: string; children?: ReactNode }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} – Y-CRM`
  }, [title])
  useEffect(() => {
    pagesShown += 1
    if (pagesShown > 1) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <Title ref={heading} tabIndex={-1}>
      {children ?? title}
    </Title>
  )
}
