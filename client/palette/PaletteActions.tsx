import { Command } from 'cmdk'
import { useText } from '../i18n/useText.ts'
import { fits } from './fits.ts'
import type { PaletteAction } from './PaletteAction.ts'

const GROUPS = ['palette.group.do', 'palette.group.page', 'palette.group.go', 'palette.group.me'] as const
/** Of the page's own actions; typing finds the others. */
const SHOWN_OF_PAGE = 6

type Props = { actions: readonly PaletteAction[]; typed: string; choose: (action: PaletteAction) => unknown }

/** The actions that fit what is typed, each group under its name. */
export const PaletteActions = ({ actions, typed, choose }: Props) => {
  const text = useText()
  return GROUPS.map((group) => {
    const all = actions.filter((action) => action.group === group && fits(action.name, typed))
    const found = group === 'palette.group.page' ? all.slice(0, SHOWN_OF_PAGE) : all
    return found.length > 0 ? (
      <Command.Group key={group} heading={text(group)}>
        {found.map((action) => (
          <Command.Item key={action.id} value={action.id} onSelect={() => choose(action)}>
            <span>{action.name}</span>
            {action.keys ? <kbd>{action.keys}</kbd> : null}
          </Command.Item>
        ))}
      </Command.Group>
    ) : null
  })
}
