import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { styled } from 'styled-components'
import { IconAlert } from 'suomifi-icons'
import { countNotices } from '#shared/notices/countNotices.ts'
import { queryFor } from '../api/queryFor.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { useLiveNotices } from './useLiveNotices.ts'

const Bell = styled(Link)`
  position: relative;
  display: grid;
  place-items: center;
  flex: none;
  width: 44px;
  height: 44px;
  border-radius: ${tokens.radius};
  color: ${tokens.colors.blackBase};
  & svg { width: 22px; height: 22px; }
  &:hover { background: ${tokens.colors.highlightLight3}; }
  &[aria-current='page'] { color: ${tokens.colors.highlightDark1}; }
`
const Count = styled.span`
  position: absolute;
  top: 2px;
  right: 0;
  min-width: 20px;
  padding: 0 5px;
  border-radius: 10px;
  background: ${tokens.colors.alertBase};
  color: ${tokens.colors.whiteBase};
  font-size: 13px;
  line-height: 20px;
  font-weight: 600;
  text-align: center;
  font-variant-numeric: tabular-nums;
`

/** Whether something has happened that one should know of, on every page; leads to what. */
export const NoticeBell = () => {
  const text = useText()
  useLiveNotices()
  const { data } = useQuery(queryFor(countNotices, {}))
  const unread = data?.unread ?? 0
  const name = text('shell.notices')
  const shown = data?.more ? `${unread}+` : String(unread)
  const said = unread > 0 ? `${name}, ${text('shell.notices.unread', { count: unread, shown })}` : name
  return (
    <Bell to="/notices" aria-label={said}>
      <IconAlert />
      {unread > 0 ? <Count aria-hidden="true">{shown}</Count> : null}
    </Bell>
  )
}
