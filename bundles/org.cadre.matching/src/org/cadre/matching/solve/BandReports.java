/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.solve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import org.cadre.core.match.PairScorer;
import org.cadre.matching.fair.BandReport;
import org.cadre.matching.fair.GroupMean;
import org.cadre.matching.policy.FairnessBand;

/** Says what became of bands, and of which groups numbers may be shown. */
final class BandReports {

    private final GroupMeans before;
    private final GroupMeans after;
    private final Map<Group, Long> broken;

    /**
     * @param broken groups whose band cannot be kept, and what their rows cost at least, or null
     */
    BandReports(GroupMeans before, GroupMeans after, Map<Group, Long> broken) {
        this.before = before;
        this.after = after;
        this.broken = broken;
    }

    /** One report a band. */
    List<BandReport> of(List<Group> groups) {
        var reports = new ArrayList<BandReport>();
        groups.stream().map(Group::band).distinct().forEach(band -> reports.add(report(band,
                groups.stream().filter(group -> group.band().equals(band)).toList())));
        return reports;
    }

    private BandReport report(FairnessBand band, List<Group> groups) {
        int needed = (int) Math.floor(PairScorer.FULL - before.all() - band.band());
        var hidden = hidden(groups);
        return new BandReport(band, needed, groups.stream().map(group -> mean(group, hidden)).toList());
    }

    private GroupMean mean(Group group, Set<Group> hidden) {
        var least = broken.get(group);
        return new GroupMean(group.label(), group.size(), !hidden.contains(group), before.score(group),
                after.score(group),
                least == null ? OptionalInt.empty() : OptionalInt.of(after.score(group, least)),
                broken.containsKey(group));
    }

    /** Groups of fewer than ten; if it is one alone, the next smallest too, or else the sum would tell. */
    private static Set<Group> hidden(List<Group> groups) {
        var bySize = groups.stream().sorted(Comparator.comparingInt(Group::size)).toList();
        int small = (int) bySize.stream().filter(group -> group.size() < GroupMean.FEWEST).count();
        return new HashSet<>(bySize.subList(0, small == 1 ? Math.min(2, bySize.size()) : small));
    }
}
