import { styled } from 'styled-components'
import { Chip, TextInput } from 'suomifi-ui-components'
import { tokens } from '../theme/tokens.ts'

/** Milliseconds of rest in typing before it is searched for. */
const TYPING_MS = 150

const Found = styled.ul`
  list-style: none;
  padding: 0;
  margin-top: ${tokens.space(1)};
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  li + li { border-top: ${tokens.line}; }
  button {
    display: flex;
    flex-wrap: wrap;
    gap: ${tokens.space(0, 3)};
    width: 100%;
    min-height: 44px;
    padding: ${tokens.space(2, 3)};
    border: 0;
    background: none;
    font: inherit;
    text-align: left;
    cursor: pointer;
    &:hover { background: ${tokens.colors.highlightLight4}; }
    & > span { color: ${tokens.colors.depthDark1}; }
  }
`
const Chosen = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
  margin-top: ${tokens.space(2)};
`

type Option = { id: string; words: string; detail?: string }
type Props = {
  label: string
  optional: string
  hint: string
  placeholder: string
  /** What is said when nothing is found, what the list is called, and what a press on a chosen one does. */
  said: { none: string; found: string; remove: string }
  typed: string
  onType: (typed: string) => void
  /** Undefined until something has been asked for. */
  found: Option[] | undefined
  chosen: Option[]
  onChange: (chosen: Option[]) => void
}

/** Choose several out of many: type, and add what is found with a press; each chosen one can be taken off again. */
export const PickSeveral = ({
  label,
  optional,
  hint,
  placeholder,
  said,
  typed,
  onType,
  found,
  chosen,
  onChange,
}: Props) => (
  <div>
    <TextInput
      labelText={label}
      optionalText={optional}
      hintText={hint}
      visualPlaceholder={placeholder}
      value={typed}
      onChange={(value) => onType(String(value ?? ''))}
      debounce={TYPING_MS}
      autoComplete="off"
      fullWidth
      {...(found?.length === 0 ? { statusText: said.none } : {})}
    />
    {found && found.length > 0 ? (
      <Found aria-label={said.found}>
        {found.map((option) => (
          <li key={option.id}>
            <button
              type="button"
              onClick={() => {
                onChange([...chosen, option])
                onType('')
              }}
            >
              {option.words} {option.detail ? <span>{option.detail}</span> : null}
            </button>
          </li>
        ))}
      </Found>
    ) : null}
    {chosen.length > 0 ? (
      <Chosen>
        {chosen.map(({ id, words }) => (
          <Chip
            key={id}
            removable
            actionLabel={said.remove}
            onClick={() => onChange(chosen.filter((other) => other.id !== id))}
          >
            {words}
          </Chip>
        ))}
      </Chosen>
    ) : null}
  </div>
)
