import { useCallback } from 'react'
import type { Picture } from '#journal/settings.ts'
import { useSettings } from './actors.tsx'

/** Which picture of the body the user wants, and how the switch on it is remembered. */
export function usePictureChoice(): {
  readonly prefersFlat: boolean
  readonly onPicture: (picture: Picture) => void
} {
  const [settings, change] = useSettings()
  const onPicture = useCallback((picture: Picture) => change({ picture }), [change])
  return { prefersFlat: settings.picture === 'flat', onPicture }
}
