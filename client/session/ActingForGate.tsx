import { type ReactNode, useEffect } from 'react'
import { actingForTexts } from '#shared/session/actingForTexts.ts'
import { useSession } from '../access/useSession.ts'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { ChooseActingFor } from './ChooseActingFor.tsx'
import { otherTabs } from './otherTabs.ts'
import { Unconfirmed } from './Unconfirmed.tsx'

addTexts(actingForTexts)

/** The pages, once it is clear for whom the person acts; until then the question. */
export const ActingForGate = ({ children }: { children: ReactNode }) => {
  const text = useText()
  const { choice, mandatesUnconfirmed, employer, actor, role, asMyself } = useSession()
  useEffect(otherTabs.follow, [])
  // Whoever can go on with their work or their own is not troubled with companies that they may not even have.
  const says = mandatesUnconfirmed && (choice !== 'made' || !employer)
  // A customer of whom we can't tell which company is theirs is not a founder who has none.
  const lost = says && choice === 'made' && role === 'customer' && !actor.actsFor && !asMyself
  if (lost)
    return (
      <Page>
        <PageTitle title={text('actingFor.title')} />
        <Unconfirmed />
      </Page>
    )
  return (
    <>
      {says ? <Unconfirmed /> : null}
      {choice === 'made' ? children : <ChooseActingFor />}
    </>
  )
}
