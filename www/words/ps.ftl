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
