### Urdu. Translated from en.ftl, which declares the variables; the translation wants a native reviewer.
###
### OBLIQUE stands wherever a name is followed by a postposition. No verb agrees with an inserted name, since its gender
### is not known.

## The whole

app-name = بلی گوشت بانٹتی ہے
nav-label = ابواب
nav-place = { $count } میں سے { $place }
nav-first = آغاز پر واپس جائیں
settings-label = زبان اور انداز
settings-language = زبان
settings-theme = تھیم
settings-theme-auto = اس آلے کے مطابق
settings-theme-light = روشن
settings-theme-dark = تاریک
settings-digits = ہندسے
settings-digits-latin = 0 1 2 3
settings-digits-native = ۰ ۱ ۲ ۳
share-copy = لنک نقل کریں
share-copied = لنک نقل ہو گیا۔ اس سے یہی منظر کھلے گا۔
share-by-hand = یہ صفحہ خود نقل نہیں کر سکتا۔ یہ کوڈ بھیج دیں: { $code }
share-damaged = اس لنک کا کوڈ خراب ہے، اس لیے ہم ابتدا سے شروع کرتے ہیں۔
share-other-format = اس لنک کا کوڈ کسی اور ورژن کا ہے، اس لیے ہم ابتدا سے شروع کرتے ہیں۔
share-other-scenario = اس لنک کا کوڈ کسی اور منظرنامے کا ہے، اس لیے ہم ابتدا سے شروع کرتے ہیں۔
share-does-not-fit = اس لنک کا کوڈ اس منظرنامے سے میل نہیں کھاتا، اس لیے ہم ابتدا سے شروع کرتے ہیں۔
notice-close = یہ اطلاع بند کریں
closing-note = یہ سوچنے کا ایک آلہ ہے۔ یہ دکھاتا ہے کہ اگر مفروضے درست ہوں تو کیا نتیجہ نکلتا ہے۔ یہ حقیقی اعداد و شمار پر نہیں ڈھالا گیا، کسی واقعے کی پیش گوئی نہیں کرتا، اور کسی حکومت یا گروہ کے حق یا مخالفت میں موقف اختیار نہیں کرتا۔ کوئی بھی سلائیڈر ہلائیں: اگر نتیجہ الٹ جائے تو وہ نتیجہ سلائیڈر ہی کا تھا۔
illustrative = تمثیلی اعداد، ہمارے اپنے
fable-tag = حکایت
open-number = حساب دکھائیں
close-number = حساب چھپائیں
why-label = ایسا کیوں؟
limits-label = یہ ماڈل کیا نہیں بتا سکتا
table-label = یہی کچھ، جدول میں
claims-label = کون سا دعویٰ کس کا ہے؟
more-controls = اور کیا بدلا جا سکتا ہے

## Playing a run

play = چلائیں
pause = روکیں
step-forward = اگلا قدم
step-back = ایک قدم پیچھے
restart = پھر سے شروع کریں
undo = تبدیلی واپس لیں
redo = تبدیلی پھر لاگو کریں
step-place = { $last } میں سے قدم { $step }
reseed = ایک اور دور آزمائیں
seed-note = وہی لنک ہمیشہ وہی دور دکھاتا ہے۔

## Bets

bet-label = پہلے اپنا اندازہ لگائیں
bet-yours = آپ کا اندازہ
bet-take-back = پھر اندازہ لگائیں

## Claims

claim-reported-fact = مضمون کی اطلاع
claim-op-ed-argument = مضمون کا استدلال
claim-counter-argument = جوابی دلیل
claim-model-assumption = ہمارا مفروضہ
claim-paragraph = پیرا { $paragraph }
claim-not-from-the-source = مضمون میں نہیں
claim-date = تاریخ: { $date }
confidence-low = اعتماد: کم
confidence-medium = اعتماد: درمیانہ
confidence-high = اعتماد: زیادہ
saying-tag = کہاوت

## The map

map-label = اثر کا نقشہ
map-as-described = فریق اور تعلقات ویسے ہیں جیسے مضمون بیان کرتا ہے۔ لکیروں کی چوڑائی اور دائروں کا حجم تمثیلی ہیں۔
map-hint = کسی دائرے یا تیر کو چھوئیں اور دیکھیں کہ دعویٰ کس کا ہے۔
map-close-card = یہ کارڈ بند کریں
map-legend = نقشے کی علامتیں
map-legend-width = جتنا چوڑا، اتنا مضبوط
map-legend-positive = تیر: سہارا
map-legend-negative = آڑی پٹی: دباؤ
map-legend-linked = سلائیڈر سے بدلتا ہے
map-table-actors = فریق
map-table-ties = تعلقات
map-column-actor = فریق
map-column-kind = نوعیت
map-column-from-to = کس سے کس تک
map-column-type = قسم
map-column-sign = اثر کا رخ
map-column-weight = مضبوطی
map-column-share = حصہ
map-tie = { $from } ← { $to }
map-since = { $since } سے
map-weight = مضبوطی 1 میں سے { $weight }، تمثیلی
map-ties-of = تعلقات
map-summary = { $actors } فریقوں اور { $ties } تعلقات کا نقشہ۔
map-label-share = { $name } · { $share }
map-home = کسی بیرونی کا نہیں · { $share }
sign-positive = سہارا
sign-negative = دباؤ
kind-state = ریاست
kind-government = حکومت
kind-armed-group = مسلح گروہ
kind-network = نیٹ ورک
kind-community = آبادی
kind-institution = ادارہ
kind-place = کسی بیرونی کا نہیں
kind-figure = حکایت کا کردار
tie-diplomatic = سفارتی
tie-aid = امداد اور بنیادی ڈھانچا
tie-education = تعلیم
tie-trade = تجارت اور آمدورفت
tie-security = سکیورٹی
tie-armed = مسلح
tie-facilitation = سہولت کاری
tie-grievance = محرومی
tie-meat = گوشت

