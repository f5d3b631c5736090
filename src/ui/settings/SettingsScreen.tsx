import { ChevronLeft, Contrast, Monitor, Moon, Sun } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { appVersion } from '../shared/appVersion.ts'
import { useAnnounce } from '../shared/Announce.tsx'
import { Button } from '../shared/Button.tsx'
import { Switch } from '../shared/Checkbox.tsx'
import { KeyList } from '../shared/KeyList.tsx'
import { SegmentedControl } from '../shared/SegmentedControl.tsx'
import { useSay } from '../shared/useSay.tsx'
import { useShortcutList } from '../shared/useShortcut.tsx'
import { type ChosenPreferences, usePreferences } from '../store/usePreferences.ts'
import { ReviewerName } from './ReviewerName.tsx'
import css from './SettingsScreen.module.css'
import { StoragePart } from './StoragePart.tsx'

/** What holds for this browser profile: the reviewer's name, the look, the keys, and where everything is kept. */
export function SettingsScreen() {
  const say = useSay()
  const chosen = usePreferences()
  return (
    <div className={css['screen']}>
      <header>
        <BackButton />
        <h1>{say('settings:title')}</h1>
        <p className={css['lead']}>{say('settings:lead')}</p>
      </header>
      <Part title={say('settings:reviewer.title')}>
        <ReviewerName key={chosen.preferences.name} chosen={chosen} />
      </Part>
      <Part title={say('settings:look.title')}>
        <Look chosen={chosen} />
      </Part>
      <Part title={say('settings:keyboard.title')}>
        <Keyboard chosen={chosen} />
      </Part>
      <Part title={say('settings:storage.title')}>
        <StoragePart />
      </Part>
      <Part title={say('settings:about.title')}>
        <p>{say('settings:about.version', { version: appVersion })}</p>
        <p className={css['quiet']}>{say(isKeptHere() ? 'settings:about.offline' : 'settings:about.online')}</p>
        <Link to="/rules">{say('settings:about.rules')}</Link>
      </Part>
    </div>
  )
}

/** Back to where one came from; nothing where this is the first page of the visit. */
function BackButton() {
  const say = useSay()
  const navigate = useNavigate()
  const isFirst = useLocation().key === 'default'
  if (isFirst) return null
  return (
    <Button
      variant="ghost"
      size="small"
      className={css['back']}
      icon={<ChevronLeft aria-hidden="true" />}
      onClick={() => void navigate(-1)}
    >
      {say('common:back')}
    </Button>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={css['part']} aria-label={title}>
      <h2>{title}</h2>
      <div className={css['body']}>{children}</div>
    </section>
  )
}

function Look({ chosen: { preferences, choose } }: { readonly chosen: ChosenPreferences }) {
  const say = useSay()
  const keep = useKeep(choose)
  return (
    <>
      <SegmentedControl
        label={say('settings:look.theme')}
        labelShown
        value={preferences.theme}
        onChange={theme => keep({ theme })}
        segments={[
          { value: 'system', label: say('settings:look.themes.system'), icon: <Monitor aria-hidden="true" /> },
          { value: 'light', label: say('settings:look.themes.light'), icon: <Sun aria-hidden="true" /> },
          { value: 'dark', label: say('settings:look.themes.dark'), icon: <Moon aria-hidden="true" /> },
        ]}
      />
      <SegmentedControl
        label={say('settings:look.contrast')}
        labelShown
        value={preferences.contrast}
        onChange={contrast => keep({ contrast })}
        segments={[
          { value: 'system', label: say('settings:look.contrasts.system'), icon: <Monitor aria-hidden="true" /> },
          { value: 'more', label: say('settings:look.contrasts.more'), icon: <Contrast aria-hidden="true" /> },
        ]}
      />
    </>
  )
}

function Keyboard({ chosen: { preferences, choose } }: { readonly chosen: ChosenPreferences }) {
  const say = useSay()
  const keep = useKeep(choose)
  const shortcuts = useShortcutList()
  const { singleKeys } = preferences
  return (
    <>
      <Switch
        label={say('settings:keyboard.singleKeys')}
        hint={say('settings:keyboard.singleKeysHint')}
        checked={singleKeys}
        onChange={on => keep({ singleKeys: on })}
      />
      <KeyList shortcuts={shortcuts} ungrouped={say('settings:keyboard.everywhere')} />
      <p className={css['quiet']}>
        {say(singleKeys ? 'settings:keyboard.perScreen' : 'settings:keyboard.perScreenOff')}
      </p>
    </>
  )
}

/** Keeps a choice, and says so where it was not kept: what is shown then goes back by itself. */
function useKeep(choose: ChosenPreferences['choose']): (choice: Parameters<typeof choose>[0]) => void {
  const say = useSay()
  const announce = useAnnounce()
  const keep = async (choice: Parameters<typeof choose>[0]): Promise<void> => {
    const kept = await choose(choice)
    if (kept.ok) return
    announce({ message: `${say('settings:notKept')} ${say(`shell:storage.${kept.error.cause}`)}`, tone: 'error' })
  }
  return choice => void keep(choice)
}

/** Whether a service worker answers for this page: then all of the app is here. */
function isKeptHere(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null
}
