import { useId, useState } from 'react'
import { Button } from 'suomifi-ui-components'
import type { PlanVersion } from '#shared/plans/versions/PlanVersion.ts'
import { CaseSheet } from '../../components/CaseSheet.ts'
import { PressGroup } from '../../components/PressGroup.ts'
import { Quiet } from '../../components/Quiet.ts'
import { useFocusHere } from '../../components/useFocusHere.ts'
import { useSayTime } from '../../events/useSayTime.ts'
import { useText } from '../../i18n/useText.ts'
import { RestoreVersion } from './RestoreVersion.tsx'
import { useSaidWriters } from './useSaidWriters.ts'
import { VersionChanges } from './VersionChanges.tsx'
import { VersionText } from './VersionText.tsx'

type Props = { version: PlanVersion; title: string; onClose: () => void }

/** A version that is open: what has changed since, how it was, and the way back to it. */
export const VersionView = ({ version, title, onClose }: Props) => {
  const text = useText()
  const id = useId()
  const { when } = useSayTime()
  const saidWriters = useSaidWriters()
  const heading = useFocusHere<HTMLHeadingElement>()
  const [how, setHow] = useState<'changes' | 'text'>('changes')
  const { versionId, at, name, by } = version
  return (
    <CaseSheet aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {text('planVersions.shown', { title, when: when(at) })}
      </h2>
      {name ? <p dir="auto">{name}</p> : null}
      {by.length > 0 ? <Quiet as="p">{text('planVersions.by', { names: saidWriters(by) })}</Quiet> : null}
      <PressGroup role="group" aria-label={text('planVersions.how')}>
        {(['changes', 'text'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={how === one} onClick={() => setHow(one)}>
            {text(`planVersions.how.${one}`)}
          </button>
        ))}
      </PressGroup>
      {how === 'changes' ? <VersionChanges versionId={versionId} /> : <VersionText versionId={versionId} />}
      <RestoreVersion versionId={versionId} when={when(at)} />
      <Button variant="secondaryNoBorder" onClick={onClose}>
        {text('planVersions.close')}
      </Button>
    </CaseSheet>
  )
}
