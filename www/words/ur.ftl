### Urdu. Translated from en.ftl, which declares the variables; the translation wants a native reviewer.
###
### OBLIQUE stands wherever a name is followed by a postposition. No verb agrees with an inserted name, since its gender
### is not known.

## The whole

app-name = بلی گوشت بانٹتی ہے
nav-label = ابواب
nav-place = { $count } میں سے { $place }
nav-first = آغاز پر واپس جائیں
nav-whole = پورا کھیل کھولیں
workshop-sandbox = آپ کی اپنی میز
workshop-class = کمرۂ جماعت میں
workshop-awaited = یہ حصہ آ رہا ہے۔
workshop-missing = یہ حصہ نہ آ سکا۔ انٹرنیٹ کنکشن دیکھیں اور دوبارہ کوشش کریں۔
tour-time = کھیلنے میں تقریباً 15 منٹ لگتے ہیں۔
tour-start = بس دکھا دیں: دو منٹ
tour-on = ہر باب خود چل رہا ہے۔
tour-stop = روکیں اور خود کھیلیں
tour-resume = جاری رکھیں
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
share-embed = اپنے صفحے پر لگائیں
share-copied = لنک نقل ہو گیا۔ اس سے یہی منظر کھلے گا۔
share-by-hand = یہ صفحہ خود نقل نہیں کر سکتا۔ یہ کوڈ بھیج دیں: { $code }
share-damaged = اس لنک کا کوڈ خراب ہے، اس لیے ہم ابتدا سے شروع کرتے ہیں۔
share-other-format = اس لنک کا کوڈ کسی اور ورژن کا ہے، اس لیے ہم ابتدا سے شروع کرتے ہیں۔
share-other-scenario = اس لنک کا کوڈ کسی اور منظرنامے کا ہے، اس لیے ہم ابتدا سے شروع کرتے ہیں۔
share-does-not-fit = اس لنک کا کوڈ اس منظرنامے سے میل نہیں کھاتا، اس لیے ہم ابتدا سے شروع کرتے ہیں۔
notice-close = یہ اطلاع بند کریں
keys-label = کلیدیں
keys = کلیدیں، جب فوکس یہاں ہو: n اگلا باب، p پچھلا باب، . ایک قدم آگے، , ایک قدم پیچھے، u تبدیلی واپس۔ نقشے پر: تیر والی کلیدیں ایک سے دوسرے تک لے جاتی ہیں، Home اور End پہلے اور آخری پر، Enter کھولتا ہے، Escape بند کرتا ہے، + اور - قریب اور دور، 0 پورا نقشہ۔
source-note = زیرِ بحث مضمون: { $title }
closing-note = یہ سوچنے کا ایک آلہ ہے۔ یہ دکھاتا ہے کہ اگر مفروضے درست ہوں تو کیا نتیجہ نکلتا ہے۔ یہ حقیقی اعداد و شمار پر نہیں ڈھالا گیا، کسی واقعے کی پیش گوئی نہیں کرتا، اور کسی حکومت یا گروہ کے حق یا مخالفت میں موقف اختیار نہیں کرتا۔ کوئی بھی سلائیڈر ہلائیں: اگر نتیجہ الٹ جائے تو وہ نتیجہ سلائیڈر ہی کا تھا۔
illustrative = تمثیلی اعداد، ہمارے اپنے
fable-tag = حکایت
open-number = حساب دکھائیں
close-number = حساب چھپائیں
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
reseed = ایک اور دور آزمائیں
seed-note = وہی لنک ہمیشہ وہی دور دکھاتا ہے۔

## Bets

bet-label = پہلے اپنا اندازہ لگائیں
bet-take-back = پھر اندازہ لگائیں
bet-challenge = کسی دوست کو للکاریں
bet-rival = جس نے یہ بھیجا، اس کا اندازہ: { $choice }
bet-dare = کسی نے آپ کو یہ سوال بھیجا ہے اور اپنا اندازہ بھی لگا لیا ہے۔ وہ اندازہ آپ کو اپنے اندازے کے بعد نظر آئے گا۔

## Claims

claim-reported-fact = مضمون کی اطلاع
claim-op-ed-argument = مضمون کا استدلال
claim-counter-argument = جوابی دلیل
claim-model-assumption = ہمارا مفروضہ
claim-paragraph = پیرا { $paragraph }
claim-not-from-the-source = مضمون میں نہیں
claim-date = تاریخ: { $date }
confidence-low = یقین: کم
confidence-medium = یقین: درمیانہ
confidence-high = یقین: زیادہ
saying-tag = کہاوت

## The map

map-label = اثر کا نقشہ
map-as-described = فریق اور تعلقات ویسے ہیں جیسے مضمون بیان کرتا ہے۔ لکیروں کی چوڑائی اور دائروں کا حجم تمثیلی ہیں۔
map-hint = کسی دائرے یا تیر کو چھوئیں اور دیکھیں کہ دعویٰ کس کا ہے۔
map-close-card = یہ کارڈ بند کریں
map-legend = نقشے کی علامتیں
map-legend-size = جتنا بڑا، اتنا زیادہ: { $measure }
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

## The map's tables, its time and its files

alphabet = اآبپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءئیے
map-table-shares = وقت کے ساتھ حصے
map-column-width = نقشے پر موٹائی
map-moved-by = یہ سلائیڈر اس تعلق کو بدلتا ہے:
time-label = وقت
export-label = نقشہ یا اس کا ڈیٹا محفوظ کریں
export-saved = { $name } کے نام سے محفوظ ہو گیا۔
export-copied = یہ صفحہ فائل محفوظ نہیں کر سکتا۔ اس لیے متن نقل کر لیا گیا ہے: اسے { $name } نامی فائل میں چسپاں کر لیں۔
export-refused = یہ صفحہ نہ محفوظ کر سکتا ہے نہ نقل۔ محفوظ کرنے کے لیے اسے الگ صفحے پر کھولیں۔
export-no-picture = اس صفحے کی ترتیبات PNG بنانے کی اجازت نہیں دیتیں۔ SVG میں بھی یہی تصویر ہے۔
## The map: reading it

map-explore = نقشہ چھان کر دیکھیں
tools-tour = رہنمائی کے ساتھ مناظر
map-next-view = اگلا منظر
tools-search = نام تلاش کریں
tools-none-found = اس نام کا کوئی فریق نہیں۔
tools-filter-claim = دعوے کی قسم
tools-all = سب
map-focus = کیا نمایاں ہو
map-focus-one = جو اس سے جڑا ہے
map-focus-two = دو تعلق دور تک
tools-measure = دائرے کا حجم کیا بتاتا ہے
map-measure-share = اثر کا حصہ
map-measure-reach = رسائی
map-measure-dependence = انحصار
map-measure-brokerage = درمیانی حیثیت
tools-share-means = جیسا اس باب کا ماڈل بتاتا ہے۔
tools-reach-means = پوچھیں کہ فیصلے پر کس کا اثر تھا، پھر اس پر کس کا، اور یوں ہی آگے: کتنی بار بات یہاں پہنچتی ہے۔ دباؤ کے تعلق بھی گنے جاتے ہیں۔
tools-dependence-means = کسی سے بھی اثر کے ساتھ آگے چلیں، جس پر وہ پڑتا ہے، پھر اس سے آگے: کتنی بار بات یہاں پہنچتی ہے۔ دباؤ کے تعلق بھی گنے جاتے ہیں۔
tools-brokerage-means = ایک فریق سے دوسرے تک کے مختصر ترین راستوں کا وہ حصہ جو یہاں سے گزرتا ہے۔ مضبوط تعلق مختصر ہوتا ہے۔
map-zoom-in = قریب
map-zoom-out = دور
map-zoom-fit = پورا نقشہ دکھائیں
map-clear = سب دکھائیں
map-standing = نمایاں: فریق { $actors }، تعلقات { $ties }۔ باقی مدھم ہے۔
map-sized = دائرے بتاتے ہیں: { $measure }۔
map-shapes = باہر جانے والے اثر کی مضبوطی: { $weights }
map-is-shaped = اندر آنے والے اثر کی مضبوطی: { $weights }

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
saying-enough-note = جو بچا تھا، ہمسایوں نے واپس لے لیا۔ بلی جو کھا چکی، وہ اسی کا رہا۔
saying-settled-note = دونوں مان گئے۔ بلی جو کھا چکی، وہ اسی کا رہا۔
saying-tolerance = کتنی برابری کافی ہے؟
saying-tolerance-value = { $tolerance } تک کا فرق
saying-tolerance-field = یا لکھ دیں کہ ٹکڑا کتنا چھوٹا ہو سکتا ہے، 1 کے حصے میں
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
saying-onward = اگر وہ خود بانٹ لیں تو؟

## offers: split it yourselves

