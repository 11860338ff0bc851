/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.core.listing.ElementName;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadrePackage;
import org.cadre.model.Element;
import org.cadre.scheduling.intake.FlatTable.Said;
import org.cadre.scheduling.model.Commitment;
import org.cadre.scheduling.model.CommitmentKind;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** The tables whose rows are records of their own: what their columns mean. */
@SuppressWarnings("nls")
final class FlatTables {

    private static final EStructuralFeature START = CadrePackage.Literals.DATED__START;
    private static final EStructuralFeature END = CadrePackage.Literals.DATED__END;
    private static final EStructuralFeature SOURCED_ID = CadrePackage.Literals.SOURCED__SOURCED_ID;
    private static final List<EStructuralFeature> ROOM = List.of(Literals.MEETING_ROOM__SCHOOL,
            Literals.MEETING_ROOM__NAME);
    private static final List<EStructuralFeature> TRAVEL = List.of(Literals.TRAVEL__ONE,
            Literals.TRAVEL__OTHER);
    private static final List<EStructuralFeature> POOL = List.of(Literals.SUBSTITUTE_POOL__SCHOOL,
            Literals.SUBSTITUTE_POOL__DAY_OF_WEEK, START);
    private static final List<EStructuralFeature> ONE_DAY = List.of(Literals.SUBSTITUTE_DAY__SCHOOL,
            Literals.SUBSTITUTE_DAY__DATE);
    private static final List<EStructuralFeature> HOURS = List.of(Literals.CONTRACT_HOURS__EDUCATOR,
            Literals.CONTRACT_HOURS__SCHOOL, Literals.CONTRACT_HOURS__DAY_OF_WEEK, START);
    private static final List<EStructuralFeature> BY_ID = List.of(Literals.COMMITMENT__EDUCATOR, SOURCED_ID);
    private static final List<EStructuralFeature> BY_TIME = List.of(Literals.COMMITMENT__EDUCATOR,
            Literals.COMMITMENT__STARTS_AT, Literals.COMMITMENT__ENDS_AT);

    private FlatTables() {
    }

    /** All of them. */
    static Map<TableKind, FlatTable> of(UnitOfWork work, Known known) throws CadreException {
        var tables = new HashMap<TableKind, FlatTable>();
        tables.put(TableKind.ROOMS, new FlatTable(known, Messages.Type_room, all(work, Literals.MEETING_ROOM),
                element -> List.of(ROOM), FlatTables::room));
        tables.put(TableKind.TRAVEL, new FlatTable(known, Messages.Type_travel, all(work, Literals.TRAVEL),
                element -> List.of(TRAVEL), FlatTables::travel));
        var substitutes = new ArrayList<Element>(all(work, Literals.SUBSTITUTE_POOL));
        substitutes.addAll(all(work, Literals.SUBSTITUTE_DAY));
        tables.put(TableKind.SUBSTITUTES, new FlatTable(known, Messages.Type_substitutes, substitutes,
                element -> List.of(element.eClass() == Literals.SUBSTITUTE_DAY ? ONE_DAY : POOL),
                FlatTables::substitutes));
        tables.put(TableKind.CONTRACT_HOURS, new FlatTable(known, Messages.Type_hours,
                all(work, Literals.CONTRACT_HOURS), element -> List.of(HOURS), FlatTables::hours));
        tables.put(TableKind.COMMITMENTS, new FlatTable(known, Messages.Type_commitment,
                all(work, Literals.COMMITMENT),
                element -> List.of(((Commitment) element).getSourcedId() == null ? BY_TIME : BY_ID),
                FlatTables::commitment));
        return tables;
    }

    private static List<? extends Element> all(UnitOfWork work, EClass type) throws CadreException {
        return work.load(Query.all(type, type.getInstanceClass().asSubclass(Element.class)));
    }

    private static Said room(Cells cells) throws Refusal {
        var values = new LinkedHashMap<EStructuralFeature, Object>();
        values.put(Literals.MEETING_ROOM__SCHOOL, cells.requiredSchool("school"));
        values.put(Literals.MEETING_ROOM__NAME, cells.required("room"));
        values.put(Literals.MEETING_ROOM__SEATS, cells.number("seats"));
        return new Said(Literals.MEETING_ROOM, ROOM, values,
                named(values, Literals.MEETING_ROOM__SCHOOL, cells.text("room")));
    }

    private static Said travel(Cells cells) throws Refusal {
        var values = new LinkedHashMap<EStructuralFeature, Object>();
        values.put(Literals.TRAVEL__ONE, cells.requiredSchool("school"));
        values.put(Literals.TRAVEL__OTHER, cells.requiredSchool("otherSchool"));
        if (values.get(Literals.TRAVEL__ONE) == values.get(Literals.TRAVEL__OTHER)) {
            throw new Refusal("otherSchool", cells.text("otherSchool"), "row.same_school",
                    Messages.Row_sameSchool,
                    Messages.Row_sameSchoolFix);
        }
        values.put(Literals.TRAVEL__MINUTES, cells.requiredNumber("minutes"));
        return new Said(Literals.TRAVEL, TRAVEL, values, named(values, Literals.TRAVEL__ONE,
                ElementName.of((Element) values.get(Literals.TRAVEL__OTHER))));
    }

