/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ImportPreview;
import org.cadre.core.store.UnitOfWork;
import org.cadre.scheduling.intake.CalendarIntake;
import org.cadre.scheduling.intake.Known;
import org.cadre.ui.imports.ImportSource;
import org.cadre.ui.wizards.Verdict;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What the user wants to import.
 *
 * @param typed its path, as typed
 * @param holidays whether a calendar file lists holidays, and not somebody's busy times
 * @param staffId staff number of the person whose busy times a calendar file has, as typed
 * @param school name of the school whose holidays it has; empty for all schools
 */
public record CalendarSource(String typed, boolean holidays, String staffId, String school) {

    private static final String CALENDAR_FILE = ".ics"; //$NON-NLS-1$

    /** Whether it is a calendar file, which does not say what it is about. */
    public boolean isCalendarFile() {
        return typed.strip().toLowerCase(Locale.ROOT).endsWith(CALENDAR_FILE);
    }

    /** Whether there is something to read. */
    public Verdict verdict() {
        var file = source().verdict();
        return file.complete() && isCalendarFile() && !holidays && staffId.isBlank()
                ? Verdict.incomplete(Messages.Source_whose) : file;
    }

    /** What it is called; only if the verdict is good. */
    public String name() {
        return source().name();
    }

    /** Checks it; only if the verdict is good. */
    public ImportPreview preview(CalendarIntake intake, UnitOfWork work, IProgressMonitor monitor)
            throws CadreException {
        Path path = source().path();
        if (!isCalendarFile()) {
            return intake.tables(List.of(path), work, monitor);
        }
        var known = Known.of(work);
        return holidays ? intake.days(path, school.isEmpty() ? null : known.school(school), null, work,
                monitor)
                : intake.busy(path, known.person(staffId), work, monitor);
    }

    private ImportSource source() {
        return new ImportSource(typed, Messages.Source_choose);
    }
}
