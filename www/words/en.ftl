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
together-hook = The advice is: dialogue, deterrence and development, hand in hand. Must it be all three?
together-lead = The op-ed argues that dialogue, deterrence and development must go hand in hand. Four small models, joined, say what each mix of the three brings. Drag the point: the bars and the map follow.
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
together-draws-few = In { $share } of { $draws } draws it takes all three. So in this model “all must go hand in hand” is mostly not true.
# $share (Percent) the part of draws in which it takes all three
# $draws (Count) how many were drawn
together-draws-many = In { $share } of { $draws } draws it takes all three. So in this model “all must go hand in hand” is mostly true.
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
