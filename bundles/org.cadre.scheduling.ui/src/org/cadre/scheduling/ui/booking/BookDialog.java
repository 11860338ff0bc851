/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.booking;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.PersonName;
import org.cadre.core.store.Query;
import org.cadre.model.Educator;
import org.cadre.model.Session;
import org.cadre.scheduling.model.Booking;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.series.OfficeHours;
import org.cadre.scheduling.ui.form.People;
import org.cadre.scheduling.ui.state.SessionFacts;
import org.cadre.scheduling.ui.state.Times;
import org.cadre.ui.form.ElementPicker;
import org.cadre.ui.form.RecordTable;
import org.cadre.ui.table.Column;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Who has a place in an office hour and who waits; each change is one step to undo. */
final class BookDialog extends Dialog {

    private static final int WIDTH = 520;

    /**
     * An office hour.
     *
     * @param session where it is changed
     * @param hour the hour
     * @param places how many can have a place
     */
    record Hour(EditSession session, Session hour, int places) {

        List<Booking> bookings() throws CadreException {
            return session.work().load(Query.all(Literals.BOOKING, Booking.class)).stream()
                    .filter(one -> one.getSession() == hour)
                    .sorted(Comparator.comparing((Booking one) -> !one.isGranted())
                            .thenComparing(Booking::getAskedAt,
                                    Comparator.nullsLast(Comparator.naturalOrder()))).toList();
        }
    }

    private final Hour hour;
    private final People people;
    private final OfficeHours offices;
    private RecordTable<Booking> table;
    private Label sentence;

    BookDialog(Shell shell, Hour hour, People people, OfficeHours offices) {
        super(shell);
        this.hour = hour;
        this.people = people;
        this.offices = offices;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.Book_title, SessionFacts.start(hour.hour())
                .map(start -> Times.day(start.toLocalDate()) + ", " + Times.time(start.toLocalTime())) //$NON-NLS-1$
                .orElse(""))); //$NON-NLS-1$
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        wide(area).setText(Messages.Book_explanation);
        var grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(grid);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(grid);
        table = new RecordTable<>(grid, columns());
        table.setAddLabel(Messages.Book_add);
        table.withoutEdit();
        table.onActions(this::book, booking -> { }, this::cancel);
        sentence = wide(area);
        show(""); //$NON-NLS-1$
        return area;
    }

    private static Label wide(Composite area) {
        var label = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    @SuppressWarnings("nls")
    private static List<Column<Booking>> columns() {
        return List.of(Column.text("who", Messages.Column_who, 24, one -> PersonName.show(one.getEducator())),
                Column.text("state", Messages.Column_state, 14,
                        one -> one.isGranted() ? Messages.Book_granted : Messages.Book_waits),
                Column.text("asked", Messages.Column_asked, 20, BookDialog::asked));
    }

    private static String asked(Booking one) {
        if (one.getAskedAt() == null) {
            return ""; //$NON-NLS-1$
        }
        var at = one.getAskedAt().atZone(ZoneId.systemDefault());
        return Times.date(at.toLocalDate()) + ", " + Times.time(at.toLocalTime()); //$NON-NLS-1$
    }

    private void book() {
        new ElementPicker(getShell(), Messages.Book_pick, people.all(), people.elements()).pick()
                .map(Educator.class::cast).ifPresent(person -> {
            try {
                boolean granted = offices.book(hour.session(), hour.hour(), person);
                show(NLS.bind(granted ? Messages.Book_booked : Messages.Book_full, PersonName.show(person)));
            } catch (CadreException e) {
                show(e.getMessage());
            }
        });
    }

    private void cancel(Booking booking) {
        var name = PersonName.show(booking.getEducator());
        try {
            offices.cancel(hour.session(), hour.hour(), booking.getEducator());
            show(NLS.bind(Messages.Book_canceled, name));
        } catch (CadreException e) {
            show(e.getMessage());
        }
    }

    private void show(String what) {
        try {
            var all = hour.bookings();
            table.show(all);
            long given = all.stream().filter(Booking::isGranted).count();
            var state = NLS.bind(Messages.Book_state, new Object[] { given, hour.places(),
                all.size() - given });
            sentence.setText((what + ' ' + state).strip().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        } catch (CadreException e) {
            sentence.setText(e.getMessage());
        }
        sentence.requestLayout();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Book_close, true);
    }
}
