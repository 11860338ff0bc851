/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.function.BiFunction;
import java.util.function.Function;

import org.cadre.matching.policy.Policy;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The note of a rule or criterion: why it is as it is, in the words of whoever wrote the policy. */
final class NoteField implements PolicyField {

    private static final int HEIGHT = 90;

    private final Link link;
    private final Runnable arrange;
    private final String label;
    private final Function<PolicySheet, String> value;
    private String shown = ""; //$NON-NLS-1$

    /**
     * @param block where the sentences of a rule or criterion stand
     * @param label the name of the rule or criterion
     * @param value reads the note from a sheet
     * @param changed makes a policy with that note
     * @param arrange is told when the note takes more or less room
     */
    NoteField(Composite block, String label, Function<PolicySheet, String> value,
            BiFunction<PolicySheet, String, Policy> changed, PolicyChange change, Runnable arrange) {
        this.label = label;
        this.arrange = arrange;
        this.value = value;
        link = new Link(block, SWT.WRAP);
        PolicyTexts.wrap(link);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            var dialog = new Question(link.getShell());
            if (dialog.open() == Window.OK) {
                change.apply(sheet -> changed.apply(sheet, dialog.getValue().strip()));
            }
        }));
        link.setText(text());
    }

    @Override
    public void show(PolicySheet sheet) {
        var note = value.apply(sheet);
        if (!note.equals(shown)) {
            shown = note;
            link.setText(text());
            arrange.run();
        }
    }

    @Override
    public void flush() {
        // a note is asked for in a dialog
    }

    @SuppressWarnings("nls")
    private String text() {
        return shown.isEmpty() ? "<a>" + Messages.Note_add + "</a>"
                : NLS.bind(Messages.Note_shown, shown.replace("&", "&&").replace("<", "\u2039"))
                        + " <a>" + Messages.Note_edit + "</a>";
    }

    /** Asks for the words, which may be some sentences. */
    private final class Question extends InputDialog {

        Question(Shell parent) {
            super(parent, Messages.Note_title, NLS.bind(Messages.Note_question, label), shown, null);
        }

        @Override
        protected int getInputTextStyle() {
            return SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL;
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            var area = super.createDialogArea(parent);
            Text text = getText();
            ((GridData) text.getLayoutData()).heightHint = HEIGHT;
            text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT);
            return area;
        }
    }
}
