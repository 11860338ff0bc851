/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

import org.cadre.core.command.Outcome;
import org.cadre.core.people.PersonName;
import org.cadre.matching.studio.Moved;
import org.cadre.matching.studio.Shift;
import org.cadre.matching.studio.ShiftTexts;
import org.cadre.model.Educator;

/** What a decision on the command line says. */
record ShiftOutcome(Shift shift, boolean dryRun) {

    Outcome outcome() {
        var lines = new ArrayList<String>();
        lines.add(ShiftTexts.summary(shift));
        shift.moved().forEach(moved -> lines.add("  " + ShiftTexts.moved(moved))); //$NON-NLS-1$
        lines.add(dryRun ? Messages.Shift_dryRun : Messages.Shift_saved);
        return Outcome.done(String.join(System.lineSeparator(), lines), data());
    }

    @SuppressWarnings("nls")
    private Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("moved", shift.moved().stream().map(this::data).toList());
        data.put("others", shift.others().size());
        data.put("unsettled", shift.unsettled());
        data.put("scoreChange", shift.scoreChange());
        data.put("waitingChange", shift.waitingChange());
        data.put("optimal", shift.gap() == 0);
        data.put("gap", shift.gap());
        data.put("saved", !dryRun);
        return data;
    }

    @SuppressWarnings("nls")
    private Map<String, Object> data(Moved moved) {
        var data = new LinkedHashMap<String, Object>();
        data.put("mentee", person(moved.mentee()));
        data.put("from", moved.from().map(ShiftOutcome::person).orElse(null));
        data.put("to", moved.to().map(ShiftOutcome::person).orElse(null));
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
