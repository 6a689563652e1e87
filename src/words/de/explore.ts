import type { RegionKind } from '#anatomy/region.ts'
import type { ZoneChangeKind } from '#practice/zone-changes.ts'
import type { Stage } from '#safety/profile.ts'
import type { explore as english } from '../en/explore.ts'

/** German words: what else people call a place, with commas between. Found by search, never shown. */
const otherNames = {
  'region.palm.also':
    'Hand, Handinnenfläche, Innenseite der Hand, Daumen, Finger, Daumenballen, Handballen, Handteller, Hohlhand',
  'region.hand-back.also': 'Hand, Handrücken, Oberseite der Hand, Knöchel der Hand, Finger',
  'region.forearm.also': 'Arm, Vorderarm, unterer Arm, unterhalb vom Ellenbogen',
  'region.upper-arm.also': 'Arm, Bizeps, Trizeps, oberer Arm, oberhalb vom Ellenbogen',
  'region.sole.also':
    'Fuß, Fuss, Füße, Füsse, Sohle, Fusssohle, Unterseite vom Fuß, Fußgewölbe, Ferse, Fußballen, Zeh, Zehen',
  'region.foot-top.also':
    'Fuß, Fuss, Füße, Füsse, Fussrücken, Spann, Rist, Oberseite vom Fuß, Fußknöchel, Knöchel, Zeh, Zehen',
  'region.calf.also': 'Waden, Wadenmuskel, Unterschenkel, Bein, hinten am Unterschenkel',
  'region.shin.also': 'Schienbein, Unterschenkel, Bein, vorn am Unterschenkel, Schienbeinknochen',
  'region.thigh.also':
    'Schenkel, Bein, Quadrizeps, vorn am Oberschenkel, außen am Oberschenkel, Außenseite vom Oberschenkel, oberes Bein',
  'region.shoulder-top.also': 'Schulter, Schultern, obere Schulter, Trapez, Trapezmuskel, Kapuzenmuskel',
  'region.neck-back.also': 'Hals, Genick, hinten am Hals, Halsmuskel, Nackenmuskel',
  'region.shoulder-blade.also': 'Schulter, oberer Rücken, Rücken, hinter der Schulter, Schulterblätter',
  'region.hip.also':
    'Gesäß, Gesäss, Gesaess, Po, Popo, Hintern, Pobacke, Gesäßmuskel, Hüften, äußere Hüfte, Becken, Hüftknochen',
  'region.armpit.also': 'Achsel, Achseln, Achselhöhlen, unter dem Arm',
  'region.elbow-crease.also': 'Ellenbogen, Ellbogen, Ellbeuge, Armbeuge, Innenseite vom Ellenbogen, vorn am Ellenbogen',
  'region.inner-wrist.also': 'Handgelenk, Puls, Innenseite vom Handgelenk, Handgelenke',
  'region.groin.also':
    'Leistengegend, Schritt, innerer Oberschenkel, Innenseite vom Oberschenkel, Bikinizone, Intimbereich, Schambereich, Geschlechtsteile, Genitalien',
  'region.knee-back.also': 'Knie, hinter dem Knie, Rückseite vom Knie, Kniekehlen, Kniebeuge',
  'region.inner-elbow.also':
    'Ellenbogen, Ellbogen, innerer Ellenbogen, Innenseite vom Ellenbogen, Spitze vom Ellenbogen, Mäuschen, Narrenbein',
  'region.breast.also': 'Busen, Brustwarze, Brüste, Brustmuskel, Brustkorb, Oberkörper',
  'region.neck-spine.also':
    'Hals, Nacken, Wirbelsäule, Halswirbelsäule, Halswirbel, HWS, Rückgrat, Mitte vom Nacken, Wirbel',
  'region.back-spine.also':
    'Rücken, Wirbelsäule, Brustwirbelsäule, Brustwirbel, BWS, Rückgrat, Mitte vom Rücken, oberer Rücken, mittlerer Rücken, Wirbel',
  'region.lower-back.also':
    'Rücken, Kreuz, Lende, Lenden, Lendenwirbel, Lendenwirbelsäule, LWS, Niere, Nieren, Taille, Flanke, Wirbelsäule, Hexenschuss',
  'region.sacrum.also':
    'Steißbein, Steissbein, Steiß, Kreuz, Ende der Wirbelsäule, unteres Ende der Wirbelsäule, ISG, Wirbelsäule',
  'region.neck-front.also':
    'Hals, Kehle, Gurgel, vorn am Hals, Halsseite, Seite vom Hals, Luftröhre, Kehlkopf, Adamsapfel',
  'region.belly.also': 'Magen, Unterleib, Unterbauch, Oberbauch, Nabel, Bauchnabel, Darm, Taille',
  'region.breastbone.also': 'Brust, Sternum, Brustkorb, Mitte der Brust',
  'region.face.also': 'Wange, Backe, Kiefer, Stirn, Nase, Mund, Kinn, Auge, Schläfe',
  'region.head.also': 'Kopfhaut, Schädel, Haare, Hinterkopf, Ohr, Scheitel',
} as const satisfies Record<`region.${RegionKind}.also`, string>

