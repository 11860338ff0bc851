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
import org.cadre.scheduling.ui.form.DayField;
import org.cadre.scheduling.ui.form.FormDialog;
import org.cadre.scheduling.ui.state.DayTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what kind of day one or several days are. */
final class DayDialog extends FormDialog {

    private static final int WIDTH = 400;

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
    private DayField first;
    private DayField last;
    private Combo kind;
    private Text rotation;
    private Text label;
    private Combo bells;

    DayDialog(Shell shell, Start start, Changed changed) {
        super(shell, Messages.Day_title, ""); //$NON-NLS-1$
        this.start = start;
        this.changed = changed;
    }

    @Override
    protected void createFields(Composite form) {
        calendar = combo(form, Messages.Day_calendar, start.targets(), CalendarTarget::name);
        first = day(form, Messages.Day_first, start.day());
        last = day(form, Messages.Day_last, start.day());
        first.onChange(this::enable);
        last.onChange(this::enable);
        kind = combo(form, Messages.Day_kind, Arrays.asList(CalendarDayKind.values()), DayTexts::kind);
        kind.select(start.known().map(CalendarDay::getKind).orElse(CalendarDayKind.INSTRUCTIONAL).ordinal());
        rotation = text(form, Messages.Day_rotation, start.known().map(CalendarDay::getRotation));
        rotation.setMessage(Messages.Day_rotationHint);
        label = text(form, Messages.Day_label, start.known().map(CalendarDay::getLabel));
        label.setMessage(Messages.Day_labelHint);
        bells = combo(form, Messages.Day_bells, Stream.concat(Stream.of(Messages.Day_regularBells),
                start.bells().stream().map(DayDialog::name)).toList(), text -> text);
        bells.select(1 + start.bells().indexOf(start.known().map(CalendarDay::getBellSchedule).orElse(null)));
    }

    @Override
    protected String doLabel() {
        return Messages.Day_do;
    }

    @Override
    protected int width() {
        return WIDTH;
    }

    @Override
    protected void submit() throws CadreException {
        var draft = said();
        if (draft.problem().isPresent()) {
            throw CadreException.input(draft.problem().get());
        }
        changed.change(draft);
    }

    private DayDraft said() throws CadreException {
        int ring = bells.getSelectionIndex() - 1;
        return new DayDraft(start.targets().get(calendar.getSelectionIndex()), first.day(), last.day(),
                CalendarDayKind.values()[kind.getSelectionIndex()], rotation.getText(), label.getText(),
                ring < 0 ? Optional.empty() : Optional.of(start.bells().get(ring)));
    }

    /** Only one day can be said to be a rotation day. */
    private void enable() {
        try {
            rotation.setEnabled(first.day().equals(last.day()));
        } catch (CadreException e) {
            rotation.setEnabled(false); // what is typed so far is no day; the form says so when it is asked
        }
    }

    private static String name(BellSchedule schedule) {
        return schedule.getName() == null ? "" : schedule.getName(); //$NON-NLS-1$
    }

    private static Text text(Composite grid, String name, Optional<String> shown) {
        label(grid, name);
        var text = new Text(grid, SWT.BORDER | SWT.SINGLE);
        text.setText(shown.orElse("")); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }
}
