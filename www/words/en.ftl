### English, the measure for the other languages.
###
### A line `# $name (Kind) what it is` above a message declares a variable. Kinds: Percent (a fraction, written as a
### percentage), Points (a difference of fractions in percentage points), Number, Count (selects a plural), Name (has
### an OBLIQUE form), Text.
### Messages that begin with a region chapter's id, such as vacuum-, are left out of the fable's own file; no other
### message may name the region.

## The whole

app-name = The cat divides the meat
nav-label = Chapters
# $place (Count) which chapter this is
# $count (Count) how many there are
nav-place = { $place } of { $count }
nav-first = Back to the start
nav-whole = Play the whole explainer
workshop-sandbox = Your own table
workshop-class = In the classroom
workshop-awaited = This part is on its way.
workshop-missing = This part could not be fetched. Check the connection and try again.
tour-time = About 15 minutes to play.
tour-start = Just show me: two minutes
tour-on = Each chapter plays by itself.
tour-stop = Stop and play
tour-resume = Go on
settings-label = Language and look
settings-language = Language
settings-theme = Theme
settings-theme-auto = As on this device
settings-theme-light = Light
settings-theme-dark = Dark
settings-digits = Digits
settings-digits-latin = 0 1 2 3
settings-digits-native = ۰ ۱ ۲ ۳
share-copy = Copy link
share-embed = Embed
share-copied = The link is copied. It opens this same picture.
# $code (Text) the share code
share-by-hand = This page may not copy. Share this code: { $code }
share-damaged = The code in this link is damaged, so we start from the beginning.
share-other-format = The code in this link comes from another version, so we start from the beginning.
share-other-scenario = The code in this link belongs to another scenario, so we start from the beginning.
share-does-not-fit = The code in this link does not fit this scenario, so we start from the beginning.
notice-close = Close this notice
keys-label = Keys
keys = Keys, while the focus is here: n next chapter, p the one before, . one step on, , one step back, u undo. On the map: arrows walk, Home and End go to the first and last, Enter opens, Escape closes, + and - zoom, 0 fits.
# $title (Text) what the op-ed, or another text, is called
source-note = The text discussed: { $title }
closing-note = This is a thinking tool. It shows what follows if the assumptions hold. It is not fitted to data, predicts no event, and takes no side on any government or group. Move any slider: if the conclusion flips, the conclusion was the slider.
illustrative = illustrative numbers, ours
fable-tag = fable
open-number = Show the arithmetic
close-number = Hide the arithmetic
limits-label = What this model cannot tell you
table-label = The same as a table
claims-label = Whose claim is it?
more-controls = More to change

## Playing a run

play = Play
pause = Pause
step-forward = Next step
step-back = One step back
restart = Start again
undo = Undo
redo = Redo
reseed = Try another run
seed-note = The same link always gives the same run.

## Bets

bet-label = Place your bet first
bet-take-back = Bet again
bet-challenge = Challenge a friend
# $choice (Text) what they chose
bet-rival = Whoever sent you this bet: { $choice }
bet-dare = Someone sent you this question and has placed a bet. You see it after yours.

## Claims

claim-reported-fact = reported by the op-ed
claim-op-ed-argument = the op-ed's argument
claim-counter-argument = counter-argument
claim-model-assumption = our assumption
# $paragraph (Text) such as 3.2
claim-paragraph = paragraph { $paragraph }
claim-not-from-the-source = not from the op-ed
# $date (Text) as the op-ed gives it
claim-date = dated { $date }
confidence-low = confidence: low
confidence-medium = confidence: medium
confidence-high = confidence: high
saying-tag = the saying

## The map

map-label = Influence map
map-as-described = As the op-ed describes it. Widths and sizes are illustrative.
map-hint = Tap a circle or an arrow to see whose claim it is.
map-close-card = Close this card
map-legend = What the drawing means
# $measure (Text) what the circles measure
map-legend-size = larger: greater { $measure }
map-legend-width = wider: stronger
map-legend-positive = arrow: supports
map-legend-negative = bar: strains
map-legend-linked = moved by the slider
map-table-actors = Actors
map-table-ties = Ties
map-column-actor = Actor
map-column-kind = Kind
map-column-from-to = From and to
map-column-type = Type
map-column-sign = Effect
map-column-weight = Strength
map-column-share = Share
# $from (Name) where the influence comes from
# $to (Name) whom it reaches
map-tie = { $from } → { $to }
# $since (Text) a date of the op-ed
map-since = since { $since }
# $weight (Number) from 0 to 1
map-weight = Strength { $weight } of 1, illustrative
map-ties-of = Ties
# $actors (Count) how many actors are drawn
# $ties (Count) how many ties are drawn
map-summary = A map of { $actors } actors and { $ties } ties.
# $name (Name) the actor
# $share (Percent) its share
map-label-share = { $name } · { $share }
# $share (Percent) the share that no outsider holds
map-home = no outsider · { $share }
sign-positive = supports
sign-negative = strains
kind-state = state
kind-government = government
kind-armed-group = armed group
kind-network = network
kind-community = community
kind-institution = institution
kind-place = no outsider
kind-figure = figure of the fable
tie-diplomatic = diplomatic
tie-aid = aid and infrastructure
tie-education = education
tie-trade = trade and movement
tie-security = security
tie-armed = armed
tie-facilitation = facilitation
tie-grievance = grievance
tie-meat = meat

## The map's tables, its time and its files

# The letters in the order of a dictionary.
alphabet = abcdefghijklmnopqrstuvwxyz
map-table-shares = Shares over time
map-column-width = Width drawn
map-moved-by = This slider moves the tie:
time-label = Time
export-label = Save the map, or its data
# $name (Text) the name of a file
export-saved = Saved as { $name }.
# $name (Text) the name of a file
export-copied = This page may not save files. The text is copied instead: paste it into a file named { $name }.
export-refused = This page may neither save nor copy. Open the explainer on a page of its own to save.
export-no-picture = This page’s rules forbid making a PNG. The SVG shows the same.
## The map: reading it

map-explore = Explore the map
tools-tour = Guided views
map-next-view = Next view
tools-search = Search for a name
tools-none-found = No actor has such a name.
tools-filter-claim = Kind of claim
tools-all = all
map-focus = What stands out
map-focus-one = what is tied to it
map-focus-two = up to two ties away
tools-measure = What a circle's size shows
map-measure-share = share of influence
map-measure-reach = reach
map-measure-dependence = dependence
map-measure-brokerage = brokerage
tools-share-means = As this chapter's model has it.
tools-reach-means = Ask who shaped a choice, then who shaped them, and so on: how often that leads here. Ties that strain count too.
tools-dependence-means = Follow influence from anyone to whom it shapes, and so on: how often that leads here. Ties that strain count too.
tools-brokerage-means = Of the shortest ways from one actor to another, the part that leads through here. Stronger ties are shorter.
map-zoom-in = Nearer
map-zoom-out = Farther
map-zoom-fit = Fit the whole map
map-clear = Show everything
# $actors (Count) how many actors stand out
# $ties (Count) how many ties stand out
map-standing = Standing out: actors { $actors }, ties { $ties }. The rest is dimmed.
# $measure (Text) what the circles measure
map-sized = Circles show: { $measure }.
# $weights (Text) how strong each tie is, and all together
map-shapes = Strength of what goes out: { $weights }
# $weights (Text) how strong each tie is, and all together
map-is-shaped = Strength of what comes in: { $weights }

## saying: who would ask a cat?

saying-title = Who would ask a cat?
saying-hook = Two neighbours cannot agree how to share their meat. So they ask a cat to judge.
saying-lead = The cat cuts. One piece looks bigger, so the cat bites it down. Now the other piece looks bigger. Each complaint costs a bite, and each careless bite makes the other piece too big.
saying-try = Loosen what counts as fair, or say “enough”. What changes?
# $eaten (Percent) what the judge is expected to eat
# $bites (Number) how many bites are expected
saying-finding-strict = This strict about fairness, expect the cat to eat { $eaten } of the meat, in { $bites } bites.
# $eaten (Percent) what the judge is expected to eat
# $bites (Number) how many bites are expected
saying-finding-loose = This easy about fairness, expect the cat to eat only { $eaten } of the meat, in { $bites } bites.
saying-finding-all = If only an even split will do, the cat eats it all.
# $eaten (Percent) what one honest bite costs
saying-finding-honest = An honest judge bites once. That costs { $eaten } of the meat, and the saying is false.
# $bites (Number) how many bites are expected
# $eaten (Percent) what the judge is expected to eat
saying-finding-one-bite = Bites this careful are always good enough: one bite, { $eaten } of the meat.
saying-finding-none = The first cut is even enough. Nobody complains, and the cat eats nothing.
saying-left = Left neighbour
saying-right = Right neighbour
saying-judge = Eaten by the judge
saying-the-judge = the judge
saying-complaint = Mine is smaller!
saying-content = Fair enough.
saying-enough-said = Enough!
saying-gone = All gone.
saying-enough = Enough!
saying-weigh = Weigh it again
saying-enough-note = They took back what was left. The cat keeps what it ate.
saying-settled-note = Both accept. The cat keeps what it ate.
saying-tolerance = How even is even enough?
# $tolerance (Percent) how much smaller one piece may be
saying-tolerance-value = within { $tolerance }
saying-tolerance-field = Or type how much smaller a piece may be, as a part of 1
saying-tolerance-zero = exactly even
saying-overshoot = How careless is the cat's bite?
# $overshoot (Percent) how much too much it may take
saying-overshoot-value = up to { $overshoot } too deep
saying-overshoot-zero = honest
saying-first-cut = How even is the first cut?
# $cut (Percent) the smaller piece as a part of the larger
saying-first-cut-value = smaller piece { $cut } of the larger
# $left (Percent) what the left neighbour holds
# $right (Percent) what the right neighbour holds
# $eaten (Percent) what the judge has eaten so far
# $bites (Count) bites so far
saying-summary = After { $bites } { $bites ->
    [one] bite
   *[other] bites
 } the left neighbour holds { $left }, the right neighbour { $right }, and the cat has eaten { $eaten }.
saying-curve-title = Meat left, by how even it must be
saying-curve-strict = exactly even
saying-curve-loose = roughly even
# $left (Percent) what is expected to be left
saying-curve-you = you · { $left }
# $left (Percent) what is expected to be left
# $tolerance (Percent) how much smaller one piece may be
saying-curve-summary = Within { $tolerance }, { $left } of the meat is expected to be left. The stricter the neighbours, the lower the curve.
saying-curve-row-tolerance = Even within
saying-curve-row-left = Expected to be left
saying-map-title = Who takes what from whom
# $bites (Count) bites taken from this side
saying-map-bites = { $bites } { $bites ->
    [one] bite
   *[other] bites
 }
# $share (Percent) what this one holds
# $name (Text) who
saying-map-label = { $name } · { $share }
saying-column-holder = Who
saying-column-share = Share of the meat
saying-column-bites = Bites given
saying-bet-question = Suppose they complain ten times, whatever happens. How much of the meat is left then?
saying-bet-0 = More than half
saying-bet-1 = A tenth to a half
saying-bet-2 = Less than a tenth
# $left (Percent) what ten complaints leave
saying-reaction-0-right = Right, for a cat this careful: about { $left } is left.
# $left (Percent) what ten complaints leave
saying-reaction-0-wrong = You trusted the cat. Ten complaints leave about { $left }: each bite is taken from what the last one left.
# $left (Percent) what ten complaints leave
saying-reaction-1-right = Right: about { $left } is left. A more careless cat would leave far less.
# $left (Percent) what ten complaints leave
saying-reaction-1-wrong = Not quite: about { $left } is left. Bites multiply, so small changes in care count ten times over.
# $left (Percent) what ten complaints leave
saying-reaction-2-right = Right: about { $left } is left. Ten bites, each from what the last one left.
# $left (Percent) what ten complaints leave
saying-reaction-2-wrong = This cat is more careful than you feared: about { $left } is left. Make it careless and bet again.
# $smaller (Percent) the smaller piece of the first cut
saying-why-smaller = The first cut gives one neighbour { $smaller } of the meat. After the first bite no piece is ever larger than that.
# $chance (Percent) the chance that a bite is good enough
# $tolerance (Percent) how much smaller one piece may be
# $overshoot (Percent) how much too much a bite may take
saying-why-chance = A bite is good enough with a chance of { $tolerance } ÷ { $overshoot } = { $chance }.
# $bites (Number) the expected number of bites
# $chance (Percent) the chance that a bite is good enough
saying-why-bites = So { $bites } bites are expected: 1 ÷ { $chance }.
# $left (Percent) what is expected to be left
# $eaten (Percent) what the judge is expected to eat
saying-why-eaten = On average { $left } is left, so the cat has eaten { $eaten } = 100% − { $left }.
# $left (Percent) what is expected to be left
# $eaten (Percent) what the judge is expected to eat
saying-why-one = Every bite is good enough, so one bite ends it. On average { $left } is left: the cat has eaten { $eaten } = 100% − { $left }.
# $left (Percent) held by the left neighbour
# $right (Percent) held by the right neighbour
# $eaten (Percent) eaten so far
saying-why-so-far = 100% − { $left } − { $right } = { $eaten } so far, in this run.
saying-limits-1 = Not every third party is a cat. After civil wars, peacekeeping has made peace last longer (Fortna 2004).
saying-limits-2 = Mediation can trade a quick deal for one that lasts less long (Beardsley 2008).
saying-limits-3 = This cat is careless, not cunning. And the model gives the neighbours no other way to settle.
saying-limits-4 = Only the average is certain: a single run can go better or worse.
saying-show-false = Show where the saying is false: an honest bite
saying-onward = What if they split it themselves?

## offers: split it yourselves

