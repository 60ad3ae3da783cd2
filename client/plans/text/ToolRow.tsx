import { Fragment, type Ref } from 'react'
import { useText } from '../../i18n/useText.ts'
import type { Tool } from './Tool.ts'
import { Toolbar } from './Toolbar.ts'
import { useRoving } from './useRoving.ts'

type Props = { label: string; tools: readonly Tool[]; controls?: string; row?: Ref<HTMLDivElement> }

/** Tools in a row, one stop of Tab; each says its name and its keys. */
export const ToolRow = ({ label, tools, controls, row }: Props) => {
  const text = useText()
  const roving = useRoving(tools.map(({ name }) => name))
  return (
    <Toolbar ref={row} role="toolbar" aria-label={label} aria-controls={controls} onKeyDown={roving.onKeyDown}>
      {tools.map(({ name, face, act, pressed, disabled, mirrored, keys, apart }) => (
        <Fragment key={name}>
          {apart ? <span className="apart" aria-hidden="true" /> : null}
          <button
            type="button"
            tabIndex={roving.tabIndexOf(name)}
            aria-label={text(name)}
            aria-pressed={pressed}
            aria-disabled={disabled || undefined}
            aria-keyshortcuts={keys?.aria}
            title={keys ? text('planText.withKey', { name: text(name), key: keys.said }) : text(name)}
            data-mirrored={mirrored}
            onFocus={() => roving.focused(name)}
            // The caret stays where it is in the text.
            onMouseDown={(press) => press.preventDefault()}
            onClick={() => (disabled ? undefined : act())}
          >
            {face}
          </button>
        </Fragment>
      ))}
    </Toolbar>
  )
}
