/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cadre.core.match.PairScorer;

/** Reads what a policy strives for: aim, caseloads, fairness. */
final class GoalsReader {

    private static final List<String> CASELOADS = List.of(Fields.COUNT_LEAVE, Fields.COUNT_TRIAL,
            Fields.MINIMUM, Fields.MOST);
    private static final List<String> FAIRNESS = List.of(Fields.BANDS, Fields.NO_SCHOOL_WITHOUT,
            Fields.MOST_PER_SCHOOL);
    private static final List<String> WAITING = List.of(Fields.PER_ROUND, Fields.PER_WEEK, Fields.MOST);
    private static final List<String> BAND = List.of(Fields.BY, Fields.BAND);

    private final Faults faults;

    GoalsReader(Faults faults) {
        this.faults = faults;
    }

    Aim aim(Object value) {
        var id = faults.text(value, Fields.AIM);
        var aim = Aim.of(id);
        if (value instanceof String && aim.isEmpty()) {
            faults.add(Messages.Faults_noneOf, Fields.AIM, id, String.join(", ", Aim.ids())); //$NON-NLS-1$
        }
        return aim.orElse(Aim.BEST_AVERAGE);
    }

    CaseloadTerms caseloads(Object value) {
        var members = faults.object(value, Fields.CASELOADS);
        faults.unknownNames(members.keySet(), CASELOADS, Fields.CASELOADS);
        var preset = CaseloadTerms.PRESET;
        return new CaseloadTerms(flag(members, Fields.COUNT_LEAVE, preset.countLeave()),
                flag(members, Fields.COUNT_TRIAL, preset.countTrial()),
                flag(members, Fields.MINIMUM, preset.minimum()),
                faults.whole(members.get(Fields.MOST), Fields.place(Fields.CASELOADS, Fields.MOST), 1,
                        CaseloadTerms.MOST_MENTEES, preset.most()));
    }

    private boolean flag(Map<String, Object> members, String name, boolean preset) {
        return faults.flag(members.get(name), Fields.place(Fields.CASELOADS, name), preset);
    }

    WaitingTerms waiting(Object value) {
        var members = faults.object(value, Fields.WAITING);
        faults.unknownNames(members.keySet(), WAITING, Fields.WAITING);
        var preset = WaitingTerms.PRESET;
        return new WaitingTerms(points(members, Fields.PER_ROUND, preset.perRound()),
                points(members, Fields.PER_WEEK, preset.perWeek()),
                points(members, Fields.MOST, preset.most()));
    }

    private int points(Map<String, Object> members, String name, int preset) {
        return faults.whole(members.get(name), Fields.place(Fields.WAITING, name), 0, WaitingTerms.MOST,
                preset);
    }

    FairnessTerms fairness(Object value) {
        var members = faults.object(value, Fields.FAIRNESS);
        faults.unknownNames(members.keySet(), FAIRNESS, Fields.FAIRNESS);
        return new FairnessTerms(bands(members.get(Fields.BANDS)),
                faults.flag(members.get(Fields.NO_SCHOOL_WITHOUT),
                        Fields.place(Fields.FAIRNESS, Fields.NO_SCHOOL_WITHOUT), false),
                faults.whole(members.get(Fields.MOST_PER_SCHOOL),
                        Fields.place(Fields.FAIRNESS, Fields.MOST_PER_SCHOOL), 1, FairnessTerms.MOST_MENTEES,
                        0));
    }

    private List<FairnessBand> bands(Object value) {
        var list = Fields.place(Fields.FAIRNESS, Fields.BANDS);
        var entries = faults.list(value, list);
        var bands = new ArrayList<FairnessBand>();
        for (int i = 0; i < entries.size(); i++) {
            var place = Faults.entry(list, i);
            var band = band(entries.get(i), place);
            if (bands.stream().anyMatch(other -> other.by().equals(band.by()))) {
                faults.add(Messages.GoalsReader_byTwice, place, band.by().id());
            }
            bands.add(band);
        }
        return bands;
    }

    private FairnessBand band(Object value, String place) {
        var members = faults.object(value, place);
        faults.unknownNames(members.keySet(), BAND, place);
        var id = faults.text(members.get(Fields.BY), Fields.place(place, Fields.BY));
        var grouping = Grouping.of(id);
        if (grouping.isEmpty()) {
            faults.add(Messages.GoalsReader_noGrouping, Fields.place(place, Fields.BY), id);
        }
        if (members.get(Fields.BAND) == null) {
            faults.add(Messages.GoalsReader_noBand, place, PairScorer.FULL);
        }
        int band = faults.whole(members.get(Fields.BAND), Fields.place(place, Fields.BAND), 0,
                PairScorer.FULL, 0);
        return new FairnessBand(grouping.orElse(Grouping.by(Grouping.Kind.SCHOOL)), band);
    }
}
