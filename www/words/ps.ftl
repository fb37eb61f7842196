### Pashto. Not yet read by a native reviewer: the translation wants one, from each side of the border if possible.
### The variables of each message are declared in en.ftl.

## The whole

app-name = پیشو غوښه وېشي
nav-label = څپرکي
nav-place = { $place } له { $count } څخه
nav-first = بېرته پیل ته
nav-whole = ټوله لوبه پرانیزئ
workshop-sandbox = ستاسو خپل مېز
workshop-class = په ټولګي کې
workshop-awaited = دا برخه راروانه ده.
workshop-missing = دا برخه ونه رسېده. د انټرنېټ اړیکه وګورئ او بیا هڅه وکړئ.
tour-time = لوبه نږدې ۱۵ دقیقې وخت اخلي.
tour-start = یوازې یې راوښیه: دوه دقیقې
tour-on = هر څپرکی پخپله چلېږي.
tour-stop = ودروئ او پخپله یې ولوبوئ
tour-resume = دوام ورکړئ
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
share-embed = په خپله پاڼه کې یې کېږدئ
share-copied = لینک کاپي شو. همدا انځور پرانیزي.
share-by-hand = دا پاڼه د کاپي کولو اجازه نه لري. دا کوډ له نورو سره شریک کړئ: { $code }
share-damaged = د دې لینک کوډ خراب شوی دی، نو له سره پیل کوو.
share-other-format = د دې لینک کوډ د بلې نسخې دی، نو له سره پیل کوو.
share-other-scenario = د دې لینک کوډ د بلې سناریو دی، نو له سره پیل کوو.
share-does-not-fit = د دې لینک کوډ له دې سناریو سره سمون نه لري، نو له سره پیل کوو.
notice-close = دا خبرتیا وتړئ
keys-label = کلیډونه
keys = کلیډونه، کله چې فوکس دلته وي: n بل څپرکی، p مخکینی څپرکی، . یو ګام مخکې، , یو ګام شاته، u بېرته. پر نقشه: غشي ګرځي، Home او End لومړي او وروستي ته ځي، Enter پرانیزي، Escape تړي، + او - نږدې او لرې، 0 ټوله نقشه.
source-note = هغه لیکنه چې دلته سپړل کېږي: { $title }
closing-note = دا د فکر کولو وسیله ده. ښيي چې که انګېرنې سمې وي، څه ترې راوځي. د حقیقي شمېرو له مخې نه ده برابره شوې، د هېڅ پېښې وړاندوینه نه کوي، او د هېڅ حکومت یا ډلې نه پلوي کوي نه مخالفت. هر سلایډر وخوځولای شئ: که پایله سرچپه شي، نو پایله له سلایډره وه.
illustrative = تمثیلي شمېرې، زموږ له خوا
fable-tag = کیسه
open-number = حساب یې وښیئ
close-number = حساب یې پټ کړئ
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
reseed = بله لوبه وازمویئ
seed-note = همدا لینک تل همدا لوبه ښيي.

## Bets

bet-label = لومړی خپل اټکل وکړئ
bet-take-back = بیا اټکل وکړئ
bet-challenge = یو ملګری وننګوئ
bet-rival = چا چې دا درلېږلې، اټکل یې: { $choice }
bet-dare = چا درته دا پوښتنه لېږلې او خپل اټکل یې کړی دی. د هغه اټکل به له خپل اټکل وروسته ووینئ.

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
map-legend-size = لوی: ډېر، { $measure }
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
kind-armed-group = وسله واله ډله
kind-network = شبکه
kind-community = ټولنه
kind-institution = اداره
kind-place = هېڅ بهرنی نه دی
kind-figure = د کیسې څېره
tie-diplomatic = ډیپلوماتیکه
tie-aid = مرسته او زېربنا
tie-education = زده کړه
tie-trade = سوداګري او تګ راتګ
tie-security = امنیتي
tie-armed = وسله واله
tie-facilitation = اسانتیا
tie-grievance = ګیله
tie-meat = غوښه

## The map's tables, its time and its files

alphabet = اآبپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهءئيیېۍ
map-table-shares = د وخت په تېرېدو برخې
map-column-width = پر نقشه پلنوالی
map-moved-by = دا سلایډر دا اړیکه بدلوي:
time-label = وخت
export-label = نقشه یا یې معلومات خوندي کړئ
export-saved = د { $name } په نوم خوندي شو.
export-copied = دا پاڼه فایل نه شي خوندي کولای. پر ځای یې متن کاپي شو: په یوه فایل کې یې د { $name } په نوم ولګوئ.
export-refused = دا پاڼه نه خوندي کولای شي او نه کاپي کولای. د خوندي کولو لپاره یې پر جلا پاڼه پرانیزئ.
export-no-picture = د دې پاڼې تنظیمات د PNG جوړولو اجازه نه ورکوي. په SVG کې همدا انځور دی.
## The map: reading it

map-explore = نقشه وپلټئ
tools-tour = لارښود لیدونه
map-next-view = بل لید
tools-search = نوم ولټوئ
tools-none-found = په دې نامه هېڅ لوری نشته.
tools-filter-claim = د ادعا ډول
tools-all = ټول
map-focus = څه دې څرګند وي
map-focus-one = څه چې ورسره تړلي دي
map-focus-two = تر دوو اړیکو پورې
tools-measure = د دایرې غټوالی څه ښيي
map-measure-share = د نفوذ برخه
map-measure-reach = رسېدنه
map-measure-dependence = تړلتیا
map-measure-brokerage = منځګړتوب
tools-share-means = لکه څنګه چې د دې څپرکي ماډل وايي.
tools-reach-means = وپوښتئ چې پر پرېکړه چا اغېز درلود، بیا پر هغه چا، او همداسې: څو ځله خبره دلته رارسېږي. د فشار اړیکې هم شمېرل کېږي.
tools-dependence-means = له هر چا پیل وکړئ او پر نفوذ پسې هغه چا ته لاړ شئ چې همدا لوری پرې اغېز کوي، او همداسې: څو ځله خبره دلته رارسېږي. د فشار اړیکې هم شمېرل کېږي.
tools-brokerage-means = له یوه لوري بل ته د تر ټولو لنډو لارو هغه برخه چې له دې ځایه تېرېږي. پیاوړې اړیکه لنډه ده.
map-zoom-in = نږدې
map-zoom-out = لرې
map-zoom-fit = ټوله نقشه وښیاست
map-clear = هر څه وښیاست
map-standing = څرګند: لوري { $actors }، اړیکې { $ties }. نور تت دي.
map-sized = دایرې ښيي: { $measure }.
map-shapes = د وتونکي نفوذ پیاوړتیا: { $weights }
map-is-shaped = د راتلونکي نفوذ پیاوړتیا: { $weights }

## saying: who would ask a cat?

saying-title = څوک به پیشو قاضي کړي؟
saying-hook = دوه ګاونډیان د غوښې په وېش سره نه جوړېږي. نو پیشو ته وایي چې قاضي شه.
saying-lead = پیشو غوښه پرې کوي. یوه ټوټه لویه ښکاري، نو پیشو یوه نوړۍ ترې خوري. اوس بله ټوټه لویه ښکاري. هر شکایت په یوه نوړۍ تمامېږي، او له هرې بې پروا نوړۍ وروسته بله ټوټه لویه پاتې کېږي.
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
saying-enough-note = ګاونډیانو پاتې غوښه بېرته واخیسته. پیشو چې څه وخوړل، هغه ولاړل.
saying-settled-note = دواړو ومنله. پیشو چې څه وخوړل، هغه ولاړل.
saying-tolerance = څومره برابري بس ده؟
saying-tolerance-value = تر { $tolerance } توپیر پورې
saying-tolerance-field = یا ولیکئ چې ټوټه څومره کوچنۍ کېدای شي، د ۱ برخه
saying-tolerance-zero = کټ مټ برابر
saying-overshoot = پیشو څومره بې پروا نوړۍ اخلي؟
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
saying-bet-question = فرض کړئ هغوی لس ځله شکایت کوي، که هر څه وشي. بیا به څومره غوښه پاتې وي؟
saying-bet-0 = تر نیمایي ډېره
saying-bet-1 = له لسمې برخې تر نیمایي پورې
saying-bet-2 = تر لسمې برخې لږه
saying-reaction-0-right = سمه ده، ځکه دا پیشو پام کوي: شاوخوا { $left } پاتې کېږي.
saying-reaction-0-wrong = پر پیشو مو باور وکړ. له لسو شکایتونو وروسته شاوخوا { $left } پاتې کېږي: هره نوړۍ له هغې غوښې اخیستل کېږي چې له مخکینۍ نوړۍ پاتې وي.
saying-reaction-1-right = سمه ده: شاوخوا { $left } پاتې کېږي. له دې نه بې پروا پیشو به ډېره لږه غوښه پرېږدي.
saying-reaction-1-wrong = پوره سمه نه ده: شاوخوا { $left } پاتې کېږي. د نوړیو اغېز یو په بل کې ضربېږي، نو د پام لږ توپیر لس ځله حسابېږي.
saying-reaction-2-right = سمه ده: شاوخوا { $left } پاتې کېږي. لس نوړۍ، او هره یوه له هغې غوښې چې له مخکینۍ نوړۍ پاتې وي.
saying-reaction-2-wrong = تاسو چې څومره وېرېدئ، دا پیشو دومره بې پروا نه ده: شاوخوا { $left } پاتې کېږي. بې پروا یې کړئ او بیا اټکل وکړئ.
saying-why-smaller = لومړی پرېکون یوه ګاونډي ته د غوښې { $smaller } ورکوي. له لومړۍ نوړۍ وروسته هېڅ ټوټه بیا تر دې لویه نه وي.
saying-why-chance = یوه نوړۍ په دې احتمال بس وي: { $tolerance } ÷ { $overshoot } = { $chance }.
saying-why-bites = نو د { $bites } نوړیو تمه کېږي: ۱ ÷ { $chance }.
saying-why-eaten = ۱۰۰٪ − { $left } = { $eaten }: په اوسط ډول { $left } پاتې کېږي، او نوره پیشو خوړلې ده.
saying-why-one = ۱۰۰٪ − { $left } = { $eaten }: هره نوړۍ بس وي، نو یوه نوړۍ خبره ختموي. په اوسط ډول { $left } پاتې کېږي، او نوره پیشو خوړلې ده.
saying-why-so-far = ۱۰۰٪ − { $left } − { $right } = { $eaten }: په دې لوبه کې پیشو تر اوسه دومره غوښه خوړلې ده.
saying-limits-1 = هر درېیم لوری پیشو نه وي. له کورنیو جګړو وروسته سوله ساتو ځواکونو سوله لا دوامداره کړې ده (Fortna 2004).
saying-limits-2 = منځګړیتوب ښايي ژر جوړجاړی راولي، خو هغه جوړجاړی لږ دوام کوي (Beardsley 2008).
saying-limits-3 = دا پیشو بې پروا ده، چالاکه نه ده. او په دې ماډل کې ګاونډیان د جوړجاړي بله لاره نه لري.
saying-limits-4 = یوازې اوسط باوري دی: یوه لوبه تر دې ښه هم تېرېدای شي او بده هم.
saying-show-false = هغه حالت وښیئ چې متل په کې سم نه دی: د انصاف نوړۍ
saying-onward = که پخپله یې ووېشي؟

## offers: split it yourselves

