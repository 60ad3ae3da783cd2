import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { styled } from 'styled-components'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { LanguageMenu } from './LanguageMenu.tsx'

const Ground = styled.div`
  min-height: 100vh;
  border-top: 4px solid ${tokens.colors.brandBase};
`
const Top = styled.header`
  display: flex;
  justify-content: space-between;
  align-items: center;
  padding: ${tokens.space(2, 4)};
  background: ${tokens.colors.whiteBase};
  border-bottom: ${tokens.line};
`
const Home = styled(Link)`
  color: ${tokens.colors.brandBase};
  font-size: 22px;
  font-weight: 600;
  text-decoration: none;
`

/** The frame of a page that anybody may open, signed in or not. */
export const PublicFrame = ({ children }: { children: ReactNode }) => {
  const text = useText()
  return (
    <Ground>
      <Top>
        <Home to="/" aria-label={text('shell.home')}>
          Y-CRM
        </Home>
        <LanguageMenu />
      </Top>
      {children}
    </Ground>
  )
}
