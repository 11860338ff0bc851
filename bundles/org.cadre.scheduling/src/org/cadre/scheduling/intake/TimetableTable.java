/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.listing.ElementName;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.CadrePackage;
import org.cadre.model.Educator;
import org.cadre.model.School;
import org.cadre.scheduling.intake.Plan.Subject;
import org.cadre.scheduling.model.SchedulingFactory;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.model.Timetable;
import org.cadre.scheduling.model.TimetableEntry;
import org.cadre.scheduling.model.TimetableKind;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Timetables: a table has all entries of each person that it names, at each school that it names for her. */
@SuppressWarnings("nls")
final class TimetableTable implements Table {

    private static final Map<String, TimetableKind> KINDS = kinds();
    private static final List<EStructuralFeature> SLOT = List.of(Literals.TIMETABLE_ENTRY__DAY_OF_WEEK,
            Literals.TIMETABLE_ENTRY__ROTATION, Literals.TIMETABLE_ENTRY__PERIOD,
            Literals.TIMETABLE_ENTRY__START_TIME, Literals.TIMETABLE_ENTRY__END_TIME);

    private final Known known;
    private final Map<Key, Timetable> stored = new HashMap<>();
    private final Map<Key, List<Wanted>> wanted = new LinkedHashMap<>();
    private final Map<Key, LocalDate> ends = new HashMap<>();
    private final Set<String> unfinished = new HashSet<>();

    private record Key(Educator person, School school, LocalDate from) {
    }

    private record Wanted(Line line, Map<EStructuralFeature, Object> values) {

        boolean isMet(TimetableEntry entry, Set<EStructuralFeature> features) {
            return features.stream().allMatch(feature -> Plan.same(entry.eGet(feature), values.get(feature)));
        }
    }

    TimetableTable(UnitOfWork work, Known known) throws CadreException {
        this.known = known;
        work.load(Query.all(Literals.TIMETABLE, Timetable.class)).forEach(one ->
                stored.putIfAbsent(new Key(one.getEducator(), one.getSchool(), one.getStart()), one));
    }

    private static Map<String, TimetableKind> kinds() {
        var kinds = new LinkedHashMap<String, TimetableKind>();
        Stream.of("teach", "class", "lesson").forEach(word -> kinds.put(word, TimetableKind.TEACHING));
        Stream.of("prep", "plan").forEach(word -> kinds.put(word, TimetableKind.PREPARATION));
        kinds.put("duty", TimetableKind.DUTY);
        kinds.put("free", TimetableKind.FREE);
        kinds.put("release", TimetableKind.RELEASE);
        return kinds;
    }

    @Override
    public void plan(List<Line> lines, Plan plan) {
        for (var line : lines) {
            try {
                read(line, new Cells(line, known));
            } catch (Refusal refusal) {
                unfinished.add(line.get("staffId"));
                line.refuse(refusal);
            }
        }
        wanted.forEach((key, entries) -> plan(key, entries, plan));
    }

    private void read(Line line, Cells cells) throws Refusal {
        var key = new Key(cells.requiredPerson("staffId"), cells.requiredSchool("school"),
                cells.date("from"));
        var end = cells.after("until");
        var values = values(cells);
        var days = cells.weekdays("weekday");
        if (end != null) {
            ends.put(key, end);
        }
        for (var day : days) {
            var one = new LinkedHashMap<>(values);
            one.put(Literals.TIMETABLE_ENTRY__DAY_OF_WEEK, day);
            wanted.computeIfAbsent(key, any -> new ArrayList<>()).add(new Wanted(line, one));
        }
    }

