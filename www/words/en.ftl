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
share-copied = The link is copied. It opens this same picture.
# $code (Text) the share code
share-by-hand = This page may not copy. Share this code: { $code }
share-damaged = The code in this link is damaged, so we start from the beginning.
share-other-format = The code in this link comes from another version, so we start from the beginning.
share-other-scenario = The code in this link belongs to another scenario, so we start from the beginning.
share-does-not-fit = The code in this link does not fit this scenario, so we start from the beginning.
notice-close = Close this notice
closing-note = This is a thinking tool. It shows what follows if the assumptions hold. It is not fitted to data, predicts no event, and takes no side on any government or group. Move any slider: if the conclusion flips, the conclusion was the slider.
illustrative = illustrative numbers, ours
fable-tag = fable
open-number = Show the arithmetic
close-number = Hide the arithmetic
why-label = Why is that?
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
# $step (Count) the step shown
# $last (Count) the last step of the run
step-place = Step { $step } of { $last }
reseed = Try another run
seed-note = The same link always gives the same run.

## Bets

bet-label = Place your bet first
bet-yours = Your bet
bet-take-back = Bet again

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
saying-cut = Cut the meat
saying-enough-note = They took back what was left. The cat keeps what it ate.
saying-settled-note = Both accept. The cat keeps what it ate.
saying-tolerance = How even is even enough?
# $tolerance (Percent) how much smaller one piece may be
saying-tolerance-value = within { $tolerance }
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
saying-onward = And if a chair at the table stands empty?

## offers: split it yourselves

offers-title = Split it yourselves

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

## fog: an eye for an eye, in fog

fog-title = An eye for an eye, in fog

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
# $leaver (Name) who turns away
vacuum-stream-turn = { $leaver } turns away
# $leaver (Name) who comes back
vacuum-stream-return = { $leaver } comes back
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
vacuum-column-year = Year
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
vacuum-limits-4 = Where home rule is strong, most of what is freed goes to no outsider. Stakes are sliders here, not measurements.
vacuum-show-false = Show a case where most goes to no outsider
vacuum-onward = But not every danger is outside.

## fronts: two fronts

fronts-title = Two fronts

## together: dialogue, deterrence, development

together-title = Dialogue, deterrence, development

## recap: what you bet, what happened

recap-title = What you bet, what happened

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