offers-title = خود بانٹ لیں
offers-hook = اس بار کوئی بلی نہیں۔ آپ اور آپ کا ہمسایہ گوشت خود بانٹتے ہیں۔
offers-lead = آپ بائیں بیٹھے ہیں اور پہلے بولتے ہیں۔ ہر انکار پر کچھ گوشت خراب ہوتا ہے، اور بھوکے کو انتظار کھلتا ہے۔ ہمسایہ جواب میں اپنی پیشکش رکھتا ہے۔ اسے مان لیں، یا پھر سے پیشکش کریں۔
offers-try = چھری کھسکائیں، پھر پیشکش کریں۔
offers-cut-lead = ایک کاٹتا ہے، دوسرا چنتا ہے۔ آپ کو گوشت کا ہر حصہ یکساں پسند ہے۔ ہمسائے کو دائیں طرف کا چربی والا سرا دگنا پسند ہے، اور وہ وہی ٹکڑا لیتا ہے جو اسے بہتر لگے۔
offers-cut-try = چھری کھسکائیں۔ کیا آپ آدھے سے زیادہ پا سکتے ہیں؟
offers-finding-second = صبر طاقت ہے: ہمسایہ انتظار کر سکتا ہے، اس لیے اسے { $second } ملتا ہے اور آپ کو { $first }۔ دیر کی قیمت دونوں دیتے ہیں: ایک انکار پر آپ کا { $cost_first } جاتا ہے، ہمسائے کا { $cost_second }۔
offers-finding-first = صبر طاقت ہے: اب انتظار آپ کر سکتے ہیں، اس لیے آپ کو { $first } ملتا ہے اور ہمسائے کو { $second }۔ دیر کی قیمت دونوں دیتے ہیں: ایک انکار پر آپ کا { $cost_first } جاتا ہے، ہمسائے کا { $cost_second }۔
offers-finding-word = ہمسایہ ذرا زیادہ انتظار کر سکتا ہے۔ پھر بھی پہلے آپ بولتے ہیں، اور یہاں یہی زیادہ کام آتا ہے: آپ کو { $first } ملتا ہے، ہمسائے کو { $second }۔
offers-finding-equal = دونوں ایک جتنا انتظار کر سکتے ہیں، اس لیے کوئی زیادہ طاقتور نہیں۔ فرق صرف پہلے بولنے سے پڑتا ہے: آپ کو { $first } ملتا ہے، ہمسائے کو { $second }۔
offers-finding-none = اگر انتظار سے کسی کا کچھ نہ جائے تو ماڈل کے پاس کوئی جواب نہیں: کوئی بھی تقسیم، کسی بھی وقت، ہو سکتی ہے۔
offers-finding-proud = صرف صبر کا حساب ہو تو اس ہمسائے کو { $second } ملے۔ مگر خوددار ہمسایہ { $least } سے کم لینے کے بجائے گوشت خراب ہونے دیتا ہے: یہاں صبر کی طاقت کافی نہیں۔
offers-finding-proud-content = یہاں خوددار ہمسایہ بھی مان جاتا ہے: صبر ہی سے اسے { $second } مل جاتا ہے، اور خودداری { $least } سے زیادہ نہیں مانگتی۔
offers-finding-cut-fair = برابر کاٹ، اور ہمسائے نے چن لیا۔ آپ کی پسند کے مطابق آپ کے پاس { $first } ہے، ہمسائے کی پسند کے مطابق اس کے پاس { $second }۔ کسی کو رشک نہیں، اور کسی منصف نے نوالہ نہیں لیا۔
offers-finding-cut-shrewd = آپ ہمسائے کی پسند جانتے ہیں، اس لیے آپ کو آدھے سے زیادہ ملتا ہے: آپ کی پسند کے مطابق { $first }۔ پھر بھی ہمسائے کو اپنی پسند کے مطابق { $second } ملتا ہے، اور منصف کی ضرورت نہیں پڑتی۔
offers-finding-cut-greedy = آپ نے بہت ناہموار کاٹا۔ ہمسائے نے بہتر ٹکڑا لے لیا، اس کی پسند کے مطابق { $second }، اور آپ کے پاس { $first } رہ گیا: آدھے سے کم۔
offers-way = کیسے بانٹیں؟
offers-way-offers = باری باری
offers-way-cut = میں کاٹوں، آپ چنیں
offers-reply = آپ کا ہمسایہ
offers-reply-patient = صابر
offers-reply-hurried = جلد باز
offers-reply-proud = خوددار
offers-reply-note-hurried = جلدی میں ہمسائے کا صبر آدھا رہ جاتا ہے۔
offers-reply-note-proud = جلد باز بھی اور خوددار بھی: { $least } سے کم کو توہین سمجھتا ہے۔
offers-offer = آپ کتنا رکھتے ہیں
offers-offer-value = آپ { $first }، ہمسایہ { $second }
offers-cut = کہاں کاٹیں
offers-cut-value = بایاں ٹکڑا { $left }
offers-make = یہ پیشکش کریں
offers-take = ان کی مان لیں
offers-play = اڑے رہیں
offers-choose = انہیں چننے دیں
offers-label-first = آپ { $share }
offers-label-second = ہمسایہ { $share }
offers-model-cut = ماڈل: آپ { $first }
offers-say-keep = { $first } میرا۔
offers-say-patient = میں انتظار کر سکتا ہوں۔
offers-say-hurried = مجھے بھوک لگی ہے۔
offers-say-proud = میری توہین نہ کرنا۔
offers-say-refused = نہیں۔ آپ کو { $first }۔
offers-say-agreed = منظور۔
offers-say-mine = میں یہ لیتا ہوں۔
offers-note-start = ابھی کسی نے انکار نہیں کیا، اور سارا گوشت موجود ہے۔
offers-note-refused = اب تک { $refusals } انکار: { $left } گوشت بچا ہے۔ ہمسایہ اس میں سے آپ کو { $counter } کی پیشکش کرتا ہے۔
offers-note-last = یہ آپ کی آخری پیشکش تھی۔ { $left } گوشت بچا ہے، اور جب تک آپ اس میں سے { $counter } نہ مانیں، کوئی نہیں کھاتا۔
offers-note-deal = { $refusals } انکار کے بعد سمجھوتہ: شروع کے سارے گوشت میں سے آپ کے پاس { $first }، ہمسائے کے پاس { $second }۔ { $spoiled } خراب ہو گیا۔
offers-note-cut-before = چھری تیار ہے۔ ابھی کسی نے نہیں چنا۔
offers-note-cut-after = ہمسائے کی پسند معلوم ہو تو آپ { $most } کے قریب پہنچ سکتے ہیں۔ معلوم نہ ہو تو صرف برابر کاٹ محفوظ ہے۔
offers-summary = چھری آپ کو { $first } اور ہمسائے کو { $second } دیتی ہے۔ { $left } گوشت بچا ہے۔
offers-bar-model = ماڈل: پہلی ہی پیشکش مان لی جاتی ہے
offers-bar-now = اس بار
offers-you = آپ
offers-neighbour = ہمسایہ
offers-on-table = میز پر
offers-spoiled = خراب ہوا
offers-column-model = ماڈل میں
offers-column-now = اس بار
offers-curve-title = آپ کا حصہ، آپ کے صبر کے حساب سے
offers-curve-from = بالکل بے صبر
offers-curve-to = بے انتہا صبر
offers-curve-you = آپ · { $first }
offers-curve-summary = { $patience } صبر ہو تو آپ کو { $first } ملتا ہے۔ آپ جتنا انتظار کر سکیں، خط اتنا اونچا۔
offers-patience-first = آپ کا صبر
offers-patience-second = ہمسائے کا صبر
offers-patience-value = بعد کا ٹکڑا ابھی کے { $patience } کے برابر
offers-fee = ہر انکار پر کتنا گوشت خراب ہو
offers-envy = خوددار ہمسائے کا رشک
offers-guilt = زیادہ پانے پر خوددار ہمسائے کی ندامت
offers-offer-field = آپ کتنا رکھتے ہیں، 0 سے 1 تک
offers-cut-field = کہاں کاٹیں، 0 سے 100 تک
offers-worth-title = کون سا ٹکڑا کس کے لیے کتنا ہے
offers-piece-left = بایاں ٹکڑا
offers-piece-right = دایاں ٹکڑا، چربی والا
offers-worth-note = ہر ایک اپنی پسند سے ناپتا ہے۔ اسی لیے دونوں کو آدھے سے زیادہ مل سکتا ہے۔
offers-map-title = کسے کیا ملتا ہے، جب بیچ میں کوئی نہیں
offers-map-nothing = کچھ نہیں
offers-bet-question = دو ہمسائے باری باری پیشکش کر کے گوشت بانٹتے ہیں۔ کس بات سے ایک کو زیادہ ملتا ہے؟
offers-bet-0 = انتظار کر سکنا
offers-bet-1 = پہلے بولنا
offers-bet-2 = دونوں نہیں: بات برابر رہتی ہے
offers-reaction-0-right = درست: جو انتظار کر سکے اسے زیادہ ملتا ہے، پہلے کوئی بھی بولے۔ یہاں آپ کو { $first } ملتا ہے، ہمسائے کو { $second }۔
offers-reaction-0-wrong = یہاں نہیں: دونوں تقریباً ایک جتنا انتظار کر سکتے ہیں، اس لیے صبر سے کسی کو برتری نہیں۔ آپ کو { $first } ملتا ہے، ہمسائے کو { $second }۔
offers-reaction-1-right = درست: صبر اتنا برابر ہو تو پہلے بولنا ہی فرق ڈالتا ہے۔ آپ کو { $first } ملتا ہے، ہمسائے کو { $second }۔
offers-reaction-1-wrong = پہلے بولنے سے تھوڑی مدد ملتی ہے، جتنا انتظار کھلے۔ مگر فیصلہ اس سے نہیں ہوتا: پہلے آپ بولتے ہیں اور آپ کو { $first } ملتا ہے، ہمسائے کو { $second }۔
offers-reaction-2-right = درست: جہاں کسی کو انتظار نہ کھلے، وہاں کسی بات سے فرق نہیں پڑتا۔ آپ کو { $first } ملتا ہے، ہمسائے کو { $second }۔
offers-reaction-2-wrong = پلڑا جھکتا ہے: آپ کو { $first } ملتا ہے، ہمسائے کو { $second }۔ جو انتظار کر سکے اسے زیادہ ملتا ہے۔ پہلے بولنا صرف برابر والوں میں فیصلہ کرتا ہے۔
offers-reaction-none = یہاں انتظار سے کسی کا کچھ نہیں جاتا، اس لیے ماڈل کے پاس جواب نہیں۔ اس میں کچھ نہیں بتاتا کہ زیادہ کسے ملے۔
offers-why-cost-first = ایک انکار پر آپ کا اتنا جاتا ہے: { $cost } = 100% − { $patience } × (100% − { $fee })۔ آپ کو انتظار کرنا پڑتا ہے، اور کچھ گوشت خراب ہوتا ہے۔
offers-why-cost-second = ہمسائے کا اتنا: { $cost } = 100% − { $patience } × (100% − { $fee })۔
offers-term-cost-first = انکار پر آپ کا کتنا جاتا ہے
offers-term-cost-second = ہمسائے کا کتنا جاتا ہے
offers-term-both = دونوں مل کر، دو بار گنا ہوا نکال کر
offers-term-share = آپ کا حصہ: ہمسائے کا نقصان، دونوں پر تقسیم
offers-why-rest = ہمسائے کے لیے { $second } = 100% − { $first }۔ پھر انکار سے اسے کچھ نہیں ملتا۔
offers-why-all = جس کا انتظار سے کچھ نہ جائے، سب اسی کو ملتا ہے۔
offers-why-least = { $least } = { $envy } ÷ (1 + 2 × { $envy })۔ اس سے کم ہو تو رشک گوشت پر بھاری پڑتا ہے۔
offers-why-cut-first = آپ کو سب حصے یکساں پسند ہیں، اس لیے آپ کا ٹکڑا اپنے حجم جتنا ہے: گوشت کا { $first }۔
offers-why-cut-second = ہمسائے کے لیے کل قدر 150% ہے: 50% + 2 × 50%۔ اس کا ٹکڑا: { $second } = ({ $lean } + 2 × { $fat }) ÷ 150%۔
offers-limits-1 = لوگ یوں نہیں بانٹتے۔ تجربات میں وہ اوسطاً 40% کی پیشکش کرتے ہیں، اور 16% پیشکشیں رد ہوتی ہیں (Oosterbeek وغیرہ 2004)۔
offers-limits-2 = یہاں ہر ایک جانتا ہے کہ دوسرا کتنا صابر ہے۔ تب پہلی مناسب پیشکش مان لی جاتی ہے اور کچھ خراب نہیں ہوتا۔ اصل میں دیر تب ہوتی ہے جب کچھ چھپا ہو، یا اعتبار نہ ہو۔
offers-limits-3 = یہاں دو فرد فیصلہ کرتے ہیں، دونوں یکسو۔ خاندان، گروہ اور حکومتیں کم ہی یکسو ہوتی ہیں۔
offers-limits-4 = Rubinstein، جن کا یہ ماڈل ہے، ماڈل اور حکایت میں کم ہی فرق دیکھتے ہیں (2006)۔
offers-show-false = وہ صورت دکھائیں جہاں یہ غلط ہے: خوددار ہمسایہ
offers-show-greedy = وہ صورت دکھائیں جہاں یہ غلط ہے: لالچی کاٹ
offers-onward = مگر اگر نظر ہی نہ آئے کہ دوسرا کب تک انتظار کر سکتا ہے؟

## range: the deal neither can see

