/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.bells;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.model.BellPeriod;
import org.cadre.model.BellSchedule;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.scheduling.desk.BellEdit;
import org.cadre.scheduling.desk.TimeText;
import org.cadre.scheduling.ui.setup.ListTopic;
import org.cadre.scheduling.ui.setup.Places;
import org.cadre.scheduling.ui.state.Calendars;
import org.cadre.ui.table.Column;
import org.eclipse.osgi.util.NLS;

/** When the bell rings at each school. */
public final class BellsTopic extends ListTopic<BellSchedule> {

    /** The topic. */
    public BellsTopic() {
        super(Messages.Bells_topic, Literals.BELL_SCHEDULE);
    }

    @Override
    protected String explanation() {
        return Messages.Bells_explanation;
    }

    @Override
    protected String empty() {
        return Messages.Bells_empty;
    }

    @Override
    @SuppressWarnings("nls")
    protected List<Column<BellSchedule>> columns() {
        return List.of(
                Column.text("school", Messages.Bells_school, 22, one -> Places.name(one.getSchool())),
                Column.text("name", Messages.Bells_name, 18, BellsTopic::name),
                Column.number("periods", Messages.Bells_periods, 8, one -> one.getPeriods().size()),
                Column.text("times", Messages.Bells_times, 14, BellsTopic::times),
                Column.text("all", Messages.Bells_all, 60, one -> one.getPeriods().stream()
                        .map(BellsTopic::period).collect(Collectors.joining(", "))));
    }

    static String name(BellSchedule one) {
        return Objects.toString(one.getName(), ""); //$NON-NLS-1$
    }

    private static String period(BellPeriod one) {
        return one.getName() + ' ' + TimeText.show(one.getStartTime()) + '\u2013'
                + TimeText.show(one.getEndTime());
    }

    private static String times(BellSchedule one) {
        var start = one.getPeriods().stream().map(BellPeriod::getStartTime).filter(Objects::nonNull)
                .min(Comparator.naturalOrder()).orElse(null);
        var end = one.getPeriods().stream().map(BellPeriod::getEndTime).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(null);
        return TimeText.show(start) + '\u2013' + TimeText.show(end);
    }

    @Override
    protected List<BellSchedule> rows() throws CadreException {
        return session().work().load(Calendars.BELLS);
    }

    @Override
    protected void createButtons() {
        button(Messages.Bells_add, () -> open(null, null));
        eachButton(Messages.Bells_change, this::change);
        eachButton(Messages.Bells_copy, one -> open(null, one));
        eachButton(Messages.Bells_remove, this::remove);
    }

    @Override
    protected void change(BellSchedule record) throws CadreException {
        open(record, record);
    }

    @Override
    protected void remove(BellSchedule record) throws CadreException {
        var days = session().work().load(Calendars.ALL).stream().flatMap(one -> one.getDays().stream())
                .filter(day -> day.getBellSchedule() == record).toList();
        session().edit(NLS.bind(Messages.Bells_removeLabel, name(record)), () -> {
            days.forEach(day -> day.setBellSchedule(null));
            session().work().remove(record);
        });
    }

    /** @param like what the form begins with; null for an empty one */
    private void open(BellSchedule original, BellSchedule like) throws CadreException {
        new BellsDialog(shell(), original, like, Places.schoolsOrAll(session().work()),
                (name, school, typed) -> new BellEdit(session()).keep(original, name, school, typed)).open();
    }
}
