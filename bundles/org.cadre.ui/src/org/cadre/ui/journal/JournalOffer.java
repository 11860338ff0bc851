/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.journal;

import java.time.ZoneId;
import java.util.ArrayList;

import org.cadre.core.journal.JournalContent;
import org.cadre.core.journal.JournalRecord;
import org.cadre.core.journal.JournalSummary;
import org.cadre.core.journal.LeftOver;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Says what was not saved when Cadre ended last, and asks what to do with it. */
public final class JournalOffer extends MessageDialog {

    private static final int HEIGHT = 140;
    private static final int MOST_LINES = 1_000;

    private final LeftOver left;

    /** What the user wants. */
    public enum Answer {
        /** To have it back. */
        RESTORE,
        /** To lose it. */
        DISCARD,
        /** To be asked when the database is opened next. */
        LATER
    }

    private JournalOffer(Shell parent, LeftOver left, String... buttons) {
        super(parent, Messages.Offer_title, null, JournalSummary.of(left, ZoneId.systemDefault()), QUESTION, 0,
                buttons);
        this.left = left;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Asks in a dialog over a window. */
    public static Answer ask(Shell parent, LeftOver left) {
        if (left.content().isEmpty()) {
            return new JournalOffer(parent, left, Messages.Offer_later, Messages.Offer_discard).open() == 1
                    ? Answer.DISCARD : Answer.LATER;
        }
        return switch (new JournalOffer(parent, left, Messages.Offer_restore, Messages.Offer_discard,
                Messages.Offer_later).open()) {
            case 0 -> Answer.RESTORE;
            case 1 -> Answer.DISCARD;
            default -> Answer.LATER;
        };
    }

    /** Shows what was typed and is no value, so that it can be copied. */
    static void tell(Shell parent, JournalContent content) {
        var texts = new ArrayList<String>();
        content.unfinished().forEach(text -> texts.add(NLS.bind(Messages.Offer_unfinished,
                new Object[] { text.name(), text.field(), text.text() })));
        MessageDialog.openInformation(parent, Messages.Offer_unfinishedTitle,
                NLS.bind(Messages.Offer_unfinishedText, String.join("\n", texts))); //$NON-NLS-1$
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        if (left.content().isEmpty()) {
            return null;
        }
        var list = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        list.setText(lines(left.content().get()));
        list.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(this::name));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(list);
        return list;
    }

    private void name(AccessibleEvent event) {
        event.result = Messages.Offer_list;
    }

    /** Returns a line for each record, and for each text that was no value yet. */
    static String lines(JournalContent content) {
        var lines = new ArrayList<String>();
        content.records().stream().limit(MOST_LINES).map(JournalOffer::line).forEach(lines::add);
        content.unfinished().forEach(text -> lines.add(NLS.bind(Messages.Offer_typed,
                new Object[] { text.name(), text.field(), text.text() })));
        return String.join("\n", lines); //$NON-NLS-1$
    }

    private static String line(JournalRecord entry) {
        if (entry.mine() == null) {
            return NLS.bind(Messages.Offer_removed, entry.name());
        }
        return NLS.bind(entry.base() == null ? Messages.Offer_added : Messages.Offer_changed, entry.name());
    }
}