offers-title = Split it yourselves
offers-hook = No cat this time. You and your neighbour split the meat yourselves.
offers-lead = You sit on the left and speak first. Each refusal spoils some meat, and whoever is hungry feels the wait. Your neighbour answers with an offer of its own. Take it, or offer again.
offers-try = Drag the knife, then make your offer.
offers-cut-lead = One cuts, the other chooses. You like every part of the meat alike. Your neighbour likes the fat end on the right twice as much, and takes whichever piece it likes better.
offers-cut-try = Drag the knife. Can you do better than half?
# $first (Percent) the reader's share
# $second (Percent) the neighbour's share
# $cost_first (Percent) what a refusal costs the reader
# $cost_second (Percent) what it costs the neighbour
offers-finding-second = Patience is strength: your neighbour can wait and gets { $second }, you { $first }. Delay is what you both pay: a refusal costs you { $cost_first }, your neighbour { $cost_second }.
# $first (Percent) the reader's share
# $second (Percent) the neighbour's share
# $cost_first (Percent) what a refusal costs the reader
# $cost_second (Percent) what it costs the neighbour
offers-finding-first = Patience is strength: now you can wait and get { $first }, your neighbour { $second }. Delay is what you both pay: a refusal costs you { $cost_first }, your neighbour { $cost_second }.
# $first (Percent) the reader's share
# $second (Percent) the neighbour's share
offers-finding-word = Your neighbour can wait a little longer. Yet you speak first, and that is worth more here: you get { $first }, your neighbour { $second }.
# $first (Percent) the reader's share
# $second (Percent) the neighbour's share
offers-finding-equal = You both wait equally well, so nobody is stronger. Only the first word tips it: you get { $first }, your neighbour { $second }.
offers-finding-none = If neither of you loses anything by waiting, the model has no answer: any split can come out, at any time.
# $second (Percent) what patience leaves the neighbour
# $least (Percent) the least that pride accepts
offers-finding-proud = Patience alone would leave this neighbour { $second }. But a proud one lets the meat spoil sooner than take less than { $least }: here patience is not strength enough.
# $second (Percent) what patience leaves the neighbour
# $least (Percent) the least that pride accepts
offers-finding-proud-content = Even a proud neighbour agrees here: patience already leaves it { $second }, and pride asks for no more than { $least }.
# $first (Percent) the reader's piece by the reader's taste
# $second (Percent) the neighbour's piece by the neighbour's taste
offers-finding-cut-fair = An even cut, and your neighbour chose. You have { $first } by your taste, your neighbour { $second } by its own. Nobody envies, and no judge ate a bite.
# $first (Percent) the reader's piece by the reader's taste
# $second (Percent) the neighbour's piece by the neighbour's taste
offers-finding-cut-shrewd = You know your neighbour's taste, so you get more than half: { $first } by your taste. Still your neighbour gets { $second } by its own, and needs no judge.
# $first (Percent) the reader's piece by the reader's taste
# $second (Percent) the neighbour's piece by the neighbour's taste
offers-finding-cut-greedy = You cut too unevenly. Your neighbour took the better piece, { $second } by its taste, and you are left with { $first }: less than half.
offers-way = How do you split it?
offers-way-offers = Take turns
offers-way-cut = I cut, you choose
offers-reply = Your neighbour is
offers-reply-patient = patient
offers-reply-hurried = hurried
offers-reply-proud = proud
offers-reply-note-hurried = In a hurry, a neighbour has half the patience.
# $least (Percent) the least that pride accepts
offers-reply-note-proud = As hurried, but too proud: anything below { $least } is an insult.
offers-offer = What you keep
# $first (Percent) what the reader keeps
# $second (Percent) what the neighbour gets
offers-offer-value = you { $first }, neighbour { $second }
offers-cut = Where you cut
# $left (Percent) how much lies left of the knife
offers-cut-value = left piece { $left }
offers-make = Make this offer
offers-take = Take theirs
offers-play = Insist
offers-choose = Let them choose
# $share (Percent) the reader's part
offers-label-first = You { $share }
# $share (Percent) the neighbour's part
offers-label-second = Neighbour { $share }
# $first (Percent) the reader's share in the model
offers-model-cut = the model: you { $first }
# $first (Percent) what the reader keeps
offers-say-keep = { $first } for me.
offers-say-patient = I can wait.
offers-say-hurried = I am hungry.
offers-say-proud = Do not insult me.
# $first (Percent) what the neighbour offers the reader
offers-say-refused = No. You get { $first }.
offers-say-agreed = Agreed.
offers-say-mine = I take this one.
offers-note-start = Nobody has refused yet, and all the meat is there.
# $refusals (Count) refusals so far
# $left (Percent) how much meat is left
# $counter (Percent) what the neighbour offers the reader
offers-note-refused = { $refusals } { $refusals ->
    [one] refusal
   *[other] refusals
 } so far: { $left } of the meat is left. Your neighbour offers you { $counter } of it.
# $left (Percent) how much meat is left
# $counter (Percent) what the neighbour offers the reader
offers-note-last = That was your last offer. { $left } of the meat is left, and nobody eats unless you take { $counter } of it.
# $refusals (Count) refusals before the deal
# $first (Percent) the reader's part of the whole meat
# $second (Percent) the neighbour's part of it
# $spoiled (Percent) what spoiled
offers-note-deal = A deal after { $refusals } { $refusals ->
    [one] refusal
   *[other] refusals
 }: of all the meat there was, you hold { $first }, your neighbour { $second }. { $spoiled } spoiled.
offers-note-cut-before = The knife lies ready. Nobody has chosen yet.
# $most (Percent) the most that a cutter who knows the chooser's taste can get
offers-note-cut-after = Knowing your neighbour's taste, you could come close to { $most }. Not knowing it, only the even cut is safe.
# $first (Percent) what the knife leaves the reader
# $second (Percent) what it leaves the neighbour
# $left (Percent) how much meat is left
offers-summary = The knife gives you { $first } and your neighbour { $second }. { $left } of the meat is left.
offers-bar-model = The model: the first offer is taken
offers-bar-now = This time
offers-you = You
offers-neighbour = Neighbour
offers-on-table = On the table
offers-spoiled = Spoiled
offers-column-model = In the model
offers-column-now = This time
offers-curve-title = Your share, by how well you can wait
offers-curve-from = no patience
offers-curve-to = all the time in the world
# $first (Percent) the reader's share
offers-curve-you = you · { $first }
# $patience (Percent) what a piece after a refusal is worth to the reader
# $first (Percent) the reader's share
offers-curve-summary = With a patience of { $patience } you get { $first }. The better you can wait, the higher the curve.
offers-patience-first = Your patience
offers-patience-second = Your neighbour's patience
# $patience (Percent) what a piece after a refusal is worth, against one now
offers-patience-value = later is worth { $patience } of now
offers-fee = Meat that each refusal spoils
offers-envy = A proud neighbour's envy
offers-guilt = A proud neighbour's guilt at having more
offers-offer-field = What you keep, as a number from 0 to 1
offers-cut-field = Where you cut, from 0 to 100
offers-worth-title = What each piece is worth to each
offers-piece-left = Left piece
offers-piece-right = Right piece, with the fat
offers-worth-note = Each measures by its own taste. That is why both can have more than they feel is half.
offers-map-title = Who gets what, with nobody in between
offers-map-nothing = nothing
offers-bet-question = Two split the meat by offers in turn. What gives one of them more?
offers-bet-0 = Being able to wait
offers-bet-1 = Speaking first
offers-bet-2 = Neither: it comes out even
# $first (Percent) the reader's share
# $second (Percent) the neighbour's share
offers-reaction-0-right = Right: whoever can wait gets more, no matter who speaks first. Here you get { $first }, your neighbour { $second }.
# $first (Percent) the reader's share
# $second (Percent) the neighbour's share
offers-reaction-0-wrong = Not here: you both wait almost equally well, so patience gives no edge. You get { $first }, your neighbour { $second }.
# $first (Percent) the reader's share
# $second (Percent) the neighbour's share
offers-reaction-1-right = Right: with patience this even, the first word tips it. You get { $first }, your neighbour { $second }.
# $first (Percent) the reader's share
# $second (Percent) the neighbour's share
offers-reaction-1-wrong = The first word helps a little, as far as waiting hurts. But it does not decide: you speak first and get { $first }, your neighbour { $second }.
# $first (Percent) the reader's share
# $second (Percent) the neighbour's share
offers-reaction-2-right = Right: where neither minds waiting, nothing tips it. You get { $first }, your neighbour { $second }.
# $first (Percent) the reader's share
# $second (Percent) the neighbour's share
offers-reaction-2-wrong = It does tip: you get { $first }, your neighbour { $second }. Who can wait gets more. Only between equals does the first word decide.
offers-reaction-none = Here neither of you loses by waiting, so the model has no answer. Nothing in it says who gets more.
# $patience (Percent) what a piece after a refusal is worth to the reader
# $fee (Percent) what spoils
# $cost (Percent) what a refusal costs the reader
offers-why-cost-first = A refusal costs you 100% − { $patience } × (100% − { $fee }) = { $cost }: you must wait, and some of the meat spoils.
# $patience (Percent) what a piece after a refusal is worth to the neighbour
# $fee (Percent) what spoils
# $cost (Percent) what a refusal costs the neighbour
offers-why-cost-second = It costs your neighbour 100% − { $patience } × (100% − { $fee }) = { $cost }.
offers-term-cost-first = What a refusal costs you
offers-term-cost-second = What it costs your neighbour
offers-term-both = Both together, less what is counted twice
offers-term-share = Your share: your neighbour's cost by both
# $first (Percent) the reader's share
# $second (Percent) the neighbour's share
offers-why-rest = 100% − { $first } = { $second } for your neighbour, who then gains nothing by refusing.
offers-why-all = Whoever loses nothing by waiting gets everything.
# $envy (Number) how much the neighbour minds being behind
# $least (Percent) the least that pride accepts
offers-why-least = { $envy } ÷ (1 + 2 × { $envy }) = { $least }. Below that, envy outweighs the meat.
# $first (Percent) the reader's piece
offers-why-cut-first = You like all parts alike, so your piece is worth its size: { $first } of the meat.
# $lean (Percent) the lean meat in the neighbour's piece
# $fat (Percent) the fat end in it
# $second (Percent) what the piece is worth to the neighbour
offers-why-cut-second = To your neighbour all of it is worth 50% + 2 × 50% = 150%. Its piece: ({ $lean } + 2 × { $fat }) ÷ 150% = { $second }.
offers-limits-1 = People do not split like this. In experiments they offer 40% on average, and 16% of all offers are refused (Oosterbeek and others 2004).
offers-limits-2 = Here each knows how patient the other is. Then the first good offer is taken and nothing spoils. Real delay needs something hidden, or distrust.
offers-limits-3 = Two heads decide here, each with one mind. Families, groups and governments seldom have one.
offers-limits-4 = Rubinstein, who made this model, sees little difference between a model and a fable (2006).
offers-show-false = Show where this is false: a proud neighbour
offers-show-greedy = Show where this is false: a greedy cut
offers-onward = But what if you cannot see how long the other can wait?

## range: the deal neither can see

