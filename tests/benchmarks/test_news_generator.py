"""The stories of the benchmark."""

from benchmarks.news_generator import make_story


def test_stories_are_the_same_in_every_run_and_all_different() -> None:
    stories = [make_story(number) for number in range(200)]
    assert stories == [make_story(number) for number in range(200)]
    assert len(set(stories)) == 200
    assert make_story(7).startswith("Ulverby approved its museum No. 7\n\nBy Liam Brandt\n\n")


def test_stories_have_the_words_that_were_asked_for() -> None:
    assert all(700 <= len(make_story(number).split()) < 800 for number in range(50))
    assert 500 <= len(make_story(1, 500).split()) < 600


def test_paragraphs_hardly_repeat_between_stories() -> None:
    paragraphs = [part for number in range(50) for part in make_story(number).split("\n\n")[2:]]
    assert len(set(paragraphs)) > 0.99 * len(paragraphs)
