/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.year;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.matching.advice.Advice;
import org.cadre.matching.advice.AdviceTexts;
import org.cadre.matching.advice.WeightAdvice;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Shows what answers of mentees suggest for the weights of a policy, with the evidence, to accept some. */
public final class WeightsDialog extends TitleAreaDialog {

    private static final int WIDTH = 820;
    private static final int ROWS = 9;
    private static final int PADDING = 16;

    private final Advice advice;
    private Table table;
    private Set<String> accepted = Set.of();

    /** Shows that. */
    public WeightsDialog(Shell parent, Advice advice) {
        super(parent);
        this.advice = advice;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The ids of the criteria whose weight is to change. */
    public Set<String> accepted() {
        return accepted;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        getShell().setText(Messages.Weights_title);
        setTitle(Messages.Weights_heading);
        setMessage(AdviceTexts.summary(advice));
        var area = (Composite) super.createDialogArea(parent);
        table = new Table(area, SWT.CHECK | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS * table.getItemHeight())
                .applyTo(table);
        List.of(Messages.Weights_criterion, Messages.Weights_weight, Messages.Weights_answers,
                Messages.Weights_association, Messages.Weights_means)
                .forEach(text -> new TableColumn(table, SWT.NONE).setText(text));
        advice.lines().forEach(this::add);
        for (var column : table.getColumns()) {
            column.pack();
            column.setWidth(column.getWidth() + PADDING);
        }
        table.addListener(SWT.Selection, event -> checked(event.item, event.detail));
        return area;
    }

    private void add(WeightAdvice line) {
        var item = new TableItem(table, SWT.NONE);
        item.setText(new String[] { line.label(), AdviceTexts.weights(line), AdviceTexts.count(line),
            AdviceTexts.association(line), AdviceTexts.verdict(line) });
        item.setData(line);
        item.setChecked(line.isSuggested());
    }

    /** Only what is suggested can be accepted. */
    private void checked(Object row, int detail) {
        if (detail == SWT.CHECK && row instanceof TableItem item
                && item.getData() instanceof WeightAdvice line && !line.isSuggested()) {
            item.setChecked(false);
        }
        enableOk();
    }

    private Set<String> checked() {
        return Stream.of(table.getItems()).filter(TableItem::getChecked)
                .map(item -> ((WeightAdvice) item.getData()).criterion()).collect(Collectors.toSet());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Weights_accept, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true);
        enableOk();
    }

    private void enableOk() {
        var ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(!checked().isEmpty());
        }
    }

    @Override
    protected void okPressed() {
        accepted = checked();
        super.okPressed();
    }
}