offers-title = پخپله یې ووېشئ
offers-hook = دا ځل پیشو نشته. تاسو او ګاونډی مو غوښه پخپله ووېشئ.
offers-lead = تاسو کیڼ لور ته ناست یاست او لومړی خبره ستاسو ده. په هر رد کولو لږه غوښه خرابېږي، او وږی ګاونډی د انتظار درد حس کوي. ګاونډی په ځواب کې خپل وړاندیز کوي. ویې منئ، یا بل وړاندیز وکړئ.
offers-try = چاړه وخوځوئ، بیا وړاندیز وکړئ.
offers-cut-lead = یو پرې کوي، بل ټاکي. ستاسو د غوښې هره برخه یو شان خوښېږي. د ګاونډي مو د ښي لور غوړه برخه دوه چنده خوښېږي، او هغه ټوټه اخلي چې ورته ښه ښکاري.
offers-cut-try = چاړه وخوځوئ. تر نیمایي ډېر ترلاسه کولای شئ؟
offers-finding-second = صبر زور دی: ګاونډی مو انتظار کولای شي، نو { $second } هغه ته رسېږي او { $first } تاسو ته. د ځنډ بیه دواړه ورکوئ: په یوه رد کولو ستاسو { $cost_first } ځي، د ګاونډي مو { $cost_second }.
offers-finding-first = صبر زور دی: اوس تاسو انتظار کولای شئ، نو { $first } تاسو ته رسېږي او { $second } ګاونډي مو ته. د ځنډ بیه دواړه ورکوئ: په یوه رد کولو ستاسو { $cost_first } ځي، د ګاونډي مو { $cost_second }.
offers-finding-word = ګاونډی مو لږ زیات انتظار کولای شي. خو لومړی خبره ستاسو ده، او دلته همدا ډېره ارزي: { $first } تاسو ته رسېږي، { $second } ګاونډي مو ته.
offers-finding-equal = دواړه یو شان انتظار کولای شئ، نو هېڅوک زورور نه دی. یوازې لومړۍ خبره توپیر راولي: { $first } تاسو ته رسېږي، { $second } ګاونډي مو ته.
offers-finding-none = که په انتظار د هېچا څه نه کمېږي، ماډل ځواب نه لري: هر وېش، هر وخت، راتلای شي.
offers-finding-proud = که یوازې صبر وای، دې ګاونډي ته به { $second } رسېدای. خو غیرتي ګاونډی غوښه خرابېدو ته پرېږدي، خو تر { $least } کمه نه اخلي: دلته د صبر زور بس نه دی.
offers-finding-proud-content = دلته غیرتي ګاونډی هم منلو ته تیار دی: صبر لا له وړاندې { $second } ورکوي، او غیرت تر { $least } زیات نه غواړي.
offers-finding-cut-fair = برابر پرېکون، او ګاونډي مو وټاکله. ستاسو د ذوق له مخې { $first } ستاسو ده، د هغه د ذوق له مخې { $second } د هغه. هېڅوک رخه نه کوي، او هېڅ قاضي نوړۍ ونه خوړه.
offers-finding-cut-shrewd = تاسو د ګاونډي خوښه پېژنئ، نو تر نیمایي ډېر درته رسېږي: ستاسو د ذوق له مخې { $first }. خو ګاونډي ته هم د هغه د ذوق له مخې { $second } رسېږي، او قاضي ته اړتیا نشته.
offers-finding-cut-greedy = ډېر نابرابر مو پرې کړه. ګاونډي مو ښه ټوټه واخیسته، د هغه د ذوق له مخې { $second }، او تاسو ته { $first } پاتې شوه: تر نیمایي کمه.
offers-way = څنګه یې وېشئ؟
offers-way-offers = په وار وار
offers-way-cut = زه پرې کوم، ته ټاکه
offers-reply = ګاونډی مو
offers-reply-patient = صبرناک
offers-reply-hurried = بیړندی
offers-reply-proud = غیرتي
offers-reply-note-hurried = په بیړه کې د ګاونډي صبر نیم شي.
offers-reply-note-proud = بیړندی هم دی او غیرتي هم: تر { $least } کم سپکاوی بولي.
offers-offer = تاسو څومره ساتئ
offers-offer-value = تاسو { $first }، ګاونډی { $second }
offers-cut = چېرته یې پرې کوئ
offers-cut-value = کیڼه ټوټه { $left }
offers-make = دا وړاندیز وکړئ
offers-take = د هغه ومنئ
offers-play = ټینګ ودرېږئ
offers-choose = ټاکلو ته یې پرېږدئ
offers-label-first = تاسو { $share }
offers-label-second = ګاونډی { $share }
offers-model-cut = ماډل: تاسو { $first }
offers-say-keep = { $first } زما.
offers-say-patient = زه انتظار کولای شم.
offers-say-hurried = زه وږی یم.
offers-say-proud = ما مه سپکوه.
offers-say-refused = نه. تاسو ته { $first }.
offers-say-agreed = ومې منله.
offers-say-mine = زه دا اخلم.
offers-note-start = لا هېچا نه دي رد کړي، او ټوله غوښه شته.
offers-note-refused = تر اوسه { $refusals } ځله رد شوي: د غوښې { $left } پاتې ده. ګاونډی مو له دې څخه { $counter } تاسو ته وړاندې کوي.
offers-note-last = دا مو وروستی وړاندیز و. د غوښې { $left } پاتې ده، او که یې { $counter } ونه منئ، هېڅوک به یې ونه خوري.
offers-note-deal = تر { $refusals } ځله رد کولو وروسته جوړجاړی: د لومړنۍ ټولې غوښې { $first } ستاسو ده، { $second } د ګاونډي. { $spoiled } خرابه شوه.
offers-note-cut-before = چاړه تیاره ده. لا چا نه ده ټاکلې.
offers-note-cut-after = که د ګاونډي خوښه پېژنئ، { $most } ته نږدې کېدای شئ. که یې نه پېژنئ، یوازې برابر پرېکون خوندي دی.
offers-summary = چاړه { $first } تاسو ته او { $second } ګاونډي ته ورکوي. د غوښې { $left } پاتې ده.
offers-bar-model = ماډل: لومړی وړاندیز منل کېږي
offers-bar-now = دا ځل
offers-you = تاسو
offers-neighbour = ګاونډی
offers-on-table = پر مېز
offers-spoiled = خرابه شوې
offers-column-model = په ماډل کې
offers-column-now = دا ځل
offers-curve-title = ستاسو برخه، ستاسو د صبر له مخې
offers-curve-from = بې صبره
offers-curve-to = بې پایه صبر
offers-curve-you = تاسو · { $first }
offers-curve-summary = که صبر مو { $patience } وي، { $first } درته رسېږي. هر څومره چې ښه انتظار کولای شئ، کرښه هومره لوړه وي.
offers-patience-first = ستاسو صبر
offers-patience-second = د ګاونډي صبر
offers-patience-value = وروسته ټوټه د اوسنۍ { $patience } ارزي
offers-fee = په هر رد کولو څومره غوښه خرابېږي
offers-envy = د غیرتي ګاونډي رخه
offers-guilt = د زیات اخیستو پر سر د غیرتي ګاونډي پښېماني
offers-offer-field = تاسو څومره ساتئ، له ۰ تر ۱
offers-cut-field = چېرته یې پرې کوئ، له ۰ تر ۱۰۰
offers-worth-title = هره ټوټه هر چا ته څومره ارزي
offers-piece-left = کیڼه ټوټه
offers-piece-right = ښۍ ټوټه، غوړه
offers-worth-note = هر یو د خپل ذوق له مخې اندازه کوي. ځکه نو دواړو ته تر نیمایي ډېر رسېدای شي.
offers-map-title = چا ته څه رسېږي، چې په منځ کې هېڅوک نشته
offers-map-nothing = هېڅ
offers-bet-question = دوه ګاونډیان په وار وړاندیزونو غوښه وېشي. څه شی یوه ته ډېره ورکوي؟
offers-bet-0 = د انتظار توان
offers-bet-1 = لومړی خبره
offers-bet-2 = هېڅ یو: برابر راځي
offers-reaction-0-right = سمه ده: څوک چې انتظار کولای شي، ډېره ورته رسېږي، که هر څوک لومړی خبره وکړي. دلته { $first } تاسو ته رسېږي، { $second } ګاونډي ته.
offers-reaction-0-wrong = دلته نه: دواړه نږدې یو شان انتظار کولای شئ، نو صبر هېچا ته برتري نه ورکوي. { $first } تاسو ته رسېږي، { $second } ګاونډي ته.
offers-reaction-1-right = سمه ده: چې صبر دومره برابر وي، لومړۍ خبره توپیر راولي. { $first } تاسو ته رسېږي، { $second } ګاونډي ته.
offers-reaction-1-wrong = لومړۍ خبره لږه مرسته کوي، هومره چې انتظار درد لري. خو پرېکړه نه کوي: لومړی تاسو خبره کوئ او { $first } درته رسېږي، { $second } ګاونډي ته.
offers-reaction-2-right = سمه ده: چې هېچا ته انتظار درد نه وي، هېڅ شی توپیر نه راولي. { $first } تاسو ته رسېږي، { $second } ګاونډي ته.
offers-reaction-2-wrong = تله درنېږي: { $first } تاسو ته رسېږي، { $second } ګاونډي ته. څوک چې انتظار کولای شي، ډېره اخلي. لومړۍ خبره یوازې د برابرو ترمنځ پرېکړه کوي.
offers-reaction-none = دلته په انتظار د هېچا څه نه کمېږي، نو ماډل ځواب نه لري. هېڅ شی پکې نه وایي چې ډېره به چا ته ورسېږي.
offers-why-cost-first = په یوه رد کولو ستاسو دومره ځي: ۱۰۰٪ − { $patience } × (۱۰۰٪ − { $fee }) = { $cost }. تاسو انتظار کوئ، او لږه غوښه خرابېږي.
offers-why-cost-second = د ګاونډي مو دومره ځي: ۱۰۰٪ − { $patience } × (۱۰۰٪ − { $fee }) = { $cost }.
offers-term-cost-first = په رد کولو ستاسو څومره ځي
offers-term-cost-second = د ګاونډي مو څومره ځي
offers-term-both = دواړه سره یو ځای، بې له هغه چې دوه ځله شمېرل شوی
offers-term-share = ستاسو برخه: د ګاونډي تاوان پر دواړو وېشل شوی
offers-why-rest = ګاونډي ته ۱۰۰٪ − { $first } = { $second } پاتې کېږي، او بیا په رد کولو څه نه ګټي.
offers-why-all = د چا چې په انتظار څه نه کمېږي، ټول هغه ته رسېږي.
offers-why-least = { $envy } ÷ (۱ + ۲ × { $envy }) = { $least }. تر دې کم وي، رخه تر غوښې درنه ده.
offers-why-cut-first = ستاسو ټولې برخې یو شان خوښېږي، نو ټوټه مو د خپلې کچې هومره ارزي: د غوښې { $first }.
offers-why-cut-second = ګاونډي ته ټوله ۵۰٪ + ۲ × ۵۰٪ = ۱۵۰٪ ارزي. د هغه ټوټه: ({ $lean } + ۲ × { $fat }) ÷ ۱۵۰٪ = { $second }.
offers-limits-1 = خلک داسې نه وېشي. په ازمېښتونو کې په اوسط ډول ۴۰٪ وړاندې کوي، او ۱۶٪ وړاندیزونه رد کېږي (Oosterbeek او نور 2004).
offers-limits-2 = دلته هر یو پوهېږي چې بل څومره صبرناک دی. نو لومړی ښه وړاندیز منل کېږي او هېڅ نه خرابېږي. رښتینی ځنډ هغه وخت وي چې څه پټ وي، یا باور نه وي.
offers-limits-3 = دلته دوه کسان پرېکړه کوي، هر یو په یوه زړه. کورنۍ، ډلې او حکومتونه ډېر کم یو زړه وي.
offers-limits-4 = Rubinstein، چې دا ماډل یې جوړ کړی، د ماډل او کیسې ترمنځ لږ توپیر ویني (2006).
offers-show-false = هغه حالت وښیئ چې دا پکې سم نه دی: غیرتي ګاونډی
offers-show-greedy = هغه حالت وښیئ چې دا پکې سم نه دی: حریص پرېکون
offers-onward = خو که درته ښکاره نه وي چې بل تر څو انتظار کولای شي؟

## range: the deal neither can see

