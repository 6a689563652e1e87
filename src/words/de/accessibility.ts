import type { accessibility as english } from '../en/accessibility.ts'

/** What the app does for people who see, hear or move otherwise. */
export const accessibility = {
  'accessibility.title': 'Für Augen, Ohren und Hände aller Art',
  'accessibility.lead':
    'Diese App soll für möglichst viele Menschen gut zu benutzen sein. Hier steht, was geht, wie das geprüft wurde und was noch fehlt.',
  'accessibility.works': 'Was geht',
  'accessibility.works.1': 'Alles geht mit dem Finger, mit der Maus oder nur mit der Tastatur. Eine Hand genügt.',
  'accessibility.works.2':
    'Ein Screenreader erfährt jede Änderung genau einmal. Neben dem Körper steht eine Liste mit jeder Stelle beim Namen.',
  'accessibility.works.3':
    'Die Schrift kann doppelt so groß sein und die Seite viermal so groß, ohne dass etwas verloren geht.',
  'accessibility.works.4':
    'Hell und dunkel, starker Kontrast und die Farben, die Sie am Gerät eingestellt haben. Nichts wird nur durch Farbe gesagt.',
  'accessibility.works.5': 'Wünscht Ihr Gerät weniger Bewegung, hält die App still.',
  'accessibility.works.6':
    'Einer Sitzung folgen Sie mit dem Ohr, mit den Augen oder mit dem Gefühl. Sie wartet auf Sie, und jede Taste kann sie anhalten.',
  'accessibility.tried': 'Wie es geprüft wurde',
  'accessibility.tried.1':
    'Unser Ziel ist die Stufe AA von WCAG 2.2, den üblichen Regeln dafür, und in einer Sitzung AAA für Kontrast und Größe der Knöpfe.',
  'accessibility.tried.2':
    'Jede Ansicht und jeder Zustand wird von einem Programm (axe) in vier Sprachen geprüft, hell und dunkel. Ganze Sitzungen werden nur mit der Tastatur durchgespielt.',
  'accessibility.tried.3':
    'Das geschieht in Chromium. Die wichtigsten Wege, also eine Lektion, eine Sitzung und ein Stopp, werden auch in Firefox und in WebKit, dem Kern von Safari, ausprobiert.',
  'accessibility.tried.4':
    'Jede Ansicht wird außerdem in schmalen Fenstern, mit großer Schrift, in vierfacher Größe und in den Farben geprüft, die jemand am Gerät eingestellt hat.',
  'accessibility.missing': 'Was noch fehlt',
  'accessibility.missing.1':
    'Kein Programm findet alles. Menschen, die jeden Tag mit einem Screenreader arbeiten, haben die App noch nicht erprobt.',
  'accessibility.missing.2':
    'Einen Strich auf den Körper zu zeichnen geht nur mit Finger, Stift oder Maus. Mit der Tastatur tippen Sie stattdessen sein Tempo.',
  'accessibility.missing.3':
    'Wie die Stimme klingt, liegt an Ihrem Gerät. Hat es keine Stimme für Ihre Sprache, stehen die Worte zum Lesen da.',
  'accessibility.runs': 'Worauf sie läuft',
  'accessibility.runs.1':
    'Safari ab 15.5, auf dem iPad also iPadOS 15.5. Chrome und Edge ab 108, Firefox ab 121. Der Körper in 3D braucht WebGL 2. Ohne das gibt es eine flache Karte.',
  'accessibility.runs.2':
    'In Safari vor 16.4 kann die App nicht zuhören, und der Bildschirm kann von selbst ausgehen. Dann hält die Sitzung an.',
  'accessibility.open': 'Für Augen, Ohren und Hände aller Art',
} as const satisfies Record<keyof typeof english, string>
