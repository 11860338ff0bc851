/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cadre.core.merge.LostTarget;
import org.cadre.core.merge.LostTarget.Remedy;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Lets a person choose what becomes of unsaved references to what somebody else removed. */
final class LostDialog extends TitleAreaDialog {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 150;

    private final List<LostTarget> lost;
    private final Map<LostTarget, Remedy> chosen = new LinkedHashMap<>();

    LostDialog(Shell parent, List<LostTarget> lost) {
        super(parent);
        this.lost = List.copyOf(lost);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** Asks; empty if the person canceled. */
    Optional<Map<LostTarget, Remedy>> ask() {
        return open() == OK ? Optional.of(Map.copyOf(chosen)) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Merge_window);
    }

    @Override
    public void create() {
        super.create();
        setTitle(Messages.Lost_title);
        show();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var scroller = new ScrolledComposite(area, SWT.V_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, Math.min(lost.size(), 3) * HEIGHT)
                .applyTo(scroller);
        var body = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).applyTo(body);
        lost.forEach(each -> add(body, each));
        scroller.setContent(body);
        scroller.addListener(SWT.Resize, event -> scroller.setMinSize(new Point(0,
                body.computeSize(scroller.getClientArea().width, SWT.DEFAULT).y)));
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Merge_save, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void add(Composite body, LostTarget one) {
        var group = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        GridLayoutFactory.fillDefaults().spacing(8, 4).applyTo(group);
        var sentence = new Label(group, SWT.WRAP);
        sentence.setText(NLS.bind(Messages.Lost_sentence,
                new Object[] { one.record(), FieldLabels.of(one), one.gone() }));
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(sentence);
        radio(group, one, Remedy.KEEP_WITHOUT, NLS.bind(Messages.Lost_without, FieldLabels.of(one)));
        radio(group, one, Remedy.UNDO_MINE, Messages.Lost_undo);
        radio(group, one, Remedy.RESTORE, NLS.bind(Messages.Lost_restore, one.gone()));
    }

    private void radio(Composite group, LostTarget one, Remedy remedy, String text) {
        if (one.allows(remedy)) {
            var button = new Button(group, SWT.RADIO);
            button.setText(text);
            GridDataFactory.fillDefaults().indent(16, 0).applyTo(button);
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (button.getSelection()) {
                    chosen.put(one, remedy);
                    show();
                }
            }));
        }
    }

    private void show() {
        var complete = chosen.size() == lost.size();
        setMessage(complete ? Messages.Merge_ready : Messages.Lost_message);
        getButton(OK).setEnabled(complete);
    }
}