range-title = وہ سمجھوتہ جو کسی کو نظر نہیں آتا
range-hook = دو ہمسائے گوشت پر لڑ سکتے ہیں۔ لڑائی میں کچھ گوشت ضائع ہوگا۔ پھر وہ سیدھے سیدھے سمجھوتہ کیوں نہیں کر لیتے؟
range-lead = لڑائی کے بعد دونوں ہمسایوں کے پاس کچھ نہ کچھ بچتا ہے، باقی ضائع ہو جاتا ہے۔ جتنا ضائع ہو، وہی سمجھوتے کی گنجائش ہے: اس کے اندر ہر تقسیم میں دونوں کا فائدہ ہے۔ مگر بائیں ہمسائے کو اندازہ لگانا پڑتا ہے کہ لڑائی دائیں کو کتنی مہنگی پڑے گی۔ اس لیے اسے نظر نہیں آتا کہ گنجائش کہاں ختم ہوتی ہے۔
range-try = بداعتمادی کو گھٹائیں بڑھائیں۔ مانگنا کہاں سے لڑائی کا خطرہ بن جاتا ہے؟
range-finding-risk = سمجھوتے کی گنجائش موجود ہے: گوشت کا { $width }۔ پھر بھی جو مطالبہ کاغذ پر بہترین ہے، یعنی { $share }، اس سے { $chance } صورتوں میں لڑائی ہو جاتی ہے۔
range-finding-safe = بداعتمادی اتنی کم ہو تو محفوظ مطالبہ ہی بہترین ہے: گوشت کا { $share }، اور کوئی لڑائی نہیں۔ سمجھوتے کی گنجائش { $width } ہے۔
range-finding-known = جب اندازہ نہ لگانا پڑے تو کوئی نہیں لڑتا: بائیں ہمسائے کو پوری گنجائش نظر آتی ہے، گوشت کا { $width }، اور وہ { $share } مانگتا ہے۔
range-finding-point = اگر لڑائی کسی کو کچھ بھی مہنگی نہ پڑے تو سمجھوتے کی گنجائش بس ایک نقطہ ہے: بائیں ہمسائے کا حصہ { $share }۔
range-finding-point-risk = اگر لڑائی کسی کو کچھ بھی مہنگی نہ پڑے تو سمجھوتے کی گنجائش بس ایک نقطہ ہے، { $share }۔ جسے یہ نظر نہ آئے وہ زیادہ مانگتا ہے، اور { $chance } صورتوں میں لڑائی ہوتی ہے۔
range-finding-shift = دونوں سب کچھ جانتے ہوں، تب بھی لڑائی ہوگی: بائیں ہمسائے کے جیتنے کا امکان { $now } سے بڑھ کر { $later } ہو جائے گا، اور آج کا کوئی وعدہ اسے تب پابند نہیں رکھ سکتا۔
range-there = حقیقت میں
range-seen = بائیں ہمسائے کی نظر میں
range-says-demand = { $share } میرا!
range-says-yes = چلو، ٹھیک ہے۔
range-says-no = تو پھر لڑائی!
range-says-now = بعد میں نہیں، ابھی!
range-none = بائیں کو کچھ نہیں
range-all = بائیں کو سب
range-after-left = بایاں ہمسایہ، لڑائی کے بعد
range-room = سمجھوتے کی گنجائش: جتنا لڑائی میں ضائع ہو
range-after-right = دایاں ہمسایہ، لڑائی کے بعد
range-demand-label = مطالبہ { $share }
range-fight-label = لڑائی { $chance }
range-deal-label = سمجھوتہ { $chance }
range-strength-label = جیتنے کا امکان: { $strength }
range-strength-shift = آج { $now }، بعد میں { $later }
range-mistrust = بداعتمادی: اندازے میں کتنی غلطی ہو سکتی ہے؟
range-mistrust-value = دائیں کے لیے لڑائی کی قیمت: { $lowest } سے { $highest } تک
range-mistrust-none = کوئی نہیں: قیمت معلوم ہے
range-mistrust-field = یا بداعتمادی لکھ دیں، 1 کے حصے میں
range-play = تیس سے ملیں
range-step = ایک دائیں ہمسائے سے ملیں
range-met = { $met } دائیں ہمسائے ملے، ہر ایک کی قیمت الگ اور چھپی ہوئی۔ لڑائیاں ہوئیں: { $fights }۔
range-met-none = ہر دایاں ہمسایہ چھپاتا ہے کہ لڑائی اسے کتنی مہنگی پڑے گی۔ ان سے ایک ایک کر کے ملیں۔
range-summary = صفر سے سارے گوشت تک ایک پٹی۔ سمجھوتے کی گنجائش { $least } سے { $most } تک ہے۔ بائیں ہمسائے کو بس اتنا نظر آتا ہے کہ وہ { $from } اور { $to } کے درمیان کہیں ختم ہوتی ہے۔ وہ { $share } مانگتا ہے، اور { $chance } صورتوں میں لڑائی کا خطرہ مول لیتا ہے۔
range-curve-title = بداعتمادی کے ساتھ لڑائی کا خطرہ
range-curve-none = کوئی بداعتمادی نہیں
range-curve-much = بہت بداعتمادی
range-curve-you = آپ · { $chance }
range-curve-summary = دوسرے کی قیمت کا اندازہ { $lowest } سے { $highest } تک ہو تو بہترین مطالبے سے { $chance } صورتوں میں لڑائی ہوتی ہے۔ خط بداعتمادی کے ساتھ اوپر جاتا ہے اور آدھے سے آگے کبھی نہیں بڑھتا۔
range-curve-note = اوپر کا کنارہ آدھا ہے۔ خطرہ اس سے آگے کبھی نہیں بڑھتا: اس سے آگے کم مانگنے میں زیادہ فائدہ ہے۔
range-column-mistrust = بداعتمادی
range-column-chance = لڑائی کا امکان
range-column-what = کیا
range-column-share = گوشت کا حصہ
range-row-least = کم سے کم جس پر بایاں ہمسایہ مان جائے
range-row-most = زیادہ سے زیادہ جتنا دایاں ہمسایہ دے
range-row-from = یہاں تک گنجائش یقینی ہے
range-row-to = اس سے آگے گنجائش ہرگز نہیں
range-row-demand = کاغذ پر بہترین مطالبہ
range-row-loss = لڑائی میں اوسطاً کتنا ضائع ہوگا
range-map-title = { OBLIQUE($first) } اور { OBLIQUE($second) } کے آپس کے تعلقات
range-map-summary = ان کے مسلح تعلقات اتنے چوڑے بنائے گئے ہیں جتنا حکایت میں لڑائی کا امکان ہے، { $chance }؛ سفارتی تعلقات باقی امکان جتنے۔
range-map-fable = اگر وہ لڑیں: کیا بچتا ہے، اور بلی کو کیا ملتا ہے
range-map-cost = لڑائی کی قیمت
range-column-holder = کون
range-column-after = لڑائی کے بعد بچا
range-column-cost = لڑائی کی قیمت
range-cost-first = لڑائی بائیں ہمسائے کو کتنی مہنگی پڑتی ہے
range-cost-second = لڑائی دائیں ہمسائے کو کتنی مہنگی پڑتی ہے
range-strength = بائیں ہمسائے کے جیتنے کا امکان، آج
range-strength-later = یہی امکان، بعد میں
range-patience = آج کے مقابلے میں آئندہ کا وزن
range-shift-title = دوسرا خیال: بدلتی ہوئی طاقت
range-shift-lead = اب مان لیں کہ دونوں سب کچھ جانتے ہیں۔ ایک بعد میں زیادہ طاقتور ہوگا، اور تب زیادہ مانگ سکے گا۔ کیا کوئی وعدہ اسے روک سکتا ہے؟
range-shift-war = نہیں۔ انتظار سے دایاں ہمسایہ { $loss } کھوئے گا اور صرف { $saved } بچائے گا۔ وہ ابھی لڑتا ہے۔
range-shift-peace = یہاں وعدے کی ضرورت نہیں: انتظار سے دایاں ہمسایہ جو کھوئے گا، { $loss }، وہ اس کی بچت { $saved } سے زیادہ نہیں۔ سمجھوتہ ہو جاتا ہے۔
range-shift-show = طاقت بدلتی ہوئی دکھائیں
range-why-chance = بائیں ہمسائے کے لڑائی جیتنے کا امکان
range-why-width = سمجھوتے کی گنجائش
range-why-belief = دائیں ہمسائے کے لیے لڑائی کی قیمت { $lowest } سے { $highest } تک کچھ بھی ہو سکتی ہے، سب کا امکان برابر۔
range-why-margin = زیادہ مانگنے سے گوشت زیادہ ملتا ہے، مگر انکار بھی زیادہ ہوتا ہے۔ دونوں کا توازن { $highest } − { $own } کے آدھے پر ہے، یعنی جیتنے کے امکان سے { $margin } زیادہ۔
range-why-safe = جیتنے کے امکان سے { $margin } سے بھی زیادہ مانگنے میں فائدے سے زیادہ خطرہ ہے۔
range-why-share = مطالبہ: { $strength } + { $margin } = { $share }۔
range-why-risk = جس کی قیمت { $margin } سے کم ہو، وہ لڑنا پسند کرے گا: ({ $margin } − { $lowest }) ÷ ({ $highest } − { $lowest }) = { $chance }۔
range-why-loss = انتظار میں کیا جاتا ہے: { $later } کا { $patience }، منفی { $now }، یعنی { $loss }۔
range-why-saved = انتظار میں کیا بچتا ہے: { $cost } × (100% − { $patience })² = { $saved }۔
range-why-war = نقصان زیادہ ہے، اس لیے دایاں ہمسایہ ابھی لڑتا ہے (Fearon 1995)۔
range-why-peace = نقصان زیادہ نہیں، اس لیے سمجھوتہ ہو جاتا ہے (Fearon 1995)۔
range-why-any = سودے بازی کے ہر طریقے پر لاگو ہونے والی جانچ کا بھی یہی جواب ہے (Powell 2006)۔
range-why-not-any = سودے بازی کا کوئی اور طریقہ شاید لڑائی ٹال دے: ہر طریقے پر لاگو ہونے والی جانچ کی شرط پوری نہیں ہوتی (Powell 2006)۔
range-bet-question = بداعتمادی کو سلائیڈر کی آخری حد تک بڑھنے دیں۔ پھر بہترین مطالبے سے کتنی بار لڑائی ہوگی؟
range-bet-0 = کبھی نہیں
range-bet-1 = آدھی سے کم صورتوں میں
range-bet-2 = آدھی یا زیادہ صورتوں میں
range-reaction-0-right = درست: { $chance } صورتوں میں۔ یہاں لڑائی اتنی مہنگی ہے کہ محفوظ مطالبہ ہی بہترین رہتا ہے۔
range-reaction-0-wrong = آپ نے ان کی احتیاط پر بھروسا کیا۔ { $chance } صورتوں میں لڑائی ہوتی ہے: کاغذ پر ذرا زیادہ مانگنا اس خطرے کے لائق ہے۔
range-reaction-1-right = درست: { $chance } صورتوں میں۔ جسے لڑائی خود بھی مہنگی پڑے وہ آدھے سے بڑا جوا کبھی نہیں کھیلتا۔
range-reaction-1-wrong = یہاں نہیں: { $chance } صورتوں میں۔ بایاں ہمسایہ کتنی ہمت کرے گا، یہ اس پر ہے کہ لڑائی خود اسے کتنی مہنگی پڑتی ہے۔
range-reaction-2-right = درست: { $chance } صورتوں میں۔ جس کا لڑائی میں کچھ نہ جائے وہ اتنا مانگتا ہے کہ بات سکہ اچھالنے جیسی ہو جاتی ہے۔
range-reaction-2-wrong = یہ بہت زیادہ دلیری ہوتی: { $chance } صورتوں میں لڑائی ہوتی ہے۔ لڑائی بائیں ہمسائے کو بھی مہنگی پڑتی ہے، اس لیے وہ ذرا ہاتھ روک لیتا ہے۔
range-limits-1 = یہاں ایک فریق اندازہ لگاتا ہے اور ایک ہی بار مانگتا ہے۔ حقیقت میں دونوں اندازے لگاتے ہیں، اور ہر پیشکش دوسرے کو کچھ بتا دیتی ہے۔
range-limits-2 = دونوں فریق جانتے بوجھتے حد سے زیادہ امید نہیں رکھ سکتے: دوسرے کا لڑنے پر تیار ہونا خود ایک تنبیہ ہے (Fey and Ramsay 2007)۔
range-limits-3 = نظریہ خود کہتا ہے کہ جنگ کا آغاز پہلے سے نہیں بتایا جا سکتا (Gartzke 1999)۔ امکان پیش گوئی نہیں ہوتا۔
range-limits-4 = جو چیز کاٹی نہ جا سکے اس میں بظاہر گنجائش نہیں رہتی۔ قرعہ اندازی یا الگ سے کوئی ادائیگی گنجائش لوٹا دیتی ہے (Powell 2006)۔
range-limits-5 = یہاں ہر فریق ایک ہی ذہن ہے۔ جہاں کئی گروہ لڑ رہے ہوں، وہاں یہ ٹھیک نہیں بیٹھتا (Lake 2010)۔
range-show-false = وہ صورت دکھائیں جہاں یہ غلط ہے: اندازے کی ضرورت نہیں
range-onward = تو وہ منصف ڈھونڈتے ہیں۔ منصف کتنے میں پڑتا ہے؟

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
judge-tipping = { $cut } سے منصف نہیں
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
judge-reaction-1-wrong = اس سے زیادہ۔ ہر ایک تب تک ڈٹا رہتا ہے جب تک انعام کی قدر انتظار کی قیمت سے زیادہ ہو۔ اوسطاً سارا انعام اسی میں جاتا ہے۔
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
judge-limits-experiment = یہ کہاوت تجربہ گاہ میں آزمائی جا چکی ہے: جب جھگڑے میں سب کچھ ہاتھ سے جاتا تھا تو لوگ اس صورت کے مقابلے میں کہیں کم جھگڑے جس میں فیصلہ کرنے والا منصف موجود تھا (Ashenfelter et al. 1992)۔
judge-limits-bias = جو تیسرا فریق ایک طرف جھکا ہو، کبھی اسی کی بات پر یقین کیا جاتا ہے (Kydd 2003)۔
judge-limits-model = یہاں امیدیں نہیں بدلتیں: کوئی سیکھتا نہیں۔ ہر فریق ایک ہی ذہن ہے، اور سمجھوتہ ہمیشہ نبھایا جاتا ہے۔
judge-limits-paradox = ”سارا انعام“ اوسط ہے، اور تب جب کوئی نہ جانے کہ ہار کون مانے گا۔ وہاں جسے انعام زیادہ عزیز ہو وہ کم جیتتا ہے، جس پر یقین کرنا مشکل ہے۔
judge-show-false = وہ صورت دکھائیں جہاں کہاوت غلط ہے: صاف گو ثالث
judge-onward = اور اگر ایک نے دوسرے کی چال غلط سمجھ لی؟

## fog: an eye for an eye, in fog

fog-title = دھند میں ادلے کا بدلہ
fog-hook = دو فریق ایک دوسرے کو ویسا ہی جواب دیتے ہیں۔ ایک دن دھند ایک اچھی چال کو چھپا لیتی ہے۔
fog-lead = ہر چکر میں ہر فریق تعاون کرتا ہے یا انکار۔ دونوں تعاون کریں تو ہر ایک کو { $reward } پوائنٹ ملتے ہیں، دونوں انکار کریں تو { $punishment }۔ اکیلا انکار کرنے والا { $temptation } پاتا ہے اور دوسرا { $sucker }۔ سب ٹھیک چلتا ہے، جب تک ایک چال غلط نہ پڑھی جائے۔ پھر ہر ایک وہی لوٹاتا ہے جو اس کے خیال میں اسے ملا۔
fog-try = دونوں کو درگزر والا بنائیں، یا دھند کم کریں۔ جھگڑے کا کیا بنتا ہے؟
fog-finding-feud = ایک چال کا بگڑنا کافی ہے۔ جو ہمیشہ ویسا ہی جواب دیتے ہیں، ان کا آدھا اعتماد { $half } { $half ->
    [one] چکر
   *[other] چکروں
 } میں جاتا رہتا ہے؛ آخرکار ہر ایک { $reward } میں سے { $payoff } پوائنٹ کماتا ہے۔
fog-finding-channel = خفیہ رابطہ کھلا ہو تو آدھا اعتماد { $before } کے بجائے { $half } { $half ->
    [one] چکر
   *[other] چکروں
 } میں جاتا ہے۔ مگر جھگڑا پھر بھی ہوتا ہے: آخرکار ہر ایک { $payoff } کماتا ہے، جتنا اس کے بغیر۔ رابطہ صرف مہلت دیتا ہے؛ جھگڑا درگزر ہی سے ختم ہوتا ہے۔
