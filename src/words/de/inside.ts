import type { SpinePart } from '#anatomy/spine.ts'
import type { inside as english, InsideCaption } from '../en/inside.ts'

/** German words: the look through the skin at the spine. Short and plain: no word a sixth grader would stumble over. */
export const inside = {
  'inside.open': 'In den Rücken hineinsehen',
  'inside.open.detail': 'Ihre Wirbelsäule, Ihre Bandscheibe, und warum Hände ihr fernbleiben.',
  'inside.close': 'Schließen',
  'inside.previous': 'Zurück',
  'inside.next': 'Weiter',
  'inside.done': 'Fertig',
  'inside.progress': 'Schritt {now} von {of}',
  'inside.label.disc':
    'Der Körper von hinten. Die Haut ist wie aus Glas und zeigt die Wirbelsäule. Ein Ring markiert eine Bandscheibe.',
  'inside.label.bulge':
    'Die Wirbelsäule von der Seite, ganz nah. Die markierte Bandscheibe wölbt sich nach hinten und drückt gegen einen Nerv.',
  'inside.label.hands':
    'Der Rücken, halb wie aus Glas. Ein rotes Muster bedeckt die Haut über der Wirbelsäule: Hier bleiben die Hände weg.',

  'inside.disc.title': 'Was eine Bandscheibe ist',
  'inside.disc.text':
    'Ihre Wirbelsäule ist ein Stapel aus kleinen Knochen. Zwischen je zwei von ihnen liegt eine Bandscheibe. Sie ist ein flaches Kissen. Außen hat sie einen zähen Ring und innen einen weichen Kern. Mit ihr können Sie sich beugen, und sie macht jeden Schritt weich.',
  'inside.bulge.title': 'Wenn sie sich vorwölbt',
  'inside.bulge.text':
    'Der Ring kann schwach werden oder reißen. Dann drückt der weiche Kern nach außen. Gleich hinter der Bandscheibe verlaufen die Nerven. Berührt die Vorwölbung einen Nerv, dann meldet er sich: mit Schmerz, Kribbeln oder Taubheit. Das spüren Sie manchmal weit entfernt.',
  'inside.hands.title': 'Warum Hände wegbleiben',
  'inside.hands.text':
    'Keine Hand kann eine Bandscheibe zurückschieben. Doch Druck an dieser Stelle kann die Vorwölbung verschlimmern oder dem Nerv noch mehr schaden. Darum werden die Wirbelsäule und die Haut dicht daneben nie berührt. Das gilt für alle Menschen. Die Hände arbeiten weit weg davon: an Armen, Beinen und Füßen.',

  // Which disc is marked; a part is what somebody was told, the disc is one example of it.
  'inside.level.cervical':
    'Sie haben uns gesagt, dass es der Hals ist. Wir markieren dort eine Bandscheibe, zum Beispiel {disc}.',
  'inside.level.thoracic':
    'Sie haben uns gesagt, dass es der obere oder mittlere Rücken ist. Wir markieren dort eine Bandscheibe, zum Beispiel {disc}.',
  'inside.level.lumbar':
    'Sie haben uns gesagt, dass es der untere Rücken ist. Wir markieren dort eine Bandscheibe, zum Beispiel {disc}.',
  'inside.level.unknown':
    'Wir wissen nicht, welche Ihrer Bandscheiben es ist. Darum markieren wir eine im unteren Rücken, zum Beispiel {disc}. Dort kommt es am häufigsten vor.',
  'inside.far.cervical': 'Vom Hals aus kann es bis in die Hand reichen.',
  'inside.far.thoracic': 'Von dort kann es um den Brustkorb herum reichen.',
  'inside.far.lumbar': 'Vom unteren Rücken aus kann es bis in den Fuß reichen.',
  'inside.healing': 'Viele Bandscheiben heilen von selbst. Das braucht Zeit und Ruhe.',

  // The drawing for the flat map
  'inside.drawing.front': 'Vorn',
  'inside.drawing.back': 'Hinten',
  'inside.drawing.disc': 'Bandscheibe',
  'inside.drawing.core': 'weicher Kern',
  'inside.drawing.bulge': 'Vorwölbung',
  'inside.drawing.nerve': 'Nerv',
  'inside.drawing.skin': 'Haut',
  'inside.drawing.label':
    'Eine Zeichnung von der Seite: {above}, {upper} und {lower}, drei Knochen der Wirbelsäule, mit je einer Bandscheibe darunter. Hinter ihnen verlaufen die Nerven, unter der Haut des Rückens.',
} as const satisfies Record<
  | `inside.${InsideCaption}.${'title' | 'text'}`
  | `inside.label.${InsideCaption}`
  | `inside.level.${SpinePart | 'unknown'}`
  | `inside.far.${SpinePart}`,
  string
> &
  Record<keyof typeof english, string>
