import { Link, type LinkProps } from '@tanstack/react-router'
import { type AnchorHTMLAttributes, type ComponentType, useId } from 'react'
import { styled } from 'styled-components'
import { IconCheck } from 'suomifi-icons'
import { Button, VisuallyHidden } from 'suomifi-ui-components'
import type { Notice } from '#shared/notices/Notice.ts'
import { Quiet } from '../components/Quiet.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { noticeLink } from './noticeLink.ts'

type Anchor = Pick<AnchorHTMLAttributes<HTMLAnchorElement>, 'onClick' | 'aria-describedby'>

const Row = styled.li`
  display: grid;
  grid-template-columns: 10px minmax(0, 1fr) auto;
  gap: ${tokens.space(1, 3)};
  align-items: center;
  padding: ${tokens.space(3, 4)};
  border-top: ${tokens.line};
  &:first-child { border-top: 0; }
  &[data-read='false'] { background: ${tokens.colors.highlightLight4}; }
`
const Dot = styled.span`
  width: 10px;
  height: 10px;
  border-radius: 50%;
  background: ${tokens.colors.highlightBase};
  &[data-read='true'] { background: none; }
`
const What = styled(Link as ComponentType<LinkProps & Anchor>)`
  color: ${tokens.colors.highlightBase};
  font-weight: 600;
  text-decoration: none;
  overflow-wrap: anywhere;
  &:hover { text-decoration: underline; }
  &[data-read='true'] { font-weight: 400; }
`
const Words = styled.div`
  display: grid;
  min-width: 0;
`

type Props = { notice: Notice; onRead: (noticeId: string) => void }

/** One thing that happened: what, of whom, by whom and when, and the way to it. Opening it is reading it. */
export const NoticeRow = ({ notice, onRead }: Props) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const { when } = useSayTime()
  const { noticeId, kind, at, read, customer, by, inPlaceOf, target } = notice
  const what = text(`notices.kind.${kind}`)
  const whose = [customer?.name, by?.name[language], when(at)].filter(Boolean).join(' · ')
  const open = () => (read ? undefined : onRead(noticeId))
  return (
    <Row data-read={read}>
      <Dot data-read={read} />
      <Words>
        <What {...noticeLink(target)} data-read={read} aria-describedby={id} onClick={open}>
          {read ? null : <VisuallyHidden>{`${text('notices.unread')}: `}</VisuallyHidden>}
          {what}
        </What>
        <Quiet id={id}>{whose}</Quiet>
        {inPlaceOf ? <Quiet>{text('notices.inPlaceOf', { name: inPlaceOf })}</Quiet> : null}
      </Words>
      {read ? (
        <span />
      ) : (
        <Button
          variant="secondaryNoBorder"
          icon={<IconCheck />}
          aria-label={text('notices.readOne.of', { what: `${what}, ${whose}` })}
          onClick={() => onRead(noticeId)}
        />
      )}
    </Row>
  )
}