fog-finding-clear = جب تک کوئی چال نہ بگڑے، جھگڑا نہیں ہوتا: ہر ایک ہر چکر میں { $payoff } پوائنٹ کماتا ہے۔
fog-finding-mended = یہاں جھگڑا خود ختم ہو جاتا ہے: آخرکار ہر ایک { $payoff } کماتا ہے۔ اسی دھند میں صرف ویسا ہی جواب دینے والے { $feud } کماتے۔
fog-finding-both = رابطہ اور درگزر ساتھ ہوں تو آخرکار ہر ایک { $payoff } کماتا ہے؛ صرف درگزر سے { $before } ملتا۔
fog-finding-exploited = یہ حد سے زیادہ درگزر ہے: { $generosity } معاف ہو تو ایک انکار سے { $gain } پوائنٹ ملتے ہیں اور اوسطاً صرف { $price } جاتے ہیں۔ درگزر کرنے والے سے ناجائز فائدہ اٹھانا سودمند ہے۔
fog-finding-uneven = یہ جوڑ برابر کا نہیں۔ آخرکار فی چکر پوائنٹ یوں بنتے ہیں: { $more } { $high }، اور { $less } صرف { $low }۔
fog-finding-no-peace = ان دونوں میں دیرپا امن نہیں: آخرکار ہر ایک { $reward } میں سے { $payoff } پوائنٹ کماتا ہے۔
fog-finding-playing = سب ایک دوسرے سے کھیل رہے ہیں۔ آگے کون ہوگا؟
fog-finding-few = ٹورنامنٹ کے لیے کم از کم دو چاہئیں۔
fog-finding-field = ان کھلاڑیوں میں، اس دھند میں آگے: { $leaders }، فی چکر { $score } پوائنٹ۔ صاف ہوا میں: { $clear }۔ کھلاڑی بدلیں تو یہ پھر بدل سکتا ہے۔
fog-finding-same = ان کھلاڑیوں میں وہی آگے ہیں جو صاف ہوا میں ہوتے: { $leaders }، فی چکر { $score } پوائنٹ۔ کھلاڑی بدلیں تو یہ بدل سکتا ہے۔
fog-comma = ،
fog-scene = کیا دیکھیں
fog-scene-two = دو فریق
fog-scene-tournament = ایک ٹورنامنٹ
fog-policy = { OBLIQUE($side) } کا جواب
fog-policy-0 = جیسے کو تیسا
fog-policy-1 = غیر مشروط حمایت
fog-policy-2 = کنارہ کشی
fog-policy-3 = درگزر والا جیسے کو تیسا
fog-policy-4 = ندامت والا جیسے کو تیسا
fog-policy-5 = جیت پر قائم، ہار پر تبدیل
fog-policy-6 = کینہ ور
fog-means-0 = وہی کرتا ہے جو دوسرے کو آخری بار کرتے دیکھا۔
fog-means-1 = ہر حال میں تعاون کرتا ہے۔
fog-means-2 = ہر حال میں انکار کرتا ہے۔
fog-means-3 = ویسا ہی جواب دیتا ہے، مگر کبھی کبھی انکار معاف کر دیتا ہے۔
fog-means-4 = ویسا ہی جواب دیتا ہے، مگر اپنی لغزش کا بدلہ مان لیتا ہے۔
fog-means-5 = جو فائدہ دے اس پر قائم رہتا ہے، جو نہ دے اسے بدل دیتا ہے۔
fog-means-6 = ایک بار انکار دیکھنے تک تعاون کرتا ہے؛ پھر کبھی نہیں۔
fog-thickness = دھند کتنی گہری ہے؟
fog-thickness-value = { $share } چالیں بگڑتی ہیں
fog-thickness-zero = صاف ہوا
fog-thickness-part = بگڑی ہوئی چالیں، 1 میں سے
fog-play = چکر چلائیں
fog-step = اگلا چکر
fog-cooperates = تعاون
fog-refuses = انکار
fog-misread = دوسرے نے غلط پڑھی
fog-caught = غلط فہمی رابطے نے پکڑ لی
fog-slipped = لغزش: ارادہ نہ تھا
fog-summary = { $rounds } چکر۔ تعاون: { $first } { $by_first } بار، { $second } { $by_second } بار۔ بگڑی ہوئی چالیں: { $wrong }۔
fog-generosity = درگزر والا کتنی بار معاف کرتا ہے؟
fog-generosity-note = { $most } تک معافی میں انکار سودمند نہیں۔ اس سے آگے سودمند ہے۔
fog-kind = کس قسم کی دھند؟
fog-kind-misreading = غلط فہمی: آپ نے دیکھا نہیں
fog-kind-slip = لغزش: میرا ارادہ نہ تھا
fog-field = کون شریک ہے؟
fog-progress = { $share } مقابلے ہو چکے۔
fog-bands = باریک پٹی دو معیاری غلطیاں ہے؛ جو بہترین سے اس کے اندر ہو، برابر ہے۔ یہ درجہ صرف ان کھلاڑیوں کا، صرف اس دھند میں ہے۔
fog-score = { $score } ± { $error }
fog-column-policy = جواب کا طریقہ
fog-in-clear-air = صاف ہوا میں، ٹھیک حساب سے
fog-in-this-fog = اس دھند میں، کھیل سے
fog-in-front = آگے
fog-channel-title = خفیہ رابطہ کھولیں
fog-channel = کتنی غلط فہمیاں پکڑتا ہے؟
fog-channel-slips = یہ دھند لغزشوں کی ہے۔ رابطہ غلط فہمی پکڑتا ہے، لغزش نہیں مٹا سکتا۔
fog-half-life = اعتماد کی نصف عمر، چکروں میں، جب دونوں ویسا ہی جواب دیں
fog-without = رابطے کے بغیر
fog-with = رابطے کے ساتھ
fog-never = قائم رہتا ہے
fog-long-run = آخرکار، فی چکر پوائنٹ
fog-both-in-kind = دونوں: جیسے کو تیسا
fog-both-generous = دونوں: درگزر
fog-earned = فی چکر پوائنٹ
fog-earned-match = دکھائے گئے چکروں میں
fog-earned-long = آخرکار، ٹھیک حساب سے
fog-grudger-note = ٹھیک حساب اس کینہ ور کا ہے جو ایک ہی چکر یاد رکھتا ہے (GRIM1)۔ مقابلوں میں کینہ ور کبھی نہیں بھولتا۔
fog-column-round = چکر
fog-column-wrong = کیا بگڑا
fog-curve-title = دھند کی گہرائی اور دونوں کی کمائی
fog-curve-thick = گہری دھند
fog-curve-you = آپ · { $payoff }
fog-curve-summary = { $fog } چالیں بگڑیں تو آخرکار دونوں اوسطاً فی چکر { $payoff } پوائنٹ کماتے ہیں۔
fog-curve-earned = دونوں کے اوسط پوائنٹ
fog-bet-clear = جواب دینے کے ساتوں طریقے صاف ہوا میں ایک دوسرے سے ملتے ہیں۔ ان چار میں سب سے زیادہ کون کماتا ہے؟
fog-bet-fog = اور اس دھند میں جو آپ نے رکھی ہے؟
fog-right = درست: یہاں چاروں میں سب سے زیادہ کمانے والا طریقہ { $policy } ہے، فی چکر { $score } پوائنٹ۔ دھند گہری کریں اور پھر اندازہ لگائیں۔
fog-right-walk-away = درست: یہاں کنارہ کشی سب سے زیادہ کماتی ہے، فی چکر { $score }۔ وہ معاف کرنے والوں پر جیتی ہے۔ ٹورنامنٹ سے غیر مشروط حمایت نکال کر دیکھیں۔
fog-wrong-support = غیر مشروط اعتماد خرچ ہو جاتا ہے: فی چکر { $own }۔ یہاں چاروں میں سب سے زیادہ: { $policy }، { $score }۔
fog-wrong-walk-away = وہ ہر ایک سے ایک بار جیتتی ہے، پھر کوئی اس سے تعاون نہیں کرتا: فی چکر { $own }۔ یہاں چاروں میں سب سے زیادہ: { $policy }، { $score }۔
fog-wrong-in-kind = وہ ہر غلطی کو گونج کی طرح لوٹاتا ہے: فی چکر { $own }۔ ان کھلاڑیوں میں چاروں میں سب سے زیادہ: { $policy }، { $score }۔
fog-wrong-generous = درگزر جھگڑے ختم کرتا ہے، مگر یہاں بعض اس سے فائدہ اٹھاتے ہیں: فی چکر { $own }۔ چاروں میں سب سے زیادہ: { $policy }، { $score }۔
fog-why-gain = ایک انکار کا فوری فائدہ: { $temptation } − { $reward } = { $gain }۔
fog-why-price = معاف نہ ہو تو پھر سے تعاون کی قیمت ایک بار { $reward } − { $sucker } ہے: اوسطاً { $rest } × ({ $reward } − { $sucker }) = { $price }۔
fog-why-most = دونوں { $most } معافی پر برابر ہیں (Molander 1985)۔ یہ حد صاف ہوا کی ہے۔
fog-why-long = آخرکار دونوں { $both } چکروں میں تعاون کرتے ہیں، یہ فریق اکیلا { $alone } میں، دوسرا اکیلا { $other } میں، اور کوئی نہیں { $none } میں۔
fog-why-points = ہر حصہ اپنے پوائنٹ سے ضرب: { $both } + { $alone } + { $other } + { $none } = { $earned }۔
fog-why-mean = دھند کتنی ہی ہلکی ہو، آخرکار چاروں قسم کے چکر برابر ہو جاتے ہیں: ({ $reward } + { $sucker } + { $temptation } + { $punishment }) ÷ 4 = { $mean }۔
fog-why-score = میدان کے ہر دوسرے طریقے سے { $rounds } چکروں کے کئی مقابلوں کا اوسط؛ کوئی اپنی ہی قسم سے نہیں ملتا۔
fog-term-error = e، بگڑنے والی چالوں کا حصہ
fog-term-fading = ہر چکر میں بچا اعتماد، 1 − 2e، لوگارتھم میں
fog-term-half-life = آدھا جانے تک کے چکر: ln 2 تقسیم اس پر
fog-limits-1 = ایک ٹورنامنٹ کا فاتح دوسرے میں ہار سکتا ہے (Rapoport, Seale, Colman 2015)۔
fog-limits-2 = کھیل میں دو برابر فریق ہیں۔ اس میں تماشائی، نابرابر طاقت اور اندر کے بگاڑنے والے نہیں (Jervis 1988; Gowa 1986)۔
fog-limits-3 = شاید کھیل ہی کوئی اور ہو۔ ”ہرن کے شکار“ میں دوسرا تعاون کرے تو ہر ایک تعاون چاہتا ہے؛ ”چکن“ میں بدترین یہ ہے کہ دونوں انکار کریں۔
fog-limits-4 = یہ دھند کسی نے نہیں ناپی۔ پوائنٹ صرف بتاتے ہیں کہ ہر فریق نتیجوں کو کس ترتیب میں رکھتا۔
fog-show-false = وہ صورت دکھائیں جہاں جھگڑا ختم ہو: دونوں درگزر والے
fog-onward = اور اگر ایک فریق اٹھ کر چلا جائے؟
fog-map-title = تعاون سے مکالمے کی لکیر چوڑی ہوتی ہے، انکار سے وار کی
fog-map-waste = جھگڑا کیا ضائع کرتا ہے
fog-map-lost = جھگڑے میں ضائع

## vacuum: an empty chair fills up

