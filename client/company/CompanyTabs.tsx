import type { ReactNode } from 'react'
import { Tabs } from '../components/Tabs.tsx'
import { useText } from '../i18n/useText.ts'

const TABS = ['timeline', 'matters', 'people', 'facts'] as const
type CompanyTab = (typeof TABS)[number]

type Props = { tab: CompanyTab; onTab: (tab: CompanyTab) => void; children: ReactNode }

/** The sides of a company; the address holds the tab. */
export const CompanyTabs = ({ tab, onTab, children }: Props) => {
  const text = useText()
  return (
    <Tabs
      label={text('company.tabs')}
      tabs={TABS.map((name) => ({ name, words: text(`company.tab.${name}`) }))}
      tab={tab}
      onTab={onTab}
    >
      {children}
    </Tabs>
  )
}
