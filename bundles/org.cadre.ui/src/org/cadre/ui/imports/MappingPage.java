/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import org.cadre.core.exchange.SignupTally;
import org.cadre.ui.Messages;
import org.cadre.ui.wizards.FormPage;
import org.cadre.ui.wizards.Latest;
import org.cadre.ui.wizards.Verdict;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Asks what the columns of the sheet mean, and says at once how its rows read. */
final class MappingPage extends FormPage {

    private final SignupImport signups;
    private MappingTable table;
    private RoleField role;
    private Link note;
    private Label tally;
    private Latest<SignupTally> tallies;
    private MappingModel shown;

    MappingPage(SignupImport signups, ImportServices services) {
        super("mapping", Messages.Mapping_title, Messages.Mapping_invitation, services.tasks()); //$NON-NLS-1$
        this.signups = signups;
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).applyTo(page);
        note = new Link(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(note);
        note.addListener(SWT.Selection, event -> display(signups.suggestAnew()));
        table = new MappingTable(page, this::changed);
        GridDataFactory.fillDefaults().grab(true, true).hint(780, 260).applyTo(table.control());
        role = new RoleField(page, this::changed);
        tally = new Label(page, SWT.WRAP);
        tally.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(tally);
        tallies = new Latest<>(page, this::showTally);
        setControl(page);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible && signups.mapping() != shown) {
            display(signups.mapping());
        }
        super.setVisible(visible);
    }

    @Override
    public boolean leave() {
        return run(signups::preview).isPresent();
    }

    private void display(MappingModel model) {
        shown = model;
        note.setText(signups.note());
        Notes.show(note, !signups.note().isEmpty());
        table.show(model);
        changed();
        note.getParent().layout();
    }

    private void changed() {
        var verdict = shown.verdict();
        role.show(shown);
        show(verdict);
        tally.setText(""); //$NON-NLS-1$
        var mapping = shown.mapping();
        if (verdict.complete()) {
            tallies.compute(() -> signups.tally(mapping));
        }
    }

    private void showTally(SignupTally counted) {
        tally.setText(FieldTexts.tally(counted));
        if (shown.verdict().complete() && counted.mentors() + counted.mentees() == 0) {
            show(Verdict.error(Messages.Mapping_nobody));
        }
    }
}