range-title = هغه جوړجاړی چې هېڅوک یې نه ویني
range-hook = دوه ګاونډیان پر غوښه جګړه کولای شي. جګړه به یو څه غوښه ضایع کړي. نو ولې په اسانه جوړجاړی نه کوي؟
range-lead = له جګړې وروسته هر ګاونډي ته یو څه پاتې کېږي، او نور ضایع کېږي. هغه چې جګړه یې ضایع کوي، د جوړجاړي ځای دی: په دې ځای کې هر وېش د دواړو په ګټه دی. خو کیڼ ګاونډی باید اټکل وکړي چې جګړه به ښي ته په څومره بیه تمامه شي. نو نه ویني چې دا ځای چېرته پای ته رسېږي.
range-try = بې باوري لږه یا ډېره کړئ. غوښتنه له کومه ځایه د جګړې خطر پیدا کوي؟
range-finding-risk = د جوړجاړي ځای شته: د غوښې { $width }. بیا هم هغه غوښتنه چې پر کاغذ تر ټولو ښه ده، { $share }، په { $chance } حالتونو کې جګړه پیلوي.
range-finding-safe = که بې باوري دومره لږه وي، خوندي غوښتنه تر ټولو ښه ده: د غوښې { $share }، او هېڅ جګړه نه کېږي. د جوړجاړي ځای { $width } دی.
range-finding-known = چې اټکل ته اړتیا نه وي، هېڅوک جګړه نه کوي: کیڼ ګاونډی د جوړجاړي ټول ځای ویني، د غوښې { $width }، او { $share } غواړي.
range-finding-point = که جګړه هېچا ته په هېڅ بیه نه تمامېږي، د جوړجاړي ځای یوازې یو ټکی دی: د کیڼ ګاونډي برخه { $share }.
range-finding-point-risk = که جګړه هېچا ته په هېڅ بیه نه تمامېږي، د جوړجاړي ځای یوازې یو ټکی دی، { $share }. څوک چې یې نه ویني، ډېر غواړي، او په { $chance } حالتونو کې جګړه کېږي.
range-finding-shift = که دواړه په هر څه پوه هم وای، جګړه به کېدله: د کیڼ ګاونډي د ګټلو احتمال به له { $now } څخه { $later } ته پورته شي، او د نن هېڅ ژمنه یې هغه وخت نه شي تړلای.
range-there = په حقیقت کې
range-seen = د کیڼ ګاونډي په نظر کې
range-says-demand = { $share } زما!
range-says-yes = سمه ده.
range-says-no = نو جګړه ده!
range-says-now = وروسته نه، همدا اوس!
range-none = کیڼ ته هېڅ
range-all = کیڼ ته ټول
range-after-left = کیڼ ګاونډی، له جګړې وروسته
range-room = د جوړجاړي ځای: هغه چې جګړه یې ضایع کوي
range-after-right = ښی ګاونډی، له جګړې وروسته
range-demand-label = غوښتنه { $share }
range-fight-label = جګړه { $chance }
range-deal-label = جوړجاړی { $chance }
range-strength-label = د ګټلو احتمال: { $strength }
range-strength-shift = نن { $now }، وروسته { $later }
range-mistrust = بې باوري: په اټکل کې څومره تېروتنه کېدای شي؟
range-mistrust-value = د ښي بیه: له { $lowest } تر { $highest }
range-mistrust-none = هېڅ نشته: بیه ورته معلومه ده
range-mistrust-field = یا بې باوري ولیکئ، د ۱ برخه
range-play = له دېرشو سره یې وګورئ
range-step = له یوه ښي ګاونډي سره وګورئ
range-met = { $met } ښي ګاونډیان ولیدل شول، د هر یوه بیه بېله او پټه وه. جګړې وشوې: { $fights }.
range-met-none = هر ښی ګاونډی خپله بیه پټوي. یو په یو ورسره وګورئ.
range-summary = له هېڅ نه تر ټولې غوښې یوه پټه. د جوړجاړي ځای له { $least } تر { $most } دی. کیڼ ګاونډی یوازې دومره ویني چې دا ځای له { $from } تر { $to } چېرته پای ته رسېږي. هغه { $share } غواړي، او په { $chance } حالتونو کې د جګړې خطر مني.
range-curve-title = د جګړې خطر، د بې باورۍ له مخې
range-curve-none = بې باوري نشته
range-curve-much = ډېره بې باوري
range-curve-you = تاسو · { $chance }
range-curve-summary = که د بل د بیې اټکل له { $lowest } تر { $highest } وي، تر ټولو ښه غوښتنه په { $chance } حالتونو کې جګړه پیلوي. کرښه له بې باورۍ سره پورته ځي او له نیمایي هېڅکله نه تېرېږي.
range-curve-note = پورتنۍ څنډه نیمایي ده. خطر له دې هېڅکله نه تېرېږي: له دې ها خوا لږ غوښتل ډېره ګټه لري.
range-column-mistrust = بې باوري
range-column-chance = د جګړې احتمال
range-column-what = څه
range-column-share = د غوښې برخه
range-row-least = تر ټولو لږ چې کیڼ ګاونډی یې مني
range-row-most = تر ټولو ډېر چې ښی ګاونډی یې ورکوي
range-row-from = تر دې ځایه د جوړجاړي ځای یقیني دی
range-row-to = له دې ها خوا د جوړجاړي ځای نشته
range-row-demand = پر کاغذ تر ټولو ښه غوښتنه
range-row-loss = په جګړه کې د ضایع کېدو تمه
range-map-title = د { OBLIQUE($first) } او { OBLIQUE($second) } ترمنځ اړیکې
range-map-summary = د دوی وسله والې اړیکې دومره پلنې دي لکه په کیسه کې چې د جګړې احتمال دی، { $chance }؛ ډیپلوماتیکې اړیکې د پاتې احتمال هومره.
range-map-fable = که جګړه وکړي: څه پاتې کېږي، او پیشو ته څه رسېږي
range-map-cost = د جګړې بیه
range-column-holder = څوک
range-column-after = له جګړې وروسته پاتې
range-column-cost = د جګړې بیه
range-cost-first = جګړه کیڼ ګاونډي ته په څومره بیه تمامېږي
range-cost-second = جګړه ښي ګاونډي ته په څومره بیه تمامېږي
range-strength = د کیڼ ګاونډي د ګټلو احتمال، نن
range-strength-later = همدا احتمال، وروسته
range-patience = د نن په پرتله د سبا ارزښت
range-shift-title = بل فکر: بدلېدونکی ځواک
range-shift-lead = اوس فرض کړئ چې دواړه په هر څه پوهېږي. یو به وروسته پیاوړی شي، او بیا به ډېر وغوښتلای شي. آیا ژمنه یې مخه نیولای شي؟
range-shift-war = نه. که ښی ګاونډی انتظار وکړي، { $loss } به له لاسه ورکړي او یوازې { $saved } به وسپموي. همدا اوس جګړه کوي.
range-shift-peace = دلته ژمنې ته اړتیا نشته: هغه چې ښی ګاونډی یې د انتظار له امله بایلي، { $loss }، تر هغه ډېر نه دی چې سپموي یې، { $saved }. جوړجاړی کوي.
range-shift-show = د ځواک بدلېدل وښیئ
range-why-chance = په جګړه کې د کیڼ ګاونډي د ګټلو احتمال
range-why-width = د جوړجاړي ځای
range-why-belief = د ښي ګاونډي بیه له { $lowest } تر { $highest } هر څه کېدای شي، د ټولو احتمال یو شان دی.
range-why-margin = ډېر غوښتل ډېره غوښه راوړي، خو ډېر ځله نه منل کېږي. دواړه د { $highest } − { $own } پر نیمایي سره برابرېږي، یانې د ګټلو تر احتمال { $margin } پورته.
range-why-safe = که د ګټلو تر احتمال له { $margin } هم ډېر وغواړي، خطر یې تر ګټې ډېر دی.
range-why-share = غوښتنه: { $strength } + { $margin } = { $share }.
range-why-risk = د چا بیه چې تر { $margin } لږه وي، جګړه به غوره ګڼي: ({ $margin } − { $lowest }) ÷ ({ $highest } − { $lowest }) = { $chance }.
range-why-loss = د انتظار زیان: د { $later } { $patience }، منفي { $now }، { $loss } کېږي.
range-why-saved = د انتظار سپما: { $cost } × (۱۰۰٪ − { $patience })² = { $saved }.
range-why-war = زیان ډېر دی، نو ښی ګاونډی همدا اوس جګړه کوي (Fearon 1995).
range-why-peace = زیان ډېر نه دی، نو جوړجاړی کوي (Fearon 1995).
range-why-any = هغه ازموینه چې د چنې وهلو هرې طریقې ته سمه ده، همدا وايي (Powell 2006).
range-why-not-any = د چنې وهلو بله طریقه ښايي جګړه وګرځوي: د هغې ازموینې شرط نه پوره کېږي چې هرې طریقې ته سمه ده (Powell 2006).
range-bet-question = پرېږدئ چې بې باوري د سلایډر تر وروستي حده ورسېږي. بیا به تر ټولو ښه غوښتنه څو ځله جګړه پیل کړي؟
range-bet-0 = هېڅکله
range-bet-1 = تر نیمایي په لږو حالتونو کې
range-bet-2 = په نیمایي یا ډېرو حالتونو کې
range-reaction-0-right = سمه ده: په { $chance } حالتونو کې. جګړه دلته دومره ګرانه ده چې خوندي غوښتنه تر ټولو ښه پاتې کېږي.
range-reaction-0-wrong = د دوی پر احتیاط مو باور وکړ. په { $chance } حالتونو کې جګړه کېږي: پر کاغذ لږ ډېر غوښتل د دې خطر ارزښت لري.
range-reaction-1-right = سمه ده: په { $chance } حالتونو کې. څوک چې پخپله هم په جګړه کې زیان کوي، له نیمایي پورته خطر هېڅکله نه مني.
range-reaction-1-wrong = دلته نه: په { $chance } حالتونو کې. کیڼ ګاونډی څومره زړور وي، دا پر دې ولاړه ده چې جګړه پخپله ده ته په څومره بیه تمامېږي.
range-reaction-2-right = سمه ده: په { $chance } حالتونو کې. څوک چې په جګړه کې هېڅ نه بایلي، تر هغو غواړي چې خبره د سکې اچولو شي.
range-reaction-2-wrong = دا به ډېره زړورتیا وای: په { $chance } حالتونو کې جګړه کېږي. کیڼ ګاونډی هم په جګړه کې زیان کوي، نو لږ ځان ساتي.
range-limits-1 = دلته یو لوری اټکل کوي او یو ځل غوښتنه کوي. په حقیقت کې دواړه اټکل کوي، او هر وړاندیز بل ته یو څه ښيي.
range-limits-2 = دواړه لوري په پوهه سره له حده ډېره هیله نه شي لرلای: د بل چمتووالی جګړې ته پخپله یوه خبرتیا ده (Fey and Ramsay 2007).
range-limits-3 = تیوري پخپله وايي چې د جګړې پیل له مخکې نه شي ویل کېدای (Gartzke 1999). احتمال وړاندوینه نه ده.
range-limits-4 = هغه څه چې نه پرې کېږي، د جوړجاړي ځای نه پرېږدي. پچه یا بله ورکړه دا ځای بېرته راولي (Powell 2006).
range-limits-5 = دلته هر لوری یو ذهن دی. چېرته چې ډېرې ډلې جګړه کوي، دا سم نه برابرېږي (Lake 2010).
range-show-false = هغه حالت وښیئ چې دا په کې سمه نه ده: اټکل ته اړتیا نشته
range-onward = نو قاضي لټوي. قاضي په څومره بیه تمامېږي؟

## judge: what a judge costs

judge-title = د قاضي بیه
judge-hook = دوه کسان په وېش سره نه جوړېږي. جوړجاړی کولای شي، جنګېدای شي، یا داسې قاضي ته ورتلای شي چې یوه برخه ځان ته ساتي.
judge-lead = هر یو هیله لري چې قاضي به د ده خوا ونیسي. هر یو په جګړه کې هم پر خپل بخت باور لري. د دواړو هیلې په ګډه تر ټول مال زیاتې دي، نو هېڅ جوړجاړی بس نه ښکاري.
judge-try = ټکی راکاږئ. قاضي باید څومره حرصناک وي چې دوی جوړجاړی وکړي؟
judge-finding-ask = دوی قاضي ته ورځي، او قاضي د ټول { $cut } ځان ته ساتي. که جوړجاړی یې کړای، ټول به د دوی پاتې وای.
judge-finding-ask-costlier = دوی قاضي ته ورځي، او قاضي د ټول { $cut } ځان ته ساتي. په جګړه کې به { $cost } تللی وای، او په جوړجاړي کې هېڅ.
judge-finding-fight = دوی جنګېږي، او { $cost } له منځه ځي. له دوی یو پر خپل بخت تر قاضي زیات باور لري.
judge-finding-fight-talks = منځګړی هېڅ نه اخلي، خو درولای یې هم نه شي: دوی جنګېږي، او { $cost } له منځه ځي.
judge-finding-settle = که څرګنده وي چې قاضي به { $cut } ځان ته ساتي، دوی جوړجاړی کوي: له { $critical } پورته هېڅوک نه ورځي. دلته قاضي هېڅ نه مومي.
judge-finding-settle-freely = د دوی هیلې تر ټول مال زیاتې نه دي. نو جوړجاړی کوي، ټول د دوی پاتې کېږي، او قاضي ته اړتیا نه لري.
judge-finding-honest = هغه قاضي چې هېڅ نه اخلي، هېڅ بیه نه لري. دوی ورځي او ټول یې خپل پاتې کېږي: متل دلته سم نه دی.
judge-finding-go-between = منځګړی هېڅ نه اخلي. چې سپین ویل یې { $candour } وي، ټول مال د دواړو پاتې کېږي: متل دلته سم نه دی.
judge-finding-by-the-round = هغه قاضي چې په هر پړاو کې فیس اخلي، { $cut } ځان ته ساتي: د پاتې مال { $fee }، { $rounds } ځله.
judge-finding-leaning = دوی داسې قاضي ته ورځي چې پلوي کوي. پلوي یوازې دا بدلوي چې پاتې مال چا ته رسېږي؛ قاضي بیا هم { $cut } ساتي.
judge-finding-leaning-fight = قاضي دومره پلوي کوي چې یو لوری جګړه ښه ګڼي. نو جنګېږي، او { $cost } له منځه ځي.
judge-finding-last-offer = یو { $asked } غواړي، بل { $offered } ورکوي، او قاضي باید یو یې غوره کړي. قاضي بیا هم { $cut } ساتي.
judge-settle = جوړجاړی
judge-fight = جګړه
judge-ask = قاضي ته ورتلل
judge-ask-short = قاضي
judge-talk = خبرې
judge-talk-short = خبرې
judge-drag = ما راکاږئ
judge-ask-costlier = قاضي ته ورتلل، که څه هم جګړه ارزانه وه
judge-fight-costlier = جګړه، که څه هم قاضي ارزانه و
judge-tipping = له { $cut } وروسته هېڅوک نه ورځي
judge-cut = قاضي څومره ساتي
judge-cost = جګړه په څومره تمامېږي
judge-candour = منځګړی څومره سپین ویونکی دی
judge-fee = په هر پړاو کې د قاضي فیس
judge-rounds = د مېز پړاوونه
judge-lean = قاضي د لومړي لوري څومره پلوي کوي
judge-spread = دا څومره ناڅرګنده ده چې قاضي به څه انصاف وګڼي
judge-known = څوک خبر دي چې قاضي پلوي کوي؟
judge-known-both = دواړه
judge-known-favoured = یوازې هغه چې پلوي یې کېږي
judge-known-nobody = هېڅوک
judge-third = د دوی تر منځ څوک دی؟
judge-third-judge = برخه ساتونکی قاضي
judge-third-go-between = رښتونی منځګړی
judge-third-by-the-round = د هر پړاو فیس اخیستونکی قاضي
judge-third-leaning = پلوي کوونکی قاضي
judge-third-last-offer = د وروستي وړاندیز غوره کوونکی قاضي
judge-with-each = هماغه دوه، له هر درېیم لوري سره
judge-with-each-note = هر درېیم لوری پیشو نه وي. لوږه، د پرېکړې د تپلو واک، او د وتلو لاره نه درلودل پیشو جوړوي.
judge-column-third = تر منځ یې
judge-column-way = لاره
judge-column-lost = تللی
judge-column-kept = پاتې
judge-column-first = د لومړي تمه
judge-column-second = د دویم تمه
judge-summary = په دې ټکي کې د دوی لاره: { $way }. له ټول ماله تللی: { $lost }.
judge-map-title = په پای کې له چا سره څه دي
judge-map-named = { $judge } او نور
judge-map-fee = قاضي ته
judge-burnt = په جګړه کې تللی
judge-named = قاضي څوک دی؟ تاسو یې وټاکئ.
judge-named-nobody = هېڅ رښتینی لوری
judge-named-note = تاسو د { OBLIQUE($judge) } نوم واخیست. ماډل د هېڅ دولت په اړه څه نه پوهېږي: یوازې ستاسو ټاکلې شمېرې پېژني.
judge-chance-first = په جګړه کې د لومړي لوري چانس، د لومړي په نظر
judge-chance-second = په جګړه کې د لومړي لوري چانس، د دویم په نظر
judge-award-first = په پرېکړه کې د لومړي لوري برخه، د لومړي په نظر
judge-award-second = په پرېکړه کې د لومړي لوري برخه، د دویم په نظر
judge-standoff-title = د وتلو لاره نشته
judge-standoff-lead = اوس دواړه د قاضي مېز ته ناست دي، او څوک چې پاڅېږي، بایلي. په هر پړاو کې چې دواړه ټینګ وي، دواړه قاضي ته فیس ورکوي. که یو تسلیم شي، انعام د بل دی. که دواړه یو ځای تسلیم شي، انعام هم د قاضي دی.
judge-standoff-take = په اوسط ډول قاضي د انعام { $take } وړي، فیس که هر څومره وي.
judge-standoff-lopsided = که دواړه پوهېږي چې څوک به تسلیمېږي، هغه سمدستي تسلیمېږي، او قاضي هېڅ نه مومي.
judge-standoff-play = سیالي وچلوئ
judge-standoff-step = یو بل پړاو ټینګ شئ
judge-standoff-who = څوک به تسلیم شي؟
judge-standoff-alike = هېڅوک نه پوهېږي
judge-standoff-clear = لومړی، او دواړه پرې خبر دي
judge-standoff-holding = دواړه ټینګ دي. { $rounds ->
    [one] تر یوه پړاو وروسته
   *[other] تر { $rounds } پړاوونو وروسته
 } قاضي په فیس کې د انعام { $take } اخیستي دي.
