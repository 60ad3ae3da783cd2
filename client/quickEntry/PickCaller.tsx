import { useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { useState } from 'react'
import { FounderCode } from '#shared/founders/FounderCode.ts'
import { findFounders } from '#shared/founders/findFounders.ts'
import { useSession } from '../access/useSession.ts'
import { queryFor } from '../api/queryFor.ts'
import { ProblemLine } from '../components/ProblemLine.tsx'
import { Quiet } from '../components/Quiet.ts'
import { useFocusHere } from '../components/useFocusHere.ts'
import { useText } from '../i18n/useText.ts'
import { Found } from '../palette/palette.styles.ts'
import { useChosenLine } from '../palette/useChosenLine.ts'
import { useCompanySearch } from '../register/useCompanySearch.ts'
import type { Caller } from './QuickDraft.ts'
import { useMeet } from './useMeet.ts'

/** Founders shown beside the companies. */
const FOUNDERS = 4

/** Who calls: a company by name or number, a founder known already, by the code they read out, or as new. */
export const PickCaller = ({ pick }: { pick: (caller: Caller) => void }) => {
  const text = useText()
  const here = useFocusHere<HTMLInputElement>()
  const mayMeet = useSession().actor.permissions.includes('founders.meet')
  const [typed, setTyped] = useState('')
  const { q, companies, enabled, settled } = useCompanySearch(typed)
  const founders = useQuery({ ...queryFor(findFounders, { q, limit: FOUNDERS }), enabled: enabled && mayMeet })
  const { byCode, asNew, failure } = useMeet(pick)
  const code = FounderCode.safeParse(typed)
  const known = enabled && mayMeet ? (founders.data?.items ?? []) : []
  const name = typed.trim()
  // A number is no name: only whom nobody finds by name may be new.
  const mayBeNew = mayMeet && settled && name.length > 2 && !/\d/.test(name)
  const chosen = useChosenLine([
    ...(mayMeet && code.success ? [`code ${code.data}`] : []),
    ...[...companies, ...known].map(({ customerId }) => customerId),
    ...(mayBeNew ? ['new'] : []),
  ])
  return (
    <>
      <Found {...chosen} label={text('quick.who.type')} shouldFilter={false} loop>
        <Command.Input
          ref={here}
          value={typed}
          onValueChange={setTyped}
          placeholder={text('quick.who.type')}
          onKeyDown={(event) => {
            // What is shown is still of fewer letters: a fast Enter must not pick another's name.
            if (event.key === 'Enter' && enabled && !settled && !code.success) event.preventDefault()
          }}
        />
        <Command.List label={text('quick.who.found')}>
          {mayMeet && code.success ? (
            <Command.Item value={`code ${code.data}`} onSelect={() => byCode(code.data)}>
              {text('quick.who.code', { code: code.data })}
            </Command.Item>
          ) : null}
          {companies.map((company) => (
            <Command.Item key={company.customerId} value={company.customerId} onSelect={() => pick(company)}>
              <span>{company.name}</span>
              <Quiet>{company.businessId}</Quiet>
            </Command.Item>
          ))}
          {known.map((founder) => (
            <Command.Item key={founder.customerId} value={founder.customerId} onSelect={() => pick(founder)}>
              <span>{founder.name}</span>
              <Quiet>{founder.businessId ?? text('quick.who.founder')}</Quiet>
            </Command.Item>
          ))}
          {mayBeNew ? (
            <Command.Item value="new" onSelect={() => asNew(name)}>
              {text('quick.who.new', { name })}
            </Command.Item>
          ) : null}
          {enabled && settled && companies.length + known.length === 0 && !code.success && !mayBeNew ? (
            <Command.Loading>{text('quick.who.none')}</Command.Loading>
          ) : null}
        </Command.List>
      </Found>
      <ProblemLine problem={failure?.message} />
    </>
  )
}