    private static Said substitutes(Cells cells) throws Refusal {
        return cells.date("date") == null ? pool(cells) : oneDay(cells, cells.date("date"));
    }

    private static Said pool(Cells cells) throws Refusal {
        var values = new LinkedHashMap<EStructuralFeature, Object>();
        values.put(Literals.SUBSTITUTE_POOL__SCHOOL, cells.requiredSchool("school"));
        values.put(Literals.SUBSTITUTE_POOL__DAY_OF_WEEK, cells.weekday("weekday"));
        values.put(Literals.SUBSTITUTE_POOL__MORNING, cells.requiredNumber("morning"));
        values.put(Literals.SUBSTITUTE_POOL__AFTERNOON, cells.requiredNumber("afternoon"));
        values.put(Literals.SUBSTITUTE_POOL__HALF_DAY_PRICE, cells.money("halfDayPrice"));
        values.put(Literals.SUBSTITUTE_POOL__OFFICE_COVERS, cells.number("officeCovers"));
        interval(cells, values);
        return new Said(Literals.SUBSTITUTE_POOL, POOL, values,
                ElementName.of((Element) values.get(Literals.SUBSTITUTE_POOL__SCHOOL)));
    }

    private static Said oneDay(Cells cells, LocalDate date) throws Refusal {
        var values = new LinkedHashMap<EStructuralFeature, Object>();
        values.put(Literals.SUBSTITUTE_DAY__SCHOOL, cells.requiredSchool("school"));
        values.put(Literals.SUBSTITUTE_DAY__DATE, date);
        values.put(Literals.SUBSTITUTE_DAY__MORNING, cells.requiredNumber("morning"));
        values.put(Literals.SUBSTITUTE_DAY__AFTERNOON, cells.requiredNumber("afternoon"));
        return new Said(Literals.SUBSTITUTE_DAY, ONE_DAY, values,
                named(values, Literals.SUBSTITUTE_DAY__SCHOOL, date.toString()));
    }

    private static Said hours(Cells cells) throws Refusal {
        var values = new LinkedHashMap<EStructuralFeature, Object>();
        var person = cells.person("staffId");
        var school = cells.school("school");
        if ((person == null) == (school == null)) {
            throw new Refusal("staffId", cells.line().get("staffId"), "row.whose_hours", Messages.Row_whose,
                    Messages.Row_whoseFix);
        }
        values.put(Literals.CONTRACT_HOURS__EDUCATOR, person);
        values.put(Literals.CONTRACT_HOURS__SCHOOL, school);
        values.put(Literals.CONTRACT_HOURS__DAY_OF_WEEK, cells.weekday("weekday"));
        values.put(Literals.CONTRACT_HOURS__START_TIME, cells.requiredTime("start"));
        values.put(Literals.CONTRACT_HOURS__END_TIME, cells.requiredTime("end"));
        interval(cells, values);
        return new Said(Literals.CONTRACT_HOURS, HOURS, values, ElementName.of(person == null ? school
                : person));
    }

    private static Said commitment(Cells cells) throws Refusal {
        var values = new LinkedHashMap<EStructuralFeature, Object>();
        values.put(Literals.COMMITMENT__EDUCATOR, cells.requiredPerson("staffId"));
        values.put(Literals.COMMITMENT__KIND, cells.text("kind") == null ? CommitmentKind.BUSY
                : cells.choice("kind", Map.of("busy", CommitmentKind.BUSY, "absent", CommitmentKind.ABSENT,
                        "away", CommitmentKind.ABSENT, "ill", CommitmentKind.ABSENT), CommitmentKind.VALUES));
        values.put(Literals.COMMITMENT__STARTS_AT, cells.moment("start"));
        values.put(Literals.COMMITMENT__ENDS_AT, cells.moment("end"));
        requireOrder(cells, values);
        values.put(SOURCED_ID, cells.text("id"));
        values.put(Literals.COMMITMENT__SOURCE, cells.line().file());
        var key = cells.text("id") == null ? BY_TIME : BY_ID;
        return new Said(Literals.COMMITMENT, key, values, named(values, Literals.COMMITMENT__EDUCATOR,
                String.valueOf(values.get(Literals.COMMITMENT__STARTS_AT))));
    }

    /** What ends before it begins keeps nobody busy: a mistyped time that should not vanish. */
    private static void requireOrder(Cells cells, Map<EStructuralFeature, Object> values) throws Refusal {
        var start = (LocalDateTime) values.get(Literals.COMMITMENT__STARTS_AT);
        var end = (LocalDateTime) values.get(Literals.COMMITMENT__ENDS_AT);
        if (!start.isBefore(end)) {
            throw new Refusal("end", cells.text("end"), "row.ends_first",
                    NLS.bind(Messages.Row_endsFirst, cells.text("end"), cells.text("start")),
                    Messages.Row_endsFirstFix);
        }
    }

    private static void interval(Cells cells, Map<EStructuralFeature, Object> values) throws Refusal {
        values.put(START, cells.date("from"));
        values.put(END, cells.after("until"));
    }

    private static String named(Map<EStructuralFeature, Object> values, EStructuralFeature owner,
            String rest) {
        return NLS.bind(Messages.Name_of, ElementName.of((Element) values.get(owner)), rest);
    }
}