judge-standoff-one = { $rounds ->
    [0] په لومړي پړاو کې
    [one] تر یوه پړاو وروسته
   *[other] تر { $rounds } پړاوونو وروسته
 } یو تسلیمېږي او انعام بل وړي. قاضي په فیس کې د هغه { $take } اخیستي دي.
judge-standoff-both = { $rounds ->
    [0] په لومړي پړاو کې
    [one] تر یوه پړاو وروسته
   *[other] تر { $rounds } پړاوونو وروسته
 } دواړه یو ځای تسلیمېږي. انعام هم د قاضي شو: ټول { $take }.
judge-prize = انعام
judge-paid-first = لومړي ورکړل
judge-paid-second = دویم ورکړل
judge-bet-question = د قاضي پر مېز هېڅوک نه پوهېږي چې څوک به تسلیم شي. قاضي په اوسط ډول د انعام څومره برخه وړي؟
judge-bet-0 = لږ فیس
judge-bet-1 = شاوخوا نیمایي
judge-bet-2 = ټول
judge-reaction-0-right = سمه ده، ځکه تاسو دواړه خبر کړل چې څوک به تسلیمېږي. هېڅوک د انتظار بیه نه ورکوي.
judge-reaction-0-wrong = فیس لږ دی، خو انتظار اوږد دی. که فیس کم شي، دواړه نور هم ټینګېږي: په اوسط ډول ټول انعام ځي.
judge-reaction-1-lopsided = دلته نه: دواړه پوهېږي چې څوک به تسلیمېږي، نو څوک انتظار نه کوي او قاضي هېڅ نه مومي.
judge-reaction-1-wrong = تر دې زیات. هر یو تر هغې ټینګ پاتې کېږي چې انعام یوازې د انتظار هومره ارزښت ولري. په اوسط ډول ټول انعام په دې کې ځي.
judge-reaction-2-right = سمه ده: په اوسط ډول ټول انعام، فیس که هر څومره وي. دا هماغه متل دی، په حساب ثابت شوی.
judge-reaction-2-wrong = دلته نه: دواړه پوهېږي چې څوک به تسلیمېږي، نو قاضي هېڅ نه مومي. «هېڅوک نه پوهېږي» وټاکئ او بیا یې وګورئ.
judge-term-cut = قاضي ساتي
judge-term-judge-for-first = د لومړي تمه له قاضي
judge-term-judge-for-second = د دویم تمه له قاضي
judge-term-fight-for-first = د لومړي تمه له جنګه
judge-term-fight-for-second = د دویم تمه له جنګه
judge-term-best-for-first = لومړي ته له دواړو ښه
judge-term-best-for-second = دویم ته له دواړو ښه
judge-term-together = د دواړو هیلې په ګډه؛ تر ۱ پورته هېڅ جوړجاړی بس نه ښکاري
judge-term-optimism = د دوی هیلې سره څومره ټکر کوي
judge-term-critical-cut = ټکر ÷ (۱ + ټکر): له دې برخې وروسته هېڅوک قاضي ته نه ورځي
judge-term-conceding = په هر پړاو کې د هر یوه د تسلیمېدو احتمال
judge-term-rounds = هغه پړاوونه چې تمه ده دواړه به پکې ټینګ وي
judge-term-fees = په دې پړاوونو کې د دواړو فیس
judge-term-both-concede = د دواړو د یو ځای تسلیمېدو احتمال
judge-term-kept-prize = له دې قاضي ته رسېږي
judge-term-take = قاضي اخیستي
judge-term-expected-take = له انعامه د قاضي تمه
judge-why-way = قاضي ته باید دواړه ورشي، جګړې ته یو هم بس دی. نو د دوی لاره: { $way }. تللی: { $lost }.
judge-why-by-the-round = له هر پړاو وروسته د مخکیني مال ۱۰۰٪ − { $fee } پاتې کېږي. تر { $rounds } پړاوونو وروسته { $cut } تللي دي.
judge-why-last-offer = قاضي چې څه انصاف ګڼلای شي، هر یو د هغه له منځه ۱٫۲۵ × { $spread } لرې ځي: { $asked } او { $offered }. تر دې لرې وړاندیز به ډېر لږ غوره کېده.
judge-why-lopsided = څوک چې څرګنده وي تسلیمېږي، سمدستي تسلیمېږي. پړاوونه نشته، نو فیس هم نشته: ۰.
judge-limits-experiment = دا متل په لابراتوار کې ازمویل شوی: هلته چې شخړه د ټول مال په بیه تمامېده، خلکو تر هغه حاله ډېره لږه شخړه کوله چې حکم پکې موجود و (Ashenfelter et al. 1992).
judge-limits-bias = کله ناکله پر هغه درېیم لوري باور کېږي چې پلوي کوي (Kydd 2003).
judge-limits-model = دلته هیلې نه بدلېږي: څوک څه نه زده کوي. هر لوری یو ذهن دی، او جوړجاړی تل پالل کېږي.
judge-limits-paradox = «ټول انعام» اوسط دی، او هلته چې هېڅوک نه پوهېږي څوک به تسلیم شي. هلته هغه لږ ګټي چې انعام ډېر غواړي، او دا منل ګران دي.
judge-show-false = هغه حالت وښیئ چې متل په کې سم نه دی: سپین ویونکی منځګړی
judge-onward = او که یو یې د بل ګام غلط ولولي؟

## fog: an eye for an eye, in fog

fog-title = په لړه کې د بدل بدل
fog-hook = دوه لوري یو بل ته هماغسې ځواب ورکوي. یوه ورځ لړه یو ښه ګام پټ کړي.
fog-lead = په هر پړاو کې هر لوری همکاري کوي یا انکار. که دواړه همکاري وکړي، هر یو { $reward } نمرې اخلي؛ که دواړه انکار وکړي، { $punishment }. څوک چې یوازې انکار وکړي { $temptation } اخلي، او بل یې { $sucker }. هر څه سم وي، تر هغې چې یو ګام غلط ولوستل شي. بیا هر یو هغه څه بېرته ورکوي چې ګومان کوي ورکړل شوي دي.
fog-try = دواړه لوري بښونکي کړئ، یا لړه نرۍ کړئ. شخړه څه کېږي؟
fog-finding-feud = د یوه ګام خرابېدل بس دي. هغه دوه چې تل په بدل کې بدل ورکوي، نیم باور یې په { $half } { $half ->
    [one] پړاو
   *[other] پړاوونو
 } کې ځي؛ په اوږده موده کې هر یو له { $reward } څخه { $payoff } نمرې ګټي.
fog-finding-channel = چې د پردې تر شا اړیکه وي، نیم باور په { $half } { $half ->
    [one] پړاو
   *[other] پړاوونو
 } کې ځي، نه په { $before } کې. خو شخړه بیا هم راځي: په اوږده موده کې هر یو { $payoff } ګټي، لکه بې له دې. اړیکه وخت ورکوي؛ شخړه یوازې بښنه پای ته رسوي.
fog-finding-clear = تر هغې چې هېڅ ګام خراب نه شي، شخړه نشته: هر یو په هر پړاو کې { $payoff } نمرې ګټي.
fog-finding-mended = دلته شخړه پای ته رسي: په اوږده موده کې هر یو { $payoff } ګټي. په همدې لړه کې هغه دوه چې یوازې بدل ورکوي، { $feud } به یې ګټلې.
fog-finding-both = اړیکه او بښنه یو ځای: په اوږده موده کې هر یو { $payoff } ګټي؛ یوازې په بښنه به یې { $before } ګټلې.
fog-finding-exploited = دا له حده زیاته بښنه ده: چې { $generosity } وبښل شي، یو انکار { $gain } نمرې راوړي او په اوسط ډول یوازې { $price } اخلي. له بښونکي ناوړه ګټه اخیستل ګټور دي.
fog-finding-uneven = دا جوړه نابرابره ده. په اوږده موده کې د هر پړاو نمرې دا دي: { $more } { $high }، او { $less } یوازې { $low }.
fog-finding-no-peace = د دې دوو ترمنځ تلپاتې سوله نشته: په اوږده موده کې هر یو له { $reward } څخه { $payoff } نمرې ګټي.
fog-finding-playing = ټول له ټولو سره لوبېږي. څوک به مخکې وي؟
fog-finding-few = سیالۍ لږ تر لږه دوه غواړي.
fog-finding-field = په دې لوبغاړو کې، په دې لړه کې مخکې: { $leaders }، په هر پړاو کې { $score } نمرې. په پاکه هوا کې: { $clear }. لوبغاړي بدل کړئ، دا بیا بدلېدای شي.
fog-finding-same = په دې لوبغاړو کې هماغه مخکې دي چې په پاکه هوا کې وي: { $leaders }، په هر پړاو کې { $score } نمرې. لوبغاړي بدل کړئ، دا بدلېدای شي.
fog-comma = ،
fog-scene = څه وګورو
fog-scene-two = دوه لوري
fog-scene-tournament = یوه سیالي
fog-policy = { $side }: ځواب
fog-policy-0 = بدل په بدل
fog-policy-1 = بې قید و شرطه ملاتړ
fog-policy-2 = مخ اړول
fog-policy-3 = بښونکی بدل
fog-policy-4 = پښېمانه بدل
fog-policy-5 = په ګټه ټینګ، په بایلات بدل
fog-policy-6 = کینه کښ
fog-means-0 = هغه کوي چې د بل وروستی ګام یې لیدلی.
fog-means-1 = په هر حال کې همکاري کوي.
fog-means-2 = په هر حال کې انکار کوي.
fog-means-3 = په بدل کې بدل ورکوي، خو کله ناکله انکار بښي.
fog-means-4 = په بدل کې بدل ورکوي، خو د خپلې تېروتنې بدل مني.
fog-means-5 = هغه کوي چې ګټه یې کړې، او هغه بدلوي چې نه یې ده کړې.
fog-means-6 = تر لومړي لیدلي انکار پورې همکاري کوي؛ بیا هېڅکله نه.
fog-thickness = لړه څومره ګڼه ده؟
fog-thickness-value = { $share } ګامونه خرابېږي
fog-thickness-zero = پاکه هوا
fog-thickness-part = خراب ګامونه، له ۱ څخه
fog-play = پړاوونه وچلوئ
fog-step = بل پړاو
fog-cooperates = همکاري
fog-refuses = انکار
fog-misread = بل لوري غلط ولوست
fog-caught = تېروتنه اړیکې ونیوله
fog-slipped = تېروتنه: قصد نه و
fog-summary = { $rounds } پړاوونه. همکاري: { $first } { $by_first } ځله، { $second } { $by_second } ځله. خراب ګامونه: { $wrong }.
fog-generosity = بښونکی څومره ځله بښي؟
fog-generosity-note = تر { $most } بښنې پورې انکار ګټه نه کوي. تر دې هاخوا یې کوي.
fog-kind = کوم ډول لړه؟
fog-kind-misreading = غلط لوستل: تاسو ونه لید
fog-kind-slip = تېروتنه: زما قصد نه و
fog-field = څوک برخه اخلي؟
fog-progress = { $share } لوبې شوې دي.
fog-bands = نرۍ پټه دوه معیاري تېروتنې ده؛ څوک چې له غوره سره د دې دننه وي، برابر دی. دا درجه یوازې د دې لوبغاړو ده، یوازې په دې لړه کې.
fog-score = { $score } ± { $error }
fog-column-policy = د ځواب لاره
fog-in-clear-air = په پاکه هوا کې، کټ مټ
fog-in-this-fog = په دې لړه کې، د لوبې له مخې
fog-in-front = مخکې
fog-channel-title = د پردې تر شا اړیکه پرانیزئ
fog-channel = څومره غلط لوستل نیسي؟
fog-channel-slips = دا لړه د تېروتنو ده. اړیکه غلط لوستل نیسي؛ تېروتنه نه شي سمولای.
fog-half-life = د باور نیم عمر، په پړاوونو، چې دواړه بدل ورکوي
fog-without = بې اړیکې
fog-with = له اړیکې سره
fog-never = پاتې کېږي
fog-long-run = په اوږده موده کې، د پړاو نمرې
fog-both-in-kind = دواړه: بدل په بدل
fog-both-generous = دواړه: بښونکي
fog-earned = د هر پړاو نمرې
fog-earned-match = په ښودل شوو پړاوونو کې
fog-earned-long = په اوږده موده کې، کټ مټ
fog-grudger-note = کټ مټ شمېره د هغه کینه کښ ده چې یو پړاو یادوي (GRIM1). په لوبو کې کینه کښ هېڅکله نه هېروي.
fog-column-round = پړاو
fog-column-wrong = څه خراب شول
fog-curve-title = د لړې ګڼوالی او د دواړو ګټه
fog-curve-thick = ګڼه لړه
fog-curve-you = تاسو · { $payoff }
fog-curve-summary = چې { $fog } ګامونه خرابېږي، دواړه په اوږده موده کې په اوسط ډول په هر پړاو کې { $payoff } نمرې ګټي.
fog-curve-earned = د دواړو اوسط نمرې
fog-bet-clear = د ځواب اوه واړه لارې په پاکه هوا کې سره مخامخ کېږي. په دې څلورو کې کومه تر ټولو ډېر ګټي؟
fog-bet-fog = او په هغه لړه کې چې تاسو ټاکلې؟
fog-right = سمه ده: دلته په څلورو کې { $policy } تر ټولو ډېر ګټي، په هر پړاو کې { $score } نمرې. لړه ګڼه کړئ او بیا اټکل وکړئ.
fog-right-walk-away = سمه ده: دلته مخ اړول تر ټولو ډېر ګټي، په هر پړاو کې { $score }. د بښونکو په سر ژوند کوي. بې قید و شرطه ملاتړ له سیالۍ وباسئ، او وګورئ.
fog-wrong-support = له بې شرطه باوره ناوړه ګټه اخیستل کېږي: په هر پړاو کې { $own }. دلته په څلورو کې تر ټولو ډېر: { $policy }، { $score }.
fog-wrong-walk-away = له هر یوه یو ځل ګټي، بیا هېڅوک ورسره همکاري نه کوي: په هر پړاو کې { $own }. دلته په څلورو کې تر ټولو ډېر: { $policy }، { $score }.
fog-wrong-in-kind = هره تېروتنه لکه انګازه بېرته ورکوي: په هر پړاو کې { $own }. په دې لوبغاړو کې، په څلورو کې تر ټولو ډېر: { $policy }، { $score }.
fog-wrong-generous = بښنه شخړې پای ته رسوي، خو دلته ځینې ناوړه ګټه ترې اخلي: په هر پړاو کې { $own }. په څلورو کې تر ټولو ډېر: { $policy }، { $score }.
fog-why-gain = د یوه انکار سملاسي ګټه: { $temptation } − { $reward } = { $gain }.
fog-why-price = که ونه بښل شي، بیا همکاري یو ځل { $reward } − { $sucker } لګښت لري: په اوسط ډول { $rest } × ({ $reward } − { $sucker }) = { $price }.
fog-why-most = دواړه په { $most } بښنه کې برابر دي (Molander 1985). دا کرښه په پاکه هوا کې ده.
fog-why-long = په اوږده موده کې دواړه په { $both } پړاوونو کې همکاري کوي، دا لوری یوازې په { $alone }، بل یوازې په { $other }، هېڅ یو په { $none } کې.
fog-why-points = هره برخه په خپلو نمرو کې ضرب: { $both } + { $alone } + { $other } + { $none } = { $earned }.
fog-why-mean = لړه که هر څومره نرۍ وي، بالاخره څلور واړه ډوله پړاوونه برابر شي: ({ $reward } + { $sucker } + { $temptation } + { $punishment }) ÷ ۴ = { $mean }.
fog-why-score = د ډګر له هرې بلې لارې سره د { $rounds } پړاوونو د ډېرو لوبو اوسط؛ هېڅ یو له خپل ډوله سره نه مخامخېږي.
fog-term-error = e، د خرابو ګامونو برخه
fog-term-fading = له پړاو بل ته پاتې باور، ۱ − 2e، په لوګارېتم
fog-term-half-life = تر نیمایي پړاوونه: ln 2 پر دې ووېشئ
fog-limits-1 = د یوې سیالۍ ګټونکی اړینه نه ده چې بله هم وګټي (Rapoport, Seale, Colman 2015).
fog-limits-2 = لوبه دوه برابر لوري لري. لیدونکي، نابرابر زور او د هر لوري دننه خرابوونکي په کې نشته (Jervis 1988; Gowa 1986).
fog-limits-3 = ښايي لوبه بله وي. د «هوسۍ په ښکار» کې هر یو همکاري غواړي، که بل یې وکړي؛ په «چکن» کې تر ټولو بده دا ده چې دواړه انکار وکړي.
fog-limits-4 = دا لړه هېچا نه ده اندازه کړې. نمرې یوازې ښيي چې هر لوری به پایلې په کوم ترتیب ږدي.
fog-show-false = هغه حالت وښیئ چې شخړه پای ته رسي: دواړه بښونکي
fog-onward = او که یو لوری پاڅي او ولاړ شي؟
fog-map-title = په همکارۍ خبرې پلنېږي، په انکار ګوزارونه
fog-map-waste = شخړه څه ضایع کوي
fog-map-lost = په شخړه کې ضایع