range-title = The deal neither can see
range-hook = Two neighbours could fight over the meat. A fight would spoil some of it. So why do they not simply settle?
range-lead = A fight leaves each neighbour something, and spoils the rest. What it would spoil is the room for a deal: any split in there leaves both better off. But the left neighbour must guess what a fight would cost the right one, and so cannot see where the room ends.
range-try = Move the mistrust. When does asking start to risk a fight?
# $width (Percent) how wide the room for a deal is
# $share (Percent) the demand that is best on paper
# $chance (Percent) how likely it is that fighting follows
range-finding-risk = There is room for a deal: { $width } of the meat. Yet the demand that is best on paper, { $share }, starts a fight in { $chance } of cases.
# $share (Percent) the demand that is best on paper
# $width (Percent) how wide the room for a deal is
range-finding-safe = With this little mistrust the safe demand is the best: { $share } of the meat, and no fight. The room for a deal is { $width } wide.
# $width (Percent) how wide the room for a deal is
# $share (Percent) the demand that is best on paper
range-finding-known = With nothing to guess, nobody fights: the left neighbour sees the whole room, { $width } of the meat, and asks for { $share }.
# $share (Percent) the one split that is left
range-finding-point = If fighting costs nobody anything, the room for a deal is a single point: { $share } for the left neighbour.
# $share (Percent) the one split that is left
# $chance (Percent) how likely it is that fighting follows
range-finding-point-risk = If fighting costs nobody anything, the room for a deal is a single point, { $share }. Whoever cannot see it asks for more, and fights in { $chance } of cases.
# $now (Percent) the first side's chance to win today
# $later (Percent) its chance later on
range-finding-shift = Even if both knew everything, they would fight: the left neighbour's chance to win rises from { $now } to { $later }, and no promise made today can hold then.
range-there = What is there
range-seen = What the left neighbour can see
# $share (Percent) the demand
range-says-demand = { $share } for me!
range-says-yes = All right.
range-says-no = Then we fight!
range-says-now = Better now than later!
range-none = left gets nothing
range-all = left gets all
range-after-left = left neighbour, after a fight
range-room = room for a deal: what a fight spoils
range-after-right = right neighbour, after a fight
# $share (Percent) the demand
range-demand-label = asks for { $share }
# $chance (Percent) the chance of fighting
range-fight-label = { $chance } fight
# $chance (Percent) the chance of no fighting
range-deal-label = { $chance } deal
# $strength (Percent) the chance to win
range-strength-label = chance to win: { $strength }
# $now (Percent) the chance to win today
# $later (Percent) the chance to win later on
range-strength-shift = today { $now }, later { $later }
range-mistrust = Mistrust: how far off may the guess be?
# $lowest (Percent) the least that fighting may cost the other
# $highest (Percent) the most
range-mistrust-value = cost of the right one: { $lowest } to { $highest }
range-mistrust-none = none: the cost is known
range-mistrust-field = Or type the mistrust, as a part of 1
range-play = Meet thirty
range-step = Meet a right neighbour
# $fights (Count) how many fought
# $met (Count) how many were met
range-met = Of { $met } right neighbours met, each with a different hidden cost, { $fights } fought.
range-met-none = Each right neighbour hides what a fight would cost. Meet them one by one.
# $share (Percent) the demand
# $chance (Percent) the chance of fighting
# $least (Percent) where the room begins
# $most (Percent) where the room ends
# $from (Percent) where it may end at the earliest
# $to (Percent) where it may end at the latest
range-summary = A bar from 0 to all of the meat. There is room for a deal from { $least } to { $most }. The left neighbour only sees that it ends somewhere from { $from } to { $to }. The demand is { $share }, which risks a fight in { $chance } of cases.
range-curve-title = Risk of a fight, by mistrust
range-curve-none = no mistrust
range-curve-much = much mistrust
# $chance (Percent) the chance of fighting
range-curve-you = you · { $chance }
# $chance (Percent) the chance of fighting
# $lowest (Percent) the least that fighting may cost the other
# $highest (Percent) the most
range-curve-summary = Guessing the other's cost between { $lowest } and { $highest }, the best demand starts a fight in { $chance } of cases. The curve rises with mistrust and never passes one half.
range-curve-note = The top edge is one half. The risk never passes it: beyond that, asking for less pays more.
range-column-mistrust = Mistrust
range-column-chance = Chance of a fight
range-column-what = What
range-column-share = Part of the meat
range-row-least = The least the left neighbour takes
range-row-most = The most the right neighbour gives
range-row-from = The room surely reaches
range-row-to = The room surely ends by
range-row-demand = Best demand on paper
range-row-loss = What fighting can be expected to spoil
# $first (Name) the first party
# $second (Name) the second party
range-map-title = Ties between { OBLIQUE($first) } and { OBLIQUE($second) }
# $chance (Percent) the chance of fighting in the fable
range-map-summary = Their armed ties are drawn as wide as the chance of a fight in the fable, { $chance }; their diplomatic ties as wide as the rest.
range-map-fable = If they fight: what is left, and what the cat gets
range-map-cost = cost of the fight
range-column-holder = Who
range-column-after = Left after a fight
range-column-cost = Cost of the fight
range-cost-first = What a fight costs the left neighbour
range-cost-second = What a fight costs the right neighbour
range-strength = Left neighbour's chance to win, today
range-strength-later = The same chance, later on
range-patience = How much later counts against today
range-shift-title = A second idea: power that shifts
range-shift-lead = Now let both know everything. One of them will be stronger later on, and could then ask for more. Can a promise prevent that?
# $loss (Percent) what the second side loses by waiting
# $saved (Percent) what it saves by waiting
range-shift-war = No. By waiting, the right neighbour would lose { $loss } and save only { $saved }. So the fight comes now.
# $loss (Percent) what the second side loses by waiting
# $saved (Percent) what it saves by waiting
range-shift-peace = Here none is needed: what the right neighbour would lose by waiting, { $loss }, is no more than the { $saved } saved. They settle.
range-shift-show = Show power shifting
range-why-chance = Left neighbour's chance to win a fight
range-why-width = The room for a deal
# $lowest (Percent) the least that fighting may cost the other
# $highest (Percent) the most
range-why-belief = The right neighbour's cost may lie anywhere from { $lowest } to { $highest }, all equally likely.
# $highest (Percent) the most that fighting may cost the other
# $own (Percent) what it costs the first side
# $margin (Percent) half the difference
range-why-margin = Asking for more gains meat, but is refused more often. The two balance at half of { $highest } − { $own }, which is { $margin } more than the chance to win.
# $margin (Percent) how far above the strength line the demand is
range-why-safe = Asking for more than { $margin } above the chance to win would risk more than it gains.
# $strength (Percent) the chance to win
# $margin (Percent) how far above it the demand is
# $share (Percent) the demand
range-why-share = The demand: { $strength } + { $margin } = { $share }.
# $margin (Percent) how far above the strength line the demand is
# $lowest (Percent) the least that fighting may cost the other
# $highest (Percent) the most
# $chance (Percent) the chance of fighting
range-why-risk = Whoever's cost is below { $margin } would rather fight: ({ $margin } − { $lowest }) ÷ ({ $highest } − { $lowest }) = { $chance }.
# $patience (Percent) what later counts against today
# $later (Percent) the chance to win later
# $now (Percent) the chance to win today
# $loss (Percent) the left side of the inequality
range-why-loss = What waiting loses: { $patience } of { $later }, less { $now }, is { $loss }.
# $cost (Percent) what a fight costs the second side
# $patience (Percent) what later counts against today
# $saved (Percent) the right side of the inequality
range-why-saved = What waiting saves: { $cost } × (100% − { $patience })² = { $saved }.
range-why-war = The loss is larger, so the right neighbour fights now (Fearon 1995).
range-why-peace = The loss is not larger, so they settle (Fearon 1995).
range-why-any = A test that holds for every way of bargaining agrees (Powell 2006).
range-why-not-any = Another way of bargaining might still avoid it: the test that holds for all of them is not met (Powell 2006).
range-bet-question = Let mistrust grow as far as the slider goes. How often does the best demand then start a fight?
range-bet-0 = Never
range-bet-1 = In less than half of cases
range-bet-2 = In half of cases, or more
# $chance (Percent) the chance of fighting at the widest mistrust
range-reaction-0-right = Right: in { $chance } of cases. A fight is so dear here that the safe demand stays best.
# $chance (Percent) the chance of fighting at the widest mistrust
range-reaction-0-wrong = You trusted their caution. In { $chance } of cases there is a fight: asking for a little more is worth that risk, on paper.
# $chance (Percent) the chance of fighting at the widest mistrust
range-reaction-1-right = Right: in { $chance } of cases. Whoever also loses by a fight never gambles beyond one half.
# $chance (Percent) the chance of fighting at the widest mistrust
range-reaction-1-wrong = Not here: it is { $chance } of cases. What a fight costs the left neighbour decides how bold the demand is.
# $chance (Percent) the chance of fighting at the widest mistrust
range-reaction-2-right = Right: in { $chance } of cases. Whoever has nothing to lose by a fight asks until it is the toss of a coin.
# $chance (Percent) the chance of fighting at the widest mistrust
range-reaction-2-wrong = That would be too bold: it is { $chance } of cases. The left neighbour would lose by a fight as well, and holds back a little.
range-limits-1 = Here one side guesses and makes one offer. Real sides both guess, and every offer tells the other something.
range-limits-2 = Two sides cannot both knowingly expect too much: each would take the other's readiness to fight as a warning (Fey and Ramsay 2007).
range-limits-3 = The theory itself says that the outbreak of a war cannot be foretold (Gartzke 1999). A chance is no forecast.
range-limits-4 = A prize that cannot be cut seems to leave no room. A lottery, or a payment on the side, brings the room back (Powell 2006).
range-limits-5 = Each side is one mind here. Where many groups fight, that fits badly (Lake 2010).
range-show-false = Show where this is false: nothing to guess
range-onward = So they look for a judge. What does one cost?

## judge: what a judge costs

judge-title = What a judge costs
judge-hook = Two cannot agree how to share. They can settle, fight, or ask a judge who keeps a part.
judge-lead = Each hopes the judge will take its side. Each also trusts its luck in a fight. Together they hope for more than there is, and then no deal looks good enough.
judge-try = Drag the point. How greedy must the judge be before they settle?
# $cut (Percent) what the judge keeps
judge-finding-ask = They ask the judge, who keeps { $cut } of the whole. Had they settled, they would have kept it all.
# $cut (Percent) what the judge keeps
# $cost (Percent) what a fight would cost
judge-finding-ask-costlier = They ask the judge, who keeps { $cut } of the whole. A fight would have cost { $cost }; settling, nothing.
# $cost (Percent) what the fight costs
judge-finding-fight = They fight, and { $cost } is lost. One of them trusts its luck more than the judge.
# $cost (Percent) what the fight costs
judge-finding-fight-talks = A go-between takes nothing, but cannot stop them: they fight, and { $cost } is lost.
# $cut (Percent) what the judge would keep
# $critical (Percent) the least cut at which nobody asks
judge-finding-settle = A judge known to keep { $cut } makes them settle: from { $critical } on, nobody asks. Here the judge gets nothing.
judge-finding-settle-freely = They hope for no more than there is. So they settle, keep it all, and need no judge.
judge-finding-honest = A judge who takes nothing costs nothing. They ask and keep it all: here the saying is false.
# $candour (Percent) how frank the go-between is
judge-finding-go-between = A go-between takes nothing. At { $candour } frankness the two keep it all: here the saying is false.
# $cut (Percent) what the judge keeps by the end
# $fee (Percent) the fee a round
# $rounds (Number) how many rounds
judge-finding-by-the-round = Paid by the round, the judge keeps { $cut }: a fee of { $fee } of what is left, { $rounds } times.
# $cut (Percent) what the judge keeps
judge-finding-leaning = They ask a judge who leans. The lean moves who gets the rest; the cut still costs { $cut }.
# $cost (Percent) what the fight costs
judge-finding-leaning-fight = The judge leans so far that one side would rather fight. So they fight, and { $cost } is lost.
# $asked (Percent) what one side asks for
# $offered (Percent) what the other offers
# $cut (Percent) what the judge keeps
judge-finding-last-offer = One asks for { $asked }, the other offers { $offered }, and the judge must pick one. The cut still costs { $cut }.
judge-settle = settle
judge-fight = fight
judge-ask = ask the judge
judge-ask-short = ask
judge-talk = talk it over
judge-talk-short = talk
judge-drag = drag me
judge-ask-costlier = ask, though a fight would cost less
judge-fight-costlier = fight, though asking would cost less
# $cut (Percent) the least cut at which nobody asks
judge-tipping = from { $cut } nobody asks
judge-cut = What the judge keeps
judge-cost = What a fight costs
judge-candour = How frank the go-between is
judge-fee = The judge's fee for each round
judge-rounds = Rounds at the table
judge-lean = How far the judge leans to the first side
judge-spread = How unsure it is what the judge finds fair
judge-known = Who knows that the judge leans?
judge-known-both = both
judge-known-favoured = only the favoured side
judge-known-nobody = nobody
judge-third = Who stands between them?
judge-third-judge = a judge with a cut
judge-third-go-between = an honest go-between
judge-third-by-the-round = a judge paid by the round
judge-third-leaning = a judge who leans
judge-third-last-offer = a judge who picks a last offer
judge-with-each = The same two, with each third party
judge-with-each-note = Third parties are not all cats. An appetite, the power to impose, and no way out make the cat.
judge-column-third = Between them
judge-column-way = They
judge-column-lost = Lost
judge-column-kept = Kept
judge-column-first = First hopes for
judge-column-second = Second hopes for
# $way (Text) what they do: settle, fight, or ask the judge
# $lost (Percent) what is lost of the whole
judge-summary = At the point, what they do is: { $way }. Lost of the whole: { $lost }.
judge-map-title = Who ends up with what
# $judge (Name) whom the reader named
judge-map-named = { $judge } among the others
judge-map-fee = to the judge
judge-burnt = Lost in the fight
judge-named = Who is the judge? You say.
judge-named-nobody = nobody real
# $judge (Name) whom the reader named
judge-named-note = You named { OBLIQUE($judge) }. The model knows nothing of any state: it knows only the numbers you set.
judge-chance-first = First side's chance in a fight, as the first sees it
judge-chance-second = First side's chance in a fight, as the second sees it
judge-award-first = First side's part of the award, as the first sees it
judge-award-second = First side's part of the award, as the second sees it
judge-standoff-title = No way out
judge-standoff-lead = Now both sit at the judge's table, and whoever leaves loses. In each round that both hold out, each pays the judge a fee. If one gives in, the other takes the prize. If both give in at once, the judge keeps that too.
# $take (Percent) what the judge can expect of the prize
judge-standoff-take = On average the judge takes { $take } of the prize, whatever the fee.
judge-standoff-lopsided = If both know who will give in, that one gives in at once, and the judge gets nothing.
judge-standoff-play = Play the standoff
judge-standoff-step = Hold out one more round
judge-standoff-who = Who will give in?
judge-standoff-alike = nobody knows
judge-standoff-clear = the first, and both know it
# $rounds (Count) rounds in which both held
# $take (Percent) what the judge has had
judge-standoff-holding = Both hold out. After { $rounds } { $rounds ->
    [one] round
   *[other] rounds
 } the judge has had { $take } of the prize in fees.
# $rounds (Count) rounds in which both held
# $take (Percent) what the judge has had
judge-standoff-one = After { $rounds } { $rounds ->
    [one] round
   *[other] rounds
 } one gives in, and the other takes the prize. The judge has had { $take } of it in fees.
# $rounds (Count) rounds in which both held
# $take (Percent) what the judge has had
judge-standoff-both = After { $rounds } { $rounds ->
    [one] round
   *[other] rounds
 } both give in at once. The judge takes the prize too: { $take } in all.
