import { styled } from 'styled-components'
import { IconArrowDown, IconArrowUp, IconEdit, IconOptionsVertical, IconRemove } from 'suomifi-icons'
import { Disclosure } from '../components/Disclosure.tsx'
import { MenuButton } from '../components/MenuButton.ts'
import { useText } from '../i18n/useText.ts'

const Frame = styled.div`
  flex: none;
  & svg { width: 20px; height: 20px; }
`

type Props = {
  first: boolean
  last: boolean
  onRename: () => unknown
  onMove: (by: 1 | -1) => unknown
  onRemove: () => unknown
}

/** What the customer does with a section more seldom. */
export const SectionMenu = ({ first, last, onRename, onMove, onRemove }: Props) => {
  const text = useText()
  return (
    <Frame>
      <Disclosure label={text('plan.section.more')} face={<IconOptionsVertical />}>
        {(close) => {
          const choose = (act: () => unknown) => () => {
            close()
            act()
          }
          return (
            <>
              <MenuButton type="button" onClick={choose(onRename)}>
                <IconEdit />
                {text('plan.section.rename')}
              </MenuButton>
              {first ? null : (
                <MenuButton type="button" onClick={choose(() => onMove(-1))}>
                  <IconArrowUp />
                  {text('plan.section.up')}
                </MenuButton>
              )}
              {last ? null : (
                <MenuButton type="button" onClick={choose(() => onMove(1))}>
                  <IconArrowDown />
                  {text('plan.section.down')}
                </MenuButton>
              )}
              <MenuButton type="button" onClick={choose(onRemove)}>
                <IconRemove />
                {text('plan.section.remove')}
              </MenuButton>
            </>
          )
        }}
      </Disclosure>
    </Frame>
  )
}
