import { Moon, Sun } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useSettings } from './actors.tsx'
import { useSay } from './say.tsx'
import styles from './theme.module.css'

const darkQuery = '(prefers-color-scheme: dark)'

function subscribeToDevice(listener: () => void): () => void {
  const query = window.matchMedia(darkQuery)
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

function deviceIsDark(): boolean {
  return window.matchMedia(darkQuery).matches
}

/** One button between light and dark. Choosing what the device prefers anyway goes back to following the device. */
export function ThemeButton() {
  const say = useSay()
  const [{ theme }, change] = useSettings()
  const prefersDark = useSyncExternalStore(subscribeToDevice, deviceIsDark, () => false)
  const isDark = theme === 'auto' ? prefersDark : theme === 'dark'
  const wanted = isDark ? 'light' : 'dark'
  const label = say(isDark ? 'theme.toLight' : 'theme.toDark')
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      onClick={() => change({ theme: (wanted === 'dark') === prefersDark ? 'auto' : wanted })}
    >
      {isDark ? <Sun aria-hidden="true" /> : <Moon aria-hidden="true" />}
    </button>
  )
}
