import { type Ref, useId } from 'react'
import { styled } from 'styled-components'
import { VisuallyHidden } from 'suomifi-ui-components'
import { Channel } from '#shared/events/Channel.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { channelIcons } from './channelIcons.ts'

const Group = styled.fieldset`
  border: 0;
  margin: 0;
  padding: 0;
  min-width: 0;
  & > div { display: flex; flex-wrap: wrap; gap: ${tokens.space(1)}; }
  ${tokens.narrow} { & > div { display: grid; grid-template-columns: 1fr 1fr; } }
`
const Choice = styled.label`
  display: inline-flex;
  align-items: center;
  gap: ${tokens.space(2)};
  min-height: 40px;
  padding: 0 ${tokens.space(3)};
  border: 1px solid ${tokens.colors.depthLight1};
  border-radius: ${tokens.radius};
  background: ${tokens.colors.whiteBase};
  cursor: pointer;
  & > input { position: absolute; opacity: 0; }
  & > svg { width: 20px; height: 20px; color: ${tokens.colors.highlightBase}; }
  &:hover { border-color: ${tokens.colors.highlightBase}; }
  &:has(:checked) {
    border-color: ${tokens.colors.highlightBase};
    background: ${tokens.colors.highlightLight3};
    color: ${tokens.colors.highlightDark1};
    font-weight: 600;
  }
  &:has(:focus-visible) { outline: 2px solid ${tokens.colors.accentSecondary}; outline-offset: 1px; }
  ${tokens.narrow} { min-height: 44px; }
`

type Props = {
  value: Channel
  onChange: (channel: Channel) => void
  /** The chosen one, for a form that begins here. */
  firstRef?: Ref<HTMLInputElement>
}

/** How the customer was met: radio buttons, so one stop of Tab and the arrow keys. */
export const ChannelChoice = ({ value, onChange, firstRef }: Props) => {
  const text = useText()
  const name = useId()
  return (
    <Group>
      <legend>
        <VisuallyHidden>{text('events.log.channel')}</VisuallyHidden>
      </legend>
      <div>
        {Channel.options.map((channel) => {
          const Icon = channelIcons[channel]
          return (
            <Choice key={channel}>
              <input
                type="radio"
                name={name}
                value={channel}
                checked={channel === value}
                ref={channel === value ? firstRef : undefined}
                onChange={() => onChange(channel)}
              />
              <Icon />
              {text(`events.channel.${channel}`)}
            </Choice>
          )
        })}
      </div>
    </Group>
  )
}
