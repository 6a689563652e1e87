import type { asking as english } from '../en/asking.ts'

/** German words: what the body beside the welcome and the safety questions say. */
export const asking = {
  // Safety questions
  'questions.progress': 'Frage {now, number} von etwa {of, number}',
  'questions.next': 'Weiter',
  'questions.why': 'Warum fragen Sie das?',
  'questions.date': 'Der Tag, so genau Sie ihn noch wissen',
  'questions.scale.lowest': 'kein Schmerz',
  'questions.scale.highest': 'der schlimmste, den Sie sich vorstellen können',
  'questions.still': 'Ja, immer noch so',
  'questions.change': 'Ändern',
  'questions.places.list': 'Aus der Liste wählen',
  'questions.places.body': 'Berühren Sie die Stellen am Körper, oder wählen Sie sie aus der Liste.',
  'questions.places.none': 'Noch keine Stelle markiert.',
  'questions.places.marked': 'Markiert: {places}',
  'questions.places.label': 'Körper, auf dem Sie Stellen markieren können',

  // The picture of the body
  'stage.region':
    '{name}: {status, select, safe {heute in Ordnung} caution {heute mit Vorsicht} forbidden {heute in Ruhe lassen} other {wird nicht massiert}}',
  'skin.title': 'Hautton der Figur',
  'skin.tone':
    '{tone, select, 1 {Sehr helle Haut} 2 {Helle Haut} 3 {Hellbraune Haut} 4 {Braune Haut} 5 {Dunkelbraune Haut} other {Sehr dunkle Haut}}',
  'stage.figure.front': 'Vorn',
  'stage.figure.back': 'Hinten',
  'stage.figure.palms': 'Handflächen',
  'stage.figure.hand-backs': 'Handrücken',
  'stage.figure.soles': 'Fußsohlen',
  'stage.figure.foot-tops': 'Fußrücken',
  'stage.turn': 'Körperkarte drehen',
  'stage.view.front': 'Vorn',
  'stage.view.back': 'Hinten',
  'stage.viewName.front': 'Vorderseite des Körpers',
  'stage.viewName.back': 'Rückseite des Körpers',
  'stage.view.hands': 'Hände',
  'stage.view.feet': 'Füße',
  'stage.toFlat': 'Flache Karte zeigen',
  'stage.toSolid': 'Körper in 3D zeigen',
  'stage.lost': 'Ihr Gerät zeichnet den Körper gerade nicht in 3D. Die flache Karte kann genauso viel.',
  'stage.failed': 'Der 3D-Körper ließ sich nicht laden. Die flache Karte kann genauso viel.',
} as const satisfies Record<keyof typeof english, string>
