import { useNavigate, useSearch } from '@tanstack/react-router'
import { noticesTexts } from '#shared/notices/noticesTexts.ts'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SpreadRow } from '../components/SpreadRow.ts'
import { Tabs } from '../components/Tabs.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { NoticesList } from './NoticesList.tsx'

addTexts(noticesTexts)

const SHOWN = ['all', 'unread'] as const

/** What has happened that I should know of? */
export const NoticesPage = () => {
  const text = useText()
  const navigate = useNavigate()
  const { state = 'all' } = useSearch({ from: '/signed-in/notices' })
  return (
    <Page>
      <SpreadRow>
        <div>
          <PageTitle title={text('notices.title')} />
          <Quiet as="p">{text('notices.what')}</Quiet>
        </div>
        <ButtonLink to="/notices/settings">{text('notices.settings')}</ButtonLink>
      </SpreadRow>
      <Tabs
        label={text('notices.show')}
        tabs={SHOWN.map((name) => ({ name, words: text(`notices.show.${name}`) }))}
        tab={state}
        onTab={(tab) => navigate({ to: '/notices', search: tab === 'all' ? {} : { state: tab }, replace: true })}
      >
        <Page>
          <NoticesList key={state} state={state} />
        </Page>
      </Tabs>
    </Page>
  )
}
