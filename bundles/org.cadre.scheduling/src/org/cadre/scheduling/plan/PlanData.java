/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.plan;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.cadre.core.check.Finding;
import org.cadre.core.people.PersonName;
import org.cadre.model.Cohort;
import org.cadre.model.Educator;
import org.cadre.scheduling.series.Demand;

/** A plan as data for programs: strings, numbers, lists and maps. */
@SuppressWarnings("nls")
public final class PlanData {

    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private final SchedulePlan plan;

    /** Speaks of that plan. */
    public PlanData(SchedulePlan plan) {
        this.plan = plan;
    }

    /** A time of the district with its offset from UTC (ISO 8601). */
    public static String time(LocalDateTime at, ZoneId zone) {
        return at == null ? null : OFFSET.format(at.atZone(zone));
    }

    /** All of it. */
    public Map<String, Object> all() {
        var data = new LinkedHashMap<String, Object>();
        data.put("totals", totals());
        data.put("sessions", plan.sessions().stream().map(this::session).toList());
        data.put("unplaced", plan.unplaced().stream().map(this::unplaced).toList());
        data.put("removed", plan.dropped().stream().map(one -> one.getUuid()).toList());
        if (plan.repair()) {
            data.put("repair", mending());
        }
        data.put("findings", plan.findings().stream().map(Finding::text).toList());
        return data;
    }

    private Map<String, Object> mending() {
        var data = new LinkedHashMap<String, Object>();
        data.put("hit", plan.mending().hit());
        data.put("others", plan.mending().others());
        data.put("provenFewest", plan.mending().fewest());
        return data;
    }

    private Map<String, Object> totals() {
        var totals = plan.totals();
        var data = new LinkedHashMap<String, Object>();
        data.put("placed", totals.placed());
        data.put("unplaced", totals.unplaced());
        data.put("substituteHalfDays", totals.halfDays());
        data.put("colleagueCovers", totals.colleagueCovers());
        data.put("officeCovers", totals.officeCovers());
        data.put("lostLessons", totals.lostLessons());
        data.put("afterHours", totals.afterHours());
        data.put("outsideWeeklyTimes", totals.unwished());
        data.put("calls", totals.calls());
        data.put("money", totals.money());
        data.put("points", totals.points());
        data.put("bound", totals.bound());
        return data;
    }

    /** One session. */
    public Map<String, Object> session(PlannedSession one) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", id(one.demand()));
        data.put("cohort", name(one.demand().cohort()));
        data.put("series", series(one.demand()));
        data.put("cycle", one.demand().cycle());
        data.put("kind", one.demand().terms().kind().getLiteral());
        data.put("start", time(one.start(), plan.zone()));
        data.put("end", time(one.end(), plan.zone()));
        data.put("people", people(one.demand()));
        data.put("staffIds", one.demand().people().stream().map(PlanData::staffId).toList());
        data.put("place", place(one));
        data.put("coverage", one.covers().stream().map(this::cover).toList());
        data.put("cost", one.money());
        data.put("points", one.points());
        data.put("change", one.change().name().toLowerCase(Locale.ROOT));
        return data;
    }

    private Map<String, Object> unplaced(Unplaced one) {
        var data = new LinkedHashMap<String, Object>();
        data.put("id", id(one.demand()));
        data.put("cohort", name(one.demand().cohort()));
        data.put("series", series(one.demand()));
        data.put("cycle", one.demand().cycle());
        data.put("dueFrom", one.demand().from().toString());
        data.put("dueBefore", one.demand().before().toString());
        data.put("people", people(one.demand()));
        data.put("reason", one.reason());
        data.put("change", one.change());
        return data;
    }

    private Map<String, Object> cover(PlannedCover one) {
        var data = new LinkedHashMap<String, Object>();
        data.put("kind", one.kind().getLiteral());
        data.put("class", one.title());
        data.put("absent", PersonName.show(one.absent()));
        data.put("coveredBy", one.coveredBy() == null ? null : PersonName.show(one.coveredBy()));
        data.put("absentStaffId", staffId(one.absent()));
        data.put("coveredByStaffId", one.coveredBy() == null ? null : staffId(one.coveredBy()));
        data.put("start", time(one.start(), plan.zone()));
        data.put("end", time(one.end(), plan.zone()));
        data.put("cost", one.cost());
        return data;
    }

    /** The sessions as a table with headings. */
    public List<List<Object>> sessionRows() {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.copyOf(sessionColumns()));
        plan.sessions().forEach(one -> rows.add(row(session(one), one.covers())));
        return rows;
    }

    private List<Object> row(Map<String, Object> data, List<PlannedCover> covers) {
        var row = new ArrayList<Object>();
        sessionColumns().forEach(column -> row.add(switch (column) {
            case "people" -> String.join("; ", strings(data.get(column)));
            case "coverage" -> String.join("; ", covers.stream().map(PlanData::text).toList());
            default -> data.get(column);
        }));
        return row;
    }

    private static List<String> sessionColumns() {
        return List.of("id", "cohort", "series", "cycle", "kind", "start", "end", "people", "place",
                "coverage",
                "cost", "change");
    }

    /** The sessions without a place as a table with headings. */
    public List<List<Object>> unplacedRows() {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of("cohort", "series", "cycle", "dueFrom", "dueBefore", "people", "reason", "change"));
        for (var one : plan.unplaced()) {
            var data = unplaced(one);
            var row = new ArrayList<Object>();
            for (var column : rows.getFirst()) {
                row.add("people".equals(column) ? String.join("; ", strings(data.get(column)))
                        : data.get(column));
            }
            rows.add(row);
        }
        return rows;
    }

    /** A cover in a few words, for instance "colleague Ann Lee for Bo Ek". */
    static String text(PlannedCover one) {
        return one.coveredBy() == null ? one.kind().getLiteral() + ": " + PersonName.show(one.absent())
                : PersonName.show(one.coveredBy()) + ": " + PersonName.show(one.absent());
    }

    private static String place(PlannedSession one) {
        return one.call() ? Messages.Plan_call : one.place();
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Object value) {
        return (List<String>) value;
    }

    private static List<String> people(Demand demand) {
        return demand.people().stream().map(PersonName::show).toList();
    }

    /** The staff number; empty for somebody without one. */
    private static String staffId(Educator person) {
        return Objects.toString(person.getStaffId(), "");
    }

    private static String series(Demand demand) {
        return demand.series() == null ? null : demand.series().getName();
    }

    /** The id of the session; null for one that gets its id when the plan is accepted. */
    private static String id(Demand demand) {
        return demand.known() == null ? null : demand.known().getUuid();
    }

    private static String name(Cohort cohort) {
        return cohort == null ? null : cohort.getName();
    }
}
