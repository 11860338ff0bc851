/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.groups;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.cadre.core.command.Outcome;
import org.cadre.core.people.PersonName;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/** What the command says about groups. */
record GroupsOutcome(CircleProposal proposal, boolean dryRun) {

    private static final double POINTS = 100;

    Outcome outcome() {
        var lines = new ArrayList<String>();
        int people = proposal.circles().stream().mapToInt(circle -> circle.members().size()).sum();
        lines.add(NLS.bind(Messages.Groups_summary, people, proposal.circles().size()));
        lines.add(gap());
        int number = 1;
        for (var circle : proposal.circles()) {
            lines.add(line(number++, circle));
        }
        lines.add(dryRun ? Messages.Groups_dryRun : Messages.Groups_saved);
        return Outcome.done(String.join(System.lineSeparator(), lines), data());
    }

    private String gap() {
        double gap = proposal.division().gap();
        return gap == 0 ? Messages.Groups_proven
                : NLS.bind(Messages.Groups_gap, String.format(Locale.ROOT, "%.1f",
                        gap * POINTS)); //$NON-NLS-1$
    }

    private static String line(int number, Circle circle) {
        return NLS.bind(Messages.Groups_line, new Object[] { number,
            Math.round(circle.fit() / POINTS),
            circle.members().stream().map(PersonName::show).collect(Collectors.joining(", ")), //$NON-NLS-1$
            circle.facilitator().map(PersonName::show).orElse(Messages.Groups_noLeader) });
    }

    @SuppressWarnings("nls")
    private Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("program", proposal.program().getName());
        data.put("focus", proposal.focus());
        data.put("value", proposal.division().value());
        data.put("bound", proposal.division().bound());
        data.put("gap", proposal.division().gap());
        data.put("saved", !dryRun);
        data.put("groups", proposal.circles().stream().map(GroupsOutcome::data).toList());
        return data;
    }

    @SuppressWarnings("nls")
    private static Map<String, Object> data(Circle circle) {
        var data = new LinkedHashMap<String, Object>();
        data.put("fit", circle.fit());
        data.put("members", circle.members().stream().map(GroupsOutcome::person).toList());
        data.put("facilitator", circle.facilitator().map(GroupsOutcome::person).orElse(null));
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
