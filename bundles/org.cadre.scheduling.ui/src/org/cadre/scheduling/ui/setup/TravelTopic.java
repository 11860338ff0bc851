/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.setup;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.Query;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.Travel;
import org.cadre.scheduling.ui.form.Fields;
import org.cadre.ui.table.Column;
import org.eclipse.osgi.util.NLS;

/** How long it takes from one school to another. */
final class TravelTopic extends RecordTopic<Travel> {

    private static final int LIKELY = 20;
    private static final int MOST = 600;

    TravelTopic() {
        super(Query.all(Literals.TRAVEL, Travel.class), new Words(Messages.Travel_topic,
                Messages.Travel_one, Messages.Travel_explanation, Messages.Travel_empty));
    }

    @Override
    @SuppressWarnings("nls")
    protected List<Column<Travel>> columns() {
        return List.of(Column.text("one", Messages.Travel_from, 24, one -> Places.name(one.getOne())),
                Column.text("other", Messages.Travel_to, 24, one -> Places.name(one.getOther())),
                Column.number("minutes", Messages.Column_minutes, 8, Travel::getMinutes));
    }

    @Override
    protected Travel fresh() throws CadreException {
        var schools = Places.schools(session().work());
        if (schools.size() < 2) {
            throw CadreException.input(Messages.Travel_oneSchool);
        }
        var way = SchedulingFactory.eINSTANCE.createTravel();
        way.setOne(schools.get(0));
        way.setOther(schools.get(1));
        way.setMinutes(LIKELY);
        return way;
    }

    @Override
    protected void fields(Fields fields, Travel draft) throws CadreException {
        var schools = Places.schools(session().work());
        fields.choice(Messages.Travel_from, schools, Places::name, draft.getOne(), draft::setOne);
        fields.choice(Messages.Travel_to, schools, Places::name, draft.getOther(), draft::setOther);
        fields.number(Messages.Travel_takes, draft.getMinutes(), 1, MOST, Messages.Unit_minutes,
                draft::setMinutes);
    }

    @Override
    protected void check(Travel draft, List<Travel> present) throws CadreException {
        if (draft.getOne() == draft.getOther()) {
            throw CadreException.input(Messages.Travel_same);
        }
        boolean known = present.stream().anyMatch(one -> one.getOne() == draft.getOne()
                && one.getOther() == draft.getOther() || one.getOne() == draft.getOther()
                && one.getOther() == draft.getOne());
        if (known) {
            throw CadreException.input(NLS.bind(Messages.Travel_twice, Places.name(draft.getOne()),
                    Places.name(draft.getOther())));
        }
    }
}
