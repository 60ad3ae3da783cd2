import { useRef, useState } from 'react'
import { Button } from 'suomifi-ui-components'
import type { PlanVersionId } from '#shared/ids/PlanVersionId.ts'
import { restorePlanVersion } from '#shared/plans/versions/restorePlanVersion.ts'
import { CommandForm } from '../../components/CommandForm.tsx'
import { confirmDone } from '../../components/confirmDone.ts'
import { useFocusBack } from '../../components/useFocusBack.ts'
import { useText } from '../../i18n/useText.ts'
import { useVersionCommand } from './useVersionCommand.ts'

/** Make the section as it was in a version, after one is sure. */
export const RestoreVersion = ({ versionId, when }: { versionId: string; when: string }) => {
  const text = useText()
  const { run, failure, running } = useVersionCommand(restorePlanVersion)
  const [asks, setAsks] = useState(false)
  const way = useRef<HTMLDivElement>(null)
  useFocusBack(asks, way)
  const restore = async () => {
    if (!(await run({ versionId: versionId as PlanVersionId }))) return
    confirmDone(text('planVersions.restored'))
    setAsks(false)
  }
  if (!asks)
    return (
      <div ref={way}>
        <Button variant="secondary" onClick={() => setAsks(true)}>
          {text('planVersions.restore')}
        </Button>
      </div>
    )
  return (
    <CommandForm
      name={text('planVersions.restore')}
      send={text('planVersions.restore.do')}
      sending={running}
      failure={failure}
      onSend={restore}
      onClose={() => setAsks(false)}
    >
      <p>{text('planVersions.restore.sure', { when })}</p>
    </CommandForm>
  )
}
