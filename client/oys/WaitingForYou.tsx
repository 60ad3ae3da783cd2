import { useId } from 'react'
import { styled } from 'styled-components'
import { IconCheckCircle } from 'suomifi-icons'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { FailedState } from '../components/FailedState.tsx'
import { PrimaryLink } from '../components/PrimaryLink.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { useWaiting } from './useWaiting.ts'

const List = styled.ul`
  list-style: none;
  padding: 0;
  display: grid;
  gap: ${tokens.space(3)};
`
const Item = styled(Card)`
  display: grid;
  gap: ${tokens.space(2)};
  border-top: 3px solid ${tokens.colors.highlightBase};
  h3 { font-size: 20px; line-height: 28px; font-weight: 600; }
  a { margin-top: ${tokens.space(2)}; }
  ${tokens.narrow} { a { justify-self: stretch; } }
`
const Nothing = styled.p`
  display: flex;
  gap: ${tokens.space(2)};
  align-items: center;
  & > svg { flex: none; width: 20px; height: 20px; color: ${tokens.colors.successDark1}; }
`

/** The home's one question, answered at the top: what waits for me, each with one thing to do. */
export const WaitingForYou = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const id = useId()
  const { items, pending, error, retry } = useWaiting(customerId)
  return (
    <section aria-labelledby={id}>
      <CardTitle id={id}>{text('oys.waiting')}</CardTitle>
      {error ? <FailedState error={error} title={text('oys.waiting.failed')} retry={retry} /> : null}
      {pending && !error ? (
        <Waiting label={text('oys.waiting.loading')}>
          <Card as="div">
            <SkeletonLines widths={['70%', '90%', '40%']} />
          </Card>
        </Waiting>
      ) : null}
      {!pending && !error && items.length === 0 ? (
        <Card as="div">
          <Nothing>
            <IconCheckCircle />
            {text('oys.waiting.none')}
          </Nothing>
        </Card>
      ) : null}
      {items.length > 0 ? (
        <List>
          {items.map(({ key, title, detail, action, to, matterId, handOffId, hash }, place) => {
            const Way = place === 0 ? PrimaryLink : ButtonLink
            return (
              <Item as="li" key={key}>
                <h3>{title}</h3>
                {detail ? (
                  <Quiet as="p" dir="auto">
                    {detail}
                  </Quiet>
                ) : null}
                <Way
                  to={to}
                  {...(matterId ? { params: { matterId } as never } : {})}
                  {...(handOffId ? { params: { handOffId } as never } : {})}
                  {...(hash ? { hash } : {})}
                  aria-label={`${action}: ${title}`}
                >
                  {action}
                </Way>
              </Item>
            )
          })}
        </List>
      ) : null}
    </section>
  )
}