vacuum-title = خالی کرسی بھر جاتی ہے
vacuum-hook = کئی بیرونی فریق { OBLIQUE($seat) } پر اثر چاہتے ہیں۔ ان میں سے ایک منہ موڑ لے تو کیا ہوتا ہے؟
vacuum-lead = اثر کے حصے مل کر ہمیشہ 100% بنتے ہیں۔ { OBLIQUE($leaver) } کے روابط گھٹیں تو دوسروں کے حصے فوراً بڑھ جاتے ہیں، انگلی ہلائے بغیر۔ پھر ہر ایک نئے سرے سے طے کرتا ہے کہ کتنی کوشش کرے، اور حصے ٹھہر جاتے ہیں۔
vacuum-try = سلائیڈر ہلائیں، پھر دس سال چلا کر دیکھیں۔
vacuum-finding-outsiders = { OBLIQUE($leaver) } کے روابط { $engagement } رہ جائیں تو { $freed } فیصد پوائنٹ اثر ہاتھ بدلتا ہے: دوسرے بیرونی فریقوں کو { $others } ملتے ہیں، اور { $home } کسی بیرونی کو نہیں۔
vacuum-finding-home = { OBLIQUE($leaver) } کے روابط { $engagement } رہ جائیں تو { $freed } فیصد پوائنٹ اثر ہاتھ بدلتا ہے، اور اس کا زیادہ حصہ کسی بیرونی کو نہیں ملتا: { $home }، جبکہ دوسرے بیرونی فریقوں کو { $others } ملتے ہیں۔
vacuum-finding-full = روابط پورے ہوں تو کسی کا حصہ نہیں بدلتا: { OBLIQUE($leaver) } کے پاس اثر کا { $share } ہے۔
vacuum-finding-nothing = مفاد ان قدروں پر ہوں تو { OBLIQUE($leaver) } کے پاس شروع ہی سے کوئی حصہ نہیں، اس لیے منہ موڑنے سے کچھ خالی نہیں ہوتا۔
vacuum-return-note = { $years } سال بعد واپسی ہو تو پرانے حصے رفتہ رفتہ لوٹ آتے ہیں: اس ماڈل کی کوئی یادداشت نہیں۔ غیر حاضری کے برسوں کی قیمت { $lost } ہے (حصے کے فیصد پوائنٹ ضرب سال)۔
vacuum-heat-cooler = مقابلہ ٹھنڈا پڑتا ہے: مؤثر کوشش { $change } گھٹ جاتی ہے۔
vacuum-heat-same = مقابلہ پہلے جتنا ہی گرم رہتا ہے۔
vacuum-heat-raw-rises = پھر بھی خام کوشش، یعنی جتنا زور لگایا جاتا ہے، { $change } بڑھ جاتی ہے: جو باقی رہے، انہیں ہر کوشش سے کم حاصل ہوتا ہے۔
vacuum-engagement = { OBLIQUE($seat) } سے { OBLIQUE($leaver) } کے روابط
vacuum-engagement-none = بالکل نہیں: کرسی خالی ہے
vacuum-return = واپسی کب؟
vacuum-return-value = { $years } سال بعد
vacuum-return-never = کبھی نہیں
vacuum-home-rule = مقامی اختیار کی مضبوطی
vacuum-adjustment-speed = سب کتنی جلدی خود کو ڈھالتے ہیں
vacuum-adjustment-speed-value = سالانہ { $speed }
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
vacuum-limits-1 = ماڈل یہ نہیں بتاتا کہ روابط رکھنا اچھا ہے یا نہیں۔ وہ صرف 100% کے ایک کُل کو بانٹتا ہے۔ تجارت، پانی اور رشتے داریاں اس طرح نہیں چلتیں۔
vacuum-limits-2 = ”طاقت کا خلا“ خود ایک مبہم تصور ہے؛ ریاستیں ایسے ہر خلا کے لیے مقابلہ نہیں کرتیں (Graefrath 2023)۔
vacuum-limits-3 = کسی کے نکلنے کے بعد اس ماڈل کا مقابلہ ٹھنڈا پڑتا ہے، اور یہ بات مضمون نہیں کہتا۔ جہاں باقی رہنے والے کم مؤثر ہوں، وہاں خام کوشش بڑھ سکتی ہے۔
vacuum-limits-4 = مقامی اختیار مضبوط ہو اور منہ موڑنے والے کا مفاد دوسروں سے کہیں بڑا ہو تو جو کچھ خالی ہوتا ہے، اس کا زیادہ حصہ کسی بیرونی کو نہیں ملتا۔ یہاں مفاد سلائیڈر ہیں، ناپی ہوئی قدریں نہیں۔
vacuum-show-false = وہ صورت دکھائیں جس میں زیادہ حصہ کسی بیرونی کو نہیں ملتا
vacuum-onward = مگر ہر خطرہ باہر نہیں۔

## fronts: two fronts

fronts-title = دو محاذ
fronts-hook = کارروائیاں جنگجوؤں کو ہٹا سکتی ہیں۔ اگلے جنگجو کون لاتا ہے؟
fronts-lead = محرومی سے سہولت کاروں کے نیٹ ورک کو بھرتی کا موقع ملتا ہے۔ سہولت کار جنگجوؤں کو پیسہ، راستہ اور پناہ دیتے ہیں۔ کارروائیاں جنگجو کم کرتی ہیں؛ نیٹ ورک نئے لے آتا ہے۔
fronts-try = کوئی منصوبہ چنیں، پھر بیس سال چلا کر دیکھیں۔
fronts-finding-alone = دس سال صرف کارروائیاں: جنگجو { $fighters } کم ہوتے ہیں، مگر ان کے پیچھے کا نیٹ ورک صرف { $network }۔ کارروائیاں رکنے کے دس سال بعد جنگجو پھر پہلے کے { $back } پر ہوتے ہیں۔
fronts-finding-suffice = یہاں صرف کارروائیاں شورش ختم کر دیتیں، اگر کبھی نہ رکتیں: دس سال میں جنگجو { $fighters } اور نیٹ ورک { $network } کم ہوتا ہے۔ رکنے کے دس سال بعد جنگجو پہلے کے { $back } پر ہوتے ہیں۔
fronts-finding-mix = صرف طاقت پر انحصار نہ ہو تو دس سال میں جنگجو پہلے کے { $fighters } رہ جاتے ہیں اور نیٹ ورک { $network }۔ سب کچھ رکنے کے دس سال بعد جنگجو پہلے کے { $back } پر ہوتے ہیں۔
fronts-finding-short = یہ آمیزہ ناکافی ہے: دس سال میں جنگجو { $fighters } اور نیٹ ورک { $network } کم ہوتا ہے، مگر شورش کبھی ختم نہیں ہوتی۔ رکنے کے دس سال بعد جنگجو پہلے کے { $back } پر ہوتے ہیں۔
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
together-hook = مشورہ یہ ہے: مکالمہ، سدِّ جارحیت اور ترقی، ساتھ ساتھ۔ کیا واقعی تینوں ضروری ہیں؟
together-lead = مضمون کا استدلال ہے کہ مکالمہ، سدِّ جارحیت اور ترقی کو ساتھ ساتھ چلنا چاہیے۔ چار چھوٹے ماڈل، آپس میں جڑے ہوئے، بتاتے ہیں کہ تینوں کا ہر آمیزہ کیا لاتا ہے۔ نقطہ کھینچیں: پٹیاں اور نقشہ ساتھ چلتے ہیں۔
together-try = پھر کرسی بدلیں۔ بہترین آمیزہ بدل جاتا ہے۔
together-lead-opposite = مخالف مؤقف کہتا ہے: بات کم کریں اور کوشش کہیں اور لگائیں۔ اسی ماڈل میں ٹوٹی لکیر دکھاتی ہے کہ مزید مکالمہ کہاں فائدہ دینا چھوڑ دیتا ہے۔ اس سے آگے مخالف مؤقف جیتتا ہے۔
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
together-finding-worse = { $chair }: یہاں تینوں میں سے ایک فالتو ہے۔ تینوں کے بہترین آمیزے کے نمبر 100 میں سے { $all } ہیں، جبکہ { $out } کے بغیر بہترین کے { $left } نمبر۔ آپ کے آمیزے کے { $own } نمبر۔
together-opposite-some = { $chair }: مزید مکالمہ کوشش کے { $at } تک فائدہ دیتا ہے، اس سے آگے نقصان۔ آپ کے آمیزے میں { $here } ہے۔
together-opposite-wins = { $chair }: یہاں مخالف مؤقف جیتتا ہے۔ سب سے زیادہ نمبر { $at } مکالمے پر ہیں؛ اس سے زیادہ مکالمہ نقصان دیتا ہے۔
together-opposite-loses = { $chair }: یہاں مخالف مؤقف ہار جاتا ہے۔ مزید مکالمہ { $at } تک، پورے راستے فائدہ دیتا ہے۔
together-argument = کس کا مؤقف پیش ہو؟
together-argument-op-ed = مضمون کا
together-argument-opposite = مخالف
together-you = آپ · { $score }
together-best = بہترین
together-scale = رنگ جتنا گاڑھا، اتنا بہتر۔ ہر لکیر برابر نمبروں والے آمیزے ملاتی ہے؛ لکیروں میں { $step } کا فرق ہے۔ 100 میں سے سب سے کم { $low }، سب سے زیادہ { $high }۔
together-summary = آپ کا آمیزہ: { $dialogue } مکالمہ، { $deterrence } سدِّ جارحیت، { $development } ترقی، 100 میں سے { $score }۔
together-summary-best = بہترین: { $dialogue }، { $deterrence }، { $development }، 100 میں سے { $score }۔
together-dashed = ٹوٹی لکیر: یہاں مزید مکالمہ فائدہ دینا چھوڑ دیتا ہے۔
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
together-reaction-1-wrong = اندازہ ذرا چوک گیا: { $share } قرعوں میں۔ باقی قرعے زیادہ تر 1 نمبر کے اندر برابر ہیں۔
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
together-onward = آپ کا اندازہ کیا تھا، اور کیا ہوا؟
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
together-deterrence-cost = اس میں سدِّ جارحیت سے کتنا اضافہ
together-mix-recruitment = بھرتی کی رفتار
together-mix-facilitator-share = بھرتی ہونے والے جو سہولت کار بنتے ہیں
together-mix-fighters-to-network = جنگجو جو سہولت کار بنتے ہیں
together-operations-most = کارروائیوں میں سدِّ جارحیت سے کتنا اضافہ
together-chain-action-most = سہولت کاری کے خلاف اقدام میں کوشش سے کتنا اضافہ
together-grievance-resolution-most = محرومی دور کرنے میں ترقی سے کتنا اضافہ
together-mix-stake = اثر کی قدر
together-dialogue-effectiveness = اثر میں مکالمے سے کتنا اضافہ
together-development-effectiveness = اثر میں ترقی سے کتنا اضافہ
together-mix-home-rule = مقامی اختیار کی مضبوطی

## recap: what you bet, what happened

recap-title = آپ کا اندازہ، اور جو ہوا
recap-hook = پیچھے مڑ کر دیکھیں: آپ کو کیا توقع تھی، اور ماڈلوں نے کیا کیا؟
recap-finding-none = آپ نے ابھی کوئی اندازہ نہیں لگایا۔ ہر باب میں آپ سے ایک اندازہ پوچھا جاتا ہے۔
recap-finding = آپ نے { $bets } { $bets ->
    [one] اندازہ لگایا
   *[other] اندازے لگائے
 }؛ درست اندازے: { $right }۔
recap-lead = کوئی اندازہ انہی اعداد کے لیے درست یا غلط ہے جن سے آپ کھیلے۔ ایک عدد بدلیں تو جواب بھی بدل سکتا ہے۔
recap-try = کوئی باب دوبارہ کھولیں اور خود کو غلط ثابت کرنے کی کوشش کریں۔
recap-not-yet = ابھی کوئی اندازہ نہیں۔
recap-not-known = ابھی معلوم نہیں: اس باب میں مفروضوں کے قرعے نکالیں۔
recap-yours = آپ کا اندازہ: { $choice }
recap-happened = جو ہوا: { $choice }
recap-right = درست نکلا
recap-wrong = نتیجہ مختلف رہا
recap-challenge = ان اندازوں کے ساتھ کسی دوست کو للکاریں
recap-save = میرا کام محفوظ کریں
recap-takeaways = ساتھ لے جانے کی تین باتیں
recap-takeaway-1 = لاپروا منصف جھگڑے پر پلتا ہے۔ لڑائی دونوں کو مہنگی پڑتی ہے، اس لیے کوئی نہ کوئی سمجھوتہ ہمیشہ دونوں کے لیے بہتر ہوتا ہے۔
recap-takeaway-2 = سمجھوتہ اس وقت بگڑتا ہے جب فریق ایک دوسرے کو صاف نہیں دیکھ پاتے: چھپی قیمتیں، غلط سمجھی گئی چالیں، ٹوٹا اعتماد۔
recap-takeaway-3 = ان میں سے ہر بات غلط بھی ہو سکتی ہے۔ آپ نے دیکھا کہ کہاں: فیصلہ سلائیڈر کرتے ہیں، اور انہیں کسی نے ناپا نہیں۔
recap-limits-1 = یہاں کوئی ماڈل حقیقی اعداد و شمار کے مطابق نہیں ڈھالا گیا۔ کوئی کسی واقعے کی پیش گوئی نہیں کرتا۔
recap-limits-2 = دو یا چار کھلاڑی کروڑوں لوگوں کی جگہ کھڑے ہیں جو ایک جیسا نہیں سوچتے۔
recap-limits-3 = ایریل روبن سٹائن نے لکھا (2006) کہ ماڈل حکایت کے قریب ہے۔ وہ ذہن صاف کر سکتا ہے، مگر دنیا کے بارے میں کچھ ثابت نہیں کرتا۔
recap-claims = ہر دعویٰ، اور کس کا ہے

## The arithmetic behind a number

step-given = { $term }: { $result }
step-line = { $term }: { $formula } = { $result }
step-logarithm = { $first } کا قدرتی لوگارتھم
step-smaller = { $first } اور { $second } میں سے چھوٹا
step-larger = { $first } اور { $second } میں سے بڑا

## present: پروجیکٹر کے لیے