judge-prize = The prize
judge-paid-first = First side paid
judge-paid-second = Second side paid
judge-bet-question = At the judge's table nobody knows who will give in. How much of the prize does the judge take on average?
judge-bet-0 = A small fee
judge-bet-1 = About half
judge-bet-2 = All of it
judge-reaction-0-right = Right, since you let both know who gives in. Nobody pays for waiting.
judge-reaction-0-wrong = The fee is small, but the waiting is long. A smaller fee only makes both hold out longer: on average the whole prize goes.
judge-reaction-1-lopsided = Not here: both know who gives in, so nobody waits and the judge gets nothing.
judge-reaction-1-wrong = More than that. Each holds out until the prize is worth no more than the waiting. On average that eats the whole prize.
judge-reaction-2-right = Right: on average the whole prize, whatever the fee. That is the saying, as a theorem.
judge-reaction-2-wrong = Not here: both know who gives in, so the judge gets nothing. Let nobody know, and look again.
judge-term-cut = The judge keeps
judge-term-judge-for-first = The first expects from the judge
judge-term-judge-for-second = The second expects from the judge
judge-term-fight-for-first = The first expects from a fight
judge-term-fight-for-second = The second expects from a fight
judge-term-best-for-first = The better of the two for the first
judge-term-best-for-second = The better of the two for the second
judge-term-together = Both hopes together; above 1 no deal looks good enough
judge-term-optimism = By how much their hopes clash
judge-term-critical-cut = The clash ÷ (1 + the clash): the cut from which on nobody asks
judge-term-conceding = Each gives in with this chance every round
judge-term-rounds = Rounds that both can be expected to hold
judge-term-fees = Fees of both over those rounds
judge-term-both-concede = The chance that both give in at once
judge-term-kept-prize = What that brings the judge
judge-term-take = The judge has had
judge-term-expected-take = The judge can expect, of the prize
# $way (Text) what they do
# $lost (Percent) what is lost of the whole
judge-why-way = A judge needs both, a fight needs only one. So they do this: { $way }. Lost: { $lost }.
# $fee (Percent) the fee a round
# $rounds (Number) how many rounds
# $cut (Percent) what the judge keeps by the end
judge-why-by-the-round = Each round leaves 100% − { $fee } of what there was. After { $rounds } rounds { $cut } is gone.
# $spread (Percent) the standard deviation of what the judge finds fair
# $asked (Percent) what one side asks for
# $offered (Percent) what the other offers
judge-why-last-offer = Each goes 1.25 × { $spread } from the middle of what the judge may find fair: { $asked } and { $offered }. Further out, it would be picked too seldom.
judge-why-lopsided = The one who is known to give in does so at once. There are no rounds, so there are no fees: 0.
judge-limits-experiment = The proverb has been tried in a laboratory: people quarrelled far less when a quarrel lost them the whole pie than when there was an arbitrator (Ashenfelter and others 1992).
judge-limits-bias = A third party that leans can be the one that is believed (Kydd 2003).
judge-limits-model = Hopes are fixed here: nobody learns. Each side is one mind, and a deal is always kept.
judge-limits-paradox = “The whole prize” holds on average, where nobody knows who will give in. There, whoever wants the prize more wins less often, which is hard to believe.
judge-show-false = Show where the saying is false: a frank go-between
judge-onward = And if one of them misreads a move?

## fog: an eye for an eye, in fog

fog-title = An eye for an eye, in fog
fog-hook = Two sides answer each other in kind. One day the fog hides a good move.
# $reward (Number) what each gets if both cooperate
# $punishment (Number) what each gets if both refuse
# $temptation (Number) what one gets who alone refuses
# $sucker (Number) what one gets who alone cooperates
fog-lead = Each round, each side cooperates or refuses. If both cooperate, each gets { $reward } points; if both refuse, { $punishment }. Who alone refuses gets { $temptation }, the other { $sucker }. All is well until one move is misread. Then each pays back what it thinks it was given.
fog-try = Let both sides be generous, or thin the fog. What happens to the feud?
# $half (Count) rounds until half the trust is gone
# $payoff (Number) what each earns in the long run
# $reward (Number) what each could earn
fog-finding-feud = One move gone wrong is enough. Two who always answer in kind lose half their trust in { $half } { $half ->
    [one] round
   *[other] rounds
 }; in the long run each earns { $payoff } points of { $reward }.
# $half (Count) rounds until half the trust is gone
# $before (Number) the same without the channel
# $payoff (Number) what each earns in the long run
fog-finding-channel = With the channel, trust takes { $half } { $half ->
    [one] round
   *[other] rounds
 } to halve, not { $before }. But the feud still comes: in the long run each earns { $payoff }, as without it. A channel buys time; only forgiveness ends the feud.
# $payoff (Number) what each earns
fog-finding-clear = While no move goes wrong there is no feud: each earns { $payoff } points, round after round.
# $payoff (Number) what each earns in the long run
# $feud (Number) what two earn who answer in kind
fog-finding-mended = Here a feud dies out: in the long run each earns { $payoff }. Two who only answer in kind would earn { $feud } in the same fog.
# $payoff (Number) what each earns with the channel
# $before (Number) the same without it
fog-finding-both = Channel and forgiveness together: in the long run each earns { $payoff }, instead of { $before } by forgiveness alone.
# $generosity (Percent) how often a refusal is forgiven
# $gain (Number) what one refusal gains
# $price (Number) what it costs on average
fog-finding-exploited = This is too much forgiveness: with { $generosity } forgiven, one refusal gains { $gain } points and costs only { $price } on average. It pays to exploit the generous.
# $more (Name) who earns more
# $high (Number) what it earns
# $less (Name) who earns less
# $low (Number) what it earns
fog-finding-uneven = This pair is lopsided. Points a round in the long run: { $more } { $high }, { $less } only { $low }.
# $payoff (Number) what each earns in the long run
# $reward (Number) what each could earn
fog-finding-no-peace = No lasting peace between these two: in the long run each earns { $payoff } points of { $reward }.
fog-finding-playing = Everyone is playing everyone. Who will be in front?
fog-finding-few = A tournament needs at least two.
# $leaders (Text) the policies in front
# $score (Number) their score
# $clear (Text) those in front in clear air
fog-finding-field = Of this field, in this fog, in front: { $leaders }, with { $score } points a round. In clear air: { $clear }. Change who plays, and it may change again.
# $leaders (Text) the policies in front
# $score (Number) their score
fog-finding-same = Of this field, the same are in front as in clear air: { $leaders }, with { $score } points a round. Change who plays, and it may change.
fog-comma = ,
fog-scene = What to watch
fog-scene-two = Two sides
fog-scene-tournament = A tournament
# $side (Name) who plays
fog-policy = { $side } answers with
fog-policy-0 = Tit for tat
fog-policy-1 = Unconditional support
fog-policy-2 = Walk away
fog-policy-3 = Generous tit for tat
fog-policy-4 = Contrite tit for tat
fog-policy-5 = Win-stay, lose-shift
fog-policy-6 = Grudger
fog-means-0 = Does what it saw the other do last.
fog-means-1 = Cooperates, whatever comes.
fog-means-2 = Refuses, whatever comes.
fog-means-3 = Answers in kind, but now and then forgives a refusal.
fog-means-4 = Answers in kind, but accepts being paid back for its own slip.
fog-means-5 = Stays with what paid well, and changes what did not.
fog-means-6 = Cooperates until it once sees a refusal; then never again.
fog-thickness = How thick is the fog?
# $share (Percent) how many moves go wrong
fog-thickness-value = { $share } of moves go wrong
fog-thickness-zero = clear air
fog-thickness-part = Moves gone wrong, as a part of 1
fog-play = Play the rounds
fog-step = Next round
fog-cooperates = cooperates
fog-refuses = refuses
fog-misread = misread by the other side
fog-caught = misreading caught by the channel
fog-slipped = slipped: not meant
# $rounds (Count) rounds shown
# $first (Name) the first side
# $by_first (Number) how often it cooperated
# $second (Name) the second side
# $by_second (Number) how often it cooperated
# $wrong (Number) moves that went wrong
fog-summary = { $rounds } rounds. Cooperated: { $first } { $by_first } times, { $second } { $by_second } times. Moves that went wrong: { $wrong }.
fog-generosity = How often does the generous one forgive?
# $most (Percent) the most that is not exploited
fog-generosity-note = Up to { $most } forgiven, refusing does not pay. Beyond that it does.
fog-kind = Which kind of fog?
fog-kind-misreading = A misreading: you did not see it
fog-kind-slip = A slip: I did not mean it
fog-field = Who takes part?
# $share (Percent) how much has been played
fog-progress = { $share } of the matches are played.
fog-bands = The thin band is two standard errors; whoever is within it of the best is tied. It ranks this field in this fog, and nothing else.
# $score (Number) points a round
# $error (Number) two standard errors
fog-score = { $score } ± { $error }
fog-column-policy = Way to answer
fog-in-clear-air = In clear air, exactly
fog-in-this-fog = In this fog, as played
fog-in-front = in front
fog-channel-title = Open a back channel
fog-channel = How many misreadings does it catch?
fog-channel-slips = This fog is made of slips. A channel catches misreadings; it cannot undo a slip.
fog-half-life = Half-life of trust, in rounds, if both answer in kind
fog-without = without the channel
fog-with = with the channel
fog-never = it lasts
fog-long-run = In the long run, points a round
fog-both-in-kind = Both tit for tat
fog-both-generous = Both generous
fog-earned = Points a round
fog-earned-match = in the rounds shown
fog-earned-long = in the long run, exactly
fog-grudger-note = The exact figure is for a grudger who remembers one round (GRIM1). In matches the grudger never forgets.
fog-column-round = Round
fog-column-wrong = What went wrong
fog-curve-title = What the two earn, by how thick the fog is
fog-curve-thick = thick fog
# $payoff (Number) what the pair earns
fog-curve-you = you · { $payoff }
# $fog (Percent) how many moves go wrong
# $payoff (Number) what the pair earns
fog-curve-summary = With { $fog } of moves going wrong, the two earn { $payoff } points a round on average in the long run.
fog-curve-earned = Points of the two, on average
fog-bet-clear = All seven ways to answer meet each other in clear air. Which of these four earns most?
fog-bet-fog = And in the fog that you have set?
# $policy (Text) the best of the four
# $score (Number) its points a round
fog-right = Right: { $policy } earns most of the four here, { $score } points a round. Thicken the fog and bet again.
# $score (Number) its points a round
fog-right-walk-away = Right: walking away earns most here, { $score } a round. It lives off those who forgive. Take unconditional support out of the tournament, and see.
# $policy (Text) the best of the four
# $score (Number) its points a round
# $own (Number) what the bet earns
fog-wrong-support = Trust without conditions is used up: { $own } a round. Of the four, { $policy } earns most here: { $score }.
# $policy (Text) the best of the four
# $score (Number) its points a round
# $own (Number) what the bet earns
fog-wrong-walk-away = It wins once against each, then nobody cooperates with it: { $own } a round. Of the four, { $policy } earns most here: { $score }.
# $policy (Text) the best of the four
# $score (Number) its points a round
# $own (Number) what the bet earns
fog-wrong-in-kind = It echoes every error back: { $own } a round. Of the four, { $policy } earns most here, in this field: { $score }.
# $policy (Text) the best of the four
# $score (Number) its points a round
# $own (Number) what the bet earns
fog-wrong-generous = Forgiving ends feuds, but some here use it up: { $own } a round. Of the four, { $policy } earns most: { $score }.
# $temptation (Number) for refusing alone
# $reward (Number) for both cooperating
# $gain (Number) the difference
fog-why-gain = One refusal gains at once: { $temptation } − { $reward } = { $gain }.
# $rest (Percent) how often it is not forgiven
# $reward (Number) for both cooperating
# $sucker (Number) for cooperating alone
# $price (Number) the price
fog-why-price = If it is not forgiven, cooperating again costs { $reward } − { $sucker } once: { $rest } × ({ $reward } − { $sucker }) = { $price } on average.
# $most (Percent) the most that is not exploited
fog-why-most = The two are equal where { $most } is forgiven (Molander 1985). That line holds in clear air.
# $both (Percent) rounds in which both cooperate
# $alone (Percent) rounds in which this side cooperates alone
# $other (Percent) rounds in which it refuses alone
# $none (Percent) rounds in which both refuse
fog-why-long = In the long run both cooperate in { $both } of rounds, this side alone in { $alone }, the other alone in { $other }, neither in { $none }.
# $both (Number) share times points where both cooperate
# $alone (Number) where this side cooperates alone
# $other (Number) where it refuses alone
# $none (Number) where both refuse
# $earned (Number) the sum
fog-why-points = Each part times its points: { $both } + { $alone } + { $other } + { $none } = { $earned }.
# $reward (Number) both cooperate
# $sucker (Number) alone
# $temptation (Number) the other alone
# $punishment (Number) neither
# $mean (Number) the mean
fog-why-mean = In any fog, however thin, all four kinds of rounds end up equally frequent: ({ $reward } + { $sucker } + { $temptation } + { $punishment }) ÷ 4 = { $mean }.
# $rounds (Number) rounds in a match
fog-why-score = The mean over matches of { $rounds } rounds against each other policy of the field, many times over; none meets its own kind.
fog-term-error = e, the part of moves that go wrong
fog-term-fading = trust kept from round to round, 1 − 2e, as a logarithm
fog-term-half-life = rounds until half is gone: ln 2 by that
fog-limits-1 = What wins one tournament need not win another (Rapoport, Seale and Colman 2015).
fog-limits-2 = The game has two equal sides. It leaves out audiences, unequal strength, and spoilers on each side (Jervis 1988; Gowa 1986).
fog-limits-3 = It may be the wrong game. In a stag hunt both want to cooperate if the other does; in chicken the worst is that both refuse.
fog-limits-4 = Nobody has measured this fog. Points stand for how each side would rank the outcomes.
fog-show-false = Show where the feud ends: both generous
fog-onward = And what if one side gets up and leaves?
fog-map-title = Talks widen with cooperation, blows with refusal
fog-map-waste = What the feud wastes
fog-map-lost = lost in the feud

## vacuum: an empty chair fills up

vacuum-title = An empty chair fills up
# $seat (Name) over whom influence is contested
vacuum-hook = Several outsiders want a say over { OBLIQUE($seat) }. What happens when one of them turns away?
# $leaver (Name) who turns away
vacuum-lead = Shares of influence always add to 100%. When { OBLIQUE($leaver) } does less, the others' shares grow at once, without lifting a finger. Then each decides anew how hard to try, and the shares settle.
vacuum-try = Move the slider, then play ten years.
# $leaver (Name) who turns away
# $engagement (Percent) how much engagement is left
# $freed (Points) what its share lost
# $others (Points) what the other outsiders gained together
# $home (Points) what no outsider gained
vacuum-finding-outsiders = With { OBLIQUE($leaver) } at { $engagement } of its engagement, { $freed } points of influence change hands: { $others } to the other outsiders, { $home } to no outsider at all.
# $leaver (Name) who turns away
# $engagement (Percent) how much engagement is left
# $freed (Points) what its share lost
# $others (Points) what the other outsiders gained together
# $home (Points) what no outsider gained
vacuum-finding-home = With { OBLIQUE($leaver) } at { $engagement } of its engagement, { $freed } points of influence change hands, and most go to no outsider at all: { $home }, against { $others } to the others.
# $leaver (Name) who could turn away
# $share (Percent) its share
vacuum-finding-full = At full engagement nothing changes hands: { $leaver } holds { $share } of the influence.
# $leaver (Name) who turned away
vacuum-finding-nothing = At these stakes { $leaver } held no share to begin with, so its leaving frees nothing.
# $years (Count) years away
# $lost (Number) share lost, summed over the years
vacuum-return-note = Back after { $years } years, the old shares come back in time: this model has no memory. The years away cost { $lost } share-points times years.
# $change (Percent) by how much effective effort fell
vacuum-heat-cooler = The contest grows cooler: effective effort falls by { $change }.
vacuum-heat-same = The contest stays as heated as it was.
# $change (Percent) by how much raw effort rose
vacuum-heat-raw-rises = Yet raw effort rises by { $change }: those who stay get less out of each effort.
# $leaver (Name) whose engagement it is
# $seat (Name) with whom
vacuum-engagement = { $leaver }'s engagement with { OBLIQUE($seat) }
vacuum-engagement-none = none: the chair is empty
vacuum-return = Comes back after
# $years (Count) years away
vacuum-return-value = { $years } { $years ->
    [one] year
   *[other] years
 }