## vacuum: an empty chair fills up

vacuum-title = تشه څوکۍ ډکېږي
vacuum-hook = څو بهرني لوري غواړي چې پر { OBLIQUE($seat) } نفوذ ولري. که یو یې مخ واړوي، څه کېږي؟
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
vacuum-engagement = { $leaver }: له { OBLIQUE($seat) } سره د ښکېلتیا کچه
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
vacuum-map-title = پر { OBLIQUE($seat) } څوک نفوذ لري
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
vacuum-limits-4 = چې خپل واک پیاوړی وي او د مخ اړوونکي ګټې تر نورو ډېرې زیاتې وي، ډېره خوشې شوې برخه هېڅ بهرني ته نه رسېږي. دلته ګټې پر سلایډر ټاکل کېږي، چا نه دي اندازه کړې.
vacuum-show-false = هغه حالت وښیئ چې ډېره برخه هېڅ بهرني ته نه رسېږي
vacuum-onward = خو هر خطر بهر نه دی.

## fronts: two fronts

fronts-title = دوه جبهې
fronts-hook = عملیات جنګیالي لرې کولای شي. نوي څوک راولي؟
fronts-lead = ګیله د مرستندویانو شبکې ته د جلب موقع ورکوي. مرستندویان جنګیالیو ته پیسې، لار او پناه ورکوي. عملیات جنګیالي کموي؛ شبکه نوي راولي.
fronts-try = یوه تګلاره وټاکئ، بیا شل کاله وچلوئ.
fronts-finding-alone = لس کاله یوازې عملیات: جنګیالي { $fighters } کمېږي، خو تر شا شبکه یې یوازې { $network }. د عملیاتو تر درېدو لس کاله وروسته جنګیالي بیا د پخوا { $back } دي.
fronts-finding-suffice = دلته به یوازې عملیاتو بغاوت پای ته رسولی وای، که هېڅکله نه درېدلای: په لسو کلونو کې جنګیالي { $fighters } او شبکه { $network } کمېږي. تر درېدو لس کاله وروسته جنګیالي د پخوا { $back } دي.
fronts-finding-mix = که له زور سره نور څه هم وي، په لسو کلونو کې جنګیالي د پخوا { $fighters } ته او شبکه { $network } ته راټیټېږي. د هر څه تر درېدو لس کاله وروسته جنګیالي د پخوا { $back } دي.
fronts-finding-short = دا ګډه تګلاره بس نه ده: په لسو کلونو کې جنګیالي { $fighters } او شبکه { $network } کمېږي، خو بغاوت هېڅکله نه ختمېږي. تر درېدو لس کاله وروسته جنګیالي د پخوا { $back } دي.
fronts-finding-lost = دا تګلاره سرچپه پایله لري: لس کاله وروسته جنګیالي د پخوا { $fighters } دي او شبکه { $network }. د هر څه تر درېدو لس کاله وروسته جنګیالي { $back } دي.
fronts-finding-nothing = که تر پخوا ډېره هڅه ونه شي، هېڅ شی نه ښه کېږي: شبکه د هر تللي جنګیالي ځای ډکوي.
fronts-finding-none = په دې کچو بغاوت پخپله کمزوری کېږي: هېڅ داسې څه نشته چې روان یې وساتي، نو د جګړې لپاره هم څه نشته.
fronts-why-part = { $name }: اوس { $now } ÷ پخوا { $was } = { $part }.
fronts-why-fall = ۱۰۰٪ − { $part } = { $fall }.
fronts-why-run = زېرمې د کال د سلمې برخې په ګامونو حسابېږي. واحدونه زموږ دي؛ یوازې پرتله یې مهمه ده.
fronts-plan = ستاسو تګلاره
fronts-plan-alone = یوازې عملیات
fronts-plan-chain = ځنځیر هم
fronts-plan-causes = لاملونه هم
fronts-operations = د جنګیالیو پر ضد عملیات
fronts-chain = د مرستندویانو پر ځنځیر اقدام
fronts-causes = د لاملونو حل
fronts-lever = په کال کې { $now } · پخوا { $was }
fronts-backlash = د هر لرې شوي جنګیالي په بدل کې نوې ګیله
fronts-import = له پولې هاخوا راتلونکي مرستندویان، په کال کې
fronts-recruitment = مرستندویان څومره جلب کولای شي
fronts-share = له جلب شویو مرستندوی کېدونکي
fronts-moving = مرستندوی کېدونکي جنګیالي، په کال کې
fronts-play = شل کاله وچلوئ
fronts-grievance = ګیله
fronts-network = شبکه
fronts-fighters = جنګیالي
fronts-drain-causes = لاملونه
fronts-drain-chain = ځنځیر
fronts-drain-operations = عملیات
fronts-grows = ↑ زیاتېږي
fronts-below-one = تر ۱ ټیټ بغاوت کمېږي
fronts-as-before = د پخوا هومره
fronts-let-go = هر څه درېږي
fronts-picture = مساحتونه زېرمې دي او پلنوالی کلنی بهیر، په یوه پیمانه. اوږدې کرښې: پخوا. ټکي: تر لسو کلونو هڅې وروسته. زېرمه یوازې د شمېرلو وسیله ده، پر نقشه د خلکو کومه ډله نه ده.
fronts-paths-title = په شلو کلونو کې درې زېرمې
fronts-column-year = کال
fronts-step-before = پخوا
fronts-step-effort = د هڅې تر { $years ->
    [one] یوه کال
   *[other] { $years } کلونو
 } وروسته
fronts-step-after = تر درېدو { $years ->
    [one] یو کال
   *[other] { $years } کاله
 } وروسته
fronts-summary = { $when }: د پخوا په پرتله ګیله { $grievance }، شبکه { $network }، جنګیالي { $fighters }.
fronts-plane-title = دلته عملیات څه کولای شي؟
fronts-key-fades = پخپله کمزوری کېږي
fronts-key-enough = دومره عملیات بس دي
fronts-key-more = ډېر یې بس دي
fronts-key-never = هېڅ اندازه بس نه ده
fronts-regime-never = تاسو هلته یئ چې د عملیاتو هېڅ اندازه بغاوت نه شي ختمولای. په بې پایه عملیاتو کې هم هر مرستندوی { $times } نوي راولي.
fronts-regime-suffice = تاسو هلته یئ چې عملیات بغاوت ختمولای شي، که په کال کې تر { $critical } پورته وي.
fronts-regime-fades = تاسو هلته یئ چې بغاوت بې عملیاتو هم کمزوری کېږي: هر مرستندوی یوازې { $times } نوي راولي.
fronts-regime-import = تاسو هلته یئ چې هېڅ شی بغاوت نه ختموي: له پولې هاخوا مرستندویان پرله پسې راځي.
fronts-runaway = په دومره نوې ګیله کې هر لرې شوی جنګیالی تر یوه ډېر جلبوي. که په کال کې تر { $limit } ډېر عملیات وي، بغاوت بې حده زیاتېدای شي.
fronts-critical = { $lever }: په کال کې { $critical } بس دي
fronts-critical-never = د جنګیالیو پر ضد عملیات: هېڅ اندازه بس نه ده
fronts-why-endless = په بې پایه عملیاتو کې هېڅ جنګیالی وخت نه لري چې مرستندوی شي. د هر مرستندوی په سر نوي مرستندویان: { $recruits } جلب شوي × { $share } ÷ { $loss } = { $times }.
fronts-why-critical = د دې لپاره چې ۱ ته راټیټ شي: { $times } × { $leaving } − { $fading } = { $critical }.
fronts-term-pool = ګیله، که هېڅوک جلب نه شي
fronts-term-leaving = تلونکي جنګیالي، په کال کې
fronts-term-gained = د هر جلب شوي په سر مرستندویان
fronts-term-lost = تلونکي مرستندویان، په کال کې
fronts-term-recruits = د هر مرستندوی جلب شوي، په کال کې
fronts-term-replaced = د هر مرستندوی په سر نوي مرستندویان
fronts-term-part = د هر جلب شوي په سر مرستندویان، تر ټولو ډېر
fronts-term-critical = اړین عملیات، په کال کې
fronts-map-title = پر نقشه مرستندویان او ګیله
fronts-bet-question = لس کاله یوازې عملیات، بیا درېږي. لس کاله وروسته جنګیالي څومره دي؟
fronts-bet-0 = نږدې هېڅ
fronts-bet-1 = تر نیمایي پورې بېرته راغلي
fronts-bet-2 = تر نیمایي ډېر بېرته راغلي
fronts-reaction-0-right = سمه ده، په دې کچو: { $back }. مرستندویان په سختۍ د تللیو ځای ډکوي.
fronts-reaction-0-wrong = دلته داسې نه ده: جنګیالي د پخوا { $back } دي. عملیاتو جنګیالي لرې کړل، خو جلبوونکي مرستندویان پاتې شول.
fronts-reaction-1-right = سمه ده: { $back }. دومره مرستندویان پاتې وو چې بیا پیل وکړي، خو ورو.
fronts-reaction-1-wrong = دلته داسې نه ده: { $back }. مهمه دا ده چې د عملیاتو د درېدو پر مهال څومره مرستندویان پاتې دي.
fronts-reaction-2-right = سمه ده: { $back }. شبکه هېڅکله نه وه ورکه، او بیا جلب کوي.
fronts-reaction-2-wrong = دلته داسې نه ده: { $back }. مرستندویان دومره کم پاتې وو چې هومره جنګیالي نه شي راوستلای.
fronts-limits-1 = دا چې تنګسه تاوتریخوالی زېږوي، پرې اختلاف شته. په افغانستان، عراق او فیلیپین کې د ډېرې بېکارۍ مانا ډېر بریدونه نه وو (Berman et al. 2011). بېوزلي پاکستانیان وسله وال لا زیات ناخوښوي، نه کم (Blair et al. 2013).
fronts-limits-2 = د زور په اړه شواهد ګډ دي. په ۲۰۰۷–۲۰۱۱ کلونو کې په پاکستان کې د بې پیلوټه الوتکو له بریدونو سره د وسله والو بریدونه کم شول؛ د تلپاتې اغېز ادعا نه ده شوې (Johnston, Sarbahi 2016). د بمبارۍ په اړه څېړنې یوه خوله نه دي (Lyall 2009; Kocher et al. 2011).
fronts-limits-3 = دا کچې چا نه دي اندازه کړې. زموږ دي، او کلونه هم یوازې نومي دي.
fronts-limits-4 = دلته نه جغرافیه شته، نه د ډلو وېش، نه خبرې. ملکي خلکو ته زیان یوازې د نوې ګیلې په بڼه شامل دی.
fronts-limits-5 = دلته چې هڅه ودرېږي، بغاوت ژر یا ورو بېرته راځي. رښتینې سوله ښايي پخپله هم پاتې شي.
fronts-limits-held = زور بغاوت ټیټ ساتي: که تل په کال کې ۵۰ وي، جنګیالي د پخوا پر { $share } ټیکاو مومي. خو ختموي یې نه.
fronts-show-false = هغه حالت وښیئ چې دا پکې سمه نه ده: یوازې عملیات بس دي
fronts-onward = نو ایا خبرې، زور او پراختیا باید یو ځای وي؟

## together: dialogue, deterrence, development