present-open = ابواب پروجیکٹر پر دکھائیں
present-bar = پریزنٹیشن
present-back = پیچھے
present-forth = آگے
present-timer = گھڑی
present-timer-start = گھڑی چلائیں
present-timer-stop = گھڑی روکیں
present-timer-reset = صفر پر لائیں
present-notes = استاد کے نکات
present-notes-apart = نکات الگ کھڑکی میں
present-blank = سکرین سیاہ کریں
present-light = سکرین سیاہ ہے۔ کوئی بھی بٹن دبائیں، یا یہاں۔
present-spotlight = روشنی کا دائرہ
present-leave = پریزنٹیشن ختم کریں
present-keys = بٹن: Page Down پہلے چلاتا ہے، پھر آگے لے جاتا ہے۔ Page Up پیچھے۔ تیر ایک قدم۔ B یا نقطہ سکرین سیاہ کرتا ہے۔ N نکات، S روشنی کا دائرہ، T گھڑی، R گھڑی صفر پر۔
present-note-ask = آگے بڑھنے سے پہلے سب سے اندازہ لگوائیں۔ دو طلبہ سے پوچھیں کہ کیوں۔
present-note-saying = پوچھیں: چھوٹا ٹکڑا آپ کا ہوتا تو کیا کرتے؟ پھر چلائیں۔ پہلے نوالے کے بعد کوئی ٹکڑا کبھی اس ٹکڑے سے بڑا نہیں ہوتا جو شروع میں چھوٹا تھا۔ دیانت دار نوالہ بھی دکھائیں: وہاں کہاوت غلط ہے۔
present-note-offers = اپنی پیشکش سے پہلے جماعت سے پیشکش کروائیں۔ جو انتظار کر سکے اسے زیادہ ملتا ہے۔ سب کچھ معلوم ہو تو پہلی مناسب پیشکش مان لی جاتی ہے اور کچھ خراب نہیں ہوتا۔
present-note-range = سمجھوتے کی گنجائش اتنی ہوتی ہے جتنی دونوں کے لیے لڑائی کی مجموعی قیمت۔ یہ گنجائش اس لیے ہاتھ سے نکل جاتی ہے کہ ایک فریق کو اندازہ لگانا پڑتا ہے۔ بداعتمادی صفر کر دیں تو کوئی نہیں لڑتا۔
present-note-judge = پوچھیں کہ اس منصف کو کون بلائے گا۔ معلوم ہو کہ منصف بہت رکھتا ہے تو لوگ سمجھوتہ کر لیتے ہیں۔ خطرہ اس بلی سے ہے جسے لوگ منصف سمجھ بیٹھیں۔
present-note-fog = جماعت سے پہلی غلط پڑھی گئی چال ڈھنڈوائیں۔ پھر دونوں کو تھوڑا درگزر کرنے دیں اور دوبارہ چلائیں۔ پوچھیں: کیا صرف ایک چال سے پہچانا جا سکتا ہے کہ غلطی تھی یا بدنیتی؟
present-note-recap = ہر طالب علم اپنا ایک غلط نکلا ہوا اندازہ اور اس کی وجہ بتائے۔ اندازہ پڑھ کر سنانا کسی پر لازم نہیں۔
present-note-other = یہ ابواب ایک حقیقی جگہ کے بارے میں ہیں۔ پہلے سوچ لیں کہ آپ کی جماعت ان کے لیے مناسب جگہ ہے یا نہیں۔ اعداد فرضی ہیں، اور کوئی پیش گوئی نہیں۔

## sheet: ورک شیٹ

sheet-title = ورک شیٹ
sheet-key = جوابات
sheet-number = ورک شیٹ نمبر { $number }
sheet-group = ہمارا نشان:
sheet-lead = دو دو مل کر کام کریں۔ صرف جواب نہیں، حساب بھی لکھیں۔ گوشت، بلی اور سب اعداد فرضی ہیں۔
sheet-key-lead = کسی اور طریقے سے یہی جواب آئے تو وہ بھی اتنا ہی درست ہے۔ جواب اعشاریہ کے دو ہندسوں تک لکھے گئے ہیں۔
sheet-open = ورک شیٹیں اور جوابات
sheet-another = دوسری ورک شیٹ
sheet-show-key = جوابات دکھائیں
sheet-hide-key = جوابات چھپائیں
sheet-print = پرنٹ کریں
sheet-save = صفحے کے طور پر محفوظ کریں
sheet-open-guide = استاد کے لیے رہنما کتابچہ
sheet-open-cards = کاٹنے کے لیے کارڈ
sheet-close = یہ صفحہ بند کریں
sheet-note = ہر نمبر کی ورک شیٹ الگ ہے۔ ایک ہی نمبر سے ہر آلے پر ایک ہی ورک شیٹ بنتی ہے۔
sheet-round = چکر
sheet-first = پہلا فریق
sheet-second = دوسرا فریق
sheet-step = { $term }: { $equation }
sheet-grams = { $equation } گرام
sheet-term-bites = متوقع نوالے
sheet-term-cost-first = انتظار میں پہلے فریق کا نقصان
sheet-term-cost-second = انتظار میں دوسرے فریق کا نقصان
sheet-term-both = دونوں نقصان ملا کر، ان کا حاصلِ ضرب نکال کر
sheet-term-share = پہلے فریق کا حصہ
sheet-term-least = کم سے کم جو پہلا فریق لے گا
sheet-term-most = زیادہ سے زیادہ جو دوسرا فریق دے گا
sheet-term-room = سمجھوتے کی گنجائش
sheet-term-critical = ٹکراؤ، ایک جمع ٹکراؤ پر تقسیم
sheet-weighing-title = بلی تولتی ہے
sheet-weighing-given = بلی { $grams } گرام گوشت کے دو ٹکڑے کرتی ہے: { $larger } اور { $smaller } گرام۔ ہر نوالے کے بعد بڑا ٹکڑا چھوٹے کا { $part } رہ جاتا ہے۔ اب دوسرا ٹکڑا بڑا ہے۔
sheet-weighing-left = ایک نوالے کے بعد کتنا گوشت بچتا ہے؟ دو کے بعد؟ تین کے بعد؟
sheet-weighing-eaten = اس وقت تک بلی کتنا کھا چکی ہے؟
sheet-weighing-why = جس ہمسائے کا ٹکڑا چھوٹا تھا، کیا اس کے لیے شکایت نہ کرنا ہی بہتر ہوتا؟ کیوں؟
sheet-weighing-key-left = { $bites ->
    [one] پہلے نوالے کے بعد: { $equation } گرام۔
   *[other] { $bites } نوالوں کے بعد: { $equation } گرام۔
 }
sheet-weighing-key-why = جی ہاں۔ پہلے نوالے کے بعد کوئی ٹکڑا کبھی { $smaller } گرام سے بڑا نہیں ہوتا۔ اتنا تو ہمسائے کے پاس پہلی شکایت سے پہلے ہی تھا۔
sheet-complaints-title = کتنی برابری کافی ہے؟
sheet-complaints-given = ہمسائے تب مطمئن ہوتے ہیں جب ایک ٹکڑا دوسرے سے زیادہ سے زیادہ { $tolerance } چھوٹا ہو۔ بلی ضرورت سے { $overshoot } تک بڑا نوالہ لے لیتی ہے۔ اس حد کے اندر ہر مقدار کا امکان برابر ہے۔
sheet-complaints-chance = ایک نوالے کے کافی ہونے کا امکان کتنا ہے؟
sheet-complaints-bites = اوسطاً کتنے نوالے لگیں گے؟
sheet-complaints-strict = اب صرف بالکل برابر تقسیم منظور ہے۔ کیا ہوگا؟
sheet-complaints-key-sure = ہر نوالہ کافی رہتا ہے۔
sheet-complaints-key-never = کوئی نوالہ کبھی بالکل ٹھیک نہیں ہوتا۔ وہ بار بار شکایت کرتے ہیں اور بلی سارا گوشت کھا جاتی ہے۔
sheet-complaints-key-honest = یہ بلی بالکل ٹھیک نوالہ لیتی ہے۔ ایک ہی نوالہ کافی ہے۔
sheet-waiting-title = انتظار کون کر سکتا ہے؟
sheet-waiting-given = دو فریق باری باری پیشکش کر کے گوشت بانٹتے ہیں، اور پہل پہلا فریق کرتا ہے۔ ایک چکر بعد ملنے والا ٹکڑا پہلے فریق کے لیے ابھی کے { $first } کے برابر ہے، دوسرے کے لیے { $second } کے۔
sheet-waiting-cost = ایک چکر کے انتظار میں ہر فریق کا کتنا نقصان ہے؟ 1 کے حصے میں لکھیں۔
sheet-waiting-share = ماڈل کے مطابق پہلے فریق کا حصہ کتنا ہوگا؟ دونوں نقصان جمع کریں اور ان کا حاصلِ ضرب نکال دیں۔ پھر دوسرے فریق کے نقصان کو اس پر تقسیم کریں۔
sheet-waiting-swap = اب پہل دوسرا فریق کرتا ہے۔ کیا بدلتا ہے اور کیا نہیں؟
sheet-waiting-key-swap = اب دوسرے فریق کو { $begins } ملتا ہے اور پہلے کو { $waits }۔ پہل سے تھوڑی مدد ملتی ہے۔ انتظار کر سکنا زیادہ کام آتا ہے، اور جتنا دونوں میں فرق ہو اتنا ہی زیادہ۔
sheet-cards-title = چھپا ہوا پتا
sheet-cards-given = میز پر گوشت کے دس پارچے ہیں، جیسے کلاس کے کھیل میں۔ طاقت برابر ہے۔ لڑائی ہو تو متوقع پارچوں میں سے پہلے فریق کے { $first } اور دوسرے کے { $second } ضائع ہوتے ہیں۔ منصف پہلے { $bite } پارچے کھاتا ہے، پھر باقی آدھے آدھے کر دیتا ہے۔
sheet-cards-fight = لڑائی سے ہر فریق کتنے پارچوں کی توقع رکھ سکتا ہے؟
sheet-cards-judge = منصف ہر فریق کے لیے کتنے پارچے چھوڑتا ہے؟
sheet-cards-deals = پورے پارچوں میں کون سے سمجھوتے ایسے ہیں جن میں دونوں گھاٹے میں نہیں رہتے؟
sheet-cards-hidden = ہر فریق صرف اپنا پتا دیکھتا ہے۔ پھر بھی لڑائی کیوں ہو سکتی ہے؟
sheet-cards-key-fight = پہلا فریق: { $first } پارچے۔ دوسرا فریق: { $second } پارچے۔
sheet-cards-key-judge = { $equation } پارچے ہر ایک کے لیے۔
sheet-cards-key-deals = پہلے فریق کو { $least } سے { $most } تک پارچے، باقی دوسرے کو۔
sheet-cards-key-hidden = ہر ایک دوسرے کے پتے کا صرف اندازہ لگا سکتا ہے۔ جو ذرا زیادہ مانگ لے اسے انکار ملتا ہے، حالانکہ سمجھوتے کی گنجائش موجود تھی (Fearon 1995)۔
sheet-hopes-title = حد سے زیادہ امید
sheet-hopes-given = پہلا فریق سمجھتا ہے کہ لڑائی میں اس کی جیت کا امکان { $first } ہے۔ دوسرے فریق کے خیال میں یہ امکان { $second } ہے۔ لڑائی میں گوشت کا { $cost_first } پہلے فریق کا اور { $cost_second } دوسرے کا ضائع ہوتا ہے۔
sheet-hopes-limits = پہلا فریق کم سے کم کتنا لے گا؟ دوسرا فریق زیادہ سے زیادہ کتنا دے گا؟
sheet-hopes-room = کیا سمجھوتے کی گنجائش ہے؟ کتنی؟
sheet-hopes-same = ایک ثالث کی مدد سے دونوں کو ایک ہی امکان نظر آنے لگتا ہے۔ اب گنجائش کتنی ہے؟
sheet-hopes-key-room = جی ہاں۔ پہلے فریق کا ہر وہ حصہ جو { $least } اور { $most } کے درمیان ہو، دونوں کو منظور ہے۔
sheet-hopes-key-none = نہیں۔ دونوں کی امیدیں گوشت کے { $gap } پر ٹکراتی ہیں، اس لیے کوئی حصہ دونوں کو منظور نہیں۔
sheet-hopes-key-same = اتنی جتنی دونوں کی قیمت مل کر ہے: { $costs }۔ یعنی گنجائش پھر موجود ہے۔
sheet-court-title = منصف کتنا رکھ سکتا ہے
sheet-court-given = پہلے فریق کو امید ہے کہ منصف اسے { $first } دلائے گا۔ دوسرے فریق کے خیال میں منصف پہلے کو { $second } دلائے گا۔ منصف کُل کا { $cut } خود رکھتا ہے۔
sheet-court-clash = ان کی امیدیں کتنی ٹکراتی ہیں؟ 1 کے حصے میں لکھیں۔
sheet-court-critical = منصف کتنا رکھے کہ کوئی اس کے پاس نہ جائے؟ ٹکراؤ کو ایک جمع ٹکراؤ پر تقسیم کریں۔
sheet-court-ask = کیا وہ اس منصف کے پاس جائیں گے یا سمجھوتہ کریں گے؟
sheet-court-key-settle = وہ سمجھوتہ کریں گے۔ منصف { $cut } رکھے تو دونوں کی امیدیں مل کر کُل سے زیادہ نہیں رہتیں۔
sheet-court-key-ask = وہ منصف کے پاس جائیں گے۔ { $cut } رکھنے پر بھی دونوں کی امیدیں مل کر کُل سے زیادہ ہیں، اس لیے کوئی سمجھوتہ کافی نہیں لگتا۔
sheet-standoff-title = نکلنے کا راستہ نہیں
sheet-standoff-given = دو فریق { $prize } پارچوں کے لیے منصف کی میز پر بیٹھے ہیں۔ جس چکر میں دونوں ڈٹے رہیں، ہر ایک { $fee } ادا کرتا ہے۔ ایک ہار مان لے تو انعام دوسرے کا۔ دونوں ایک ساتھ ہار مانیں تو انعام منصف کا۔
sheet-standoff-chance = ماڈل میں ہر ایک کے ہار ماننے کا امکان یہ ہے: اجرت، انعام اور اجرت کے مجموعے پر تقسیم۔ حساب لگائیں۔
sheet-standoff-fee = ایک طالب علم کہتا ہے: ”اجرت کم ہو تو منصف کو کم ملے گا۔“ ماڈل کیا کہتا ہے؟
sheet-standoff-known = اگر دونوں کو شروع سے معلوم ہو کہ ہار کون مانے گا، تو؟
sheet-standoff-key-fee = اجرت کم ہو تو دونوں زیادہ دیر ڈٹے رہتے ہیں۔ اجرت کچھ بھی ہو، اوسطاً منصف سارا انعام لے جاتا ہے، یعنی { $take } پارچے۔ کوئی ایک کھیل اس سے مختلف ہو سکتا ہے۔
sheet-standoff-key-known = وہ فوراً ہار مان لیتا ہے، اور منصف کو کچھ نہیں ملتا۔ یعنی کہاوت ہر جگہ درست نہیں۔
sheet-fog-title = ایک چال غلط پڑھی گئی
sheet-fog-given = دونوں فریق تعاون سے شروع کرتے ہیں۔ پھر ہر ایک وہی کرتا ہے جو اس نے دوسرے کو کرتے دیکھا۔ دونوں تعاون کریں تو ہر ایک کو { $reward } پوائنٹ۔ دونوں انکار کریں تو { $punishment }۔ اکیلا انکار کرنے والے کو { $temptation }، دوسرے کو { $sucker }۔ چکر { $round } میں پہلا فریق ایک اچھی چال کو غلطی سے انکار سمجھ لیتا ہے۔
sheet-fog-fill = جدول بھریں: تعاون کے لیے +، انکار کے لیے −۔
sheet-fog-points = ان چکروں میں ہر فریق کو کتنے پوائنٹ ملتے ہیں؟ غلط فہمی نہ ہوتی تو کتنے ملتے؟
sheet-fog-end = یہ جھگڑا کیسے ختم ہو سکتا ہے؟
sheet-fog-key-points = پہلا فریق: { $first }۔ دوسرا فریق: { $second }۔ غلط فہمی نہ ہوتی تو ہر ایک کو { $clear }۔
sheet-fog-key-end = ایک فریق بس ایک انکار سے درگزر کر لے تو دونوں پھر تعاون کرنے لگتے ہیں۔ خفیہ رابطہ بھی کام آتا ہے: وہ بدلہ لیے جانے سے پہلے غلط فہمی پکڑ لیتا ہے۔

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

