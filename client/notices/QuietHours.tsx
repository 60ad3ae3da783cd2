import { useId } from 'react'
import { styled } from 'styled-components'
import { ToggleButton } from 'suomifi-ui-components'
import { defaultNoticeSettings } from '#shared/notices/defaultNoticeSettings.ts'
import type { NoticeSettings } from '#shared/notices/NoticeSettings.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Times = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(4)};
  margin-top: ${tokens.space(4)};
  & label { display: grid; gap: ${tokens.space(1)}; font-weight: 600; }
  & input {
    height: 40px;
    min-width: 120px;
    padding: ${tokens.space(0, 2)};
    border: 1px solid ${tokens.colors.depthDark3};
    border-radius: 2px;
    font: inherit;
    font-weight: 400;
  }
`

type Props = { quiet: NoticeSettings['quiet']; onChange: (quiet: NoticeSettings['quiet']) => void }

/** When nothing is sent. */
export const QuietHours = ({ quiet, onChange }: Props) => {
  const text = useText()
  const id = useId()
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('noticeSettings.quiet')}</CardTitle>
      <p>{text('noticeSettings.quiet.what')}</p>
      <ToggleButton checked={quiet !== null} onClick={() => onChange(quiet ? null : defaultNoticeSettings.quiet)}>
        {text('noticeSettings.quiet.on')}
      </ToggleButton>
      {quiet ? (
        <Times>
          {(['from', 'until'] as const).map((end) => (
            <label key={end}>
              {text(`noticeSettings.quiet.${end}`)}
              <input
                type="time"
                required
                value={quiet[end]}
                // An emptied field has no time yet: the one before stands until there is another.
                onChange={({ target }) => (target.value ? onChange({ ...quiet, [end]: target.value }) : undefined)}
              />
            </label>
          ))}
        </Times>
      ) : null}
    </Card>
  )
}
