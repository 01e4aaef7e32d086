#include "core/voices/blind_session.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <set>

using namespace timbre::voices;
using Mode = BlindSession::Mode;

namespace {

std::vector<int> orderOf(const BlindSession& session) {
    std::vector<int> order;
    for (int place = 0; place < session.places(); ++place) order.push_back(session.candidateAt(place));
    return order;
}

}  // namespace

class BlindSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRoundOffersEverybodyOnce() {
        BlindSession session(5, Mode::Preference, 40, 7);
        std::set<std::vector<int>> orders;
        while (!session.isOver()) {
            auto order = orderOf(session);
            orders.insert(order);
            std::ranges::sort(order);
            QCOMPARE(order, (std::vector{0, 1, 2, 3, 4}));
            session.vote(0);
        }
        QVERIFY(orders.size() > 20);
        QCOMPARE(session.round(), 40);
    }

    void aVoteIsForWhoHidBehindThePlace() {
        BlindSession session(3, Mode::Preference, 3, 1);
        const int second = session.candidateAt(1);
        session.vote(1);
        session.vote(std::nullopt);

        QCOMPARE(session.votes().at(0).candidate, std::optional(second));
        QVERIFY(!session.votes().at(1).candidate.has_value());
        QVERIFY(!session.votes().at(0).correct.has_value());
        QCOMPARE(session.round(), 2);
    }

    void nothingIsVotedAfterTheEnd() {
        BlindSession session(2, Mode::Preference, 1, 1);
        session.vote(0);
        session.vote(1);
        QCOMPARE(session.votes().size(), std::size_t(1));
    }

    // X is one of the two that are offered, each about as often as the other.
    void theHiddenOneIsAOrB() {
        BlindSession session(4, Mode::HearingTest, 400, 3);
        int first = 0;
        while (!session.isOver()) {
            QCOMPARE(session.places(), 2);
            const int hidden = session.hiddenCandidate();
            QVERIFY(hidden == session.candidateAt(0) || hidden == session.candidateAt(1));
            first += hidden == session.candidateAt(0) ? 1 : 0;
            session.vote(0);
        }
        QCOMPARE(session.correctVotes(), first);
        QVERIFY(first > 150 && first < 250);
    }

    void everybodyIsOfferedInAHearingTest() {
        BlindSession session(4, Mode::HearingTest, 100, 3);
        std::map<int, int> offered;
        while (!session.isOver()) {
            for (const int candidate : orderOf(session)) ++offered[candidate];
            session.vote(1);
        }
        QCOMPARE(offered.size(), std::size_t(4));
        for (const auto& [candidate, times] : offered) QVERIFY(times > 25);
    }

    void theSameSeedGivesTheSameCourse() {
        BlindSession one(4, Mode::Preference, 10, 99), same(4, Mode::Preference, 10, 99);
        for (int round = 0; round < 10; ++round) {
            QCOMPARE(orderOf(one), orderOf(same));
            one.vote(0);
            same.vote(0);
        }
    }
};

QTEST_GUILESS_MAIN(BlindSessionTest)
#include "blind_session_test.moc"
