import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { Button, Modal, ModalContent, ModalFooter, ModalTitle, ToggleButton } from 'suomifi-ui-components'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { shortcuts } from './shortcuts.ts'
import { singleKeys } from './singleKeys.ts'

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  margin-bottom: ${tokens.space(5)};
  & th, & td { padding: ${tokens.space(2, 3, 2, 0)}; border-bottom: ${tokens.line}; text-align: left; vertical-align: baseline; }
`
const Key = styled.kbd`
  display: inline-block;
  min-width: 28px;
  padding: 0 ${tokens.space(2)};
  border: 1px solid ${tokens.colors.depthDark3};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.depthLight3};
  font: inherit;
  font-weight: 600;
  text-align: center;
  white-space: nowrap;
`

/** Every shortcut in one window, and the switch that turns the single keys off. */
export const KeyboardHelp = ({ close }: { close: () => void }) => {
  const text = useText()
  const titleId = useId()
  const [on, setOn] = useState(singleKeys.areOn)
  const turn = () => {
    singleKeys.turn(!on)
    setOn(!on)
  }
  return (
    <Modal visible appElementId="root" ariaLabelledBy={titleId} onEscKeyDown={close}>
      <ModalContent>
        <ModalTitle id={titleId}>{text('keys.title')}</ModalTitle>
        <Table>
          <thead>
            <tr>
              <th scope="col">{text('keys.key')}</th>
              <th scope="col">{text('keys.does')}</th>
            </tr>
          </thead>
          <tbody>
            {shortcuts.map(({ keys, pair, does }) => (
              <tr key={does}>
                <td>
                  {keys.map((key, place) => (
                    <span key={key}>
                      {place > 0 ? ` ${text(pair ? 'keys.then' : 'keys.or')} ` : null}
                      <Key>{key}</Key>
                    </span>
                  ))}
                </td>
                <td>{text(does)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
        <ToggleButton checked={on} onClick={turn}>
          {text('keys.single')}
        </ToggleButton>
        <p>{text('keys.single.what')}</p>
      </ModalContent>
      <ModalFooter>
        <Button onClick={close}>{text('shell.close')}</Button>
      </ModalFooter>
    </Modal>
  )
}
