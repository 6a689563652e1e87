import { Info } from 'lucide-react'
import { Notice } from '#ui/notice.tsx'
import { usePractice } from './actors.tsx'
import { useSay } from './say.tsx'

/** What storage could not do for what was learnt, said plainly; nothing while all is well. */
export function PracticeNews() {
  const say = useSay()
  const [{ reason, aside }] = usePractice()
  return (
    <>
      {reason === undefined ? null : (
        <Notice isLive={true} icon={<Info aria-hidden="true" />}>
          {say('practice.unkept', { reason })}
        </Notice>
      )}
      {aside === 0 ? null : (
        <Notice isLive={true} icon={<Info aria-hidden="true" />}>
          {say('practice.aside', { count: aside })}
        </Notice>
      )}
    </>
  )
}