## saying: who would ask a cat?

saying-title = بھلا بلی کو منصف کون بنائے؟
saying-hook = دو ہمسائے گوشت بانٹنے پر متفق نہیں ہو پاتے۔ آخر وہ بلی کو منصف بنا لیتے ہیں۔
saying-lead = بلی گوشت کاٹتی ہے۔ ایک ٹکڑا بڑا لگتا ہے تو بلی اس میں سے نوالہ لے کر اسے چھوٹا کر دیتی ہے۔ اب دوسرا ٹکڑا بڑا لگتا ہے۔ ہر شکایت کی قیمت ایک نوالہ ہے، اور لاپروائی سے لیے گئے ہر نوالے کے بعد دوسرا ٹکڑا زیادہ بڑا نکلتا ہے۔
saying-try = برابری کی شرط نرم کریں، یا ”بس!“ کہیں۔ کیا بدلتا ہے؟
saying-finding-strict = برابری پر اتنی سختی ہو تو بلی اوسطاً گوشت کا { $eaten } کھا جاتی ہے، { $bites } نوالوں میں۔
saying-finding-loose = برابری پر اتنی نرمی ہو تو بلی اوسطاً گوشت کا صرف { $eaten } کھاتی ہے، { $bites } نوالوں میں۔
saying-finding-all = اگر بالکل برابر تقسیم سے کم کچھ منظور نہ ہو تو بلی سارا گوشت کھا جاتی ہے۔
saying-finding-honest = منصف دیانت دار ہو تو ایک ہی نوالہ لیتا ہے۔ اس میں گوشت کا { $eaten } جاتا ہے، اور کہاوت غلط ٹھہرتی ہے۔
saying-finding-one-bite = نوالہ اتنی احتیاط سے لیا جائے تو ہمیشہ کافی رہتا ہے: ایک نوالہ، گوشت کا { $eaten }۔
saying-finding-none = پہلی تقسیم ہی کافی برابر ہے۔ کوئی شکایت نہیں کرتا، اور بلی کچھ نہیں کھاتی۔
saying-left = بایاں ہمسایہ
saying-right = دایاں ہمسایہ
saying-judge = منصف نے کھایا
saying-the-judge = منصف
saying-complaint = میرا ٹکڑا چھوٹا ہے!
saying-content = چلو، ٹھیک ہے۔
saying-enough-said = بس!
saying-gone = سب ختم۔
saying-enough = بس!
saying-weigh = پھر تولیں
saying-cut = گوشت کاٹیں
saying-enough-note = جو بچا تھا، ہمسایوں نے واپس لے لیا۔ بلی جو کھا چکی، وہ اسی کا رہا۔
saying-settled-note = دونوں مان گئے۔ بلی جو کھا چکی، وہ اسی کا رہا۔
saying-tolerance = کتنی برابری کافی ہے؟
saying-tolerance-value = { $tolerance } تک کا فرق
saying-tolerance-zero = بالکل برابر
saying-overshoot = بلی نوالہ لینے میں کتنی لاپروا ہے؟
saying-overshoot-value = ضرورت سے { $overshoot } تک زیادہ
saying-overshoot-zero = دیانت دار
saying-first-cut = پہلی تقسیم کتنی برابر ہے؟
saying-first-cut-value = چھوٹا ٹکڑا بڑے کا { $cut }
saying-summary = { $bites } { $bites ->
    [one] نوالے
   *[other] نوالوں
 } کے بعد بائیں ہمسائے کے پاس { $left } گوشت ہے، دائیں ہمسائے کے پاس { $right }، اور بلی { $eaten } کھا چکی ہے۔
saying-curve-title = کتنی برابری پر کتنا گوشت بچتا ہے
saying-curve-strict = بالکل برابر
saying-curve-loose = کم و بیش برابر
saying-curve-you = آپ · { $left }
saying-curve-summary = { $tolerance } تک کا فرق مان لیا جائے تو اوسطاً { $left } گوشت بچتا ہے۔ ہمسائے جتنے سخت ہوں، خط اتنا ہی نیچے آتا ہے۔
saying-curve-row-tolerance = قابلِ قبول فرق
saying-curve-row-left = اوسطاً کتنا بچتا ہے
saying-map-title = کون کس سے کیا لیتا ہے
saying-map-bites = { $bites } { $bites ->
    [one] نوالہ
   *[other] نوالے
 }
