/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.bells;

import java.util.List;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.model.BellSchedule;
import org.cadre.model.School;
import org.cadre.scheduling.desk.BellEdit;
import org.cadre.scheduling.desk.BellFlaws;
import org.cadre.scheduling.ui.form.Fields;
import org.cadre.scheduling.ui.form.RecordForm;
import org.cadre.scheduling.ui.setup.Places;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** The bells of a school, a line for each period; what cannot be is marked in its line while it is typed. */
final class BellsDialog extends RecordForm {

    /** Keeps what was typed. */
    @FunctionalInterface
    interface Kept {

        /** @throws CadreException if it cannot be, so that the form stays open */
        void keep(String name, School school, List<BellEdit.Typed> typed) throws CadreException;
    }

    private final BellSchedule original;
    private final BellSchedule like;
    private final List<School> schools;
    private final Kept kept;
    private String name;
    private School school;
    private BellLines lines;

    /**
     * @param original the bells that are changed; null for new ones
     * @param like what the form begins with; null for nothing
     */
    BellsDialog(Shell shell, BellSchedule original, BellSchedule like, List<School> schools, Kept kept) {
        super(shell, original == null ? Messages.Bells_addTitle : Messages.Bells_changeTitle,
                Messages.Bells_formText);
        this.original = original;
        this.like = like;
        this.schools = schools;
        this.kept = kept;
        name = like == null ? "" : original == null //$NON-NLS-1$
                ? NLS.bind(Messages.Bells_copyName, BellsTopic.name(like)) : BellsTopic.name(like);
        school = like == null ? null : like.getSchool();
    }

    @Override
    protected void createFields(Fields form) {
        form.text(Messages.Bells_name, name, text -> name = text);
        form.choice(Messages.Bells_school, schools, Places::name, school, one -> school = one);
        lines = new BellLines(form.grid(), like, original != null, form::changed);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(lines.control());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 8).applyTo(form.grid());
    }

    @Override
    protected String outlook() {
        var flaws = BellFlaws.of(lines.typed().stream().map(BellEdit.Typed::line).toList());
        lines.mark(flaws);
        return flaws.isEmpty() ? NLS.bind(Messages.Bells_fine,
                lines.typed().stream().filter(one -> !one.line().isBlank()).count())
                : flaws.stream().limit(2).map(BellFlaws.Flaw::text)
                        .collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    @Override
    protected void apply() throws CadreException {
        kept.keep(name, school, lines.typed());
    }
}
