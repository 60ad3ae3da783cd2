import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { Topic } from '#shared/events/Topic.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { nextInToolbar } from './nextInToolbar.ts'

const MOST_TOPICS = 5

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: ${tokens.space(0, 3)};
`
const Label = styled.p`
  font-weight: 600;
`
const Hint = styled.p`
  font-size: 14px;
  line-height: 20px;
  color: ${tokens.colors.depthDark1};
  ${tokens.narrow} { display: none; }
`
const Toolbar = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1)};
  margin-top: ${tokens.space(2)};
`
const Toggle = styled.button`
  min-height: 32px;
  padding: 0 ${tokens.space(3)};
  border: 1px solid ${tokens.colors.depthLight1};
  border-radius: 16px;
  background: ${tokens.colors.whiteBase};
  color: ${tokens.colors.blackBase};
  font: inherit;
  font-size: 15px;
  cursor: pointer;
  &:hover { border-color: ${tokens.colors.highlightBase}; }
  &[aria-pressed='true'] {
    border-color: ${tokens.colors.highlightBase};
    background: ${tokens.colors.highlightBase};
    color: ${tokens.colors.whiteBase};
  }
  &[aria-disabled='true'] { color: ${tokens.colors.depthDark1}; background: ${tokens.colors.depthLight3}; cursor: default; }
  ${tokens.narrow} { min-height: 40px; border-radius: 20px; }
`

type Props = { value: Topic[]; onChange: (topics: Topic[]) => void }

/** Topic codes as toggles: one stop of Tab, arrow keys or a first letter to move, space to choose. At most five. */
export const TopicChoice = ({ value, onChange }: Props) => {
  const text = useText()
  const hint = useId()
  const label = useId()
  const buttons = useRef<(HTMLButtonElement | null)[]>([])
  const [at, setAt] = useState(0)
  const full = value.length >= MOST_TOPICS
  const names = Topic.options.map((topic) => text(`events.topic.${topic}`))
  const toggle = (topic: Topic) => {
    if (value.includes(topic)) onChange(value.filter((chosen) => chosen !== topic))
    else if (!full) onChange([...value, topic])
  }
  const move = (event: KeyboardEvent) => {
    const next = event.ctrlKey || event.metaKey || event.altKey ? null : nextInToolbar(event.key, at, names)
    if (next === null) return
    event.preventDefault()
    setAt(next)
    buttons.current[next]?.focus()
  }
  return (
    <div>
      <Line>
        <Label id={label}>{text('events.log.topics')}</Label>
        <Hint id={hint}>{text('events.log.topicsHint')}</Hint>
      </Line>
      <Toolbar role="toolbar" aria-labelledby={label} aria-describedby={hint} onKeyDown={move}>
        {Topic.options.map((topic, index) => (
          <Toggle
            key={topic}
            type="button"
            tabIndex={index === at ? 0 : -1}
            aria-pressed={value.includes(topic)}
            aria-disabled={full && !value.includes(topic)}
            ref={(button) => {
              buttons.current[index] = button
            }}
            onFocus={() => setAt(index)}
            onClick={() => toggle(topic)}
          >
            {names[index]}
          </Toggle>
        ))}
      </Toolbar>
    </div>
  )
}
