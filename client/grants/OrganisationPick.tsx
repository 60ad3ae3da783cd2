import { useRef, useState } from 'react'
import { styled } from 'styled-components'
import { Button, TextInput } from 'suomifi-ui-components'
import type { OrganisationName } from '#shared/organisations/OrganisationName.ts'
import { Quiet } from '../components/Quiet.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

/** Found organisations shown at once; more letters make them fewer. */
const SHOWN = 8

const Found = styled.ul`
  list-style: none;
  padding: 0;
  margin-top: ${tokens.space(1)};
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.whiteBase};
  li + li { border-top: ${tokens.line}; }
  button {
    width: 100%;
    min-height: 48px;
    padding: ${tokens.space(2, 3)};
    border: 0;
    background: none;
    font: inherit;
    text-align: left;
    cursor: pointer;
    &:hover { background: ${tokens.colors.highlightLight4}; }
  }
`
const Chosen = styled.div`
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: center;
  gap: ${tokens.space(2)};
  padding: ${tokens.space(2, 3)};
  border: 1px solid ${tokens.colors.highlightBase};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.highlightLight4};
`

type Props = {
  organisations: readonly OrganisationName[]
  chosen: string | null
  onChoose: (organisationId: string | null) => void
  problem?: string | undefined
}

/** One organisation out of hundreds: type, and choose from what is found. */
export const OrganisationPick = ({ organisations, chosen, onChoose, problem }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const frame = useRef<HTMLDivElement>(null)
  const [typed, setTyped] = useState('')
  const q = typed.trim().toLowerCase()
  const found = organisations.filter(({ name }) => name[language].toLowerCase().includes(q)).slice(0, SHOWN)
  const known = organisations.find(({ id }) => id === chosen)
  // What was pressed goes away: the focus goes to what takes its place.
  const focusNext = (selector: string) =>
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>(selector)?.focus())
  if (known)
    return (
      <div ref={frame}>
        <Chosen>
          <span>
            <Quiet>{text('give.whom.chosen')}: </Quiet>
            <strong>{known.name[language]}</strong>
          </span>
          <Button
            variant="secondaryNoBorder"
            onClick={() => {
              onChoose(null)
              focusNext('input')
            }}
          >
            {text('give.whom.other')}
          </Button>
        </Chosen>
      </div>
    )
  return (
    <div ref={frame}>
      <TextInput
        labelText={text('give.whom.search')}
        hintText={text('give.whom.search.hint')}
        value={typed}
        onChange={(value) => setTyped(String(value ?? ''))}
        autoComplete="off"
        status={problem ? 'error' : 'default'}
        {...(problem ? { statusText: problem } : {})}
        {...(q && found.length === 0 ? { statusText: text('give.whom.notFound') } : {})}
        fullWidth
      />
      {found.length > 0 ? (
        <Found aria-label={text('give.whom.found')}>
          {found.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  onChoose(id)
                  focusNext('button')
                }}
              >
                {name[language]}
              </button>
            </li>
          ))}
        </Found>
      ) : null}
    </div>
  )
}
