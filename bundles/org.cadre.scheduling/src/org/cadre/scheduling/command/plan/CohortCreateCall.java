/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.edit.EditSession;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.core.store.Stores;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Cohort;
import org.cadre.model.CohortFormat;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.model.Program;
import org.cadre.scheduling.desk.CohortDesk;
import org.cadre.scheduling.desk.CohortMembers;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "create", description = "${bundle:cohort.create.description}")
@SuppressWarnings("nls")
class CohortCreateCall implements CommandRun {

    @Mixin
    private DatabaseOption database;

    @Parameters(paramLabel = "NAME", descriptionKey = "cohort.create.name")
    private String name;

    @Option(names = "--program", paramLabel = "NAME", descriptionKey = "cohort.program")
    private String program;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "microMentoring",
            descriptionKey = "cohort.create.format")
    private String format;

    @Option(names = "--focus", paramLabel = "TEXT", descriptionKey = "cohort.create.focus")
    private String focus;

    @Option(names = "--start", paramLabel = "DATE", descriptionKey = "cohort.create.start")
    private LocalDate start;

    @Option(names = "--end", paramLabel = "DATE", descriptionKey = "cohort.create.end")
    private LocalDate end;

    @Option(names = "--pairs", descriptionKey = "cohort.create.pairs")
    private boolean all;

    @Option(names = "--member", paramLabel = "PERSON", descriptionKey = "cohort.create.member")
    private List<String> people = List.of();

    private final Stores stores;
    private final PlanDesk desk;
    private final CohortDesk cohorts;

    CohortCreateCall(Stores stores, PlanDesk desk, CohortDesk cohorts) {
        this.stores = stores;
        this.desk = desk;
        this.cohorts = cohorts;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        try (var store = database.open(stores); var work = store.begin()) {
            var whose = whose(work);
            var cohort = cohorts.blank(whose, Literal.of("--format", format, CohortFormat.VALUES), start);
            cohort.setName(name.strip());
            cohort.setFocus(focus);
            cohort.setEnd(end != null ? end : cohort.getEnd());
            var members = members(work, whose);
            var session = new EditSession(work);
            cohorts.add(session, whose, cohort, members);
            session.save(CommitNote.of("edit", NLS.bind(Messages.Cohorts_label, cohort.getName()), true),
                    monitor);
            return Outcome.done(NLS.bind(Messages.Cohorts_added, new Object[] {cohort.getName(),
                    members.pairs().size(), members.everybody().size(), day(cohort.getStart()),
                    last(cohort.getEnd())}), data(cohort, members));
        }
    }

    private Program whose(UnitOfWork work) throws CadreException {
        if (program != null) {
            return desk.program(work, program);
        }
        var programs = work.load(Roots.PROGRAMS);
        if (programs.size() != 1) {
            throw CadreException.input(Messages.Cohorts_whichProgram);
        }
        return programs.getFirst();
    }

    private CohortMembers members(UnitOfWork work, Program whose) throws CadreException {
        var pairs = all ? cohorts.pairs(work, whose, null) : List.<Mentorship>of();
        if (all && pairs.isEmpty()) {
            throw CadreException.input(Messages.Cohorts_noPairs);
        }
        var named = people(work, desk, people);
        return cohorts.paired(work, whose, null, new CohortMembers(pairs, List.of()).with(named));
    }

    static List<Educator> people(UnitOfWork work, PlanDesk desk, List<String> names) throws CadreException {
        var found = new ArrayList<Educator>();
        for (var who : names) {
            found.add(desk.person(work, who));
        }
        return found;
    }

    private static Object last(LocalDate end) {
        return end == null ? "?" : end.minusDays(1);
    }

    private static Object day(LocalDate day) {
        return day == null ? "?" : day;
    }

    /** What a cohort consists of, as data. */
    static Map<String, Object> data(Cohort cohort, CohortMembers members) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", cohort.getUuid());
        data.put("cohort", cohort.getName());
        data.put("start", cohort.getStart());
        data.put("end", cohort.getEnd());
        data.put("pairs", members.pairs().size());
        data.put("people", members.everybody().size());
        return data;
    }
}