saying-map-label = { $name } · { $share }
saying-column-holder = کون
saying-column-share = گوشت میں حصہ
saying-column-bites = کتنے نوالے دیے
saying-bet-question = فرض کریں ہمسائے دس بار شکایت کرتے ہیں، چاہے کچھ بھی ہو۔ پھر کتنا گوشت بچے گا؟
saying-bet-0 = آدھے سے زیادہ
saying-bet-1 = دسویں حصے سے آدھے تک
saying-bet-2 = دسویں حصے سے کم
saying-reaction-0-right = درست: بلی اتنی محتاط ہو تو تقریباً { $left } گوشت بچتا ہے۔
saying-reaction-0-wrong = آپ نے بلی پر اعتبار کیا۔ دس شکایتوں کے بعد تقریباً { $left } بچتا ہے: ہر نوالہ اسی میں سے جاتا ہے جو پچھلے نوالے کے بعد بچا تھا۔
saying-reaction-1-right = درست: تقریباً { $left } بچتا ہے۔ بلی زیادہ لاپروا ہو تو اس سے کہیں کم بچے گا۔
saying-reaction-1-wrong = اندازہ ذرا چوک گیا: تقریباً { $left } بچتا ہے۔ ہر نوالے کا اثر پچھلے کے اثر سے ضرب ہوتا ہے، اس لیے احتیاط کا ذرا سا فرق دس بار گنا جاتا ہے۔
saying-reaction-2-right = درست: تقریباً { $left } بچتا ہے۔ دس نوالے، اور ہر ایک اسی میں سے جو پچھلے کے بعد بچا تھا۔
saying-reaction-2-wrong = یہ بلی آپ کے اندیشے سے زیادہ محتاط نکلی: تقریباً { $left } بچتا ہے۔ اسے لاپروا بنائیں اور پھر اندازہ لگائیں۔
saying-why-smaller = پہلی تقسیم میں ایک ہمسائے کو گوشت کا { $smaller } ملتا ہے۔ پہلے نوالے کے بعد کوئی ٹکڑا کبھی اس سے بڑا نہیں ہوتا۔
saying-why-chance = ایک نوالے کے کافی ہونے کا امکان: { $tolerance } ÷ { $overshoot } = { $chance }۔
saying-why-bites = اس لیے اوسطاً { $bites } نوالے لگتے ہیں: 1 ÷ { $chance }۔
saying-why-eaten = { $eaten } = 100% − { $left }: اوسطاً { $left } گوشت بچتا ہے، باقی بلی کھا چکی ہوتی ہے۔
saying-why-one = { $eaten } = 100% − { $left }: ہر نوالہ کافی رہتا ہے، اس لیے ایک ہی نوالے پر بات ختم ہو جاتی ہے۔ اوسطاً { $left } گوشت بچتا ہے، باقی بلی کھا چکی ہوتی ہے۔
saying-why-so-far = 100% − { $left } − { $right } = { $eaten }: اس دور میں، اب تک۔
saying-limits-1 = ہر تیسرا فریق بلی نہیں ہوتا۔ خانہ جنگیوں کے بعد امن دستوں نے امن کو زیادہ دیرپا بنایا ہے (Fortna 2004)۔
saying-limits-2 = ثالثی فوری سمجھوتے کے بدلے کم پائیدار سمجھوتا دے سکتی ہے (Beardsley 2008)۔
saying-limits-3 = یہ بلی لاپروا ہے، چالاک نہیں۔ اور ماڈل ہمسایوں کو جھگڑا نمٹانے کا کوئی اور راستہ نہیں دیتا۔
saying-limits-4 = یقینی صرف اوسط ہے: کوئی ایک دور اس سے بہتر بھی جا سکتا ہے اور بدتر بھی۔
saying-show-false = وہ صورت دکھائیں جہاں کہاوت غلط ہے: دیانت دار نوالہ
saying-onward = اور اگر میز پر ایک کرسی خالی ہو؟

## offers: split it yourselves

offers-title = خود بانٹ لیں

## range: the deal neither can see

range-title = وہ سمجھوتہ جو کسی کو نظر نہیں آتا

## judge: what a judge costs

