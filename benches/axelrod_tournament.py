"""Plays the field of benches/kernel/field.rs with the Axelrod library, and prints seconds and scores as JSON.

Usage: python axelrod_tournament.py REPETITIONS
"""

import itertools
import json
import statistics
import sys
import time
import warnings

import axelrod
from axelrod import MemoryOnePlayer
from axelrod.action import Action

C, D = Action.C, Action.D

TURNS = 200
NOISE = 0.05
SEED = 7


class Contrite(axelrod.Player):
    """Contrite tit for tat after Wu, Axelrod 1995, which the library lacks: content, contrite or provoked."""

    name = "Contrite after Wu and Axelrod"
    classifier = dict(axelrod.TitForTat.classifier)

    def __init__(self):
        super().__init__()
        self.standing = "content"

    def strategy(self, opponent):
        if self.history:
            self.standing = self.next_standing(self.history[-1], opponent.history[-1])
        return D if self.standing == "provoked" else C

    def next_standing(self, own, other):
        if self.standing == "contrite":
            return "content" if own == C else "contrite"
        if own == C:
            return "content" if other == C else "provoked"
        if self.standing == "provoked":
            return "content" if other == C else "provoked"
        return "contrite" if other == C else "content"


def field():
    """In the order of benches/kernel/field.rs; where the library has a class of its own for it, that one."""
    return [
        axelrod.Cooperator(),
        axelrod.Defector(),
        axelrod.TitForTat(),
        axelrod.GTFT(1 / 3),
        axelrod.WinStayLoseShift(),
        MemoryOnePlayer((1, 0, 0, 0)),
        axelrod.Random(0.5),
        Contrite(),
        axelrod.ContriteTitForTat(),
        axelrod.SuspiciousTitForTat(),
        MemoryOnePlayer((0.9, 0.1, 0.9, 0.1)),
        MemoryOnePlayer((1, 0.125, 1, 0.25)),
    ]


def tournament(repetitions):
    players = field()
    pairings = list(itertools.combinations(range(len(players)), 2))  # nobody plays against their own kind
    return axelrod.Tournament(
        players, turns=TURNS, repetitions=repetitions, noise=NOISE, edges=pairings, seed=SEED
    )


def main(repetitions):
    warnings.simplefilter("ignore")  # it warns that without its tables there are none
    start = time.perf_counter()
    tournament(repetitions).play(build_results=False, progress_bar=False)  # the matches alone, without its tables
    seconds = time.perf_counter() - start
    scores = tournament(repetitions).play(progress_bar=False).normalised_scores
    print(json.dumps({"seconds": seconds, "scores": [mean_and_error(each) for each in scores]}))


def mean_and_error(values):
    return statistics.mean(values), statistics.stdev(values) / len(values) ** 0.5


main(int(sys.argv[1]))
