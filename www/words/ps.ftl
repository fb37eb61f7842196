### Pashto. Not yet read by a native reviewer: the translation wants one, from each side of the border if possible.
### The variables of each message are declared in en.ftl.

## The whole

app-name = پیشو غوښه وېشي
nav-label = څپرکي
nav-place = { $place } له { $count } څخه
nav-first = بېرته پیل ته
settings-label = ژبه او بڼه
settings-language = ژبه
settings-theme = بڼه
settings-theme-auto = د دې وسیلې په څېر
settings-theme-light = روښانه
settings-theme-dark = تیاره
settings-digits = رقمونه
settings-digits-latin = 0 1 2 3
settings-digits-native = ۰ ۱ ۲ ۳
share-copy = لینک کاپي کړئ
share-copied = لینک کاپي شو. همدا انځور پرانیزي.
share-by-hand = دا پاڼه د کاپي کولو اجازه نه لري. دا کوډ له نورو سره شریک کړئ: { $code }
share-damaged = د دې لینک کوډ خراب شوی دی، نو له سره پیل کوو.
share-other-format = د دې لینک کوډ د بلې نسخې دی، نو له سره پیل کوو.
share-other-scenario = د دې لینک کوډ د بلې سناریو دی، نو له سره پیل کوو.
share-does-not-fit = د دې لینک کوډ له دې سناریو سره سمون نه لري، نو له سره پیل کوو.
notice-close = دا خبرتیا وتړئ
closing-note = دا د فکر کولو وسیله ده. ښيي چې که انګېرنې سمې وي، څه ترې راوځي. د حقیقي شمېرو له مخې نه ده برابره شوې، د هېڅ پېښې وړاندوینه نه کوي، او د هېڅ حکومت یا ډلې نه پلوي کوي نه مخالفت. هر سلایډر وخوځولای شئ: که پایله سرچپه شي، نو پایله له سلایډره وه.
illustrative = تمثیلي شمېرې، زموږ له خوا
fable-tag = کیسه
open-number = حساب یې وښیئ
close-number = حساب یې پټ کړئ
why-label = دا ولې؟
limits-label = دا ماډل څه نه شي ویلای
table-label = همدا په جدول کې
claims-label = دا د چا ادعا ده؟
more-controls = نور څه چې بدلولای یې شئ

## Playing a run

play = وچلوئ
pause = ودروئ
step-forward = بل ګام
step-back = یو ګام شاته
restart = له سره پیل کړئ
undo = بېرته یې وګرځوئ
redo = بیا یې وکړئ
step-place = ګام { $step } له { $last } څخه
reseed = بله لوبه وازمویئ
seed-note = همدا لینک تل همدا لوبه ښيي.

## Bets

bet-label = لومړی خپل اټکل وکړئ
bet-yours = ستاسو اټکل
bet-take-back = بیا اټکل وکړئ

## Claims

claim-reported-fact = د لیکنې راپور
claim-op-ed-argument = د لیکنې استدلال
claim-counter-argument = مخالف استدلال
claim-model-assumption = زموږ انګېرنه
claim-paragraph = پراګراف { $paragraph }
claim-not-from-the-source = په لیکنه کې نشته
claim-date = نېټه: { $date }
confidence-low = ډاډ: لږ
confidence-medium = ډاډ: منځنی
confidence-high = ډاډ: ډېر
saying-tag = متل

## The map

map-label = د نفوذ نقشه
map-as-described = لکه څنګه چې یې لیکنه بیانوي. پلنوالی او غټوالی تمثیلي دي.
map-hint = پر یوې دایرې یا غشي ګوته کېږدئ او وګورئ چې دا د چا ادعا ده.
map-close-card = دا کارت وتړئ
map-legend = د نښو مانا
map-legend-width = څومره چې پلن، هومره پیاوړی
map-legend-positive = غشی: ملاتړ کوي
map-legend-negative = عرضي کرښه: فشار راوړي
map-legend-linked = له سلایډر سره بدلېږي
map-table-actors = لوري
map-table-ties = اړیکې
map-column-actor = لوری
map-column-kind = ډول
map-column-from-to = له چا، چا ته
map-column-type = د اړیکې ډول
map-column-sign = اغېز
map-column-weight = پیاوړتیا
map-column-share = برخه
map-tie = { $from } ← { $to }
map-since = له { $since } راهیسې
map-weight = پیاوړتیا: له ۱ څخه { $weight }، تمثیلي
map-ties-of = اړیکې
map-summary = د { $actors } لورو او { $ties } اړیکو نقشه.
map-label-share = { $name } · { $share }
map-home = د هېڅ بهرني نه · { $share }
sign-positive = ملاتړ کوي
sign-negative = فشار راوړي
kind-state = دولت
kind-government = حکومت
kind-armed-group = وسله‌واله ډله
kind-network = شبکه
kind-community = ټولنه
kind-institution = اداره
kind-place = هېڅ بهرنی نه دی
kind-figure = د کیسې څېره
tie-diplomatic = ډیپلوماتیکه
tie-aid = مرسته او زېربنا
tie-education = زده‌کړه
tie-trade = سوداګري او تګ راتګ
tie-security = امنیتي
tie-armed = وسله‌واله
tie-facilitation = اسانتیا
tie-grievance = ګیله
tie-meat = غوښه

