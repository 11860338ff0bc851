/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.cohorts;

import org.cadre.core.CadreException;
import org.cadre.model.Cohort;
import org.cadre.model.CohortFormat;
import org.cadre.scheduling.desk.CohortMembers;
import org.cadre.scheduling.ui.form.Fields;
import org.cadre.scheduling.ui.form.People;
import org.cadre.scheduling.ui.form.RecordForm;
import org.cadre.scheduling.ui.setup.Places;
import org.cadre.ui.form.EnumTexts;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** What a cohort is called, how long it lasts, and who belongs to it. */
final class CohortDialog extends RecordForm {

    /**
     * What the form starts with.
     *
     * @param draft what is typed goes into it
     * @param present who belongs to it
     * @param candidates who is likely to belong to it
     * @param everybody who else can belong to it
     */
    record Start(Cohort draft, CohortMembers present, CohortMembers candidates, People everybody) {
    }

    /** Keeps what was typed. */
    @FunctionalInterface
    interface Kept {

        /** @throws CadreException if it cannot be, so that the form stays open */
        void keep(CohortMembers chosen) throws CadreException;
    }

    private final Start start;
    private final Kept kept;
    private MembersField members;

    CohortDialog(Shell shell, String title, Start start, Kept kept) {
        super(shell, title, ""); //$NON-NLS-1$
        this.start = start;
        this.kept = kept;
    }

    @Override
    protected void createFields(Fields form) {
        var draft = start.draft();
        form.text(Messages.Cohorts_name, draft.getName(), draft::setName);
        form.choice(Messages.Cohorts_format, CohortFormat.VALUES, EnumTexts::of, draft.getFormat(),
                draft::setFormat);
        form.text(Messages.Cohorts_focus, draft.getFocus(),
                text -> draft.setFocus(text.isEmpty() ? null : text));
        Places.dated(form, draft);
        members = new MembersField(form, start.candidates(), start.present(), start.everybody());
    }

    @Override
    protected String outlook() {
        var chosen = members.chosen();
        return NLS.bind(Messages.Cohorts_comesTo, chosen.pairs().size(), chosen.everybody().size());
    }

    @Override
    protected void apply() throws CadreException {
        kept.keep(members.chosen());
    }
}
