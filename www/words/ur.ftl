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
together-hook = مشورہ یہ ہے: مکالمہ، سدِّ جارحیت اور ترقی، ساتھ ساتھ۔ کیا واقعی تینوں ضروری ہیں؟
together-lead = مضمون کا استدلال ہے کہ مکالمہ، سدِّ جارحیت اور ترقی کو ساتھ ساتھ چلنا چاہیے۔ چار چھوٹے ماڈل، آپس میں جڑے ہوئے، بتاتے ہیں کہ تینوں کا ہر آمیزہ کیا لاتا ہے۔ نقطہ کھینچیں: پٹیاں اور نقشہ ساتھ چلتے ہیں۔
together-try = پھر کرسی بدلیں۔ بہترین آمیزہ بدل جاتا ہے۔
together-lead-opposite = مخالف مؤقف کہتا ہے: بات کم کریں اور کوشش کہیں اور لگائیں۔ اسی ماڈل میں نقطہ دار لکیر دکھاتی ہے کہ مزید مکالمہ کہاں فائدہ دینا چھوڑ دیتا ہے۔ اس سے آگے مخالف مؤقف جیتتا ہے۔
together-dialogue = مکالمہ
together-deterrence = سدِّ جارحیت
together-development = ترقی
together-dialogue-in = مکالمے
together-deterrence-in = سدِّ جارحیت
together-development-in = ترقی
together-and = { $first } اور { $second }
together-corner = { $name } { $part }
together-chair = آپ کس کی کرسی پر بیٹھے ہیں؟
together-chair-border = سرحدی آبادیاں
together-chair-other = کوئی اور بیرونی ریاست
together-finding-needed = { $chair }: یہاں تینوں ضروری ہیں۔ تینوں کے بہترین آمیزے کے نمبر 100 میں سے { $all } ہیں، { $out } کے بغیر بہترین کے صرف { $left } نمبر۔ آپ کے آمیزے کے { $own } نمبر۔
together-finding-even = { $chair }: یہاں تینوں لازمی نہیں۔ تینوں کے بہترین آمیزے کے نمبر 100 میں سے { $all } ہیں، اور { $out } کے بغیر بہترین کے بھی { $left } نمبر۔ آپ کے آمیزے کے { $own } نمبر۔
together-finding-worse = { $chair }: یہاں تینوں ایک زیادہ ہیں۔ تینوں کے بہترین آمیزے کے نمبر 100 میں سے { $all } ہیں، جبکہ { $out } کے بغیر بہترین کے { $left } نمبر۔ آپ کے آمیزے کے { $own } نمبر۔
together-opposite-some = { $chair }: مزید مکالمہ کوشش کے { $at } تک فائدہ دیتا ہے، اس سے آگے نقصان۔ آپ کے آمیزے میں { $here } ہے۔
together-opposite-wins = { $chair }: یہاں مخالف مؤقف جیتتا ہے۔ مکالمے کا بہترین حصہ { $at } ہے۔
together-opposite-loses = { $chair }: یہاں مخالف مؤقف ہار جاتا ہے۔ مزید مکالمہ { $at } تک، پورے راستے فائدہ دیتا ہے۔
together-argument = کس کا مؤقف پیش ہو؟
together-argument-op-ed = مضمون کا
together-argument-opposite = مخالف
together-you = آپ · { $score }
together-best = بہترین
together-scale = رنگ جتنا گاڑھا، اتنا بہتر۔ ہر لکیر برابر نمبروں والے آمیزے ملاتی ہے؛ لکیروں میں { $step } کا فرق ہے۔ 100 میں سے سب سے کم { $low }، سب سے زیادہ { $high }۔
together-summary = آپ کا آمیزہ: { $dialogue } مکالمہ، { $deterrence } سدِّ جارحیت، { $development } ترقی، 100 میں سے { $score }۔
together-summary-best = بہترین: { $dialogue }، { $deterrence }، { $development }، 100 میں سے { $score }۔
together-dashed = نقطہ دار لکیر: یہاں مزید مکالمہ فائدہ دینا چھوڑ دیتا ہے۔
together-bars = آپ کا آمیزہ کیا لاتا ہے
together-bars-mark = نشان بہترین آمیزے کا ہے۔
together-trust = اعتماد
together-peace = امن
together-security = سلامتی
together-influence = اثر میں حصہ
together-room = اپنی گنجائش
together-calm = کم کارروائیاں
together-home-rule = وہ حصہ جو کسی بیرونی کا نہیں
together-outcome = نمبر
together-map-title = آمیزہ کیا بدلتا ہے
together-column-mix = آمیزہ
together-row-yours = آپ کا
together-row-best = بہترین
together-draws-title = کیا تینوں ضروری ہیں؟ مفروضوں کی قرعہ اندازی
together-draws-text = ان اعداد کو کسی نے نہیں ناپا۔ اس لیے سب کو بار بار قرعے سے نکالیں۔ ہر بار سوال یہ ہے: کیا تینوں کا بہترین آمیزہ ہر ادھورے آمیزے سے 1 نمبر سے زیادہ بہتر ہے؟
together-draws-chair = فیصلہ { OBLIQUE($leaver) } کی کرسی سے، آپ کے اوزان کے ساتھ۔
together-draws-start = مفروضوں کے 10,000 قرعے نکالیں
together-draws-stop = روکیں
together-draws-go-on = قرعے نکالتے رہیں
together-draws-progress = 10,000 میں سے { $done } قرعے
together-draws-few = { $draws } قرعوں میں سے { $share } میں تینوں ضروری ہیں۔ یعنی اس ماڈل میں ”تینوں کو لازماً ساتھ چلنا ہے“ زیادہ تر درست نہیں۔
together-draws-many = { $draws } قرعوں میں سے { $share } میں تینوں ضروری ہیں۔ یعنی اس ماڈل میں ”تینوں کو لازماً ساتھ چلنا ہے“ زیادہ تر درست ہے۔
together-draws-all = تینوں ضروری
together-draws-even = 1 نمبر کے اندر
together-draws-leave = کچھ چھوڑنا بہتر
together-draws-single = { $share } قرعوں میں اکیلا ایک حصہ سب سے بہتر ہے۔
together-draws-load = ہر قسم کا ایک قرعہ کھولیں:
together-draws-load-single = اکیلا ایک حصہ
together-bet-question = ہم مفروضوں کے 10,000 قرعے نکالتے ہیں۔ کتنی بار تینوں ضروری ہوں گے؟
together-bet-0 = آدھے سے زیادہ میں
together-bet-1 = دسویں حصے سے آدھے تک
together-bet-2 = دسویں حصے سے کم میں
together-reaction-pending = آپ کا اندازہ: { $choice }۔ دیکھنے کے لیے قرعے نکالیں۔
together-reaction-0-right = درست: { $share } قرعوں میں۔ ان حدود میں مضمون کا مشورہ قائم رہتا ہے۔
together-reaction-0-wrong = آپ نے مشورے پر بھروسا کیا۔ تینوں صرف { $share } قرعوں میں ضروری ہیں: اچھی جوڑی اکثر اتنا ہی اچھا کرتی ہے۔
together-reaction-1-right = درست: { $share } قرعوں میں۔ فیصلہ ان اعداد پر ہے جنہیں کسی نے نہیں ناپا۔
together-reaction-1-wrong = بالکل نہیں: { $share } قرعوں میں۔ باقی قرعے زیادہ تر 1 نمبر کے اندر برابر ہیں۔
together-reaction-2-right = درست: صرف { $share } قرعوں میں۔ زیادہ تر ادھورا آمیزہ بھی اتنا ہی اچھا ہے۔
together-reaction-2-wrong = تینوں آپ کے خیال سے زیادہ بار ضروری ہیں: { $share } قرعوں میں۔
together-why-hundred = یعنی 100 میں سے { $hundred }۔
together-why-all = دس دس فیصد کے قدموں میں تینوں والے 36 آمیزوں میں بہترین یہ ہے: { $dialogue } مکالمہ، { $deterrence } سدِّ جارحیت، { $development } ترقی؛ 100 میں سے { $score }۔
together-why-left = کسی حصے کے بغیر 30 آمیزوں میں بہترین یہ ہے: { $dialogue } مکالمہ، { $deterrence } سدِّ جارحیت، { $development } ترقی؛ 100 میں سے { $score }۔
together-why-ahead = تینوں { $ahead } نمبر آگے ہیں۔ 1 نمبر سے کم کو ہم برابر کہتے ہیں۔
together-why-break-even = باقی کی تقسیم یہی رکھیں اور مکالمہ 2% کے قدموں سے بدلیں: سب سے زیادہ نمبر { $at } پر ہیں، 100 میں سے { $score }۔
together-limits-1 = یہ کہ کوشش سیدھی لکیر میں اثر کرتی ہے، ہمارا مفروضہ ہے۔ سب اعداد بھی ہمارے ہیں؛ کسی نے ایک بھی نہیں ناپا۔
together-limits-2 = اچھا کیا ہے، یہ آپ کے اوزان اور کرسی پر ہے۔ ہر کرسی کا مقصد ہمارا اندازہ ہے۔
together-limits-3 = یہ کہ ترقی شورش کو ٹھنڈا کرتی ہے، متنازع ہے: غریب پاکستانی عسکریت پسندوں کو زیادہ ناپسند کرتے ہیں، کم نہیں (Blair, Fair, Malhotra, Shapiro 2013)۔
together-limits-4 = سودے بازی کا نظریہ خود کہتا ہے کہ جنگ کا آغاز پہلے سے نہیں بتایا جا سکتا (Gartzke 1999)۔ ماڈل اعداد والی حکایت ہے (Rubinstein 2006)۔
together-show-worse = وہ صورت دکھائیں جہاں کچھ چھوڑنا بہتر ہے
together-show-needed = وہ صورت دکھائیں جہاں تینوں ضروری ہیں
together-onward = آپ کی شرط کیا تھی، اور کیا ہوا؟
together-weights = مضمون کی کرسی کے لیے کس کا کتنا وزن
together-coefficients = مفروضے
together-type = آمیزہ لکھیں، 1 کے حصوں میں
together-mix-noise = ایک فریق دوسرے کو کتنی بار غلط سمجھتا ہے
together-dialogue-clarity = مکالمہ اسے کتنا صاف کرتا ہے
together-mix-generosity = کتنا معاف کیا جاتا ہے
together-mix-strength = طاقت سے جیتنے کا امکان
together-mix-fighting-cost = طاقت کی اپنی قیمت
together-mix-cost-centre = دوسرے فریق کے لیے طاقت کی قیمت
together-mix-mistrust = اس قیمت پر شک
together-deterrence-cost = سدِّ جارحیت اس میں کتنا بڑھاتی ہے
together-mix-recruitment = بھرتی کی رفتار
together-mix-facilitator-share = بھرتی ہونے والے جو سہولت کار بنتے ہیں
together-mix-fighters-to-network = جنگجو جو سہولت کار بنتے ہیں
together-operations-most = سدِّ جارحیت کارروائیوں میں کتنا بڑھاتی ہے
together-chain-action-most = کوشش سہولت کاری کے خلاف کتنا بڑھاتی ہے
together-grievance-resolution-most = ترقی محرومی دور کرنے میں کتنا بڑھاتی ہے
together-mix-stake = اثر کی قدر
together-dialogue-effectiveness = مکالمہ اثر میں کتنا بڑھاتا ہے
together-development-effectiveness = ترقی اثر میں کتنا بڑھاتی ہے
together-mix-home-rule = خود اختیاری کی طاقت

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