## saying: who would ask a cat?

saying-title = څوک به پیشو قاضي کړي؟
saying-hook = دوه ګاونډیان د غوښې په وېش سره نه جوړېږي. نو پیشو ته وایي چې قاضي شه.
saying-lead = پیشو غوښه پرې کوي. یوه ټوټه لویه ښکاري، نو پیشو یوه نوړۍ ترې خوري. اوس بله ټوټه لویه ښکاري. هر شکایت په یوه نوړۍ تمامېږي، او له هرې بې‌پروا نوړۍ وروسته بله ټوټه لویه پاتې کېږي.
saying-try = په برابرۍ کې لږه نرمي وکړئ، یا «بس» ووایئ. څه بدلېږي؟
saying-finding-strict = که ګاونډیان په برابرۍ کې دومره سخت وي، تمه ده چې پیشو به په { $bites } نوړیو کې د غوښې { $eaten } وخوري.
saying-finding-loose = که ګاونډیان په برابرۍ کې دومره نرم وي، تمه ده چې پیشو به په { $bites } نوړیو کې د غوښې یوازې { $eaten } وخوري.
saying-finding-all = که یوازې کټ مټ برابر وېش منل کېږي، ټوله غوښه پیشو خوري.
saying-finding-honest = انصافدار قاضي یوازې یوه نوړۍ اخلي. دا د غوښې { $eaten } ده، او متل دلته سم نه دی.
saying-finding-one-bite = که پیشو په دومره پام سره نوړۍ اخلي، تل یوه نوړۍ بس وي: د غوښې { $eaten }.
saying-finding-none = لومړی پرېکون پوره برابر دی. هېڅوک شکایت نه کوي، او پیشو هېڅ نه خوري.
saying-left = کیڼ ګاونډی
saying-right = ښی ګاونډی
saying-judge = قاضي خوړلې
saying-the-judge = قاضي
saying-complaint = زما کمه ده!
saying-content = سمه ده، منم یې.
saying-enough-said = بس دی!
saying-gone = هېڅ پاتې نه شوه.
saying-enough = بس!
saying-weigh = بیا یې وتلئ
saying-cut = غوښه پرې کړئ
saying-enough-note = ګاونډیانو پاتې غوښه بېرته واخیسته. پیشو چې څه وخوړل، هغه ولاړل.
saying-settled-note = دواړو ومنله. پیشو چې څه وخوړل، هغه ولاړل.
saying-tolerance = څومره برابري بس ده؟
saying-tolerance-value = تر { $tolerance } توپیر پورې
saying-tolerance-zero = کټ مټ برابر
saying-overshoot = پیشو څومره بې‌پروا نوړۍ اخلي؟
saying-overshoot-value = تر { $overshoot } پورې زیاته
saying-overshoot-zero = پوره په انصاف
saying-first-cut = لومړی پرېکون څومره برابر دی؟
saying-first-cut-value = کوچنۍ ټوټه د لویې { $cut } ده
saying-summary = { $bites ->
    [0] له لومړۍ نوړۍ مخکې
    [one] تر یوې نوړۍ وروسته
   *[other] تر { $bites } نوړیو وروسته
 } { $left } له کیڼ ګاونډي سره ده، { $right } له ښي ګاونډي سره، او { $eaten } پیشو خوړلې ده.
