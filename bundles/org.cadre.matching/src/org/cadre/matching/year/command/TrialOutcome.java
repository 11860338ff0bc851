/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.year.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.command.Outcome;
import org.cadre.core.people.PersonName;
import org.cadre.core.program.Trials;
import org.cadre.core.text.TextTable;
import org.cadre.matching.text.NameOrder;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;
import org.eclipse.osgi.util.NLS;

/**
 * What {@code cadre match trial} says: what it did, and who is on trial now.
 *
 * @param program the program
 * @param pairs its announced pairs
 * @param sentences what was done
 * @param saved whether it was saved
 */
record TrialOutcome(Program program, List<Mentorship> pairs, List<String> sentences, boolean saved) {

    Outcome outcome() {
        var open = NameOrder.of(pairs.stream().filter(pair -> Trials.end(pair).isPresent()).toList(),
                Mentorship::getMentee);
        var lines = new ArrayList<String>();
        if (!sentences.isEmpty()) {
            lines.add(String.join(" ", sentences)); //$NON-NLS-1$
        }
        lines.add(open.isEmpty() ? NLS.bind(Messages.Trial_nobody, program.getName()) : table(open));
        return Outcome.done(String.join(System.lineSeparator(), lines), data(open));
    }

    private static String table(List<Mentorship> open) {
        var rows = new ArrayList<List<?>>();
        rows.add(List.of(Messages.Attention_mentee, Messages.Attention_mentor, Messages.Trial_until));
        open.forEach(pair -> rows.add(List.of(PersonName.show(pair.getMentee()),
                PersonName.show(pair.getMentor()), Trials.end(pair).orElseThrow())));
        return TextTable.write(rows);
    }

    @SuppressWarnings("nls")
    private Map<String, Object> data(List<Mentorship> open) {
        var data = new LinkedHashMap<String, Object>();
        data.put("program", program.getName());
        data.put("onTrial", open.stream().map(TrialOutcome::pair).toList());
        data.put("saved", saved);
        return data;
    }

    @SuppressWarnings("nls")
    private static Map<String, Object> pair(Mentorship pair) {
        var data = new LinkedHashMap<String, Object>();
        data.put("mentee", PlanOutcome.person(pair.getMentee()));
        data.put("mentor", PlanOutcome.person(pair.getMentor()));
        data.put("until", Trials.end(pair).orElseThrow().toString());
        return data;
    }
}
