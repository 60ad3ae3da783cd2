import { useState } from 'react'
import type { Promised } from '#shared/promise/Promised.ts'
import { changeService } from '#shared/services/changeService.ts'
import { makeService } from '#shared/services/makeService.ts'
import type { ServiceInUse } from '#shared/services/ServiceInUse.ts'
import { useCommand } from '../api/useCommand.ts'
import type { TextKey } from '../i18n/TextKey.ts'
import { draftOf, type PromiseProblems, readPromise } from './promiseDraft.ts'

type Saved = { onSuccess: (service: ServiceInUse) => void }
type Problems = PromiseProblems & { name?: TextKey; team?: TextKey }

/** A service as it is typed, what is wrong with it, and the command that saves it. */
export const useServiceForm = (service: ServiceInUse | undefined, common: Promised) => {
  const making = useCommand(makeService)
  const changing = useCommand(changeService)
  const command = service ? changing : making
  const [name, setName] = useState(service?.name ?? { fi: '', sv: '', en: '' })
  const [municipalities, setMunicipalities] = useState(service?.municipalities ?? [])
  const [teamId, setTeamId] = useState(service?.team?.teamId)
  const [active, setActive] = useState(service?.active ?? true)
  const [promisesItself, setPromisesItself] = useState(service?.promisesItself ?? false)
  const [draft, setDraft] = useState(() => draftOf(service?.promised ?? common))
  const [problems, setProblems] = useState<Problems>({})

  const save = ({ onSuccess }: Saved) => {
    const read = promisesItself ? readPromise(draft) : { promised: null, problems: {} }
    const found: Problems = {
      ...read.problems,
      ...(Object.values(name).every((words) => words.trim() !== '') ? {} : { name: 'services.problem.name' }),
      ...(teamId ? {} : { team: 'services.problem.team' }),
    }
    setProblems(found)
    if (Object.keys(found).length > 0 || command.isPending) return
    const fields = { name, municipalities, promised: read.promised, teamId: teamId as never, active }
    if (service)
      changing.mutate({ ...fields, serviceId: service.serviceId as never, version: service.version }, { onSuccess })
    else making.mutate(fields, { onSuccess })
  }
  return {
    ...{ name, setName, municipalities, setMunicipalities, teamId, setTeamId, active, setActive },
    ...{ promisesItself, setPromisesItself, draft, setDraft, problems, save },
    isPending: command.isPending,
    error: command.error,
  }
}
