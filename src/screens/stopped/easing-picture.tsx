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
      <path className={styles.support} d="M152 118V71h60V118M212 71V30" />
      <rect className={styles.pillow} x="24" y="105" width="36" height="10" rx="5" />
      <path className={styles.limb} d="M122 102 141 60 192 60" />
      <path className={styles.foot} d="M194 58 197 45" />
      <path className={styles.torso} d="M70 100H121" />
      <circle className={styles.skin} cx="43" cy="91" r="14" />
      <path className={styles.arm} d="M76 104 112 112" />
    </>
  ),
  'side-lying': (
    <>
      <rect className={styles.pillow} x="20" y="97" width="50" height="18" rx="9" />
      <path className={styles.limbFar} d="M130 103 170 107 214 108" />
      <rect className={styles.pillow} x="150" y="84" width="52" height="15" rx="7.5" />
      <path className={styles.torso} d="M76 97 128 96" />
      <path className={styles.limb} d="M128 92 168 75 212 84" />
      <circle className={styles.skin} cx="47" cy="84" r="14" />
      <path className={styles.arm} d="M82 92 112 96 138 104" />
    </>
  ),
  sitting: (
    <>
      <path className={styles.support} d="M86 118V78h66V118M86 84 78 10" />
      <rect className={styles.pillow} x="83" y="28" width="13" height="44" rx="6.5" />
      <path className={styles.limb} d="M110 68 156 70 158 108" />
      <path className={styles.foot} d="M158 111 174 111" />
      <path className={styles.torso} d="M107 48 109 64" />
      <circle className={styles.skin} cx="101" cy="18" r="14" />
      <path className={styles.arm} d="M108 46 122 61 144 62" />
    </>
  ),
} as const
