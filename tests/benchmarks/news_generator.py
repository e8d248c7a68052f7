"""Made-up news stories for benchmarks: any number, all different, and the same in every run.

Names, numbers and quotations are about as frequent as in English news: 10, 2.5 and 1 to a hundred words.
"""

from random import Random

_GIVEN = (
    "Ana Ben Clara Dmitri Elena Farid Grace Hiro Ines Jonas Kira Liam Mina Nora Oleg Petra Quentin Rosa Stefan Tess"
)
_FAMILY = (
    "Abrams Brandt Calder Dorn Eklund Farrow Grimaldi Harlow Ibsen Jansen Keller Lindqvist Moll Novak Oduya Petrosyan"
)
_TOWNS = "Lindow Marwick Ostholm Pellford Quernby Ravensea Selmouth Tarnholt Ulverby Wexcombe"
_BODIES = "Harbor Authority|Transit Board|Water Company|National Theater|Chamber of Commerce|School Council|Rail Union"
_THINGS = "bridge ferry library museum reservoir stadium tunnel market archive observatory"
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
_MONTHS = "January February March April May June July August September October November December"
_ADJECTIVES = "cautious costly early late modest new old popular quiet sudden unusual welcome"
_VERBS = "approved delayed discussed inspected opened praised questioned rejected reviewed visited"

_SENTENCES = (
    "{title} {person} {verb} the {adjective} {thing} on {day} after a long debate about what it would cost.",
    "The {body} said it would spend {number} million dollars on the {thing} and open it to the public by next summer.",
    "“We have waited many years for this {thing},” {family} told a crowd that had gathered in the rain. "
    "“It was worth it.”",
    "Supporters of the {adjective} plan in {town} say that it will bring {number} jobs, while critics "
    "fear the noise and the traffic.",
    "According to the {town} Council, {number} people used the {thing} last year, which is more than in "
    "any year before.",
    "{other}, who has led the {body} since {year}, called the decision “{adjective} but fair.”",
    "It was closed in {year} after a storm that flooded large parts of {town} and left {number} homes without power.",
    "Residents have {verb} the {adjective} proposal at several meetings, most of which lasted until late at night.",
    "“Nobody in {town} was asked,” said {other}, a {adjective} critic of the {thing} who runs a bakery on Mill Street.",
    "Work will begin in {month} and last about {small} months if the weather allows, {other} of the {body} added.",
    "The vote was close, and members who had been expected to follow their party went their own way in the end.",
    "{title} {family} declined to say whether the bill, which has grown by {small} percent since the "
    "spring, would be paid in full.",
    "A {adjective} report by the {body} found {small} faults in the {thing} that had been known for "
    "years but were never put right.",
    "{person} and {other} are expected to meet again on {day}, two officials with knowledge of the talks said.",
    "A letter to {person}, a copy of which was seen by the {town} Post, asks for an {adjective} review "
    "of every contract.",
    "Prices rose faster than wages in {town} and {town2}, and small firms have begun to let people go.",
    "Engineers {verb} the {thing} twice before traffic was allowed to return at {small} a.m. on {day}.",
    "The {body} did not respond to a request for comment, and its offices were closed over the weekend.",
    "A spokesperson for {family} said that she would not resign over a delay that nobody could have foreseen.",
    "Visitors came from as far away as {town}, and the hotels along the shore were full for the first time in years.",
    "What happens next depends on a court that has taken its time with questions of this kind before.",
    "The students from {town} who had made the model were not invited to the ceremony, although their teacher was.",
    "It is the {adjective} end of a dispute that began when a {thing} was sold to {person}, an investor from {town}.",
    "{person} and others who remember the old building say that it was cold in winter, hot in summer and "
    "loved all the same.",
)
_TITLES = ("Mayor", "Governor", "Minister", "Director", "Professor", "Ms.", "Mr.")


def make_story(number: int, words: int = 700) -> str:
    """Story ``number`` as plain text: headline, byline, paragraphs of three sentences, and a caption below a slug.

    It has at least ``words`` words and a paragraph more at most.
    """
    random = Random(number)
    people = [f"{random.choice(_GIVEN.split())} {random.choice(_FAMILY.split())}" for _ in range(4)]
    town, thing = random.choice(_TOWNS.split()), random.choice(_THINGS.split())
    parts = [f"{town} {random.choice(_VERBS.split())} its {thing} No. {number}", f"By {people[3]}"]
    count = sum(len(part.split()) for part in parts)
    while count < words:
        paragraph = " ".join(_sentence(random, people) for _ in range(3))
        if len(parts) == 6:
            caption = f"{people[0]}, left, and {people[1]} at the {thing} in {town}. / Photo by {people[2]}"
            parts.append(f"{thing}_{town.lower()}_{number}\n{caption}")
        parts.append(paragraph)
        count += len(paragraph.split())
    return "\n\n".join(parts) + "\n"


def _sentence(random: Random, people: list[str]) -> str:
    person, other = random.sample(people, 2)
    return random.choice(_SENTENCES).format(
        title=random.choice(_TITLES),
        person=person,
        other=other,
        family=person.split()[1],
        town=random.choice(_TOWNS.split()[:5]),
        town2=random.choice(_TOWNS.split()[5:]),
        body=random.choice(_BODIES.split("|")),
        thing=random.choice(_THINGS.split()),
        day=random.choice(_DAYS.split()),
        month=random.choice(_MONTHS.split()),
        adjective=random.choice(_ADJECTIVES.split()),
        verb=random.choice(_VERBS.split()),
        number=random.randint(30, 990),
        small=random.randint(3, 28),
        year=random.randint(1950, 2005),
    )