judge-title = منصف کی قیمت
judge-hook = دو فریق بٹوارے پر متفق نہیں۔ وہ سمجھوتہ کر سکتے ہیں، لڑ سکتے ہیں، یا ایسے منصف کے پاس جا سکتے ہیں جو ایک حصہ خود رکھتا ہے۔
judge-lead = ہر ایک کو امید ہے کہ منصف اسی کا ساتھ دے گا۔ ہر ایک کو لڑائی میں اپنی قسمت پر بھی بھروسا ہے۔ دونوں کی امیدیں مل کر کُل سے بڑھ جاتی ہیں، پھر کوئی سمجھوتہ کافی نہیں لگتا۔
judge-try = نقطے کو کھینچیں۔ منصف کتنا لالچی ہو کہ وہ سمجھوتہ کر لیں؟
judge-finding-ask = وہ منصف کے پاس جاتے ہیں، جو کُل کا { $cut } رکھ لیتا ہے۔ سمجھوتہ کر لیتے تو سب کچھ انہی کا رہتا۔
judge-finding-ask-costlier = وہ منصف کے پاس جاتے ہیں، جو کُل کا { $cut } رکھ لیتا ہے۔ لڑائی میں { $cost } جاتا، سمجھوتے میں کچھ نہیں۔
judge-finding-fight = وہ لڑتے ہیں اور { $cost } ضائع ہو جاتا ہے۔ ان میں سے ایک کو منصف سے زیادہ اپنی قسمت پر بھروسا ہے۔
judge-finding-fight-talks = ثالث کچھ نہیں لیتا مگر انہیں روک بھی نہیں سکتا: وہ لڑتے ہیں اور { $cost } ضائع ہو جاتا ہے۔
judge-finding-settle = معلوم ہو کہ منصف { $cut } رکھ لے گا تو وہ سمجھوتہ کر لیتے ہیں: { $critical } یا اس سے اوپر کوئی منصف کے پاس نہیں جاتا۔ یہاں منصف کو کچھ نہیں ملتا۔
judge-finding-settle-freely = ان کی امیدیں کُل سے زیادہ نہیں۔ اس لیے وہ سمجھوتہ کرتے ہیں، سب کچھ انہی کا رہتا ہے، اور منصف کی ضرورت نہیں پڑتی۔
judge-finding-honest = جو منصف کچھ نہ لے اس کی کوئی قیمت نہیں۔ وہ اس کے پاس جاتے ہیں اور سب کچھ انہی کا رہتا ہے: یہاں کہاوت غلط ہے۔
judge-finding-go-between = ثالث کچھ نہیں لیتا۔ { $candour } صاف گوئی پر سب کچھ دونوں ہی کا رہتا ہے: یہاں کہاوت غلط ہے۔
judge-finding-by-the-round = ہر باری پر اجرت لینے والا منصف { $cut } رکھ لیتا ہے: جو بچا ہو اس کا { $fee }، { $rounds } بار۔
judge-finding-leaning = وہ ایک طرف جھکے ہوئے منصف کے پاس جاتے ہیں۔ جھکاؤ صرف یہ بدلتا ہے کہ باقی کسے ملے؛ منصف پھر بھی { $cut } رکھ لیتا ہے۔
judge-finding-leaning-fight = منصف اتنا جھکا ہوا ہے کہ ایک فریق لڑنا بہتر سمجھتا ہے۔ وہ لڑتے ہیں اور { $cost } ضائع ہو جاتا ہے۔
judge-finding-last-offer = ایک { $asked } مانگتا ہے، دوسرا { $offered } دیتا ہے، اور منصف کو ان میں سے ایک چننا ہے۔ منصف پھر بھی { $cut } رکھ لیتا ہے۔
judge-settle = سمجھوتہ
judge-fight = لڑائی
judge-ask = منصف کے پاس
judge-ask-short = منصف
judge-talk = بات چیت
judge-talk-short = بات چیت
judge-drag = مجھے کھینچیں
judge-ask-costlier = منصف کے پاس، حالانکہ لڑائی سستی پڑتی
judge-fight-costlier = لڑائی، حالانکہ منصف سستا پڑتا
judge-tipping = { $cut } سے آگے کوئی نہیں جاتا
judge-cut = منصف کتنا رکھتا ہے
judge-cost = لڑائی میں کتنا جاتا ہے
judge-candour = ثالث کتنا صاف گو ہے
judge-fee = ہر باری پر منصف کی اجرت
judge-rounds = میز پر کتنی باریاں
judge-lean = منصف پہلے فریق کی طرف کتنا جھکا ہے
judge-spread = منصف کسے منصفانہ سمجھے گا، یہ کتنا غیر یقینی ہے
judge-known = منصف کے جھکاؤ کا کسے علم ہے؟
judge-known-both = دونوں کو
judge-known-favoured = صرف اسے جس کی طرف جھکا ہے
judge-known-nobody = کسی کو نہیں
judge-third = ان کے بیچ کون ہے؟
judge-third-judge = حصہ رکھنے والا منصف
judge-third-go-between = دیانت دار ثالث
judge-third-by-the-round = باری کی اجرت لینے والا منصف
judge-third-leaning = ایک طرف جھکا ہوا منصف
judge-third-last-offer = آخری پیشکش چننے والا منصف
judge-with-each = وہی دو، ہر تیسرے فریق کے ساتھ
judge-with-each-note = ہر تیسرا فریق بلی نہیں ہوتا۔ بھوک، فیصلہ تھوپنے کی طاقت، اور نکلنے کا راستہ نہ ہونا: ان سے بلی بنتی ہے۔
judge-column-third = ان کے بیچ
judge-column-way = راستہ
judge-column-lost = ضائع
judge-column-kept = بچتا ہے
judge-column-first = پہلے کی توقع
judge-column-second = دوسرے کی توقع
judge-summary = اس نقطے پر ان کا راستہ: { $way }۔ کُل میں سے ضائع: { $lost }۔
judge-map-title = آخر میں کس کے پاس کیا ہے
judge-map-named = { $judge } اور باقی سب
judge-map-fee = منصف کو
judge-burnt = لڑائی میں ضائع
judge-named = منصف کون ہے؟ آپ بتائیں۔
judge-named-nobody = کوئی حقیقی فریق نہیں
judge-named-note = آپ نے { OBLIQUE($judge) } کا نام لیا۔ ماڈل کسی ریاست کے بارے میں کچھ نہیں جانتا: وہ صرف آپ کے مقرر کیے ہوئے عدد جانتا ہے۔
judge-chance-first = لڑائی میں پہلے فریق کا امکان، پہلے کی نظر میں
judge-chance-second = لڑائی میں پہلے فریق کا امکان، دوسرے کی نظر میں
judge-award-first = فیصلے میں پہلے فریق کا حصہ، پہلے کی نظر میں
judge-award-second = فیصلے میں پہلے فریق کا حصہ، دوسرے کی نظر میں
judge-standoff-title = نکلنے کا راستہ نہیں
judge-standoff-lead = اب دونوں منصف کی میز پر ہیں، اور جو اٹھے وہ ہارے۔ جس باری دونوں ڈٹے رہیں، دونوں منصف کو اجرت دیتے ہیں۔ ایک ہار مان لے تو انعام دوسرے کا۔ دونوں ایک ساتھ ہار مانیں تو انعام بھی منصف کا۔
judge-standoff-take = اوسطاً منصف انعام کا { $take } لے جاتا ہے، اجرت چاہے کتنی ہو۔
judge-standoff-lopsided = دونوں جانتے ہوں کہ ہار کون مانے گا تو وہ فوراً مان لیتا ہے، اور منصف کو کچھ نہیں ملتا۔
judge-standoff-play = مقابلہ چلائیں
judge-standoff-step = ایک باری اور ڈٹیں
judge-standoff-who = ہار کون مانے گا؟
judge-standoff-alike = کوئی نہیں جانتا
judge-standoff-clear = پہلا، اور دونوں جانتے ہیں
judge-standoff-holding = دونوں ڈٹے ہوئے ہیں۔ { $rounds } { $rounds ->
    [one] باری
   *[other] باریوں
 } کے بعد منصف اجرت میں انعام کا { $take } لے چکا ہے۔
