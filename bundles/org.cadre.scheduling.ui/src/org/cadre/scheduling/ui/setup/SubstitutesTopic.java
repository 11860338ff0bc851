/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.setup;

import java.util.ArrayList;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.people.Intervals;
import org.cadre.core.store.Query;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SubstitutePool;
import org.cadre.scheduling.ui.form.Fields;
import org.cadre.ui.table.Column;
import org.eclipse.osgi.util.NLS;

/** How many substitutes each school can have in each half of a day, and what they cost. */
final class SubstitutesTopic extends RecordTopic<SubstitutePool> {

    private static final int MOST = 200;
    private static final int MOST_MONEY = 10_000;

    SubstitutesTopic() {
        super(Query.all(Literals.SUBSTITUTE_POOL, SubstitutePool.class), new Words(Messages.Pool_topic,
                Messages.Pool_one, Messages.Pool_explanation, Messages.Pool_empty));
    }

    @Override
    @SuppressWarnings("nls")
    protected List<Column<SubstitutePool>> columns() {
        var columns = new ArrayList<Column<SubstitutePool>>(List.of(
                Column.text("school", Messages.Column_school, 22, one -> Places.name(one.getSchool())),
                Column.text("day", Messages.Column_weekday, 12, one -> Places.weekday(one.getDayOfWeek())),
                Column.number("morning", Messages.Pool_morning, 8, SubstitutePool::getMorning),
                Column.number("afternoon", Messages.Pool_afternoon, 8, SubstitutePool::getAfternoon),
                Column.number("price", Messages.Pool_price, 10, SubstitutePool::getHalfDayPrice),
                Column.number("office", Messages.Pool_office, 10, SubstitutePool::getOfficeCovers)));
        columns.addAll(Places.dated());
        return columns;
    }

    @Override
    protected SubstitutePool fresh() throws CadreException {
        var pool = SchedulingFactory.eINSTANCE.createSubstitutePool();
        pool.setSchool(Places.first(session().work()));
        pool.setMorning(1);
        pool.setAfternoon(1);
        return pool;
    }

    @Override
    protected void fields(Fields fields, SubstitutePool draft) throws CadreException {
        Places.school(fields, session().work(), draft.getSchool(), draft::setSchool);
        fields.weekday(Messages.Column_weekday, draft.getDayOfWeek(), Messages.Setup_mondayToFriday,
                draft::setDayOfWeek);
        fields.number(Messages.Pool_morning, draft.getMorning(), 0, MOST, Messages.Pool_people,
                draft::setMorning);
        fields.number(Messages.Pool_afternoon, draft.getAfternoon(), 0, MOST, Messages.Pool_people,
                draft::setAfternoon);
        fields.money(Messages.Pool_price, draft.getHalfDayPrice(), MOST_MONEY, Messages.Pool_noPrice,
                draft::setHalfDayPrice);
        fields.number(Messages.Pool_office, draft.getOfficeCovers(), 0, MOST, Messages.Pool_classes,
                draft::setOfficeCovers);
        Places.dated(fields, draft);
    }

    @Override
    protected void check(SubstitutePool draft, List<SubstitutePool> present) throws CadreException {
        Places.check(draft);
        if (present.stream().anyMatch(one -> one.getSchool() == draft.getSchool()
                && one.getDayOfWeek() == draft.getDayOfWeek() && Intervals.overlaps(one, draft))) {
            throw CadreException.input(NLS.bind(Messages.Pool_twice, Places.name(draft.getSchool()),
                    Places.weekday(draft.getDayOfWeek())));
        }
    }
}
