import styles from './stopped.module.css'

type EasingPictureProps = { readonly position: 'calves-on-chair' | 'side-lying' | 'sitting' }

/** A quiet drawing of an easing position: the person in the colour of skin and cloth, supports in the accent. */
export function EasingPicture({ position }: EasingPictureProps) {
  return (
    <svg className={styles.picture} viewBox="0 0 240 130" aria-hidden="true">
      <path className={styles.floor} d="M12 118H228" />
      {pictures[position]}
    </svg>
  )
}

const pictures = {
  'calves-on-chair': (
    <>
      <path className={styles.support} d="M150 118V72h62V118M212 72V28" />
      <rect className={styles.pillow} x="22" y="103" width="42" height="12" rx="6" />
      <circle className={styles.skin} cx="44" cy="90" r="14" />
      <path className={styles.limb} d="M124 104 141 62 196 62" />
      <path className={styles.torso} d="M70 102H122" />
      <path className={styles.arm} d="M74 109 108 111" />
      <path className={styles.foot} d="M196 62 199 46" />
    </>
  ),
  'side-lying': (
    <>
      <rect className={styles.pillow} x="18" y="98" width="48" height="17" rx="8" />
      <circle className={styles.skin} cx="46" cy="84" r="14" />
      <path className={styles.limbFar} d="M132 106 172 108 212 110" />
      <rect className={styles.pillow} x="150" y="86" width="44" height="14" rx="7" />
      <path className={styles.torso} d="M74 98 128 98" />
      <path className={styles.limb} d="M128 94 164 76 206 92" />
      <path className={styles.arm} d="M82 92 104 80 92 66" />
    </>
  ),
  sitting: (
    <>
      <path className={styles.support} d="M88 118V76h58V118M88 84 74 12" />
      <rect className={styles.pillow} x="74" y="34" width="16" height="42" rx="8" />
      <circle className={styles.skin} cx="96" cy="20" r="14" />
      <path className={styles.torso} d="M102 44 108 68" />
      <path className={styles.limb} d="M108 72 154 72 158 110" />
      <path className={styles.arm} d="M103 48 116 62 136 64" />
      <path className={styles.foot} d="M158 112 176 112" />
    </>
  ),
} as const