together-title = خبرې، مخنیوی، پراختیا
together-hook = سپارښتنه دا ده: خبرې، مخنیوی او پراختیا، څنګ پر څنګ. ایا رښتیا درې واړه په کار دي؟
together-lead = لیکنه استدلال کوي چې خبرې، مخنیوی او پراختیا باید څنګ پر څنګ وي. څلور کوچني ماډلونه، سره تړلي، وايي چې د درېو هر ترکیب څه راوړي. ټکی وخوځوئ: د پایلو پټې او نقشه ورسره بدلېږي.
together-try = بیا څوکۍ بدله کړئ. غوره ترکیب بدلېږي.
together-lead-opposite = مخالف دریځ وايي: لږې خبرې وکړئ او هڅه بل ځای ولګوئ. په همدې ماډل کې ټوټه ټوټه کرښه ښيي چې له کومه ځایه زیاتې خبرې نوره ګټه نه کوي. تر هغې ها خوا مخالف دریځ ګټي.
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
together-opposite-wins = { $chair }: دلته مخالف دریځ ګټي. چې خبرې { $at } وي، نمرې تر ټولو لوړې دي؛ تر دې زیاتې خبرې زیان کوي.
together-opposite-loses = { $chair }: دلته مخالف دریځ بایلي. خبرې د هڅې تر { $at } پورې پرله پسې ګټه کوي.
together-argument = د چا دریځ وړاندې شي؟
together-argument-op-ed = د لیکنې
together-argument-opposite = مخالف
together-you = تاسو · { $score }
together-best = غوره
together-scale = رنګ څومره ټینګ، هومره ښه. هره کرښه د برابرو نمرو ترکیبونه نښلوي؛ د کرښو ترمنځ { $step } توپیر دی. له ۱۰۰ څخه تر ټولو ټیټ { $low }، تر ټولو لوړ { $high }.
together-summary = ستاسو ترکیب: { $dialogue } خبرې، { $deterrence } مخنیوی، { $development } پراختیا، له ۱۰۰ څخه { $score }.
together-summary-best = غوره: { $dialogue }، { $deterrence }، { $development }، له ۱۰۰ څخه { $score }.
together-dashed = ټوټه ټوټه کرښه: له دې ځایه زیاتې خبرې نوره ګټه نه کوي.
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
together-draws-few = له { $draws } پچو په { $share } کې درې واړه په کار دي. نو په دې ماډل کې «ټول باید څنګ پر څنګ وي» ډېری وخت سم نه دی.
together-draws-many = له { $draws } پچو په { $share } کې درې واړه په کار دي. نو په دې ماډل کې «ټول باید څنګ پر څنګ وي» ډېری وخت سم دی.
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
together-onward = ستاسو اټکل څه و، او څه وشول؟
together-weights = د لیکنې د څوکۍ لپاره د هر یوه وزن
together-coefficients = انګېرنې
together-type = ترکیب ولیکئ، د ۱ په برخو کې
together-mix-noise = یو لوری د بل ګام څو ځله غلط لولي
together-dialogue-clarity = خبرې دا غلط لوستل څومره کموي
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
together-chain-action-most = هڅه د مرستندویانو پر ځنځیر څومره زیاتوي
together-grievance-resolution-most = پراختیا د ګیلو هوارول څومره زیاتوي
together-mix-stake = د نفوذ ارزښت
together-dialogue-effectiveness = خبرې نفوذ څومره زیاتوي
together-development-effectiveness = پراختیا نفوذ څومره زیاتوي
together-mix-home-rule = د خپل واک پیاوړتیا

## recap: what you bet, what happened

recap-title = ستاسو اټکل، او څه وشول
recap-hook = شاته وګورئ: تاسو څه تمه لرله، او ماډلونو څه وکړل؟
recap-finding-none = تاسو لا اټکل نه دی کړی. هر څپرکی درنه یو اټکل غواړي.
recap-finding = تاسو { $bets } { $bets ->
    [one] اټکل وکړ
   *[other] اټکلونه وکړل
 }. رښتیا شوي: { $right }.
recap-lead = اټکل یوازې د هغو شمېرو لپاره سم یا ناسم دی چې تاسو پرې ولوبېدئ. یوه شمېره بدله کړئ، ځواب هم بدلېدای شي.
recap-try = یو څپرکی بیا پرانیزئ او هڅه وکړئ چې ځان ناسم ثابت کړئ.
recap-not-yet = لا اټکل نشته.
recap-not-known = لا معلومه نه ده: په هغه څپرکي کې انګېرنې وازمویئ.
recap-yours = ستاسو اټکل: { $choice }
recap-happened = څه وشول: { $choice }
recap-right = رښتیا شو
recap-wrong = پایله بله وه
recap-challenge = په دې اټکلونو یو ملګری وننګوئ
recap-save = زما کار خوندي کړئ
recap-takeaways = درې خبرې چې درسره یې یوسئ
recap-takeaway-1 = بې پروا قاضي په شخړه ژوند کوي. جګړه دواړو ته زیان لري، نو کوم جوړجاړی تل د دواړو لپاره غوره وي.
recap-takeaway-2 = جوړجاړی هغه وخت خرابېږي چې یو بل روښانه نه ویني: پټې بیې، ناسم لوستل شوي ګامونه، مات باور.
recap-takeaway-3 = له دې هره خبره ناسمه هم کېدای شي. تاسو ولیدل چې چېرته: پرېکړه سلایډرونه کوي، او هېڅ چا نه دي اندازه کړي.
recap-limits-1 = دلته هېڅ ماډل له معلوماتو سره نه دی برابر شوی. هېڅ یو پېښه نه وړاندوینه کوي.
recap-limits-2 = دوه یا څلور لوبغاړي د میلیونونو خلکو استازي دي، چې یو شان فکر نه کوي.
recap-limits-3 = ایریل روبنسټاین لیکلي (2006) چې ماډل کیسې ته نږدې دی. ذهن روښانه کولای شي، خو د نړۍ په اړه هېڅ نه ثابتوي.
recap-claims = هره ادعا، او د چا ده

## The arithmetic behind a number

step-given = { $term }: { $result }
step-line = { $term }: { $formula } = { $result }
step-logarithm = د { $first } طبیعي لوګارېتم
step-smaller = د { $first } او { $second } کوچنی
step-larger = د { $first } او { $second } لوی

## present: د پروجېکټر لپاره

present-open = څپرکي پر پروجېکټر وښیئ
present-bar = ښودنه
present-back = شاته
present-forth = مخته
present-timer = ګړۍ
present-timer-start = ګړۍ پیل کړئ
present-timer-stop = ګړۍ ودروئ
present-timer-reset = صفر یې کړئ
present-notes = د ښوونکي ټکي
present-notes-apart = ټکي په جلا کړکۍ کې
present-blank = پرده توره کړئ
present-light = پرده توره ده. هره تڼۍ کېکاږئ، یا دلته.
present-spotlight = د رڼا کړۍ
present-leave = ښودنه پای ته ورسوئ
present-keys = تڼۍ: Page Down لومړی چلوي، بیا مخته ځي. Page Up شاته ځي. غشي یو ګام. B یا ټکی پرده توروي. N ټکي، S د رڼا کړۍ، T ګړۍ، R ګړۍ صفر کوي.
present-note-ask = تر مخته تلو مخکې اټکل وغواړئ. له دوو زده کوونکو وپوښتئ چې ولې.
present-note-saying = وپوښتئ: که کوچنۍ ټوټه ستاسو وای، څه به مو کول؟ بیا یې وچلوئ. له لومړۍ نوړۍ وروسته هېڅ ټوټه بیا تر هغې لویه نه وي چې په پیل کې کوچنۍ وه. د انصاف نوړۍ هم وښیئ: هلته متل سم نه دی.
present-note-offers = تر خپل وړاندیز مخکې له ټولګي وړاندیز وغواړئ. څوک چې انتظار کولای شي، ډېر ورته رسېږي. چې هر څه ښکاره وي، لومړی ښه وړاندیز منل کېږي او هېڅ نه خرابېږي.
present-note-range = د جوړجاړي ځای هومره پراخ دی لکه د دواړو بیه په ګډه. ځکه له لاسه وځي چې یو لوری باید اټکل وکړي. بې باوري صفر کړئ، هېڅوک جنګ نه کوي.
present-note-judge = وپوښتئ چې دا قاضي به څوک رابولي. که ښکاره وي چې قاضي ډېره ساتي، خلک جوړجاړی کوي. خطر له هغې پیشو دی چې خلک یې قاضي ګڼي.
present-note-fog = ټولګي ته ووایاست چې لومړی غلط لوستل شوی ګام ومومي. بیا دواړه لږ بښونکي کړئ او بیا یې وچلوئ. وپوښتئ: له یوه ګامه تېروتنه او بد نیت سره جلا کېدای شي؟
present-note-recap = هر زده کوونکی دې یو اټکل ووایي چې سم نه و، او ولې. هېڅوک اړ نه دی چې خپل اټکل په لوړ غږ ولولي.
present-note-other = دا څپرکي د یوه رښتیني ځای په اړه دي. لومړی فکر وکړئ چې ټولګی مو ورته سم ځای دی که نه. شمېرې خیالي دي، او هېڅ یوه وړاندوینه نه ده.

## sheet: د کار پاڼې

sheet-title = د کار پاڼه
sheet-key = ځوابونه
sheet-number = { $number } ګڼه پاڼه
sheet-group = زموږ نښه:
sheet-lead = دوه دوه سره کار وکړئ. یوازې ځواب مه لیکئ، حساب هم ولیکئ. غوښه، پیشو او ټولې شمېرې خیالي دي.
sheet-key-lead = که په بله لاره همدې شمېرې ته ورسېږئ، هغه هم همدومره سمه ده. ځوابونه د اعشاریې تر دوو رقمونو پورې لیکل شوي دي.
sheet-open = د کار پاڼې او ځوابونه
sheet-another = بله پاڼه
sheet-show-key = ځوابونه وښیئ
sheet-hide-key = ځوابونه پټ کړئ
sheet-print = چاپ کړئ
sheet-save = د پاڼې په بڼه یې خوندي کړئ
sheet-open-guide = د ښوونکي لارښود
sheet-open-cards = د پرې کولو کارتونه
sheet-close = دا پاڼه وتړئ
sheet-note = هره ګڼه ځانته پاڼه لري. له یوې ګڼې څخه په هره وسیله هماغه پاڼه جوړېږي.
sheet-round = پړاو
sheet-first = لومړی لوری
sheet-second = دویم لوری
sheet-step = { $term }: { $equation }
sheet-grams = { $equation } ګرامه
sheet-term-bites = د نوړیو تمه
sheet-term-cost-first = په انتظار کې د لومړي لوري تاوان
sheet-term-cost-second = په انتظار کې د دویم لوري تاوان
sheet-term-both = دواړه تاوانونه سره جمع، منفي د ضرب حاصل یې
sheet-term-share = د لومړي لوري برخه
sheet-term-least = تر ټولو لږ چې لومړی لوری یې مني
sheet-term-most = تر ټولو ډېر چې دویم لوری یې ورکوي
sheet-term-room = د جوړجاړي ځای
sheet-term-critical = ټکر، پر یو جمع ټکر وېشل شوی
sheet-weighing-title = پیشو غوښه تلي
sheet-weighing-given = پیشو { $grams } ګرامه غوښه دوه ټوټې کوي: { $larger } او { $smaller } ګرامه. له هرې نوړۍ وروسته لویه ټوټه د کوچنۍ { $part } پاتې کېږي. بیا بله ټوټه لویه وي.
sheet-weighing-left = له یوې نوړۍ وروسته څومره غوښه پاتې ده؟ له دوو وروسته؟ له دریو وروسته؟
sheet-weighing-eaten = پیشو تر دې وخته څومره خوړلې ده؟
sheet-weighing-why = د چا چې ټوټه کوچنۍ وه، هغه ته دا ښه نه وه چې بېخي شکایت یې نه وای کړی؟ ولې؟
sheet-weighing-key-left = { $bites ->
    [one] له لومړۍ نوړۍ وروسته: { $equation } ګرامه.
   *[other] له { $bites } نوړیو وروسته: { $equation } ګرامه.
 }
