import { RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { useOffline } from '#parts/actors.tsx'
import { useSay } from '#parts/say.tsx'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'

/** That a newer app lies ready: offered, never forced. */
export function OfflineNews() {
  const say = useSay()
  const [state, changeToNewer] = useOffline()
  const [isBusy, setIsBusy] = useState(false)
  const [isHeld, setIsHeld] = useState(false)

  const change = async (): Promise<void> => {
    setIsBusy(true)
    const isChanging = await changeToNewer()
    setIsHeld(!isChanging)
    setIsBusy(isChanging)
  }

  if (state !== 'newer') return null
  return (
    <Notice isLive={true} icon={<RefreshCw aria-hidden="true" />}>
      <span data-news="newer">{say(isHeld ? 'offline.held' : 'offline.newer')}</span>
      <div>
        <Button aria-busy={isBusy} onClick={() => void change()}>
          {say('offline.use')}
        </Button>
      </div>
    </Notice>
  )
}
