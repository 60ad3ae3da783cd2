import { Quiet } from '../components/Quiet.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import type { ToDo } from './ToDo.ts'

/** The desk's one question answered in a line: how much waits for me, and is any of it late. */
export const StepsSummary = ({ toDos }: { toDos: readonly ToDo[] }) => {
  const text = useText()
  const { today } = useSayTime()
  const days = toDos.map(({ row }) => row.dueOn)
  if (days.length === 0) return <Quiet as="p">{text('desktop.steps.clear')}</Quiet>
  const late = days.filter((day) => day !== null && day < today).length
  const now = days.filter((day) => day === today).length
  const parts = [
    text('desktop.steps.summary', { count: days.length }),
    late > 0 ? text('desktop.steps.late', { count: late }) : undefined,
    now > 0 ? text('desktop.steps.today', { count: now }) : undefined,
  ]
  return <Quiet as="p">{parts.filter(Boolean).join(' · ')}</Quiet>
}
