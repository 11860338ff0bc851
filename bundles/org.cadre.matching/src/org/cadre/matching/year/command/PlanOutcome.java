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
import org.cadre.matching.solve.Rematch.Option;
import org.cadre.matching.year.ChangePlan;
import org.cadre.matching.year.ChangeTexts;
import org.cadre.matching.year.PairMove;
import org.cadre.model.Educator;
import org.eclipse.osgi.util.NLS;

/** What a change on the command line says. */
record PlanOutcome(ChangePlan plan, Option option, boolean dryRun) {

    private static final String INDENT = "  "; //$NON-NLS-1$

    Outcome outcome() {
        var lines = new ArrayList<String>();
        lines.add(NLS.bind(Messages.Change_head, plan.request().program().getName(),
                ChangeTexts.changes(plan.request())));
        lines.add(ChangeTexts.summary(plan, option));
        plan.moves(option).forEach(move -> lines.add(INDENT + ChangeTexts.move(move)
                + NLS.bind(Messages.Change_because, ChangeTexts.why(move))));
        lines.addAll(ChangeTexts.choices(plan));
        var told = plan.told(option);
        lines.add(told.isEmpty() ? Messages.Change_toldNobody
                : NLS.bind(Messages.Change_told, ChangeTexts.names(told)));
        lines.add(dryRun ? Messages.Saved_not : Messages.Saved);
        return Outcome.done(String.join(System.lineSeparator(), lines), data());
    }

    @SuppressWarnings("nls")
    private Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("day", plan.request().day().toString());
        data.put("ended", plan.endings().size());
        data.put("moves", option.moves());
        data.put("waiting", option.waiting());
        data.put("stay", plan.stays(option));
        data.put("proven", option.proven());
        data.put("mentees", plan.moves(option).stream().map(PlanOutcome::move).toList());
        data.put("options", plan.rematch().options().stream().map(PlanOutcome::option).toList());
        data.put("told", people(plan.told(option)));
        data.put("saved", !dryRun);
        return data;
    }

    @SuppressWarnings("nls")
    private static Map<String, Object> move(PairMove move) {
        var data = new LinkedHashMap<String, Object>();
        data.put("mentee", person(move.mentee()));
        data.put("from", move.before().map(pair -> person(pair.getMentor())).orElse(null));
        data.put("to", move.to().map(PlanOutcome::person).orElse(null));
        data.put("score", move.to().isPresent() ? move.score() : null);
        data.put("reason", move.reason().getLiteral());
        return data;
    }

    @SuppressWarnings("nls")
    private static Map<String, Object> option(Option option) {
        return Map.of("moves", option.moves(), "waiting", option.waiting(), "proven", option.proven());
    }

    @SuppressWarnings("nls")
    static Map<String, Object> person(Educator educator) {
        var data = new LinkedHashMap<String, Object>();
        data.put("staffId", educator.getStaffId());
        data.put("name", PersonName.show(educator));
        return data;
    }

    static List<Map<String, Object>> people(List<Educator> people) {
        return people.stream().map(PlanOutcome::person).toList();
    }
}