saying-curve-title = پاتې غوښه، د برابرۍ د سختۍ له مخې
saying-curve-strict = کټ مټ برابر
saying-curve-loose = څه ناڅه برابر
saying-curve-you = تاسو · { $left }
saying-curve-summary = که تر { $tolerance } پورې توپیر منل کېږي، تمه ده چې د غوښې { $left } پاتې شي. ګاونډیان چې څومره سخت وي، کرښه هومره ټیټه وي.
saying-curve-row-tolerance = منل شوی توپیر
saying-curve-row-left = د پاتې کېدو تمه
saying-map-title = څوک له چا څه اخلي
saying-map-bites = { $bites } نوړۍ
saying-map-label = { $name } · { $share }
saying-column-holder = څوک
saying-column-share = د غوښې برخه
saying-column-bites = ورکړې نوړۍ
saying-bet-question = فرض کړئ چې هر څه وشي، هغوی لس ځله شکایت کوي. بیا به څومره غوښه پاتې وي؟
saying-bet-0 = تر نیمایي ډېره
saying-bet-1 = له لسمې برخې تر نیمایي پورې
saying-bet-2 = تر لسمې برخې لږه
saying-reaction-0-right = سمه ده، ځکه دا پیشو پام کوي: شاوخوا { $left } پاتې کېږي.
saying-reaction-0-wrong = پر پیشو مو باور وکړ. له لسو شکایتونو وروسته شاوخوا { $left } پاتې کېږي: هره نوړۍ له هغې غوښې اخیستل کېږي چې له مخکینۍ نوړۍ پاتې وي.
saying-reaction-1-right = سمه ده: شاوخوا { $left } پاتې کېږي. له دې نه بې‌پروا پیشو به ډېره لږه غوښه پرېږدي.
saying-reaction-1-wrong = پوره سمه نه ده: شاوخوا { $left } پاتې کېږي. د نوړیو اغېز یو په بل کې ضربېږي، نو د پام لږ توپیر لس ځله حسابېږي.
saying-reaction-2-right = سمه ده: شاوخوا { $left } پاتې کېږي. لس نوړۍ، او هره یوه له هغې غوښې چې له مخکینۍ نوړۍ پاتې وي.
saying-reaction-2-wrong = تاسو چې څومره وېرېدئ، دا پیشو دومره بې‌پروا نه ده: شاوخوا { $left } پاتې کېږي. بې‌پروا یې کړئ او بیا اټکل وکړئ.
saying-why-smaller = لومړی پرېکون یوه ګاونډي ته د غوښې { $smaller } ورکوي. له لومړۍ نوړۍ وروسته هېڅ ټوټه بیا تر دې لویه نه وي.
saying-why-chance = یوه نوړۍ په دې احتمال بس وي: { $tolerance } ÷ { $overshoot } = { $chance }.
saying-why-bites = نو د { $bites } نوړیو تمه کېږي: ۱ ÷ { $chance }.
saying-why-eaten = ۱۰۰٪ − { $left } = { $eaten }: په اوسط ډول { $left } پاتې کېږي، او نوره پیشو خوړلې ده.
saying-why-one = ۱۰۰٪ − { $left } = { $eaten }: هره نوړۍ بس وي، نو یوه نوړۍ خبره ختموي. په اوسط ډول { $left } پاتې کېږي، او نوره پیشو خوړلې ده.
saying-why-so-far = ۱۰۰٪ − { $left } − { $right } = { $eaten }: په دې لوبه کې پیشو تر اوسه دومره غوښه خوړلې ده.
saying-limits-1 = هر درېیم لوری پیشو نه وي. له کورنیو جګړو وروسته سوله‌ساتو ځواکونو سوله لا دوامداره کړې ده (Fortna 2004).
saying-limits-2 = منځګړیتوب ښايي ژر جوړجاړی راولي، خو هغه جوړجاړی لږ دوام کوي (Beardsley 2008).
saying-limits-3 = دا پیشو بې‌پروا ده، چالاکه نه ده. او په دې ماډل کې ګاونډیان د جوړجاړي بله لاره نه لري.
saying-limits-4 = یوازې اوسط باوري دی: یوه لوبه تر دې ښه هم تېرېدای شي او بده هم.
saying-show-false = هغه حالت وښیئ چې متل په کې سم نه دی: د انصاف نوړۍ
saying-onward = او که د مېز یوه څوکۍ تشه پاتې شي؟

## offers: split it yourselves

offers-title = پخپله یې ووېشئ

## range: the deal neither can see

range-title = هغه جوړجاړی چې هېڅوک یې نه ویني

## judge: what a judge costs

judge-title = د قاضي بیه

## fog: an eye for an eye, in fog

fog-title = په لړه کې د بدل بدل

## vacuum: an empty chair fills up