## آسان الفاظ

settings-plain = آسان الفاظ
saying-plain-none = بلی کو کچھ نہیں ملتا۔
saying-plain-some = بلی آدھے سے کم کھاتی ہے۔
saying-plain-most = بلی زیادہ تر گوشت کھا جاتی ہے۔
saying-plain-all = بلی سب کھا جاتی ہے۔
offers-plain-none = کوئی نہیں کہہ سکتا کہ کسے زیادہ ملے گا۔
offers-plain-even = دونوں کو برابر ملتا ہے۔
offers-plain-first = آپ کو زیادہ ملتا ہے۔
offers-plain-second = آپ کے ہمسائے کو زیادہ ملتا ہے۔
offers-plain-proud = خوددار ہمسایہ تھوڑے پر راضی نہیں ہوتا۔
offers-plain-cut = دونوں اپنے حصے سے خوش ہیں۔
range-plain-safe = وہ لڑے بغیر سمجھوتہ کر سکتے ہیں۔
range-plain-risk = سمجھوتہ ممکن ہے۔ پھر بھی لڑائی ہو سکتی ہے۔
range-plain-fight = وہ لڑتے ہیں۔ کوئی وعدہ قائم نہیں رہتا۔
judge-plain-settle = وہ سمجھوتہ کر لیتے ہیں۔ منصف کو کچھ نہیں ملتا۔
judge-plain-fight = وہ لڑتے ہیں، اور کچھ ضائع ہو جاتا ہے۔
judge-plain-free = انہیں مدد ملتی ہے، اور اس کی کوئی قیمت نہیں۔
judge-plain-ask = وہ منصف کے پاس جاتے ہیں۔ منصف ایک حصہ رکھ لیتا ہے۔
fog-plain-uneven = ایک فریق دوسرے کے سر پر پلتا ہے۔
fog-plain-exploited = وہ حد سے زیادہ معاف کرتے ہیں۔ دھوکا فائدہ دیتا ہے۔
fog-plain-clear = کچھ نہیں بگڑتا۔ اعتماد قائم رہتا ہے۔
fog-plain-mended = اعتماد ٹوٹتا ہے، اور پھر جڑ جاتا ہے۔
fog-plain-feud = اعتماد ٹوٹ جاتا ہے۔
fog-plain-field = جیت اس پر ہے کہ کون کھیلتا ہے۔
vacuum-plain-same = کسی کا حصہ نہیں بدلتا۔
vacuum-plain-outsiders = زیادہ تر دوسرے بیرونی فریق لے لیتے ہیں۔
vacuum-plain-home = زیادہ تر کسی بیرونی کو نہیں ملتا۔
fronts-plain-none = شورش خود ہی ختم ہو جاتی ہے۔
fronts-plain-nothing = کچھ بہتر نہیں ہوتا۔
fronts-plain-lost = حالت اور بگڑتی ہے۔
fronts-plain-ends = کوشش کبھی نہ رکے تو شورش ختم ہو جائے گی۔
fronts-plain-back = شورش گھٹتی ہے، اور پھر لوٹ آتی ہے۔
together-plain-needed = تینوں ضروری ہیں۔
together-plain-even = ایک کے بغیر بھی کام چلتا ہے۔
together-plain-worse = ایک کو چھوڑنا بہتر ہے۔
## Your own table

sandbox-hook = سارے اعداد اور پورا نقشہ، جنہیں آپ بدل سکتے ہیں۔
sandbox-finding = { $moved ->
    [0] ابھی کوئی عدد نہیں بدلا گیا۔
    [one] ایک عدد بدلا گیا ہے۔
   *[other] { $moved } اعداد بدلے گئے ہیں۔
} نقشے میں { $actors ->
    [one] ایک فریق
   *[other] { $actors } فریق
} اور { $ties ->
    [one] ایک تعلق ہے
   *[other] { $ties } تعلقات ہیں
}۔
sandbox-cases = ایک صورت آزمائیں
sandbox-case-own = جیسے اس منظرنامے میں ہے
sandbox-case-careless = لاپروا منصف
sandbox-case-honest = دیانت دار منصف
sandbox-case-go-between = صاف گو ثالث
sandbox-case-no-forgiveness = دھند، اور معافی نہیں
sandbox-case-forgiveness = دھند، اور دونوں معاف کرتے ہیں
sandbox-case-nobody-leaves = کوئی نہیں جاتا
sandbox-case-home-rule = ایک جاتا ہے، مقامی اختیار مضبوط ہے
sandbox-case-two-suffice = تین کے بجائے دو حصے بھی کافی ہیں
sandbox-numbers = اعداد، باب بہ باب
sandbox-numbers-note = ہر سطر بتاتی ہے کہ اس وقت کیا نتیجہ نکلتا ہے۔ اعداد بدلنے کے لیے سطر کھولیں۔
sandbox-open-chapter = یہ باب انہی اعداد کے ساتھ کھولیں
sandbox-map = نقشہ
sandbox-hint = فریق کو کھینچ کر دوسری جگہ رکھیں۔ بدلنے کے لیے کسی فریق یا تعلق کو چھوئیں۔
sandbox-add-actor = فریق شامل کریں
sandbox-new-actor = نیا فریق { $number }
sandbox-remove-actor = یہ فریق ہٹائیں
sandbox-name = نام
sandbox-kind = قسم
sandbox-across = بائیں سے دائیں، 0 سے 100
sandbox-down = اوپر سے نیچے، 0 سے 100
sandbox-new-tie = یہاں سے تعلق جوڑیں، کس تک
sandbox-choose = منتخب کریں …
sandbox-weight = مضبوطی، 0 سے 100
sandbox-remove-tie = یہ تعلق ہٹائیں
sandbox-add-claim = دعویٰ لکھیں
sandbox-new-claim = اس تعلق کے بارے میں کیا کہا جاتا ہے۔
sandbox-claim = کیا دعویٰ ہے
sandbox-owner = دعویٰ کس کا ہے
sandbox-section = ماخذ کا پیراگراف، یا خالی
sandbox-sureness = کتنا یقین ہے
sandbox-unsaid = نہیں بتایا گیا
sandbox-detach = یہ دعویٰ تعلق سے ہٹائیں
sandbox-attach = یہاں پہلے سے موجود دعویٰ لگائیں
sandbox-contest = اثر و رسوخ کا مقابلہ
sandbox-contest-note = ایک فریق جا سکتا ہے، دوسرا رہتا ہے، اور دونوں تیسرے پر اثر چاہتے ہیں۔ ایسے مقابلے کے ساتھ تین اور باب آتے ہیں۔
sandbox-leaver = کون جا سکتا ہے
sandbox-seat = کس پر اثر
sandbox-other = کون رہتا ہے
sandbox-open-contest = یہ مقابلہ شروع کریں
sandbox-close-contest = مقابلہ ختم کریں
sandbox-join-contest = اسے اثر کے مقابلے میں شامل کریں
sandbox-quit-contest = اسے مقابلے سے نکالیں
sandbox-file = محفوظ رکھیں
sandbox-title-field = آپ کی میز کا نام
sandbox-save = فائل میں محفوظ کریں
sandbox-save-note = فائل میں نقشہ، دعوے اور آپ کے اعداد ہوتے ہیں۔ لنک میں نقشہ نہیں آ سکتا۔
sandbox-saved = فائل آپ کو دی جا رہی ہے۔ اسے کسی اور دن یہاں کھولیں یا کسی کو دیں۔
sandbox-save-by-hand = یہ صفحہ فائل محفوظ نہیں کر سکتا۔ بٹن کے پاس کا متن نقل کر کے رکھ لیں۔
sandbox-file-text = فائل کا متن
sandbox-link = لنک سے یہ آپ کی نقشے والی تبدیلیوں کے بغیر کھلتا ہے۔ انہیں آگے دینے کے لیے فائل میں محفوظ کریں۔
sandbox-start = یہاں سے شروع کریں …
sandbox-start-empty = خالی میز
sandbox-start-fable = حکایت
sandbox-start-op-ed = مضمون
sandbox-start-given = جیسا شروع میں تھا
sandbox-empty-title = میری میز
sandbox-first-side = ایک فریق
sandbox-second-side = دوسرا فریق
sandbox-open = فائل کھولیں
sandbox-choose-file = فائل منتخب کریں
sandbox-paste = یا اس کا متن یہاں چسپاں کریں
sandbox-take = میز پر رکھیں
sandbox-unchanged = کچھ نہیں بدلا۔ { $count ->
    [one] ایک غلطی ہے، جو نیچے درج ہے۔
   *[other] { $count } غلطیاں ہیں، جو نیچے درج ہیں۔
}
sandbox-lost-ties = { $ties ->
    [one] اس کے ساتھ ایک تعلق بھی گیا۔
   *[other] اس کے ساتھ { $ties } تعلقات بھی گئے۔
} واپس لینے سے یہ لوٹ آتا ہے۔
sandbox-lost-contest = مقابلہ ختم ہو گیا، کیونکہ جس کی اسے ضرورت تھی وہ نہیں رہا۔

## The code to put the widget on another page

embed-title = اسے اپنے صفحے پر لگائیں
embed-what = کیا دکھایا جائے:
embed-whole = پورا سلسلہ
embed-chapter = یہ باب
embed-view = نقشے کا یہ منظر
embed-script = اسکرپٹ، ان صفحوں کے لیے جہاں اسکرپٹ چل سکتا ہے
embed-frame = فریم، باقی سب صفحوں کے لیے
embed-amp = AMP صفحوں کے لیے
embed-wordpress = WordPress کے لیے: یہ پتا ایک الگ سطر میں چسپاں کریں
embed-copy = نقل کریں
embed-copied = نقل ہو گیا۔
embed-by-hand = یہ صفحہ نقل نہیں کر سکتا۔ متن منتخب ہے، خود نقل کر لیں۔
embed-pinned = یہ سب اسی ورژن پر قائم رہتے ہیں جو آپ یہاں دیکھ رہے ہیں۔
embed-close = بند کریں
## In the classroom: two at one device, and the teacher's screen

