/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.plan;

import org.cadre.core.CadreException;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.Cohort;
import org.cadre.model.Program;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands about series: the database, and whose series. */
class SeriesWhere {

    @Mixin
    private DatabaseOption database;

    @Option(names = "--program", paramLabel = "NAME", descriptionKey = "series.program")
    private String program;

    @Option(names = "--cohort", paramLabel = "NAME", descriptionKey = "series.cohort")
    private String cohort;

    /** Whose series. */
    record Whose(Program program, Cohort cohort) {
    }

    DatabaseOption database() {
        return database;
    }

    /** The program and cohort that were named; null where none was. */
    Whose named(UnitOfWork work, PlanDesk desk) throws CadreException {
        var named = desk.program(work, program);
        var group = desk.cohort(work, named, cohort);
        return new Whose(named == null && group != null ? group.getProgram() : named, group);
    }

    /** The same, with the only program where none was named. */
    Whose whose(UnitOfWork work, PlanDesk desk) throws CadreException {
        var named = named(work, desk);
        return new Whose(desk.programOf(work, named.program, named.cohort), named.cohort);
    }
}
