/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

import org.cadre.core.command.Outcome;
import org.cadre.core.people.PersonName;
import org.cadre.matching.groups.RegroupTexts;
import org.cadre.matching.groups.Regrouped;
import org.cadre.matching.groups.Regrouping;
import org.cadre.model.Educator;

/** What a decision about groups says on the command line. */
record RegroupOutcome(Regrouping regrouping, boolean dryRun) {

    Outcome outcome() {
        var lines = new ArrayList<String>();
        lines.add(RegroupTexts.line(regrouping));
        regrouping.moved().forEach(moved -> lines.add("  " + RegroupTexts.moved(moved))); //$NON-NLS-1$
        lines.add(dryRun ? Messages.Move_dryRun : Messages.Move_saved);
        return Outcome.done(String.join(System.lineSeparator(), lines), data());
    }

    @SuppressWarnings("nls")
    private Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("moved", regrouping.moved().stream().map(RegroupOutcome::data).toList());
        data.put("others", regrouping.others().size());
        data.put("breaches", regrouping.breaches());
        data.put("fitBefore", regrouping.fitBefore());
        data.put("fitAfter", regrouping.fitAfter());
        data.put("saved", !dryRun);
        return data;
    }

    @SuppressWarnings("nls")
    private static Map<String, Object> data(Regrouped moved) {
        var data = new LinkedHashMap<String, Object>();
        data.put("person", person(moved.person()));
        data.put("from", moved.from().orElse(null));
        data.put("to", moved.to().orElse(null));
        return data;
    }

    @SuppressWarnings("nls")
    static Map<String, Object> person(Educator educator) {
        var data = new LinkedHashMap<String, Object>();
        data.put("staffId", educator.getStaffId());
        data.put("name", PersonName.show(educator));
        return data;
    }
}