vacuum-title = تشه څوکۍ ډکېږي
vacuum-hook = څو بهرني لوري غواړي چې { OBLIQUE($seat) } باندې نفوذ ولري. که یو یې مخ واړوي، څه کېږي؟
vacuum-lead = د نفوذ برخې چې سره جمع شي، تل ۱۰۰٪ وي. چې { $leaver } خپله هڅه کمه کړي، د نورو برخې سملاسي زیاتېږي، که څه هم هغوی ګوته نه وي خوځولې. بیا هر لوری له سره پرېکړه کوي چې څومره هڅه وکړي، او برخې ټیکاو مومي.
vacuum-try = سلایډر وخوځوئ، بیا لس کاله وچلوئ.
vacuum-finding-outsiders = که { $leaver } خپله ښکېلتیا { $engagement } ته راټیټه کړي، د ټول نفوذ { $freed } سلنه لاس په لاس کېږي: { $others } سلنه نورو بهرنیو ته رسېږي، او { $home } سلنه هېڅ بهرني ته نه رسېږي.
vacuum-finding-home = که { $leaver } خپله ښکېلتیا { $engagement } ته راټیټه کړي، د ټول نفوذ { $freed } سلنه لاس په لاس کېږي، او ډېره یې هېڅ بهرني ته نه رسېږي: { $home } سلنه. نورو بهرنیو ته یوازې { $others } سلنه رسېږي.
vacuum-finding-full = که ښکېلتیا پوره وي، هېڅ شی لاس په لاس نه کېږي: { $leaver } د نفوذ { $share } لري.
vacuum-finding-nothing = د دې ګټو له مخې { OBLIQUE($leaver) } له پیله هېڅ برخه نه لرله، نو په وتلو یې هېڅ برخه نه خوشې کېږي.
vacuum-return-note = که { $years ->
    [one] یو کال
   *[other] { $years } کاله
 } وروسته بېرته راشي، پخوانۍ برخې هم بېرته راځي: دا ماډل حافظه نه لري. خو د دې مودې بیه شته: که د هر کال له لاسه تللې سلنه سره جمع شي، { $lost } کېږي.
vacuum-heat-cooler = سیالي سړېږي: اغېزناکه هڅه { $change } کمېږي.
vacuum-heat-same = سیالي د پخوا هومره توده پاتې کېږي.
vacuum-heat-raw-rises = خو لګول شوې هڅه { $change } زیاتېږي: پاتې لوري له هرې هڅې لږ څه ترلاسه کوي.
vacuum-engagement = { $leaver }: { OBLIQUE($seat) } سره د ښکېلتیا کچه
vacuum-engagement-none = هېڅ: څوکۍ تشه ده
vacuum-return = بېرته راستنېدل
vacuum-return-value = { $years ->
    [one] یو کال
   *[other] { $years } کاله
 } وروسته
vacuum-return-never = هېڅکله
vacuum-home-rule = د خپل واک پیاوړتیا
vacuum-adjustment-speed = ټول لوري څومره ژر ځانونه برابروي
vacuum-adjustment-speed-value = په کال کې { $speed } ځله
vacuum-stake = { $actor }: ګټې
vacuum-effectiveness = { $actor }: د هرې هڅې اغېز
vacuum-stakes-note = ټولې ګټې په پیل کې برابرې دي، ځکه هېچا نه دي اندازه کړې. پخپله یې وټاکئ: یوازې بیا دا پوښتنه ځواب لري چې «تر ټولو ډېر نفوذ چا ته ورزیاتېږي؟»
vacuum-gains-most = د هغو ګټو له مخې چې تاسو ټاکلې دي، تر ټولو ډېر نفوذ { OBLIQUE($actor) } ته ورزیاتېږي: د ټول نفوذ { $gain } سلنه.
vacuum-gains-equal = که ګټې برابرې وي، د هر بل بهرني برخه په یوه اندازه زیاتېږي.
vacuum-play = لس کاله وچلوئ
vacuum-no-outsider = د هېڅ بهرني نه
vacuum-step-before = مخکې
vacuum-step-at-once = سملاسي
vacuum-step-after = { $years ->
    [one] یو کال
   *[other] { $years } کاله
 } وروسته
