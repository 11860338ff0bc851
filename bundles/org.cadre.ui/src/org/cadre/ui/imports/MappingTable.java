/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.util.List;

import org.cadre.core.exchange.SignupField;
import org.cadre.ui.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/**
 * A line for each column of a sheet: its heading, some values, and what it means. The meanings are ordinary
 * combo boxes, so that keyboard and screen reader reach them as everywhere.
 */
final class MappingTable {

    private static final List<SignupField> FIELDS = List.of(SignupField.values());
    private static final int HEADING_WIDTH = 220;
    private static final int SAMPLES_WIDTH = 240;

    private final ScrolledComposite root;
    private final Runnable changed;
    private Composite lines;

    MappingTable(Composite parent, Runnable changed) {
        this.changed = changed;
        root = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
        root.setExpandHorizontal(true);
        root.setExpandVertical(true);
        root.setShowFocusedControl(true);
    }

    Control control() {
        return root;
    }

    /** Shows the columns of a sheet; decisions go into the model. */
    void show(MappingModel model) {
        if (lines != null) {
            lines.dispose();
        }
        lines = new Composite(root, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(16, 6).numColumns(3).applyTo(lines);
        heading(Messages.Mapping_heading);
        heading(Messages.Mapping_samples);
        heading(Messages.Mapping_meaning);
        model.rows().forEach(row -> line(model, row));
        root.setContent(lines);
        root.setMinHeight(lines.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        root.layout(true, true);
    }

    private void heading(String text) {
        var label = new Label(lines, SWT.NONE);
        label.setText(text);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
    }

    private void line(MappingModel model, MappingRow row) {
        var heading = text(row.heading(), HEADING_WIDTH);
        text(row.sampleText(), SAMPLES_WIDTH);
        var combo = new Combo(lines, SWT.DROP_DOWN | SWT.READ_ONLY);
        FIELDS.forEach(field -> combo.add(FieldTexts.label(field)));
        combo.setVisibleItemCount(FIELDS.size());
        combo.select(FIELDS.indexOf(row.field()));
        combo.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, heading.getAccessible());
        combo.addListener(SWT.Selection, event -> choose(model, row, combo));
        combo.addListener(SWT.MouseVerticalWheel, MappingTable::leaveToScrolling);
    }

    private void choose(MappingModel model, MappingRow row, Combo combo) {
        model.map(row.heading(), FIELDS.get(combo.getSelectionIndex()));
        changed.run();
    }

    private Label text(String text, int width) {
        var label = new Label(lines, SWT.WRAP);
        label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(width, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** Scrolling the page must not change a meaning that happens to pass under the pointer. */
    private static void leaveToScrolling(Event event) {
        event.doit = false;
    }
}
