/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.fair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a match strove for and what that cost, for machines. */
@SuppressWarnings("nls")
public final class GoalData {

    private GoalData() {
    }

    /** The report as the members of a JSON object; no numbers about few people. */
    public static Map<String, Object> of(GoalReport report, int keepBonus) {
        var data = new LinkedHashMap<String, Object>();
        data.put("aim", report.aim().id());
        data.put("keepBonus", keepBonus);
        data.put("reached", figures(report.reached()));
        data.put("bestAverage", figures(report.best()));
        data.put("differing", report.differing());
        data.put("provenLowest", report.floor() < 0 ? null : report.floor());
        data.put("priceOfFairness", report.priceOfFairness());
        data.put("movedByFairness", report.moved());
        data.put("bands", report.bands().stream().map(GoalData::band).toList());
        data.put("schoolsWithout", report.unserved());
        data.put("belowMinimum", report.shortMentors().stream().map(GoalData::shortMentor).toList());
        data.put("sentences", GoalTexts.lines(report, keepBonus));
        return data;
    }

    /** Figures as the members of a JSON object. */
    public static Map<String, Object> figures(Figures figures) {
        var data = new LinkedHashMap<String, Object>();
        data.put("matched", figures.matched());
        data.put("waiting", figures.waiting());
        data.put("mean", figures.mean());
        data.put("lowest", figures.lowest() == Figures.NO_SCORE ? null : figures.lowest());
        data.put("changes", figures.changes());
        data.put("idleMentors", figures.idle());
        return data;
    }

    private static Map<String, Object> band(BandReport report) {
        var data = new LinkedHashMap<String, Object>();
        data.put("by", report.band().by().id());
        data.put("band", report.band().band());
        data.put("needed", report.needed());
        data.put("kept", report.kept());
        data.put("groups", report.groups().stream().map(GoalData::group).toList());
        return data;
    }

    private static Map<String, Object> group(GroupMean group) {
        var data = new LinkedHashMap<String, Object>();
        data.put("group", group.label());
        data.put("impossible", group.broken());
        if (group.shown()) {
            data.put("size", group.size());
            data.put("mean", group.mean());
            data.put("before", group.before());
            data.put("bestPossible", group.best().isPresent() ? group.best().getAsInt() : null);
        }
        return data;
    }

    private static Map<String, Object> shortMentor(ShortMentor mentor) {
        return Map.of("mentor", mentor.mentor(), "load", mentor.load(), "minimum", mentor.minimum(),
                "possible", mentor.possible());
    }

    /** A comparison of aims as the members of a JSON object. */
    public static Map<String, Object> of(TradeOff tradeOff) {
        var data = new LinkedHashMap<String, Object>();
        data.put("proposals", tradeOff.proposals());
        data.put("points", tradeOff.points().stream().map(GoalData::point).toList());
        return data;
    }

    private static Map<String, Object> point(TradeOffPoint point) {
        var data = new LinkedHashMap<String, Object>();
        data.put("aim", point.aim().id());
        data.put("keepBonus", point.keepBonus());
        data.putAll(figures(point.figures()));
        data.put("gap", point.gap());
        data.put("unbeaten", point.best());
        data.put("command", List.of("--aim", point.aim().id(), "--keep-bonus",
                String.valueOf(point.keepBonus())));
        return data;
    }
}
