import { useNavigate } from '@tanstack/react-router'
import { styled } from 'styled-components'
import {
  IconAlert,
  IconCalendar,
  IconClock,
  IconLock,
  IconLogout,
  IconPerson,
  IconRows,
  IconWindow,
} from 'suomifi-icons'
import { useSession } from '../access/useSession.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { MenuButton } from '../components/MenuButton.ts'
import { Quiet } from '../components/Quiet.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { ActingForMenu } from '../session/ActingForMenu.tsx'
import { useCapacities } from '../session/useCapacities.ts'
import { useSignOut } from '../session/useSignOut.ts'
import { tokens } from '../theme/tokens.ts'

const Names = styled.span`
  display: grid;
  font-size: 15px;
  line-height: 20px;
  & > :first-child { font-weight: 600; }
  ${tokens.narrow} { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`
const Avatar = styled.span`
  display: grid;
  place-items: center;
  flex: none;
  width: 36px;
  height: 36px;
  border-radius: 50%;
  background: ${tokens.colors.highlightLight2};
  color: ${tokens.colors.highlightDark1};
  & svg { width: 18px; height: 18px; }
`
const About = styled.div`
  display: grid;
  padding: ${tokens.space(3, 4)};
  border-bottom: ${tokens.line};
`

/** Who is signed in, for whom they act and in which capacity, the way to change it; the way out. */
export const ProfileMenu = ({ openHelp, openPalette }: { openHelp: () => void; openPalette: () => void }) => {
  const text = useText()
  const navigate = useNavigate()
  const { language } = useLanguage()
  const { actor, roleName } = useSession()
  const current = useCapacities().find(({ isCurrent }) => isCurrent)
  const signOut = useSignOut()
  return (
    <Disclosure
      label={text('shell.profile')}
      face={
        <>
          <Names>
            <span>{actor.name}</span>
            {current ? <span>{current.name}</span> : null}
          </Names>
          <Avatar>
            <IconPerson />
          </Avatar>
        </>
      }
    >
      {(close) => (
        <>
          <About>
            <strong>{actor.name}</strong>
            {current ? <span>{current.name}</span> : null}
            <Quiet>{current?.capacity ?? roleName[language]}</Quiet>
          </About>
          <ActingForMenu />
          <MenuButton
            type="button"
            onClick={() => {
              close()
              openPalette()
            }}
          >
            <IconRows />
            {text('keys.palette')}
          </MenuButton>
          <MenuButton
            type="button"
            onClick={() => {
              close()
              openHelp()
            }}
          >
            <IconWindow />
            {text('keys.title')}
          </MenuButton>
          <MenuButton
            type="button"
            onClick={() => {
              close()
              return navigate({ to: '/notices/settings' })
            }}
          >
            <IconAlert />
            {text('shell.noticeSettings')}
          </MenuButton>
          <MenuButton
            type="button"
            onClick={() => {
              close()
              return navigate({ to: '/sessions' })
            }}
          >
            <IconLock />
            {text('actingFor.sessions')}
          </MenuButton>
          {actor.organisation && !actor.actsFor ? (
            <MenuButton
              type="button"
              onClick={() => {
                close()
                return navigate({ to: '/absences' })
              }}
            >
              <IconCalendar />
              {text('shell.absences')}
            </MenuButton>
          ) : null}
          <MenuButton
            type="button"
            onClick={() => {
              close()
              return navigate({ to: '/promise' })
            }}
          >
            <IconClock />
            {text('shell.promise')}
          </MenuButton>
          <MenuButton type="button" onClick={() => signOut().catch(() => {})}>
            <IconLogout />
            {text('shell.signOut')}
          </MenuButton>
        </>
      )}
    </Disclosure>
  )
}
