/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.series;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.model.Cohort;
import org.cadre.model.Program;
import org.cadre.scheduling.desk.SeriesTexts;
import org.cadre.scheduling.model.SessionSeries;
import org.cadre.scheduling.series.Outlook;
import org.cadre.scheduling.series.Presets;
import org.cadre.scheduling.ui.form.Fields;
import org.cadre.scheduling.ui.form.RecordForm;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Lets the user choose what is usual, for whom, and says what it comes to before it is added. */
final class PresetDialog extends RecordForm {

    /** Adds what was chosen. */
    @FunctionalInterface
    interface Added {

        /** @throws CadreException if it cannot be, so that the form stays open */
        void add(String id, Cohort cohort) throws CadreException;
    }

    private final Program program;
    private final Function<SessionSeries, Outlook> outlooks;
    private final Added added;
    private String id = Presets.ids().getFirst();
    private Cohort cohort;

    PresetDialog(Shell shell, Program program, Function<SessionSeries, Outlook> outlooks, Added added) {
        super(shell, Messages.Preset_title, Messages.Preset_explanation);
        this.program = program;
        this.outlooks = outlooks;
        this.added = added;
        cohort = program.getCohorts().isEmpty() ? null : program.getCohorts().getFirst();
        Presets.ids().stream().filter(one -> cohort != null && one.equals(Presets.likely(cohort)))
                .findFirst().ifPresent(likely -> id = likely);
    }

    @Override
    protected String doLabel() {
        return Messages.Preset_do;
    }

    @Override
    protected void createFields(Fields form) {
        form.choice(Messages.Preset_what, Presets.ids(), PresetDialog::name, id, one -> id = one);
        var cohorts = new ArrayList<Cohort>(program.getCohorts());
        cohorts.add(null);
        form.choice(Messages.Series_cohort, cohorts, SeriesTopic::cohort, cohort, one -> cohort = one);
    }

    @SuppressWarnings("nls")
    private static String name(String id) {
        return switch (id) {
            case "micro-mentoring" -> Messages.Preset_micro;
            case "weekly-pair" -> Messages.Preset_weekly;
            case "coaching-cycle" -> Messages.Preset_coaching;
            case "task-based" -> Messages.Preset_task;
            case "plc" -> Messages.Preset_plc;
            case "office-hours" -> Messages.Preset_office;
            case "peer-observation" -> Messages.Preset_visit;
            case "co-planning" -> Messages.Preset_planning;
            default -> id;
        };
    }

    @Override
    protected String outlook() throws CadreException {
        return series().stream().map(one -> NLS.bind(Messages.Preset_line, new Object[] { one.getName(),
            SeriesTexts.often(one), SeriesTexts.outlook(one, outlooks.apply(one)) }))
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    private List<SessionSeries> series() throws CadreException {
        return Presets.create(id, program, cohort);
    }

    @Override
    protected void apply() throws CadreException {
        added.add(id, cohort);
    }
}