    private static Map<EStructuralFeature, Object> values(Cells cells) throws Refusal {
        var values = new LinkedHashMap<EStructuralFeature, Object>();
        values.put(Literals.TIMETABLE_ENTRY__KIND, cells.choice("kind", KINDS, TimetableKind.VALUES));
        values.put(Literals.TIMETABLE_ENTRY__ROTATION, cells.text("rotation"));
        values.put(Literals.TIMETABLE_ENTRY__PERIOD, cells.text("period"));
        values.put(Literals.TIMETABLE_ENTRY__START_TIME, cells.time("start"));
        values.put(Literals.TIMETABLE_ENTRY__END_TIME, cells.time("end"));
        var timed = cells.text("start") != null && cells.text("end") != null;
        if (cells.text("period") == null && !timed) {
            throw new Refusal("period", "", "row.no_time", Messages.Row_noTime, Messages.Row_noTimeFix);
        }
        values.put(Literals.TIMETABLE_ENTRY__TITLE, cells.text("title"));
        values.put(Literals.TIMETABLE_ENTRY__SUBJECT, cells.text("subject"));
        values.put(Literals.TIMETABLE_ENTRY__ROOM, cells.text("room"));
        values.put(Literals.TIMETABLE_ENTRY__CAN_MERGE, cells.flag("canMerge"));
        values.put(Literals.TIMETABLE_ENTRY__COLLEAGUES, cells.people("colleagues"));
        return values;
    }

    private void plan(Key key, List<Wanted> entries, Plan plan) {
        var timetable = stored.get(key);
        boolean isNew = timetable == null;
        var target = isNew ? create(key, plan) : timetable;
        var rest = new ArrayList<>(target.getEntries());
        var open = meet(entries, rest, all(), target, plan);
        meet(open, rest, Set.copyOf(SLOT), target, plan)
                .forEach(one -> plan.created(subject(target, one), () -> target.getEntries()
                .add(entry(one))));
        if (ends.containsKey(key) && !isNew) {
            plan.set(subject(target, entries.getFirst()), target,
                    Map.of(CadrePackage.Literals.DATED__END, ends.get(key)));
        }
        if (!unfinished.contains(key.person().getStaffId())) {
            rest.forEach(entry -> plan.ended(Messages.Type_entry, name(target, slot(entry.getDayOfWeek(),
                    entry.getRotation(), entry.getPeriod(), entry.getStartTime())),
                    () -> target.getEntries().remove(entry)));
        }
    }

    /** Takes out of the rest what is wanted, found by some features, and plans what else changes of it. */
    private static List<Wanted> meet(List<Wanted> entries, List<TimetableEntry> rest,
            Set<EStructuralFeature> by, Timetable timetable, Plan plan) {
        var open = new ArrayList<Wanted>();
        for (var one : entries) {
            var met = rest.stream().filter(entry -> one.isMet(entry, by)).findFirst();
            met.ifPresentOrElse(rest::remove, () -> open.add(one));
            met.ifPresent(entry -> plan.set(subject(timetable, one), entry, one.values()));
        }
        return open;
    }

    private static Set<EStructuralFeature> all() {
        return Literals.TIMETABLE_ENTRY.getEAllStructuralFeatures().stream()
                .filter(feature -> feature != CadrePackage.Literals.ELEMENT__UUID)
                .collect(Collectors.toSet());
    }

    private Timetable create(Key key, Plan plan) {
        var timetable = SchedulingFactory.eINSTANCE.createTimetable();
        timetable.setEducator(key.person());
        timetable.setSchool(key.school());
        timetable.setStart(key.from());
        timetable.setEnd(ends.get(key));
        plan.add(timetable);
        return timetable;
    }

    private static TimetableEntry entry(Wanted wanted) {
        var entry = SchedulingFactory.eINSTANCE.createTimetableEntry();
        wanted.values().forEach((feature, value) -> Plan.put(entry, feature, value));
        return entry;
    }

    private static Subject subject(Timetable timetable, Wanted wanted) {
        var values = wanted.values();
        return new Subject(wanted.line(), Messages.Type_entry, name(timetable,
                slot((Integer) values.get(Literals.TIMETABLE_ENTRY__DAY_OF_WEEK),
                        values.get(Literals.TIMETABLE_ENTRY__ROTATION),
                        values.get(Literals.TIMETABLE_ENTRY__PERIOD),
                        values.get(Literals.TIMETABLE_ENTRY__START_TIME))));
    }

    private static String name(Timetable timetable, String slot) {
        return NLS.bind(Messages.Name_entry, new Object[] { ElementName.of(timetable.getEducator()),
            ElementName.of(timetable.getSchool()), slot });
    }

    private static String slot(int day, Object rotation, Object period, Object start) {
        return Stream.of(day == 0 ? null : DayOfWeek.of(day).getDisplayName(TextStyle.SHORT, Locale.US),
                rotation, period == null ? start : period)
                .filter(part -> part != null && !part.toString().isEmpty()).map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
