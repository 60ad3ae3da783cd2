import { useEffect, useState } from 'react'
import { decodeUpdate } from 'yjs'
import type { Localised } from '#shared/texts/defineTexts.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useText } from '../../i18n/useText.ts'
import type { SharedText } from './SharedText.ts'

/** Somebody who has the text open, as the server names them. */
export type Present = { name: string; organisation: Localised | null }

/** A screen reader hears of others' writing this seldom (milliseconds). */
const SAID_EVERY = 10_000

const presentIn = ({ provider, doc }: SharedText): Map<number, Present> =>
  new Map(
    [...(provider.awareness?.getStates() ?? [])].flatMap(([number, { user }]) =>
      number !== doc.clientID && user?.name ? [[number, user as Present]] : [],
    ),
  )

/** Who else has the text open, and a word on who is writing: never more often than every ten seconds. */
export const useWriters = (shared: SharedText) => {
  const text = useText()
  const { language } = useLanguage()
  const [present, setPresent] = useState<string[]>([])
  const [said, setSaid] = useState('')
  useEffect(() => {
    const { provider, doc } = shared
    const nameOf = ({ name, organisation }: Present) => (organisation ? `${name}, ${organisation[language]}` : name)
    const look = () => setPresent([...new Set([...presentIn(shared).values()].map(nameOf))].sort())
    let quiet: ReturnType<typeof setTimeout> | undefined
    const onUpdate = (update: Uint8Array, origin: unknown) => {
      if (origin !== provider || !shared.isHere() || quiet) return
      const here = presentIn(shared)
      const writer = decodeUpdate(update)
        .structs.map(({ id }) => here.get(id.client))
        .find((one) => one !== undefined)
      if (!writer) return
      setSaid(text('planText.writing', { who: nameOf(writer) }))
      quiet = setTimeout(() => {
        quiet = undefined
        setSaid('')
      }, SAID_EVERY)
    }
    look()
    provider.awareness?.on('change', look)
    doc.on('update', onUpdate)
    return () => {
      clearTimeout(quiet)
      provider.awareness?.off('change', look)
      doc.off('update', onUpdate)
    }
  }, [shared, language, text])
  return { present, said }
}
