import type { marks as english } from '../en/marks.ts'

/** German words: marking places on the body (Z11, Z12). */
export const marks = {
  'mark.title': 'Ist hier heute etwas?',
  'mark.kind.sore': 'Wunde oder verletzte Haut, blaue Flecken',
  'mark.kind.sore.detail': 'Auch eine Verbrennung, ein Ausschlag, geschwollene Adern oder eine frische Narbe.',
  'mark.kind.numb': 'Taubheit oder Kribbeln',
  'mark.kind.numb.detail': 'Auch wenn Sie es schon lange kennen.',
  'mark.fixed': 'Sie haben gesagt, dass Sie nicht sicher sind, wo. Darum wird jede Stelle ausgelassen.',
  'mark.leftOut': 'Jetzt ausgelassen: {places}.',
  'mark.farHalf': 'Nur die weiter entfernte Hälfte: {places}.',
  'mark.hand':
    '{side, select, left {Auch Ihre linke Hand ruht: Sie arbeitet heute nicht.} other {Auch Ihre rechte Hand ruht: Sie arbeitet heute nicht.}}',
  'mark.hands': 'Auch beide Hände ruhen: Sie arbeiten heute nicht.',
  'mark.marked': 'markiert',
  'mark.other': 'Andere Seite zeigen: {place}',
  'mark.asked': 'Vor jedem Plan kommt dazu erst noch eine Frage.',
  'mark.goOn': 'Weiter',
  'mark.plan.title': 'Ist etwas wund oder taub?',
  'mark.plan.text': 'Markieren Sie die Stelle am Körper. Der Plan wird ohne sie neu gemacht.',
  'mark.plan.action': 'Eine Stelle markieren',
} as const satisfies Record<keyof typeof english, string>
