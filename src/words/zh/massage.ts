import type { massage as english } from '../en/massage.ts'

const techniqueWords = {
  'technique.effleurage.name': '缓慢轻抚',
  'technique.effleurage.how': '手掌放平，顺着肌肉滑过去，再滑回来。',
  'technique.circles.name': '轻柔画圈',
  'technique.circles.how': '慢慢地画小圈，皮肤跟着手指一起动。',
  'technique.petrissage.name': '轻轻揉捏',
  'technique.petrissage.how': '用手柔和地拢起肌肉，再松开。不要掐。',
  'technique.compression.name': '轻轻按住',
  'technique.compression.how': '慢慢往下沉，停一口气的时间，再同样慢慢地松开。',
  'technique.ball-roll.name': '滚球',
  'technique.ball-roll.how': '让球在身下慢慢滚。轻轻靠在上面，不要往下压。',
  'technique.breathing.name': '安静呼吸',
  'technique.breathing.how': '让呼吸按自己的节奏来去。手休息。',
} as const

const positionWords = {
  'position.chair.name': '坐在椅子上',
  'position.chair.setup': '往后坐满。让椅子托住背和头，两脚平放在地上，直到有部位需要抬起一条腿。',
  'position.standing.name': '靠墙站着',
  'position.standing.setup': '背和头轻轻靠着墙，脚稍微往前放，膝盖放松。',
  'position.half-lying.name': '半躺',
  'position.half-lying.setup': '往后靠在枕头上，一直垫到头。把一条腿放在结实的垫子上垫高，这样就不用弯腰。',
  'position.side-lying.name': '侧躺',
  'position.side-lying.setup': '头下一个枕头，膝盖之间一个，背拉长放直。',
  'position.calves-on-chair.name': '平躺，小腿放在椅子上',
  'position.calves-on-chair.setup': '仰面平躺，小腿放在椅面上，头下放一个薄枕头。',
} as const

const placeWords = {
  'place.palm.where': '手掌肉厚的地方，从大拇指根到手指根。到手腕之前停下。',
  'place.palm.how': '让这只手张开，沉沉地放着。用另一只手的大拇指画圈。',
  'place.hand-back.where': '骨头之间柔软的几道，从指关节到快到手腕的地方。',
  'place.hand-back.how': '让这只手休息，手心朝下。另一只手放平，轻轻抚过。',
  'place.forearm.where': '手腕和手肘之间的肌肉。靠手腕留出一掌宽，靠手肘留出两指宽。',
  'place.forearm.how': '让手臂休息。沿外侧往上轻抚，回来时轻得像空气。',
  'place.upper-arm.where': '上臂的前面和外侧。离腋窝和肘窝远一点。',
  'place.upper-arm.how': '让手臂垂着或放着。另一只手在胸口的高度伸过来，不用使劲够。',
  'place.shoulder-top.where': '脖子和肩头之间的肌肉。避开喉咙。',
  'place.shoulder-top.how': '干活的那只手，手肘贴近身体。肩膀沉下来，眼睛看正前方。',
  'place.neck-back.where': '颈部骨头旁边的一条肌肉。不碰骨头，不碰脖子侧面和前面。',
  'place.neck-back.how': '头一直靠在支撑上，脸朝前。手指放平往下滑，不要转头。',
  'place.shoulder-blade.where': '肩膀后面那块扁骨头上的肌肉，离脊柱足有一掌宽。',
  'place.shoulder-blade.how': '球在你和墙之间。靠上去的力气，刚好让球不掉就行。',
  'place.sole.where': '脚的底面，从脚跟到前脚掌。',
  'place.sole.how': '往后坐好。让脚的重量落在球上，慢慢地从脚跟滚到脚趾。',
  'place.foot-top.where': '脚的上面，从脚踝到脚趾。',
  'place.foot-top.how': '把脚横放在矮凳上。如果要弯腰才够得到，今天就不按。',
  'place.calf.where': '小腿后面柔软的肌肉。离膝盖远一些。',
  'place.calf.how': '腿一直放在垫子上垫高。手只往膝盖方向轻抚，从不捏。',
  'place.shin.where': '小腿骨外侧的肌肉，不是骨头。',
  'place.shin.how': '腿一直放在垫子上垫高。背靠着，手臂够得到多远，就轻抚到多远。',
  'place.thigh.where': '大腿中段，前面和外侧。内侧和腹股沟不碰。',
  'place.thigh.how': '手自然落在哪里，就在哪里轻抚。不用去够膝盖。',
  'place.hip.where': '臀部侧面厚厚的肌肉，在胯骨旁边。不碰尾骨，不碰腰部。',
  'place.hip.how': '这一侧朝墙站着，球放在臀外侧和墙之间。站直，只靠上去一点点。',
} as const

