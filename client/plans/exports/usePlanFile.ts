import { useState } from 'react'
import type { Language } from '#shared/languages/Language.ts'
import { exportPlan } from '#shared/plans/exports/exportPlan.ts'
import type { PlanFormat } from '#shared/plans/exports/PlanFormat.ts'
import { requestOf } from '../../api/requestOf.ts'
import { announce } from '../../components/announce.ts'
import { confirmDone } from '../../components/confirmDone.ts'
import { currentLanguage } from '../../i18n/currentLanguage.ts'
import { useText } from '../../i18n/useText.ts'
import { savedName } from './savedName.ts'
import { saveFile } from './saveFile.ts'

type Taken = { format: PlanFormat; lang: Language }

/** Take a plan as a file: it takes a moment to be made, and is kept under the name that the server gives it. */
export const usePlanFile = (planId: string) => {
  const text = useText()
  const [making, setMaking] = useState<PlanFormat | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const fetched = async ({ format, lang }: Taken): Promise<string> => {
    const { url, init } = requestOf(exportPlan, { planId, format, lang })
    init.headers.set('accept-language', currentLanguage())
    const answer = await fetch(url, init)
    if (!answer.ok) {
      const { error } = await answer.json()
      setFailure(error.message)
      return ''
    }
    const name = savedName(answer.headers.get('content-disposition'), `plan.${format}`)
    saveFile(await answer.blob(), name)
    return name
  }
  const take = async (taken: Taken): Promise<boolean> => {
    if (making) return false
    setMaking(taken.format)
    setFailure(null)
    announce(text('planFile.making'))
    const name = await fetched(taken).catch(() => {
      setFailure(text('planFile.failed'))
      return ''
    })
    setMaking(null)
    if (name !== '') confirmDone(text('planFile.done', { name }))
    return name !== ''
  }
  return { take, making, failure }
}