const changeWords = {
  'compare.opens': '{places}: Hier dürfen Hände jetzt hin.',
  'compare.eases': '{places}: jetzt weniger Grenzen.',
  'compare.narrows': '{places}: jetzt nur mit mehr Vorsicht.',
  'compare.closes': '{places}: jetzt in Ruhe lassen.',
} as const satisfies Record<`compare.${ZoneChangeKind}`, string>

const stageWords = {
  'compare.stage.acute': 'Erste Wochen',
  'compare.stage.healing': 'Während der Heilung',
  'compare.stage.chronic': 'Seit Langem stabil',
} as const satisfies Record<`compare.stage.${Stage}`, string>

/** German words: exploring the body. */
export const explore = {
  ...otherNames,
  ...changeWords,
  ...stageWords,
  'explore.search': 'Eine Stelle finden',
  'explore.search.hint': 'Wade, Steißbein, hinter dem Knie',
  'explore.found': '{count, plural, one {Eine Stelle} other {# Stellen}}',
  'explore.none': 'Keine Stelle heißt hier so. Was nicht in der Liste steht, bleibt in Ruhe.',
  'explore.clear': 'Leeren',
  // Words that say nothing about a place, and those for the sides: as the search compares them, without dots on letters
  // and without an s at the end.
  'explore.words.empty':
    'der die das den dem des ein eine einen einem einer eine mein meine meinen meinem meiner am an auf im in bei beim zu zum zur es ist und oder ich mir mich wo vom von stelle teil bereich muskel tut weh schmerz schmerzen schmerzt schmerzend verspannt wund steif',
  'explore.words.left': 'link linke linker linken linkem',
  'explore.words.right': 'recht rechte rechter rechten rechtem',
  'explore.how': 'Wie Sie die Stelle berühren',
  'explore.how.none': 'Gar nicht. Die Hände gehen um sie herum.',
  'explore.how.half': 'Heute besser nicht: Was übrig bleibt, ist zu klein für einen Strich.',
  'explore.how.up-to': 'Höchstens {pressure} von 10. {feels}.',
  'explore.how.slow': 'Langsam und ruhig, auf weichem Muskel, nie auf Knochen.',
  'explore.feel': 'Was Sie spüren',
  'explore.from': 'Quelle: {sources}',

  'compare.open': 'Phasen und Bandscheiben vergleichen',
  'compare.open.detail': 'Verschieben Sie einen Regler, und sehen Sie, wie sich die Karte ändert.',
  'compare.title': 'Sehen, wie sich die Karte ändert',
  'compare.lead':
    'Wählen Sie eine andere Phase oder Bandscheibe. Das ist nur zum Ansehen: Was heute für Sie gilt, bleibt, wie es ist.',
  'compare.lead.example':
    'Wählen Sie eine andere Phase oder Bandscheibe. Das ist ein erfundener Mensch: Noch nichts davon handelt von Ihnen.',
  'compare.stage': 'Phase der Heilung',
  'compare.disc': 'Wo der Bandscheibenvorfall ist',
  'compare.disc.cervical': 'Hals',
  'compare.disc.thoracic': 'Oberer Rücken',
  'compare.disc.lumbar': 'Unterer Rücken',
  'compare.disc.unknown': 'Keine gewählt: Dann nehmen wir auf alle Rücksicht.',
  'compare.touch': 'Berühren Sie eine Stelle, um zu sehen, was aus ihr wird.',
  'compare.legend': 'Ein heller Rand: Diese Stelle hat sich mit Ihrer letzten Wahl geändert.',
  'compare.place.both': '{place}: vorher {was}, jetzt {is}.',
  'compare.place.same': '{place}: vorher und jetzt {is}.',
  'compare.place.safe': 'in Ordnung',
  'compare.place.caution': 'mit Vorsicht',
  'compare.place.forbidden': 'in Ruhe gelassen',
  'compare.same': 'Die Karte bleibt gleich.',
  'compare.label': 'Der Körper mit seinen Stellen für die Phase und die Bandscheibe, die Sie gewählt haben',
  'compare.count.safe': '{count} in Ordnung',
  'compare.count.caution': '{count} mit Vorsicht',
  'compare.count.forbidden': '{count} in Ruhe gelassen',
} as const satisfies Record<keyof typeof english, string>