vacuum-return-never = never
vacuum-home-rule = Strength of home rule
vacuum-adjustment-speed = How fast all adjust
# $speed (Number) adjustments per year
vacuum-adjustment-speed-value = { $speed } per year
# $actor (Name) whose stake it is
vacuum-stake = Stake of { OBLIQUE($actor) }
# $actor (Name) whose effort it is
vacuum-effectiveness = Effect of each effort by { OBLIQUE($actor) }
vacuum-stakes-note = All stakes start equal, since nobody has measured them. Set them yourself: only then does “who gains most?” have an answer.
# $actor (Name) who gains most
# $gain (Points) what it gains
vacuum-gains-most = At the stakes you set, { $actor } gains most: +{ $gain } points.
vacuum-gains-equal = At equal stakes every other outsider gains the same.
vacuum-play = Play ten years
vacuum-no-outsider = no outsider
vacuum-step-before = before
vacuum-step-at-once = at once
# $years (Count) years since the change
vacuum-step-after = after { $years } { $years ->
    [one] year
   *[other] years
 }
vacuum-stream-title = Shares of influence, year by year
# $seat (Name) over whom influence is contested
vacuum-map-title = Who shapes the choices of { OBLIQUE($seat) }
# $leaver (Name) who turns away
# $share (Percent) what the leaver holds
# $others (Percent) what the other outsiders hold
# $home (Percent) what no outsider holds
# $when (Text) before, at once, after some years
vacuum-summary = { $when }: { $leaver } holds { $share } of the influence, the other outsiders { $others }, no outsider { $home }.
vacuum-home-card = The op-ed speaks of a vacuum (1.1, 3.1). Another reading is self-rule. The model cannot tell which.
vacuum-two-models = Two models, one question
vacuum-two-models-agree = Both agree: all that is freed is shared out, and every other share rises.
vacuum-two-models-differ = They differ on who gains most. Refill in proportion favours the largest. In the contest those with smaller stakes gain more, and newcomers may enter.
vacuum-two-models-equal = At equal stakes the two differ only in how much is left to no outsider.
vacuum-column-actor = Who
vacuum-column-before = Before
vacuum-column-at-once = At once, in proportion
vacuum-column-settled = Settled, in the contest
vacuum-bet-question = When one outsider turns away, do the others together try harder, or less?
vacuum-bet-0 = They try harder
vacuum-bet-1 = About the same
vacuum-bet-2 = They try less
# $change (Percent) how much the others' effort changed
vacuum-reaction-0-right = Right: the others together try { $change } harder. Still the whole contest is cooler, since one rival is missing.
# $change (Percent) how much the others' effort changed
vacuum-reaction-0-wrong = Not here: the others' effort changes by { $change }. A missing rival leaves less to fight over.
# $change (Percent) how much the others' effort changed
vacuum-reaction-1-right = Right: the others' effort hardly changes, by { $change }. Their shares grow all the same.
# $change (Percent) how much the others' effort changed
vacuum-reaction-1-wrong = It does change, by { $change }. Each effort now buys a different share, so each decides anew.
# $change (Percent) how much the others' effort changed
vacuum-reaction-2-right = Right: the others' effort falls by { $change }. With a rival gone, less effort holds the same share.
# $change (Percent) how much the others' effort changed
vacuum-reaction-2-wrong = Not here: it changes by { $change }. Each still holds less than half, so a weaker field makes effort pay more.
# $heat_before (Number) effective effort and home rule before
# $heat_after (Number) the same after
vacuum-why-heat = All effort and home rule together were { $heat_before }; they settle at { $heat_after }. Each other outsider's share is 1 minus this sum divided by its stake.
# $before (Percent) the leaver's share before
# $after (Percent) the leaver's share after
# $freed (Points) the difference
# $leaver (Name) who turns away
vacuum-why-freed = { $leaver }: { $before } before, { $after } after. Freed: { $freed } points.
# $others (Points) gained by other outsiders
# $home (Points) gained by no outsider
# $freed (Points) the sum
vacuum-why-sum = { $others } + { $home } = { $freed }: to the last crumb.
vacuum-limits-1 = The model says nothing about whether engagement is good. It only divides a whole of 100%. Trade, water and kinship do not work like that.
vacuum-limits-2 = “Power vacuum” is itself a loose idea; states contest only some of them (Graefrath 2023).
vacuum-limits-3 = After an exit this model's contest grows cooler, which the op-ed does not say. Raw effort can rise where those who stay are less effective.
vacuum-limits-4 = Where home rule is strong and the leaver had far more at stake, most of what is freed goes to no outsider. Stakes are sliders here, not measurements.
vacuum-show-false = Show a case where most goes to no outsider
vacuum-onward = But not every danger is outside.

## fronts: two fronts

fronts-title = Two fronts
fronts-hook = Operations can remove fighters. Who brings the next ones?
fronts-lead = Grievance lets a network of helpers recruit. Helpers fund, move and shelter fighters. Operations take fighters out; the network brings new ones in.
fronts-try = Choose a plan, then play twenty years.
# $fighters (Percent) by how much fighters fall
# $network (Percent) by how much the network falls
# $back (Percent) the fighters ten years later, of what they were
fronts-finding-alone = Ten years of operations alone: fighters fall by { $fighters }, the network behind them only by { $network }. Ten years after they stop, fighters are back at { $back }.
# $fighters (Percent) by how much fighters fall
# $network (Percent) by how much the network falls
# $back (Percent) the fighters ten years later, of what they were
fronts-finding-suffice = Here operations alone would end it, if they never stopped: in ten years fighters fall by { $fighters }, the network by { $network }. Ten years after they stop, fighters are back at { $back }.
# $fighters (Percent) the fighters after ten years, of what they were
# $network (Percent) the network after ten years, of what it was
# $back (Percent) the fighters ten years later, of what they were
fronts-finding-mix = With more than force, ten years bring fighters down to { $fighters } of what they were, the network to { $network }. Ten years after all of it stops, fighters are back at { $back }.
# $fighters (Percent) by how much fighters fall
# $network (Percent) by how much the network falls
# $back (Percent) the fighters ten years later, of what they were
fronts-finding-short = This mix falls short: in ten years fighters fall by { $fighters }, the network by { $network }, and it would never end. Ten years after it stops, fighters are back at { $back }.
# $fighters (Percent) the fighters after ten years, of what they were
# $network (Percent) the network after ten years, of what it was
# $back (Percent) the fighters ten years later, of what they were
fronts-finding-lost = This plan loses ground: after ten years fighters stand at { $fighters } of what they were and the network at { $network }. Ten years after it stops, fighters stand at { $back }.
fronts-finding-nothing = With no more effort than before nothing gets better: the network replaces every fighter it loses.
fronts-finding-none = At these rates it fades anyway: no insurgency keeps itself going, so there is nothing to fight.
# $name (Text) which stock
# $now (Number) the stock later
# $was (Number) the stock before
# $part (Percent) the one by the other
fronts-why-part = { $name }: { $now } now ÷ { $was } before = { $part }.
# $part (Percent) what is left
# $fall (Percent) what is gone
fronts-why-fall = 100% − { $part } = { $fall }.
fronts-why-run = The stocks are followed in steps of a hundredth of a year. Their units are ours; only how they compare counts.
fronts-plan = Your plan
fronts-plan-alone = Operations alone
fronts-plan-chain = Chain too
fronts-plan-causes = Causes too
fronts-operations = Operations against fighters
fronts-chain = Action on the helpers' chain
fronts-causes = Dealing with causes
# $now (Number) the lever now
# $was (Number) the lever before
fronts-lever = { $now } a year · before { $was }
fronts-backlash = New grievance for each fighter removed
fronts-import = Helpers coming across the border, a year
fronts-recruitment = How well helpers recruit
fronts-share = Recruits who become helpers
fronts-moving = Fighters who become helpers, a year
fronts-play = Play 20 years
fronts-grievance = Grievance
fronts-network = Network
fronts-fighters = Fighters
fronts-drain-causes = causes
fronts-drain-chain = chain
fronts-drain-operations = operations
fronts-grows = ↑ it grows
fronts-below-one = below 1 it shrinks
fronts-as-before = as before
fronts-let-go = all stops
fronts-picture = Areas are stocks and widths are yearly flows, to one scale. Dashed: before. Dotted: after ten years of effort. A stock is a device for counting, never a group of people on a map.
fronts-paths-title = The three stocks over twenty years
fronts-column-year = Year
fronts-step-before = before
# $years (Count) years of effort
fronts-step-effort = { $years } { $years ->
    [one] year
   *[other] years
 } into the effort
# $years (Count) years without it
fronts-step-after = { $years } { $years ->
    [one] year
   *[other] years
 } after it stops
# $when (Text) which moment
# $grievance (Percent) of what it was
# $network (Percent) of what it was
# $fighters (Percent) of what they were
fronts-summary = { $when }: of what they were before, grievance stands at { $grievance }, the network at { $network }, fighters at { $fighters }.
fronts-plane-title = What can operations do here?
fronts-key-fades = it fades anyway
fronts-key-enough = these operations are enough
fronts-key-more = more would be
fronts-key-never = no amount is enough
# $times (Number) new helpers for each helper
fronts-regime-never = You are where no amount of operations ends it. Even endless operations leave each helper bringing in { $times } new ones.
# $critical (Number) operations a year
fronts-regime-suffice = You are where operations can end it, if they stay above { $critical } a year.
# $times (Number) new helpers for each helper
fronts-regime-fades = You are where it fades without any operations: each helper brings in only { $times } new ones.
fronts-regime-import = You are where nothing ends it: helpers keep coming across the border.
# $limit (Number) operations a year
fronts-runaway = At this backlash each fighter removed recruits more than one. Above { $limit } operations a year it can grow without bound.
# $lever (Text) which lever
# $critical (Number) a year
fronts-critical = { $lever }: { $critical } a year would do
fronts-critical-never = Operations against fighters: no amount would do
# $recruits (Number) recruits for each helper
# $share (Percent) recruits who become helpers at once
# $loss (Number) helpers leaving
# $times (Number) new helpers for each helper
fronts-why-endless = Endless operations leave no fighter time to become a helper. New helpers for each helper: { $recruits } recruits × { $share } ÷ { $loss } = { $times }.
# $times (Number) new helpers for each helper
# $leaving (Number) how fast it leaves now
# $fading (Number) how fast it leaves anyway
# $critical (Number) the lever at which each brings in one
fronts-why-critical = To bring that down to 1: { $times } × { $leaving } − { $fading } = { $critical }.
fronts-term-pool = Grievance if nobody recruited
fronts-term-leaving = Fighters leaving, a year
fronts-term-gained = Helpers for each recruit
fronts-term-lost = Helpers leaving, a year
fronts-term-recruits = Recruits for each helper, a year
fronts-term-replaced = New helpers for each helper
fronts-term-part = Helpers for each recruit, at most
fronts-term-critical = Operations needed, a year
fronts-map-title = Helpers and grievance on the map
fronts-bet-question = Ten years of operations alone, then they stop. Ten years later, where are the fighters?
fronts-bet-0 = Nearly gone
fronts-bet-1 = Up to half are back
fronts-bet-2 = More than half are back
# $back (Percent) the fighters at the end, of what they were
fronts-reaction-0-right = Right, at these rates: { $back }. The helpers hardly replace what is lost.
# $back (Percent) the fighters at the end, of what they were
fronts-reaction-0-wrong = Not here: { $back } are back. Operations took the fighters and left the helpers who recruit.
# $back (Percent) the fighters at the end, of what they were
fronts-reaction-1-right = Right: { $back }. Enough helpers were left to begin again, but slowly.
# $back (Percent) the fighters at the end, of what they were
fronts-reaction-1-wrong = Not here: { $back }. What counts is how many helpers are left when operations stop.
# $back (Percent) the fighters at the end, of what they were
fronts-reaction-2-right = Right: { $back }. The network was never gone, and it recruits again.
# $back (Percent) the fighters at the end, of what they were
fronts-reaction-2-wrong = Not here: { $back }. Too few helpers were left to bring back that many.
fronts-limits-1 = That hardship feeds violence is disputed. In Afghanistan, Iraq and the Philippines more unemployment did not mean more attacks (Berman et al. 2011). Poor Pakistanis dislike militants more, not less (Blair et al. 2013).
fronts-limits-2 = Evidence on force is mixed. Drone strikes in Pakistan went with fewer attacks in 2007–11; no lasting effect is claimed (Johnston and Sarbahi 2016). Studies of bombing disagree (Lyall 2009; Kocher et al. 2011).
fronts-limits-3 = Nobody measured these rates. They are ours, and even the years are nominal.
fronts-limits-4 = There is no geography here, no split between groups, no talks. Harm to civilians is only the backlash.
fronts-limits-5 = All that stops grows back here, slowly or fast. A real peace may hold by itself.
# $share (Percent) the fighters, of what they were
fronts-limits-held = Force does hold it down: at 50 a year for ever, fighters rest at { $share } of what they were. It does not finish.
fronts-show-false = Show where this is false: operations alone suffice
fronts-onward = So must talks, force and development go together?