judge-standoff-one = { $rounds } { $rounds ->
    [one] باری
   *[other] باریوں
 } کے بعد ایک ہار مان لیتا ہے اور انعام دوسرے کا ہوا۔ منصف اجرت میں اس کا { $take } لے چکا ہے۔
judge-standoff-both = { $rounds } { $rounds ->
    [one] باری
   *[other] باریوں
 } کے بعد دونوں ایک ساتھ ہار مانتے ہیں۔ انعام بھی منصف کا: کُل { $take }۔
judge-prize = انعام
judge-paid-first = پہلے نے دیا
judge-paid-second = دوسرے نے دیا
judge-bet-question = منصف کی میز پر کوئی نہیں جانتا کہ ہار کون مانے گا۔ منصف اوسطاً انعام کا کتنا حصہ لے جاتا ہے؟
judge-bet-0 = تھوڑی سی اجرت
judge-bet-1 = تقریباً آدھا
judge-bet-2 = سارا
judge-reaction-0-right = درست، کیونکہ آپ نے دونوں کو بتا دیا کہ ہار کون مانے گا۔ انتظار کی قیمت کوئی نہیں دیتا۔
judge-reaction-0-wrong = اجرت تھوڑی ہے مگر انتظار لمبا۔ اجرت کم ہو تو دونوں اور دیر ڈٹے رہتے ہیں: اوسطاً سارا انعام جاتا ہے۔
judge-reaction-1-lopsided = یہاں نہیں: دونوں جانتے ہیں کہ ہار کون مانے گا، اس لیے کوئی انتظار نہیں کرتا اور منصف کو کچھ نہیں ملتا۔
judge-reaction-1-wrong = اس سے زیادہ۔ ہر ایک تب تک ڈٹا رہتا ہے جب تک انعام انتظار کے برابر رہ جائے۔ اوسطاً سارا انعام اسی میں جاتا ہے۔
judge-reaction-2-right = درست: اوسطاً سارا انعام، اجرت چاہے کتنی ہو۔ یہی کہاوت ہے، حساب سے ثابت۔
judge-reaction-2-wrong = یہاں نہیں: دونوں جانتے ہیں کہ ہار کون مانے گا، اس لیے منصف کو کچھ نہیں ملتا۔ ”کوئی نہیں جانتا“ چنیں اور پھر دیکھیں۔
judge-term-cut = منصف رکھتا ہے
judge-term-judge-for-first = پہلے کو منصف سے توقع
judge-term-judge-for-second = دوسرے کو منصف سے توقع
judge-term-fight-for-first = پہلے کو لڑائی سے توقع
judge-term-fight-for-second = دوسرے کو لڑائی سے توقع
judge-term-best-for-first = پہلے کے لیے دونوں میں سے بہتر
judge-term-best-for-second = دوسرے کے لیے دونوں میں سے بہتر
judge-term-together = دونوں کی امیدیں مل کر؛ 1 سے اوپر کوئی سمجھوتہ کافی نہیں لگتا
judge-term-optimism = ان کی امیدیں کتنی ٹکراتی ہیں
judge-term-critical-cut = ٹکراؤ ÷ (1 + ٹکراؤ): اس حصے سے آگے کوئی منصف کے پاس نہیں جاتا
judge-term-conceding = ہر باری ہر ایک کے ہار ماننے کا امکان
judge-term-rounds = دونوں کے ڈٹے رہنے کی متوقع باریاں
judge-term-fees = ان باریوں میں دونوں کی اجرت
judge-term-both-concede = دونوں کے ایک ساتھ ہار ماننے کا امکان
judge-term-kept-prize = اس سے منصف کو ملتا ہے
judge-term-take = منصف لے چکا
judge-term-expected-take = انعام میں سے منصف کی توقع
judge-why-way = منصف کے لیے دونوں چاہییں، لڑائی کے لیے ایک کافی ہے۔ اس لیے ان کا راستہ: { $way }۔ ضائع: { $lost }۔
judge-why-by-the-round = ہر باری کے بعد پچھلے کا 100% − { $fee } بچتا ہے۔ { $rounds } باریوں کے بعد { $cut } جا چکا ہے۔
judge-why-last-offer = منصف جسے منصفانہ سمجھ سکتا ہے، ہر ایک اس کے وسط سے 1.25 × { $spread } دور جاتا ہے: { $asked } اور { $offered }۔ اس سے دور کی پیشکش بہت کم چنی جاتی۔
judge-why-lopsided = جس کے بارے میں معلوم ہو کہ ہار مانے گا، وہ فوراً مان لیتا ہے۔ نہ باریاں، نہ اجرت: 0۔
judge-limits-experiment = یہ کہاوت تجربہ گاہ میں آزمائی جا چکی ہے: جب جھگڑے میں سب کچھ ہاتھ سے جاتا تھا تو لوگ اس سے کہیں کم جھگڑے جتنا ثالثی عدالت کے ہوتے ہوئے (Ashenfelter et al. 1992)۔
judge-limits-bias = جو تیسرا فریق ایک طرف جھکا ہو، کبھی اسی کی بات پر یقین کیا جاتا ہے (Kydd 2003)۔
judge-limits-model = یہاں امیدیں نہیں بدلتیں: کوئی سیکھتا نہیں۔ ہر فریق ایک ہی ذہن ہے، اور سمجھوتہ ہمیشہ نبھایا جاتا ہے۔
judge-limits-paradox = ”سارا انعام“ اوسط ہے، اور تب جب کوئی نہ جانے کہ ہار کون مانے گا۔ وہاں جسے انعام زیادہ عزیز ہو وہ کم جیتتا ہے، جو یقین کرنا مشکل ہے۔
judge-show-false = وہ صورت دکھائیں جہاں کہاوت غلط ہے: صاف گو ثالث
judge-onward = اور اگر ایک نے دوسرے کی چال غلط سمجھ لی؟

