import type { Editor } from '@tiptap/react'
import { useEffect, useId, useSyncExternalStore } from 'react'
import { styled } from 'styled-components'
import { VisuallyHidden } from 'suomifi-ui-components'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import type { mentionMenu } from './mentionMenu.ts'

const WIDTH = 280

const List = styled.div`
  position: fixed;
  z-index: 60;
  width: ${WIDTH}px;
  max-width: calc(100vw - ${tokens.space(8)});
  border: 1px solid ${tokens.colors.depthLight1};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.whiteBase};
  box-shadow: ${tokens.shadows.wideBoxShadow};
  & > [role='option'] { padding: ${tokens.space(2, 3)}; min-height: 44px; display: flex; align-items: center; cursor: pointer; }
  & > [aria-selected='true'] { background: ${tokens.colors.highlightLight3}; }
  & > p { padding: ${tokens.space(3)}; }
`

type Props = { editor: Editor; menu: ReturnType<typeof mentionMenu> }

/** People to choose from after @: the caret stays in the text, the arrow keys and Enter choose (ARIA combobox by the text itself). */
export const MentionList = ({ editor, menu }: Props) => {
  const text = useText()
  const id = useId()
  const choice = useSyncExternalStore(menu.subscribe, menu.current)
  const active = choice && choice.people.length > 0 ? `${id}-${choice.active}` : undefined
  useEffect(() => {
    const { dom } = editor.view
    if (!choice) return
    dom.setAttribute('aria-controls', id)
    if (active) dom.setAttribute('aria-activedescendant', active)
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [editor, choice, active, id])
  const place = choice?.at && {
    left: Math.max(16, Math.min(choice.at.left, window.innerWidth - WIDTH - 16)),
    top: choice.at.bottom + 4,
  }
  return (
    <>
      <VisuallyHidden>
        <span role="status">
          {choice && choice.people.length > 0 ? text('planText.mention.count', { count: choice.people.length }) : ''}
          {choice && choice.people.length === 0 ? text('planText.mention.none') : ''}
        </span>
      </VisuallyHidden>
      {choice && place ? (
        <List
          id={id}
          style={place}
          {...(choice.people.length > 0
            ? { role: 'listbox', 'aria-label': text('planText.mention.people') }
            : { 'aria-hidden': true })}
        >
          {choice.people.length === 0 ? <p>{text('planText.mention.none')}</p> : null}
          {choice.people.map((person, at) => (
            <div
              key={person.userId}
              id={`${id}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === choice.active}
              onMouseDown={(press) => {
                press.preventDefault()
                choice.choose(person)
              }}
            >
              {person.name}
            </div>
          ))}
        </List>
      ) : null}
    </>
  )
}
