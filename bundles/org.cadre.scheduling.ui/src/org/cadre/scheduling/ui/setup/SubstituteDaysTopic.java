/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.setup;

import java.util.Comparator;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.SubstituteDay;
import org.cadre.scheduling.ui.form.Fields;
import org.cadre.ui.editor.Today;
import org.cadre.ui.table.Column;
import org.eclipse.osgi.util.NLS;

/** Days on which a school has other substitutes than usual. */
final class SubstituteDaysTopic extends RecordTopic<SubstituteDay> {

    private static final int MOST = 200;

    SubstituteDaysTopic() {
        super(Query.all(Literals.SUBSTITUTE_DAY, SubstituteDay.class), new Words(Messages.PoolDay_topic,
                Messages.PoolDay_one, Messages.PoolDay_explanation, Messages.PoolDay_empty));
    }

    @Override
    @SuppressWarnings("nls")
    protected List<Column<SubstituteDay>> columns() {
        return List.of(Column.<SubstituteDay> text("date", Messages.Column_date, 12,
                one -> Places.day(one.getDate())).orderedBy(Comparator.comparing(SubstituteDay::getDate,
                        Comparator.nullsFirst(Comparator.naturalOrder()))),
                Column.text("school", Messages.Column_school, 24, one -> Places.name(one.getSchool())),
                Column.number("morning", Messages.Pool_morning, 8, SubstituteDay::getMorning),
                Column.number("afternoon", Messages.Pool_afternoon, 8, SubstituteDay::getAfternoon));
    }

    @Override
    protected SubstituteDay fresh() throws CadreException {
        var day = SchedulingFactory.eINSTANCE.createSubstituteDay();
        day.setSchool(Places.first(session().work()));
        day.setDate(Today.in(session()));
        return day;
    }

    @Override
    protected void fields(Fields fields, SubstituteDay draft) throws CadreException {
        Places.school(fields, session().work(), draft.getSchool(), draft::setSchool);
        fields.day(Messages.Column_date, draft.getDate(), Messages.Setup_needed, draft::setDate);
        fields.number(Messages.Pool_morning, draft.getMorning(), 0, MOST, Messages.Pool_people,
                draft::setMorning);
        fields.number(Messages.Pool_afternoon, draft.getAfternoon(), 0, MOST, Messages.Pool_people,
                draft::setAfternoon);
    }

    @Override
    protected void check(SubstituteDay draft, List<SubstituteDay> present) throws CadreException {
        if (draft.getDate() == null) {
            throw CadreException.input(Messages.Setup_noDate);
        }
        if (present.stream().anyMatch(one -> one.getSchool() == draft.getSchool()
                && draft.getDate().equals(one.getDate()))) {
            throw CadreException.input(NLS.bind(Messages.PoolDay_twice, Places.name(draft.getSchool()),
                    Places.day(draft.getDate())));
        }
    }
}
