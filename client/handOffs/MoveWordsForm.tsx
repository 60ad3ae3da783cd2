import { askForMore } from '#shared/handOffs/askForMore.ts'
import { closeHandOff } from '#shared/handOffs/closeHandOff.ts'
import type { HandOff } from '#shared/handOffs/HandOff.ts'
import { returnHandOff } from '#shared/handOffs/returnHandOff.ts'
import { withdrawHandOff } from '#shared/handOffs/withdrawHandOff.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { WordsForm } from '../components/WordsForm.tsx'
import { useText } from '../i18n/useText.ts'
import { useHandOffCommand } from './useHandOffCommand.ts'

const forms = {
  return: { label: 'handOffs.return.why', hint: 'handOffs.return.hint' },
  askMore: { label: 'handOffs.askMore.what', hint: 'handOffs.askMore.hint' },
  withdraw: { label: 'handOffs.withdraw.why', hint: 'handOffs.return.hint' },
  close: { label: 'handOffs.close.what', hint: 'handOffs.close.hint' },
} as const

type Props = { handOff: HandOff; move: keyof typeof forms; onClose: () => void }

/** A move that is made with words: why it is returned or taken back, what more is asked, how it ended. */
export const MoveWordsForm = ({ handOff, move, onClose }: Props) => {
  const text = useText()
  const { customerId } = handOff
  const handOffId = handOff.handOffId as never
  const commands = {
    return: useHandOffCommand(returnHandOff, customerId),
    askMore: useHandOffCommand(askForMore, customerId),
    withdraw: useHandOffCommand(withdrawHandOff, customerId),
    close: useHandOffCommand(closeHandOff, customerId),
  }
  const { failure, running } = commands[move]
  const send = (said: string) =>
    ({
      return: () => commands.return.run({ handOffId, reason: said }),
      askMore: () => commands.askMore.run({ handOffId, text: said }),
      withdraw: () => commands.withdraw.run({ handOffId, reason: said }),
      close: () => commands.close.run({ handOffId, outcome: said }),
    })[move]()
  const isDeclined = handOff.kind === 'pullRequest' && move === 'return'
  return (
    <WordsForm
      name={text(isDeclined ? 'handOffs.do.decline' : `handOffs.do.${move}`)}
      label={text(forms[move].label)}
      hint={text(forms[move].hint)}
      tooShort={text('handOffs.words.missing')}
      send={text(isDeclined ? 'handOffs.do.decline' : `handOffs.do.${move}`)}
      sending={running}
      failure={failure}
      onSend={async (said) => {
        if (!(await send(said))) return
        confirmDone(text(`handOffs.done.${move}`))
        onClose()
      }}
      onClose={onClose}
    />
  )
}
