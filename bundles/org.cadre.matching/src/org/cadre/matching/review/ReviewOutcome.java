/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.command.Outcome;
import org.cadre.core.people.PersonName;
import org.cadre.matching.run.Reviews;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;

/**
 * Says how far reviewing is.
 *
 * @param program the program
 * @param pairs those of which nobody was told yet
 * @param sentences what was done
 */
record ReviewOutcome(Program program, List<Mentorship> pairs, List<String> sentences) {

    Outcome outcome() {
        var open = pairs.stream().filter(pair -> !Reviews.isReviewed(pair)).toList();
        var lines = new ArrayList<>(sentences);
        lines.add(NLS.bind(Messages.Review_counts, new Object[] { pairs.size() - open.size(), pairs.size(),
            open.size() }));
        if (!open.isEmpty()) {
            lines.add(Messages.Review_list);
            open.forEach(pair -> lines.add("  " + NLS.bind(Messages.Review_pair, //$NON-NLS-1$
                    PersonName.show(pair.getMentee()), PersonName.show(pair.getMentor()))));
        }
        return Outcome.done(String.join(System.lineSeparator(), lines), data(open));
    }

    @SuppressWarnings("nls")
    private Map<String, Object> data(List<Mentorship> open) {
        var data = new LinkedHashMap<String, Object>();
        data.put("program", program.getName());
        data.put("reviewed", pairs.stream().filter(Reviews::isReviewed).map(ReviewOutcome::data).toList());
        data.put("notReviewed", open.stream().map(ReviewOutcome::data).toList());
        return data;
    }

    @SuppressWarnings("nls")
    private static Map<String, Object> data(Mentorship pair) {
        var data = new LinkedHashMap<String, Object>();
        data.put("mentee", person(pair.getMentee()));
        data.put("mentor", person(pair.getMentor()));
        Reviews.of(pair).ifPresent(change -> {
            data.put("by", change.getBy());
            data.put("at", String.valueOf(change.getAt()));
        });
        return data;
    }

    @SuppressWarnings("nls")
    private static Map<String, Object> person(Educator educator) {
        var data = new LinkedHashMap<String, Object>();
        data.put("staffId", educator.getStaffId());
        data.put("name", PersonName.show(educator));
        return data;
    }
}