vacuum-stream-title = د نفوذ برخې، کال په کال
vacuum-stream-turn = { $leaver } مخ اړوي
vacuum-stream-return = { $leaver } بېرته راځي
vacuum-map-title = { OBLIQUE($seat) } باندې څوک نفوذ لري
vacuum-summary = { $when }: { $leaver } د نفوذ { $share } لري، نور بهرني { $others }، او { $home } د هېڅ بهرني نه ده.
vacuum-home-card = لیکنه د تشې خبره کوي (1.1، 3.1). بل تعبیر یې خپلواکي ده. ماډل نه شي ویلای چې کوم یو سم دی.
vacuum-two-models = دوه ماډلونه، یوه پوښتنه
vacuum-two-models-agree = دواړه پر دې یوه خوله دي: ټوله خوشې شوې برخه وېشل کېږي، او د هر بل لوري برخه زیاتېږي.
vacuum-two-models-differ = توپیر یې دا دی چې تر ټولو ډېر نفوذ چا ته ورزیاتېږي. که تشه د برخو په تناسب ډکه شي، تر ټولو لوی لوري ته ډېر رسېږي. په سیالۍ کې هغو ته ډېر رسېږي چې ګټې یې لږې دي، او نوي سیالان هم راوتلای شي.
vacuum-two-models-equal = که ګټې برابرې وي، دواړه یوازې په دې کې توپیر لري چې څومره نفوذ هېڅ بهرني ته نه رسېږي.
vacuum-column-actor = څوک
vacuum-column-before = مخکې
vacuum-column-at-once = سملاسي، په تناسب
vacuum-column-settled = تر ټیکاو وروسته، په سیالۍ کې
vacuum-column-year = کال
vacuum-bet-question = چې یو بهرنی مخ واړوي، نور ټول په ګډه ډېره هڅه کوي که لږه؟
vacuum-bet-0 = ډېره هڅه کوي
vacuum-bet-1 = شاوخوا هماغومره
vacuum-bet-2 = لږه هڅه کوي
vacuum-reaction-0-right = سمه ده: نور په ګډه { $change } ډېره هڅه کوي. خو ټوله سیالي بیا هم سړېږي، ځکه یو سیال کم دی.
vacuum-reaction-0-wrong = دلته داسې نه ده: د نورو په هڅه کې بدلون { $change } دی. چې یو سیال کم وي، د سیالۍ لپاره لږ څه پاتې کېږي.
vacuum-reaction-1-right = سمه ده: د نورو هڅه ډېره نه بدلېږي، یوازې { $change }. خو برخې یې بیا هم زیاتېږي.
vacuum-reaction-1-wrong = هڅه بدلېږي: بدلون یې { $change } دی. اوس هره هڅه بله اندازه برخه راوړي، نو هر لوری له سره پرېکړه کوي.
vacuum-reaction-2-right = سمه ده: د نورو هڅه { $change } کمېږي. چې یو سیال ولاړ شي، هماغه برخه په لږه هڅه ساتل کېږي.
vacuum-reaction-2-wrong = دلته داسې نه ده: بدلون { $change } دی. هر لوری لا تر نیمایي لږه برخه لري، نو چې سیالان کمزوري شي، د هڅې حاصل زیاتېږي.
vacuum-why-heat = د ټولو هڅو او خپل واک مجموعه { $heat_before } وه؛ وروسته په { $heat_after } ټیکاو مومي. د هر بل بهرني لوري برخه داسې حسابېږي: ۱ − (دا مجموعه ÷ د هماغه لوري ګټې).
vacuum-why-freed = { $leaver }: مخکې { $before }، وروسته { $after }. خوشې شوې برخه: { $freed } سلنه.
vacuum-why-sum = { $others } + { $home } = { $freed }: تر وروستۍ ذرې پورې.
vacuum-limits-1 = ماډل نه وایي چې ښکېلتیا ښه ده که بده. دا یوازې یو ټول، یعنې ۱۰۰٪، سره وېشي. سوداګري، اوبه او خپلوي داسې نه دي.
vacuum-limits-2 = «د واک تشه» پخپله ناڅرګند مفهوم دی؛ دولتونه یوازې د ځینو تشو پر سر سیالي کوي (Graefrath 2023).
vacuum-limits-3 = په دې ماډل کې د یوه لوري له وتلو وروسته سیالي سړېږي؛ لیکنه دا خبره نه کوي. که پاتې لوري لږ اغېزناک وي، لګول شوې هڅه زیاتېدای شي.
vacuum-limits-4 = چې خپل واک پیاوړی وي، ډېره خوشې شوې برخه هېڅ بهرني ته نه رسېږي. دلته ګټې پر سلایډر ټاکل کېږي، چا نه دي اندازه کړې.
vacuum-show-false = هغه حالت وښیئ چې ډېره برخه هېڅ بهرني ته نه رسېږي
vacuum-onward = خو هر خطر بهر نه دی.

## fronts: two fronts

fronts-title = دوه جبهې

## together: dialogue, deterrence, development

