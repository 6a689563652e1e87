import type { RegionKind } from '#anatomy/region.ts'
import type { LimbId } from '#anatomy/side.ts'

/**
 * German words: what places are called, and where they are. `side` is the body's own: left, right or midline. With a side
 * a name begins with an adjective, because inside a spoken sentence its first letter is made small.
 */
export const regions = {
  'region.palm.name': '{side, select, left {Linke Handfläche} right {Rechte Handfläche} other {Handfläche}}',
  'region.palm.where': 'Die Innenseite der Hand, vom Handballen bis zu den Fingerspitzen.',
  'region.hand-back.name': '{side, select, left {Linker Handrücken} right {Rechter Handrücken} other {Handrücken}}',
  'region.hand-back.where': 'Die Seite der Hand, die Sie sehen, wenn Sie eine Faust machen.',
  'region.forearm.name': '{side, select, left {Linker Unterarm} right {Rechter Unterarm} other {Unterarm}}',
  'region.forearm.where': 'Der weiche Muskel zwischen Handgelenk und Ellenbogen, ohne die beiden Enden.',
  'region.upper-arm.name': '{side, select, left {Linker Oberarm} right {Rechter Oberarm} other {Oberarm}}',
  'region.upper-arm.where': 'Der Muskel zwischen Ellenbogen und Schulter, vorn und außen.',
  'region.sole.name': '{side, select, left {Linke Fußsohle} right {Rechte Fußsohle} other {Fußsohle}}',
  'region.sole.where': 'Die Unterseite des Fußes, von der Ferse bis zu den Zehen.',
  'region.foot-top.name': '{side, select, left {Linker Fußrücken} right {Rechter Fußrücken} other {Fußrücken}}',
  'region.foot-top.where': 'Die Oberseite des Fußes, vom Knöchel bis zu den Zehen.',
  'region.calf.name': '{side, select, left {Linke Wade} right {Rechte Wade} other {Wade}}',
  'region.calf.where': 'Der Muskel hinten am Unterschenkel, ein gutes Stück unter dem Knie.',
  'region.shin.name':
    '{side, select, left {Linker Schienbeinmuskel} right {Rechter Schienbeinmuskel} other {Schienbeinmuskel}}',
  'region.shin.where': 'Der Muskel neben dem Schienbein, an der Außenseite. Nicht der Knochen selbst.',
  'region.thigh.name': '{side, select, left {Linker Oberschenkel} right {Rechter Oberschenkel} other {Oberschenkel}}',
  'region.thigh.where': 'Die Vorderseite und die Außenseite des Oberschenkels.',
  'region.shoulder-top.name':
    '{side, select, left {Linke Schulter, oben} right {Rechte Schulter, oben} other {Schulter, oben}}',
  'region.shoulder-top.where': 'Der Muskel zwischen dem Hals und der Schulterspitze.',
  'region.neck-back.name': '{side, select, left {Linker Nacken} right {Rechter Nacken} other {Nacken}}',
  'region.neck-back.where': 'Der Muskelstrang neben der Wirbelsäule. Nie die Knochen in der Mitte.',
  'region.shoulder-blade.name':
    '{side, select, left {Linkes Schulterblatt} right {Rechtes Schulterblatt} other {Schulterblatt}}',
  'region.shoulder-blade.where': 'Der Muskel über dem flachen Knochen hinter der Schulter, weg von der Wirbelsäule.',
  'region.hip.name': '{side, select, left {Linke Hüfte} right {Rechte Hüfte} other {Hüfte}}',
  'region.hip.where': 'Der äußere Gesäßmuskel, neben dem Hüftknochen.',
  'region.armpit.name': '{side, select, left {Linke Achselhöhle} right {Rechte Achselhöhle} other {Achselhöhle}}',
  'region.armpit.where': 'Die Mulde unter der Schulter.',
  'region.elbow-crease.name': '{side, select, left {Linke Ellenbeuge} right {Rechte Ellenbeuge} other {Ellenbeuge}}',
  'region.elbow-crease.where': 'Die Beuge vorn am Ellenbogen, wo sich der Arm knickt.',
  'region.inner-wrist.name':
    '{side, select, left {Linkes Handgelenk, innen} right {Rechtes Handgelenk, innen} other {Handgelenk, innen}}',
  'region.inner-wrist.where': 'Die Innenseite des Handgelenks, wo Sie den Puls fühlen.',
  'region.groin.name': '{side, select, left {Linke Leiste} right {Rechte Leiste} other {Leiste}}',
  'region.groin.where': 'Die Falte zwischen Bauch und Oberschenkel.',
  'region.knee-back.name': '{side, select, left {Linke Kniekehle} right {Rechte Kniekehle} other {Kniekehle}}',
  'region.knee-back.where': 'Die weiche Mulde hinten am Knie.',
  'region.inner-elbow.name':
    '{side, select, left {Linker Musikantenknochen} right {Rechter Musikantenknochen} other {Musikantenknochen}}',
  'region.inner-elbow.where':
    'Die Seite des Ellenbogens, die zum Körper zeigt, wo ein Nerv dicht unter der Haut liegt.',
  'region.breast.name': '{side, select, left {Linke Brust} right {Rechte Brust} other {Brust}}',
  'region.breast.where': 'Die Brust neben dem Brustbein.',
  'region.neck-spine.name': 'Wirbelsäule am Hals',
  'region.neck-spine.where': 'Die Knochen in der Mitte des Nackens und ein schmaler Streifen auf jeder Seite.',
  'region.back-spine.name': 'Wirbelsäule am Rücken',
  'region.back-spine.where':
    'Die Knochen in der Mitte des Rückens und ein zwei Finger breiter Streifen auf jeder Seite.',
  'region.lower-back.name': 'Unterer Rücken',
  'region.lower-back.where': 'Alles zwischen den untersten Rippen und dem oberen Rand des Beckens.',
  'region.sacrum.name': 'Kreuzbein',
  'region.sacrum.where': 'Der flache Knochen zwischen den Hüften, bis hinunter zum Steißbein.',
  'region.neck-front.name': 'Hals, vorn und seitlich',
  'region.neck-front.where': 'Die Kehle und der Hals vor einer Linie vom Ohrläppchen zum Schlüsselbein.',
  'region.belly.name': 'Bauch',
  'region.belly.where': 'Vorn alles zwischen den Rippen und dem Becken.',
  'region.breastbone.name': 'Brustbein',
  'region.breastbone.where': 'Der Knochen in der Mitte der Brust.',
  'region.face.name': 'Gesicht',
  'region.face.where': 'Von der Stirn bis zum Kinn.',
  'region.head.name': 'Kopf',
  'region.head.where': 'Die Kopfhaut und der Hinterkopf.',

  'limb.left-arm': 'Linker Arm',
  'limb.right-arm': 'Rechter Arm',
  'limb.left-leg': 'Linkes Bein',
  'limb.right-leg': 'Rechtes Bein',
} as const satisfies Record<`region.${RegionKind}.name` | `region.${RegionKind}.where` | `limb.${LimbId}`, string>