## together: dialogue, deterrence, development

together-title = Dialogue, deterrence, development
together-hook = The advice is: dialogue, deterrence and development together. Must it be all three?
together-lead = The op-ed argues that dialogue, deterrence and development must go together. Four small models, joined, say what each mix of the three brings. Drag the point: the bars and the map follow.
together-try = Then change the chair. The best mix moves.
together-lead-opposite = The opposite case says: talk less, and put the effort elsewhere. In the same model, a dashed line shows where more dialogue stops paying. Beyond it, the opposite case wins.
together-dialogue = Dialogue
together-deterrence = Deterrence
together-development = Development
together-dialogue-in = dialogue
together-deterrence-in = deterrence
together-development-in = development
# $first (Text) one part of a mix
# $second (Text) another
together-and = { $first } and { $second }
# $name (Text) a part of the mix
# $part (Percent) how much of it
together-corner = { $name } { $part }
together-chair = Whose chair do you sit in?
together-chair-border = Border communities
together-chair-other = Another outside state
# $chair (Text) whose chair it is
# $all (Number) the score of the best mix of all three
# $left (Number) the score of the best that leaves something out
# $out (Text) what it leaves out
# $own (Number) the score of the reader's mix
together-finding-needed = { $chair }: here it takes all three. The best mix of all scores { $all } of 100, the best without { $out } only { $left } points. Yours: { $own } points.
# $chair (Text) whose chair it is
# $all (Number) the score of the best mix of all three
# $left (Number) the score of the best that leaves something out
# $out (Text) what it leaves out
# $own (Number) the score of the reader's mix
together-finding-even = { $chair }: all three are not a must here. The best mix of all scores { $all } of 100, the best without { $out } still { $left } points. Yours: { $own } points.
# $chair (Text) whose chair it is
# $all (Number) the score of the best mix of all three
# $left (Number) the score of the best that leaves something out
# $out (Text) what it leaves out
# $own (Number) the score of the reader's mix
together-finding-worse = { $chair }: here all three are one too many. The best mix of all scores { $all } of 100, the best without { $out } even { $left } points. Yours: { $own } points.
# $chair (Text) whose chair it is
# $at (Percent) the share of dialogue at which the score stops rising
# $here (Percent) the reader's share of dialogue
together-opposite-some = { $chair }: more dialogue pays up to { $at } of the effort, and costs beyond it. Your mix has { $here } dialogue.
# $chair (Text) whose chair it is
# $at (Percent) the share of dialogue at which the score stops rising
together-opposite-wins = { $chair }: here the opposite case wins. At { $at } dialogue the score is highest, and any more costs.
# $chair (Text) whose chair it is
# $at (Percent) the share of dialogue at which the score stops rising
together-opposite-loses = { $chair }: here the opposite case fails. Dialogue pays all the way up to { $at } of the effort.
together-argument = Which case is argued?
together-argument-op-ed = The op-ed's
together-argument-opposite = The opposite
# $score (Number) what the mix scores
together-you = you · { $score }
together-best = best
# $step (Number) how far apart the lines are
# $low (Number) the lowest score
# $high (Number) the highest score
together-scale = The stronger the colour, the better. Each line joins mixes with one score; lines are { $step } apart. Lowest { $low }, highest { $high } of 100.
# $dialogue (Percent) the part of dialogue
# $deterrence (Percent) the part of deterrence
# $development (Percent) the part of development
# $score (Number) what the mix scores
together-summary = Your mix: { $dialogue } dialogue, { $deterrence } deterrence, { $development } development, { $score } of 100.
# $dialogue (Percent) the part of dialogue
# $deterrence (Percent) the part of deterrence
# $development (Percent) the part of development
# $score (Number) what the mix scores
together-summary-best = The best mix: { $dialogue }, { $deterrence }, { $development }, { $score } of 100.
together-dashed = Dashed: here more dialogue stops paying.
together-bars = What your mix brings
together-bars-mark = The mark is the best mix.
together-trust = Trust
together-peace = Peace
together-security = Security
together-influence = Share of influence
together-room = Room of its own
together-calm = Few operations
together-home-rule = Share of no outsider
together-outcome = Score
together-map-title = What the mix moves
together-column-mix = Mix
together-row-yours = yours
together-row-best = best
together-draws-title = Does it take all three? Draw the assumptions
together-draws-text = Nobody has measured these numbers. So draw them all at random, again and again. Each time we ask: is the best mix of all three more than 1 point better than every mix with a part missing?
# $leaver (Name) from whose chair the draws are judged
together-draws-chair = Judged from the chair of { OBLIQUE($leaver) }, with your weights.
together-draws-start = Draw the assumptions 10,000 times
together-draws-stop = Stop
together-draws-go-on = Go on drawing
# $done (Count) draws so far
together-draws-progress = { $done } of 10,000 draws
# $share (Percent) the part of draws in which it takes all three
# $draws (Count) how many were drawn
together-draws-few = In { $share } of { $draws } draws it takes all three. So in this model “all must go together” is mostly not true.
# $share (Percent) the part of draws in which it takes all three
# $draws (Count) how many were drawn
together-draws-many = In { $share } of { $draws } draws it takes all three. So in this model “all must go together” is mostly true.
together-draws-all = takes all three
together-draws-even = within 1 point
together-draws-leave = better left out
# $share (Percent) the part of draws in which one part alone is best
together-draws-single = In { $share } of draws one part alone is best of all.
together-draws-load = Load a draw of each kind:
together-draws-load-single = one part alone
together-bet-question = We draw the assumptions 10,000 times. How often does it take all three?
together-bet-0 = In more than half
together-bet-1 = In a tenth to a half
together-bet-2 = In less than a tenth
# $choice (Text) the reader's bet
together-reaction-pending = You say: { $choice }. Run the draws to see.
# $share (Percent) the part of draws in which it takes all three
together-reaction-0-right = Right: in { $share } of the draws. Under these ranges the op-ed's advice holds.
# $share (Percent) the part of draws in which it takes all three
together-reaction-0-wrong = You trusted the advice. It takes all three in { $share } of the draws only: a good pair often does as well.
# $share (Percent) the part of draws in which it takes all three
together-reaction-1-right = Right: in { $share } of the draws. It depends on numbers nobody has measured.
# $share (Percent) the part of draws in which it takes all three
together-reaction-1-wrong = Not quite: in { $share } of the draws. The other draws are mostly ties within 1 point.
# $share (Percent) the part of draws in which it takes all three
together-reaction-2-right = Right: only in { $share } of the draws. Mostly a mix with a part missing does as well.
# $share (Percent) the part of draws in which it takes all three
together-reaction-2-wrong = It takes all three more often than you thought: in { $share } of the draws.
# $hundred (Number) the same of 100
together-why-hundred = That is { $hundred } of 100.
# $dialogue (Percent) the part of dialogue
# $deterrence (Percent) the part of deterrence
# $development (Percent) the part of development
# $score (Number) what the mix scores
together-why-all = Of the 36 mixes with all three in steps of 10%, the best has { $dialogue } dialogue, { $deterrence } deterrence and { $development } development: { $score } of 100.
# $dialogue (Percent) the part of dialogue
# $deterrence (Percent) the part of deterrence
# $development (Percent) the part of development
# $score (Number) what the mix scores
together-why-left = Of the 30 mixes with a part missing, the best has { $dialogue } dialogue, { $deterrence } deterrence and { $development } development: { $score } of 100.
# $ahead (Number) by how many points all three are ahead
together-why-ahead = All three are ahead by { $ahead } points. We call less than 1 point even.
# $at (Percent) the share of dialogue at which the score stops rising
# $score (Number) the score there
together-why-break-even = Keep the rest split as it is and change dialogue in steps of 2%: the score is highest at { $at }, with { $score } of 100.
together-limits-1 = That effort acts in straight lines is our assumption. So are all the numbers; nobody measured one.
together-limits-2 = What counts as good is up to your weights and your chair. Each chair's aim is our guess.
together-limits-3 = That development calms an insurgency is disputed: poor Pakistanis dislike militants more, not less (Blair, Fair, Malhotra and Shapiro 2013).
together-limits-4 = Bargaining theory itself says the outbreak of war cannot be foretold (Gartzke 1999). A model is a fable with numbers (Rubinstein 2006).
together-show-worse = Show where one is better left out
together-show-needed = Show where it takes all three
together-onward = What did you bet, and what happened?
together-weights = How much each counts, for the op-ed's chair
together-coefficients = The assumptions
together-type = Type the mix, in parts of 1
together-mix-noise = How often a side misreads the other
together-dialogue-clarity = How much dialogue clears that up
together-mix-generosity = How much is forgiven
together-mix-strength = Chance to win by force
together-mix-fighting-cost = Own cost of force
together-mix-cost-centre = The other side's cost of force
together-mix-mistrust = Doubt about that cost
together-deterrence-cost = What deterrence adds to it
together-mix-recruitment = Pace of recruitment
together-mix-facilitator-share = Recruits who become helpers
together-mix-fighters-to-network = Fighters who become helpers
together-operations-most = What deterrence adds to operations
together-chain-action-most = What effort adds against facilitation
together-grievance-resolution-most = What development adds against grievance
together-mix-stake = What influence is worth
together-dialogue-effectiveness = What dialogue adds to influence
together-development-effectiveness = What development adds to influence
together-mix-home-rule = Strength of home rule

## recap: what you bet, what happened

recap-title = What you bet, what happened
recap-hook = Look back: what did you expect, and what did the models do?
recap-finding-none = You have not placed a bet yet. Each chapter asks you for one.
# $bets (Count) how many bets were placed
# $right (Count) how many came true
recap-finding = You placed { $bets } { $bets ->
    [one] bet
   *[other] bets
 }, and { $right } came true.
recap-lead = A bet is right or wrong for the numbers you played with. Change a number, and the answer may change.
recap-try = Open a chapter again and try to prove yourself wrong.
recap-not-yet = No bet yet.
recap-not-known = Not known yet: draw the assumptions in that chapter.
# $choice (Text) what the reader chose
recap-yours = Your bet: { $choice }
# $choice (Text) the choice that came true
recap-happened = What happened: { $choice }
recap-right = came true
recap-wrong = turned out otherwise
recap-challenge = Challenge a friend with these bets
recap-save = Save my work
recap-takeaways = Three things to take along
recap-takeaway-1 = A careless judge lives on the quarrel. Fighting costs both sides, so some deal is always better for both.
recap-takeaway-2 = Not seeing each other clearly is what spoils the deal: hidden costs, misread moves, broken trust.
recap-takeaway-3 = Each of these can be false. You have seen where: the sliders decide, and nobody has measured them.
recap-limits-1 = No model here is fitted to data. None predicts an event.
recap-limits-2 = Two or four players stand for millions of people who do not think alike.
recap-limits-3 = A model is close to a fable, Ariel Rubinstein wrote (2006). It can clear the mind. It proves nothing about the world.
recap-claims = Every claim, and whose it is

## The arithmetic behind a number

# $term (Text) what is worked out
# $result (Number) what it comes to
step-given = { $term }: { $result }
# $term (Text) what is worked out
# $formula (Text) how
# $result (Number) what it comes to
step-line = { $term }: { $formula } = { $result }
# $first (Number) a number
step-logarithm = the natural logarithm of { $first }
# $first (Number) one number
# $second (Number) another
step-smaller = the smaller of { $first } and { $second }
# $first (Number) one number
# $second (Number) another
step-larger = the larger of { $first } and { $second }

## present: for a projector

present-open = Show the chapters on a projector
present-bar = Presentation
present-back = Back
present-forth = On
present-timer = Timer
present-timer-start = Start the timer
present-timer-stop = Stop the timer
present-timer-reset = Set it to zero
present-notes = Notes
present-notes-apart = Notes in a window
present-blank = Dark screen
present-light = The screen is dark. Press any key, or here.
present-spotlight = Spotlight
present-leave = End the presentation
present-keys = Keys: Page Down plays, then goes on. Page Up goes back. Arrows step. B or a full stop makes the screen dark. N notes, S spotlight, T timer, R resets it.
present-note-ask = Ask for a bet before you go on. Let two pupils say why.
present-note-saying = Ask: what would you do as the one with the smaller piece? Then play. After the first bite no piece is ever larger than the smaller one was before. Show the honest bite too: there the saying is false.
present-note-offers = Let the class make an offer before you do. Who can wait gets more. When all is known, the first fair offer is taken and nothing spoils.
present-note-range = There is room for a deal as wide as both costs. It is missed because one side must guess. Move mistrust to nothing, and nobody fights.
present-note-judge = Ask who would call this judge. A judge known to keep a lot makes people settle. The danger is a cat that is taken for a judge.
present-note-fog = Let the class find the first misread move. Then let both forgive a little, and play again. Ask: can you tell a mistake from ill will by one move?
present-note-recap = Let each pupil name one bet that went wrong, and why. Nobody has to read out a bet.
present-note-other = These chapters are about a real place. Think first whether your class is the place for them. The numbers are made up, and none is a forecast.

## sheet: worksheets and answer keys, of the fable alone

