import { getRouteApi } from '@tanstack/react-router'
import { styled } from 'styled-components'
import { InlineAlert } from 'suomifi-ui-components'
import { PublicFrame } from '../app/PublicFrame.tsx'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { TextLink } from '../components/TextLink.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Sheet = styled.main`
  display: grid;
  gap: ${tokens.space(5)};
  max-width: 560px;
  margin: ${tokens.space(12)} auto;
  padding: ${tokens.space(8)};
  background: ${tokens.colors.whiteBase};
  border: ${tokens.line};
  border-top: 4px solid ${tokens.colors.highlightBase};
  border-radius: ${tokens.radius};
  ${tokens.narrow} { margin: ${tokens.space(4)}; padding: ${tokens.space(5)}; }
`
const SignInLink = styled.a`
  display: flex;
  align-items: center;
  justify-content: center;
  min-height: 48px;
  border-radius: 2px;
  background: ${tokens.colors.highlightBase};
  color: ${tokens.colors.whiteBase};
  font-weight: 600;
  text-decoration: none;
  &:hover { background: ${tokens.colors.highlightDark1}; }
`

/** One question: do you want to come in? Says also why the person came here. */
export const SignInPage = () => {
  const text = useText()
  const { language } = useLanguage()
  const { why, returnTo = '/' } = getRouteApi('/sign-in').useSearch()
  return (
    <PublicFrame>
      <Sheet>
        <PageTitle title={text('signIn.title')} />
        {why === 'ended' ? <InlineAlert>{text('signIn.ended')}</InlineAlert> : null}
        {why === 'signedOut' ? <InlineAlert>{text('signIn.signedOut')}</InlineAlert> : null}
        <p>{text('signIn.what')}</p>
        <SignInLink href={`/auth/sign-in?${new URLSearchParams({ returnTo, language })}`}>
          {text('signIn.button')}
        </SignInLink>
        <Quiet>{text('signIn.how')}</Quiet>
        <TextLink to="/promise">{text('shell.promise')}</TextLink>
      </Sheet>
    </PublicFrame>
  )
}
