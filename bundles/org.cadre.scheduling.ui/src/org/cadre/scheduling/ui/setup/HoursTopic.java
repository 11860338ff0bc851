/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.setup;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.people.Intervals;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.scheduling.desk.TimeText;
import org.cadre.scheduling.model.ContractHours;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.ui.form.Fields;
import org.cadre.scheduling.ui.form.People;
import org.cadre.ui.Elements;
import org.cadre.ui.table.Column;

/** The hours that people are paid for; outside of them a session is after hours. */
final class HoursTopic extends RecordTopic<ContractHours> {

    private static final LocalTime START = LocalTime.of(8, 0);
    private static final LocalTime END = LocalTime.of(15, 30);

    HoursTopic() {
        super(Query.all(Literals.CONTRACT_HOURS, ContractHours.class), new Words(Messages.Hours_topic,
                Messages.Hours_one, Messages.Hours_explanation, Messages.Hours_empty));
    }

    @Override
    @SuppressWarnings("nls")
    protected List<Column<ContractHours>> columns() {
        var columns = new ArrayList<Column<ContractHours>>(List.of(
                Column.text("who", Messages.Column_who, 22, HoursTopic::whose),
                Column.text("day", Messages.Column_weekday, 14, one -> Places.weekday(one.getDayOfWeek())),
                Column.text("from", Messages.Column_from, 8, one -> TimeText.show(one.getStartTime())),
                Column.text("until", Messages.Column_until, 8, one -> TimeText.show(one.getEndTime()))));
        columns.addAll(Places.dated());
        return columns;
    }

    private static String whose(ContractHours one) {
        return one.getEducator() != null ? Places.name(one.getEducator()) : Places.name(one.getSchool());
    }

    @Override
    protected ContractHours fresh() throws CadreException {
        var hours = SchedulingFactory.eINSTANCE.createContractHours();
        hours.setSchool(Places.first(session().work()));
        hours.setStartTime(START);
        hours.setEndTime(END);
        return hours;
    }

    @Override
    protected void fields(Fields fields, ContractHours draft) throws CadreException {
        var work = session().work();
        Places.school(fields, work, draft.getSchool(), draft::setSchool);
        new People(work.load(Roots.EDUCATORS), site().editorSite().getService(Elements.class))
                .one(fields, Messages.Hours_person, draft.getEducator(), draft::setEducator);
        fields.note(Messages.Hours_personNote);
        fields.weekday(Messages.Column_weekday, draft.getDayOfWeek(), Messages.Setup_mondayToFriday,
                draft::setDayOfWeek);
        fields.time(Messages.Column_from, draft.getStartTime(), draft::setStartTime);
        fields.time(Messages.Column_until, draft.getEndTime(), draft::setEndTime);
        Places.dated(fields, draft);
    }

    @Override
    protected void check(ContractHours draft, List<ContractHours> present) throws CadreException {
        Places.check(draft);
        if (draft.getStartTime() == null || draft.getEndTime() == null
                || !draft.getStartTime().isBefore(draft.getEndTime())) {
            throw CadreException.input(Messages.Hours_noTime);
        }
        if (draft.getEducator() != null) {
            draft.setSchool(null);
        }
        if (present.stream().anyMatch(one -> one.getEducator() == draft.getEducator()
                && one.getSchool() == draft.getSchool() && one.getDayOfWeek() == draft.getDayOfWeek()
                && Intervals.overlaps(one, draft) && one.getStartTime().equals(draft.getStartTime()))) {
            throw CadreException.input(Messages.Hours_twice);
        }
    }
}
