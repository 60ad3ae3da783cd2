import { useEffect, useEffectEvent } from 'react'
import type { PlanSection } from '#shared/plans/PlanSection.ts'
import { useEndFirstView } from '../../app/useEndFirstView.ts'
import { SkeletonLines } from '../../components/SkeletonLines.tsx'
import { SharedSection } from './SharedSection.tsx'
import type { TextDesk } from './TextDesk.ts'
import { TextEnded } from './TextEnded.tsx'
import { useSharedText, useTextState } from './useSharedText.ts'

type Props = {
  desk: TextDesk
  section: PlanSection
  title: string
  /** The text was closed: ask what is open now. */
  onEnded: () => unknown
  again: () => unknown
}

/** A section while it is open. The moment the server closes it, what it showed leaves the screen. */
export const OpenSection = ({ desk, section, title, onEnded, again }: Props) => {
  const shared = useSharedText(desk, section)
  const state = useTextState(shared)
  // The text has come, or there is a word on why it does not.
  useEndFirstView(state !== 'connecting')
  const ended = useEffectEvent(onEnded)
  useEffect(() => {
    if (state === 'ended') ended()
  }, [state])
  if (state === 'ended') return <TextEnded again={again} />
  if (!shared) return <SkeletonLines widths={['80%', '90%', '60%']} />
  return (
    <SharedSection shared={shared} state={state} section={section} title={title} keepsHere={desk.keptFor !== null} />
  )
}
