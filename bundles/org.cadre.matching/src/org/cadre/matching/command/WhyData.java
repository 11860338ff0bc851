/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.matching.waiting.Waited;
import org.cadre.matching.why.Contest;
import org.cadre.matching.why.Difference;
import org.cadre.matching.why.Effect;
import org.cadre.matching.why.Move;
import org.cadre.matching.why.Option;
import org.cadre.matching.why.PairWhy;
import org.cadre.matching.why.Relaxation;
import org.cadre.matching.why.RuleGain;
import org.cadre.matching.why.RuleGains;
import org.cadre.matching.why.WaitingReport;
import org.cadre.matching.why.WaitingWhy;
import org.cadre.matching.why.WhyNot;
import org.cadre.model.Educator;

/** Turns explanations into JSON values. */
@SuppressWarnings("nls")
final class WhyData {

    private WhyData() {
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    private static Object person(Optional<Educator> person) {
        return person.map(MatchData::person).orElse(null);
    }

    private static List<Map<String, Object>> people(List<Educator> people) {
        return people.stream().map(MatchData::person).toList();
    }

    static Map<String, Object> effect(Effect effect) {
        return map("cost", effect.cost(), "least", effect.least(), "exact", effect.exact(), "matched",
                effect.matched(), "score", effect.score(), "moves",
                effect.moves().stream().map(WhyData::move).toList());
    }

    private static Map<String, Object> move(Move move) {
        return map("mentee", MatchData.person(move.mentee()), "from", person(move.from()), "to",
                person(move.to()));
    }

    static Map<String, Object> pair(PairWhy why) {
        return map("mentee", MatchData.person(why.mentee()), "mentor", person(why.mentor()), "decided",
                why.decided().isPresent(), "score", why.score(), "outdated", why.outdated(), "parts",
                why.parts().stream().map(MatchData::part).toList(), "alternatives",
                why.options().stream().map(WhyData::option).toList(), "waited", waited(why.waited()));
    }

    private static Object waited(Optional<Waited> waited) {
        return waited.map(one -> map("since", one.since().toString(), "rounds", one.rounds(),
                "instructionalDays", one.days(), "priority", one.priority())).orElse(null);
    }

    private static Map<String, Object> option(Option option) {
        return map("mentor", MatchData.person(option.mentor()), "score", option.score(), "effect",
                effect(option.effect()), "differences",
                option.differences().stream().map(WhyData::difference).toList());
    }

    private static Map<String, Object> difference(Difference difference) {
        return map("criterion", difference.criterion(), "own", difference.own(), "other", difference.other(),
                "more", difference.more());
    }

    static Map<String, Object> whyNot(WhyNot answer) {
        var data = map("mentee", MatchData.person(answer.mentee()), "mentor",
                MatchData.person(answer.mentor()));
        switch (answer) {
            case WhyNot.Paired paired -> data.putAll(map("answer", "paired", "pair", pair(paired.why())));
            case WhyNot.Away away -> data.put("answer", "onLeave");
            case WhyNot.Outside out -> data.putAll(map("answer", "outside", "who",
                    MatchData.person(out.who()), "reason", out.exclusion().map(Enum::name).orElse(null)));
            case WhyNot.Refused refused -> data.putAll(map("answer", "refused", "score", refused.score(),
                    "rules", refused.rules().stream().map(WhyData::refusal).toList(), "inSpite",
                    refused.exception().map(WhyData::effect).orElse(null)));
            case WhyNot.Beaten beaten -> data.putAll(map("answer", "beaten", "present", person(beaten.own()),
                    "presentScore", beaten.ownScore(), "option", option(beaten.option()), "room",
                    beaten.room(), "holders", beaten.holders().stream().map(holder -> map("mentee",
                            MatchData.person(holder.person()), "score", holder.score())).toList(),
                    "decided", people(beaten.decided())));
            case WhyNot.NoPlace full -> data.putAll(map("answer", "noPlace", "score", full.score(), "decided",
                    people(full.decided())));
        }
        return data;
    }

    private static Map<String, Object> refusal(WhyNot.Refusal refusal) {
        return map("rule", refusal.rule(), "label", refusal.label(), "mandatory", refusal.mandatory(),
                "reason", refusal.reason());
    }

    static Map<String, Object> rules(RuleGains gains) {
        return map("mentees", gains.mentees(), "matched", gains.matched(), "rules",
                gains.gains().stream().map(WhyData::rule).toList(), "fixed", gains.fixed());
    }

    private static Map<String, Object> rule(RuleGain gain) {
        return map("rule", gain.rule(), "label", gain.label(), "off", effect(gain.effect()), "breaking",
                gain.breaking().stream().map(pair -> map("mentee", MatchData.person(pair.mentee()), "mentor",
                        MatchData.person(pair.mentor()))).toList(),
                "softPoints", RuleGain.SOFT_POINTS, "soft", effect(gain.soft()), "softBreaking",
                gain.softBreaking());
    }

    static Map<String, Object> contests(List<Contest> contests) {
        return map("mentors", contests.stream().map(WhyData::contest).toList());
    }

    static Map<String, Object> contest(Contest contest) {
        return map("mentor", MatchData.person(contest.mentor()), "places", contest.places(), "taken",
                contest.taken(), "price", contest.price(), "exact", contest.exact(), "wanted",
                contest.wanted(), "wanting", contest.wanting().stream().map(wish -> map("mentee",
                        MatchData.person(wish.mentee()), "score", wish.score(), "presentScore",
                        wish.own().orElse(null))).toList(),
                "onePlace", contest.onePlace().map(WhyData::effect).orElse(null));
    }

    static Map<String, Object> waiting(WaitingReport report) {
        return map("waiting", report.waiting().stream().map(WhyData::waiting).toList(), "more", report.more(),
                "groups", report.groups().stream().map(group -> map("mentees", people(group.mentees()),
                        "mentors", people(group.mentors()), "places", group.places())).toList());
    }

    private static Map<String, Object> waiting(WaitingWhy why) {
        return map("mentee", MatchData.person(why.mentee()), "onLeave", why.away(), "mentors", why.mentors(),
                "allowed", why.allowed(), "conflicts", why.conflicts().stream().map(conflict -> map("rules",
                        conflict.ids(), "fixed", conflict.fixed(), "mentors", conflict.mentors())).toList(),
                "relaxations", why.relaxations().stream().map(WhyData::relaxation).toList(), "waited",
                waited(why.waited()));
    }

    private static Map<String, Object> relaxation(Relaxation relaxation) {
        var data = switch (relaxation.change()) {
            case Relaxation.OnePlace place -> map("kind", "place", "at", MatchData.person(place.mentor()));
            case Relaxation.WithoutRules rules -> map("kind", "rules", "rules", rules.ids());
            case Relaxation.Threshold low -> map("kind", "threshold", "score", low.score(), "unmatchedCost",
                    low.unmatchedCost());
        };
        data.putAll(map("mentor", MatchData.person(relaxation.mentor()), "effect",
                effect(relaxation.effect())));
        return data;
    }
}