## fog: an eye for an eye, in fog

fog-title = دھند میں ادلے کا بدلہ

## vacuum: an empty chair fills up

vacuum-title = خالی کرسی بھر جاتی ہے
vacuum-hook = کئی بیرونی فریق { OBLIQUE($seat) } پر اثر چاہتے ہیں۔ ان میں سے ایک منہ موڑ لے تو کیا ہوتا ہے؟
vacuum-lead = اثر کے حصے مل کر ہمیشہ 100% بنتے ہیں۔ { OBLIQUE($leaver) } کا رابطہ گھٹے تو دوسروں کے حصے فوراً بڑھ جاتے ہیں، انگلی ہلائے بغیر۔ پھر ہر ایک نئے سرے سے طے کرتا ہے کہ کتنی کوشش کرے، اور حصے ٹھہر جاتے ہیں۔
vacuum-try = سلائیڈر ہلائیں، پھر دس سال چلا کر دیکھیں۔
vacuum-finding-outsiders = { OBLIQUE($leaver) } کا رابطہ { $engagement } رہ جائے تو { $freed } فیصد پوائنٹ اثر ہاتھ بدلتا ہے: دوسرے بیرونی فریقوں کو { $others } ملتے ہیں، اور { $home } کسی بیرونی کو نہیں۔
vacuum-finding-home = { OBLIQUE($leaver) } کا رابطہ { $engagement } رہ جائے تو { $freed } فیصد پوائنٹ اثر ہاتھ بدلتا ہے، اور اس کا زیادہ حصہ کسی بیرونی کو نہیں ملتا: { $home }، جبکہ دوسرے بیرونی فریقوں کو { $others } ملتے ہیں۔
vacuum-finding-full = رابطہ پورا ہو تو کچھ ہاتھ نہیں بدلتا: { OBLIQUE($leaver) } کے پاس اثر کا { $share } ہے۔
vacuum-finding-nothing = مفاد ان قدروں پر ہوں تو { OBLIQUE($leaver) } کے پاس شروع ہی سے کوئی حصہ نہیں، اس لیے منہ موڑنے سے کچھ خالی نہیں ہوتا۔
vacuum-return-note = { $years } سال بعد واپسی ہو تو پرانے حصے رفتہ رفتہ لوٹ آتے ہیں: اس ماڈل کی کوئی یادداشت نہیں۔ غیر حاضری کے برسوں کی قیمت { $lost } ہے (حصے کے فیصد پوائنٹ ضرب سال)۔
vacuum-heat-cooler = مقابلہ ٹھنڈا پڑتا ہے: مؤثر کوشش { $change } گھٹ جاتی ہے۔
vacuum-heat-same = مقابلہ پہلے جتنا ہی گرم رہتا ہے۔
vacuum-heat-raw-rises = پھر بھی خام کوشش، یعنی جتنا زور لگایا جاتا ہے، { $change } بڑھ جاتی ہے: جو باقی رہے، انہیں ہر کوشش سے کم حاصل ہوتا ہے۔
vacuum-engagement = { OBLIQUE($seat) } سے { OBLIQUE($leaver) } کا رابطہ
vacuum-engagement-none = بالکل نہیں: کرسی خالی ہے
vacuum-return = واپسی کب؟
vacuum-return-value = { $years } سال بعد
vacuum-return-never = کبھی نہیں
vacuum-home-rule = مقامی اختیار کی مضبوطی
vacuum-adjustment-speed = سب کتنی جلدی خود کو ڈھالتے ہیں
vacuum-adjustment-speed-value = سال میں { $speed } بار
vacuum-stake = { OBLIQUE($actor) } کا مفاد
vacuum-effectiveness = { OBLIQUE($actor) } کی ہر کوشش کتنی مؤثر ہے
vacuum-stakes-note = سب کے مفاد برابر سے شروع ہوتے ہیں، کیونکہ انہیں کسی نے ناپا نہیں۔ خود طے کریں: تبھی اس سوال کا جواب بنتا ہے کہ ”سب سے زیادہ اضافہ کس کا؟“
vacuum-gains-most = آپ کے رکھے ہوئے مفادات پر سب سے زیادہ اضافہ { OBLIQUE($actor) } کا ہے: { $gain } فیصد پوائنٹ۔
vacuum-gains-equal = مفاد برابر ہوں تو باقی سب بیرونی فریقوں کا اضافہ ایک جیسا ہے۔
vacuum-play = دس سال چلائیں
vacuum-no-outsider = کسی بیرونی کا نہیں
vacuum-step-before = پہلے
vacuum-step-at-once = فوراً
vacuum-step-after = { $years } سال بعد
vacuum-stream-title = سال بہ سال اثر کے حصے
vacuum-stream-turn = { OBLIQUE($leaver) } کا منہ موڑنا
vacuum-stream-return = { OBLIQUE($leaver) } کی واپسی
vacuum-map-title = { OBLIQUE($seat) } کے فیصلوں پر کس کا کتنا اثر ہے
vacuum-summary = { $when }: { OBLIQUE($leaver) } کے پاس اثر کا { $share } ہے، دوسرے بیرونی فریقوں کے پاس { $others }، اور { $home } کسی بیرونی کا نہیں۔
vacuum-home-card = مضمون اسے خلا کہتا ہے (1.1، 3.1)۔ دوسری تعبیر خود اختیاری ہے۔ ماڈل نہیں بتا سکتا کہ کون سی درست ہے۔
vacuum-two-models = دو ماڈل، ایک سوال
vacuum-two-models-agree = دونوں اس پر متفق ہیں: جو کچھ خالی ہوتا ہے، سارا بٹ جاتا ہے، اور باقی سب حصے بڑھتے ہیں۔
vacuum-two-models-differ = اختلاف اس پر ہے کہ سب سے زیادہ اضافہ کس کا ہوتا ہے۔ تناسب سے بھرا جائے تو فائدہ سب سے بڑے کا ہے۔ مقابلے میں کم مفاد والے زیادہ پاتے ہیں، اور نئے فریق بھی آ سکتے ہیں۔
vacuum-two-models-equal = مفاد برابر ہوں تو دونوں میں فرق صرف یہ ہے کہ کتنا حصہ کسی بیرونی کا نہیں ہوتا۔
vacuum-column-actor = کون
vacuum-column-before = پہلے
vacuum-column-at-once = فوراً، تناسب سے
vacuum-column-settled = ٹھہرنے پر، مقابلے سے
vacuum-column-year = سال
vacuum-bet-question = ایک بیرونی فریق منہ موڑ لے تو باقی سب مل کر زیادہ کوشش کرتے ہیں یا کم؟
vacuum-bet-0 = زیادہ کوشش کرتے ہیں
vacuum-bet-1 = تقریباً اتنی ہی
vacuum-bet-2 = کم کوشش کرتے ہیں
vacuum-reaction-0-right = درست: باقی سب مل کر { $change } زیادہ کوشش کرتے ہیں۔ پھر بھی پورا مقابلہ ٹھنڈا پڑتا ہے، کیونکہ ایک حریف کم ہو گیا۔
vacuum-reaction-0-wrong = یہاں نہیں: دوسروں کی کوشش میں تبدیلی { $change } ہے۔ ایک حریف نہ ہو تو مقابلہ کرنے کو بھی کم رہ جاتا ہے۔
vacuum-reaction-1-right = درست: دوسروں کی کوشش میں تبدیلی نہ ہونے کے برابر ہے، صرف { $change }۔ ان کے حصے پھر بھی بڑھتے ہیں۔
vacuum-reaction-1-wrong = دوسروں کی کوشش بدلتی ہے: { $change }۔ اب اتنی ہی کوشش سے مختلف حصہ ملتا ہے، اس لیے ہر ایک نئے سرے سے طے کرتا ہے۔
vacuum-reaction-2-right = درست: دوسروں کی کوشش { $change } گھٹ جاتی ہے۔ ایک حریف جا چکا ہو تو وہی حصہ کم کوشش سے قائم رہتا ہے۔
vacuum-reaction-2-wrong = یہاں نہیں: تبدیلی { $change } ہے۔ ہر ایک کے پاس اب بھی آدھے سے کم حصہ ہے، اس لیے مقابلہ ہلکا ہو تو کوشش کا صلہ بڑھ جاتا ہے۔
vacuum-why-heat = ساری کوشش اور مقامی اختیار کا مجموعہ پہلے { $heat_before } تھا؛ اب { $heat_after } پر ٹھہرتا ہے۔ باقی ہر بیرونی فریق کا حصہ یوں نکلتا ہے: اس مجموعے کو فریق کے مفاد پر تقسیم کریں اور 1 میں سے گھٹا دیں۔
vacuum-why-freed = { $leaver }: پہلے { $before }، بعد میں { $after }۔ خالی ہوئے: { $freed } فیصد پوائنٹ۔
vacuum-why-sum = { $others } + { $home } = { $freed }: آخری ذرے تک۔
vacuum-limits-1 = ماڈل یہ نہیں بتاتا کہ رابطہ رکھنا اچھا ہے یا نہیں۔ وہ صرف 100% کے ایک کل کو بانٹتا ہے۔ تجارت، پانی اور رشتے داریاں اس طرح نہیں چلتیں۔
vacuum-limits-2 = ”طاقت کا خلا“ خود ایک مبہم تصور ہے؛ ریاستیں ایسے ہر خلا کے لیے مقابلہ نہیں کرتیں (Graefrath 2023)۔
vacuum-limits-3 = کسی کے نکلنے کے بعد اس ماڈل کا مقابلہ ٹھنڈا پڑتا ہے، اور یہ بات مضمون نہیں کہتا۔ جہاں باقی رہنے والے کم مؤثر ہوں، وہاں خام کوشش بڑھ سکتی ہے۔
vacuum-limits-4 = مقامی اختیار مضبوط ہو تو جو کچھ خالی ہوتا ہے، اس کا زیادہ حصہ کسی بیرونی کو نہیں ملتا۔ یہاں مفاد سلائیڈر ہیں، ناپی ہوئی قدریں نہیں۔
vacuum-show-false = وہ صورت دکھائیں جس میں زیادہ حصہ کسی بیرونی کو نہیں ملتا
vacuum-onward = مگر ہر خطرہ باہر نہیں۔

