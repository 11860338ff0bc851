/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.model.Cohort;
import org.cadre.model.Program;
import org.cadre.scheduling.ui.form.DayField;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks for which days and for whom to plan. */
final class PlanDialog extends AskDialog {

    private final Program program;
    private final Cohort likely;
    private final LocalDate from;
    private final LocalDate to;
    private final List<Cohort> cohorts = new ArrayList<>();
    private Combo cohort;
    private DayField first;
    private DayField last;

    /**
     * @param likely the cohort that is likely meant; null for the whole program
     * @param to the last day
     */
    PlanDialog(Shell shell, PlanJobs jobs, Program program, Cohort likely, LocalDate from, LocalDate to) {
        super(shell, jobs, Messages.Plan_title, Messages.Plan_explanation);
        this.program = program;
        this.likely = likely;
        this.from = from;
        this.to = to;
        cohorts.add(null);
        cohorts.addAll(program.getCohorts());
    }

    @Override
    protected void createFields(Composite grid) {
        cohort = combo(grid, Messages.Plan_whom, cohorts, one -> one == null ? Messages.Plan_everybody
                : one.getName());
        cohort.select(Math.max(0, cohorts.indexOf(likely)));
        first = day(grid, Messages.Plan_first, from);
        last = day(grid, Messages.Plan_last, to);
    }

    @Override
    protected PlanAsk asked() throws CadreException {
        if (last.day().isBefore(first.day())) {
            throw CadreException.input(Messages.Plan_backward);
        }
        return new PlanAsk.Due(program, cohorts.get(cohort.getSelectionIndex()), first.day(),
                last.day().plusDays(1));
    }
}
