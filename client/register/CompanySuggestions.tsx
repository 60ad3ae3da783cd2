import { useEffect, useRef } from 'react'
import type { CompanyRow } from '#shared/register/CompanyRow.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { useText } from '../i18n/useText.ts'
import { CompanyFacts } from './CompanyFacts.tsx'
import { Notice, ShowAll, Suggestion, Suggestions } from './CompanySearchBox.styles.ts'

type Props = {
  listId: string
  q: string
  companies: readonly CompanyRow[]
  settled: boolean
  error: unknown
  chosen: number
  openCompany: (businessId: string) => unknown
  showAll: () => unknown
}

/** What the search box found, in its four faces. Lines are chosen from the field; a press of the mouse leaves the focus there. */
export const CompanySuggestions = ({ listId, q, companies, settled, error, chosen, openCompany, showAll }: Props) => {
  const text = useText()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector(`[data-line="${chosen}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  if (companies.length === 0) {
    return (
      <Suggestions>
        <Notice>
          {error ? <strong role="alert">{text('search.failed')}</strong> : null}
          {!error && !settled ? <SkeletonLines widths={['50%', '70%']} /> : null}
          {!error && settled ? (
            <>
              <strong>{text('search.none', { q })}</strong>
              <span>{text('search.none.how')}</span>
            </>
          ) : null}
        </Notice>
      </Suggestions>
    )
  }
  const line = (index: number) => ({
    id: `${listId}-${index}`,
    role: 'option',
    'data-line': index,
    'aria-selected': index === chosen,
    onMouseDown: (event: React.MouseEvent) => event.preventDefault(),
  })
  return (
    <Suggestions ref={list} id={listId} role="listbox" aria-label={text('search.results')}>
      {companies.map((company, index) => (
        <Suggestion key={company.businessId} {...line(index)} onClick={() => openCompany(company.businessId)}>
          <CompanyFacts company={company} />
        </Suggestion>
      ))}
      <ShowAll {...line(companies.length)} onClick={showAll}>
        {text('search.showAll')}
      </ShowAll>
    </Suggestions>
  )
}
