/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import org.cadre.core.match.MatchTerm;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The texts of the policy's sheet, all laid out alike. */
final class PolicyTexts {

    /** How many columns the grid of a section has: name, number, explanation. */
    static final int COLUMNS = 3;

    private static final int NAME_WIDTH = 120;
    /** The least width that texts ask for. */
    static final int TEXT_WIDTH = 160;
    private static final int INDENT = 16;
    // A spinner is taller than a line of text; names start this much lower to stand on one line with it.
    private static final int BASELINE = 6;

    private PolicyTexts() {
    }

    /** The name of a criterion. */
    static void name(Composite parent, String text) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(text);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(NAME_WIDTH, SWT.DEFAULT)
                .indent(0, BASELINE).applyTo(label);
    }

    /** The name of a setting, which belongs to what stands above it. */
    static void detail(Composite parent, String text) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).hint(NAME_WIDTH - INDENT, SWT.DEFAULT)
                .indent(INDENT, BASELINE).applyTo(label);
    }

    /** Puts a number where numbers stand. */
    static void placeNumber(NumberField number) {
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(number.control());
    }

    /** Puts a check box where names stand, on one line with the number behind it. */
    static void placeCheck(Control check) {
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(NAME_WIDTH, SWT.DEFAULT)
                .applyTo(check);
    }

    /** The place for the sentences of one line. */
    static Composite block(Composite parent) {
        var block = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(0, 0, BASELINE, 0).spacing(0, 2).applyTo(block);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(block);
        return block;
    }

    /** What a rule or criterion looks at, and where it comes from. */
    static void explain(Composite block, MatchTerm term) {
        sentence(block, term.explanation());
        if (!term.source().isEmpty()) {
            sentence(block, NLS.bind(Messages.Policy_source, term.source()));
        }
    }

    private static void sentence(Composite block, String text) {
        var label = new Label(block, SWT.WRAP);
        label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        wrap(label);
    }

    /** A text that is not shown before there is something to say. */
    static Label hidden(Composite block) {
        var label = new Label(block, SWT.WRAP);
        wrap(label);
        ((GridData) label.getLayoutData()).exclude = true;
        label.setVisible(false);
        return label;
    }

    /** How something stands that cannot be changed, where numbers and choices stand. */
    static void state(Composite parent, String text) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).indent(0, BASELINE).applyTo(label);
    }

    /** What a number means, behind it. */
    static void remark(Composite parent, String text) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, BASELINE).hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(label);
    }

    /** A text over all three columns that wraps. */
    static Label sentence(Composite parent) {
        var label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).hint(TEXT_WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    /** Lets a text take the whole width and wrap there. */
    static void wrap(Control text) {
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
    }
}