sheet-title = Worksheet
sheet-key = Answer key
# $number (Number) the sheet's number
sheet-number = Sheet { $number }
sheet-group = Our sign:
sheet-lead = Work in pairs. Write down how you got there, not only the result. The meat, the cat and all the numbers are made up.
sheet-key-lead = Another way to the same number is just as good. Numbers are rounded to two decimals.
sheet-open = Worksheets and answer keys
sheet-another = Another sheet
sheet-show-key = Show the answers
sheet-hide-key = Hide the answers
sheet-print = Print
sheet-save = Save as a page
sheet-open-guide = Teacher’s guide
sheet-open-cards = Cards to cut out
sheet-close = Close this page
sheet-note = Each number makes a sheet of its own. The same number makes the same sheet on every device.
sheet-round = Round
sheet-first = First side
sheet-second = Second side
# $term (Text) what is worked out
# $equation (Text) how, and what it comes to
sheet-step = { $term }: { $equation }
# $equation (Text) how, and what it comes to
sheet-grams = { $equation } grams
sheet-term-bites = Bites to expect
sheet-term-cost-first = Waiting costs the first side
sheet-term-cost-second = Waiting costs the second side
sheet-term-both = Both costs, less their product
sheet-term-share = Share of the first side
sheet-term-least = The least that the first side takes
sheet-term-most = The most that the second side gives
sheet-term-room = Room for a deal
sheet-term-critical = The clash, divided by one plus the clash
sheet-weighing-title = The cat weighs
# $grams (Number) all the meat
# $larger (Number) the larger piece
# $smaller (Number) the smaller piece
# $part (Percent) what a bite leaves of the larger piece, as a part of the smaller
sheet-weighing-given = The cat cuts { $grams } grams of meat into { $larger } and { $smaller } grams. Each bite brings the larger piece down to { $part } of the smaller one. Then the other piece is the larger.
sheet-weighing-left = How much meat is left after one bite? After two? After three?
sheet-weighing-eaten = How much has the cat eaten by then?
sheet-weighing-why = Would the neighbour with the smaller piece have done better not to complain at all? Why?
# $bites (Count) bites so far
# $equation (Text) both pieces and their sum
sheet-weighing-key-left = { $bites ->
    [one] After the first bite: { $equation } grams.
   *[other] After { $bites } bites: { $equation } grams.
 }
# $smaller (Number) the smaller piece of the first cut
sheet-weighing-key-why = Yes. After the first bite no piece is ever larger than { $smaller } grams. The neighbour held that much before the first complaint.
sheet-complaints-title = How even is even enough?
# $tolerance (Percent) how much smaller one piece may be
# $overshoot (Percent) how much too much a bite may take
sheet-complaints-given = The neighbours are content once one piece is at most { $tolerance } smaller than the other. A bite goes up to { $overshoot } too deep. Every depth is equally likely.
sheet-complaints-chance = How likely is a bite to be good enough?
sheet-complaints-bites = How many bites do you expect on average?
sheet-complaints-strict = Now only an exactly even split will do. What happens?
sheet-complaints-key-sure = Every bite is good enough.
sheet-complaints-key-never = No bite is ever exactly right. They complain again and again, and the cat eats it all.
sheet-complaints-key-honest = This cat bites exactly right. One bite is enough.
sheet-waiting-title = Who can wait?
# $first (Percent) what later is worth to the first side
# $second (Percent) what later is worth to the second side
sheet-waiting-given = Two sides share the meat by offers in turn, and the first side begins. A piece one round later is worth { $first } of a piece now to the first side. To the second side it is worth { $second }.
sheet-waiting-cost = What does one round of waiting cost each side, as a part of 1?
sheet-waiting-share = Which share does the model expect for the first side? Add both costs and take away their product. Then divide the second side's cost by the result.
sheet-waiting-swap = Now the second side begins. What changes, and what does not?
# $begins (Percent) the share of the side that begins now
# $waits (Percent) the other's
sheet-waiting-key-swap = Now the second side gets { $begins } and the first { $waits }. Beginning helps a little. Being able to wait helps more, the more the two differ.
sheet-cards-title = The hidden card
# $first (Number) what a fight costs the first side, in slices
# $second (Number) what it costs the second
# $bite (Number) what the judge eats first
sheet-cards-given = Ten slices lie on the table, as in the class game. Strength is even. A fight costs the first side { $first } and the second { $second } of the slices it could expect. The judge eats { $bite } slices and cuts the rest in half.
sheet-cards-fight = What can each side expect from a fight?
sheet-cards-judge = What does the judge leave each side?
sheet-cards-deals = Which deals in whole slices leave both at least as well off?
sheet-cards-hidden = Each side sees its own card only. Why may they end in a fight all the same?
# $first (Text) an equation
# $second (Text) an equation
sheet-cards-key-fight = First side: { $first } slices. Second side: { $second } slices.
# $equation (Text) an equation
sheet-cards-key-judge = { $equation } slices for each.
# $least (Number) the fewest slices for the first side
# $most (Number) the most
sheet-cards-key-deals = The first side gets { $least } to { $most } slices, the second the rest.
sheet-cards-key-hidden = Each can only guess the other's card. Whoever asks for a little too much is refused, though there was room for a deal (Fearon 1995).
sheet-hopes-title = Too much hope
# $first (Percent) the first side's chance, as the first sees it
# $second (Percent) the first side's chance, as the second sees it
# $cost_first (Percent) what a fight costs the first
# $cost_second (Percent) what it costs the second
sheet-hopes-given = The first side thinks it would win a fight with a chance of { $first }. The second side thinks this chance is { $second }. A fight costs the first side { $cost_first } of the meat and the second { $cost_second }.
sheet-hopes-limits = What is the least that the first side takes? What is the most that the second side gives?
sheet-hopes-room = Is there room for a deal? How wide is it?
sheet-hopes-same = A go-between helps both to see the same chance. How wide is the room then?
# $least (Percent) the least that the first side takes
# $most (Percent) the most that the second gives
sheet-hopes-key-room = Yes. Any share of the first side from { $least } to { $most } suits both.
# $gap (Percent) by how much the hopes clash
sheet-hopes-key-none = No. The hopes clash by { $gap } of the meat, so no share suits both.
# $costs (Text) the sum of both costs
sheet-hopes-key-same = As wide as both costs together: { $costs }. So there is room again.
sheet-court-title = What a judge may keep
# $first (Percent) the first side's part of the award, as the first sees it
# $second (Percent) the same, as the second sees it
# $cut (Percent) what the judge keeps
sheet-court-given = The first side expects the judge to award it { $first }. The second side expects the first to be awarded { $second }. The judge keeps { $cut } of the whole.
sheet-court-clash = By how much do their hopes clash, as a part of 1?
sheet-court-critical = From which cut on does nobody ask the judge? Divide the clash by one plus the clash.
sheet-court-ask = Do they ask this judge, or settle?
# $cut (Percent) what the judge keeps
sheet-court-key-settle = They settle. At a cut of { $cut } their hopes together are no more than there is.
# $cut (Percent) what the judge keeps
sheet-court-key-ask = They ask. At a cut of { $cut } their hopes together are still more than there is, so no deal looks good enough.
sheet-standoff-title = No way out
# $prize (Number) the prize, in slices
# $fee (Number) the fee of a round, in slices
sheet-standoff-given = Two sit at the judge's table for { $prize } slices. In each round that both hold out, each pays { $fee }. If one gives in, the other takes the prize. If both give in at once, the judge keeps it.
sheet-standoff-chance = In the model each gives in with this chance: the fee, divided by the prize and the fee together. Work it out.
sheet-standoff-fee = A pupil says: “With a smaller fee the judge gets less.” What does the model say?
sheet-standoff-known = What if both know from the start who gives in?
# $take (Number) what the judge takes on average
sheet-standoff-key-fee = With a smaller fee both hold out longer. On average the judge takes the whole prize, { $take } slices, whatever the fee. A single game can end otherwise.
sheet-standoff-key-known = That one gives in at once, and the judge gets nothing. So the saying is not always true.
sheet-fog-title = One misread move
# $reward (Number) points if both cooperate
# $punishment (Number) points if both refuse
# $temptation (Number) points for refusing alone
# $sucker (Number) points for cooperating alone
# $round (Number) the round in which a move is misread
sheet-fog-given = Both sides begin by cooperating. Then each does what it saw the other do. Both cooperate: { $reward } points each. Both refuse: { $punishment } each. One refuses alone: { $temptation } for that side, { $sucker } for the other. In round { $round } the first side misreads a good move as a refusal.
sheet-fog-fill = Fill in the table: + for cooperating, − for refusing.
sheet-fog-points = How many points does each side get in these rounds? How many without the misreading?
sheet-fog-end = What could end this feud?
# $first (Number) points of the first side
# $second (Number) points of the second side
# $clear (Number) points of each in clear air
sheet-fog-key-points = First side: { $first }. Second side: { $second }. Without the misreading: { $clear } each.
sheet-fog-key-end = If one side forgives a single refusal, both are kind again. A back channel helps too: it catches a misreading before it is paid back.

## What can be wrong with a scenario file or a call; each stands after its place, as in `ties[3].weight: …`

problem-heading = This could not be read:
problem-empty = the file is empty
# $max (Count) kibibytes
problem-too-large = the file is larger than { $max } KiB
# $line (Count) in the file
# $column (Count) in the line
problem-not-json = not JSON at line { $line }, column { $column }
# $line (Count) in the file
# $column (Count) in the line
problem-too-deep = too many brackets within brackets at line { $line }, column { $column }
# $line (Count) in the file
# $column (Count) in the line
problem-number-too-large = too large a number at line { $line }, column { $column }
# $found (Number) the format of the file
# $known (Number) the format that is read here
problem-unknown-format = format { $found } is not known here, only { $known }
problem-missing = this is missing
problem-unknown-field = there is no such field
# $nearest (Text) a field with a similar name
problem-unknown-field-nearest = there is no such field; is { $nearest } meant?
problem-repeated-field = this field stands twice
# $expected (Text) the kind of value that belongs here
# $found (Text) the kind of value that stands here
problem-wrong-kind = this is { $found }, where { $expected } belongs
# $found (Text) what stands here
problem-not-a-number = { $found } is not a number
# $found (Text) what stands here
problem-not-whole = { $found } is not a whole number
# $found (Text) what stands here
# $min (Text) the smallest that may stand here
# $max (Text) the largest
problem-out-of-range = { $found } is not between { $min } and { $max }
# $found (Count) how many there are
# $min (Count) the fewest
# $max (Count) the most
problem-wrong-count = there are { $found }, where { $min } to { $max } belong
# $found (Text) what stands here
# $allowed (Text) the words that may stand here
problem-unknown-word = { $found } is none of { $allowed }
# $found (Text) what stands here
# $longest (Count) how many characters it may have
problem-bad-id = { $found } is no id: lower-case letters, digits, hyphens and underscores, at most { $longest }
# $found (Text) the id
# $first (Text) the place of the first
problem-repeated-id = { $found } is already the id of { $first }
# $found (Text) the id
problem-unknown-id = there is no { $found }
# $found (Text) the id
# $nearest (Text) a similar id
problem-unknown-id-nearest = there is no { $found }; is { $nearest } meant?
# $found (Text) the citation
problem-unknown-section = the source has no paragraph { $found }
problem-bare-text = a text needs its language, as in { "{" }"en": "…"{ "}" }
problem-missing-english = the English text is missing
# $known (Text) the language codes
problem-unknown-language = this language is none of { $known }
problem-blank-text = the text is blank
# $length (Count) characters
# $longest (Count) characters
problem-too-long = { $length } characters are too many; { $longest } are allowed
# $code (Text) the character's number
problem-control-character = the hidden character { $code } is not allowed
# $found (Text) what stands here
problem-bad-date = { $found } is not a year, a month or a day, as in 2021-08-15
# $found (Text) what stands here
problem-unsafe-url = { $found } does not begin with https://
problem-tie-to-itself = a tie may not lead back to its own actor
problem-leaver-does-not-contend = the leaver is none of the contenders
problem-seat-contends = the seat may not be a contender
# $count (Count) how many
problem-more = and { $count } more
kind-of-value-null = nothing (null)
kind-of-value-boolean = true or false
kind-of-value-number = a number
kind-of-value-text = a text
kind-of-value-list = a list
kind-of-value-object = an object

## Plain words: each finding in one short sentence

settings-plain = Plain words
saying-plain-none = The cat gets nothing.
saying-plain-some = The cat eats less than half.
saying-plain-most = The cat eats most of the meat.
saying-plain-all = The cat eats it all.
offers-plain-none = Nobody can say who gets more.
offers-plain-even = Both get the same.
offers-plain-first = You get more.
offers-plain-second = Your neighbour gets more.
offers-plain-proud = A proud neighbour says no to little.
offers-plain-cut = Both like what they got.
range-plain-safe = They can agree without a fight.
range-plain-risk = A deal is there. A fight can still come.
range-plain-fight = They fight. No promise holds.
judge-plain-settle = They settle. The judge gets nothing.
judge-plain-fight = They fight, and some of it is lost.
judge-plain-free = They get help, and it costs nothing.
judge-plain-ask = They ask the judge. The judge keeps a part.
fog-plain-uneven = One side lives off the other.
fog-plain-exploited = They forgive too much. It pays to cheat.
fog-plain-clear = Nothing goes wrong. Trust lasts.
fog-plain-mended = Trust breaks, and it heals.
fog-plain-feud = Trust breaks.
fog-plain-field = Who wins depends on who plays.
vacuum-plain-same = Nothing changes hands.
vacuum-plain-outsiders = Other outsiders take most of it.
vacuum-plain-home = Most of it goes to no outsider.
fronts-plain-none = It ends by itself.
fronts-plain-nothing = Nothing gets better.
fronts-plain-lost = It gets worse.
fronts-plain-ends = It would end, if they never stop.
fronts-plain-back = It falls, and it comes back.
together-plain-needed = You need all three.
together-plain-even = You can do without one.
together-plain-worse = It is better to leave one out.
## Your own table

