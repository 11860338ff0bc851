/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cadre.exchange.Messages;
import org.eclipse.osgi.util.NLS;

/** Plans an import part by part, each relying on those before, and says what users should know of it. */
@SuppressWarnings("nls")
class Planner {

    private static final double MANY = 0.2;
    private static final int FEW = 10;

    private final Import context;

    Planner(Import context) {
        this.context = context;
    }

    /** Plans everything and returns what to say, the gravest first. */
    List<String> run() {
        int working = PersonPlanner.working(context);
        var orgs = new OrgPlanner(context);
        orgs.run();
        new SessionPlanner(context).run();
        var people = new PersonPlanner(context);
        people.run();
        people.endMissing();
        var roles = new RolePlanner(context, orgs.districts());
        roles.run(people.ended());
        new TeachingPlanner(context, roles::employments).run();
        return notes(people.ended().size(), working);
    }

    private List<String> notes(int ended, int working) {
        var notes = new ArrayList<String>();
        if (ended >= FEW && ended > MANY * working) {
            notes.add(NLS.bind(Messages.Roster_manyEnd, ended, working));
        }
        notes.addAll(context.roster().notes());
        lastDay().ifPresent(notes::add);
        long others = context.roster().table(Schema.USERS).map(t -> t.count(Row.Fate.IGNORED)).orElse(0);
        if (others > 0) {
            notes.add(NLS.bind(Messages.Roster_othersIgnored, others));
        }
        var unused = context.roster().tables().values().stream().filter(this::isUnused)
                .map(t -> NLS.bind(Messages.Roster_fileRows, t.name(), t.count(Row.Fate.IGNORED)))
                .collect(Collectors.joining(", "));
        if (!unused.isEmpty()) {
            notes.add(NLS.bind(Messages.Roster_filesIgnored, unused));
        }
        return notes;
    }

    private boolean isUnused(Table table) {
        return !table.name().equals(Schema.USERS) && table.count(Row.Fate.IGNORED) > 0;
    }

    /** Which day the last one is, since the standard names the day after it. */
    private Optional<String> lastDay() {
        return context.roster().rows(Schema.SESSIONS).stream().filter(row -> row.fate() == Row.Fate.IMPORTED)
                .filter(row -> !row.get("endDate").isEmpty())
                .min(Comparator.comparing(row -> !"schoolYear".equals(row.get("type"))))
                .map(row -> NLS.bind(Messages.Roster_lastDay, new Object[] { row.get("title"),
                    LocalDate.parse(row.get("endDate")).minusDays(1), row.get("endDate") }));
    }
}