## fronts: two fronts

fronts-title = دو محاذ

## together: dialogue, deterrence, development

together-title = مکالمہ، سدِّ جارحیت، ترقی

## recap: what you bet, what happened

recap-title = آپ کی شرط، اور جو ہوا

## The arithmetic behind a number

step-given = { $term }: { $result }
step-line = { $term }: { $formula } = { $result }
step-logarithm = { $first } کا قدرتی لوگارتھم
step-smaller = { $first } اور { $second } میں سے چھوٹا
step-larger = { $first } اور { $second } میں سے بڑا

## What can be wrong with a scenario file or a call; each stands after its place, as in `ties[3].weight: …`

problem-heading = یہ پڑھا نہیں جا سکا:
problem-empty = فائل خالی ہے
problem-too-large = فائل { $max } KiB سے بڑی ہے
problem-not-json = سطر { $line }، کالم { $column } پر JSON درست نہیں
problem-too-deep = سطر { $line }، کالم { $column } پر قوسین کے اندر حد سے زیادہ قوسین ہیں
problem-number-too-large = سطر { $line }، کالم { $column } پر عدد حد سے بڑا ہے
problem-unknown-format = فارمیٹ { $found } یہاں معلوم نہیں، صرف { $known } معلوم ہے
problem-missing = یہ موجود نہیں
problem-unknown-field = ایسی کوئی فیلڈ نہیں
problem-unknown-field-nearest = ایسی کوئی فیلڈ نہیں؛ کیا { $nearest } مراد ہے؟
problem-repeated-field = یہ فیلڈ دو بار آئی ہے
problem-wrong-kind = یہاں { $expected } درکار ہے، مگر موجود { $found } ہے
problem-not-a-number = { $found } کوئی عدد نہیں
problem-not-whole = { $found } پورا عدد نہیں
problem-out-of-range = قدر { $found } ہے، جو { $min } اور { $max } کے درمیان نہیں
problem-wrong-count = تعداد { $found } ہے، جبکہ { $min } سے { $max } تک ہونی چاہیے
problem-unknown-word = { $found } ان میں سے کوئی نہیں: { $allowed }
problem-bad-id = { $found } درست شناخت نہیں: صرف چھوٹے انگریزی حروف، ہندسے، ہائفن اور انڈر اسکور، زیادہ سے زیادہ { $longest }
problem-repeated-id = { $found } پہلے ہی { $first } کی شناخت ہے
problem-unknown-id = { $found } نام کی کوئی شناخت نہیں
problem-unknown-id-nearest = { $found } نام کی کوئی شناخت نہیں؛ کیا { $nearest } مراد ہے؟
problem-unknown-section = ماخذ میں پیرا { $found } نہیں ہے
problem-bare-text = متن کے ساتھ اس کی زبان بھی ہونی چاہیے، جیسے { "{" }"en": "…"{ "}" }
problem-missing-english = انگریزی متن موجود نہیں
problem-unknown-language = یہ زبان ان میں سے کوئی نہیں: { $known }
problem-blank-text = متن خالی ہے
problem-too-long = { $length } حروف بہت زیادہ ہیں؛ { $longest } تک کی اجازت ہے
problem-control-character = پوشیدہ علامت { $code } کی اجازت نہیں
problem-bad-date = 2021-08-15 کی طرز کا سال، مہینہ یا دن درکار ہے، { $found } ایسا نہیں
problem-unsafe-url = { $found } کے شروع میں https:// نہیں ہے
problem-tie-to-itself = کوئی تعلق اسی فریق پر واپس نہیں آ سکتا جس سے نکلتا ہے
problem-leaver-does-not-contend = منہ موڑنے والا فریق (leaver) مقابلہ کرنے والوں (contenders) میں نہیں
problem-seat-contends = جس پر اثر کا مقابلہ ہے (seat)، وہ خود مقابلہ کرنے والوں (contenders) میں نہیں ہو سکتا
problem-more = اور مزید { $count }
kind-of-value-null = خالی قدر (null)
kind-of-value-boolean = true یا false
kind-of-value-number = عدد
kind-of-value-text = متن
kind-of-value-list = فہرست
kind-of-value-object = آبجیکٹ