together-title = خبرې، مخنیوی، پراختیا
together-hook = سپارښتنه دا ده: خبرې، مخنیوی او پراختیا، لاس په لاس. ایا رښتیا درې واړه په کار دي؟
together-lead = لیکنه استدلال کوي چې خبرې، مخنیوی او پراختیا باید لاس په لاس ولاړې شي. څلور واړه ماډلونه، سره تړلي، وايي چې د درېو هر ترکیب څه راوړي. ټکی وکاږئ: پټې او نقشه ورسره ځي.
together-try = بیا څوکۍ بدله کړئ. غوره ترکیب بدلېږي.
together-lead-opposite = مخالف دریځ وايي: لږې خبرې وکړئ او هڅه بل ځای ولګوئ. په همدې ماډل کې ټوټه ټوټه کرښه ښيي چې نورې خبرې چېرته ګټه پرېږدي. تر هغې ها خوا مخالف دریځ ګټي.
together-dialogue = خبرې
together-deterrence = مخنیوی
together-development = پراختیا
together-dialogue-in = خبرو
together-deterrence-in = مخنیوي
together-development-in = پراختیا
together-and = { $first } او { $second }
together-corner = { $name } { $part }
together-chair = د چا پر څوکۍ ناست یاست؟
together-chair-border = سرحدي ټولنې
together-chair-other = بل بهرنی دولت
together-finding-needed = { $chair }: دلته درې واړه په کار دي. د درېو واړو غوره ترکیب له ۱۰۰ څخه { $all } نمرې اخلي، پرته له { $out } غوره یوازې { $left } نمرې. ستاسو ترکیب { $own } اخلي.
together-finding-even = { $chair }: دلته درې واړه شرط نه دي. د درېو واړو غوره ترکیب له ۱۰۰ څخه { $all } نمرې اخلي، پرته له { $out } غوره هم { $left } نمرې. ستاسو ترکیب { $own } اخلي.
together-finding-worse = { $chair }: دلته په درېو کې یو زیات دی. د درېو واړو غوره ترکیب له ۱۰۰ څخه { $all } نمرې اخلي، پرته له { $out } غوره ان { $left } نمرې. ستاسو ترکیب { $own } اخلي.
together-opposite-some = { $chair }: نورې خبرې د هڅې تر { $at } پورې ګټه کوي، تر هغې وروسته زیان. ستاسو په ترکیب کې { $here } دي.
together-opposite-wins = { $chair }: دلته مخالف دریځ ګټي. د خبرو غوره برخه { $at } ده.
together-opposite-loses = { $chair }: دلته مخالف دریځ بایلي. نورې خبرې تر { $at } پورې، ټوله لار ګټه کوي.
together-argument = د چا دریځ وړاندې شي؟
together-argument-op-ed = د لیکنې
together-argument-opposite = مخالف
together-you = تاسو · { $score }
together-best = غوره
together-scale = رنګ څومره ټینګ، هومره ښه. هره کرښه د برابرو نمرو ترکیبونه نښلوي؛ د کرښو ترمنځ { $step } توپیر دی. له ۱۰۰ څخه تر ټولو ټیټ { $low }، تر ټولو لوړ { $high }.
together-summary = ستاسو ترکیب: { $dialogue } خبرې، { $deterrence } مخنیوی، { $development } پراختیا، له ۱۰۰ څخه { $score }.
together-summary-best = غوره: { $dialogue }، { $deterrence }، { $development }، له ۱۰۰ څخه { $score }.
together-dashed = ټوټه ټوټه کرښه: دلته نورې خبرې ګټه پرېږدي.
together-bars = ستاسو ترکیب څه راوړي
together-bars-mark = نښه د غوره ترکیب ده.
together-trust = باور
together-peace = سوله
together-security = امنیت
together-influence = په نفوذ کې برخه
together-room = خپل ځای
together-calm = لږ عملیات
together-home-rule = هغه برخه چې د هېڅ بهرني نه ده
together-outcome = نمرې
together-map-title = ترکیب څه بدلوي
together-column-mix = ترکیب
together-row-yours = ستاسو
together-row-best = غوره
together-draws-title = ایا درې واړه په کار دي؟ انګېرنې په پچه راوباسئ
together-draws-text = دا شمېرې چا نه دي اندازه کړې. نو ټولې بیا بیا په پچه راوباسئ. هر ځل پوښتو: ایا د درېو واړو غوره ترکیب له هر نیمګړي ترکیب څخه تر ۱ نمرې ډېر ښه دی؟
together-draws-chair = پرېکړه د { OBLIQUE($leaver) } له څوکۍ، ستاسو په وزنونو.
together-draws-start = انګېرنې ۱۰٬۰۰۰ ځله په پچه راوباسئ
together-draws-stop = ودروئ
together-draws-go-on = پچې اچولو ته دوام ورکړئ
together-draws-progress = له ۱۰٬۰۰۰ څخه { $done } پچې
together-draws-few = له { $draws } پچو په { $share } کې درې واړه په کار دي. نو په دې ماډل کې «ټول باید لاس په لاس ولاړ شي» ډېری وخت سم نه دی.
together-draws-many = له { $draws } پچو په { $share } کې درې واړه په کار دي. نو په دې ماډل کې «ټول باید لاس په لاس ولاړ شي» ډېری وخت سم دی.
together-draws-all = درې واړه په کار دي
together-draws-even = تر ۱ نمرې دننه
together-draws-leave = یو پرېښودل غوره
together-draws-single = په { $share } پچو کې یوه برخه یوازې تر ټولو غوره ده.
together-draws-load = د هر ډول یوه پچه پرانیزئ:
together-draws-load-single = یوازې یوه برخه
together-bet-question = موږ انګېرنې ۱۰٬۰۰۰ ځله په پچه راوباسو. څو ځله به درې واړه په کار وي؟
together-bet-0 = تر نیمایي ډېر
together-bet-1 = له لسمې تر نیمایي
together-bet-2 = تر لسمې لږ
together-reaction-pending = ستاسو اټکل: { $choice }. د لیدو لپاره پچې وباسئ.
together-reaction-0-right = سمه ده: په { $share } پچو کې. په دې حدودو کې د لیکنې سپارښتنه پر ځای ده.
together-reaction-0-wrong = تاسو پر سپارښتنې باور وکړ. درې واړه یوازې په { $share } پچو کې په کار دي: ښه جوړه ډېر ځله هومره ښه ده.
together-reaction-1-right = سمه ده: په { $share } پچو کې. دا په هغو شمېرو پورې اړه لري چې چا نه دي اندازه کړې.
together-reaction-1-wrong = داسې نه ده: په { $share } پچو کې. نورې پچې ډېرې تر ۱ نمرې دننه برابرې دي.
together-reaction-2-right = سمه ده: یوازې په { $share } پچو کې. ډېر ځله نیمګړی ترکیب هم هومره ښه دی.
together-reaction-2-wrong = درې واړه ستاسو تر اټکل ډېر ځله په کار دي: په { $share } پچو کې.
together-why-hundred = یعنې له ۱۰۰ څخه { $hundred }.
together-why-all = په لس سلنه ګامونو کې د درېو واړو له ۳۶ ترکیبونو غوره دا دی: { $dialogue } خبرې، { $deterrence } مخنیوی، { $development } پراختیا؛ له ۱۰۰ څخه { $score }.
together-why-left = له ۳۰ نیمګړو ترکیبونو غوره دا دی: { $dialogue } خبرې، { $deterrence } مخنیوی، { $development } پراختیا؛ له ۱۰۰ څخه { $score }.
together-why-ahead = درې واړه { $ahead } نمرې مخکې دي. تر ۱ نمرې لږ ته برابر وایو.
together-why-break-even = د پاتې وېش همداسې وساتئ او خبرې د ۲٪ په ګامونو بدلې کړئ: تر ټولو لوړې نمرې په { $at } کې دي، له ۱۰۰ څخه { $score }.
together-limits-1 = دا چې هڅه په سیده کرښه اغېز کوي، زموږ انګېرنه ده. ټولې شمېرې هم زموږ دي؛ چا یوه هم نه ده اندازه کړې.
together-limits-2 = څه شی ښه دی، ستاسو په وزنونو او څوکۍ پورې اړه لري. د هرې څوکۍ موخه زموږ اټکل دی.
together-limits-3 = دا چې پراختیا بغاوت سړوي، د اختلاف وړ ده: بېوزلي پاکستانیان وسله وال لا زیات ناخوښوي، نه کم (Blair, Fair, Malhotra, Shapiro 2013).
together-limits-4 = د چنې وهلو تیوري پخپله وايي چې د جګړې پیل له مخکې نه شي اټکل کېدای (Gartzke 1999). ماډل د شمېرو کیسه ده (Rubinstein 2006).
together-show-worse = هغه حالت وښیئ چې د یوه پرېښودل غوره دي
together-show-needed = هغه حالت وښیئ چې درې واړه په کار دي
together-onward = ستاسو شرط څه و، او څه وشول؟
together-weights = د لیکنې د څوکۍ لپاره د هر یوه وزن
together-coefficients = انګېرنې
together-type = ترکیب ولیکئ، د ۱ په برخو کې
together-mix-noise = یو لوری بل څو ځله ناسم پوهېږي
together-dialogue-clarity = خبرې یې څومره روښانوي
together-mix-generosity = څومره بښل کېږي
together-mix-strength = په زور د ګټلو چانس
together-mix-fighting-cost = د زور خپله بیه
together-mix-cost-centre = بل لوري ته د زور بیه
together-mix-mistrust = په دې بیه کې شک
together-deterrence-cost = مخنیوی پرې څومره زیاتوي
together-mix-recruitment = د جلب چټکتیا
together-mix-facilitator-share = جلب شوي چې مرستندوی کېږي
together-mix-fighters-to-network = جنګیالي چې مرستندوی کېږي
together-operations-most = مخنیوی عملیات څومره زیاتوي
together-chain-action-most = هڅه د اسانتیا پر وړاندې څومره زیاتوي
together-grievance-resolution-most = پراختیا د ګیلو هوارول څومره زیاتوي
together-mix-stake = د نفوذ ارزښت
together-dialogue-effectiveness = خبرې نفوذ څومره زیاتوي
together-development-effectiveness = پراختیا نفوذ څومره زیاتوي
together-mix-home-rule = د خپلواکۍ ځواک

