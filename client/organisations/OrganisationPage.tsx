import './addOrganisationTexts.ts'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { NoRight } from '../app/NoRight.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { Tabs } from '../components/Tabs.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { TemplatesTab } from '../messages/TemplatesTab.tsx'
import { RetentionTab } from '../retention/RetentionTab.tsx'
import { ServicesTab } from '../services/ServicesTab.tsx'
import { TeamsTab } from '../teams/TeamsTab.tsx'
import { LogTab } from './LogTab.tsx'
import type { OrganisationSearch } from './organisationSearch.ts'
import { PeopleTab } from './PeopleTab.tsx'
import { RolesTab } from './RolesTab.tsx'
import { useAdministers } from './useAdministers.ts'

const TABS = ['people', 'teams', 'services', 'roles', 'templates', 'retention', 'log'] as const

/** The administrator's page of their own organisation: its people, teams and roles, and what has been done to them. */
export const OrganisationPage = () => {
  const text = useText()
  const { language } = useLanguage()
  const organisation = useAdministers()
  const search = useSearch({ strict: false }) as OrganisationSearch
  const navigate = useNavigate()
  if (!organisation) return <NoRight />
  const tab = search.tab ?? 'people'
  const go = (next: OrganisationSearch, replace = true) =>
    navigate({ to: '/organisation', search: next, replace, resetScroll: false })
  return (
    <Page>
      <div>
        <PageTitle title={text('organisation.title')} />
        <Quiet as="p">{text('organisation.lead', { organisation: organisation.name[language] })}</Quiet>
      </div>
      <Tabs
        label={text('organisation.tabs')}
        tabs={TABS.map((name) => ({ name, words: text(`organisation.tab.${name}`) }))}
        tab={tab}
        onTab={(next) => go(next === 'people' ? {} : { tab: next }, false)}
      >
        {tab === 'people' ? <PeopleTab search={search} onSearch={go} /> : null}
        {tab === 'teams' ? <TeamsTab /> : null}
        {tab === 'services' ? <ServicesTab /> : null}
        {tab === 'roles' ? <RolesTab /> : null}
        {tab === 'templates' ? <TemplatesTab /> : null}
        {tab === 'retention' ? <RetentionTab /> : null}
        {tab === 'log' ? <LogTab /> : null}
      </Tabs>
    </Page>
  )
}