sheet-weighing-key-why = هو. له لومړۍ نوړۍ وروسته هېڅ ټوټه بیا تر { $smaller } ګرامو لویه نه وي. دومره خو ګاونډي له لومړي شکایت نه مخکې درلوده.
sheet-complaints-title = څومره برابري بس ده؟
sheet-complaints-given = ګاونډیان هغه وخت قانع وي چې یوه ټوټه تر بلې زیات نه زیات { $tolerance } کوچنۍ وي. پیشو تر اندازې { $overshoot } پورې زیاته نوړۍ اخلي. د هرې اندازې احتمال یو شان دی.
sheet-complaints-chance = یوه نوړۍ په څومره احتمال بس وي؟
sheet-complaints-bites = په اوسط ډول د څو نوړیو تمه کوئ؟
sheet-complaints-strict = اوس یوازې کټ مټ برابر وېش منل کېږي. څه به وشي؟
sheet-complaints-key-sure = هره نوړۍ بس وي.
sheet-complaints-key-never = هېڅ نوړۍ هېڅکله کټ مټ سمه نه وي. دوی بیا بیا شکایت کوي، او ټوله غوښه پیشو خوري.
sheet-complaints-key-honest = دا پیشو کټ مټ سمه نوړۍ اخلي. یوه نوړۍ بس ده.
sheet-waiting-title = څوک انتظار کولای شي؟
sheet-waiting-given = دوه لوري په وار وار وړاندیزونو غوښه وېشي، او پیل لومړی لوری کوي. هغه ټوټه چې یو پړاو وروسته ترلاسه شي، لومړي لوري ته د اوسنۍ ټوټې { $first } ارزي او دویم ته { $second }.
sheet-waiting-cost = د یوه پړاو انتظار هر لوري ته څومره تاوان دی؟ د ۱ برخه یې ولیکئ.
sheet-waiting-share = د ماډل له مخې د لومړي لوري برخه څومره ده؟ دواړه تاوانونه جمع کړئ او د ضرب حاصل یې ترې کم کړئ. بیا د دویم لوري تاوان پر دې ووېشئ.
sheet-waiting-swap = اوس پیل دویم لوری کوي. څه بدلېږي او څه نه؟
sheet-waiting-key-swap = اوس دویم لوري ته { $begins } رسېږي او لومړي ته { $waits }. پیل کول لږه مرسته کوي. د انتظار توان ډېره مرسته کوي، او د دواړو توپیر چې څومره زیات وي، هومره زیاته.
sheet-cards-title = پټ کارت
sheet-cards-given = پر مېز د غوښې لس پارچې دي، لکه د ټولګي په لوبه کې. زور برابر دی. که جنګ وشي، له تمې څخه د لومړي لوري { $first } پارچې او د دویم { $second } ضایع کېږي. قاضي لومړی { $bite } پارچې خوري، بیا پاتې نیمایي نیمایي کوي.
sheet-cards-fight = هر لوری له جنګه د څو پارچو تمه کولای شي؟
sheet-cards-judge = قاضي هر لوري ته څو پارچې پرېږدي؟
sheet-cards-deals = په پوره پارچو کې کوم جوړجاړي داسې دي چې هېڅ لوری پکې زیان نه کوي؟
sheet-cards-hidden = هر لوری یوازې خپل کارت ویني. بیا هم ولې جنګ کېدای شي؟
sheet-cards-key-fight = لومړی لوری: { $first } پارچې. دویم لوری: { $second } پارچې.
sheet-cards-key-judge = هر یوه ته { $equation } پارچې.
sheet-cards-key-deals = لومړي لوري ته له { $least } تر { $most } پارچې، پاتې دویم ته.
sheet-cards-key-hidden = هر یو د بل کارت یوازې اټکلولای شي. څوک چې لږ زیات وغواړي، رد کېږي، که څه هم د جوړجاړي ځای و (Fearon 1995).
sheet-hopes-title = له حده زیاته هیله
sheet-hopes-given = لومړی لوری ګومان کوي چې په جنګ کې یې د ګټلو احتمال { $first } دی. د دویم لوري په ګومان دا احتمال { $second } دی. جنګ د غوښې { $cost_first } د لومړي لوري او { $cost_second } د دویم ضایع کوي.
sheet-hopes-limits = لومړی لوری تر ټولو لږ څومره مني؟ دویم لوری تر ټولو ډېر څومره ورکوي؟
sheet-hopes-room = د جوړجاړي ځای شته؟ څومره پراخ دی؟
sheet-hopes-same = یو منځګړی مرسته کوي چې دواړه یو شان احتمال وویني. بیا ځای څومره پراخ دی؟
sheet-hopes-key-room = هو. د لومړي لوري هره برخه چې له { $least } تر { $most } پورې وي، دواړو ته سمه ده.
sheet-hopes-key-none = نه. هیلې یې د غوښې پر { $gap } سره ټکر کوي، نو هېڅ برخه دواړو ته سمه نه ده.
sheet-hopes-key-same = هومره لکه د دواړو بیه په ګډه: { $costs }. نو ځای بېرته پیدا شو.
sheet-court-title = قاضي څومره ساتلای شي
sheet-court-given = لومړی لوری تمه لري چې قاضي به ده ته { $first } ورکړي. دویم لوری ګومان کوي چې قاضي به لومړي ته { $second } ورکړي. قاضي د ټول { $cut } ځان ته ساتي.
sheet-court-clash = هیلې یې سره څومره ټکر کوي؟ د ۱ برخه یې ولیکئ.
sheet-court-critical = قاضي باید څومره وساتي چې هېڅوک ورته ورنشي؟ ټکر پر یو جمع ټکر ووېشئ.
sheet-court-ask = دوی دې قاضي ته ورځي که جوړجاړی کوي؟
sheet-court-key-settle = جوړجاړی کوي. چې قاضي { $cut } ساتي، د دواړو هیلې په ګډه تر ټول مال زیاتې نه دي.
sheet-court-key-ask = قاضي ته ورځي. که قاضي { $cut } هم وساتي، د دواړو هیلې په ګډه لا هم تر ټول مال زیاتې دي، نو هېڅ جوړجاړی بس نه ښکاري.
sheet-standoff-title = د وتلو لاره نشته
sheet-standoff-given = دوه لوري د { $prize } پارچو لپاره د قاضي پر مېز ناست دي. په هر پړاو کې چې دواړه ټینګ وي، هر یو { $fee } ورکوي. که یو تسلیم شي، انعام د بل دی. که دواړه یو ځای تسلیم شي، انعام د قاضي دی.
sheet-standoff-chance = په ماډل کې د هر یوه د تسلیمېدو احتمال دا دی: فیس، پر انعام او فیس په ګډه وېشل شوی. حساب یې کړئ.
sheet-standoff-fee = یو شاګرد وایي: «که فیس لږ وي، قاضي ته لږ رسېږي.» ماډل څه وایي؟
sheet-standoff-known = که دواړه له پیله پوهېږي چې څوک به تسلیمېږي، بیا څه؟
sheet-standoff-key-fee = چې فیس لږ وي، دواړه نور هم ټینګېږي. فیس که هر څومره وي، په اوسط ډول قاضي ټول انعام وړي، یانې { $take } پارچې. یوه لوبه بل ډول هم پای ته رسېدای شي.
sheet-standoff-key-known = هغه سمدستي تسلیمېږي، او قاضي هېڅ نه مومي. نو متل هر ځای سم نه دی.
sheet-fog-title = یو ګام غلط ولوستل شو
sheet-fog-given = دواړه لوري په همکارۍ پیل کوي. بیا هر یو هغه کوي چې د بل یې ولیدل. که دواړه همکاري وکړي، هر یو { $reward } نمرې اخلي. که دواړه انکار وکړي، { $punishment }. څوک چې یوازې انکار وکړي { $temptation } اخلي، او بل { $sucker }. په { $round } پړاو کې لومړی لوری یو ښه ګام په غلطۍ انکار ګڼي.
sheet-fog-fill = جدول ډک کړئ: د همکارۍ لپاره +، د انکار لپاره −.
sheet-fog-points = په دې پړاوونو کې هر لوری څو نمرې اخلي؟ که غلط لوستل نه وای، څو به یې اخیستې؟
sheet-fog-end = دا شخړه څنګه پای ته رسېدای شي؟
sheet-fog-key-points = لومړی لوری: { $first }. دویم لوری: { $second }. که غلط لوستل نه وای، هر یو به { $clear } اخیستې.
sheet-fog-key-end = که یو لوری یوازې یو انکار وبښي، دواړه بېرته همکاري کوي. د پردې تر شا اړیکه هم مرسته کوي: تر بدل اخیستو مخکې غلط لوستل نیسي.

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

## ساده ټکي

settings-plain = ساده ټکي
saying-plain-none = پیشو هېڅ نه مومي.
saying-plain-some = پیشو له نیمایي لږ خوري.
saying-plain-most = پیشو د غوښې ډېره برخه خوري.
saying-plain-all = پیشو ټوله خوري.
offers-plain-none = هېڅوک نه شي ویلای چې چا ته ډېره رسېږي.
offers-plain-even = دواړو ته برابره رسېږي.
offers-plain-first = تاسو ته ډېره رسېږي.
offers-plain-second = ګاونډي ته مو ډېره رسېږي.
offers-plain-proud = غیرتي ګاونډی لږ نه مني.
offers-plain-cut = دواړه په خپله برخه خوښ دي.
range-plain-safe = دوی بې جګړې جوړجاړی کولای شي.
range-plain-risk = جوړجاړی شته. بیا هم جګړه کېدای شي.
range-plain-fight = دوی جنګېږي. هېڅ ژمنه نه پاتې کېږي.
judge-plain-settle = دوی جوړجاړی کوي. قاضي هېڅ نه مومي.
judge-plain-fight = دوی جنګېږي، او څه برخه له منځه ځي.
judge-plain-free = دوی مرسته مومي، او هېڅ بیه نه لري.
judge-plain-ask = دوی قاضي ته ورځي. قاضي یوه برخه ځان ته ساتي.
fog-plain-uneven = یو لوری د بل پر سر ګټه کوي.
fog-plain-exploited = دوی تر حده ډېره بښنه کوي. دوکه ګټه کوي.
fog-plain-clear = هېڅ نه خرابېږي. باور پاتې کېږي.
fog-plain-mended = باور ماتېږي، او بېرته رغېږي.
fog-plain-feud = باور ماتېږي.
fog-plain-field = ګټل په دې پورې اړه لري چې څوک لوبېږي.
vacuum-plain-same = هېڅ شی لاس په لاس نه کېږي.
vacuum-plain-outsiders = ډېره برخه نور بهرني لوري اخلي.
vacuum-plain-home = ډېره برخه هېڅ بهرني ته نه رسېږي.
fronts-plain-none = دا پخپله پای ته رسېږي.
fronts-plain-nothing = هېڅ شی نه ښه کېږي.
fronts-plain-lost = حالت لا خرابېږي.
fronts-plain-ends = که هڅه هېڅکله ونه درېږي، دا به پای ته ورسېږي.
fronts-plain-back = دا کمېږي، او بېرته راځي.
together-plain-needed = درې واړه په کار دي.
together-plain-even = بې له یوه هم کار کېږي.
together-plain-worse = د یوه پرېښودل غوره دي.
## Your own table

sandbox-hook = ټول عددونه او ټوله نقشه، چې تاسو یې بدلولی شئ.
sandbox-finding = { $moved ->
    [0] لا هېڅ عدد نه دی بدل شوی.
    [one] یو عدد بدل شوی دی.
   *[other] { $moved } عددونه بدل شوي دي.
} په نقشه کې { $actors ->
    [one] یو لوری
   *[other] { $actors } لوري
} او { $ties ->
    [one] یوه اړیکه ده
   *[other] { $ties } اړیکې دي
}.
sandbox-cases = یو حالت وازمویئ
sandbox-case-own = لکه په دې سناریو کې
sandbox-case-careless = بې پروا قاضي
sandbox-case-honest = انصافدار قاضي
sandbox-case-go-between = سپین ویونکی منځګړی
sandbox-case-no-forgiveness = لړه، او بښنه نشته
sandbox-case-forgiveness = لړه، او دواړه بښنه کوي
sandbox-case-nobody-leaves = هېڅوک نه ځي
sandbox-case-home-rule = یو ځي، خپل واک پیاوړی دی
sandbox-case-two-suffice = د دریو پر ځای دوې برخې هم بس دي
sandbox-numbers = عددونه، څپرکی په څپرکي
sandbox-numbers-note = هره کرښه وايي چې اوس څه پایله ورکوي. د عددونو بدلولو لپاره کرښه پرانیزئ.
sandbox-open-chapter = دا څپرکی له همدې عددونو سره پرانیزئ
sandbox-map = نقشه
sandbox-hint = لوری کش کړئ چې ځای یې بدل شي. د بدلولو لپاره پر لوري یا اړیکه ګوته کېږدئ.
sandbox-add-actor = لوری زیات کړئ
sandbox-new-actor = نوی لوری { $number }
sandbox-remove-actor = دا لوری لرې کړئ
sandbox-name = نوم
sandbox-kind = ډول
sandbox-across = له کیڼ نه ښي ته، ۰ تر ۱۰۰
sandbox-down = له پورته نه ښکته، ۰ تر ۱۰۰
sandbox-new-tie = له دې ځایه اړیکه جوړه کړئ، تر چا
sandbox-choose = وټاکئ …
sandbox-weight = زور، ۰ تر ۱۰۰
sandbox-remove-tie = دا اړیکه لرې کړئ
sandbox-add-claim = ادعا ولیکئ
sandbox-new-claim = د دې اړیکې په اړه څه ویل کېږي.
sandbox-claim = څه ادعا ده
sandbox-owner = ادعا د چا ده
sandbox-section = د سرچینې پراګراف، یا تش
sandbox-sureness = څومره ډاډ شته
sandbox-unsaid = نه دي ویل شوي
sandbox-detach = دا ادعا له اړیکې لرې کړئ
sandbox-attach = هغه ادعا وکاروئ چې دلته شته
sandbox-contest = د نفوذ سیالي
sandbox-contest-note = یو لوری تللی شي، بل پاتې کېږي، او دواړه پر درېیم نفوذ غواړي. له داسې سیالۍ سره درې نور څپرکي راځي.
sandbox-leaver = څوک تللی شي
sandbox-seat = پر چا
sandbox-other = څوک پاتې کېږي
sandbox-open-contest = دا سیالي پیل کړئ
sandbox-close-contest = سیالي پای ته ورسوئ
sandbox-join-contest = د نفوذ په سیالۍ کې یې شامل کړئ
sandbox-quit-contest = له سیالۍ یې وباسئ
sandbox-file = وساتئ
sandbox-title-field = ستاسو د مېز نوم
sandbox-save = په فایل کې خوندي کړئ
sandbox-save-note = په فایل کې نقشه، ادعاوې او ستاسو عددونه دي. لینک نقشه نه شي لېږدولی.
sandbox-saved = فایل درکول کېږي. بله ورځ یې دلته پرانیزئ، یا یې چا ته ورکړئ.
sandbox-save-by-hand = دا پاڼه فایل نه شي خوندي کولی. د تڼۍ څنګ ته متن کاپي کړئ او وساتئ.
sandbox-file-text = د فایل متن
sandbox-link = لینک دا ستاسو د نقشې له بدلونونو پرته پرانیزي. د هغو د ورکولو لپاره یې په فایل کې خوندي کړئ.
sandbox-start = له دې ځایه پیل کړئ …
sandbox-start-empty = تش مېز
sandbox-start-fable = کیسه
sandbox-start-op-ed = لیکنه
sandbox-start-given = لکه په پیل کې
sandbox-empty-title = زما مېز
sandbox-first-side = یو لوری
sandbox-second-side = بل لوری
sandbox-open = فایل پرانیزئ
sandbox-choose-file = فایل وټاکئ
sandbox-paste = یا یې متن دلته ولګوئ
sandbox-take = پر مېز یې کېږدئ
sandbox-unchanged = هېڅ بدل نه شول. { $count ->
    [one] یوه تېروتنه شته، چې لاندې لیکل شوې ده.
   *[other] { $count } تېروتنې شته، چې لاندې لیکل شوې دي.
}
sandbox-lost-ties = { $ties ->
    [one] یوه اړیکه هم ورسره لاړه.
   *[other] { $ties } اړیکې هم ورسره لاړې.
} بېرته اخیستل یې راګرځوي.
sandbox-lost-contest = سیالي پای ته ورسېده، ځکه څوک چې پکار و، نشته.