const chairLegWords = {
  'place.foot-top.how.chair': '一只脚平放在地上。这只脚横放在矮凳上，如果要弯腰就不按。',
  'place.calf.how.chair': '一只脚平放在地上。这条腿放在另一把椅子上，下面垫个垫子。手只往膝盖方向轻抚，从不捏。',
  'place.shin.how.chair': '一只脚平放在地上。这条腿放在另一把椅子上，下面垫个垫子。手臂够得到多远，就轻抚到多远。',
} as const

const toolWords = {
  'tool.hand.name': '你的手',
  'tool.hand.how': '暖和、放松，不戴戒指。',
  'tool.ball.name': '球',
  'tool.ball.how': '把网球装在袜子里，它就不会跑。',
} as const

const pressureWords = {
  'pressure.1': '轻得像抚平床单',
  'pressure.2': '轻得像摸摸桃子熟没熟',
  'pressure.3': '像平和地握个手，到此为止',
} as const

const moveWords = {
  'move.chair.standing': '挪到椅子前沿，撑着扶手慢慢站起来。站着别动，直到觉得稳了。',
  'move.chair.half-lying': '慢慢站起来，坐到床边，再往后靠在枕头上，一次抬上一条腿。',
  'move.chair.side-lying': '慢慢站起来，坐到床边，再整个身体一起，慢慢侧躺下去。',
  'move.chair.calves-on-chair': '先跪下，再侧躺，然后整个身体一起翻成平躺。把小腿抬到椅面上。',
  'move.standing.chair': '腿后面碰到椅子后，慢慢坐下，再往后坐满。',
  'move.standing.half-lying': '坐到床边，再往后靠在枕头上，一次抬上一条腿。',
  'move.standing.side-lying': '坐到床边，再整个身体一起，慢慢侧躺下去。',
  'move.standing.calves-on-chair': '扶住椅子，先跪下，再侧躺，然后整个身体一起翻成平躺。',
  'move.half-lying.chair': '一次放下一条腿，坐一会儿，再慢慢站起来，换到椅子上。',
  'move.half-lying.standing': '一次放下一条腿，坐一会儿，再慢慢站起来。',
  'move.half-lying.side-lying': '弯起膝盖，整个身体一起翻成侧躺，膝盖之间夹个枕头。',
  'move.half-lying.calves-on-chair': '慢慢来：先侧身撑着坐起来，再平躺好，小腿放在椅面上。',
  'move.side-lying.chair': '把腿放下来，用手臂撑起身体。坐一会儿，再换到椅子上。',
  'move.side-lying.standing': '把腿放下来，用手臂撑起身体。坐一会儿，再慢慢站起来。',
  'move.side-lying.half-lying': '整个身体一起翻成平躺，靠在枕头上。',
  'move.side-lying.calves-on-chair': '整个身体一起翻成平躺，再把小腿一条一条抬到椅面上。',
  'move.calves-on-chair.chair': '把小腿放下来，翻到侧躺，用手臂撑起身体。然后坐到椅子上。',
  'move.calves-on-chair.standing': '把小腿放下来，翻到侧躺，用手臂撑起身体。慢慢站起来。',
  'move.calves-on-chair.half-lying': '把小腿放下来，翻到侧躺，再挪到枕头上靠着。',
  'move.calves-on-chair.side-lying': '把小腿放下来，整个身体一起翻成侧躺。',
} as const

const ballWords = {
  'ball.fetch': '装在袜子里的球就在你旁边。不要弯腰，把它放到位。',
  'ball.put-away': '把球拨到一边，免得有人踩到。',
} as const

const noteWords = {
  'note.working-elbow': '干活那只手的手肘，搁在垫子上。',
  'note.let-shoulder-drop': '让肩膀沉下来，离耳朵远一点。',
  'note.head-still': '头不动，有支撑，脸朝前。',
  'note.ball-in-sock': '有袜子，球就不会滚走。',
  'note.no-bending': '背不动。手落在哪里，就按哪里。',
  'note.towards-heart': '往手肘方向轻抚时稍微带点分量，回来时不带。',
  'note.stay-on-muscle': '只在柔软的肌肉上，不碰骨头，不进腋窝。',
  'note.leg-on-cushion': '腿垫得高高的，这样你就不用弯腰去够。',
} as const

