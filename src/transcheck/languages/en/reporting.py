"""Verbs that report speech or thought, in all their forms."""

_VERBS = """
say says said saying
tell tells told telling
ask asks asked asking
write writes wrote written writing
post posts posted posting
tweet tweets tweeted tweeting
add adds added adding
continue continues continued continuing
state states stated stating
stress stresses stressed stressing
emphasize emphasizes emphasized emphasizing
emphasise emphasises emphasised emphasising
note notes noted noting
explain explains explained explaining
claim claims claimed claiming
argue argues argued arguing
insist insists insisted insisting
assert asserts asserted asserting
maintain maintains maintained maintaining
declare declares declared declaring
announce announces announced announcing
remark remarks remarked remarking
comment comments commented commenting
observe observes observed observing
reply replies replied replying
answer answers answered answering
respond responds responded responding
retort retorts retorted retorting
counter counters countered countering
warn warns warned warning
caution cautions cautioned cautioning
predict predicts predicted predicting
forecast forecasts forecasting
suggest suggests suggested suggesting
propose proposes proposed proposing
urge urges urged urging
demand demands demanded demanding
call calls called calling
describe describes described describing
dub dubs dubbed dubbing
label labels labeled labelled labeling labelling
admit admits admitted admitting
acknowledge acknowledges acknowledged acknowledging
concede concedes conceded conceding
confess confesses confessed confessing
deny denies denied denying
reject rejects rejected rejecting
confirm confirms confirmed confirming
reveal reveals revealed revealing
disclose discloses disclosed disclosing
report reports reported reporting
mention mentions mentioned mentioning
indicate indicates indicated indicating
hint hints hinted hinting
imply implies implied implying
promise promises promised promising
pledge pledges pledged pledging
vow vows vowed vowing
swear swears swore sworn swearing
threaten threatens threatened threatening
complain complains complained complaining
lament laments lamented lamenting
criticize criticizes criticized criticizing
criticise criticises criticised criticising
condemn condemns condemned condemning
denounce denounces denounced denouncing
slam slams slammed slamming
blast blasts blasted blasting
praise praises praised praising
hail hails hailed hailing
thank thanks thanked thanking
apologize apologizes apologized apologizing
apologise apologises apologised apologising
joke jokes joked joking
quip quips quipped quipping
laugh laughs laughed laughing
shout shouts shouted shouting
cry cries cried crying
yell yells yelled yelling
scream screams screamed screaming
whisper whispers whispered whispering
mutter mutters muttered muttering
chant chants chanted chanting
exclaim exclaims exclaimed exclaiming
proclaim proclaims proclaimed proclaiming
recall recalls recalled recalling
remember remembers remembered remembering
reiterate reiterates reiterated reiterating
repeat repeats repeated repeating
underline underlines underlined underlining
underscore underscores underscored underscoring
highlight highlights highlighted highlighting
affirm affirms affirmed affirming
reaffirm reaffirms reaffirmed reaffirming
believe believes believed believing
think thinks thought thinking
hope hopes hoped hoping
feel feels felt feeling
wonder wonders wondered wondering
conclude concludes concluded concluding
estimate estimates estimated estimating
allege alleges alleged alleging
accuse accuses accused accusing
testify testifies testified testifying
speak speaks spoke spoken speaking
express expresses expressed expressing
appeal appeals appealed appealing
plead pleads pleaded pled pleading
summarize summarizes summarized summarizing
elaborate elaborates elaborated elaborating
clarify clarifies clarified clarifying
specify specifies specified specifying
evaluate evaluates evaluated evaluating
assess assesses assessed assessing
advise advises advised advising
inform informs informed informing
agree agrees agreed agreeing
disagree disagrees disagreed disagreeing
boast boasts boasted boasting
begin begins began beginning
convey conveys conveyed conveying
read reads reading
recount recounts recounted recounting
refer refers referred referring
characterize characterizes characterized characterizing
characterise characterises characterised characterising
dismiss dismisses dismissed dismissing
decry decries decried decrying
liken likens likened likening
cite cites cited citing
remind reminds reminded reminding
object objects objected objecting
interject interjects interjected interjecting
opine opines opined opining
quote quotes quoted quoting
caption captions captioned captioning
"""

REPORTING_VERBS = {form: line.split()[0] for line in _VERBS.strip().splitlines() for form in line.split()}
"""Form to lemma, in small letters. Some (call, think, feel) report only beside a quotation."""

ALSO_NOUNS = frozenset(
    """
    state states post posts tweet tweets claim claims report reports comment comments note notes call calls promise
    promises pledge pledges vow vows demand demands appeal appeals quote quotes remark remarks answer answers reply
    replies question questions stress stresses hope hopes feel view views joke jokes quip quips praise blast blasts
    thought counter counters label labels forecast forecasts estimate estimates object objects caption captions cry
    cries warning feeling reading saying meaning shout shouts scream screams whisper whispers laugh laughs thanks
    threat address addresses boast boasts proposal read reads lament laments retort retorts wonder wonders retort slam
    caution cautions highlight highlights response repeat repeats advise maintain
    """.split()
)
"""Verb forms that are nouns or adjectives at least as often."""

REPORTING_NOUNS = frozenset(
    """
    statement statements remark remarks comment comments claim claims words message messages post posts tweet tweets
    speech address letter reply answer response question warning declaration announcement pledge promise vow call
    appeal argument insistence assertion assessment admission confession quote quip joke phrase slogan interview
    report view opinion conclusion belief demand suggestion proposal explanation complaint criticism praise
    """.split()
)
"""Nouns after a possessive (``Kim’s statement that``) that give what somebody said."""

ATTRIBUTING_PREPOSITIONS = ("according to", "in the words of", "quoting", "citing", "per")
"""Phrases after which the speaker stands."""
