import type { lessons as english } from '../en/lessons.ts'

/** Chinese words: the lessons, card by card. Facts are the article's and the rules'; the sentences are our own. */
export const lessons = {
  'lesson.what-a-disc-is.title': '什么是椎间盘',
  'lesson.what-a-disc-is.cushion.title': '骨头之间的垫子',
  'lesson.what-a-disc-is.cushion.text':
    '你的脊柱由一块块小骨头叠成。每两块之间有一个柔软的椎间盘。它缓和走路时的震动，让你能弯腰。外面一圈结实的外环把它包住，里面是软软的芯，有点像果冻。',
  'lesson.what-a-disc-is.bulge.title': '当它鼓出来',
  'lesson.what-a-disc-is.bulge.text':
    '外环可能裂开，也可能用久了变薄，软芯就会往外鼓。这就是“椎间盘突出”的意思。它可能因为受伤，也可能因为多年的使用。搬重物、体重大、抽烟和久坐，都会加上一份。这不怪任何人。',
  'lesson.what-a-disc-is.nerve.title': '为什么远处有感觉',
  'lesson.what-a-disc-is.nerve.text':
    '最常出问题的是腰和脖子。鼓出来的部分可能压到旁边的神经。这时腰或脖子会痛，痛还可能窜到手臂或腿上。可能会发麻，或者皮肤感觉变钝。肌肉也可能没力气。大多只在一侧，就是那根神经的那一侧。',

  'lesson.what-massage-can-do.title': '按摩能做什么',
  'lesson.what-massage-can-do.ease.title': '它能缓解什么',
  'lesson.what-massage-can-do.ease.text':
    '受伤的椎间盘附近，肌肉常常绷紧来保护它。轻轻揉捏能让肌肉松开，绷紧和由它引起的痛也就可能减轻。配合其他治疗，活动可能会更轻松。很多人按完觉得全身安静下来，压力也能小一点。',
  'lesson.what-massage-can-do.limits.title': '它做不到什么',
  'lesson.what-massage-can-do.limits.text':
    '按摩修不好椎间盘。它不能让外环合上，也不能把软芯推回去。它只帮得到绷紧的肌肉，帮不到下面的椎间盘。没有哪双手能松开被压住的神经。所以它治不好病，但能让带着椎间盘问题的日子好过一些。',
  'lesson.what-massage-can-do.beside-care.title': '陪着治疗一起',
  'lesson.what-massage-can-do.beside-care.text':
    '很多椎间盘会自己好起来。在那之前，按摩可以是不错的补充。小心一点，再有医生同意，大多数人都可以加上它。它从来不能代替你的医生，治疗照常进行。',

  'lesson.precautions.title': '开始之前',
  'lesson.precautions.ask-first.title': '先问一问',
  'lesson.precautions.ask-first.text':
    '开始之前，先和医生或物理治疗师谈谈。要有看过你情况的人点头，并且知道你要做什么。方法不对，按摩会伤到本来就受伤的腰背。所以要格外小心。',
  'lesson.precautions.where.title': '在周围，不在上面',
  'lesson.precautions.where.text':
    '从不直接揉椎间盘、脊柱或腰部。手只按离它远远的肌肉。疼痛的皮肤要避开：伤口、烫伤、皮疹、感染。哪些部位可以按，看你这个人，也看你今天的情况。',
  'lesson.precautions.lightly.title': '轻一点，短一点',
  'lesson.precautions.lightly.text':
    '轻轻按。往深处按可能刺激椎间盘，所以这里没有。每个部位都从最轻开始，慢慢加一点。新的部位一个一个地加进来。从短的按摩开始，想歇就歇。如果觉得太多，就少一点。',
  'lesson.precautions.stop.title': '稳住不动，及时停',
  'lesson.precautions.stop.text':
    '脖子和背保持伸直、有支撑。不扭转，不后仰，不使劲往远处伸。不抖动，不震动。只碰肌肉。哪个姿势引起疼痛，或让疼痛扩散，就换掉。疼痛、发麻或皮肤麻木：马上停。不舒服就说出来，停下来。当天不做运动。',

  'lesson.techniques.title': '手怎么碰',
  'lesson.techniques.aim.title': '让肌肉放松',
  'lesson.techniques.aim.text':
    '目的是让肌肉放松下来。椎间盘本身不碰，附近也不深压。靠的是柔和的动作，就是人们说的瑞典式按摩。全程都应该觉得舒服。',
  'lesson.techniques.strokes.title': '三种柔和的手法',
  'lesson.techniques.strokes.text':
    '轻抚：手放平，顺着肌肉走，又慢又轻，让人安静。揉捏：柔和地拢起肌肉再松开，让绷紧的地方变松。轻轻按住：慢慢往下沉，停一口气，再松开，可能让抽紧的肌肉缓下来。',
  'lesson.techniques.never.title': '手绝不做的事',
  'lesson.techniques.never.text':
    '不硬掰关节，不扳响骨头。不扭、不拉脊柱。不弹，不抖。如果哪个动作让手臂或腿上的痛往下传得更厉害，就到此为止。',

  'lesson.stages.title': '恢复的阶段',
  'lesson.stages.three-stages.title': '一边恢复，一边变化',
  'lesson.stages.three-stages.text':
    '恢复的过程中，按摩也跟着变。在哪里按、按多久，看你恢复到哪一步，也看你的感觉。每次改变，都和给你治疗的人商量。该用多少时间，就用多少时间，不用急。',
  'lesson.stages.early.title': '最初几周',
  'lesson.stages.early.text':
    '刚开始时，身体受不了太多触碰。神经痛得厉害时，先让这段时间过去。等它轻了，手也只在远处：手臂、手、腿和脚。又轻又安静。腰背和脖子不碰。一次很短，最多15分钟。',
  'lesson.stages.healing.title': '恢复期间',
  'lesson.stages.healing.text':
    '现在手可以靠近一点，但从不到腰部。可以开始轻轻按绷紧的肩膀，从第二次起也可以按臀外侧。一次从10到20分钟开始，以后可以加到30分钟。',
  'lesson.stages.steady.title': '长期平稳',
  'lesson.stages.steady.text':
    '平稳了几个月以后，肩膀和臀外侧都可以按，脖子也许也可以，要看是哪个椎间盘。脊柱和腰部仍然不碰。轻还是轻：没有哪个阶段会按得更深。',

  'lesson.when-to-avoid.title': '什么时候不按',
  'lesson.when-to-avoid.not-now.title': '现在不按',
  'lesson.when-to-avoid.not-now.text':
    '有些时候，按摩可能带来伤害。症状是新的、突然的、又很强时，不按。摔倒或出意外后还没有人检查过，不按。肌肉变细了，不按。如果上次让你的疼痛加重超过一天，先请医生看。',
  'lesson.when-to-avoid.conditions.title': '由了解情况的医生决定',
  'lesson.when-to-avoid.conditions.text':
    '有些情况需要懂行的人来照看：脊柱不稳、椎骨滑脱、脊髓受压。脊柱上的感染、骨折、肿瘤或骨头脆弱，也是一样。血不容易凝，或者身上容易瘀青，也是。如果油或乳霜不适合你的皮肤，就不用。',
  'lesson.when-to-avoid.in-doubt.title': '拿不准？',
  'lesson.when-to-avoid.in-doubt.text':
    '对自己的情况拿不准，就先问医生。拿不准，就是今天不按摩，尽快联系医生问问。在这里，“我不确定”总是按更安全的答案来算。',

  'lesson.how-often.title': '多久一次',
  'lesson.how-often.no-timetable.title': '没有适合所有人的安排',
  'lesson.how-often.no-timetable.text':
    '没有一张时间表适合所有人。要看你恢复到哪一步，痛得有多厉害。如果神经开始失去作用，就完全不按。别人给你按的也算。最说明问题的，是按完之后你的感觉。',
  'lesson.how-often.by-stage.title': '少一点就够',
  'lesson.how-often.by-stage.text':
    '最初几周：一周最多两次，而且要轻。恢复期间：从一周两次开始，以后也许三次，让肌肉能松下来。长期平稳时：一个月一两次，就够保持放松。中间总要休息两天。',
  'lesson.how-often.by-feel.title': '让身体来说',
  'lesson.how-often.by-feel.text':
    '三次都好，也没有明显加重：多一点点。之后更难受：少一点点。难受加重超过一天：先看医生。太多太急，恢复会变慢。',

  'lesson.expectations.title': '可以期待什么',
  'lesson.expectations.realistic.title': '看清楚',
  'lesson.expectations.realistic.text':
    '先知道能期待什么。疼痛可能少一些，活动可能轻松一些。它不是奇迹，也治不好病：变好的，只是跟着椎间盘一起绷紧的肌肉。一次改变不了多少。有好的日子，也有差的日子。慢慢来。看得清楚，希望才更长久。',
  'lesson.expectations.time.title': '让人好起来的是时间',
  'lesson.expectations.time.text':
    '外环和鼓出来的部分，靠时间和休息来变化，不靠手。大多数椎间盘靠简单的照顾就会好转，各有各的快慢。变好之前，可能会难受一阵。按摩的作用，要几周、几个月慢慢积累。如果三次都没有缓解，就去问专业人士。',
  'lesson.expectations.afterwards.title': '第二天',
  'lesson.expectations.afterwards.text':
    '按过的地方酸痛一两天，很常见。原来的痛变强，或者往外走，就不是这种酸痛。喝水，休息，重活改天再干。',

  'lesson.home-tips.title': '在家的小提示',
  'lesson.home-tips.far-first.title': '离椎间盘远一点',
  'lesson.home-tips.far-first.text':
    '专业人士来按更好，但有些部位你可以自己按。选手、手臂、脚和腿：它们离椎间盘远。以后也可以在肩膀上轻轻画圈。确定问题不在脖子之后，脖子上也可以。脊柱本身不碰。',
  'lesson.home-tips.flow.title': '让动作流畅',
  'lesson.home-tips.flow.text':
    '轻轻揉，一下接一下。不要往里抠。平静地呼吸，留意你的身体。手臂或腿一发麻或麻木，马上停。',
  'lesson.home-tips.tools.title': '球、滚轴、按摩钩',
  'lesson.home-tips.tools.text':
    '网球可以在脚底滚，也可以夹在墙和肩胛之间。有些人在那里用滚轴。这两样都不能放在腰部或脖子上。按摩钩和按摩垫压得比你感觉到的更重。如果你有，自己调到低档。这里的计划只用手和球。',
  'lesson.home-tips.afterwards.title': '按完以后',
  'lesson.home-tips.afterwards.text':
    '喝点水。热敷包或清凉凝胶可能让人舒服。如果乳霜不适合你的皮肤，就不用凝胶。麻木的地方两样都不要放：烫伤了你也感觉不到。',

  'lesson.other-treatments.title': '其他治疗',
  'lesson.other-treatments.one-of-many.title': '许多办法里的一个',
  'lesson.other-treatments.one-of-many.text':
    '按摩只是整个方案的一部分。常常是几种温和的办法一起用，不做手术。锻炼也在里面：英国的一份医疗指南说，光靠手法是不够的。我们只告诉你有哪些办法。哪个适合你，和你的医生一起选。',
  'lesson.other-treatments.moving.title': '动起来的办法',
  'lesson.other-treatments.moving.text':
    '物理治疗：让躯干有力、稳定的练习。瑜伽：柔和的动作，留意自己的身体。问一问，你的椎间盘允许做哪些。饮食也可以算一份：体重轻一点，椎间盘的负担就少一点。',
  'lesson.other-treatments.comfort.title': '缓解疼痛的办法',
  'lesson.other-treatments.comfort.text':
    '在痛的地方轮流冷敷和热敷。经皮电刺激（TENS）：用微弱的电流让疼痛变轻。让发炎的神经平静下来的药，听医生的。',
  'lesson.other-treatments.by-others.title': '交给别人来做',
  'lesson.other-treatments.by-others.text':
    '有些人去做整脊，由别人用手调整脊柱。有些人试针灸，用的是细针。牵引是用拉力给神经减轻负担。对这些，我们都不作推荐，谁的手都不该用蛮力对待你的脊柱。先问医生。',

  'lesson.finding-a-therapist.title': '找治疗师',
  'lesson.finding-a-therapist.who.title': '懂椎间盘的人',
  'lesson.finding-a-therapist.who.text':
    '找一个很懂椎间盘的人。你的医生可以告诉你哪里能做按摩，也要医生先同意。看看他有没有执业资格，有没有受过骨科或神经肌肉方面的训练。椎间盘问题应该是他常治的。',
  'lesson.finding-a-therapist.ask.title': '问些什么',
  'lesson.finding-a-therapist.ask.text':
    '先见面，再预约。问问他学过什么，做了多久，怎么做。问问他有没有保险。看看其他有椎间盘问题的人怎么评价。',
  'lesson.finding-a-therapist.leave.title': '什么时候走开',
  'lesson.finding-a-therapist.leave.text':
    '有人想用蛮力对待你的脊柱，就走开。不用急着选。让你信得过的手，值得花时间去找。',

  'lesson.when-to-seek-care.title': '什么时候要求助',
  'lesson.when-to-seek-care.emergency.title': '马上求助',
  'lesson.when-to-seek-care.emergency.text':
    '有些信号要马上求助，去急诊。小便或大便憋不住，或者感觉不到想上厕所。坐着接触椅子的地方，或大腿内侧麻木。手臂或腿没力气，而且是新出现的，或正在加重。走路不稳，或失去平衡。不要自己开车。',
  'lesson.when-to-seek-care.doctor.title': '先看医生',
  'lesson.when-to-seek-care.doctor.text':
    '神经症状很强，或正在加重，要尽快看医生。情况突然变差，要再检查一次。每次按摩之前，都留意警示信号。每次我们都会问你。',
  'lesson.when-to-seek-care.no-delay.title': '为什么不能等',
  'lesson.when-to-seek-care.no-delay.text':
    '警示信号不能等。只有尽快检查，才知道有多急。虽然少见，但没有人治疗时，神经可能会留下损伤。如果神经一直被压得很厉害，可能需要手术。这是按摩做不到的。',

  'source.nice-ng59': '英国的腰痛指南（NICE NG59）',
} as const satisfies Record<keyof typeof english, string>
