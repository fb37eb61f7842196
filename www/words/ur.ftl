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
fronts-hook = کارروائیاں جنگجوؤں کو ہٹا سکتی ہیں۔ اگلے جنگجو کون لاتا ہے؟
fronts-lead = محرومی سے سہولت کاروں کے نیٹ ورک کو بھرتی کا موقع ملتا ہے۔ سہولت کار جنگجوؤں کو پیسہ، راستہ اور پناہ دیتے ہیں۔ کارروائیاں جنگجو کم کرتی ہیں؛ نیٹ ورک نئے لے آتا ہے۔
fronts-try = کوئی منصوبہ چنیں، پھر بیس سال چلا کر دیکھیں۔
fronts-finding-alone = دس سال صرف کارروائیاں: جنگجو { $fighters } کم ہوتے ہیں، مگر ان کے پیچھے کا نیٹ ورک صرف { $network }۔ کارروائیاں رکنے کے دس سال بعد جنگجو پھر پہلے کے { $back } پر ہوتے ہیں۔
fronts-finding-suffice = یہاں صرف کارروائیاں شورش ختم کر دیتیں، اگر کبھی نہ رکتیں: دس سال میں جنگجو { $fighters } اور نیٹ ورک { $network } کم ہوتا ہے۔ رکنے کے دس سال بعد جنگجو پہلے کے { $back } پر ہوتے ہیں۔
fronts-finding-mix = طاقت سے زیادہ کچھ ہو تو دس سال میں جنگجو پہلے کے { $fighters } رہ جاتے ہیں اور نیٹ ورک { $network }۔ سب کچھ رکنے کے دس سال بعد جنگجو پہلے کے { $back } پر ہوتے ہیں۔
fronts-finding-short = یہ امتزاج ناکافی ہے: دس سال میں جنگجو { $fighters } اور نیٹ ورک { $network } کم ہوتا ہے، مگر شورش کبھی ختم نہیں ہوتی۔ رکنے کے دس سال بعد جنگجو پہلے کے { $back } پر ہوتے ہیں۔
fronts-finding-lost = یہ منصوبہ الٹا پڑتا ہے: دس سال بعد جنگجو پہلے کے { $fighters } پر ہوتے ہیں اور نیٹ ورک { $network } پر۔ سب رکنے کے دس سال بعد جنگجو { $back } پر ہوتے ہیں۔
fronts-finding-nothing = پہلے سے زیادہ کوشش نہ ہو تو کچھ بہتر نہیں ہوتا: نیٹ ورک ہر جانے والے جنگجو کی جگہ بھر دیتا ہے۔
fronts-finding-none = ان شرحوں پر شورش خود ہی ماند پڑ جاتی ہے: کچھ ایسا نہیں جو اسے قائم رکھے، اس لیے لڑنے کو بھی کچھ نہیں۔
fronts-why-part = { $name }: اب { $now } ÷ پہلے { $was } = { $part }۔
fronts-why-fall = 100% − { $part } = { $fall }۔
fronts-why-run = ذخیروں کا حساب سال کے سوویں حصے کے قدموں سے ہوتا ہے۔ اکائیاں ہماری ہیں؛ اہم صرف ان کا باہمی موازنہ ہے۔
fronts-plan = آپ کا منصوبہ
fronts-plan-alone = صرف کارروائیاں
fronts-plan-chain = زنجیر بھی
fronts-plan-causes = اسباب بھی
fronts-operations = جنگجوؤں کے خلاف کارروائیاں
fronts-chain = سہولت کاری کی زنجیر پر اقدام
fronts-causes = اسباب دور کرنا
fronts-lever = سالانہ { $now } · پہلے { $was }
fronts-backlash = ہٹائے گئے ہر جنگجو پر نئی محرومی
fronts-import = سرحد پار سے آنے والے سہولت کار، سالانہ
fronts-recruitment = سہولت کار کتنی بھرتی کر پاتے ہیں
fronts-share = بھرتی ہونے والوں میں سے سہولت کار
fronts-moving = سہولت کار بننے والے جنگجو، سالانہ
fronts-play = بیس سال چلائیں
fronts-grievance = محرومی
fronts-network = نیٹ ورک
fronts-fighters = جنگجو
fronts-drain-causes = اسباب
fronts-drain-chain = زنجیر
fronts-drain-operations = کارروائیاں
fronts-grows = ↑ بڑھتی ہے
fronts-below-one = 1 سے نیچے شورش گھٹتی ہے
fronts-as-before = پہلے جتنا
fronts-let-go = سب رک جاتا ہے
fronts-picture = رقبے ذخیرے ہیں اور چوڑائیاں سالانہ بہاؤ، ایک ہی پیمانے پر۔ لمبی ٹوٹی لکیر: پہلے۔ نقطہ دار لکیر: دس سال کی کوشش کے بعد۔ ذخیرہ گننے کا ایک طریقہ ہے، نقشے پر لوگوں کا کوئی گروہ نہیں۔
fronts-paths-title = بیس سال میں تینوں ذخیرے
fronts-column-year = سال
fronts-step-before = پہلے
fronts-step-effort = کوشش کے { $years } سال بعد
fronts-step-after = رکنے کے { $years } سال بعد
fronts-summary = { $when }: پہلے کے مقابلے میں محرومی { $grievance }، نیٹ ورک { $network }، جنگجو { $fighters }۔
fronts-plane-title = یہاں کارروائیاں کیا کر سکتی ہیں؟
fronts-key-fades = خود ہی ماند پڑتی ہے
fronts-key-enough = اتنی کارروائیاں کافی ہیں
fronts-key-more = زیادہ ہوں تو کافی
fronts-key-never = کتنی بھی ہوں، ناکافی
fronts-regime-never = آپ وہاں ہیں جہاں کارروائیاں کتنی بھی ہوں، شورش ختم نہیں ہوتی۔ بے انتہا کارروائیوں میں بھی ہر سہولت کار { $times } نئے لے آتا ہے۔
fronts-regime-suffice = آپ وہاں ہیں جہاں کارروائیاں شورش ختم کر سکتی ہیں، اگر سالانہ { $critical } سے اوپر رہیں۔
fronts-regime-fades = آپ وہاں ہیں جہاں شورش کارروائیوں کے بغیر بھی ماند پڑتی ہے: ہر سہولت کار صرف { $times } نئے لاتا ہے۔
fronts-regime-import = آپ وہاں ہیں جہاں کوئی چیز شورش ختم نہیں کرتی: سرحد پار سے سہولت کار آتے رہتے ہیں۔
fronts-runaway = اتنی نئی محرومی ہو تو ہٹایا گیا ہر جنگجو ایک سے زیادہ کو بھرتی کراتا ہے۔ سالانہ { $limit } کارروائیوں سے اوپر شورش بے حد بڑھ سکتی ہے۔
fronts-critical = { $lever }: سالانہ { $critical } کافی ہو
fronts-critical-never = جنگجوؤں کے خلاف کارروائیاں: کتنی بھی ہوں، ناکافی
fronts-why-endless = بے انتہا کارروائیوں میں کسی جنگجو کو سہولت کار بننے کا وقت نہیں ملتا۔ ہر سہولت کار پر نئے سہولت کار: { $recruits } بھرتیاں × { $share } ÷ { $loss } = { $times }۔
fronts-why-critical = اسے 1 تک لانے کے لیے: { $times } × { $leaving } − { $fading } = { $critical }۔
fronts-term-pool = محرومی، اگر کوئی بھرتی نہ کرے
fronts-term-leaving = جانے والے جنگجو، سالانہ
fronts-term-gained = ہر بھرتی پر سہولت کار
fronts-term-lost = جانے والے سہولت کار، سالانہ
fronts-term-recruits = ہر سہولت کار کی بھرتیاں، سالانہ
fronts-term-replaced = ہر سہولت کار پر نئے سہولت کار
fronts-term-part = ہر بھرتی پر سہولت کار، زیادہ سے زیادہ
fronts-term-critical = درکار کارروائیاں، سالانہ
fronts-map-title = نقشے پر سہولت کاری اور محرومی
fronts-bet-question = دس سال صرف کارروائیاں، پھر وہ رک جائیں۔ اس کے دس سال بعد جنگجو کہاں ہوں گے؟
fronts-bet-0 = تقریباً ختم
fronts-bet-1 = آدھے تک واپس
fronts-bet-2 = آدھے سے زیادہ واپس
fronts-reaction-0-right = درست، ان شرحوں پر: { $back }۔ سہولت کار نقصان مشکل ہی سے پورا کرتے ہیں۔
fronts-reaction-0-wrong = یہاں نہیں: جنگجو { $back } پر واپس ہیں۔ کارروائیوں نے جنگجو ہٹائے مگر بھرتی کرنے والے سہولت کار رہ گئے۔
fronts-reaction-1-right = درست: { $back }۔ اتنے سہولت کار بچے کہ کام پھر شروع ہو سکے، مگر آہستہ۔
fronts-reaction-1-wrong = یہاں نہیں: { $back }۔ اصل بات یہ ہے کہ کارروائیاں رکتے وقت کتنے سہولت کار باقی ہیں۔
fronts-reaction-2-right = درست: { $back }۔ نیٹ ورک کبھی ختم نہیں ہوا تھا، اور وہ پھر بھرتی کر رہا ہے۔
fronts-reaction-2-wrong = یہاں نہیں: { $back }۔ اتنے جنگجو واپس لانے کے لیے سہولت کار کم رہ گئے تھے۔
fronts-limits-1 = یہ متنازع ہے کہ تنگی سے تشدد بڑھتا ہے۔ افغانستان، عراق اور فلپائن میں زیادہ بے روزگاری کا مطلب زیادہ حملے نہیں تھا (Berman et al. 2011)۔ غریب پاکستانی عسکریت پسندوں کو زیادہ ناپسند کرتے ہیں، کم نہیں (Blair et al. 2013)۔
fronts-limits-2 = طاقت کے بارے میں شواہد ملے جلے ہیں۔ 2007 تا 2011 پاکستان میں ڈرون حملوں کے ساتھ عسکریت پسندوں کے حملے کم ہوئے؛ دیرپا اثر کا دعویٰ نہیں کیا گیا (Johnston, Sarbahi 2016)۔ بمباری پر تحقیقات متفق نہیں (Lyall 2009; Kocher et al. 2011)۔
fronts-limits-3 = یہ شرحیں کسی نے نہیں ناپیں۔ یہ ہماری ہیں، اور سال بھی محض نام کے ہیں۔
fronts-limits-4 = یہاں نہ جغرافیہ ہے، نہ گروہوں کی تقسیم، نہ بات چیت۔ شہریوں کا نقصان صرف نئی محرومی کی صورت میں شامل ہے۔
fronts-limits-5 = یہاں جو کچھ رکتا ہے، اس کے بعد شورش جلد یا بدیر لوٹتی ہے۔ حقیقی امن خود بھی قائم رہ سکتا ہے۔
fronts-limits-held = طاقت شورش کو دبائے ضرور رکھتی ہے: سالانہ 50 پر ہمیشہ جاری رہے تو جنگجو پہلے کے { $share } پر ٹھہرتے ہیں۔ مگر وہ اسے ختم نہیں کرتی۔
fronts-show-false = وہ صورت دکھائیں جس میں یہ غلط ہے: صرف کارروائیاں کافی ہیں
fronts-onward = تو کیا مکالمہ، طاقت اور ترقی کو ساتھ چلنا ہوگا؟

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