## recap: what you bet, what happened

recap-title = ستاسو شرط، او څه وشول

## The arithmetic behind a number

step-given = { $term }: { $result }
step-line = { $term }: { $formula } = { $result }
step-logarithm = د { $first } طبیعي لوګارېتم
step-smaller = د { $first } او { $second } کوچنی
step-larger = د { $first } او { $second } لوی

## What can be wrong with a scenario file or a call; each stands after its place, as in `ties[3].weight: …`

problem-heading = دا ونه لوستل شو:
problem-empty = فایل تش دی
problem-too-large = فایل له { $max } KiB څخه لوی دی
problem-not-json = دا JSON نه دی: کرښه { $line }، ستون { $column }
problem-too-deep = ډېر قوسونه یو د بل دننه دي: کرښه { $line }، ستون { $column }
problem-number-too-large = شمېره ډېره لویه ده: کرښه { $line }، ستون { $column }
problem-unknown-format = بڼه { $found } دلته نه پېژندل کېږي، یوازې { $known } پېژندل کېږي
problem-missing = دا نشته
problem-unknown-field = داسې ډګر نشته
problem-unknown-field-nearest = داسې ډګر نشته؛ مطلب مو { $nearest } دی؟
problem-repeated-field = دا ډګر دوه ځله راغلی دی
problem-wrong-kind = دلته باید { $expected } وي، نه { $found }
problem-not-a-number = { $found } شمېره نه ده
problem-not-whole = { $found } بشپړه شمېره نه ده
problem-out-of-range = { $found } د { $min } او { $max } ترمنځ نه ده
problem-wrong-count = شمېر یې { $found } دی، خو باید له { $min } تر { $max } پورې وي
problem-unknown-word = { $found } په دې کې نشته: { $allowed }
problem-bad-id = { $found } سم id نه دی: یوازې کوچني لاتیني توري، رقمونه، - او _، ټول تر { $longest } تورو پورې
problem-repeated-id = { $found } له مخکې د { $first } id دی
problem-unknown-id = { $found } نشته
problem-unknown-id-nearest = { $found } نشته؛ مطلب مو { $nearest } دی؟
problem-unknown-section = په سرچینه کې پراګراف { $found } نشته
problem-bare-text = د متن ژبه باید وښودل شي، لکه { "{" }"en": "…"{ "}" }
problem-missing-english = انګلیسي متن نشته
problem-unknown-language = دا ژبه په دې کې نشته: { $known }
problem-blank-text = متن تش دی
problem-too-long = { $length } توري ډېر دي؛ تر { $longest } پورې اجازه شته
problem-control-character = د پټ توري { $code } اجازه نشته
problem-bad-date = { $found } نه کال دی، نه میاشت او نه ورځ؛ سمه بڼه یې: 2021-08-15
problem-unsafe-url = { $found } په https:// نه پیلېږي
problem-tie-to-itself = اړیکه باید بېرته هماغه لوري ته ونه ګرځي
problem-leaver-does-not-contend = وتونکی لوری (leaver) په سیالانو (contenders) کې نشته
problem-seat-contends = څوکۍ (seat) باید په سیالانو (contenders) کې نه وي
problem-more = او { $count } نورې
kind-of-value-null = هېڅ (null)
kind-of-value-boolean = true یا false
kind-of-value-number = شمېره
kind-of-value-text = متن
kind-of-value-list = لېست
kind-of-value-object = اوبجکټ
