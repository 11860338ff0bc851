/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.cadre.core.letter.Letter;
import org.cadre.core.letter.LetterKind;
import org.cadre.matching.ui.Messages;
import org.cadre.matching.ui.Numbers;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks to whom letters go and where their lists are written. */
final class LettersDialog extends TitleAreaDialog {

    private static final int MARGIN = 16;
    private static final int COLUMNS = 3;
    private static final int WIDTH = 320;

    private final String heading;
    private final List<Letter> letters;
    private final String not;
    private final Set<LetterKind> kinds = EnumSet.allOf(LetterKind.class);
    private Text folder;
    private Path chosen;

    /** @param not what the button says that writes nothing */
    LettersDialog(Shell parent, String heading, List<Letter> letters, String not) {
        super(parent);
        this.heading = heading;
        this.letters = letters;
        this.not = not;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** To whom letters go. */
    Set<LetterKind> kinds() {
        return kinds;
    }

    /** Where the lists are written. */
    Path folder() {
        return chosen;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.Letters_title);
        setTitle(heading);
        setMessage(Messages.Letters_explanation);
        var area = (Composite) super.createDialogArea(parent);
        var body = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(MARGIN, MARGIN).spacing(8, 8)
                .applyTo(body);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        addKind(body, LetterKind.MENTOR, Numbers.count(count(LetterKind.MENTOR), Messages.Letters_mentorsOne,
                Messages.Letters_mentors));
        addKind(body, LetterKind.MENTEE, Numbers.count(count(LetterKind.MENTEE), Messages.Letters_menteesOne,
                Messages.Letters_mentees));
        addKind(body, LetterKind.PRINCIPAL, principals());
        addFolder(body);
        folder.setFocus();
        return area;
    }

    private long count(LetterKind kind) {
        return letters.stream().filter(letter -> letter.kind() == kind).count();
    }

    private String principals() {
        long unknown = letters.stream().filter(letter -> letter.kind() == LetterKind.PRINCIPAL
                && letter.recipient() == null).count();
        long all = count(LetterKind.PRINCIPAL);
        return unknown == 0
                ? Numbers.count(all, Messages.Letters_principalsOne, Messages.Letters_principals)
                : NLS.bind(Messages.Letters_principalsUnknown, all, unknown);
    }

    private void addKind(Composite body, LetterKind kind, String text) {
        var button = new Button(body, SWT.CHECK);
        button.setText(text);
        button.setSelection(true);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(button);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (button.getSelection()) {
                kinds.add(kind);
            } else {
                kinds.remove(kind);
            }
            follow();
        }));
    }

    private void addFolder(Composite body) {
        new Label(body, SWT.NONE).setText(Messages.Letters_folder);
        folder = new Text(body, SWT.BORDER);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WIDTH, SWT.DEFAULT)
                .applyTo(folder);
        folder.addModifyListener(event -> follow());
        var browse = new Button(body, SWT.PUSH);
        browse.setText(Messages.Letters_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            var dialog = new DirectoryDialog(getShell());
            dialog.setText(Messages.Letters_title);
            var found = dialog.open();
            if (found != null) {
                folder.setText(found);
            }
        }));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Letters_write, true);
        createButton(parent, IDialogConstants.CANCEL_ID, not, false);
        follow();
    }

    private void follow() {
        try {
            chosen = folder.getText().isBlank() ? null : Path.of(folder.getText().strip()).toAbsolutePath();
        } catch (InvalidPathException e) {
            chosen = null; // no folder can be called that, so the button stays off
        }
        getButton(IDialogConstants.OK_ID).setEnabled(chosen != null && !kinds.isEmpty());
    }
}