const routineWords = {
  'routine.first-weeks.name': '最初几周',
  'routine.first-weeks.purpose': '椎间盘需要安静的时候，让手、手臂和腿放松下来。',
  'routine.steady-healing.name': '恢复期间',
  'routine.steady-healing.purpose': '现在安全的部位都来一点，中间起来站站，活动一下。',
  'routine.long-run.name': '长期保持',
  'routine.long-run.purpose': '椎间盘安稳了一段时间以后，让肩膀、臀部和腿保持放松。',
  'routine.far-areas.name': '远离腰背',
  'routine.far-areas.purpose': '只按手、手臂、腿和脚：用最轻柔的方式放松全身。',
  'routine.neck-and-shoulders.name': '脖子和肩膀',
  'routine.neck-and-shoulders.purpose': '适合总往耳朵边耸的肩膀，先把手和手臂按暖。',
  'routine.hands-and-feet.name': '手和脚',
  'routine.hands-and-feet.purpose': '又短又简单，大多坐着做。',
} as const

const refusedWords = {
  'routine.refused.not-json': '这个文件读不出来。它不是一套按摩流程。',
  'routine.refused.unknown-key': '不认识这一项，所以没有人知道它会做什么。',
  'routine.refused.missing-key': '这里少了点什么。',
  'routine.refused.wrong-kind': '这里不该放这种内容。',
  'routine.refused.wrong-version': '这套流程是给另一个版本写的。',
  'routine.refused.id': '标识只能用小写字母、数字和单个短横线。',
  'routine.refused.words-key': '这里写的不是流程里的一段文字。',
  'routine.refused.stage': '流程必须写明适合哪些恢复阶段。',
  'routine.refused.stage-area': '在第一个阶段，只碰离腰背远的部位。',
  'routine.refused.twice': '这个部位出现了两次，时间会太长。',
  'routine.refused.no-places': '这套流程里没有部位。',
  'routine.refused.too-many-places': '这套流程里的部位太多了。',
  'routine.refused.breathing-length': '安静呼吸的时间太短、太长，或者不是5秒的倍数。',
  'routine.refused.region-unknown': '没有人知道这个部位，所以不碰。',
  'routine.refused.region-never': '这个部位从不按摩，不管是谁。',
  'routine.refused.region-limit': '这个部位没有那么大的余地。',
  'routine.refused.technique': '在家按摩不用这种手法。',
  'routine.refused.technique-forced': '拉伸、扭转、抖动和用蛮力，从来不是按摩的一部分。',
  'routine.refused.tool': '只用手或球。',
  'routine.refused.tool-place': '球只用在脚底、肩胛和臀外侧。',
  'routine.refused.tool-technique': '这个工具做不了这种手法。',
  'routine.refused.hand': '没有说清楚这里用哪只手。',
  'routine.refused.hand-out-of-reach': '这只手够不到这个部位。',
  'routine.refused.position': '这个姿势没有给背和脖子支撑。',
  'routine.refused.position-out-of-reach': '用这个姿势，不弯腰或扭身就够不到这个部位。',
  'routine.refused.pressure': '力度必须是1、2或3分（满分10分）。没有更重的。',
  'routine.refused.seconds': '每侧的时间在60到120秒之间。',
  'routine.refused.seconds-half': '新部位从这个时间的一半开始，而一半就太短了。',
  'routine.refused.seconds-step': '每侧的时间必须是10秒的倍数。',
  'routine.refused.rank': '次序必须是1到9的整数。',
  'routine.refused.note': '不认识这条提示。',
  'routine.refused.start-far': '流程要从手、手臂、腿或脚开始。',
  'routine.refused.end-calm': '流程要以平静的手法结束：轻抚、画圈或轻轻按住。',
} as const

const feelWords = {
  'feel.normal': '肌肉在放松',
  'feel.normal.how': '就在手下面，温热、钝钝的拉扯感。手停在那里，它会变软，手拿开就没有了。',
  'feel.warning': '警示信号',
  'feel.warning.how': '发麻、麻木、灼热或尖锐的痛。它可能出现在别的地方，顺着手臂或腿往下走，或者手拿开后还在。',
  'feel.then': '出现警示信号，马上停。在这里，靠呼吸熬过去不是办法。',
} as const

/** Chinese words: techniques, positions, places, moves and routines. */
export const massage = {
  ...techniqueWords,
  ...positionWords,
  ...placeWords,
  ...chairLegWords,
  ...toolWords,
  ...pressureWords,
  ...moveWords,
  ...ballWords,
  ...noteWords,
  ...routineWords,
  ...refusedWords,
  ...feelWords,
} as const satisfies Record<keyof typeof english, string>
