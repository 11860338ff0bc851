/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.listing.ElementName;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.core.text.Folding;
import org.cadre.model.BellPeriod;
import org.cadre.model.BellSchedule;
import org.cadre.model.CadreFactory;
import org.cadre.model.CadrePackage.Literals;
import org.cadre.model.School;
import org.cadre.scheduling.intake.Plan.Subject;
import org.cadre.scheduling.model.SchedulingPackage;
import org.cadre.scheduling.model.Timetable;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Bell schedules: a table has all periods of each schedule that it names. */
@SuppressWarnings("nls")
final class BellTable implements Table {

    private static final Comparator<BellPeriod> BY_TIME = Comparator.comparing(BellPeriod::getStartTime,
            Comparator.nullsLast(Comparator.naturalOrder()));

    private final Known known;
    private final Map<Key, BellSchedule> schedules = new HashMap<>();
    private final Map<Key, Map<String, Line>> said = new LinkedHashMap<>();
    private final Set<Key> unfinished = new HashSet<>();
    private final List<Timetable> timetables;
    private final List<Runnable> renames = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private record Key(School school, String name) {
    }

    BellTable(UnitOfWork work, Known known) throws CadreException {
        this.known = known;
        timetables = work.load(Query.all(SchedulingPackage.Literals.TIMETABLE, Timetable.class));
        work.load(Query.all(Literals.BELL_SCHEDULE, BellSchedule.class)).forEach(bells ->
                schedules.putIfAbsent(key(bells.getSchool(), bells.getName()), bells));
    }

    private static Key key(School school, String name) {
        return new Key(school, Folding.fold(name));
    }

    /** The schedule of a school by name, or that of all schools; also one that is only planned. */
    Optional<BellSchedule> find(School school, String name) {
        return Optional.ofNullable(schedules.get(key(school, name)))
                .or(() -> Optional.ofNullable(schedules.get(key(null, name))));
    }

    @Override
    public void plan(List<Line> lines, Plan plan) {
        lines.forEach(line -> plan(line, plan));
        said.forEach((key, periods) -> {
            if (!unfinished.contains(key)) {
                rename(schedules.get(key), periods);
                drop(schedules.get(key), periods, plan);
            }
        });
        plan.also(() -> renames.forEach(Runnable::run)); // after all schedules have their new periods
    }

    /** A period that goes, and one that comes at the same time, are one with another name. */
    private void rename(BellSchedule bells, Map<String, Line> periods) {
        for (var gone : bells.getPeriods()) {
            if (gone.getName() == null || periods.containsKey(Folding.fold(gone.getName()))) {
                continue;
            }
            periods.values().stream().filter(line -> isAt(line, gone)).map(line -> line.get("period"))
                    .filter(name -> bells.getPeriods().stream()
                            .noneMatch(one -> Folding.same(one.getName(), name))).findFirst()
                    .ifPresent(name -> rename(bells, gone.getName(), name));
        }
    }

    private static boolean isAt(Line line, BellPeriod period) {
        return CellTime.read(line.get("start")).equals(Optional.ofNullable(period.getStartTime()))
                && CellTime.read(line.get("end")).equals(Optional.ofNullable(period.getEndTime()));
    }

    private void rename(BellSchedule bells, String before, String now) {
        if (timetables.stream().noneMatch(one -> one.getEntries().stream()
                .anyMatch(entry -> entry.getPeriod() != null && Folding.same(entry.getPeriod(), before)))) {
            return;
        }
        notes.add(NLS.bind(Messages.Note_renamed, new Object[] { ElementName.of(bells), before, now }));
        renames.add(() -> new PeriodNames(timetables, List.copyOf(schedules.values())).meaning(bells, before)
                .forEach(entry -> entry.setPeriod(now)));
    }

    @Override
    public List<String> notes() {
        return List.copyOf(notes);
    }

    private void plan(Line line, Plan plan) {
        Key key = null;
        try {
            var cells = new Cells(line, known);
            key = key(cells.school("school"), cells.required("schedule"));
            plan(line, cells, key, plan);
        } catch (Refusal refusal) {
            unfinished.add(key);
            line.refuse(refusal);
        }
    }

    private void plan(Line line, Cells cells, Key key, Plan plan) throws Refusal {
        var name = cells.required("period");
        var values = new LinkedHashMap<EStructuralFeature, Object>();
        values.put(Literals.BELL_PERIOD__NAME, name);
        values.put(Literals.BELL_PERIOD__START_TIME, cells.requiredTime("start"));
        values.put(Literals.BELL_PERIOD__END_TIME, cells.requiredTime("end"));
        FlatTable.refuseAgain(said.computeIfAbsent(key, one -> new HashMap<>())
                .putIfAbsent(Folding.fold(name), line));
        var bells = schedule(key, cells, plan);
        var subject = new Subject(line, Messages.Type_period, NLS.bind(Messages.Name_of, bells.getName(),
                name));
        bells.getPeriods().stream().filter(period -> Folding.same(period.getName(), name)).findFirst()
                .ifPresentOrElse(period -> plan.set(subject, period, values),
                        () -> plan.created(subject, () -> bells.getPeriods().add(period(values))));
    }

    private BellSchedule schedule(Key key, Cells cells, Plan plan) throws Refusal {
        var name = cells.required("schedule");
        var bells = schedules.get(key);
        if (bells == null) {
            bells = CadreFactory.eINSTANCE.createBellSchedule();
            bells.setName(name);
            bells.setSchool(key.school());
            schedules.put(key, bells);
            plan.add(bells);
        }
        return bells;
    }

    private static BellPeriod period(Map<EStructuralFeature, Object> values) {
        var period = CadreFactory.eINSTANCE.createBellPeriod();
        values.forEach((feature, value) -> Plan.put(period, feature, value));
        return period;
    }

    /** Periods that a table no longer has are gone, and the others in the order of the day. */
    private static void drop(BellSchedule bells, Map<String, Line> periods, Plan plan) {
        var gone = new ArrayList<>(bells.getPeriods());
        gone.removeIf(period -> periods.containsKey(Folding.fold(period.getName())));
        gone.forEach(period -> plan.ended(Messages.Type_period,
                NLS.bind(Messages.Name_of, ElementName.of(bells), period.getName()),
                () -> bells.getPeriods().remove(period)));
        plan.also(() -> sort(bells));
    }

    private static void sort(BellSchedule bells) {
        var sorted = bells.getPeriods().stream().sorted(BY_TIME).toList();
        if (!sorted.equals(bells.getPeriods())) {
            ECollections.sort(bells.getPeriods(), BY_TIME);
        }
    }
}
