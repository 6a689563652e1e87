import type { FactWordsOf } from '#practice/fact-keys.ts'
import type { factsOfTouch as table } from '#practice/facts-of-touch.ts'

/** German words: questions about how hands touch, how long and how often, and the day after. */
export const factsOfTouch = {
  'how-hard': {
    asks: 'Auf einer Skala bis 10: Wie fest darf eine Hand drücken?',
    answers: {
      'up-to-3': ['Bis 3', 'Ja. Die Haut bewegt sich. Durch sie hindurch wird nicht gedrückt.'],
      'up-to-6': ['Bis 6', 'Sanfter. Bei 3 von 10 ist Schluss, in jedem Plan.'],
      'up-to-9': ['Bis 9', 'Viel sanfter. Bei 3 von 10 ist Schluss. Tiefen Druck gibt es hier nicht.'],
    },
  },
  'too-hard': {
    asks: 'Einer dieser drei Schritte verstößt gegen eine Regel. Sehen Sie, wie fest jeder drückt.',
    answers: {
      'step-1': 'Ja. Sechs von 10 ist doppelt so viel, wie irgendein Plan erlaubt.',
      'step-2': 'Dieser ist in Ordnung: ein Ball unter dem Fuß, und leicht. Sehen Sie auf die Zahlen.',
      'step-3': 'Dieser ist in Ordnung: langsames, leichtes Streichen. Sehen Sie auf die Zahlen.',
    },
  },
  'harder-is-not-better': {
    asks: 'Was bringt es, fester zu drücken?',
    answers: {
      'goes-deeper': [
        'Es geht tiefer, also hilft es mehr',
        'In einer Studie wirkten leicht und fest gleich. Leicht ist sicherer.',
      ],
      'helps-no-more': [
        'Keinen größeren Nutzen',
        'Ja. In einer Studie wirkten leicht und fest gleich. Und leicht ist sicherer.',
      ],
      'heals-faster': ['Es heilt schneller', 'Heilung braucht ihre Zeit. Kraft bringt nur Gefahr dazu.'],
    },
  },
  'forearm-touch': {
    asks: 'Welche Berührung passt zu Ihrem Unterarm?',
    answers: {
      'deep-tissue': 'Tiefe Massage gibt es hier nicht. Langsames Streichen beruhigt den Muskel.',
      effleurage: 'Ja. Langsames Streichen beruhigt den Muskel, und es braucht keine Kraft.',
      'trigger-point':
        'Drückt man auf einen schmerzenden Punkt, verspannt sich der Muskel. Lassen Sie die Hand gleiten.',
    },
  },
  'shoulder-touch': {
    asks: 'Alles ist stabil. Welche Berührung passt oben zu Ihrer Schulter?',
    answers: {
      stretching: 'Gedehnt zu werden kann eine Bandscheibe belasten. Nehmen Sie den Muskel lieber weich in die Hand.',
      shaking: 'Schütteln ruckt an der Wirbelsäule. Nehmen Sie den Muskel lieber weich in die Hand.',
      petrissage: 'Ja. Nehmen Sie den Muskel weich in die Hand, dann lassen Sie ihn wieder los.',
    },
  },
  'no-bouncing': {
    asks: 'Einer dieser drei Schritte verstößt gegen eine Regel. Welcher ruckt an der Wirbelsäule?',
    answers: {
      'step-1': 'Kreise auf der Handfläche sind ruhig. Suchen Sie eine Bewegung, die es nicht ist.',
      'step-2': 'Ein Ball unter dem Fuß rollt langsam. Suchen Sie eine Bewegung, die ruckt.',
      'step-3': 'Ja. Wippen ruckt an der Wirbelsäule. In keinem Plan kommt es vor.',
    },
  },
  'position-hurts': {
    asks: 'Sie setzen sich, und schon die Haltung löst Ihren Schmerz aus. Was tun Sie?',
    answers: {
      'stay-and-wait': [
        'Bleiben, bis es nachlässt',
        'Schmerz durch eine Haltung ist ein Nein Ihres Körpers. Verlassen Sie sie.',
      ],
      'leave-it': ['Diese Haltung verlassen', 'Ja. Eine Haltung, die den Schmerz auslöst, ist heute falsch.'],
      'push-a-bit': ['Ein wenig weiter gehen', 'Bitte nicht. Eine Haltung, die wehtut, ist heute falsch.'],
    },
  },
  'good-seat': {
    asks: 'Wie sitzen Sie für eine Sitzung am besten?',
    answers: {
      'edge-of-the-bed': [
        'Auf der Bettkante',
        'Ihr Rücken müsste die ganze Zeit arbeiten. Lassen Sie ihn von einem Stuhl halten.',
      ],
      'held-by-the-chair': [
        'Weit hinten, Rücken und Kopf gestützt',
        'Ja. Muskeln, die gestützt sind, können loslassen.',
      ],
      'on-the-floor': [
        'Am Boden, die Beine gestreckt',
        'Das macht den Rücken rund. Lassen Sie Rücken und Kopf von einem Stuhl halten.',
      ],
    },
  },
  'bad-position': {
    asks: 'Einer dieser drei Schritte verstößt gegen eine Regel. In welchem ist der Rücken nicht gestützt?',
    answers: {
      'step-1': 'Ja. In der Hocke stützt nichts. Rücken und Kopf brauchen einen Halt.',
      'step-2': 'Hier hält der Stuhl den Rücken. Sehen Sie sich die anderen Haltungen an.',
      'step-3': 'Hier ist der Rücken gestützt. Sehen Sie sich die anderen Haltungen an.',
    },
  },
  'no-digging': {
    asks: 'Einer dieser drei Schritte verstößt gegen eine Regel. Welcher bohrt?',
    answers: {
      'step-1': 'Kreise bewegen nur die Haut. Suchen Sie eine Berührung, die bohrt.',
      'step-2': 'Der Ball rollt leicht unter dem Fuß. Suchen Sie eine Berührung, die bohrt.',
      'step-3': 'Ja. Auf einen schmerzenden Punkt zu drücken ist Bohren, und der Muskel verspannt sich.',
    },
  },
  'what-kneading-is': {
    asks: 'Wie fühlt sich leichtes Kneten an?',
    answers: {
      'pinch-and-pull': ['Kneifen und ziehen', 'Nicht kneifen. Die ganze Hand nimmt den Muskel weich auf.'],
      'gather-and-let-go': ['Weich aufnehmen, loslassen', 'Ja. Langsam und fließend, wie bei weichem Teig.'],
      'press-with-a-knuckle': ['Mit einem Knöchel drücken', 'Ein Knöchel bohrt. Nehmen Sie die ganze weiche Hand.'],
    },
  },
  'where-a-ball-goes': {
    asks: 'Sie haben einen Tennisball. Wohin darf er?',
    answers: {
      'neck-back': 'Nie an den Nacken. Dort drückt ein Ball, wo er nicht darf.',
      sole: 'Ja. Unter dem Fuß ist ein Ball in Ordnung. Stecken Sie ihn in eine Socke, damit er nicht wegrollt.',
      'lower-back': 'Nie an den unteren Rücken. Dort drückt ein Ball, wo er nicht darf.',
    },
  },
  'ball-on-the-neck': {
    asks: 'Einer dieser drei Schritte verstößt gegen eine Regel. Sehen Sie, wo der Ball ist.',
    answers: {
      'step-1': 'Hier arbeitet eine Hand, und es ist weit weg von der Bandscheibe. Suchen Sie den Ball.',
      'step-2': 'Ja. Nie ein Ball am Nacken. Bälle sind für Fußsohlen, Schulterblätter und Hüften.',
      'step-3': 'Streichen am Unterarm ist weit weg von der Bandscheibe, und mit der Hand. Suchen Sie den Ball.',
    },
  },
  'cane-never-here': {
    asks: 'Jemand schenkt Ihnen einen Massagestab. Welche Stelle darf er nie berühren?',
    answers: {
      forearm: 'Ein Stab ist in keinem Plan, aber ein Unterarm könnte ihn vertragen. Der untere Rücken nicht.',
      'lower-back': 'Ja. Geräte drücken fester, als man merkt. Nie am unteren Rücken, nie am Nacken.',
      thigh: 'Ein Stab ist in keinem Plan, aber ein Oberschenkel könnte ihn vertragen. Der untere Rücken nicht.',
    },
  },
  'cane-in-a-plan': {
    asks: 'Einer dieser drei Schritte verstößt gegen eine Regel. Sehen Sie, womit berührt wird.',
    answers: {
      'step-1': 'Ja. Ein Stab drückt fester, als man merkt. Ein Plan kennt nur Hand und Ball.',
      'step-2': 'Ein Ball unter dem Fuß ist in Ordnung. Sehen Sie sich die anderen Hilfsmittel an.',
      'step-3': 'Ihre eigene Hand ist das beste Hilfsmittel. Sehen Sie sich die anderen an.',
    },
  },
  'about-a-minute': {
    asks: 'Wie lange bleibt eine Hand an einer Stelle?',
    answers: {
      '5-to-10': ['5 bis 10 Sekunden', 'Etwas länger, damit der Muskel loslassen kann: etwa eine Minute.'],
      '30-to-90': ['Etwa eine Minute', 'Ja. Länger ermüdet den Muskel und Ihre Hände.'],
      '300-to-600': ['5 bis 10 Minuten', 'Das ermüdet den Muskel und Ihre Hände. Etwa eine Minute genügt.'],
    },
  },
  'soft-start': {
    asks: 'Wie lange beginnt jede Stelle mit der leichtesten Berührung?',
    answers: {
      '0-seconds': ['Gar nicht', 'Jede Stelle beginnt mit der leichtesten Berührung, 15 Sekunden lang.'],
      '15-seconds': ['15 Sekunden', 'Ja. Zeit für den Körper, Nein zu sagen, wenn er muss.'],
      '60-seconds': ['Eine ganze Minute', 'Etwas weniger: 15 Sekunden, dann etwas mehr, wenn es sich gut anfühlt.'],
    },
  },
  'soft-start-why': {
    asks: 'Warum beginnt jede Stelle so sanft?',
    answers: {
      'body-can-say-no': [
        'Damit mein Körper Nein sagen kann',
        'Ja. Ein kleines Nein hört man früh, bevor etwas Schaden nimmt.',
      ],
      'warms-the-hands': [
        'Um die Hände zu wärmen',
        'Warme Hände sind schön. Aber es geht darum, ein Nein früh zu hören.',
      ],
      'saves-strength': ['Um Kraft zu sparen', 'Das tut es auch. Aber es geht darum, ein Nein früh zu hören.'],
    },
  },
  'how-to-breathe': {
    asks: 'Wie atmen Sie in einer Sitzung?',
    answers: {
      'hold-it': [
        'Ich halte die Luft an',
        'Das sagt dem Körper, dass er auf der Hut sein soll. Lassen Sie den Atem kommen und gehen.',
      ],
      'slow-and-easy': ['Langsam und leicht', 'Ja. Das sagt dem Körper, dass er sicher ist.'],
      'deep-and-fast': ['Tief und schnell', 'Davon kann Ihnen schwindlig werden. Langsam und leicht ist am besten.'],
    },
  },
  'holding-the-breath': {
    asks: 'Sie merken, dass Sie die Luft anhalten. Was hilft?',
    answers: {
      'let-it-flow': [
        'Den Atem wieder kommen und gehen lassen',
        'Ja. Sie müssen es nicht gut machen. Lassen Sie ihn einfach fließen.',
      ],
      'hold-longer': [
        'Die Luft etwas länger anhalten',
        'Davon verspannen sich Muskeln. Lassen Sie den Atem einfach fließen.',
      ],
      'count-to-ten': ['Anhalten und bis zehn zählen', 'Zählen ist nicht nötig. Lassen Sie den Atem einfach fließen.'],
    },
  },
  afterwards: {
    asks: 'Die Sitzung ist vorbei, und Sie fühlen sich gut. Was jetzt?',
    answers: {
      'go-running': [
        'Laufen gehen',
        'Lassen Sie Sport für einen anderen Tag. Muskeln, die loslassen, zerrt man sich leicht.',
      ],
      'water-and-rest': ['Wasser trinken und es ruhig angehen', 'Ja. Der Rest des Tages gehört der Ruhe.'],
      'lift-boxes': [
        'Die schweren Kisten tragen',
        'Heute nicht. Lassen Sie nach einer Massage schwere Arbeit für einen anderen Tag.',
      ],
    },
  },
  'sore-next-day': {
    asks: 'Am Tag danach sind Sie genau dort empfindlich, wo Ihre Hände waren. Sonst nichts. Was jetzt?',
    answers: {
      wait: 'Ja. Ein bis zwei Tage lang etwas empfindlich zu sein ist üblich. Ruhen Sie, bis es weg ist.',
      emergency: 'Das ist nicht nötig. Wo Hände waren, ist man oft ein bis zwei Tage lang empfindlich.',
      'go-on': 'Geben Sie ihm erst zwei ruhige Tage. Etwas empfindlich zu sein ist üblich.',
    },
  },
  'pull-of-a-muscle': {
    asks: 'Sie spüren ein leichtes, angenehmes Ziehen im Muskel unter Ihrer Hand. Was jetzt?',
    answers: {
      'go-on-softly': ['Sanft weitermachen', 'Ja. So fühlt sich ein Muskel an, der loslässt.'],
      'press-harder': ['Fester drücken', 'Es ist gut, wie es ist. Mehr Kraft hilft nicht besser.'],
      'call-for-help': ['Hilfe rufen', 'Alles ist gut. Ein leichtes, angenehmes Ziehen ist normal.'],
    },
  },
  'breathe-through-it': {
    asks: 'Sie reiben, und es fängt an wehzutun. Ein Freund sagt: „Atme es weg.“ Was tun Sie?',
    answers: {
      'breathe-through': [
        'Ich atme es weg',
        'Hier nicht. Schmerz ist das Zeichen zum Stoppen, und nichts, was man durchsteht.',
      ],
      'stop-at-once': ['Ich stoppe sofort', 'Ja. Schmerz, Kribbeln und taube Haut beenden die Sitzung.'],
      'finish-the-place': [
        'Ich mache diese Stelle fertig',
        'Die Stelle kann warten. Schmerz ist das Zeichen zum Stoppen.',
      ],
    },
  },
  'gel-on-a-numb-place': {
    asks: 'Ein kühlendes Gel tut Ihnen gut. Wie viel kommt auf eine taube Stelle?',
    answers: {
      'a-lot': ['Viel', 'Sie würden nicht spüren, wenn es brennt. Dorthin kommt keines.'],
      'a-little': ['Ein wenig', 'Schon wenig kann brennen, ohne dass Sie es spüren. Dorthin kommt keines.'],
      'none-there': [
        'Keines',
        'Ja. An einer tauben Stelle würden Sie nicht spüren, wenn es brennt. Das gilt auch für Wärme.',
      ],
    },
  },
  'early-minutes': {
    asks: 'Es sind die ersten Wochen. Wie lange dauert eine Sitzung höchstens?',
    answers: {
      '15-minutes': ['15 Minuten', 'Ja. In den ersten Wochen ist wenig schon viel.'],
      '30-minutes': ['Eine halbe Stunde', 'Etwas kürzer: 15 Minuten. Wenig ist schon viel.'],
      '60-minutes': ['Eine Stunde', 'Viel kürzer: 15 Minuten. Wenig ist schon viel.'],
    },
  },
  'steady-and-seldom': {
    asks: 'Seit Langem ist alles stabil. Wie oft beginnen Sie?',
    answers: {
      '2-in-30-days': [
        'Zweimal im Monat',
        'Ja. Das genügt, um locker zu bleiben. Es kann mehr werden, wenn es Ihnen bekommt.',
      ],
      '4-in-7-days': ['Viermal in der Woche', 'Das ist hier für alle zu oft. Zweimal im Monat ist ein guter Anfang.'],
      '7-in-7-days': ['Einmal am Tag', 'Muskeln brauchen ruhige Tage. Zweimal im Monat ist ein guter Anfang.'],
    },
  },
  'two-quiet-days': {
    asks: 'Wie viel Zeit liegt mindestens zwischen zwei Sitzungen?',
    answers: {
      '12-hours': ['Ein halber Tag', 'Der Körper braucht länger, um zu antworten: zwei Tage.'],
      '48-hours': ['Zwei Tage', 'Ja. In zwei ruhigen Tagen kann der Körper antworten.'],
      '240-hours': ['Zehn Tage', 'So lang darf es sein. Aber zwei ruhige Tage genügen.'],
    },
  },
  'by-a-professional': {
    asks: 'Gestern haben Sie in der Therapie eine Massage bekommen. Dürfen Sie heute eine eigene Sitzung machen?',
    answers: {
      'go-on': 'Noch nicht. Ihrem Körper ist es gleich, wessen Hände es waren. Er braucht zwei ruhige Tage.',
      wait: 'Ja, warten Sie. Diese Massage zählt wie eine eigene Sitzung. Erst zwei ruhige Tage.',
      doctor: 'Ärztlichen Rat braucht es dafür nicht. Nur zwei ruhige Tage.',
    },
  },
  'after-a-flare-up': {
    asks: 'Nach einer Sitzung gab es einen Rückschlag mit Ihren gewohnten Schmerzen. Wie machen Sie weiter, sobald Sie dürfen?',
    answers: {
      'more-often': ['Öfter', 'Der Körper hat um weniger gebeten. Darum werden die Sitzungen weniger.'],
      'just-as-often': ['Genauso oft', 'Etwas weniger. Ein Rückschlag nimmt eine Stufe weg.'],
      'less-often': ['Seltener', 'Ja. Ein Rückschlag nimmt eine Stufe weg. Es kann wieder mehr werden.'],
    },
  },
  'three-without-relief': {
    asks: 'Drei Sitzungen hintereinander brachten keine Erleichterung. Was ist sinnvoll?',
    answers: {
      'press-harder': ['Fester drücken', 'Fester ist nicht besser. Jemand mit Ausbildung findet vielleicht mehr.'],
      'ask-a-professional': ['Eine Fachperson fragen', 'Ja. Geschulte Augen finden vielleicht, was Sie nicht finden.'],
      'every-day': ['Es jeden Tag machen', 'Öfter ist nicht besser. Jemand mit Ausbildung findet vielleicht mehr.'],
    },
  },
  'whom-to-leave': {
    asks: 'Sie suchen eine Therapeutin oder einen Therapeuten. Bei wem gehen Sie wieder?',
    answers: {
      'asks-a-lot': [
        'Wer viel nach meinem Rücken fragt',
        'Gute Fragen sind ein gutes Zeichen. Gehen Sie, wenn jemand Kraft anwenden will.',
      ],
      'wants-to-crack': [
        'Wer meine Wirbelsäule knacken lassen will',
        'Ja. An Ihrer Wirbelsäule muss niemand Kraft anwenden.',
      ],
      'starts-with-a-talk': [
        'Wer zuerst reden will',
        'Zuerst ein Gespräch ist ein gutes Zeichen. Gehen Sie, wenn jemand Kraft anwenden will.',
      ],
    },
  },
  'part-of-a-whole': {
    asks: 'Was hilft den meisten Menschen mit Bandscheibenvorfall auf Dauer?',
    answers: {
      'massage-alone': ['Massage allein', 'Sie ist nur ein Teil. Ein anderer ist Bewegung, wie ärztlich besprochen.'],
      'massage-and-movement': [
        'Mehreres, auch Bewegung',
        'Ja. Massage ist ein Teil eines Plans, zu dem Übungen gehören.',
      ],
      'bed-for-weeks': [
        'Wochen im Bett',
        'Lange Bettruhe macht Muskeln schwach. Sanfte Bewegung, wie besprochen, hilft mehr.',
      ],
    },
  },
} as const satisfies FactWordsOf<typeof table>
