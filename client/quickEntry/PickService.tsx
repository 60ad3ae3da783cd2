import { useQuery } from '@tanstack/react-query'
import { Command } from 'cmdk'
import { useState } from 'react'
import { listServices } from '#shared/services/listServices.ts'
import type { OfferedService } from '#shared/services/OfferedService.ts'
import { useSession } from '../access/useSession.ts'
import { queryFor } from '../api/queryFor.ts'
import { Quiet } from '../components/Quiet.ts'
import { useFocusHere } from '../components/useFocusHere.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { fits } from '../palette/fits.ts'
import { Found } from '../palette/palette.styles.ts'
import { useChosenLine } from '../palette/useChosenLine.ts'

/** As many as one looks through; typing finds the others. */
const SHOWN = 12

/** The service that takes it on, of any other organisation; found by the words of its name or its organisation's. */
export const PickService = ({ pick }: { pick: (service: OfferedService) => void }) => {
  const text = useText()
  const here = useFocusHere<HTMLInputElement>()
  const { language } = useLanguage()
  const own = useSession().actor.organisation?.id
  const [typed, setTyped] = useState('')
  const [hasMoved, setHasMoved] = useState(false)
  const { data, error } = useQuery(queryFor(listServices, {}))
  const words = ({ name, organisation }: OfferedService) => `${name[language]} ${organisation.name[language]}`
  const found = (data?.items ?? [])
    .filter((service) => service.organisation.id !== own && fits(words(service), typed))
    .slice(0, SHOWN)
  const chosen = useChosenLine(found.map(({ serviceId }) => serviceId))
  return (
    <Found {...chosen} label={text('quick.refer.type')} shouldFilter={false} loop>
      <Command.Input
        ref={here}
        value={typed}
        onValueChange={setTyped}
        placeholder={text('quick.refer.type')}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setHasMoved(true)
          // Enter sends: one too many from the step before must not choose the first of all services.
          if (event.key === 'Enter' && typed.trim() === '' && !hasMoved) event.preventDefault()
        }}
      />
      <Command.List label={text('quick.refer.found')}>
        {found.map((service) => (
          <Command.Item key={service.serviceId} value={service.serviceId} onSelect={() => pick(service)}>
            <span>{service.name[language]}</span>
            <Quiet>{service.organisation.name[language]}</Quiet>
          </Command.Item>
        ))}
        {found.length === 0 ? (
          <Command.Loading>
            {error && !data ? error.message : text(data ? 'quick.refer.none' : 'palette.fetching')}
          </Command.Loading>
        ) : null}
      </Command.List>
    </Found>
  )
}
