from collections.abc import Iterator

from answerable.workers import WORTH, in_order, workers_for


def double(number: int) -> int:
    return 2 * number


def test_results_come_in_order_from_worker_processes() -> None:
    assert list(in_order(double, range(30), workers=2)) == [2 * number for number in range(30)]


def test_one_worker_is_this_process_and_reads_no_further_than_asked() -> None:
    taken = []

    def tasks() -> Iterator[int]:
        for number in range(5):
            taken.append(number)
            yield number

    results = in_order(double, tasks(), workers=1)
    assert next(results) == 0
    assert taken == [0]


def test_workers_stop_when_nobody_wants_their_results() -> None:
    results = in_order(double, range(1000), workers=2)
    assert next(results) == 0
    results.close()  # type: ignore[attr-defined]


def test_few_articles_need_no_workers() -> None:
    assert workers_for(WORTH - 1) == 1
    assert workers_for(WORTH) >= 1
