import type { Editor } from '@tiptap/react'
import { useId, useState } from 'react'
import { Checkbox, Textarea } from 'suomifi-ui-components'
import type { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { commentOnPlan } from '#shared/plans/commentOnPlan.ts'
import { CommandForm } from '../../components/CommandForm.tsx'
import { confirmDone } from '../../components/confirmDone.ts'
import { useText } from '../../i18n/useText.ts'
import { MentionPick } from './MentionPick.tsx'
import { PlacePick } from './PlacePick.tsx'
import { useCommentCommand } from './useCommentCommand.ts'
import { usePlaceChoice } from './usePlaceChoice.ts'

type Props = {
  sectionId: string
  editor: Editor
  people: readonly { userId: string; name: string }[]
  onClose: () => void
}

/** Comment on a place in the text or on the whole section, and suggest other words for the place. */
export const CommentForm = ({ sectionId, editor, people, onClose }: Props) => {
  const text = useText()
  const id = useId()
  const { run, failure, running } = useCommentCommand(commentOnPlan, sectionId)
  const { choices, chosen, choose, anchor } = usePlaceChoice(editor)
  const [words, setWords] = useState('')
  const [suggestion, setSuggestion] = useState<string>()
  const [mentions, setMentions] = useState<string[]>([])
  const [tried, setTried] = useState(false)
  const missing = tried && words.trim() === ''
  const suggests = suggestion !== undefined && anchor !== null
  const send = async () => {
    setTried(true)
    if (words.trim() === '') return document.getElementById(id)?.focus()
    const said = { text: words, mentions: mentions as never[], anchor }
    if (!(await run({ sectionId: sectionId as PlanSectionId, ...said, suggestion: suggests ? suggestion : null })))
      return
    confirmDone(text('planComments.sent'))
    onClose()
  }
  const about = (place: string) => {
    choose(place)
    setSuggestion(undefined)
  }
  return (
    <CommandForm
      name={text('planComments.add')}
      send={text('planComments.send')}
      sending={running}
      failure={failure}
      onSend={send}
      onClose={onClose}
    >
      <PlacePick choices={choices} chosen={chosen} choose={about} />
      <Textarea
        id={id}
        labelText={text('planComments.text')}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        status={missing ? 'error' : 'default'}
        {...(missing ? { statusText: text('planComments.text.missing') } : {})}
        fullWidth
      />
      {anchor ? (
        <Checkbox
          checked={suggests}
          onClick={({ checkboxState }) => setSuggestion(checkboxState ? anchor.quote : undefined)}
        >
          {text('planComments.suggest')}
        </Checkbox>
      ) : null}
      {suggests ? (
        <Textarea
          labelText={text('planComments.suggestion')}
          hintText={text('planComments.suggestion.hint')}
          value={suggestion}
          onChange={({ target }) => setSuggestion(target.value)}
          fullWidth
        />
      ) : null}
      <MentionPick people={people} chosen={mentions} onChange={setMentions} />
    </CommandForm>
  )
}