sandbox-hook = All the numbers and the whole map, for you to change.
# $moved (Count) how many numbers the reader moved
# $actors (Count) how many actors the map has
# $ties (Count) how many ties
sandbox-finding = { $moved ->
    [0] No number is moved yet.
    [one] One number is moved.
   *[other] { $moved } numbers are moved.
} The map has { $actors ->
    [one] one actor
   *[other] { $actors } actors
} and { $ties ->
    [one] one tie
   *[other] { $ties } ties
}.
sandbox-cases = Try a case
sandbox-case-own = As the scenario has it
sandbox-case-careless = A careless judge
sandbox-case-honest = An honest judge
sandbox-case-go-between = A candid go-between
sandbox-case-no-forgiveness = Fog without forgiveness
sandbox-case-forgiveness = Fog, and both forgive
sandbox-case-nobody-leaves = Nobody leaves
sandbox-case-home-rule = One leaves, rule at home is strong
sandbox-case-two-suffice = Two parts do as well as three
sandbox-numbers = The numbers, chapter by chapter
sandbox-numbers-note = Each line says what follows right now. Open one to move its numbers.
sandbox-open-chapter = Open this chapter with these numbers
sandbox-map = The map
sandbox-hint = Drag an actor to move it. Tap an actor or a tie to change it.
sandbox-add-actor = Add an actor
# $number (Number) a number to tell it from others
sandbox-new-actor = New actor { $number }
sandbox-remove-actor = Remove this actor
sandbox-name = Name
sandbox-kind = Kind
sandbox-across = Across, 0 to 100
sandbox-down = Down, 0 to 100
sandbox-new-tie = Add a tie from here to
sandbox-choose = Choose …
sandbox-weight = Strength, 0 to 100
sandbox-remove-tie = Remove this tie
sandbox-add-claim = Write a claim
sandbox-new-claim = What is said about this tie.
sandbox-claim = What is claimed
sandbox-owner = Whose claim it is
sandbox-section = Paragraph of the source, or empty
sandbox-sureness = How sure
sandbox-unsaid = Not said
sandbox-detach = Take this claim off the tie
sandbox-attach = Use a claim that is here already
sandbox-contest = The contest for influence
sandbox-contest-note = One side may leave, another stays, and both want influence over a third. With such a contest come three more chapters.
sandbox-leaver = Who may leave
sandbox-seat = Over whom
sandbox-other = Who stays
sandbox-open-contest = Begin this contest
sandbox-close-contest = End the contest
sandbox-join-contest = Let it contend for influence
sandbox-quit-contest = Take it out of the contest
sandbox-file = Keep it
sandbox-title-field = Name of your table
sandbox-save = Save as a file
sandbox-save-note = The file holds the map, the claims and your numbers. A link cannot hold the map.
sandbox-saved = The file is on its way to you. Open it here another day, or give it to someone.
sandbox-save-by-hand = This page may not save files. Copy the text beside the button and keep it.
sandbox-file-text = The text of the file
sandbox-link = The link opens this without your changes to the map. Save it as a file to pass those on.
sandbox-start = Start from …
sandbox-start-empty = An empty table
sandbox-start-fable = The fable
sandbox-start-op-ed = The op-ed
sandbox-start-given = As it was at first
sandbox-empty-title = My table
sandbox-first-side = one side
sandbox-second-side = the other side
sandbox-open = Open a file
sandbox-choose-file = Choose a file
sandbox-paste = Or paste its text here
sandbox-take = Put it on the table
# $count (Count) how many things are wrong
sandbox-unchanged = Nothing was changed. { $count ->
    [one] One thing is wrong; it is listed below.
   *[other] { $count } things are wrong; they are listed below.
}
# $ties (Count) how many ties went with an actor
sandbox-lost-ties = { $ties ->
    [one] One tie went with it.
   *[other] { $ties } ties went with it.
} Undo brings it back.
sandbox-lost-contest = The contest ended, since somebody it needs is gone.

## In the classroom: two at one device, and the teacher's screen

class-hook = Ten slices of meat, two neighbours, and a cat who would gladly be the judge. Play in pairs at one device.
class-back = Back to the explainer
class-play = Play in pairs
class-game = Which game?
class-game-cards = The hidden card
class-game-fog = Kind or unkind, in fog
class-game-cards-note = Each side draws a card: what a fight would cost it. Make an offer, fight, or call the judge. One round to learn by and four that count, 5 to 8 minutes.
class-game-fog-note = Eight days. Each day both choose to be kind or unkind, and one move in six is misread. About 5 minutes.
class-treatment = What do the sides know?
class-treatment-hidden = Own card only
class-treatment-channel = Cards may be shown
class-treatment-known = Both cards
class-channel = Is there a back channel?
class-channel-none = None
class-channel-open = It catches half of the misreadings
class-against = Who plays?
class-against-pupil = Two at this device
class-against-widget = One against the device
class-pair = Pair number, if your teacher gave you one
class-begin = Begin
class-private = No name is asked and nothing is stored. If the page is loaded anew, the game is gone.
class-for-teacher = For the teacher
class-for-teacher-note = Collect the pairs’ codes on one screen and see what the class did.
class-teacher-open = Open the teacher’s screen
class-quit = End this game
# $seat (Count) 1 for the left neighbour, 2 for the right one
class-pass = { $seat ->
    [1] Pass the device to the left neighbour.
   *[2] Pass the device to the right neighbour.
}
# $seat (Count) 1 for the left neighbour, 2 for the right one
class-look-away = { $seat ->
    [1] The right neighbour looks away.
   *[2] The left neighbour looks away.
}
# $seat (Count) 1 for the left neighbour, 2 for the right one
class-took = { $seat ->
    [1] I am the left neighbour
   *[2] I am the right neighbour
}
class-practice = A round to learn by. It does not count.
# $round (Count) which round this is
# $count (Count) how many there are
class-round = Round { $round } of { $count }
# $day (Count) which day this is
# $count (Count) how many there are
class-day = Day { $day } of { $count }
# $seat (Count) 1 for the left neighbour, 2 for the right one
class-turn = { $seat ->
    [1] Left neighbour, it is your turn
   *[2] Right neighbour, it is your turn
}
class-card = Your card
class-card-hidden = It lies face down.
# $card (Count) the cost of fighting, in slices
class-card-is = { $card ->
    [one] A fight would cost you 1 slice.
   *[other] A fight would cost you { $card } slices.
}
class-card-theirs = Your neighbour’s card
# $card (Count) the cost of fighting, in slices
class-card-theirs-is = { $card ->
    [one] A fight would cost your neighbour 1 slice.
   *[other] A fight would cost your neighbour { $card } slices.
}
class-card-show = Show my card
class-card-hide = Hide my card
class-card-tell = Let my neighbour see my card
class-card-told = Your neighbour will see it in this round.
# $left (Number) how many slices are left
class-offer-first = { $left } slices lie on the table. How many do you keep?
# $left (Number) how many slices are left
class-offer-counter = You refused, so a slice spoiled. Slices left: { $left }. How many do you keep?
class-offer-keep = What you keep
# $keeps (Number) slices for whoever offers
# $gets (Number) slices for the other
class-offer-value = you { $keeps }, your neighbour { $gets }
# $keeps (Number) slices for whoever offers
# $gets (Number) slices for the other
class-say = { $keeps } for me, { $gets } for you.
class-offer-less = One slice less for me
class-offer-more = One slice more for me
class-offer-make = Make this offer
# $gets (Number) slices for whoever answers
# $left (Number) how many slices are left
class-answer = You are offered { $gets } of { $left } slices.
# $gets (Number) slices for whoever answers
# $left (Number) how many slices are left
class-answer-refused = Your offer was refused, and a slice spoiled. Now you are offered { $gets } of { $left }.
class-accept = Accept
# $gets (Number) slices for the other
# $keeps (Number) slices for whoever offers
class-accept-note = You get { $gets }, your neighbour { $keeps }.
class-refuse = Refuse
class-refuse-note = A slice spoils. Then you make an offer.
class-fight = Fight
# $half (Number) slices for each
class-fight-note = Each wins { $half } and pays its own card.
class-judge = Call the judge
# $bite (Number) slices for the judge
# $half (Number) slices for each
class-judge-note = The cat eats { $bite } first. Each of you gets { $half }.
class-coach-look = Look at your card first: it says what a fight would cost you. Let nobody else see it. Then choose how many slices you keep.
class-coach-answer = You have four ways out. A fight cuts the meat evenly, and each pays its card. The judge cuts evenly too, but eats first. Look at your card, then choose.
class-coach-over = That was the round to learn by. From now on it counts, and you take turns in beginning.
# $left (Number) slices of the left neighbour
# $right (Number) slices of the right neighbour
class-over-settled = A deal: { $left } for the left neighbour, { $right } for the right one.
# $left (Number) slices of the left neighbour
# $right (Number) slices of the right neighbour
class-over-fought = A fight. After paying for it, the left neighbour holds { $left }, the right one { $right }.
# $eaten (Number) slices for the judge
# $half (Number) slices for each
class-over-judged = The judge ate { $eaten }, and each of you got { $half }.
class-over-spoiled = All the meat has spoiled. Nobody got any.
# $lost (Count) slices that neither holds
class-over-lost = { $lost ->
    [0] None of the meat is lost.
   *[other] Of 10 slices, { $lost } are lost to you both.
}
# $left (Number) slices of the left neighbour
# $right (Number) slices of the right neighbour
class-over-room = Without a deal, the left neighbour could count on { $left } at the start, and the right one on { $right }. Any deal that gives each more is better for both.
# $left (Number) slices of the left neighbour
# $right (Number) slices of the right neighbour
class-over-score = So far: { $left } for the left neighbour, { $right } for the right one.
# $seat (Count) 1 for the left neighbour, 2 for the right one
class-card-of = { $seat ->
    [1] Left neighbour’s card
   *[2] Right neighbour’s card
}
class-cards-open = Both cards, face up
class-next = Next round
class-finish = To your code
class-done = Your code
class-done-note = Read it out to your teacher, or write it down. It holds your result and no name.
class-table = Round by round
class-column-round = Round
class-column-end = How it ended
class-ending-settled = settled
class-ending-fought = fought
class-ending-judged = called the judge
class-ending-spoiled = all spoiled
class-total = Together
class-again = Play again
class-fog-lead = Choose, then hand over. Only tomorrow will you see what your neighbour did, and only as it looks through the fog.
class-fog-you-kind = Yesterday you were kind.
class-fog-you-unkind = Yesterday you were unkind.
class-fog-looked-kind = Through the fog, your neighbour looked kind.
class-fog-looked-unkind = Through the fog, your neighbour looked unkind.
class-fog-caught-kind = It looked unkind, but the back channel says: your neighbour was kind.
class-fog-caught-unkind = It looked kind, but the back channel says: your neighbour was unkind.
class-fog-ask = What do you do today?
class-fog-kind = Be kind
class-fog-kind-note = Leave your neighbour’s meat alone.
class-fog-unkind = Be unkind
class-fog-unkind-note = Snatch some of it.
class-fog-rule = Both kind: 3 slices each. Both unkind: 1 each. One alone unkind: 5 for that one, none for the other. One move in six is misread.
class-fog-rule-channel = The back channel catches half of the misreadings.
class-fog-truth = What really happened
# $left (Number) slices of the left neighbour
# $right (Number) slices of the right neighbour
# $best (Number) slices for each, had both been kind
class-fog-points = Slices: { $left } for the left neighbour, { $right } for the right one. Kind all the time, it would be { $best } each.
# $count (Count) misread moves
class-fog-misread = { $count ->
    [0] No move was misread.
    [one] One move was misread. What came after it?
   *[other] { $count } moves were misread. What came after the first?
}
# $count (Count) how many there are
# $left (Number) kind moves of the left neighbour
# $right (Number) kind moves of the right neighbour
# $wrong (Number) misread moves
class-fog-summary = { $count } days. Kind moves: left { $left }, right { $right }. Misread: { $wrong }.
class-sign-kind = kind
class-sign-unkind = unkind
class-teacher = The teacher’s screen
class-teacher-back = Back to the games
class-codes = The pairs’ codes
class-codes-note = Type or paste them, with anything between them. Small letters and look-alikes are understood.
# $count (Count) how many there are
class-count = { $count ->
    [0] No code yet.
    [one] One pair is counted.
   *[other] { $count } pairs are counted.
}
# $count (Count) how many there are
class-pairs = { $count ->
    [one] one pair
   *[other] { $count } pairs
}
# $code (Text) the code as it was typed
# $count (Number) its letters
class-bad-length = { $code }: this has { $count } letters, and a code has 12.
# $code (Text) the code as it was typed
# $letter (Text) the sign
class-bad-letter = { $code }: no code has the sign { $letter }.
# $code (Text) the code as it was typed
class-bad-check = { $code }: a letter or more is wrong. Ask the pair to read it again.
# $code (Text) the code as it was typed
class-repeated = { $code } stands here more than once. It counts once: two pairs with the same result have different codes.
class-bad-label = Codes to look at again
class-save = Save the class
class-open = Open a saved class
class-csv = Save as a table (CSV)
class-picture = Save as a picture (SVG)
class-theory-show = Show what theory expects
class-theory-hide = Hide the theory
class-theory = Theory
class-chart-ends = How the rounds ended
class-chart-all = All
# $round (Count) which round
class-chart-round = Round { $round }
class-chart-shares = What each side held in the end
class-chart-first = Slices of the side that began
class-chart-second = Slices of the other side
class-chart-shares-note = One dot for each result, larger where it came more often. On the line nothing is lost.
class-chart-meat = Where the meat went
class-meat-held = the two sides
class-meat-fights = lost in fights
class-meat-spoiled = spoiled
class-meat-judge = eaten by the judge
# $count (Number) slices
class-eaten = The judge ate { $count } slices.
class-chart-kind = How many moves were kind, day by day
# $share (Percent) of all moves
class-misread-share = { $share } of moves were misread.
# $settled (Percent) of rounds
# $fought (Percent) of rounds
# $asked (Number) slices
class-theory-hidden = Theory, after Fearon 1995: two who only count slices, and one offer. They settle in { $settled } of rounds and fight in { $fought }: not knowing the other’s card, it pays to ask a little too much. Whoever begins asks for { $asked } slices on average.
# $asked (Number) slices
class-theory-known = Theory: two who only count slices, and one offer. Where the card can be known they always settle. Whoever begins asks for { $asked } slices on average.
class-theory-fog = Theory: two who always answer in kind. Each misread move is paid back, so kindness fades towards one half.
class-theory-note = Real people also talk, fear and forgive. Where does your class differ, and why?

## The code to put the widget on another page

embed-title = Put it on your page
embed-what = What to show:
embed-whole = the whole piece
embed-chapter = this chapter
embed-view = this view of the map
embed-script = A script, for pages that may run one
embed-frame = A frame, for all other pages
embed-amp = For AMP pages
embed-wordpress = For WordPress: paste this address on a line of its own
embed-copy = Copy
embed-copied = Copied.
embed-by-hand = This page may not copy. The text is selected: copy it yourself.
embed-pinned = These stay at the version that you see here.
embed-close = Close
