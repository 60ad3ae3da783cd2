import { useNavigate } from '@tanstack/react-router'
import { Command } from 'cmdk'
import { useEffect, useRef, useState } from 'react'
import { deskTexts } from '#shared/desktop/deskTexts.ts'
import { paletteTexts } from '#shared/palette/paletteTexts.ts'
import { actingForTexts } from '#shared/session/actingForTexts.ts'
import { useMaySearch } from '../app/usePlaces.tsx'
import { useClaim } from '../desktop/useClaim.ts'
import { MINE, QUEUE } from '../desktop/useDesk.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import type { PaletteAction, PalettePick } from './PaletteAction.ts'
import { PaletteActions } from './PaletteActions.tsx'
import { PickCompany } from './PickCompany.tsx'
import { PickMatter } from './PickMatter.tsx'
import { Back, Found, Window } from './palette.styles.ts'
import { useMyActions } from './useMyActions.ts'
import { usePageActions } from './usePageActions.ts'
import { usePlaceActions } from './usePlaceActions.ts'
import { useWorkActions } from './useWorkActions.ts'

addTexts({ ...paletteTexts, ...actingForTexts, ...deskTexts })

const typeWords = (pick: PalettePick | undefined) => {
  if (!pick) return 'palette.type'
  return pick === 'log' || pick === 'open' ? 'palette.type.company' : 'palette.type.matter'
}

/** Every action the viewer may do, from one place and by the keyboard alone: type, arrows, Enter; Esc goes back and away. */
export const CommandPalette = ({ close, openHelp }: { close: () => void; openHelp: () => void }) => {
  const text = useText()
  const navigate = useNavigate()
  const maySearch = useMaySearch()
  const frame = useRef<HTMLDialogElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [pick, setPick] = useState<PalettePick>()
  const actions = [...useWorkActions(), ...usePageActions(), ...usePlaceActions(), ...useMyActions(openHelp)]
  const { claim } = useClaim()
  useEffect(() => {
    frame.current?.showModal()
    // The window itself would give the focus to the frame around the input.
    input.current?.focus()
  }, [])

  const leaveTo = (act: () => unknown) => {
    frame.current?.close()
    return act()
  }
  const turnTo = (next: PalettePick | undefined) => {
    setTyped('')
    setPick(next)
  }
  const choose = ({ run }: PaletteAction) => (typeof run === 'string' ? turnTo(run) : leaveTo(run))
  const quick = (search: { businessId?: string; matterId?: string; begin?: 'matter' }) =>
    leaveTo(() => navigate({ to: '/quick', search }))
  const picks = {
    log: <PickCompany typed={typed} pick={({ businessId }) => quick({ businessId })} />,
    open: <PickCompany typed={typed} pick={({ businessId }) => quick({ businessId, begin: 'matter' })} />,
    refer: <PickMatter typed={typed} filters={MINE} pick={({ matterId }) => quick({ matterId })} />,
    take: <PickMatter typed={typed} filters={QUEUE} pick={(matter) => leaveTo(() => claim(matter))} />,
  }
  return (
    <Window
      ref={frame}
      aria-label={text('palette.title')}
      onClose={close}
      onCancel={(event) => {
        event.preventDefault()
        if (pick) return turnTo(undefined)
        // Told at once, not by the event of its closing: that comes later, and would close what Ctrl + K has opened anew meanwhile.
        frame.current?.close()
        close()
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) frame.current?.close()
      }}
    >
      <Found label={text(typeWords(pick))} shouldFilter={false} loop key={pick ?? 'all'}>
        <Command.Input
          ref={input}
          autoFocus
          value={typed}
          onValueChange={setTyped}
          placeholder={text(typeWords(pick))}
          onKeyDown={(event) => {
            if (event.key === 'Backspace' && typed === '' && pick) turnTo(undefined)
          }}
        />
        <Command.List label={text('palette.results')}>
          {pick ? (
            picks[pick]
          ) : (
            <>
              <PaletteActions actions={actions} typed={typed} choose={choose} />
              {maySearch ? (
                <PickCompany
                  heading
                  typed={typed}
                  pick={({ businessId }) =>
                    leaveTo(() => navigate({ to: '/companies/$businessId', params: { businessId } }))
                  }
                />
              ) : null}
              <Command.Empty>{text('palette.nothing')}</Command.Empty>
            </>
          )}
        </Command.List>
        {/* No line of the list: what answers come in below a chosen line would leave it chosen. */}
        {pick ? (
          <Back type="button" onClick={() => turnTo(undefined)}>
            <span>{text('palette.back')}</span>
            <kbd>Esc</kbd>
          </Back>
        ) : null}
      </Found>
    </Window>
  )
}
