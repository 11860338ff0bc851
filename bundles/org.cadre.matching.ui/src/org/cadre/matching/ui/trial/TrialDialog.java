/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.trial;

import java.time.LocalDate;
import java.util.List;

import org.cadre.core.people.PersonName;
import org.cadre.core.program.Trials;
import org.cadre.matching.run.TrialPeriod;
import org.cadre.matching.ui.FormDialog;
import org.cadre.model.Mentorship;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Asks whether announced pairs are on trial, and until when. */
public final class TrialDialog extends FormDialog {

    private final List<Mentorship> pairs;
    private final LocalDate today;
    private TrialFields fields;
    private TrialPeriod trial;

    /** @param pairs about which is asked, at least one */
    public TrialDialog(Shell parent, List<Mentorship> pairs, LocalDate today) {
        super(parent, new Texts(Messages.Trial_title, heading(pairs), Messages.Trial_explanation,
                Messages.Trial_ok), 1);
        this.pairs = List.copyOf(pairs);
        this.today = today;
    }

    private static String heading(List<Mentorship> pairs) {
        var first = pairs.getFirst();
        return pairs.size() > 1 ? NLS.bind(Messages.Trial_headingMany, pairs.size())
                : NLS.bind(Messages.Trial_headingOne, PersonName.show(first.getMentee()),
                        PersonName.show(first.getMentor()));
    }

    /** What the user chose; not wanted if the pairs are to be on no trial. */
    public TrialPeriod trial() {
        return trial;
    }

    @Override
    protected void fill(Composite body) {
        fields = new TrialFields(body, today, true);
        fields.offer(pairs.stream().flatMap(pair -> Trials.end(pair).stream()).findFirst());
    }

    @Override
    protected void okPressed() {
        trial = fields.read();
        super.okPressed();
    }
}
