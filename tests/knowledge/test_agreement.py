from transcheck.knowledge import Office, Provenance, Record, RecordKind
from transcheck.knowledge.agreement import merged

WIKIDATA = Record(
    RecordKind.PERSON,
    "Q1",
    "Mina Dorvane",
    aliases=("M. Dorvane",),
    native={"ko": ("도민아",)},
    gender="f",
    titles=(Office("Mayor"),),
    nationality="KR",
    languages=("ko",),
    provenance=Provenance("dump", 1),
)


def test_what_sources_know_of_one_item_is_added_up() -> None:
    house = WIKIDATA._replace(
        name="Mina Dorvan", aliases=(), native={"ko": ("도민아", "도 민아")}, gender="", titles=(Office("Envoy"),),
        nationality="JP", languages=("en", "ko"), source="house", provenance=Provenance("house", 7),
    )  # fmt: skip
    (record,) = merged([WIKIDATA, house])
    assert record == WIKIDATA._replace(
        aliases=("M. Dorvane", "Mina Dorvan"),
        native={"ko": ("도민아", "도 민아")},
        titles=(Office("Mayor"), Office("Envoy")),
        nationality="",
        languages=("ko", "en"),
    )


def test_a_gender_on_which_sources_differ_is_not_known() -> None:
    (record,) = merged([WIKIDATA, WIKIDATA._replace(gender="m")])
    assert record.gender == ""


def test_ids_that_are_not_of_wikidata_count_within_their_file() -> None:
    one = WIKIDATA._replace(id="7")
    assert merged([one, one]) == merged([one])
    assert len(merged([one, one._replace(provenance=Provenance("other", 1))])) == 2


def test_records_without_an_id_are_of_different_people() -> None:
    nameless = WIKIDATA._replace(id="")
    assert len(merged([nameless, nameless._replace(provenance=Provenance("dump", 2))])) == 2
    assert merged([]) == ()
