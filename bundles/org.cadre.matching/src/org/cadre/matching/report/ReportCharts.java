/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.cadre.matching.Messages;
import org.cadre.matching.proposal.MatchProposal;
import org.cadre.matching.proposal.MatchedPair;
import org.cadre.matching.proposal.MentorLoad;
import org.cadre.matching.report.BarChart.Bar;
import org.cadre.matching.text.Places;
import org.cadre.matching.text.ScoreTexts;
import org.eclipse.osgi.util.NLS;

/** The pictures of a report. */
@SuppressWarnings("nls")
final class ReportCharts {

    private static final int BINS = 10;
    private static final int POINTS_PER_BIN = 1_000;
    private static final int MOST_SCHOOLS = 12;

    private final MatchProposal proposal;

    ReportCharts(MatchProposal proposal) {
        this.proposal = proposal;
    }

    String html() {
        return List.of(scores(), loads(), schools()).stream()
                .map(chart -> Html.element("figure", chart.svg()))
                .collect(joining("", "<div class=\"charts\">", "</div>\n"));
    }

    private BarChart scores() {
        long[] counts = new long[BINS];
        proposal.pairs().stream().mapToInt(MatchedPair::score)
                .forEach(score -> counts[Math.min(BINS - 1, score / POINTS_PER_BIN)]++);
        int lowest = lowest(counts);
        var bars = IntStream.range(lowest, BINS).map(bin -> BINS - 1 - bin + lowest)
                .mapToObj(bin -> new Bar(bin * BINS + "\u2013" + (bin + 1) * BINS, counts[bin])).toList();
        return chart("scores", Messages.ReportCharts_scores, bars);
    }

    /** The lowest score that occurs; below it there is nothing to see. */
    private static int lowest(long[] counts) {
        return IntStream.range(0, BINS).filter(bin -> counts[bin] > 0).findFirst().orElse(0);
    }

    private BarChart loads() {
        var counts = proposal.loads().stream()
                .collect(groupingBy(MentorLoad::mentees, TreeMap::new, counting()));
        var bars = counts.entrySet().stream()
                .map(count -> new Bar(String.valueOf(count.getKey()), count.getValue())).toList();
        return chart("loads", Messages.ReportCharts_loads, bars);
    }

    private BarChart schools() {
        var counts = proposal.pairs().stream().map(pair -> Places.school(pair.mentee(), proposal.day()))
                .collect(groupingBy(school -> school, TreeMap::new, counting()));
        var sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())).toList();
        var bars = new ArrayList<Bar>();
        sorted.stream().limit(MOST_SCHOOLS)
                .forEach(entry -> bars.add(new Bar(label(entry.getKey()), entry.getValue())));
        long others = sorted.stream().skip(MOST_SCHOOLS).mapToLong(Map.Entry::getValue).sum();
        if (others > 0) {
            bars.add(new Bar(NLS.bind(Messages.ReportCharts_others, sorted.size() - MOST_SCHOOLS), others));
        }
        return chart("schools", Messages.ReportCharts_schools, bars);
    }

    private static String label(String school) {
        return school.isEmpty() ? Messages.ReportCharts_noSchool : school;
    }

    private static BarChart chart(String id, String title, List<Bar> bars) {
        var description = bars.stream().map(bar -> bar.label() + ": " + bar.value()).collect(joining(", "));
        return new BarChart(id, title, description, bars);
    }

    /** The mean score of the pairs, as people read it. */
    static String mean(MatchProposal proposal) {
        return proposal.pairs().isEmpty() ? "\u2013"
                : ScoreTexts.score(proposal.totalScore() / proposal.pairs().size());
    }
}