class-hook = گوشت کے دس پارچے، دو ہمسائے، اور ایک بلی جو خوشی سے منصف بن جائے۔ ایک ہی آلے پر جوڑوں میں کھیلیں۔
class-back = وضاحت پر واپس
class-play = جوڑوں میں کھیلیں
class-game = کون سا کھیل؟
class-game-cards = چھپا ہوا پتا
class-game-fog = دھند میں مہربان یا نامہربان
class-game-cards-note = ہر فریق ایک پتا لیتا ہے: لڑائی اسے کتنی مہنگی پڑے گی۔ پیشکش کریں، لڑیں، یا منصف کو بلائیں۔ ایک دور سیکھنے کا اور چار اصل کے، 5 سے 8 منٹ۔
class-game-fog-note = آٹھ دن۔ ہر دن دونوں چنتے ہیں کہ مہربان ہوں یا نامہربان، اور چھ میں سے ایک قدم غلط پڑھا جاتا ہے۔ تقریباً 5 منٹ۔
class-treatment = فریق کیا جانتے ہیں؟
class-treatment-hidden = صرف اپنا پتا
class-treatment-channel = پتا دکھا سکتے ہیں
class-treatment-known = دونوں پتے
class-channel = کیا کوئی خفیہ رابطہ ہے؟
class-channel-none = نہیں
class-channel-open = آدھی غلط فہمیاں پکڑ لیتا ہے
class-against = کون کھیلتا ہے؟
class-against-pupil = اس آلے پر دو لوگ
class-against-widget = ایک، آلے کے مقابل
class-pair = جوڑے کا نمبر، اگر استاد نے دیا ہو
class-begin = شروع کریں
class-private = نہ نام پوچھا جاتا ہے، نہ کچھ محفوظ ہوتا ہے۔ صفحہ دوبارہ کھلے تو کھیل ختم۔
class-for-teacher = استاد کے لیے
class-for-teacher-note = جوڑوں کے کوڈ ایک اسکرین پر جمع کریں اور دیکھیں کہ جماعت نے کیا کیا۔
class-teacher-open = استاد کی اسکرین کھولیں
class-quit = یہ کھیل ختم کریں
class-pass = { $seat ->
    [1] آلہ بائیں ہمسائے کو دیں۔
   *[2] آلہ دائیں ہمسائے کو دیں۔
}
class-look-away = { $seat ->
    [1] دایاں ہمسایہ نظر پھیر لے۔
   *[2] بایاں ہمسایہ نظر پھیر لے۔
}
class-took = { $seat ->
    [1] میں بایاں ہمسایہ ہوں
   *[2] میں دایاں ہمسایہ ہوں
}
class-practice = سیکھنے کا دور۔ اس کی گنتی نہیں ہوتی۔
class-round = { $count } میں سے دور { $round }
class-day = { $count } میں سے دن { $day }
class-turn = { $seat ->
    [1] بائیں ہمسائے، آپ کی باری ہے
   *[2] دائیں ہمسائے، آپ کی باری ہے
}
class-card = آپ کا پتا
class-card-hidden = یہ الٹا رکھا ہے۔
class-card-is = { $card ->
    [one] لڑائی آپ کو { $card } پارچے میں پڑے گی۔
   *[other] لڑائی آپ کو { $card } پارچوں میں پڑے گی۔
 }
class-card-theirs = ہمسائے کا پتا
class-card-theirs-is = { $card ->
    [one] لڑائی ہمسائے کو { $card } پارچے میں پڑے گی۔
   *[other] لڑائی ہمسائے کو { $card } پارچوں میں پڑے گی۔
 }
class-card-show = میرا پتا دکھائیں
class-card-hide = میرا پتا چھپائیں
class-card-tell = ہمسائے کو میرا پتا دیکھنے دیں
class-card-told = اس دور میں ہمسایہ اسے دیکھ سکے گا۔
class-offer-first = میز پر { $left } پارچے ہیں۔ آپ کتنے رکھتے ہیں؟
class-offer-counter = آپ نے انکار کیا، تو ایک پارچہ خراب ہو گیا۔ باقی پارچے: { $left }۔ آپ کتنے رکھتے ہیں؟
class-offer-keep = آپ کیا رکھتے ہیں
class-offer-value = آپ { $keeps }، ہمسایہ { $gets }
class-say = { $keeps } میرے، { $gets } آپ کے۔
class-offer-less = میرے لیے ایک پارچہ کم
class-offer-more = میرے لیے ایک پارچہ زیادہ
class-offer-make = یہ پیشکش کریں
class-answer = آپ کو { $left } میں سے { $gets } پارچوں کی پیشکش ہے۔
class-answer-refused = آپ کی پیشکش نہ مانی گئی اور ایک پارچہ خراب ہو گیا۔ اب آپ کو { $left } میں سے { $gets } کی پیشکش ہے۔
class-accept = مان لیں
class-accept-note = آپ کو { $gets }، ہمسائے کو { $keeps }۔
class-refuse = انکار کریں
class-refuse-note = ایک پارچہ خراب ہوتا ہے۔ پھر آپ پیشکش کرتے ہیں۔
class-fight = لڑیں
class-fight-note = ہر ایک کو { $half } ملتے ہیں اور ہر ایک اپنے پتے کی قیمت دیتا ہے۔
class-judge = منصف کو بلائیں
class-judge-note = بلی پہلے { $bite } کھاتی ہے۔ آپ میں سے ہر ایک کو { $half } ملتے ہیں۔
class-coach-look = پہلے اپنا پتا دیکھیں: یہ بتاتا ہے کہ لڑائی آپ کو کتنی مہنگی پڑے گی۔ کسی اور کو نہ دیکھنے دیں۔ پھر چنیں کہ آپ کتنے پارچے رکھتے ہیں۔
class-coach-answer = آپ کے پاس چار راستے ہیں۔ لڑائی گوشت برابر بانٹتی ہے، اور ہر ایک اپنے پتے کی قیمت دیتا ہے۔ منصف بھی برابر بانٹتا ہے، مگر پہلے خود کھاتا ہے۔ اپنا پتا دیکھیں، پھر چنیں۔
class-coach-over = یہ سیکھنے کا دور تھا۔ اب سے گنتی ہوگی، اور آپ باری باری شروع کریں گے۔
class-over-settled = سمجھوتہ: بائیں ہمسائے کو { $left }، دائیں کو { $right }۔
class-over-fought = لڑائی۔ اس کی قیمت دے کر بائیں ہمسائے کے پاس { $left } رہے، دائیں کے پاس { $right }۔
class-over-judged = منصف { $eaten } کھا گیا، اور آپ میں سے ہر ایک کو { $half } ملے۔
class-over-spoiled = سارا گوشت خراب ہو گیا۔ کسی کو کچھ نہ ملا۔
class-over-lost = { $lost ->
    [0] گوشت کا کچھ بھی ضائع نہ ہوا۔
   *[other] 10 میں سے { $lost } پارچے آپ دونوں کے ہاتھ سے گئے۔
}
class-over-room = سمجھوتے کے بغیر شروع میں بایاں ہمسایہ { $left } پر بھروسا کر سکتا تھا اور دایاں { $right } پر۔ جو سمجھوتہ دونوں کو اس سے زیادہ دے، وہ دونوں کے لیے بہتر ہے۔
class-over-score = اب تک: بائیں ہمسائے کے { $left }، دائیں کے { $right }۔
class-card-of = { $seat ->
    [1] بائیں ہمسائے کا پتا
   *[2] دائیں ہمسائے کا پتا
}
class-cards-open = دونوں پتے کھلے ہیں
class-next = اگلا دور
class-finish = اپنے کوڈ کی طرف
class-done = آپ کا کوڈ
class-done-note = اسے استاد کو پڑھ کر سنائیں یا لکھ لیں۔ اس میں آپ کا نتیجہ ہے، نام نہیں۔
class-table = دور بہ دور
class-column-round = دور
class-column-end = انجام
class-ending-settled = سمجھوتہ
class-ending-fought = لڑائی
class-ending-judged = منصف
class-ending-spoiled = سب خراب
class-total = کُل
class-again = پھر کھیلیں
class-fog-lead = چنیں، پھر آلہ آگے دیں۔ ہمسائے نے کیا کیا، یہ کل ہی دکھے گا، اور وہ بھی جیسا دھند میں نظر آئے۔
class-fog-you-kind = کل آپ مہربان تھے۔
class-fog-you-unkind = کل آپ نامہربان تھے۔
class-fog-looked-kind = دھند میں ہمسایہ مہربان نظر آیا۔
class-fog-looked-unkind = دھند میں ہمسایہ نامہربان نظر آیا۔
class-fog-caught-kind = نظر نامہربان آیا، مگر خفیہ رابطہ کہتا ہے: ہمسایہ مہربان تھا۔
class-fog-caught-unkind = نظر مہربان آیا، مگر خفیہ رابطہ کہتا ہے: ہمسایہ نامہربان تھا۔
class-fog-ask = آج آپ کیا کرتے ہیں؟
class-fog-kind = مہربان رہیں
class-fog-kind-note = ہمسائے کے گوشت کو ہاتھ نہ لگائیں۔
class-fog-unkind = نامہربان بنیں
class-fog-unkind-note = اس میں سے کچھ چھین لیں۔
class-fog-rule = دونوں مہربان: ہر ایک کو 3 پارچے۔ دونوں نامہربان: ہر ایک کو 1۔ صرف ایک نامہربان: اسے 5، دوسرے کو کچھ نہیں۔ چھ میں سے ایک قدم غلط پڑھا جاتا ہے۔
class-fog-rule-channel = خفیہ رابطہ آدھی غلط فہمیاں پکڑ لیتا ہے۔
class-fog-truth = اصل میں کیا ہوا
class-fog-points = پارچے: بائیں ہمسائے کو { $left }، دائیں کو { $right }۔ ہمیشہ مہربان رہتے تو ہر ایک کو { $best } ملتے۔
class-fog-misread = { $count ->
    [0] کوئی قدم غلط نہیں پڑھا گیا۔
    [one] ایک قدم غلط پڑھا گیا۔ اس کے بعد کیا ہوا؟
   *[other] { $count } قدم غلط پڑھے گئے۔ پہلے کے بعد کیا ہوا؟
}
class-fog-summary = { $count } دن۔ مہربان قدم: بائیں { $left }، دائیں { $right }۔ غلط پڑھے گئے: { $wrong }۔
class-sign-kind = مہربان
class-sign-unkind = نامہربان
class-teacher = استاد کی اسکرین
class-teacher-back = کھیلوں پر واپس
class-codes = جوڑوں کے کوڈ
class-codes-note = لکھیں یا چسپاں کریں، درمیان میں جو بھی ہو۔ چھوٹے حروف اور ملتے جلتے حروف سمجھے جاتے ہیں۔
class-count = { $count ->
    [0] ابھی کوئی کوڈ نہیں۔
    [one] ایک جوڑا گنا گیا۔
   *[other] { $count } جوڑے گنے گئے۔
}
class-pairs = { $count ->
    [one] ایک جوڑا
   *[other] { $count } جوڑے
}
class-bad-length = { $code }: اس میں { $count } حروف ہیں، جبکہ کوڈ میں 12 ہوتے ہیں۔
class-bad-letter = { $code }: کسی کوڈ میں { $letter } نہیں ہوتا۔
class-bad-check = { $code }: ایک یا زیادہ حروف غلط ہیں۔ جوڑے سے دوبارہ پڑھوائیں۔
class-repeated = { $code } ایک سے زیادہ بار لکھا ہے۔ ایک ہی بار گنا گیا: ایک جیسے نتیجے والے جوڑوں کے کوڈ بھی الگ ہوتے ہیں۔
class-bad-label = دوبارہ دیکھنے کے کوڈ
class-save = جماعت محفوظ کریں
class-open = محفوظ جماعت کھولیں
class-csv = جدول محفوظ کریں (CSV)
class-picture = تصویر محفوظ کریں (SVG)
class-theory-show = دکھائیں کہ نظریہ کیا کہتا ہے
class-theory-hide = نظریہ چھپائیں
class-theory = نظریہ
class-chart-ends = دور کیسے ختم ہوئے
class-chart-all = سب
class-chart-round = دور { $round }
class-chart-shares = آخر میں ہر فریق کے پاس کیا رہا
class-chart-first = پہل کرنے والے کے پارچے
class-chart-second = دوسرے کے پارچے
class-chart-shares-note = ہر نتیجے کے لیے ایک نقطہ، جتنی بار آیا اتنا بڑا۔ لکیر پر کچھ ضائع نہیں ہوتا۔
class-chart-meat = گوشت کہاں گیا
class-meat-held = دونوں فریق
class-meat-fights = لڑائیوں میں گیا
class-meat-spoiled = خراب ہوا
class-meat-judge = منصف کھا گیا
class-eaten = منصف { $count } پارچے کھا گیا۔
class-chart-kind = ہر دن کتنے قدم مہربان تھے
class-misread-share = { $share } قدم غلط پڑھے گئے۔
class-theory-hidden = نظریہ، Fearon 1995 کے مطابق: دو جو صرف پارچے گنتے ہیں، اور ایک پیشکش۔ { $settled } دور سمجھوتے پر ختم ہوتے ہیں اور { $fought } لڑائی پر: دوسرے کا پتا معلوم نہ ہو تو ذرا زیادہ مانگنا فائدے میں رہتا ہے۔ پہل کرنے والا اوسطاً { $asked } پارچے مانگتا ہے۔
class-theory-known = نظریہ: دو جو صرف پارچے گنتے ہیں، اور ایک پیشکش۔ جہاں پتا معلوم ہو سکے، وہاں ہمیشہ سمجھوتہ ہوتا ہے۔ پہل کرنے والا اوسطاً { $asked } پارچے مانگتا ہے۔
class-theory-fog = نظریہ: دو جو ہمیشہ جیسے کو تیسا کرتے ہیں۔ ہر غلط پڑھے گئے قدم کا بدلہ لیا جاتا ہے، اس لیے مہربانی گھٹ کر آدھے کی طرف آتی ہے۔
class-theory-note = اصل لوگ بات بھی کرتے ہیں، ڈرتے بھی ہیں، معاف بھی کرتے ہیں۔ آپ کی جماعت کہاں مختلف ہے، اور کیوں؟
