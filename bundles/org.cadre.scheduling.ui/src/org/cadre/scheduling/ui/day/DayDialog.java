/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.day;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.model.BellSchedule;
import org.cadre.model.CalendarDay;
import org.cadre.model.CalendarDayKind;
import org.cadre.scheduling.ui.state.DayTexts;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what kind of day one or several days are. */
final class DayDialog extends Dialog {

    private static final int WIDTH = 300;

    /**
     * What the form starts with.
     *
     * @param day the day
     * @param targets the calendars that can be meant, the likeliest first; never none
     * @param known what the first of them says of the day
     * @param bells the bells that can ring
     */
    record Start(LocalDate day, List<CalendarTarget> targets, Optional<CalendarDay> known,
            List<BellSchedule> bells) {
    }

    /** Takes what the user said. */
    @FunctionalInterface
    interface Changed {

        /** @throws CadreException if it cannot be, so that the form stays open */
        void change(DayDraft draft) throws CadreException;
    }

    private final Start start;
    private final Changed changed;
    private Combo calendar;
    private DateTime first;
    private DateTime last;
    private Combo kind;
    private Text rotation;
    private Text label;
    private Combo bells;
    private Label problem;

    DayDialog(Shell shell, Start start, Changed changed) {
        super(shell);
        this.start = start;
        this.changed = changed;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Day_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 8).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid);
        calendar = combo(grid, Messages.Day_calendar, start.targets().stream().map(CalendarTarget::name));
        calendar.select(0);
        first = day(grid, Messages.Day_first);
        last = day(grid, Messages.Day_last);
        last.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enable()));
        kind = combo(grid, Messages.Day_kind, Arrays.stream(CalendarDayKind.values()).map(DayTexts::kind));
        kind.select(start.known().map(CalendarDay::getKind).orElse(CalendarDayKind.INSTRUCTIONAL).ordinal());
        rotation = text(grid, Messages.Day_rotation, start.known().map(CalendarDay::getRotation));
        rotation.setMessage(Messages.Day_rotationHint);
        label = text(grid, Messages.Day_label, start.known().map(CalendarDay::getLabel));
        label.setMessage(Messages.Day_labelHint);
        bells = combo(grid, Messages.Day_bells,
                Stream.concat(Stream.of(Messages.Day_regularBells), start.bells().stream()
                        .map(DayDialog::name)));
        bells.select(1 + start.bells().indexOf(start.known().map(CalendarDay::getBellSchedule).orElse(null)));
        problem = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(problem);
        return area;
    }

    @Override
    protected Button createButton(Composite parent, int id, String text, boolean isDefault) {
        return super.createButton(parent, id, id == IDialogConstants.OK_ID ? Messages.Day_do : text,
                isDefault);
    }

    @Override
    protected void okPressed() {
        try {
            var draft = said();
            if (draft.problem().isPresent()) {
                tell(draft.problem().get());
                return;
            }
            changed.change(draft);
            super.okPressed();
        } catch (CadreException e) {
            tell(e.getMessage());
        }
    }

    private void tell(String sentence) {
        problem.setText(sentence);
        getShell().pack();
    }

    private DayDraft said() {
        int ring = bells.getSelectionIndex() - 1;
        return new DayDraft(start.targets().get(calendar.getSelectionIndex()), date(first), date(last),
                CalendarDayKind.values()[kind.getSelectionIndex()], rotation.getText(), label.getText(),
                ring < 0 ? Optional.empty() : Optional.of(start.bells().get(ring)));
    }

    private void enable() {
        rotation.setEnabled(date(first).equals(date(last)));
    }

    private static LocalDate date(DateTime field) {
        return LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay());
    }

    private static String name(BellSchedule schedule) {
        return schedule.getName() == null ? "" : schedule.getName(); //$NON-NLS-1$
    }

    private DateTime day(Composite grid, String name) {
        label(grid, name);
        var field = new DateTime(grid, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        field.setDate(start.day().getYear(), start.day().getMonthValue() - 1, start.day().getDayOfMonth());
        field.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> enable()));
        return field;
    }

    private static Combo combo(Composite grid, String name, Stream<String> items) {
        label(grid, name);
        var combo = new Combo(grid, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private static Text text(Composite grid, String name, Optional<String> shown) {
        label(grid, name);
        var text = new Text(grid, SWT.BORDER | SWT.SINGLE);
        text.setText(shown.orElse("")); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private static void label(Composite grid, String text) {
        var label = new Label(grid, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }
}
