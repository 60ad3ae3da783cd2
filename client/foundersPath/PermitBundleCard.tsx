import { useId } from 'react'
import { styled } from 'styled-components'
import { bundleState } from '#shared/foundersPath/bundleState.ts'
import type { PathOfCustomer } from '#shared/foundersPath/PathOfCustomer.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { Quiet } from '../components/Quiet.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { PermitLine } from './PermitLine.tsx'

const List = styled.ul`
  display: grid;
  gap: ${tokens.space(4)};
  margin: ${tokens.space(4, 0, 0)};
  padding: 0;
  list-style: none;
  grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr));
  & > li { display: grid; gap: ${tokens.space(1)}; align-content: start; }
  b { font-weight: 600; }
`

/** Every permit and notification of a path, across authorities, with how the whole stands. */
export const PermitBundleCard = ({ path }: { path: PathOfCustomer }) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const permits = path.steps.flatMap(({ permit, behind, own }) =>
    permit && !behind && own.state !== 'notForMe' ? [permit] : [],
  )
  const state = bundleState(permits)
  if (state === 'none') return null
  const left = permits.filter((permit) => permit.state !== 'granted').length
  const said = {
    granted: text('permit.bundle.all'),
    open: text('permit.bundle.open', { count: left }),
    needsMore: text('permit.bundle.needsMore'),
    refused: text('permit.bundle.refused'),
  }[state]
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('permit.bundle')}</CardTitle>
      <p>
        <b>{said}</b> <Quiet>{text('permit.bundle.what')}</Quiet>
      </p>
      <List>
        {permits.map((permit) => (
          <li key={permit.stepKey}>
            <b>{permit.title[language]}</b>
            <PermitLine permit={permit} />
          </li>
        ))}
      </List>
    </Card>
  )
}
