/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.fair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.cadre.matching.policy.Grouping;
import org.cadre.matching.text.ScoreTexts;
import org.eclipse.osgi.util.NLS;

/** Says what became of a band. Numbers about few people are not shown. */
final class BandTexts {

    /** So many groups are told in a sentence, those that fare worst. */
    private static final int GROUPS_TOLD = 8;

    private BandTexts() {
    }

    /** What the grouping is called within a sentence. */
    static String name(Grouping by) {
        return switch (by.kind()) {
            case SCHOOL -> Messages.Grouping_school;
            case SCHOOL_ATTRIBUTE -> by.attribute();
            case LEVEL -> Messages.Grouping_level;
            case STAGE -> Messages.Grouping_stage;
            case LANGUAGE -> Messages.Grouping_language;
        };
    }

    static List<String> lines(BandReport report) {
        var lines = new ArrayList<String>();
        var broken = report.groups().stream().filter(GroupMean::broken).toList();
        broken.stream().filter(group -> group.best().isPresent())
                .forEach(group -> lines.add(alone(report, group)));
        var together = broken.stream().filter(group -> group.best().isEmpty()).map(GroupMean::label).toList();
        if (!together.isEmpty()) {
            lines.add(NLS.bind(Messages.Band_cannotAll, name(report.band().by()),
                    String.join(", ", together))); //$NON-NLS-1$
        }
        if (broken.isEmpty()) {
            lines.add(report.kept() ? kept(report)
                    : NLS.bind(Messages.Band_missed, name(report.band().by())));
        }
        var groups = report.groups().stream().filter(GroupMean::shown)
                .sorted(Comparator.comparingInt(GroupMean::mean)).limit(GROUPS_TOLD).map(BandTexts::group)
                .collect(Collectors.joining("; ")); //$NON-NLS-1$
        if (!groups.isEmpty()) {
            lines.add(groups);
        }
        return lines;
    }

    private static String alone(BandReport report, GroupMean group) {
        var by = name(report.band().by());
        return group.shown() ? NLS.bind(Messages.Band_cannot, new Object[] { by, group.label(),
            ScoreTexts.score(group.best().getAsInt()), ScoreTexts.score(report.needed()) })
                : NLS.bind(Messages.Band_cannotHidden, by, group.label());
    }

    private static String kept(BandReport report) {
        long hidden = report.groups().stream().filter(group -> !group.shown()).count();
        var values = new Object[] { name(report.band().by()), ScoreTexts.score(report.needed()), hidden };
        return NLS.bind(hidden == 0 ? Messages.Band_kept : Messages.Band_keptHidden, values);
    }

    private static String group(GroupMean group) {
        return NLS.bind(Messages.Band_group, new Object[] { group.label(), group.size(),
            ScoreTexts.score(group.mean()), ScoreTexts.score(group.before()) });
    }
}