## The code to put the widget on another page

embed-title = په خپله پاڼه کې یې کېږدئ
embed-what = څه وښودل شي:
embed-whole = ټوله لړۍ
embed-chapter = دا څپرکی
embed-view = د نقشې دا منظر
embed-script = سکرېپټ، د هغو پاڼو لپاره چې سکرېپټ چلولای شي
embed-frame = چوکاټ، د نورو ټولو پاڼو لپاره
embed-amp = د AMP پاڼو لپاره
embed-wordpress = د WordPress لپاره: دا پته په ځانګړې کرښه کې کېږدئ
embed-copy = کاپي کړئ
embed-copied = کاپي شو.
embed-by-hand = دا پاڼه کاپي نه شي کولای. متن ټاکل شوی دی، پخپله یې کاپي کړئ.
embed-pinned = دا ټول په هماغه نسخه پاتې کېږي چې دلته یې وینئ.
embed-close = وتړئ
## In the classroom: two at one device, and the teacher's screen

class-hook = د غوښې لس پارچې، دوه ګاونډیان، او یوه پیشو چې په خوښۍ قاضي کېږي. په یوه وسیله جوړه جوړه لوبه وکړئ.
class-back = بېرته اصلي پاڼې ته
class-play = په جوړو کې لوبه
class-game = کومه لوبه؟
class-game-cards = پټ کارت
class-game-fog = په لړه کې مهربان که نامهربان
class-game-cards-note = هر لوری یو کارت اخلي: جګړه به ورته څومره ګرانه وي. وړاندیز وکړئ، وجنګېږئ، یا قاضي راوبولئ. یو پړاو د زده کړې او څلور د شمېر، له ۵ تر ۸ دقیقو.
class-game-fog-note = اته ورځې. هره ورځ دواړه ټاکي چې مهربان وي که نامهربان، او له شپږو یو ګام غلط لوستل کېږي. نږدې ۵ دقیقې.
class-treatment = لوري څه پوهېږي؟
class-treatment-hidden = یوازې خپل کارت
class-treatment-channel = کارت ښودلای شي
class-treatment-known = دواړه کارتونه
class-channel = د پردې تر شا اړیکه شته؟
class-channel-none = نشته
class-channel-open = د غلط لوستلو نیمایي نیسي
class-against = څوک لوبه کوي؟
class-against-pupil = په دې وسیله دوه کسان
class-against-widget = یو کس د وسیلې په وړاندې
class-pair = د جوړې شمېره، که ښوونکي درکړې وي
class-begin = پیل کړئ
class-private = نه نوم پوښتل کېږي، نه څه ساتل کېږي. که پاڼه له سره پرانیستل شي، لوبه ورکه ده.
class-for-teacher = د ښوونکي لپاره
class-for-teacher-note = د جوړو کوډونه پر یوه سکرین راټول کړئ او وګورئ چې ټولګي څه وکړل.
class-teacher-open = د ښوونکي سکرین پرانیزئ
class-quit = دا لوبه پای ته ورسوئ
class-pass = { $seat ->
    [1] وسیله کیڼ ګاونډي ته ورکړئ.
   *[2] وسیله ښي ګاونډي ته ورکړئ.
}
class-look-away = { $seat ->
    [1] ښی ګاونډی دې بلې خوا ته وګوري.
   *[2] کیڼ ګاونډی دې بلې خوا ته وګوري.
}
class-took = { $seat ->
    [1] زه کیڼ ګاونډی یم
   *[2] زه ښی ګاونډی یم
}
class-practice = د زده کړې پړاو. په شمېر کې نه راځي.
class-round = پړاو { $round } له { $count } څخه
class-day = ورځ { $day } له { $count } څخه
class-turn = { $seat ->
    [1] کیڼ ګاونډیه، ستاسو وار دی
   *[2] ښي ګاونډیه، ستاسو وار دی
}
class-card = ستاسو کارت
class-card-hidden = نسکور پروت دی.
class-card-is = { $card ->
    [one] په جګړه کې به یوه پارچه تاوان وکړئ.
   *[other] په جګړه کې به { $card } پارچې تاوان وکړئ.
 }
class-card-theirs = د ګاونډي کارت
class-card-theirs-is = { $card ->
    [one] په جګړه کې به ګاونډی یوه پارچه تاوان وکړي.
   *[other] په جګړه کې به ګاونډی { $card } پارچې تاوان وکړي.
 }
class-card-show = زما کارت وښیئ
class-card-hide = زما کارت پټ کړئ
class-card-tell = پرېږدئ چې ګاونډی زما کارت وویني
class-card-told = په دې پړاو کې به یې ګاونډی وویني.
class-offer-first = پر مېز { $left } پارچې پرتې دي. تاسو څومره ساتئ؟
class-offer-counter = تاسو ونه منله، نو یوه پارچه خرابه شوه. پاتې پارچې: { $left }. تاسو څومره ساتئ؟
class-offer-keep = تاسو څه ساتئ
class-offer-value = تاسو { $keeps }، ګاونډی { $gets }
class-say = { $keeps } زما، { $gets } ستاسو.
class-offer-less = ماته یوه پارچه کمه
class-offer-more = ماته یوه پارچه زیاته
class-offer-make = دا وړاندیز وکړئ
class-answer = تاسو ته له { $left } پارچو { $gets } درکول کېږي.
class-answer-refused = ستاسو وړاندیز ونه منل شو او یوه پارچه خرابه شوه. اوس له { $left } پارچو { $gets } درکول کېږي.
class-accept = ومنئ
class-accept-note = تاسو ته { $gets }، ګاونډي ته { $keeps }.
class-refuse = مه یې منئ
class-refuse-note = یوه پارچه خرابېږي. بیا تاسو وړاندیز کوئ.
class-fight = وجنګېږئ
class-fight-note = هر یو { $half } ګټي او د خپل کارت بیه ورکوي.
class-judge = قاضي راوبولئ
class-judge-note = پیشو لومړی { $bite } خوري. هر یو ته مو { $half } رسېږي.
class-coach-look = لومړی خپل کارت وګورئ: دا ښيي چې جګړه به درته څومره ګرانه وي. بل څوک یې مه پرېږدئ چې وویني. بیا وټاکئ چې څو پارچې ساتئ.
class-coach-answer = څلور لارې لرئ. جګړه غوښه برابره وېشي، او هر یو د خپل کارت بیه ورکوي. قاضي هم برابر وېشي، خو لومړی پخپله خوري. خپل کارت وګورئ، بیا وټاکئ.
class-coach-over = دا د زده کړې پړاو و. له دې وروسته شمېرل کېږي، او په وار سره پیل کوئ.
class-over-settled = جوړجاړی: کیڼ ګاونډي ته { $left }، ښي ته { $right }.
class-over-fought = جګړه. د هغې له بیې وروسته له کیڼ ګاونډي سره { $left } پاتې شوې، له ښي سره { $right }.
class-over-judged = قاضي { $eaten } وخوړې، او هر یو ته مو { $half } ورسېدې.
class-over-spoiled = ټوله غوښه خرابه شوه. چا ته هېڅ ونه رسېدل.
class-over-lost = { $lost ->
    [0] هېڅ غوښه ضایع نه شوه.
   *[other] له ۱۰ پارچو { $lost } ستاسو د دواړو له لاسه ووتې.
}
class-over-room = له جوړجاړي پرته کیڼ ګاونډی په پیل کې پر { $left } ډاډه کېدای شو او ښی پر { $right }. هر جوړجاړی چې دواړو ته تر دې زیات ورکړي، د دواړو لپاره ښه دی.
class-over-score = تر اوسه: د کیڼ ګاونډي { $left }، د ښي { $right }.
class-card-of = { $seat ->
    [1] د کیڼ ګاونډي کارت
   *[2] د ښي ګاونډي کارت
}
class-cards-open = دواړه کارتونه ښکاره دي
class-next = بل پړاو
class-finish = خپل کوډ ته
class-done = ستاسو کوډ
class-done-note = ښوونکي ته یې په لوړ غږ ووایئ یا یې ولیکئ. ستاسو پایله پکې ده، نوم نه.
class-table = پړاو په پړاو
class-column-round = پړاو
class-column-end = پای
class-ending-settled = جوړجاړی
class-ending-fought = جګړه
class-ending-judged = قاضي
class-ending-spoiled = ټول خراب
class-total = ټول
class-again = بیا لوبه وکړئ
class-fog-lead = وټاکئ، بیا وسیله ورکړئ. ګاونډي څه وکړل، سبا به یې وینئ، هغه هم لکه په لړه کې چې ښکاري.
class-fog-you-kind = پرون تاسو مهربان وئ.
class-fog-you-unkind = پرون تاسو نامهربان وئ.
class-fog-looked-kind = په لړه کې ګاونډی مهربان ښکاره شو.
class-fog-looked-unkind = په لړه کې ګاونډی نامهربان ښکاره شو.
class-fog-caught-kind = نامهربان ښکارېده، خو د پردې تر شا اړیکه وایي: ګاونډی مهربان و.
class-fog-caught-unkind = مهربان ښکارېده، خو د پردې تر شا اړیکه وایي: ګاونډی نامهربان و.
class-fog-ask = نن څه کوئ؟
class-fog-kind = مهربان اوسئ
class-fog-kind-note = د ګاونډي غوښې ته لاس مه وروړئ.
class-fog-unkind = نامهربان شئ
class-fog-unkind-note = یو څه ترې وتښتوئ.
class-fog-rule = دواړه مهربان: هر یو ته ۳ پارچې. دواړه نامهربان: هر یو ته ۱. یوازې یو نامهربان: هغه ته ۵، بل ته هېڅ. له شپږو یو ګام غلط لوستل کېږي.
class-fog-rule-channel = د پردې تر شا اړیکه د غلط لوستلو نیمایي نیسي.
class-fog-truth = په اصل کې څه وشول
class-fog-points = پارچې: کیڼ ګاونډي ته { $left }، ښي ته { $right }. که تل مهربان وای، هر یو ته به { $best } رسېدې.
class-fog-misread = { $count ->
    [0] هېڅ ګام غلط ونه لوستل شو.
    [one] یو ګام غلط ولوستل شو. تر هغه وروسته څه وشول؟
   *[other] { $count } ګامونه غلط ولوستل شول. تر لومړي وروسته څه وشول؟
}
class-fog-summary = { $count } ورځې. مهربان ګامونه: کیڼ { $left }، ښی { $right }. غلط لوستل شوي: { $wrong }.
class-sign-kind = مهربان
class-sign-unkind = نامهربان
class-teacher = د ښوونکي سکرین
class-teacher-back = بېرته لوبو ته
class-codes = د جوړو کوډونه
class-codes-note = ولیکئ یا یې ولګوئ، که هر څه ترمنځ وي. کوچني توري او ورته توري پېژندل کېږي.
class-count = { $count ->
    [0] لا کوډ نشته.
    [one] یوه جوړه وشمېرل شوه.
   *[other] { $count } جوړې وشمېرل شوې.
}
class-pairs = { $count ->
    [one] یوه جوړه
   *[other] { $count } جوړې
}
class-bad-length = { $code }: دا { $count } توري لري، او کوډ ۱۲ لري.
class-bad-letter = { $code }: په هېڅ کوډ کې { $letter } نشته.
class-bad-check = { $code }: یو یا ډېر توري غلط دي. جوړې ته ووایئ چې بیا یې ولولي.
class-repeated = { $code } تر یو ځل زیات لیکل شوی. یو ځل شمېرل کېږي: هغه جوړې چې یو شان پایله لري هم بېل کوډونه لري.
class-bad-label = هغه کوډونه چې بیا یې وګورئ
class-save = ټولګی وساتئ
class-open = ساتل شوی ټولګی پرانیزئ
class-csv = جدول وساتئ (CSV)
class-picture = انځور وساتئ (SVG)
class-theory-show = وښیئ چې تیوري څه تمه لري
class-theory-hide = تیوري پټه کړئ
class-theory = تیوري
class-chart-ends = پړاوونه څنګه پای ته ورسېدل
class-chart-all = ټول
class-chart-round = پړاو { $round }
class-chart-shares = په پای کې له هر لوري سره څه پاتې شول
class-chart-first = د پیل کوونکي پارچې
class-chart-second = د بل پارچې
class-chart-shares-note = د هرې پایلې لپاره یو ټکی، څومره چې ډېره راغلې هومره غټ. پر کرښه هېڅ نه ضایع کېږي.
class-chart-meat = غوښه چېرته لاړه
class-meat-held = دواړه لوري
class-meat-fights = په جګړو کې لاړه
class-meat-spoiled = خرابه شوه
class-meat-judge = قاضي وخوړه
class-eaten = قاضي { $count } پارچې وخوړې.
class-chart-kind = هره ورځ څومره ګامونه مهربان وو
class-misread-share = { $share } ګامونه غلط ولوستل شول.
class-theory-hidden = تیوري، د Fearon 1995 له مخې: دوه کسان چې یوازې پارچې شمېري، او یو وړاندیز. په { $settled } پړاوونو کې جوړجاړی کوي او په { $fought } کې جنګېږي: چې د بل کارت نه وي معلوم، لږ زیات غوښتل ګټه کوي. پیل کوونکی په اوسط ډول { $asked } پارچې غواړي.
class-theory-known = تیوري: دوه کسان چې یوازې پارچې شمېري، او یو وړاندیز. چېرته چې کارت معلومېدای شي، تل جوړجاړی کوي. پیل کوونکی په اوسط ډول { $asked } پارچې غواړي.
class-theory-fog = تیوري: دوه کسان چې تل په هماغه ډول ځواب ورکوي. د هر غلط لوستل شوي ګام بدله اخیستل کېږي، نو مهرباني د نیمایي لور ته کمېږي.
class-theory-note = رښتیني خلک خبرې هم کوي، وېرېږي هم، بښي هم. ستاسو ټولګی چېرته بېل دی، او ولې؟
