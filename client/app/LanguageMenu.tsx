import { styled } from 'styled-components'
import { IconChevronDown } from 'suomifi-icons'
import type { Language } from '#shared/languages/Language.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { MenuButton } from '../components/MenuButton.ts'
import { languageNames } from '../i18n/languageNames.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Face = styled.span`
  display: flex;
  align-items: center;
  gap: ${tokens.space(2)};
  font-weight: 600;
  & svg { width: 12px; height: 12px; color: ${tokens.colors.highlightBase}; }
`

/** Finnish, Swedish or English; remembered in this browser. */
export const LanguageMenu = () => {
  const text = useText()
  const { language, chooseLanguage } = useLanguage()
  return (
    <Disclosure
      label={text('shell.language')}
      face={
        <Face>
          {language.toUpperCase()}
          <IconChevronDown />
        </Face>
      }
    >
      {(close) =>
        (Object.keys(languageNames) as Language[]).map((choice) => (
          <MenuButton
            key={choice}
            type="button"
            lang={choice}
            aria-current={choice === language}
            onClick={() => {
              close()
              return chooseLanguage(choice)
            }}
          >
            {languageNames[choice]}
          </MenuButton>
        ))
      }
    </Disclosure>
  )
}
